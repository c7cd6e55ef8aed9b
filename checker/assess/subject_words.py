"""The words that tell what a purpose is about: those that two purposes share or do not share."""

import re

#: Shorter words say too little; a stem of so many letters survives most endings.
_SHORTEST = 5
_STEM = 6
#: Two compound words that share so many letters in a row share a part.
_PART = 5
_IDLE = frozenset({
    "gegevens", "persoonsgegevens", "gegeven", "mededeling", "meegedeeld", "medegedeeld",
    "elektronische", "protocol", "gemeente", "gemeentelijke", "gemeenten", "stedelijke", "partij",
    "partijen", "artikel", "decreet", "doeleinden", "doeleinde", "doelen", "kader", "gebruik",
    "gebruiken", "gebruikt", "verwerken", "verwerkt", "verwerking", "uitsluitend", "volgende",
    "waarvoor", "zoals", "vermeld", "betreffende", "onder", "andere", "wordt", "worden", "tussen",
    "binnen", "lokale", "lokaal", "bestuur", "besturen", "vlaamse", "vlaanderen", "uitvoering",
    "heeft", "hebben", "kunnen", "zodat", "daarvan", "samenwerking", "werking", "openbaar",
    "centrum", "agentschap", "vereniging", "opdrachthoudende", "regie", "dienst", "diensten",
    "beheer", "aanbieden", "verlenen", "verzamelde", "verzameld", "oorspronkelijk",
    "oorspronkelijke",
    "taken", "opdracht", "opdrachten", "onderzoek", "personen", "betrokkene", "betrokkenen",
})  # fmt: skip


def subject_words(folded: str, *, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """The words of a folded text that carry its subject."""
    words = re.findall(r"[^\W\d_]+", folded)
    return frozenset(
        word for word in words if len(word) >= _SHORTEST and word not in _IDLE | without
    )


def share_of(words: frozenset[str], others: frozenset[str]) -> float:
    """Which part of the words returns among the others, compared by their first letters."""
    stems = {word[:_STEM] for word in others}
    return sum(word[:_STEM] in stems for word in words) / len(words) if words else 0.0


def touches(word: str, folded: str) -> bool:
    """A part of a compound word returns in a text: armoedebestrijding, gezinnen in armoede."""
    stem = re.sub(r"(?:ingen|ing|heden|heid|elijke?|schap(?:pen)?|en|s)$", "", word)
    parts = {stem[at : at + _PART] for at in range(max(1, len(stem) - _PART + 1))}
    short = {w for w in re.findall(r"[^\W\d_]{4,}", folded) if w not in _IDLE}
    return any(part in folded for part in parts) or any(w in word for w in short)

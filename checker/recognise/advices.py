"""The protocol says that the data protection officers gave advice: who, when, with what outcome."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.dutch.phrases import sentence_at
from checker.model import DateMention, DpoAdvice, Outline, Party, Span

_DPO = re.compile(
    r"functionaris\w*(?:\s+voor)?\s+(?:de\s+)?gegevensbescherming|\bdpo'?s?\b|"
    r"data\s+protection\s+officer|gegevensbeschermingsfunctionaris\w*|\bfgb\b"
)
_ADVISED = re.compile(r"\badvi(?:es|ezen|seer\w*)\b|geadviseerd|\badviseert?\b")
_GAVE = re.compile(
    r"\b(?:gaf|gaven|geeft|geven|gegeven|bracht(?:en)?|brengt|brengen|uitgebracht|verleen\w*|"
    r"heeft|hebben|is|werd|formuleerde\w*|adviseerde\w*|geadviseerd|afgeleverd|leverde\w*|van)\b"
)
_THE_OTHER = re.compile(
    r"(?:Die|Deze|De hare|De zijne) van\b[^.;\n]{0,90}\b(?:deed|gaf|adviseerde)\b"
)
_NOT_ASKED = re.compile(r"\bniet\s+om\s+advies\b|\bom\s+advies\b[^.;]{0,40}\bniet\b")
_BOTH = re.compile(
    r"\b(?:beide|elke|alle|iedere|betrokken|respectieve)\b[^.;]{0,25}\b(?:partij\w*|instanties|"
    r"functionaris\w*|besturen)|\bfunctionarissen\b"
)
_OUTCOME = (
    ("unfavourable", re.compile(r"\b(?:ongunstig|negatief)\b")),
    ("conditional", re.compile(r"op voorwaarde|onder voorwaarde|voorwaardelijk|mits\b")),
    ("favourable", re.compile(r"\b(?:gunstig|positief)\b")),
)
_FREE_OF_CONDITIONS = re.compile(r"zonder (?:voorwaarden|opmerkingen)")
#: A party is named in the sentence if its name or alias is found this well, 0 to 100.
NAMED_FROM = 88


def advices_in(
    outline: Outline, folded: str, dates: Sequence[DateMention], parties: Sequence[Party]
) -> tuple[DpoAdvice, ...]:
    """One entry for each party whose officer is said to have advised, in order of the text."""
    found: list[DpoAdvice] = []
    seen: set[int] = set()
    end = outline.signature.start if outline.signature else outline.source.body_end
    for officer in _DPO.finditer(folded, 0, end):
        start, stop = sentence_at(outline.source.text, *officer.span())
        if not _says_advice(folded[start:stop]):
            start, stop = _paragraph(outline, start, stop)
        if folded[start:stop].rstrip().endswith(":"):
            stop = _list_behind(outline, start, stop)
        if start in seen or not _says_advice(folded[start:stop]):
            continue
        if outline.recitals and not _in_preamble(outline, start) and not _dated(dates, start, stop):
            continue
        seen.add(start)
        for span in (Span(outline.source.document, start, stop), *_of_the_other(outline, stop)):
            found += _of_sentence(span, folded, dates=dates, parties=parties)
    return _one_each(found)


def _paragraph(outline: Outline, start: int, stop: int) -> tuple[int, int]:
    """The clause of the preamble around a sentence: the advice may come in the next one."""
    clause = outline.clause_at(start)
    if clause is None or not _in_preamble(outline, start):
        return start, stop
    return clause.span.start, clause.span.end


def _of_the_other(outline: Outline, stop: int) -> Iterator[Span]:
    """The next sentence, where it says the same of another officer: "Die van X deed dat op …"."""
    text = outline.source.text
    if text[stop : stop + 1] == " " and _THE_OTHER.match(text, stop + 1):
        yield Span(outline.source.document, *sentence_at(text, stop + 1, stop + 2))


def _list_behind(outline: Outline, start: int, stop: int) -> int:
    """Where the list or table ends that a recital announces: the end of the recital."""
    own = (r.span.end for r in outline.recitals if r.span.start <= start < r.span.end)
    return next(own, stop)


def _says_advice(sentence: str) -> bool:
    officer = _DPO.search(sentence)
    said = _ADVISED.search(sentence)
    return bool(officer and said and _GAVE.search(sentence) and not _NOT_ASKED.search(sentence))


def _in_preamble(outline: Outline, start: int) -> bool:
    return not outline.articles or start < outline.articles[0].span.start


def _dated(dates: Sequence[DateMention], start: int, stop: int) -> bool:
    return any(start <= d.span.start < stop for d in dates)


def _of_sentence(
    sentence: Span, folded: str, *, dates: Sequence[DateMention], parties: Sequence[Party]
) -> Iterator[DpoAdvice]:
    text = folded[sentence.start : sentence.end]
    days = [d for d in dates if sentence.contains(d.span) and d.role.value != "law"]
    named = [p for p in parties if _named(p, text)]
    if len(named) != 1 and _BOTH.search(text) and parties:
        named = list(parties)
    outcome = _outcome(text)
    if not named:
        for day in (
            days if _BOTH.search(text) and len(days) > 1 else [_nearest(days, folded, sentence)]
        ):
            yield DpoAdvice("", sentence, day, outcome)
        return
    for index, party in enumerate(named):
        day = days[index] if len(days) >= len(named) > 1 else _nearest(days, folded, sentence)
        yield DpoAdvice(party.short if len(party.short) > 3 else party.name, sentence, day, outcome)


def _named(party: Party, text: str) -> bool:
    names = [fold(name) for name in (*party.aliases, party.name)]
    names = [re.sub(r"^(?:de|het)\s+", "", name) for name in names]
    return any(
        re.search(rf"\b{re.escape(name)}\b", text)
        or (len(name) >= 8 and fuzz.partial_ratio(name, text) >= NAMED_FROM)
        for name in names
        if len(name) >= 3
    )


def _nearest(days: Sequence[DateMention], folded: str, sentence: Span) -> DateMention | None:
    """The date closest to the word "advies"."""
    said = _ADVISED.search(folded, sentence.start, sentence.end)
    at = said.start() if said else sentence.start
    return min(days, key=lambda d: abs(d.span.start - at), default=None)


def _outcome(text: str) -> Literal["favourable", "conditional", "unfavourable"] | None:
    plain = _FREE_OF_CONDITIONS.sub("", text)
    for outcome, pattern in _OUTCOME:
        if pattern.search(plain):
            return outcome  # type: ignore[return-value]
    return None


def _one_each(found: Sequence[DpoAdvice]) -> tuple[DpoAdvice, ...]:
    """The first advice of each party; a later sentence only comes back to it."""
    first: dict[str, DpoAdvice] = {}
    for advice in found:
        key = advice.party or f"{advice.span.start} {advice.on and advice.on.span.start}"
        known = first.get(key)
        if known is None or (known.on is None and advice.on is not None):
            first[key] = advice
    return tuple(first.values())

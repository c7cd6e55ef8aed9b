"""The purpose is something to be achieved, not what is done with the data."""

import re
from collections.abc import Iterator

from checker.assess.scope import texts_of
from checker.model import Clause, Hit, Protocol, Span

_SENTENCE = re.compile(r"(?:[^.;:\n]|[.:](?=\w)|(?<=\bart)\.|(?<=\bnr)\.|(?<=o\.a)\.)+")
_DATA = (
    r"(?:\w*gegevens?|informatie|inlichtingen|\w*poststukken|post|briefwisseling|correspondentie|"
    r"e-mails|mails|\w*stukken|documenten|agendapunten|\w*verslagen|notulen|bestand(?:en)?|"
    r"lijst(?:en)?|databank(?:en)?|\w*register|deze|die|ze)"
)
_STEM = (
    r"(?:verwerken|bewaren|raadplegen|ontvangen|registreren|archiveren|consulteren|importeren|"
    r"verkrijgen|verzamelen|gebruiken|koppelen|synchroniseren|delen|bekomen|overnemen|beschikken|"
    r"uitwisselen|meedelen|mededelen|opvragen|opslaan|bijhouden|inladen|opladen|inkijken|inzien|"
    r"doorsturen|doorgeven|overmaken)"
)
_NOUN = (
    r"(?:verwerking|bewaring|raadpleging|registratie|archivering|consultatie|verzameling|"
    r"inzameling|opvraging|opslag|koppeling|uitwisseling|mededeling|doorgifte|ontvangst|"
    r"inzage|inzien|toegang|kennisname)"
)
#: "het verwerken van poststukken", "toegang tot de gegevens", "gegevensuitwisseling".
_HANDLING = (
    rf"(?:(?:het|de) )?(?:(?:verdere?|loutere?|gewone|elektronische?) )?"
    rf"(?:(?:{_STEM}|{_NOUN})\b[^.;:\n]{{0,60}}?\b(?:van|tot|in|over)\b[^.;:\n]{{0,60}}?\b{_DATA}"
    rf"|gegevens(?:verwerking|uitwisseling|deling))\b"
)
_LISTED = re.compile(
    rf"\A\W{{0,20}}(?:\d{{1,2}}(?:\.\d{{1,2}})*[.)°]?|[a-z][.)])?\W{{0,20}}{_HANDLING}"
)
_DECLARED = re.compile(
    rf"\b(?:doel|doeleinden?|finaliteit|bedoeling)\b[^.;:\n]{{0,60}}"
    rf"\b(?:is|zijn|bestaat (?:erin|in|uit)|betreft|tot|luidt)\b:? "
    rf"(?:(?:uitsluitend|enkel|alleen|louter|voornamelijk) )?{_HANDLING}"
)
#: Infinitives, with the particle of a separable verb: "op te slaan", "te raadplegen".
_TO = re.compile(r"\b(?:(op|bij|in|door|mee|mede|uit|over|aan|na|af|toe|terug) )?te (\w+n)\b")
_PASSIVE = re.compile(
    r"\b(?P<done>opgeslagen|bewaard|verwerkt|geraadpleegd|geregistreerd|gearchiveerd|bijgehouden|"
    r"uitgewisseld|gedeeld|verzameld|gekoppeld) te worden\b"
)
_OM = re.compile(r"\b(?:om|teneinde|ten einde|tot doel)\b(?P<tail>[^.;:\n]+)")
_BARE_STEM = re.compile(_STEM)
_BARE_DATA = re.compile(rf"\b{_DATA}\b|\bertoe\b|\bgebruik\b")
#: What is gained follows in the same sentence.
_RESULT = re.compile(
    r"\b(?:om|teneinde|ten einde|zodat|opdat|waardoor|waarmee|met het oog op|voor|ter|"
    r"in (?:het )?kader van|ten behoeve van|in functie van|met als doel|in opdracht van|"
    r"bij (?:de|het|een)|aan de hand)\b"
)
_NOT_THIS = re.compile(
    r"oorspronkelijk|verzamelde?\b|ingezameld|zamelde?|verkreeg|verenigbaar|\bniet\b|\bgeen\b|"
    r"beveilig|inbreuk|rechtsgrond|artikel 6|\?"
)


def purpose_is_a_result(protocol: Protocol) -> Iterator[Hit]:
    """Each listed or declared purpose that is mere handling of data, and an only "om te"."""
    lone: list[Span] = []
    aims = 0
    listing = False
    for clause, text in texts_of(protocol, "AP02"):
        listing = (listing and clause.kind == "item") or _announces(text)
        for match in _SENTENCE.finditer(text):
            sentence = match.group()
            span = _span(clause, match.start(), sentence)
            if _NOT_THIS.search(sentence):
                continue
            if _is_handling(sentence, listed=listing and clause.kind in ("item", "row")):
                yield Hit(spans=(span,))
            elif tails := [m["tail"] for m in _OM.finditer(sentence)]:
                aims += 1
                if all(_only_handles(tail) for tail in tails):
                    lone.append(span)
            elif listing:
                aims += 1
    if lone and aims == len(lone):
        yield Hit(spans=(lone[0],))


def _announces(text: str) -> bool:
    """A line that opens a list of purposes."""
    return bool(re.search(r"\bdoel|\bfinaliteit|gebruik\w*\b|verwerk\w*\b", text)) and (
        text.rstrip().endswith(":")
    )


def _is_handling(sentence: str, *, listed: bool) -> bool:
    found = _LISTED.match(sentence) if listed else _DECLARED.search(sentence)
    return found is not None and not _RESULT.search(
        sentence, found.start() if listed else found.end()
    )


def _only_handles(tail: str) -> bool:
    """Every infinitive is a way of handling data, and nothing is said to come of it."""
    if _RESULT.search(tail):
        return False
    verbs = [f"{m[1] or ''}{m[2]}" for m in _TO.finditer(_PASSIVE.sub("", tail))]
    passive = _PASSIVE.search(tail) is not None
    handled = all(_BARE_STEM.fullmatch(verb) for verb in verbs)
    return handled and (passive or bool(verbs and _BARE_DATA.search(tail)))


def _span(clause: Clause, start: int, sentence: str) -> Span:
    words = sentence.strip(" \t-•*·") or sentence
    first = clause.span.start + start + sentence.index(words)
    return Span(clause.span.document, first, first + len(words))

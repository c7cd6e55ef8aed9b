"""How often something happens, as Dutch writes it: "wekelijks", "vier keer per jaar", "ad hoc"."""

import re
from dataclasses import dataclass
from typing import Literal

from checker.dutch.numbers import number_of

Kind = Literal["once", "permanent", "event", "rate"]

#: Times a year; working days and calendar days both count as daily.
_ADVERBS = {
    "dagelijks": 300.0, "wekelijks": 52.0, "tweewekelijks": 26.0, "veertiendaags": 26.0,
    "maandelijks": 12.0, "tweemaandelijks": 6.0, "driemaandelijks": 4.0, "trimestrieel": 4.0,
    "trimestriel": 4.0, "viermaandelijks": 3.0, "zesmaandelijks": 2.0, "halfjaarlijks": 2.0,
    "semestrieel": 2.0, "semestriel": 2.0, "jaarlijks": 1.0, "tweejaarlijks": 0.5,
}  # fmt: skip
_UNITS = {
    "dag": 300.0, "werkdag": 300.0, "nacht": 300.0, "ochtend": 300.0, "avond": 300.0,
    "week": 52.0, "maandag": 52.0, "dinsdag": 52.0, "woensdag": 52.0, "donderdag": 52.0,
    "vrijdag": 52.0, "zaterdag": 52.0, "zondag": 52.0, "maand": 12.0, "kwartaal": 4.0,
    "trimester": 4.0, "semester": 2.0, "halfjaar": 2.0, "half jaar": 2.0, "jaar": 1.0,
    "schooljaar": 1.0, "werkjaar": 1.0, "academiejaar": 1.0, "kalenderjaar": 1.0, "seizoen": 1.0,
    "sportseizoen": 1.0, "dagen": 300.0, "werkdagen": 300.0, "weken": 52.0, "maanden": 12.0,
    "jaren": 1.0,
}  # fmt: skip
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_ADVERB = "|".join(sorted(_ADVERBS, key=len, reverse=True))

# Where a rhythm may start: plain words only, which the search for a first letter makes fast.
_SIGN = re.compile(
    "|".join([*_ADVERBS, "keer", "maal", "malen", "elk", "ieder", "alle ", "om de", "per ", "een",
              "slechts", "permanent", "continu", "doorlopend", "voortdurend", "op elk", "ad hoc",
              "ad-hoc", "telkens", "geval", "naar aanleiding"])
)  # fmt: skip
_RHYTHM = re.compile(
    rf"(?:(?:keer|maal|malen)\s+(?:per|in het|in de|in een)\s+(?P<of>{_UNIT})|"
    r"(?:elke|iedere|elk|ieder)\s+\w{2,14}(?:de|ste)\s+(?:\w{2,14}\s+)?(?:van|in)\s+"
    rf"(?:de|het|elke|elk|iedere|ieder)\s+(?P<nth>{_UNIT})|"
    r"(?:elke|iedere|alle|om de)\s+(?P<every>\w{1,14})\s+"
    r"(?P<units>dagen|weken|maanden|jaar|jaren)|"
    rf"(?:elke|iedere|elk|ieder)\s+(?P<each>{_UNIT})|"
    rf"(?P<adverb>{_ADVERB})e?|per\s+(?P<per>week|maand|kwartaal|trimester)|"
    r"(?P<once>eenmalige?|een enkele keer|slechts een ?(?:keer|maal))|"
    r"(?P<permanent>permanente?|continue?|doorlopende?|voortdurende?|op elk (?:ogenblik|moment))|"
    r"(?P<event>ad[ -]hoc|telkens (?:wanneer|als|er|een)|geval per geval|per geval|"
    r"per doorverwijzing|naar aanleiding van (?:elke|iedere)))\b"
)
_NUMBER_BEFORE = re.compile(r"(?<!\w)(\w{1,14}?)[ -]?$")
#: How far back the number of "vier keer per jaar" may start, in characters.
_LONGEST_NUMBER = 16


@dataclass(frozen=True, slots=True)
class WrittenRhythm:
    """A rhythm at an offset; `per_year` is how many times a year a rate comes to."""

    start: int
    end: int
    kind: Kind
    per_year: float = 0.0


def rhythm_in(folded: str, start: int, end: int) -> WrittenRhythm | None:
    """The first rhythm in a stretch of folded text."""
    for sign in _SIGN.finditer(folded, start, end):
        match = _RHYTHM.match(folded, sign.start(), end)
        if not match:
            continue
        rhythm = _times(match, folded) if match["of"] else _read(match)
        if rhythm and (rhythm.start == 0 or not folded[rhythm.start - 1].isalnum()):
            return rhythm
    return None


def _times(match: re.Match[str], folded: str) -> WrittenRhythm | None:
    """ "Vier keer per jaar", "tweemaal per maand"."""
    from_ = max(0, match.start() - _LONGEST_NUMBER)
    written = _NUMBER_BEFORE.search(folded[from_ : match.start()])
    number = number_of(written[1]) if written else None
    if not (written and number):
        return None
    rate = number * _UNITS[match["of"]]
    return WrittenRhythm(from_ + written.start(1), match.end(), "rate", rate)


def _read(match: re.Match[str]) -> WrittenRhythm | None:
    for kind in ("once", "permanent", "event"):
        if match[kind]:
            return WrittenRhythm(*match.span(), kind)
    rate = _rate(match)
    return WrittenRhythm(*match.span(), "rate", rate) if rate else None


def _rate(match: re.Match[str]) -> float:
    """Times a year; 0 where the words are no rate after all ("enkele keer per jaar")."""
    if match["adverb"]:
        return _ADVERBS[match["adverb"]]
    if match["every"]:
        number = number_of(match["every"])
        return _UNITS[match["units"]] / number if number else 0.0
    return _UNITS[match["nth"] or match["each"] or match["per"]]

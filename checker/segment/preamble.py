"""What stands before the first article: title, parties, recitals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.segment.lines import Line

_PARTIES = re.compile(
    r"^(?:tussen(?:\s+(?:de\s+)?(?:ondergetekenden|hierna|volgende|enerzijds)\b.*)?|partijen|"
    r"(?:de\s+)?(?:ondergetekende|contracterende|betrokken)\w*(?:\s+partijen)?|"
    r"de\s+partijen(?:\s+bij\s+dit\s+protocol)?|ondergetekenden)\s*[:.]?$",
    re.IGNORECASE,
)
_RECITALS = re.compile(
    r"^(?:na\s+te\s+hebben\s+uiteengezet|(?:is|wordt)\s+(?:het\s+volgende\s+)?(?:vooraf\s+)?"
    r"uiteengezet|overwegend?e?(?:\s+(?:dat|het\s+volgende|wat\s+volgt))?|overwegingen|vooraf(?:gaand\w*)?|"
    r"aanhef|context(?:\s+en\s+.*)?|preambule|situering|in\s+overweging\s+nemende?.*|"
    r"voorafgaande?\s+\w+|voorgaand\w*|overwegen|wat\s+(?:er\s*aan\s+)?vooraf\s?ga\w*|vaststellingen|achtergrond|"
    r"inleiding|toelichting)\s*[:.]?$",
    re.IGNORECASE,
)
_RECITAL_WORD = re.compile(
    r"^(?:gelet\s+op|overwegende?\s+dat|overwegende|aangezien|gezien|rekening\s+houdend)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"^(?:en\s+|daarom\s+|bijgevolg\s+)?(?:wordt|is|zijn|werd|komen|verklaren|hebben)?\s*(?:de\s+partijen\s+)?(?:het\s+volgende\s+)?"
    r"(?:overeengekomen|overeen|overeen\s+gekomen)(?:\s+(?:wat|als|hetgeen)\s+volgt|\s+het\s+volgende)?"
    r"\s*[:.,]?$|^(?:komen\s+overeen|zijn\s+overeengekomen)\b.{0,40}$|^bepalingen\s*:?$|"
    r"^(?:de\s+partijen\s+)?(?:spreken|komen|maken)\b.{0,40}\b(?:af|overeen|afspraken)\s*:?$",
    re.IGNORECASE,
)
_LETTERED = re.compile(
    r"^\(?\[?(?P<letter>[A-Za-z])(?P<sub>\d?)(?P<mark>[.,):]?)\s+(?=[\"“*\[(]*\S)"
)
_NUMBERED = re.compile(r"^\(?(?P<letter>\d{1,2})(?P<mark>[.)])\s+(?=[^\W\d]|[\"“])")
PARTY_SIGNS = re.compile(
    r"vertegenwoordigd|ingeschreven in|ondernemingsnummer|\bkbo\b|kruispuntbank van ondern|"
    r"maatschappelijke zetel|met zetel|met kantoren",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Preamble:
    """Indexes of the lines where the parts of the preamble start; an absent part is empty."""

    parties: range
    recitals: range
    letters: tuple[tuple[int, str], ...]  # line index and letter of each recital
    end: int  # first line behind the preamble


def preamble_of(lines: Sequence[Line], *, limit: int) -> Preamble:
    """The preamble among the lines before `limit`, the index of the first article."""
    agreed = next((i for i in range(limit) if _AGREED.match(lines[i].bare)), limit)
    marked = next((i for i in range(agreed) if _opens_parties(lines[i])), None)
    signs = [i for i in range(agreed) if PARTY_SIGNS.search(lines[i].text)]
    starts = [i for i in range(agreed) if _RECITALS.match(lines[i].bare)]
    worded = [i for i in range(agreed) if _RECITAL_WORD.match(lines[i].bare)]
    last_sign = max(signs, default=-1)
    parties_from = marked if marked is not None else min(signs, default=0)
    early = [i for i in worded if i < parties_from] if marked is not None else []
    if len(early) > 1:  # "Gelet op …; … Tussen de ondergetekenden"
        recitals = range(early[0], parties_from)
        return Preamble(range(parties_from, agreed), recitals, _letters(lines, recitals), agreed)
    after = [i for i in starts if i > parties_from]
    if after:
        recitals_from = after[0]
    else:
        behind = [i for i in worded if i > parties_from]
        recitals_from = min(behind) if behind else _first_letter(lines, last_sign + 1, agreed)
    parties = range(parties_from, recitals_from if signs or marked is not None else parties_from)
    recitals = range(recitals_from, agreed)
    return Preamble(parties, recitals, _letters(lines, recitals), agreed)


def _opens_parties(line: Line) -> bool:
    """The word TUSSEN or a title such as Partijen; TUSSEN may run on to the first party."""
    runs_on = line.text.startswith("TUSSEN ") and PARTY_SIGNS.search(line.text)
    return bool(_PARTIES.match(line.bare) or runs_on)


def _first_letter(lines: Sequence[Line], start: int, end: int) -> int:
    """The first line that opens a lettered recital A."""
    for index in range(start, end):
        match = _LETTERED.match(lines[index].bare)
        if match and match["letter"].casefold() == "a" and match["mark"]:
            return index
    return end


def _letters(lines: Sequence[Line], recitals: range) -> tuple[tuple[int, str], ...]:
    """The recitals: lettered, numbered, or opened by words such as "Gelet op"."""
    lettered = _lettered(lines, recitals)
    if len(lettered) >= 2:
        return lettered
    numbered = [(i, m["letter"]) for i in recitals if (m := _NUMBERED.match(lines[i].bare))]
    if len(numbered) >= 2:
        return tuple(numbered)
    worded = tuple((i, "") for i in recitals if _RECITAL_WORD.match(lines[i].bare))
    if worded:
        return worded
    return tuple((i, "") for i in recitals if not _RECITALS.match(lines[i].bare))


def _lettered(lines: Sequence[Line], recitals: range) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = []
    last = ""
    for index in recitals:
        text = lines[index].bare
        for match in _openings(text):
            letter = match["letter"]
            if _follows(last, letter, sub=match["sub"], marked=bool(match["mark"])):
                found.append((index, letter + match["sub"]))
                last = letter
    return (
        tuple(dict(found).items()) if len({i for i, _ in found}) == len(found) else _unique(found)
    )


def _unique(found: Sequence[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    """One letter a line: of "C. [C1." the first."""
    first: dict[int, str] = {}
    for index, letter in found:
        first.setdefault(index, letter)
    return tuple(first.items())


def _openings(text: str) -> list[re.Match[str]]:
    """The letter at the start of a line, and the one right behind it: "C. [C1. Omwille"."""
    match = _LETTERED.match(text)
    return [match] if match else []


def _follows(last: str, letter: str, *, sub: str, marked: bool) -> bool:
    """A letter opens a recital if it goes on from the last one, be it with a gap."""
    if not last:
        return letter in "Aa"
    if letter.isupper() != last.isupper():
        return False
    step = ord(letter) - ord(last)
    if step == 0:
        return bool(sub) or marked
    return 0 < step <= (4 if marked else 1)

"""Acts as a text cites them: by kind and date, by a short name, or by a year alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from typing import Literal

from checker.dutch.dates import MONTHS, WrittenDate
from checker.dutch.folding import fold
from checker.model import Law

_KIND = (
    r"(?:bijzonder\w*\s+|organieke\s+|gecoordineerde\s+)?(?:[\w-]{0,40}decreet|decreten|"
    r"[\w-]{0,40}wet(?:boek|ten)?|codex|codificatie|koninklijk\s+besluit|ministerieel\s+besluit|"
    r"k\.?b\b\.?|m\.?b\b\.?|bvr|[\w-]{0,40}besluit|[\w-]{0,40}verordening|ordonnantie|richtlijn|"
    r"omzendbrief|resolutie|[\w-]{0,40}reglement)"
)
_KINDS = re.compile(rf"\b{_KIND}(?!\w)")
# "decreet van 18 juli 2008", "de organieke wet op de OCMW's van 8 juli 1976", "KB dd. 7 juli 2002"
_BEFORE_DATE = re.compile(
    rf"\b(?P<kind>{_KIND})(?!\w)(?P<name>[^.;:\n()]{{0,90}}?)"
    r"(?P<link>\b(?:van|dd\.?|d\.d\.)\s*)?(?:de\s+)?$"
)
_TITLE = re.compile(
    r"\s*,?\s*(?:(?:betreffende|houdende|tot|over|inzake|op|ter|met betrekking tot|waarbij|"
    r"omtrent|aangaande)\b[^.;:\n()\"]{0,220})?"
)
# "de wet van 8 juli 1976 op basis waarvan": the sentence goes on
_GOES_ON = re.compile(
    r"(?:op (?:grond|basis|verzoek|voorwaarde|het ogenblik|de dag)|over te|"
    r"tot (?:op|en met|wanneer|het einde|de dag)|ter (?:beschikking|plaatse))\b"
)
# without "van" in front of it, a date belongs to an act only behind the words of its name
_FAR_FROM_NAME = re.compile(
    r",|\d|\b(?:en|of|is|op|sinds|vanaf|tot|wordt|worden|werd|werden|geldt|gelden|trad|treedt|"
    r"dat|die|laatst|gewijzigd|artikel|vermeld|bepaalt|heeft|uiterlijk|tegen|voor)\b"
)
# "besluit van de Vlaamse Regering", "besluit van het college": whose, not what about
_OF_WHOM = re.compile(r"^van (?:de|het) (?:(?:vlaamse|brusselse|waalse) )?[\w-]+")
#: "van 1 januari tot 31 december": a stretch of time, not the date of an act.
_STRETCH = re.compile(r"\s*(?:tot(?: en met)?|t\.e\.m\.?|-)\s*\d")
_YEAR = re.compile(
    rf"(?=[vdu])\b(?:van|dd\.?|d\.d\.|uit)\s+(?:(?:{'|'.join(MONTHS)})\s+)?(?P<year>(?:18|19|20)\d\d)\b(?![-/]\d)"
)
_BEFORE_YEAR = re.compile(rf"\b(?P<kind>{_KIND})(?!\w)(?P<name>[^.;:\n()\d]{{0,60}})$")
_NAME_TO_DATE = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?(?:van het europees parlement en de raad\s*)?,?\s*"
    r"(?:van|dd\.?|d\.d\.)\s*(?:de\s*)?"
)
_TO_ALIAS = re.compile(r"[^().;\n]{0,260}\([^()]{0,30}")
_AFTER_ALIAS = re.compile(r"\s*[\"']?\s*\)")
#: A date names an act if its kind stands this close in front of it, in characters.
REACH = 120


@dataclass(frozen=True, slots=True)
class CitedAct:
    """An act named in the text; the key is "" where it is not in the register.

    between, behind: what stands between its kind and date, and its title behind the date; named,
    alias: the acts that a name in these words, or in brackets behind them, may mean.
    """

    start: int
    end: int
    law: str
    title: str
    kind: str = ""
    day: WrittenDate | None = None
    year: int | None = None
    between: str = ""
    behind: str = ""
    linked: bool = True  # the date follows its kind or title as "van 1 mei 2019" or "dd. …"
    named: tuple[Law, ...] = ()
    alias: tuple[Law, ...] = ()
    act: Law | None = field(default=None, repr=False)
    departs: Literal["", "date", "kind", "title"] = ""
    sure: bool = True

    @property
    def titled(self) -> bool:
        """A title or a name stands with the kind and the date."""
        begins = self.behind and not _GOES_ON.match(self.behind)
        words = self.linked and _OF_WHOM.sub("", self.between)
        return bool(self.named or self.alias or begins or words)


def cited_in(
    folded: str, dates: Sequence[WrittenDate], laws: Sequence[Law]
) -> tuple[CitedAct, ...]:
    """The acts a text cites, in order, without overlap, not yet compared with the register."""
    dated = list(_dated(folded, dates))
    names = list(_names_in(folded, tuple(laws)))
    found = [*_named(folded, dated, names, dates), *_by_year(folded, dated, names)]
    kept: list[CitedAct] = []
    for act in sorted(found, key=lambda a: (a.start, -a.end)):
        if not kept or act.start >= kept[-1].end:
            kept.append(act)
    return tuple(kept)


def _dated(folded: str, dates: Sequence[WrittenDate]) -> Iterator[CitedAct]:
    """Acts of which kind and date are written."""
    done = 0
    for day in dates:
        kinds = list(_KINDS.finditer(folded, max(done, day.start - REACH), day.start))
        start = kinds[-1].start() if kinds else day.start
        before = _BEFORE_DATE.match(folded, start, day.start)
        done = day.end
        if not kinds or not before or _STRETCH.match(folded, day.end):
            continue
        if not before["link"] and _FAR_FROM_NAME.search(before["name"]):
            continue  # "het decreet geldt sinds 1 januari 2019"
        title = _TITLE.match(folded, day.end)
        end = title.end() if title else day.end
        yield CitedAct(
            start,
            day.end,
            "",
            folded[start:end],
            kind=before["kind"],
            day=day,
            between=before["name"].strip(),
            behind=folded[day.end : end].strip(" ,"),
            linked=bool(before["link"]) or not before["name"].strip(),
        )


def _by_year(
    folded: str, dated: Sequence[CitedAct], names: Sequence["_Name"]
) -> Iterator[CitedAct]:
    """Acts of which only the year, or the month and the year, is written."""
    for year in _YEAR.finditer(folded):
        at = year.start()
        kinds = list(_KINDS.finditer(folded, max(0, at - REACH), at))
        before = _BEFORE_YEAR.match(folded, kinds[-1].start(), at) if kinds else None
        if not before:
            continue
        start = before.start()
        if any(start < name.end and name.start < at for name in names):
            continue  # "de Vlaamse Codex Wonen van 2021" is how that act is cited
        yield CitedAct(
            start,
            year.end(),
            "",
            folded[start : year.end()],
            kind=before["kind"],
            year=int(year["year"]),
            between=before["name"].strip(),
        )


def _named(
    folded: str, dated: list[CitedAct], names: Sequence["_Name"], dates: Sequence[WrittenDate]
) -> Iterator[CitedAct]:
    """The dated acts with the names that belong to them, and acts cited by name alone."""
    starts = {day.start: day for day in dates}
    loose: list[CitedAct] = []
    for name in names:
        inside = next((i for i, a in enumerate(dated) if a.start <= name.start < a.end), None)
        gap = _NAME_TO_DATE.match(folded, name.end)
        day = starts.get(gap.end()) if gap else None
        if inside is not None:  # "organieke wet OCMW 8 juli 1976"
            own = dated[inside].day
            bare = own and not folded[name.end : own.start].strip()
            day = own if bare else day
        if inside is not None and day and day is dated[inside].day:
            dated[inside] = replace(dated[inside], named=name.laws)
            continue
        if inside is not None and dated[inside].linked:
            continue
        if inside is not None:
            del dated[inside]  # "het Bestuursdecreet geldt sinds 1 januari 2019"
        own = day if day and not _STRETCH.match(folded, day.end) else None
        end = own.end if own else name.end
        loose.append(
            CitedAct(name.start, end, "", folded[name.start : end], day=own, named=name.laws)
        )
    yield from loose
    for place, act in enumerate(dated):
        limit = dated[place + 1].start if place + 1 < len(dated) else len(folded)
        yield replace(act, alias=_alias(folded, act, names, limit))


def _alias(folded: str, act: CitedAct, names: Sequence["_Name"], limit: int) -> tuple[Law, ...]:
    """What a name in brackets behind an act may mean: "de wet van 30 juli 2018 (WVG)"."""
    for name in names:
        if act.end <= name.start < limit:
            ends = _AFTER_ALIAS.match(folded, name.end)
            if ends and _TO_ALIAS.fullmatch(folded, act.end, name.start):
                return name.laws
            return ()
    return ()


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    words: str
    laws: tuple[Law, ...]


def _names_in(folded: str, laws: tuple[Law, ...]) -> Iterator[_Name]:
    pattern, keys = _names(laws)
    for match in pattern.finditer(folded):
        words = re.sub(r"\s+", " ", match.group())
        yield _Name(match.start(), match.end(), words, keys[words])


@lru_cache(maxsize=4)
def _names(laws: tuple[Law, ...]) -> tuple[re.Pattern[str], dict[str, tuple[Law, ...]]]:
    keys: dict[str, tuple[Law, ...]] = {}
    for law in laws:
        for name in dict.fromkeys(fold(name) for name in (law.name, *law.short_names)):
            keys[name] = (*keys.get(name, ()), law)
    # names that begin alike stand together, the longest first, so that a place in the text that
    # begins none of them is soon passed
    ordered = sorted(keys, key=lambda name: (name[:2], -len(name)))
    groups = [
        head + "(?:" + "|".join(re.escape(n[2:]).replace(r"\ ", r"\s+") for n in group) + ")"
        for head, group in ((re.escape(h), list(g)) for h, g in groupby(ordered, lambda n: n[:2]))
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])"), keys

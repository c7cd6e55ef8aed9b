"""What a citation means: the act of the register that it fits, or nearly fits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.model import Law
from checker.recognise.acts import CitedAct

#: Titles at least so alike (of 100) are the same title, written with other endings or a slip.
SAME_TITLE = 85
#: Titles less alike than this are of different acts.
OTHER_TITLE = 45
#: A shortened title says which act is meant from so many words on that carry meaning.
WORDS_OF_A_TITLE = 3
#: A title of so many letters belongs to one act, whatever its date.
DISTINCTIVE = 60
#: The first Flemish decrees are of 1971; those before 1832 are of the National Congress.
NO_DECREES = range(1832, 1971)

_SMALL = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "en",
        "in",
        "op",
        "tot",
        "voor",
        "met",
        "over",
        "aan",
        "door",
        "ter",
        "inzake",
        "betreffende",
        "houdende",
        "die",
        "dat",
        "bij",
        "uit",
        "om",
        "te",
        "omtrent",
        "aangaande",
        "betrekking",
        "waarbij",
    ]
)
_TOKEN = re.compile(r"[a-z0-9]+")
_DATED = re.compile(r"^(?P<before>.*?)\bvan \d{1,2} [a-z]+ \d{4}(?P<behind>.*)$")
#: Words behind a date that surely begin a title; "op" and "over" may go on with the sentence.
_TITLE_BEGINS = re.compile(r"(?:betreffende|houdende|inzake|tot \w+ing)\b")
_LOCAL = re.compile(
    r"(?:college|gemeenteraads|raads|directie|bestuurs|politie|belasting|zone)[\w-]*(?:besluit|"
    r"verordening)|reglement|besluit van (?:de|het|haar|zijn) (?!vlaamse|brusselse|waalse)"
)
_BESLUITEN = ("besluit", "koninklijk besluit", "ministerieel besluit")


@dataclass(frozen=True, slots=True)
class _Entry:
    law: Law
    subjects: tuple[tuple[str, ...], ...]  # the words of its titles that carry meaning


def resolved(acts: Sequence[CitedAct], laws: Sequence[Law]) -> tuple[CitedAct, ...]:
    """The acts with what they mean; one that is cited by date alone means what it meant before."""
    entries = _entries(tuple(laws))
    known: dict[date, Law] = {}
    first = [_meant(act, entries, known) for act in acts]
    for act in first:
        if act.act and not act.departs and act.day and act.day.value:
            known[act.day.value] = act.act
    return tuple(a if a.act else _meant(a, entries, known) for a in first)


def _meant(act: CitedAct, entries: Sequence[_Entry], known: dict[date, Law]) -> CitedAct:
    if act.named:
        return _by_name(act, act.named, entries)
    if act.day is None or _LOCAL.match(f"{act.kind} {act.between}"):
        return act
    days = {act.day.value, *act.day.readings}
    kind = _kind(act)
    there = [e for e in entries if e.law.dates & days and _fits(kind, e.law.kind)]
    subject = _subject_of(act)
    best = max(there, key=lambda e: _likeness(subject, e), default=None)
    if best and _likeness(subject, best) >= SAME_TITLE:
        return _of(act, best.law)
    near = _nearly(act, kind, subject, entries) if act.linked else None
    if near:
        return near
    if best and subject and _TITLE_BEGINS.match(act.behind):
        if _likeness(subject, best) >= OTHER_TITLE:
            return _of(act, best.law, departs="title", sure=False)
        if len(subject) >= WORDS_OF_A_TITLE:
            return act
    if act.alias:
        return _by_name(act, act.alias, entries)
    return _by_date(act, kind, [e.law for e in there], known)


def _by_date(act: CitedAct, kind: str, there: Sequence[Law], known: dict[date, Law]) -> CitedAct:
    """An act cited by kind and date alone: the only one of that day, or the one named before."""
    before = known.get(act.day.value) if act.day and act.day.value else None
    if before in there:
        return _of(act, before)
    sure = len(there) == 1 and kind != "any"
    return _of(act, there[0]) if sure else act


def _by_name(act: CitedAct, named: Sequence[Law], entries: Sequence[_Entry]) -> CitedAct:
    """An act cited by a name; where the name is shared, its date decides, else what is in force."""
    day = act.day
    if day is None or day.value is None:
        law = next((law for law in named if law.holds_on(date.today())), named[0])
        return _of(act, law, sure=len(named) == 1)
    days = {day.value, *day.readings}
    right = next((law for law in named if law.dates & days), None)
    law = right or next((law for law in named if law.dates), named[0])
    if right or day.slip or not law.dates or (act.kind and not _fits(_kind(act), law.kind)):
        return _of(act, law)
    elsewhere = any(e.law.dates & days and _fits(e.law.kind, law.kind) for e in entries)
    return _of(act, law, departs="date", sure=len(named) == 1 and not elsewhere)


def _nearly(
    act: CitedAct, kind: str, subject: tuple[str, ...], entries: Sequence[_Entry]
) -> CitedAct | None:
    """The one act with that title and another date, or with that title and date of other kind."""
    day = act.day.value if act.day and not act.day.slip else None
    if day is None or not subject:
        return None
    alike = [e for e in entries if _likeness(subject, e) >= SAME_TITLE]
    kinds = [e.law for e in alike if kind == e.law.kind and _near(day, e.law, subject)]
    if len(kinds) == 1 and len([e for e in alike if e.law.kind == kind]) == 1:
        return _of(act, kinds[0], departs="date")
    others = [e.law for e in alike if day in e.law.dates and not _fits(kind, e.law.kind)]
    return _of(act, others[0], departs="kind") if len(others) == 1 else None


def _near(day: date, law: Law, subject: tuple[str, ...]) -> bool:
    """The dates share a day, a month or a year, or the title is one of a kind."""
    if sum(map(len, subject)) >= DISTINCTIVE:
        return bool(law.dates)
    return any(
        day.day == own.day or day.month == own.month or day.year == own.year for own in law.dates
    )


def _of(act: CitedAct, law: Law | None, *, departs: str = "", sure: bool = True) -> CitedAct:
    if law is None:
        return act
    return replace(act, law=law.name, act=law, departs=departs, sure=sure)


def _kind(act: CitedAct) -> str:
    """The kind of an act as the register names it; "any" for a besluit of whoever."""
    words = act.kind
    if re.match(r"koninklijk|k\.?b\b", words):
        return "koninklijk besluit"
    if re.match(r"ministerieel|m\.?b\b", words):
        return "ministerieel besluit"
    if words == "bvr" or act.between.startswith("van de vlaamse regering"):
        return "besluit"
    if words.endswith("besluit"):
        return "any" if words == "besluit" else "besluit"
    for ending, kind in (
        ("decreet", "decreet"), ("decreten", "decreet"), ("wetboek", "wetboek"), ("wet", "wet"),
        ("wetten", "wet"), ("codex", "codex"), ("codificatie", "codex"),
        ("verordening", "verordening"),
    ):  # fmt: skip
        if words.endswith(ending):
            return kind
    return words


def _fits(kind: str, registered: str) -> bool:
    if kind == "any":
        return registered in _BESLUITEN
    if "codex" in (kind, registered):
        return {kind, registered} <= {"codex", "decreet", "besluit", "wetboek"}
    return kind == registered or {kind, registered} == {"wet", "grondwet"}


def _subject_of(act: CitedAct) -> tuple[str, ...]:
    between = re.sub(r"^van de vlaamse regering\b", "", act.between)
    return _tokens(act.behind) or _tokens(between)


def _tokens(words: str) -> tuple[str, ...]:
    return tuple(word for word in _TOKEN.findall(words) if word not in _SMALL)


@lru_cache(maxsize=4)
def _entries(laws: tuple[Law, ...]) -> tuple[_Entry, ...]:
    return tuple(_Entry(law, tuple(_subjects(law))) for law in laws)


def _subjects(law: Law) -> Iterator[tuple[str, ...]]:
    for title in (law.title, *law.former_titles):
        dated = _DATED.match(fold(title))
        if not dated:
            continue
        words = _tokens(dated["behind"]) or _tokens(dated["before"])[1:]
        if words:
            yield words


def _likeness(cited: tuple[str, ...], entry: _Entry) -> float:
    """How alike the cited title is to the title of an act, of 100; it may be cut short."""
    return max((_alike(cited, subject) for subject in entry.subjects), default=0)


@lru_cache(maxsize=8192)
def _alike(cited: tuple[str, ...], subject: tuple[str, ...]) -> float:
    if len(cited) < len(subject):
        if len(cited) < WORDS_OF_A_TITLE:
            return 0
        subject = subject[: len(cited)]
    whole = " ".join(subject)
    size = len(subject)
    score = max(
        fuzz.ratio(" ".join(cited[:length]), whole, score_cutoff=OTHER_TITLE)
        for length in (size - 1, size, size + 1)
    )
    if score < SAME_TITLE:
        return score
    near = cited[: size + 2]
    missed = sum(all(fuzz.ratio(word, other) < 75 for other in near) for word in subject)
    return score if missed <= size // 6 else SAME_TITLE - 1

"""What a citation means: the act of the register that it fits, or nearly fits."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.model import Law
from checker.recognise.acts import CitedAct

#: Titles at least so alike (of 100) are the same title, written with other endings or a slip.
SAME_TITLE = 85
#: Words at least so alike are the same word.
SAME_WORD = 75
#: Titles less alike than this are of different acts.
OTHER_TITLE = 60
#: A shortened title says which act is meant from so many words on that carry meaning.
WORDS_OF_A_TITLE = 3
#: A title of so many letters belongs to one act, whatever its date.
DISTINCTIVE = 45

# words of a title that say nothing of its subject
_SMALL = re.compile(
    r"(?:de|het|een|van|en|in|op|tot|voor|met|over|aan|door|ter|inzake|betreffende|houdende|die|dat|"
    r"bij|uit|om|te|omtrent|aangaande|betrekking|waarbij)"
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


@dataclass(frozen=True, eq=False)
class _Register:
    """All acts, and those of each day; it is the same register only if it is the same object."""

    entries: tuple[_Entry, ...]
    of_day: Mapping[date, tuple[_Entry, ...]]

    def likeness(self, subject: tuple[str, ...], law: Law) -> float:
        """How alike a cited title is to the title of an act, of 100; it may be cut short."""
        return _scores(self, subject).get(law.name, 0)

    def with_title(self, subject: tuple[str, ...]) -> tuple[Law, ...]:
        """The acts that bear a cited title."""
        scores = _scores(self, subject)
        return tuple(e.law for e in self.entries if scores.get(e.law.name, 0) >= SAME_TITLE)

    def speaks_of(self, subject: tuple[str, ...], law: Law) -> bool:
        """Half of the few words that are cited stand in the title of the act: it is cut short."""
        own = next(entry.subjects for entry in self.entries if entry.law is law)
        words = tuple(word for title in own for word in title)
        known = sum(not _strange(word, words) for word in subject)
        return len(subject) <= WORDS_OF_A_TITLE and 2 * known >= len(subject)

    def on(self, days: Iterable[date | None]) -> tuple[Law, ...]:
        """The acts of some days."""
        return tuple(e.law for day in days if day for e in self.of_day.get(day, ()))


def resolved(acts: Sequence[CitedAct], laws: Sequence[Law]) -> tuple[CitedAct, ...]:
    """The acts with what they mean; one that is cited by date alone means what it meant before."""
    register = _register(tuple(laws))
    known: dict[date, Law] = {}
    first = [_meant(act, register, known) for act in acts]
    for law in (act.act for act in first if act.act and not act.departs):
        known.update(dict.fromkeys(law.dates, law))
    return tuple(a if a.act else _meant(a, register, known) for a in first)


def _meant(act: CitedAct, register: _Register, known: dict[date, Law]) -> CitedAct:
    if act.named:
        return _by_name(act, act.named, register)
    if act.day is None or _LOCAL.match(f"{act.kind} {act.between}"):
        return act
    kind, subject = _kind(act), _subject_of(act)
    there = [
        law for law in register.on({act.day.value, *act.day.readings}) if _fits(kind, law.kind)
    ]
    best = max(there, key=lambda law: register.likeness(subject, law), default=None)
    score = register.likeness(subject, best) if best else 0
    if best and score >= SAME_TITLE:
        return _of(act, best)
    near = _nearly(act, kind, subject, register) if act.linked else None
    if near:
        return near
    if best and subject and _TITLE_BEGINS.match(act.behind):
        if score >= OTHER_TITLE:
            return _of(act, best, departs="title", sure=False)
        if len(subject) > 1 and not register.speaks_of(subject, best):
            return act
    if act.alias:
        return _by_name(act, act.alias, register)
    return _by_date(act, kind, there, known)


def _by_date(act: CitedAct, kind: str, there: Sequence[Law], known: dict[date, Law]) -> CitedAct:
    """An act cited by kind and date alone: the only one of that day, or the one named before."""
    before = known.get(act.day.value) if act.day and act.day.value else None
    if before and before in there:
        return _of(act, before)
    sure = len(there) == 1 and kind != "any"
    return _of(act, there[0]) if sure else act


def _by_name(act: CitedAct, named: Sequence[Law], register: _Register) -> CitedAct:
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
    elsewhere = any(_fits(other.kind, law.kind) for other in register.on(days))
    own = law.kind == "verordening" or _shared(day.value, law) > 0
    return _of(act, law, departs="date", sure=own and len(named) == 1 and not elsewhere)


def _nearly(
    act: CitedAct, kind: str, subject: tuple[str, ...], register: _Register
) -> CitedAct | None:
    """The one act with that title and another date, or with that title and date of other kind."""
    day = act.day.value if act.day and not act.day.slip else None
    if day is None or not subject:
        return None
    alike = register.with_title(subject)
    own = sorted((law for law in alike if kind == law.kind), key=lambda law: -_shared(day, law))
    if own and (len(own) == 1 or _shared(day, own[0]) > _shared(day, own[1])):
        one_of_a_kind = len(own) == 1 and sum(map(len, subject)) >= DISTINCTIVE
        if one_of_a_kind or _shared(day, own[0]):
            # a later act may bear the title of an earlier one, but hardly all but its date
            return _of(act, own[0], departs="date", sure=_shared(day, own[0]) > 1)
    others = [law for law in alike if day in law.dates and not _fits(kind, law.kind)]
    return _of(act, others[0], departs="kind") if len(others) == 1 else None


def _shared(day: date, law: Law) -> int:
    """How many of day, month and year a date shares with the date of an act."""
    return max(
        (
            (day.day == own.day) + (day.month == own.month) + (day.year == own.year)
            for own in law.dates
        ),
        default=0,
    )


def _of(
    act: CitedAct,
    law: Law,
    *,
    departs: Literal["", "date", "kind", "title"] = "",
    sure: bool = True,
) -> CitedAct:
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
    return tuple(word for word in _TOKEN.findall(words) if not _SMALL.fullmatch(word))


@lru_cache(maxsize=4)
def _register(laws: tuple[Law, ...]) -> _Register:
    entries = tuple(_Entry(law, tuple(_subjects(law))) for law in laws)
    of_day: dict[date, tuple[_Entry, ...]] = {}
    for entry in entries:
        for day in entry.law.dates:
            of_day[day] = (*of_day.get(day, ()), entry)
    return _Register(entries, of_day)


def _subjects(law: Law) -> Iterator[tuple[str, ...]]:
    for title in (law.title, *law.former_titles):
        dated = _DATED.match(fold(title))
        if not dated:
            continue
        words = _tokens(dated["behind"]) or _tokens(dated["before"])[1:]
        if words:
            yield words


@lru_cache(maxsize=2048)
def _scores(register: _Register, subject: tuple[str, ...]) -> Mapping[str, float]:
    """How alike a cited title is to that of each act, where it is alike at all."""
    scores = {
        entry.law.name: max((_alike(subject, own) for own in entry.subjects), default=0)
        for entry in register.entries
        if subject
    }
    return {name: score for name, score in scores.items() if score}


def _alike(cited: tuple[str, ...], subject: tuple[str, ...]) -> float:
    shortened = len(cited) < len(subject)
    if shortened and len(cited) < WORDS_OF_A_TITLE:
        return 0
    subject = subject[: len(cited)]
    if 2 * len(_beginnings(cited) & _beginnings(subject)) < len(subject):
        return 0
    whole = " ".join(subject)
    size = len(subject)
    score = max(
        fuzz.ratio(" ".join(cited[:length]), whole, score_cutoff=OTHER_TITLE)
        for length in (size - 1, size, size + 1)
    )
    if score < OTHER_TITLE:
        return 0
    missed = sum(_strange(word, cited[: size + 2]) for word in subject)
    foreign = sum(_strange(word, subject) for word in cited[:size])
    if score >= SAME_TITLE and max(missed, foreign) <= size // 8:
        return score
    return 0 if shortened or foreign > 1 else min(score, SAME_TITLE - 1)


def _beginnings(words: tuple[str, ...]) -> set[str]:
    return {word[:3] for word in words}


def _strange(word: str, words: tuple[str, ...]) -> bool:
    """None of the words is this one, written with another ending or a slip."""
    return all(fuzz.ratio(word, other) < SAME_WORD for other in words)

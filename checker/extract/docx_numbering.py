"""Automatic numbering: what Word prints before a paragraph and keeps out of its text."""

import re
from dataclasses import dataclass, replace
from typing import Final

from checker.extract.docx_letters import BULLET, plain
from checker.extract.docx_names import Element, W, switch, value_of, whole
from checker.extract.docx_styles import NUMBER_ID, NUMBER_LEVEL, NUMBERING, Style, Styles

LEVELS: Final = 9  # levels of a Word list
LONGEST_PATTERN: Final = 200  # characters around a number; Word's dialogue takes some 30
LAST_ROMAN: Final = 3_999  # above it Roman numerals need other signs
LAST_LETTER: Final = 780  # thirty times the alphabet, where Word starts again

_ABSTRACT: Final = f"{W}abstractNum"
_ABSTRACT_ID: Final = f"{W}abstractNumId"
_LEVEL: Final = f"{W}lvl"
_OVERRIDE: Final = f"{W}lvlOverride"
_START: Final = f"{W}start"
_START_OVERRIDE: Final = f"{W}startOverride"
_NO_LIST: Final = "0"
_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: from where it counts and how the number is printed."""

    start: int = 1
    shape: str = "decimal"
    pattern: str = ""
    legal: bool = False
    after: int | None = None  # restarts only after this level (from 1); 0 never restarts
    style: str = ""


@dataclass(frozen=True, slots=True)
class NumberedList:
    """The levels a paragraph counts by; lists of one family share their counters."""

    family: str
    levels: tuple[Level, ...]
    restarts: frozenset[int] = frozenset()


class Numbering:
    """The lists of one file and how far each has counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._families: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        self._known: dict[str, NumberedList | None] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        if root is not None:
            for family in root.iterchildren(_ABSTRACT):
                self._families.setdefault(family.get(_ABSTRACT_ID, ""), family)
            for item in root.iterchildren(f"{W}num"):
                self._lists.setdefault(item.get(NUMBER_ID, ""), item)

    def next(self, properties: Element | None, style: Style) -> str:
        """The number before the next paragraph, counted; empty where it has none."""
        direct = properties.find(NUMBERING) if properties is not None else None
        number_id = value_of(direct, NUMBER_ID) or style.number_id
        if number_id is None or number_id == _NO_LIST:
            return ""
        numbered = self._list(number_id)
        if numbered is None:
            return ""
        depth = whole(value_of(direct, NUMBER_LEVEL), default=-1)
        if depth < 0:
            depth = _depth_of(style, numbered)
        return self._count(number_id, numbered, min(depth, LEVELS - 1))

    def _count(self, number_id: str, numbered: NumberedList, depth: int) -> str:
        counters = self._counters.setdefault(numbered.family, [None] * LEVELS)
        if number_id not in self._begun:
            self._begun.add(number_id)
            for restarted in numbered.restarts:
                counters[restarted] = None
        for higher in range(depth):  # a level that was skipped counts as begun
            if counters[higher] is None:
                counters[higher] = numbered.levels[higher].start
        before = counters[depth]
        counters[depth] = numbered.levels[depth].start if before is None else before + 1
        for deeper in range(depth + 1, LEVELS):
            after = numbered.levels[deeper].after
            if after is None or depth < after:
                counters[deeper] = None
        return _printed(numbered.levels, counters, depth)

    def _list(self, number_id: str) -> NumberedList | None:
        if number_id not in self._known:
            self._known[number_id] = self._read(number_id)
        return self._known[number_id]

    def _read(self, number_id: str) -> NumberedList | None:
        item = self._lists.get(number_id)
        name = value_of(item, _ABSTRACT_ID)
        family = self._families.get(name or "")
        linked = value_of(family, f"{W}numStyleLink")
        if linked is not None:  # the levels stand with the list that this list style names
            target = self._lists.get(self._styles.named(linked).number_id or "")
            name = value_of(target, _ABSTRACT_ID)
            family = self._families.get(name or "")
        if item is None or family is None or name is None:
            return None
        levels = [Level()] * LEVELS
        for element in family.iterchildren(_LEVEL):
            levels[_depth(element)] = _level(element)
        restarts = set()
        for override in item.iterchildren(_OVERRIDE):
            depth = _depth(override)
            own = override.find(_LEVEL)
            start = value_of(override, _START_OVERRIDE)
            if own is not None:
                levels[depth] = _level(own)
            if start is not None:
                levels[depth] = replace(levels[depth], start=whole(start, default=1))
                restarts.add(depth)
        return NumberedList(name, tuple(levels), frozenset(restarts))


def shaped(number: int, shape: str) -> str:
    """A number as digits, letters, Roman numerals, a rank or a bullet."""
    match shape:
        case "none":
            return ""
        case "bullet":
            return BULLET
        case "decimalZero":
            return f"{number:02d}"
        case "ordinal":
            return f"{number}e"
        case "lowerLetter" | "upperLetter" if 0 < number <= LAST_LETTER:
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if shape == "upperLetter" else letter
        case "lowerRoman" | "upperRoman" if 0 < number <= LAST_ROMAN:
            numeral = _roman(number)
            return numeral.upper() if shape == "upperRoman" else numeral
        case _:
            return str(number)


def _printed(levels: tuple[Level, ...], counters: list[int | None], depth: int) -> str:
    own = levels[depth]
    if own.shape == "bullet":
        return BULLET if own.pattern else ""

    def place(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        if at > depth:
            return ""
        value = counters[at] or 0
        shape = levels[at].shape
        if own.legal and shape not in {"none", "bullet"}:
            shape = "decimal"
        shape = "none" if shape == "bullet" else shape
        return shaped(value, shape)

    return plain(_PLACE.sub(place, own.pattern)).strip()


def _depth_of(style: Style, numbered: NumberedList) -> int:
    for name in style.ids:
        for depth, level in enumerate(numbered.levels):
            if level.style == name:
                return depth
    return whole(style.level, default=0)


def _depth(element: Element) -> int:
    return min(whole(element.get(NUMBER_LEVEL), default=0), LEVELS - 1)


def _level(element: Element) -> Level:
    after = value_of(element, f"{W}lvlRestart")
    return Level(
        start=whole(value_of(element, _START), default=0 if element.find(_START) is None else 1),
        shape=value_of(element, f"{W}numFmt") or "decimal",
        pattern=(value_of(element, f"{W}lvlText") or "")[:LONGEST_PATTERN],
        legal=switch(element, f"{W}isLgl") or False,
        after=None if after is None else whole(after, default=0),
        style=value_of(element, f"{W}pStyle") or "",
    )


def _roman(number: int) -> str:
    numeral = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral

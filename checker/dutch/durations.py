"""Periods: "zes (6) maanden", "10 jaar", "binnen achtenveertig uur"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.dutch.numbers import number_of

_MONTHS = {
    "uur": 1 / 720, "uren": 1 / 720, "dag": 1 / 30, "dagen": 1 / 30, "werkdag": 1 / 21,
    "werkdagen": 1 / 21, "week": 0.25, "weken": 0.25, "maand": 1.0, "maanden": 1.0,
    "kwartaal": 3.0, "jaar": 12.0, "jaren": 12.0,
}  # fmt: skip
_DURATION = re.compile(
    r"\b(?P<number>\d{1,3}|[a-zéë]{3,20})\s*(?:\(\s*(?P<digits>[^()\n]{1,30}?)\s*\)\s*)?"
    r"(?:(?:volle|volledige|kalender|opeenvolgende)\s*)?"
    r"(?P<unit>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A period at an offset, in months; `other` is the number between brackets, if it differs."""

    start: int
    end: int
    months: float
    number: int
    other: int | None = None


@lru_cache(maxsize=4)
def durations_in(text: str) -> tuple[Duration, ...]:
    """Every period in a text, in order."""
    found = []
    for match in _DURATION.finditer(text):
        number = number_of(match["number"])
        if number is None:
            continue
        bracketed = number_of(match["digits"]) if match["digits"] else None
        other = bracketed if bracketed not in (None, number) else None
        months = number * _MONTHS[match["unit"].casefold()]
        found.append(Duration(match.start(), match.end(), months, number, other))
    return tuple(found)

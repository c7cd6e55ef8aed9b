"""Dates as Dutch texts write them, also dates that do not exist and dates that OCR bent."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
          "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12}  # fmt: skip
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

# The oldest act that a protocol cites is the Constitution of 1831.
EARLIEST_YEAR, LATEST_YEAR = 1830, 2100

_WORDED = re.compile(
    r"(?=[\d@©mdwvz])(?:\b(?P<weekday>" + "|".join(WEEKDAYS) + r")\s+)?"
    r"(?<![\w/.])(?P<day>\d[\d@©]?|[@©]\d)\s*(?:e|ste|de)?\s+(?P<month>[^\W\d_]{3,9})\.?\s+"
    r"(?P<year>[12][\dOolise@©]{3,5})\b",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    r"(?<![\w./-])(?P<day>\d{1,2})(?P<s>[./-])(?P<month>\d{1,2})(?P=s)(?P<year>\d{4})(?![\w/-])"
    r"|(?<![\w./-])(?P<day2>\d{2})[. ]{1,2}(?P<month2>\d{2})[. ]{1,2}(?P<year2>\d{4})(?!\w)"
)
_ISO = re.compile(r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])")

# What tesseract makes of what, on the scans we measured: 0 and 1 become 8, 0 becomes @ or ©.
_READ_AS = {"8": "801", "@": "0", "©": "0", "o": "0", "O": "0", "l": "1", "i": "1", "e": "0",
            "s": "0"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at an offset. The value is none where no such day exists.

    `slip`: the letters bear the marks of OCR; `readings`: days that may have been meant.
    """

    start: int
    end: int
    value: date | None
    slip: bool = False
    readings: tuple[date, ...] = ()
    weekday_wrong: bool = False


def month_of(word: str) -> tuple[int | None, bool]:
    """The number of a month and whether its name had to be read through an OCR slip."""
    plain = word.casefold().rstrip(".")
    if plain in MONTHS:
        return MONTHS.index(plain) + 1, False
    if plain in _SHORT:
        return _SHORT[plain], False
    bones = _bones(plain)
    near = [number for number, name in enumerate(MONTHS, 1) if _one_slip(bones, _bones(name))]
    return (near[0], True) if len(near) == 1 else (None, False)


def _bones(word: str) -> str:
    """A word with the letters that OCR confuses taken together: i, l, j and 1; n and ri."""
    return re.sub("[lj1|!]", "i", word.casefold()).replace("rn", "m").replace("ri", "n")


def _one_slip(a: str, b: str) -> bool:
    """Equal, or one letter apart, or one letter dropped (of five letters or more)."""
    if a == b:
        return True
    if len(b) < 5 or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def dates_in(text: str) -> tuple[WrittenDate, ...]:
    """Every full date in a text, in order; a month with a year alone is no date."""
    found = [_worded(m) for m in _WORDED.finditer(text)]
    found += [_figures(m) for m in _FIGURES.finditer(text)]
    found += [_dated(m, m["day"], int(m["month"]), m["year"]) for m in _ISO.finditer(text)]
    return tuple(sorted((d for d in found if d), key=lambda d: d.start))


def _worded(match: re.Match[str]) -> WrittenDate | None:
    month, slip = month_of(match["month"])
    if month is None:
        return None
    return _dated(match, match["day"], month, match["year"], slip=slip)


def _figures(match: re.Match[str]) -> WrittenDate | None:
    day, month = match["day"] or match["day2"], match["month"] or match["month2"]
    if int(month) > 12 and int(day) > 31:
        return None  # a number with dots, no date
    return _dated(match, day, int(month), match["year"] or match["year2"])


def _dated(
    match: re.Match[str], day: str, month: int, year: str, *, slip: bool = False
) -> WrittenDate:
    value = _day(day, month, year)
    plausible = value is not None and EARLIEST_YEAR <= value.year <= LATEST_YEAR
    marked = slip or not (day.isdecimal() and year.isdecimal())
    readings: tuple[date, ...] = ()
    if not plausible or marked:
        readings = tuple(_readings(day, month, year))
    wrong = False
    if value and "weekday" in match.re.groupindex and match["weekday"]:
        wrong = WEEKDAYS[value.weekday()] != match["weekday"].casefold()
    if marked and not plausible and len(readings) == 1:
        value = readings[0]
    elif not plausible:
        value = None
    return WrittenDate(match.start(), match.end(), value, marked, readings, wrong)


def _day(day: str, month: int, year: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


def _readings(day: str, month: int, year: str) -> Iterable[date]:
    """Existing days that differ from the letters by usual OCR confusions only."""
    shorter = [year[:i] + year[i + 1 :] for i in range(1, 5)] if len(year) == 5 else [year]
    last = date.today().year + 10
    found: dict[date, int] = {}
    for (slips, d), (more, y) in product(_read(day), [r for s in shorter for r in _read(s)]):
        value = _day(d, month, y)
        if value and 1950 <= value.year <= last:
            found[value] = min(slips + more, found.get(value, 99))
    return sorted(found, key=lambda value: (found[value], value))


def _read(figures: str) -> list[tuple[int, str]]:
    """What the figures may have been, each with how far it is from what was read."""
    choices = [list(enumerate(_READ_AS.get(c, c))) for c in figures]
    return [(sum(i for i, _ in row), "".join(c for _, c in row)) for row in product(*choices)]


def written_day(day: date) -> str:
    """A date as a letter writes it: "4 juni 2024"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

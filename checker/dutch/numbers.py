"""Numbers written as Dutch words."""

_UNITS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
    "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
}  # fmt: skip
_TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
}  # fmt: skip

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}

ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8, "negende": 9, "tiende": 10,
}  # fmt: skip


def _spellings() -> dict[str, int]:
    """Every number from one to a hundred and twenty, as it is written."""
    words = dict(_UNITS) | dict(_TENS) | {"honderd": 100, "honderdtwintig": 120}
    for unit, one in _UNITS.items():
        if one < 10:
            for ten, many in _TENS.items():
                for link in ("en", "ën"):
                    words[unit + link + ten] = one + many
    return words


NUMBER_WORDS = _spellings()


def in_words(number: int) -> str:
    """A number as it is written in running text: in words up to twelve, then in figures."""
    if not 1 < number <= 12:
        return "één" if number == 1 else str(number)
    return next(word for word, value in _UNITS.items() if value == number)


def number_of(word: str) -> int | None:
    """The value of a number in digits or in words, 0 to 120; none for any other word."""
    word = word.strip().casefold()
    return int(word) if word.isdecimal() else NUMBER_WORDS.get(word)


def roman_of(numeral: str) -> int | None:
    """The value of a Roman numeral up to LXXXIX; none for any other word."""
    values = [_ROMAN.get(char, 0) for char in numeral.casefold()]
    if not values or 0 in values:
        return None
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )

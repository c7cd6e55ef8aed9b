"""Numbers in words, Roman numerals and ordinals."""

import pytest

from checker.dutch.numbers import ORDINALS, number_of, roman_of


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("een", 1),
        ("één", 1),
        ("Zes", 6),
        ("twaalf", 12),
        ("achttien", 18),
        ("vierentwintig", 24),
        ("tweeëntwintig", 22),
        ("drieëndertig", 33),
        ("achtenveertig", 48),
        ("tweeenzeventig", 72),
        ("negenennegentig", 99),
        ("honderd", 100),
        ("honderdtwintig", 120),
        (" 30 ", 30),
        ("0", 0),
        ("enkele", None),
        ("boekhoudkundig stuk", None),
        ("", None),
        ("6 maanden", None),
    ],
)
def test_a_number_is_read_in_words_and_in_figures(word: str, value: int | None) -> None:
    """Any other word is no number."""
    assert number_of(word) == value


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("I", 1),
        ("IV", 4),
        ("ix", 9),
        ("XIX", 19),
        ("XL", 40),
        ("LXXXIX", 89),
        ("5", None),
        ("", None),
        ("Zand", None),
    ],
)
def test_a_roman_numeral_has_a_value(numeral: str, value: int | None) -> None:
    """Upper or lower case; any other word has none."""
    assert roman_of(numeral) == value


@pytest.mark.parametrize(("word", "value"), [("eerste", 1), ("derde", 3), ("tiende", 10)])
def test_an_ordinal_names_a_subparagraph(word: str, value: int) -> None:
    """Eerste to tiende."""
    assert ORDINALS[word] == value

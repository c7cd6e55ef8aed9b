"""Dates in all their forms, also those that do not exist and those that OCR bent."""

from datetime import date

import pytest

from checker.dutch.dates import dates_in, month_of


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("op 12 maart 2024", "12 maart 2024", date(2024, 3, 12)),
        ("op 1 Januari 2024", "1 Januari 2024", date(2024, 1, 1)),
        ("op 24/02/2025", "24/02/2025", date(2025, 2, 24)),
        ("op 2.3.2026", "2.3.2026", date(2026, 3, 2)),
        ("op 02-03-2026", "02-03-2026", date(2026, 3, 2)),
        ("op 04 06 2024", "04 06 2024", date(2024, 6, 4)),
        ("op 04 06.2024", "04 06.2024", date(2024, 6, 4)),
        ("op 2024-06-04", "2024-06-04", date(2024, 6, 4)),
        ("op 1 sept. 2024", "1 sept. 2024", date(2024, 9, 1)),
        ("op 5 okt 2024", "5 okt 2024", date(2024, 10, 5)),
        ("op zondag 3 maart 2024", "zondag 3 maart 2024", date(2024, 3, 3)),
        ("wet van 8 augustus 1983.", "8 augustus 1983", date(1983, 8, 8)),
        ("de 3de maart 2024", "3de maart 2024", date(2024, 3, 3)),
        ("op 29 februari 2024", "29 februari 2024", date(2024, 2, 29)),
    ],
)
def test_a_date_is_read_in_every_form(text: str, quote: str, value: date) -> None:
    """In words, in figures with any mark between them, abbreviated, with its day of the week."""
    (found,) = dates_in(text)
    assert text[found.start : found.end] == quote
    assert found.value == value
    assert not found.slip
    assert not found.weekday_wrong


@pytest.mark.parametrize(
    "text",
    ["31 april 2024", "30 februari 2023", "29 februari 2023", "31/06/2024", "35.01.2024"],
)
def test_a_day_that_does_not_exist_has_no_value(text: str) -> None:
    """It is found, so that it can be shown, but it is no date."""
    (found,) = dates_in(f"Vastgesteld op {text} door het college.")
    assert found.value is None
    assert not found.slip


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("dinsdag 3 maart 2024", True),
        ("zondag 3 maart 2024", False),
        ("Maandag 4 maart 2024", False),
        ("vrijdag 4 maart 2024", True),
    ],
)
def test_a_day_of_the_week_must_fit(text: str, wrong: bool) -> None:
    """3 March 2024 was a Sunday, 4 March 2024 a Monday."""
    (found,) = dates_in(text)
    assert found.weekday_wrong is wrong


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("38 april 20084", date(2004, 4, 30)),
        ("38 april 20084", date(2008, 4, 30)),
        ("1@ mei 2019", date(2019, 5, 10)),
        ("2© mei 2019", date(2019, 5, 20)),
        ("12 maart 2O19", date(2019, 3, 12)),
        ("12 maart 20l9", date(2019, 3, 12)),
    ],
)
def test_a_date_that_ocr_bent_has_readings(text: str, reading: date) -> None:
    """The days that differ from the letters by usual confusions only."""
    (found,) = dates_in(text)
    assert reading in found.readings


def test_a_date_with_several_readings_keeps_no_value() -> None:
    """Nobody can tell which of them was meant."""
    (found,) = dates_in("38 april 20084")
    assert found.value is None
    assert len(found.readings) > 1


@pytest.mark.parametrize(
    ("text", "value"),
    [("1@ mei 2019", date(2019, 5, 10)), ("12 maart 2O19", date(2019, 3, 12))],
)
def test_a_date_with_one_reading_is_that_day(text: str, value: date) -> None:
    """A slip with one way out is read through, and stays marked."""
    (found,) = dates_in(text)
    assert found.value == value
    assert found.slip


@pytest.mark.parametrize(
    "text",
    [
        "maart 2024",
        "in de loop van april 2024",
        "tel. 09 266 12 34",
        "het nummer 0207.624.837",
        "artikel 2.3.1.10",
        "12/2024",
        "versie 1.2.2024-3",
        "[DATUM]",
        "__ maart 2024",
    ],
)
def test_what_is_no_full_date_is_left_alone(text: str) -> None:
    """A month with a year, a telephone number, an enterprise number, an article number."""
    assert dates_in(text) == ()


def test_dates_come_in_order_of_the_text() -> None:
    """Whatever their form."""
    found = dates_in("Op 2024-06-04, na 1 mei 2024 en voor 31/12/2025.")
    assert [day.value for day in found] == [date(2024, 6, 4), date(2024, 5, 1), date(2025, 12, 31)]


@pytest.mark.parametrize(
    ("word", "number", "slip"),
    [
        ("maart", 3, False),
        ("Mrt.", 3, False),
        ("augustus", 8, False),
        ("apri1", 4, True),
        ("septenber", 9, True),
        ("janvier", None, False),
        ("mie", None, False),
        ("van", None, False),
    ],
)
def test_the_name_of_a_month_is_read_with_one_slip(
    word: str, number: int | None, slip: bool
) -> None:
    """One letter off in a long name is a slip; a short name must be right."""
    assert month_of(word) == (number, slip)

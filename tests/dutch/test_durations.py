"""Periods, in months, with the number between brackets where it differs."""

import pytest

from checker.dutch.durations import durations_in


@pytest.mark.parametrize(
    ("text", "quote", "months", "other"),
    [
        ("met een opzegtermijn van zes (6) maanden", "zes (6) maanden", 6, None),
        ("met een opzegtermijn van zes (3) maanden", "zes (3) maanden", 6, 3),
        ("gedurende 10 jaar", "10 jaar", 120, None),
        ("na tien (10) jaren", "tien (10) jaren", 120, None),
        ("binnen achtenveertig (24) uur", "achtenveertig (24) uur", 48 / 720, 24),
        ("om de twee weken", "twee weken", 0.5, None),
        ("binnen 15 (vijftien) dagen", "15 (vijftien) dagen", 0.5, None),
        ("binnen 15 (twintig) dagen", "15 (twintig) dagen", 0.5, 20),
        ("tien jaar (boekhoudkundig stuk)", "tien jaar", 120, None),
        ("drie volle maanden", "drie volle maanden", 3, None),
        ("één kwartaal", "één kwartaal", 3, None),
        ("vijf werkdagen", "vijf werkdagen", 5 / 21, None),
        ("VIJF (5) JAAR", "VIJF (5) JAAR", 60, None),
        ("zes ( 6 ) maanden", "zes ( 6 ) maanden", 6, None),
    ],
)
def test_a_period_is_read(text: str, quote: str, months: float, other: int | None) -> None:
    """In words, in figures, or in both; `other` only where the two disagree."""
    (found,) = durations_in(text)
    assert text[found.start : found.end] == quote
    assert found.months == pytest.approx(months)
    assert found.other == other


@pytest.mark.parametrize(
    "text",
    ["enkele maanden", "de maanden juli en augustus", "ongeveer 260 personen", "in het jaar 2024"],
)
def test_what_has_no_number_is_no_period(text: str) -> None:
    """A unit alone, or a number of something else, is no period."""
    assert durations_in(text) == ()


def test_periods_come_in_order_of_the_text() -> None:
    """Each period of a sentence is found."""
    found = durations_in("twee jaar, daarna zes maanden en ten slotte 30 dagen")
    assert [period.months for period in found] == [24, 6, 1]

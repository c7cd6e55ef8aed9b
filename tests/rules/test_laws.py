"""The register of acts: what it says of an act, and how that was checked."""

import pytest

from checker.model import Law
from tests.segment.builders import rulebook

LAWS = rulebook().laws
NAMES = [law.name for law in LAWS]


@pytest.mark.parametrize("law", LAWS, ids=NAMES)
def test_what_was_checked_says_when(law: Law) -> None:
    """A way of checking without a day, or a day without a way, tells nothing."""
    assert bool(law.checked) == bool(law.read_on)


@pytest.mark.parametrize("law", LAWS, ids=NAMES)
def test_an_end_that_was_checked_is_an_end(law: Law) -> None:
    """How the end was checked is only said of an act that ended, and its successor is known."""
    assert not law.end_checked or law.valid_until
    assert not law.replaced_by or law.replaced_by in NAMES


@pytest.mark.parametrize("law", LAWS, ids=NAMES)
def test_the_title_bears_the_date(law: Law) -> None:
    """Written as an act is cited: "decreet van 9 februari 2018 betreffende …"."""
    months = (
        "januari februari maart april mei juni juli augustus september oktober november december"
    )
    if law.date and "van 2021" not in law.title:
        day = f"{law.date.day} {months.split()[law.date.month - 1]} {law.date.year}"
        assert day in law.title


def test_the_register_holds_what_protocols_cite() -> None:
    """Most of it checked; what is not yields questions only."""
    assert len(LAWS) >= 70
    assert sum(bool(law.checked) for law in LAWS) >= 70

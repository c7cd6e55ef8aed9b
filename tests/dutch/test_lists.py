"""Words in a row."""

import pytest

from checker.dutch.lists import listed


@pytest.mark.parametrize(
    ("items", "expected"),
    [(["wie"], "wie"), (["wie", "waarom"], "wie en waarom"), (["a", "b", "c"], "a, b en c")],
)
def test_items_are_listed_as_in_a_sentence(items: list[str], expected: str) -> None:
    """Commas, and "en" before the last."""
    assert listed(items) == expected

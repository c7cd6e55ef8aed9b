"""Words in a row, as a sentence has them."""

from collections.abc import Sequence


def listed(items: Sequence[str]) -> str:
    """One or more items in a row: "wie, wanneer en waarom"."""
    *first, last = items
    return f"{', '.join(first)} en {last}" if first else last

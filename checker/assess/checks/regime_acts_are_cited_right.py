"""The acts that make up the regime of the protocol are cited by their own date and title."""

from collections.abc import Iterator

from checker.assess.citations import departures
from checker.model import Hit, Protocol


def regime_acts_are_cited_right(protocol: Protocol) -> Iterator[Hit]:
    """The e-govdecreet, the AVG-decreet and the WVG, where they are cited otherwise."""
    yield from departures(protocol, of_regime=True)

"""A number in words and the figures behind it are the same."""

from collections.abc import Iterator

from checker.dutch.durations import durations_in
from checker.model import Hit, Protocol, Span


def numbers_agree(protocol: Protocol) -> Iterator[Hit]:
    """Periods such as "zes (3) maanden"."""
    document = protocol.outline.source.document
    for found in durations_in(protocol.folded):
        if found.other is not None:
            yield Hit(
                spans=(Span(document, found.start, found.end),),
                values={"words": str(found.number), "figures": str(found.other)},
            )

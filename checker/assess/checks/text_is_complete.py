"""The text runs to its end."""

from collections.abc import Iterator

from checker.model import Hit, Protocol


def text_is_complete(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if the document breaks off."""
    reason = protocol.outline.broken_off
    if reason:
        yield Hit(searched=("het einde van het document",), values={"reason": reason})

"""Every date exists and can be right."""

from collections.abc import Iterator

from checker.model import DateMention, Hit, Protocol


def dates_exist(protocol: Protocol) -> Iterator[Hit]:
    """Dates that no calendar knows, or that fall on another weekday; OCR readings are unsure."""
    for mention in protocol.mentions:
        if isinstance(mention, DateMention) and mention.value is None:
            reading = (
                f"waarschijnlijk {mention.reading}" if mention.reading else "geen zekere lezing"
            )
            yield Hit(
                spans=(mention.span,),
                values={"reading": reading},
                unsure=mention.doubtful,
            )

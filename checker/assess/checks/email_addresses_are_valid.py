"""Every e-mail address has a valid form."""

from collections.abc import Iterator

from checker.model import ContactMention, Hit, Protocol


def email_addresses_are_valid(protocol: Protocol) -> Iterator[Hit]:
    """Addresses to which no mail can be sent."""
    for mention in protocol.mentions:
        if isinstance(mention, ContactMention) and mention.kind == "email" and not mention.valid:
            yield Hit(spans=(mention.span,))

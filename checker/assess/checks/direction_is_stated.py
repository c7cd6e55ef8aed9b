"""The protocol says who communicates the data, who receives them, and that each is a controller."""

from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.model import Hit, Polarity, Protocol, TermMention

DIRECTION = "richting van de mededeling"
CONTROLLER = "partij als verwerkingsverantwoordelijke"


def direction_is_stated(protocol: Protocol) -> Iterator[Hit]:
    """No word on who communicates to whom.

    Where the parties exchange data or their role is not known, none being called a controller is a
    doubt.
    """
    stated = {
        mention.term
        for mention in protocol.mentions
        if isinstance(mention, TermMention) and mention.polarity is not Polarity.NEGATED
    }
    roles = {party.role for party in protocol.parties}
    one_way = {"sender", "receiver"} <= roles
    searched = places_of(protocol.outline, "AP01")
    if DIRECTION not in stated and not one_way:
        yield Hit(by_words=True, searched=searched)
    elif CONTROLLER not in stated and not one_way:
        yield Hit(unsure=True, searched=searched)

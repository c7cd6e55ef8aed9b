"""The protocol says who communicates the data, who receives them, and that each is a controller."""

from collections.abc import Iterator

from checker.assess.flows import flows_in
from checker.assess.party_names import PartyNames
from checker.assess.scope import places_of
from checker.model import Hit, Polarity, Protocol, TermMention

DIRECTION = "richting van de mededeling"
CONTROLLER = "partij als verwerkingsverantwoordelijke"


def direction_is_stated(protocol: Protocol) -> Iterator[Hit]:
    """No word on who communicates to whom.

    Where no sentence has one party give data to the other either, none being called a controller
    is a doubt.
    """
    stated = {
        mention.term
        for mention in protocol.mentions
        if isinstance(mention, TermMention) and mention.polarity is not Polarity.NEGATED
    }
    roles = {party.role for party in protocol.parties}
    one_way = {"sender", "receiver"} <= roles or _told(protocol)
    searched = places_of(protocol.outline, "AP01")
    if DIRECTION not in stated and not one_way:
        yield Hit(by_words=True, searched=searched)
    elif CONTROLLER not in stated and not one_way:
        yield Hit(unsure=True, searched=searched)


def _told(protocol: Protocol) -> bool:
    """A sentence of the preamble or an article has one party give data to another."""
    outline, names = protocol.outline, PartyNames(protocol)
    parts = [r.span for r in outline.recitals] + [a.span for a in outline.articles]
    parts += [outline.title] if outline.title else []
    return any(True for part in parts for _ in flows_in(protocol, names, part))

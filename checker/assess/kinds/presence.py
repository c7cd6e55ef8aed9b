"""A presence check fires when none of the wanted mentions is affirmed where the rule looks."""

from collections.abc import Iterator

from checker.assess.kinds.wanted import any_met
from checker.assess.scope import everywhere, places_of, scope_of
from checker.model import Cover, Hit, PresenceCheck, Protocol, Rule


def hits_of(check: PresenceCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """One hit without a place if nothing that is wanted is there; a heading alone is not enough.

    Where no part deals with the point, the whole document is searched; what is met there makes the
    absence unsure.
    """
    linked = scope_of(protocol, rule)
    spans = linked or (everywhere(protocol.outline),)
    held, headings = Cover(spans), Cover(a.heading_span for a in protocol.outline.articles)
    mentions = [
        mention
        for mention in protocol.mentions
        if held.holds(mention.span) and not headings.holds(mention.span)
    ]
    met = any_met(check.any_of, mentions, hedged=check.hedged)
    if not (met and linked):
        searched = places_of(protocol.outline, rule.point)
        yield Hit(searched=searched, unsure=met, by_words=not check.exhaustive)

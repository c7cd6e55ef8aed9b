"""A presence check fires when none of the wanted mentions is affirmed where the rule looks."""

from collections.abc import Iterator

from checker.assess.kinds.wanted import wanted_mentions
from checker.assess.scope import everywhere, mentions_in, places_of, scope_of
from checker.model import Hit, PresenceCheck, Protocol, Rule


def hits_of(check: PresenceCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """One hit without a place if nothing that is wanted is there; a heading alone is not enough.

    Where no part deals with the point, the whole document is searched; what is met there makes the
    absence unsure.
    """
    linked = scope_of(protocol, rule)
    spans = linked or (everywhere(protocol.outline),)
    mentions = wanted_mentions(protocol, check.any_of, hedged=check.hedged)
    met = any(True for span in spans for _ in mentions_in(mentions, span))
    if not (met and linked):
        searched = places_of(protocol.outline, rule.point)
        yield Hit(searched=searched, unsure=met, by_words=not check.exhaustive)

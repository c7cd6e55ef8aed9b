"""A presence check fires when none of the wanted mentions is affirmed where the rule looks."""

from collections.abc import Iterable, Iterator

from checker.assess.scope import everywhere, places_of, scope_of
from checker.model import (
    Cover,
    Hit,
    LawMention,
    Mention,
    Polarity,
    PresenceCheck,
    Protocol,
    Rule,
    TermMention,
    Wanted,
)


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
    met = any(_met(wanted, check, mentions) for wanted in check.any_of)
    if not (met and linked):
        yield Hit(searched=places_of(protocol.outline, rule.point), unsure=met)


def _met(wanted: Wanted, check: PresenceCheck, mentions: Iterable[Mention]) -> bool:
    for mention in mentions:
        match mention:
            case TermMention(term=term, polarity=polarity) if term == wanted.term:
                open_ = polarity is Polarity.HEDGED and check.hedged
                if polarity is Polarity.AFFIRMED or open_:
                    return True
            case LawMention(law=law, article=article) if law and law == wanted.law:
                if not wanted.article or _within(article, wanted.article):
                    return True
    return False


def _within(article: str, wanted: str) -> bool:
    """6.1.e lies within 6.1."""
    return article == wanted or article.startswith(f"{wanted}.")

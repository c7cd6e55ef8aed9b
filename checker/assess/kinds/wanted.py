"""What a presence or requirement check looks for, met by a mention or not."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from checker.model import (
    ContactMention,
    Cover,
    DateMention,
    DurationMention,
    LawMention,
    Mention,
    Polarity,
    Protocol,
    Span,
    TermMention,
    Wanted,
)


@lru_cache(maxsize=1)
def running_mentions(protocol: Protocol) -> tuple[Mention, ...]:
    """What is mentioned outside the headings of articles: a heading alone says nothing."""
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    return tuple(m for m in protocol.mentions if not headings.holds(m.span))


def mentions_in(mentions: Sequence[Mention], spans: Iterable[Span]) -> Iterator[Mention]:
    """The mentions within one of the spans, which do not overlap; mentions in order of the text."""
    for span in spans:
        first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
        for mention in mentions[first:]:
            if mention.span.start >= span.end:
                break
            if mention.span.end <= span.end:
                yield mention


def any_met(wanted: Iterable[Wanted], mentions: Iterable[Mention], *, hedged: bool) -> bool:
    """One of the mentions is one of the wanted; `hedged`: one that is left open will do."""
    wanted = tuple(wanted)
    return any(met(item, mention, hedged=hedged) for mention in mentions for item in wanted)


def met(wanted: Wanted, mention: Mention, *, hedged: bool) -> bool:
    """The mention is what is wanted; a denied term never is."""
    match mention:
        case TermMention(term=term, polarity=polarity):
            stated = polarity is Polarity.AFFIRMED or (hedged and polarity is Polarity.HEDGED)
            return term == wanted.term and stated
        case LawMention(law=law, article=article):
            return bool(law) and law == wanted.law and _within(article, wanted.article)
        case DateMention(value=value):
            return wanted.mention == "date" and value is not None
        case DurationMention():
            return wanted.mention == "duration"
        case ContactMention(kind=kind):
            return wanted.mention == kind
        case _:
            return False


def _within(article: str, wanted: str) -> bool:
    """6.1.e lies within 6.1; any article will do where none is wanted."""
    return not wanted or article == wanted or article.startswith(f"{wanted}.")

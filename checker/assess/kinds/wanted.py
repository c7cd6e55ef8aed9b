"""What a presence or requirement check looks for, and the mentions that are it."""

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
    TermMention,
    Wanted,
)

#: For the mentions of one protocol: as many lists as the rules of a rulebook have.
_LISTS_KEPT = 512


@lru_cache(maxsize=_LISTS_KEPT)
def wanted_mentions(
    protocol: Protocol, wanted: tuple[Wanted, ...], *, hedged: bool
) -> tuple[Mention, ...]:
    """The mentions that are one of the wanted, in order; `hedged`: one left open will do.

    One in the heading of an article is none: a heading alone says nothing.
    """
    terms = {item.term for item in wanted if item.term}
    others = [item for item in wanted if not item.term]
    found: list[Mention] = [
        mention
        for term in terms
        for mention in _terms(protocol).get(term, ())
        if mention.polarity is Polarity.AFFIRMED or (hedged and mention.polarity is Polarity.HEDGED)
    ]
    found += [m for m in _other_mentions(protocol) if any(_is(item, m) for item in others)]
    return tuple(sorted(found, key=lambda mention: mention.span))


@lru_cache(maxsize=1)
def _running(protocol: Protocol) -> tuple[Mention, ...]:
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    return tuple(m for m in protocol.mentions if not headings.holds(m.span))


@lru_cache(maxsize=1)
def _terms(protocol: Protocol) -> dict[str, list[TermMention]]:
    by_term: dict[str, list[TermMention]] = {}
    for mention in _running(protocol):
        if isinstance(mention, TermMention):
            by_term.setdefault(mention.term, []).append(mention)
    return by_term


@lru_cache(maxsize=1)
def _other_mentions(protocol: Protocol) -> tuple[Mention, ...]:
    return tuple(m for m in _running(protocol) if not isinstance(m, TermMention))


def _is(wanted: Wanted, mention: Mention) -> bool:
    match mention:
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

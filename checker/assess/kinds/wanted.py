"""What a presence or requirement check looks for, met by a mention or not."""

from collections.abc import Iterable

from checker.model import (
    ContactMention,
    DateMention,
    DurationMention,
    LawMention,
    Mention,
    Polarity,
    TermMention,
    Wanted,
)


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

"""Who may give notice says what then happens to the data."""

from collections.abc import Iterator

from checker.assess.scope import places_of, point_scope
from checker.assess.surroundings import (
    clauses_from,
    mentions_of,
    sentence_of,
    stated,
    within,
)
from checker.model import Cover, Hit, Outline, Protocol, Span, TermMention

#: The paragraph on notice and the two behind it are read together.
_PARAGRAPHS = 3


def termination_settles_the_data(protocol: Protocol) -> Iterator[Hit]:
    """The sentence on notice, if neither it nor a rule for every end disposes of the data."""
    outline = protocol.outline
    sanctions = Cover(_sanctions(outline))
    notices = [m for m in stated(protocol, "opzegging") if _on_the_protocol(outline, m, sanctions)]
    fates = tuple(mentions_of(protocol, "lot van de gegevens"))
    if not notices or any(_for_every_end(protocol, fate, sanctions) for fate in fates):
        return
    for notice in notices:
        near = clauses_from(outline, notice.span, count=_PARAGRAPHS)
        if any(within(clause.span, fates) for clause in near):
            return
    places = places_of(outline, "AP07")
    yield Hit(spans=(sentence_of(outline, notices[0].span),), searched=places)


def _sanctions(outline: Outline) -> Iterator[Span]:
    """Articles on sanctions that are not also on duration and notice: they speak of a breach."""
    headed = {link.whole for link in outline.links_of("AP07") if link.by_heading}
    for link in outline.links_of("AP08"):
        if link.by_heading and link.whole not in headed:
            yield link.whole


def _on_the_protocol(outline: Outline, notice: TermMention, sanctions: Cover) -> bool:
    """In an article or annex that deals with duration, and not in one on sanctions."""
    recitals = Cover(recital.span for recital in outline.recitals)
    told = Cover(point_scope(outline, "AP07")).holds(notice.span)
    return told and not sanctions.holds(notice.span) and not recitals.holds(notice.span)


def _for_every_end(protocol: Protocol, fate: TermMention, sanctions: Cover) -> bool:
    """The sentence speaks of the end of the protocol; among sanctions, of any end."""
    term = "elke beëindiging" if sanctions.holds(fate.span) else "einde van de afspraken"
    sentence = sentence_of(protocol.outline, fate.span)
    return within(sentence, tuple(mentions_of(protocol, term)))

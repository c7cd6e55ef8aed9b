"""Who may give notice says what then happens to the data."""

from collections.abc import Iterator, Sequence

from checker.assess.scope import places_of, point_scope, sentence_of
from checker.assess.surroundings import clauses_from, mentions_of, stated, within
from checker.model import Cover, Hit, Outline, Protocol, Span, TermMention

#: The paragraph on notice and the two behind it are read together.
_PARAGRAPHS = 3


def termination_settles_the_data(protocol: Protocol) -> Iterator[Hit]:
    """The sentence on notice, if neither it nor a rule for every end disposes of the data."""
    outline = protocol.outline
    sanctions = Cover(_sanctions(outline))
    told, recitals = Cover(point_scope(outline, "AP07")), Cover(r.span for r in outline.recitals)
    notices = [
        m
        for m in stated(protocol, "opzegging")
        if told.holds(m.span) and not (sanctions.holds(m.span) or recitals.holds(m.span))
    ]
    fates = mentions_of(protocol, "lot van de gegevens")
    if not notices or _for_every_end(protocol, fates, sanctions):
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


def _for_every_end(protocol: Protocol, fates: Sequence[TermMention], sanctions: Cover) -> bool:
    """A sentence on the data speaks of the end of the protocol; among sanctions, of any end."""
    ends = mentions_of(protocol, "einde van de afspraken")
    any_ends = mentions_of(protocol, "elke beëindiging")
    return any(
        within(
            sentence_of(protocol.outline, fate.span),
            any_ends if sanctions.holds(fate.span) else ends,
        )
        for fate in fates
    )

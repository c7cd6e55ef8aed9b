"""A protocol that parties join later says which parties have joined."""

from collections.abc import Iterator

from checker.assess.scope import everywhere
from checker.dutch.phrases import sentence_at
from checker.model import Cover, Hit, Polarity, Protocol, Span, TermMention

JOINING = "toetreding van partijen"
OPEN_GROUP = "open groep van partijen"
LISTED = "lijst of verklaring van toetreding"


def joining_parties_are_known(protocol: Protocol) -> Iterator[Hit]:
    """The first sentence on joining, or an open group among the parties, without a list or act."""
    outline = protocol.outline
    block = Cover(part for part in (outline.title, outline.parties) if part)
    named = Cover((outline.parties,) if outline.parties else ())
    body = everywhere(outline)
    first: TermMention | None = None
    among: TermMention | None = None
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or not body.contains(mention.span):
            continue
        if mention.polarity is Polarity.NEGATED:
            continue
        if mention.term == LISTED:
            return
        joins = mention.term == JOINING
        joins = joins or (mention.term == OPEN_GROUP and block.holds(mention.span))
        if joins and among is None and named.holds(mention.span):
            among = mention
        if joins and first is None:
            first = mention
    first = among or first
    if first:
        text = outline.source.text
        start, end = sentence_at(text, first.span.start, first.span.end)
        yield Hit(spans=(Span(first.span.document, start, end),))

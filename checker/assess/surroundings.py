"""What stands around a place in a protocol: its sentence, the paragraphs from there on."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checker.assess.scope import mentions_in, part_of
from checker.assess.sentences import Sentence, sentences_in
from checker.dutch.phrases import sentence_at
from checker.model import Clause, Cover, Mention, Outline, Polarity, Protocol, Span, TermMention

#: So many characters before and after a place are shown.
AROUND = 60


def mentions_of(protocol: Protocol, *terms: str) -> tuple[TermMention, ...]:
    """Where one of the terms stands outside the headings, in order of the text."""
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    return tuple(
        mention
        for mention in protocol.mentions
        if isinstance(mention, TermMention)
        and mention.term in terms
        and not headings.holds(mention.span)
    )


def stated(protocol: Protocol, *terms: str) -> tuple[TermMention, ...]:
    """The mentions of the terms that are not denied."""
    found = mentions_of(protocol, *terms)
    return tuple(m for m in found if m.polarity is not Polarity.NEGATED)


def within(span: Span, mentions: Sequence[Mention]) -> bool:
    """One of the mentions, which stand in order, stands in a range of the text."""
    return next(mentions_in(mentions, span), None) is not None


def clauses_from(outline: Outline, span: Span, *, count: int) -> tuple[Clause, ...]:
    """The clause in which a place stands and those that follow it in the same part."""
    part = part_of(outline, span)
    first = max(0, bisect_right(outline.clauses, span.start, key=lambda c: c.span.start) - 1)
    return tuple(c for c in outline.clauses[first : first + count] if part.contains(c.span))


def sentences_of_articles(protocol: Protocol) -> Iterator[Sentence]:
    """The sentences of the articles and annexes; rows of tables are none."""
    outline = protocol.outline
    spans = (*(a.span for a in outline.articles), *(a.span for a in outline.annexes))
    return (s for s in sentences_in(protocol, spans) if s.clause.kind != "row")


def words_around(text: str, span: Span) -> Span:
    """Whole words before and after a place, within its sentence."""
    left, right = sentence_at(text, span.start, span.end)
    start, end = max(left, span.start - AROUND), min(right, span.end + AROUND)
    while left < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < right and not text[end].isspace():
        end -= 1
    return Span(span.document, start, end)


def words_from(text: str, span: Span, *, end: int) -> Span:
    """A place and the whole words behind it, up to an offset that is never passed."""
    stop = min(end, span.end + AROUND)
    while span.end < stop < end and not text[stop].isspace():
        stop -= 1
    return Span(span.document, span.start, max(span.end, stop))

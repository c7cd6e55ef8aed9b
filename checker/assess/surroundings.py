"""What stands around a place in a protocol: its sentence, its clauses, the part that holds it."""

from collections.abc import Iterator

from checker.dutch.phrases import sentence_at, sentences_in
from checker.model import Clause, Cover, Outline, Polarity, Protocol, Span, TermMention


def mentions_of(protocol: Protocol, *terms: str) -> Iterator[TermMention]:
    """Where one of the terms stands outside the headings, in order of the text."""
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term not in terms:
            continue
        if not headings.holds(mention.span):
            yield mention


def stated(protocol: Protocol, *terms: str) -> tuple[TermMention, ...]:
    """The mentions of the terms that are not denied."""
    found = mentions_of(protocol, *terms)
    return tuple(m for m in found if m.polarity is not Polarity.NEGATED)


def sentence_of(outline: Outline, span: Span) -> Span:
    """The sentence, cell or line in which a place stands."""
    start, end = sentence_at(outline.source.text, span.start, span.end)
    return Span(span.document, start, end)


def part_of(outline: Outline, span: Span) -> Span | None:
    """The article, recital or annex that holds a place."""
    parts = [article.span for article in outline.articles]
    parts += [recital.span for recital in outline.recitals]
    parts += [annex.span for annex in outline.annexes]
    return next((part for part in parts if part.contains(span)), None)


def within(span: Span, mentions: tuple[TermMention, ...]) -> bool:
    """One of the mentions stands in a range of the text."""
    return any(span.contains(mention.span) for mention in mentions)


def clauses_from(outline: Outline, span: Span, *, count: int) -> tuple[Clause, ...]:
    """The clause in which a place stands and those that follow it in the same part."""
    part = part_of(outline, span) or span
    following = [c for c in outline.clauses if c.span.end > span.start and part.contains(c.span)]
    return tuple(following[:count])


def sentences_of(protocol: Protocol) -> Iterator[Span]:
    """The sentences of the articles and annexes, in order of the text; rows of tables are none."""
    outline = protocol.outline
    held = Cover([*(a.span for a in outline.articles), *(a.span for a in outline.annexes)])
    for clause in outline.clauses:
        if clause.kind != "row" and held.holds(clause.span):
            text, span = outline.source.text, clause.span
            for start, end in sentences_in(text, span.start, span.end):
                yield Span(span.document, start, end)

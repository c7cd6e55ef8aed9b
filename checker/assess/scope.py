"""Where a rule looks: the document, the recitals, the signatures, or what deals with a point."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, TypeVar

from checker.dutch.phrases import sentence_at
from checker.model import Clause, Cover, Mention, Outline, Protocol, Rule, Span

Found = TypeVar("Found", bound=Mention)
Part = Literal["point", "recitals", "signature", "everywhere"]


def scope_of(protocol: Protocol, rule: Rule) -> tuple[Span, ...]:
    """The ranges of the text a rule looks at, in order, without overlap."""
    outline = protocol.outline
    document = outline.source.document
    match rule.look_in:
        case "everywhere":
            return (everywhere(outline),)
        case "recitals":
            start = outline.parties.end if outline.parties else 0
            end = outline.articles[0].span.start if outline.articles else outline.source.body_end
            behind = Span(document, min(start, end), end)
            before = [r.span for r in outline.recitals if not behind.contains(r.span)]
            return (*before, behind)
        case "signature":
            return (outline.signature,) if outline.signature else ()
        case "point":
            return point_scope(outline, rule.point or "")


def everywhere(outline: Outline) -> Span:
    """The running text, without headers, footers and stamps."""
    return Span(outline.source.document, 0, outline.source.body_end)


@lru_cache(maxsize=64)
def point_scope(outline: Outline, point: str) -> tuple[Span, ...]:
    """The articles, recitals and annexes that deal with a point, whole."""
    return tuple(sorted({link.whole for link in outline.links_of(point)}))


def places_of(outline: Outline, point: str | None) -> tuple[str, ...]:
    """Names of the parts that deal with a point; the whole document where none does."""
    places = tuple(dict.fromkeys(link.place for link in outline.links_of(point or "")))
    return places or ("het hele document",)


@lru_cache(maxsize=64)
def clauses_in(outline: Outline, spans: tuple[Span, ...]) -> tuple[Clause, ...]:
    """The clauses that stand within one of the spans, in order."""
    held = Cover(spans)
    return tuple(clause for clause in outline.clauses if held.holds(clause.span))


def is_cell(clause: Clause, text: str) -> bool:
    """A row of a table, or what is left of one in a plain text: words without a full stop."""
    return clause.kind == "row" or not text.rstrip().endswith((".", ";", ":"))


@lru_cache(maxsize=32)
def texts_of(protocol: Protocol, point: str) -> tuple[tuple[Clause, str], ...]:
    """The clauses that deal with a point, with their folded text."""
    clauses = clauses_in(protocol.outline, point_scope(protocol.outline, point))
    return tuple((clause, protocol.folded_at(clause.span)) for clause in clauses)


def mentions_in(mentions: Sequence[Found], span: Span) -> Iterator[Found]:
    """Those of the mentions, in order of the text, that stand within a span."""
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    for at in range(first, len(mentions)):
        if mentions[at].span.start >= span.end:
            return
        if mentions[at].span.end <= span.end:
            yield mentions[at]


def sentence_of(outline: Outline, span: Span) -> Span:
    """The sentence, cell or line in which a place stands."""
    start, end = sentence_at(outline.source.text, span.start, span.end)
    return Span(span.document, start, end)


def part_of(outline: Outline, span: Span) -> Span:
    """The article, recital or annex in which a place stands; the place itself outside of them."""
    parts = [article.span for article in outline.articles]
    parts += [recital.span for recital in outline.recitals]
    parts += [annex.span for annex in outline.annexes]
    return next((part for part in parts if part.contains(span)), span)

"""A requirement check fires where something is said and what it asks for is not said with it."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from checker.assess.kinds.wanted import any_met
from checker.assess.scope import everywhere, places_of, point_scope, scope_of
from checker.dutch.phrases import sentence_at
from checker.model import Cover, Hit, Mention, Outline, Protocol, RequirementCheck, Rule, Span

Spans = tuple[Span, ...]


def hits_of(check: RequirementCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """The sentence of each given mention without a wanted one in reach; one for each reach."""
    outline = protocol.outline
    scope = Cover(scope_of(protocol, rule))
    headings = Cover(article.heading_span for article in outline.articles)
    running = [m for m in protocol.mentions if not headings.holds(m.span)]
    judged: set[Spans] = set()
    for mention in running:
        if not scope.holds(mention.span) or not any_met(check.given, (mention,), hedged=True):
            continue
        reach = _reach(check, outline, mention.span, rule.point or "")
        if reach in judged:
            continue
        judged.add(reach)
        if not any_met(check.any_of, _in(reach, running), hedged=check.hedged):
            beyond = check.within in ("point", "document")
            places = places_of(outline, rule.point if check.within == "point" else None)
            yield Hit(spans=(_sentence(outline, mention.span),), searched=places if beyond else ())


def _in(reach: Spans, mentions: Sequence[Mention]) -> Iterator[Mention]:
    held = Cover(reach)
    return (mention for mention in mentions if held.holds(mention.span))


def _reach(check: RequirementCheck, outline: Outline, span: Span, point: str) -> Spans:
    """Where what is asked for may stand."""
    match check.within:
        case "sentence":
            return (_sentence(outline, span),)
        case "clause":
            clause = outline.clause_at(span.start)
            return (clause.span if clause else _sentence(outline, span),)
        case "article":
            spans = [article.span for article in outline.articles]
            spans += [recital.span for recital in outline.recitals]
            spans += [annex.span for annex in outline.annexes]
            own = next((part for part in spans if part.contains(span)), None)
            return (own or _sentence(outline, span),)
        case "point":
            return point_scope(outline, point) or (everywhere(outline),)
        case "document":
            return (everywhere(outline),)
        case unknown:
            assert_never(unknown)


def _sentence(outline: Outline, span: Span) -> Span:
    start, end = sentence_at(outline.source.text, span.start, span.end)
    return Span(span.document, start, end)

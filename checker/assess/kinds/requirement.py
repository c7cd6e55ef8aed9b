"""A requirement check fires where something is said and what it asks for is not said with it."""

from collections.abc import Iterator
from typing import assert_never

from checker.assess.kinds.wanted import mentions_in, wanted_mentions
from checker.assess.scope import everywhere, places_of, point_scope, scope_of
from checker.dutch.phrases import sentence_at
from checker.model import Hit, Outline, Protocol, RequirementCheck, Rule, Span

Spans = tuple[Span, ...]


def hits_of(check: RequirementCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """The sentence of each given mention without a wanted one in reach; one for each reach."""
    outline = protocol.outline
    given = wanted_mentions(protocol, check.given, hedged=True)
    wanted = wanted_mentions(protocol, check.any_of, hedged=check.hedged)
    judged: set[Spans] = set()
    for mention in mentions_in(given, scope_of(protocol, rule)):
        reach = _reach(check, outline, mention.span, rule.point or "")
        if reach in judged:
            continue
        judged.add(reach)
        if not mentions_in(wanted, reach):
            beyond = check.within in ("point", "document")
            places = places_of(outline, rule.point if check.within == "point" else None)
            yield Hit(spans=(_sentence(outline, mention.span),), searched=places if beyond else ())


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

"""A requirement check fires where something is said and what it asks for is not said with it."""

from collections.abc import Iterator
from typing import assert_never

from checker.assess.kinds.wanted import wanted_mentions
from checker.assess.scope import (
    everywhere,
    mentions_in,
    part_of,
    places_of,
    point_scope,
    scope_of,
    sentence_of,
)
from checker.model import Hit, Outline, Protocol, RequirementCheck, Rule, Span

Spans = tuple[Span, ...]


def hits_of(check: RequirementCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """The sentence of each given mention without a wanted one in reach; one for each reach."""
    outline = protocol.outline
    given = wanted_mentions(protocol, check.given, hedged=True)
    wanted = wanted_mentions(protocol, check.any_of, hedged=check.hedged)
    judged: set[Spans] = set()
    asking = (m for span in scope_of(protocol, rule) for m in mentions_in(given, span))
    for mention in asking:
        reach = _reach(check, outline, mention.span, rule.point or "")
        if reach in judged:
            continue
        judged.add(reach)
        if not any(True for span in reach for _ in mentions_in(wanted, span)):
            beyond = check.within in ("point", "document")
            places = places_of(outline, rule.point if check.within == "point" else None)
            yield Hit(
                spans=(sentence_of(outline, mention.span),), searched=places if beyond else ()
            )


def _reach(check: RequirementCheck, outline: Outline, span: Span, point: str) -> Spans:
    """Where what is asked for may stand."""
    match check.within:
        case "sentence":
            return (sentence_of(outline, span),)
        case "clause":
            clause = outline.clause_at(span.start)
            return (clause.span if clause else sentence_of(outline, span),)
        case "article":
            part = part_of(outline, span)
            return (part if part != span else sentence_of(outline, span),)
        case "point":
            return point_scope(outline, point) or (everywhere(outline),)
        case "document":
            return (everywhere(outline),)
        case unknown:
            assert_never(unknown)

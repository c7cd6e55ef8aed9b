"""Where a legal obligation is the ground, the norm obliges."""

from collections.abc import Iterator

from checker.assess.citations import laws_in, sentences_with, spans_of
from checker.assess.scope import point_scope, sentence_of
from checker.dutch.phrases import denied
from checker.model import Cover, Hit, Protocol, Span

_LETTER_C = {"6.1.c", "6.c"}


def legal_obligation_obliges(protocol: Protocol) -> Iterator[Hit]:
    """The clause that rests on a legal obligation, if it speaks of what a party may do only."""
    outline = protocol.outline
    held = Cover(point_scope(outline, "AP05"))
    free = sentences_with(protocol, "bevoegdheid zonder plicht")
    bound = sentences_with(protocol, "plicht van een norm")
    seen: set[Span] = set()
    for span in _obligations(protocol):
        clause = outline.clause_at(span.start)
        if not held.holds(span) or not clause or clause.span in seen:
            continue
        seen.add(clause.span)
        obliges = any(clause.span.overlaps(sentence) for sentence in bound)
        if not obliges and any(clause.span.overlaps(sentence) for sentence in free):
            yield Hit(spans=(sentence_of(protocol.outline, span),))


def _obligations(protocol: Protocol) -> Iterator[Span]:
    yield from spans_of(protocol, "wettelijke verplichting als grond")
    for mention in laws_in(protocol):
        span = mention.span
        by_letter = mention.law == "AVG" and mention.article in _LETTER_C
        if by_letter and not denied(protocol.folded, span.start, span.end):
            yield span

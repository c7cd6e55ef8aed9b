"""What a check yields where something that is due is not there."""

from checker.assess.scope import part_of, places_of
from checker.model import Hit, Protocol, Span


def missing(protocol: Protocol, point: str, fault: str, *, unsure: bool = False) -> Hit:
    """Nothing meets the words we know where a point is dealt with; `unsure`: at most a question."""
    places = places_of(protocol.outline, point)
    return Hit(by_words=True, searched=places, values={"fault": fault}, unsure=unsure)


def lacking(protocol: Protocol, span: Span, fault: str) -> Hit:
    """A sentence that lacks what its article does not hold either."""
    outline = protocol.outline
    part = part_of(outline, span)
    article = next((a.place for a in outline.articles if a.span == part), "")
    searched = article or outline.place_of(span)
    return Hit(spans=(span,), values={"fault": fault, "searched": searched})

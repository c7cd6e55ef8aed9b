"""The protocol says how often data are communicated."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, point_scope
from checker.model import Cover, FrequencyMention, Hit, Protocol

_SPELLED = re.compile(
    r"telkens|dagen na (?:elke|iedere)|binnen \w+ (?:werk)?dagen na|op het ogenblik dat|zodra|"
    r"uiterlijk op (?:\d|de \w+ (?:werk)?dag)|op vraag van|batch|real-?time|in ware tijd|bij elke|"
    r"op aanvraag|na elke|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december)\b"
)


def communication_has_frequency(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no clause on frequency or duration says how often."""
    scope = point_scope(protocol.outline, "AP07")
    held = Cover(scope)
    if any(isinstance(m, FrequencyMention) and held.holds(m.span) for m in protocol.mentions):
        return
    if any(_SPELLED.search(protocol.folded, span.start, span.end) for span in scope):
        return
    yield Hit(by_words=True, searched=places_of(protocol.outline, "AP07"))

"""A pattern check fires on each match that no `unless` in the same sentence excuses."""

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.assess.scope import scope_of
from checker.dutch.phrases import sentence_at
from checker.model import Hit, PatternCheck, Protocol, Rule, Span


def hits_of(check: PatternCheck, protocol: Protocol, rule: Rule) -> Iterator[Hit]:
    """The matches of a pattern where the rule looks, the longest first where two overlap."""
    text = protocol.outline.source.text
    taken: list[Span] = []
    for scope in scope_of(protocol, rule):
        for match in _any(check.any_of).finditer(text, scope.start, scope.end):
            if match.start() == match.end():
                continue
            sentence = slice(*sentence_at(text, *match.span()))
            if check.unless and _any(check.unless).search(text[sentence]):
                continue
            span = Span(scope.document, *match.span())
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield Hit(spans=(span,))


@lru_cache(maxsize=512)
def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE | re.MULTILINE)

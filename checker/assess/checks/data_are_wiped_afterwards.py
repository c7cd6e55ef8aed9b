"""The protocol says what becomes of the data when the period is over."""

import re
from collections.abc import Iterator

from checker.assess.retention import of_the_end, retentions_of
from checker.dutch.phrases import sentence_at
from checker.model import Hit, Polarity, Protocol, Span, TermMention

_WIPING = "wissing na de termijn"
_DENIAL = re.compile(r"\b(?:geen|niet|nooit|evenmin|noch)\b")
_OF_RIGHTS = ("recht op", "rechten", "verzoek", "verwerker ")


def data_are_wiped_afterwards(protocol: Protocol) -> Iterator[Hit]:
    """The first period, if no sentence wipes, destroys or archives what it was said of."""
    if any(_wipes(protocol, mention) for mention in protocol.mentions):
        return
    item = next((item for item in protocol.data_items if item.retention), None)
    sentence = next(iter(retentions_of(protocol)), None)
    first = item.span if item else sentence.span if sentence else None
    if first:
        yield Hit(spans=(first,))


def _wipes(protocol: Protocol, mention: object) -> bool:
    if not isinstance(mention, TermMention) or mention.term != _WIPING:
        return False
    if mention.polarity is Polarity.NEGATED and _not_wiped(protocol, mention.span):
        return False
    if of_the_end(protocol, mention.span):
        return False
    return not _is_a_right(protocol, mention.span)


def _not_wiped(protocol: Protocol, span: Span) -> bool:
    """The denial stands with the verb; in "Wat niet is overgenomen, wist …" it does not."""
    start, end = sentence_at(protocol.outline.source.text, span.start, span.end)
    before = protocol.folded[start : span.start].rpartition(",")[2]
    behind = protocol.folded[span.end : end].partition(",")[0]
    return bool(_DENIAL.search(before) or _DENIAL.search(behind))


def _is_a_right(protocol: Protocol, span: Span) -> bool:
    """The right to erasure, or what a processor does, is not the end of the period."""
    start, end = sentence_at(protocol.outline.source.text, span.start, span.end)
    sentence = protocol.folded[start:end]
    return any(words in sentence for words in _OF_RIGHTS)

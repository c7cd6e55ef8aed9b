"""A communication that happens once needs no period of notice."""

from collections.abc import Iterator

from checker.assess.rhythm import rhythms_of
from checker.assess.scope import sentence_of
from checker.model import Cover, FrequencyMention, Hit, Protocol


def notice_suits_a_single_delivery(protocol: Protocol) -> Iterator[Hit]:
    """The sentence on notice, where every sentence on rhythm says that it happens once."""
    rhythms = tuple(rhythms_of(protocol))
    told = Cover(rhythm.span for rhythm in rhythms)
    often = any(
        isinstance(m, FrequencyMention) and m.kind != "once" and told.holds(m.span)
        for m in protocol.mentions
    )
    notice = protocol.facts.notice
    if notice and not often and {rhythm.written.kind for rhythm in rhythms} == {"once"}:
        yield Hit(spans=(sentence_of(protocol.outline, notice.span),))

"""The sentences of the advice on one point; each rests on a place in the protocol."""

from collections.abc import Sequence

from checker.advise.summaries import place_in_words, summary_of
from checker.dutch.lists import listed
from checker.model import AdvicePoint, Evidence, PointStatus, Protocol, Statement

NO_PART_OF_ITS_OWN = (
    "geen bepaling is als zodanig herkend, al staan er wel woorden over in het protocol"
)


def statements_on(
    point: AdvicePoint, status: PointStatus, protocol: Protocol, evidence: Sequence[Evidence]
) -> tuple[Statement, ...]:
    """What the advice says on a point: where it is dealt with and what stands there, or why not."""
    if status == "not_assessable":
        reason = protocol.outline.broken_off or NO_PART_OF_ITS_OWN
        return (Statement(point.wording.not_assessable.format_map({"reason": reason})),)
    if not evidence:
        return (Statement("Het protocol behandelt dit punt niet."),)
    where = listed(list(dict.fromkeys(place_in_words(e.label) for e in evidence)))
    if status == "absent":
        text = f"Het protocol regelt dit punt niet; alleen {where} komt in de buurt."
        return (Statement(text, tuple(evidence)),)
    first = Statement(point.wording.favourable.format_map({"clause": where}), tuple(evidence))
    return (first, *summary_of(point.id, protocol, evidence))

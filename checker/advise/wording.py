"""The sentences of the advice on one point; each rests on a place in the protocol."""

from collections.abc import Sequence

from checker.model import AdvicePoint, Evidence, PointStatus, Protocol, Statement


def statements_on(
    point: AdvicePoint, status: PointStatus, protocol: Protocol, evidence: Sequence[Evidence]
) -> tuple[Statement, ...]:
    """What the advice says on a point: where it is dealt with, or why it is not."""
    if status == "not_assessable":
        reason = protocol.outline.broken_off or "de tekst is niet volledig leesbaar"
        return (Statement(point.wording.not_assessable.format_map({"reason": reason})),)
    if not evidence:
        return (Statement("Het protocol behandelt dit punt niet."),)
    where = _listed([e.label for e in evidence])
    first = Statement(point.wording.favourable.format_map({"clause": where}), tuple(evidence))
    if status == "absent":
        return (
            Statement(f"Het protocol behandelt dit punt niet, al raakt {where} eraan.", tuple(evidence)),
        )
    return (first,)


def _listed(places: Sequence[str]) -> str:
    """Places in a row: "art. 2, art. 5 en overweging C"."""
    unique = list(dict.fromkeys(places))
    if len(unique) == 1:
        return unique[0]
    return ", ".join(unique[:-1]) + " en " + unique[-1]

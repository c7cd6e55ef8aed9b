"""Is an advice point there, in part, not at all, or can it not be told?"""

import re
from collections.abc import Sequence

from checker.dutch.folding import fold
from checker.model import AdvicePoint, Mode, Outcome, Outline, PointStatus, RuleResult, Severity


def status_of(
    point: AdvicePoint, outline: Outline, results: Sequence[RuleResult]
) -> PointStatus:
    """The status of one of the twelve points; results: those of the rules of this point."""
    links = outline.links_of(point.id)
    if outline.broken_off and not links:
        return "not_assessable"
    if not links:
        return "absent"
    broken = {r.rule for r in results if r.outcome is Outcome.BROKEN}
    if broken & set(point.absent_when):
        return "absent"
    if point.not_applicable_when and not broken and _ruled_out(point, outline):
        return "not_applicable"
    faults = any(
        r.outcome is Outcome.BROKEN and r.mode is Mode.FINDING and r.severity is not Severity.REMARK
        for r in results
    )
    return "partial" if faults else "present"


def _ruled_out(point: AdvicePoint, outline: Outline) -> bool:
    """Every clause that deals with the point says that it does not apply."""
    texts = [fold(outline.source.quote(link.span)) for link in outline.links_of(point.id)]
    return all(re.search(point.not_applicable_when, text) for text in texts)

"""Is an advice point there, in part, not at all, or can it not be told?"""

import re
from collections.abc import Sequence

from checker.dutch.folding import fold
from checker.model import (
    AdvicePoint,
    Mode,
    Outcome,
    Outline,
    PointLink,
    PointStatus,
    RuleResult,
    Severity,
)


def status_of(point: AdvicePoint, outline: Outline, results: Sequence[RuleResult]) -> PointStatus:
    """The status of one of the twelve points; results: those of the rules of this point."""
    links = outline.links_of(point.id)
    if outline.broken_off and not _finished(links, outline):
        return "not_assessable"
    if not links:
        asked = {r.rule for r in results if r.outcome is Outcome.UNDECIDED}
        return "not_assessable" if asked & set(point.absent_when) else "absent"
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


def _finished(links: Sequence[PointLink], outline: Outline) -> bool:
    """The point is dealt with somewhere else than in the article in which the text breaks off."""
    last = outline.articles[-1]
    cut = outline.source.text[: last.span.end].rstrip()[-1:].isalnum()
    return any(not (cut and last.span.contains(link.span)) for link in links)


def _ruled_out(point: AdvicePoint, outline: Outline) -> bool:
    """The parts that deal with the point say that it does not apply, and nothing more of it."""
    texts = [fold(outline.source.quote(a.span)) for a in outline.articles_on(point.id)]
    ruled_out = any(re.search(point.not_applicable_when, text) for text in texts)
    return ruled_out and not any(re.search(point.unless_also or r"(?!)", text) for text in texts)

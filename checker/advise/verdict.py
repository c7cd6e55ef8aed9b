"""What the results of the rules mean for a point and for the advice: one table."""

from collections.abc import Iterable

from checker.model import Mode, Outcome, RuleResult, Severity, Verdict

# First row that fits. An undecided rule leaves open what it would have decided.
_TABLE = (
    (Severity.BLOCKING, Outcome.BROKEN, Verdict.UNFAVOURABLE),
    (Severity.BLOCKING, Outcome.UNDECIDED, Verdict.NOT_ASSESSABLE),
    (Severity.CONDITION, Outcome.BROKEN, Verdict.CONDITIONAL),
    (Severity.CONDITION, Outcome.UNDECIDED, Verdict.NOT_ASSESSABLE),
)
_GRAVEST_FIRST = (
    Verdict.UNFAVOURABLE,
    Verdict.NOT_ASSESSABLE,
    Verdict.CONDITIONAL,
    Verdict.FAVOURABLE,
)


def verdict_of(results: Iterable[RuleResult]) -> Verdict:
    """The verdict that the faults lead to; questions to the DPO never count."""
    faults = [r for r in results if r.mode is Mode.FINDING]
    for severity, outcome, verdict in _TABLE:
        if any(r.severity is severity and r.outcome is outcome for r in faults):
            return verdict
    return Verdict.FAVOURABLE


def combined(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict of the whole: that of its gravest part."""
    found = set(verdicts)
    return next((v for v in _GRAVEST_FIRST if v in found), Verdict.FAVOURABLE)

"""What the results of the rules mean for a point and for the advice."""

import pytest

from checker.advise.verdict import combined, verdict_of
from checker.model import Mode, Outcome, RuleResult, Severity, Verdict

B, C, R = Severity.BLOCKING, Severity.CONDITION, Severity.REMARK
BROKEN, OPEN, HOLDS, NOT = (
    Outcome.BROKEN, Outcome.UNDECIDED, Outcome.HOLDS, Outcome.NOT_APPLICABLE,
)  # fmt: skip


def results(
    *outcomes: tuple[Severity, Outcome], mode: Mode = Mode.FINDING
) -> tuple[RuleResult, ...]:
    """A result for each severity and outcome."""
    return tuple(
        RuleResult(f"AP12-{number:02}", "AP12", severity, mode, outcome, reason="reden")
        for number, (severity, outcome) in enumerate(outcomes, 1)
    )


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ([], "favourable"),
        ([(B, HOLDS), (C, HOLDS), (R, HOLDS)], "favourable"),
        ([(R, BROKEN)], "favourable"),
        ([(R, OPEN)], "favourable"),
        ([(B, NOT), (C, NOT)], "favourable"),
        ([(C, BROKEN)], "conditional"),
        ([(C, BROKEN), (R, BROKEN), (B, HOLDS)], "conditional"),
        ([(C, OPEN)], "not_assessable"),
        ([(C, OPEN), (C, BROKEN)], "conditional"),
        ([(B, OPEN)], "not_assessable"),
        ([(B, OPEN), (C, BROKEN)], "not_assessable"),
        ([(B, BROKEN)], "unfavourable"),
        ([(B, BROKEN), (B, OPEN), (C, OPEN), (C, BROKEN)], "unfavourable"),
    ],
)
def test_the_first_row_that_fits_decides(
    outcomes: list[tuple[Severity, Outcome]], verdict: str
) -> None:
    """Blocking before condition, broken before undecided; a remark weighs nothing."""
    assert verdict_of(results(*outcomes)) is Verdict(verdict)


@pytest.mark.parametrize("outcome", [BROKEN, OPEN])
def test_a_question_never_counts_as_a_fault(outcome: Outcome) -> None:
    """Whatever its severity."""
    asked = results((B, outcome), (C, outcome), mode=Mode.QUESTION)
    assert verdict_of(asked) is Verdict.FAVOURABLE


@pytest.mark.parametrize(
    ("verdicts", "whole"),
    [
        ([], "favourable"),
        (["favourable", "favourable"], "favourable"),
        (["favourable", "conditional"], "conditional"),
        (["conditional", "not_assessable"], "not_assessable"),
        (["not_assessable", "unfavourable", "conditional"], "unfavourable"),
    ],
)
def test_the_whole_is_as_grave_as_its_gravest_part(verdicts: list[str], whole: str) -> None:
    """In the order of the table."""
    assert combined(Verdict(v) for v in verdicts) is Verdict(whole)

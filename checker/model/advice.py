"""The draft advice: the DPO reads it, changes it, decides and signs."""

from dataclasses import dataclass
from enum import StrEnum

from checker.model.dossier import Dossier, Stage
from checker.model.finding import Evidence, Finding, PointStatus, RuleResult
from checker.model.rulebook import Rulebook


class Verdict(StrEnum):
    """What we propose that the DPO concludes."""

    FAVOURABLE = "favourable"
    CONDITIONAL = "conditional"
    UNFAVOURABLE = "unfavourable"
    NOT_ASSESSABLE = "not_assessable"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the advice and what it rests on."""

    text: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class PointAdvice:
    """The draft advice on one of the twelve points."""

    point: str
    title: str
    status: PointStatus
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    statements: tuple[Statement, ...]
    findings: tuple[Finding, ...]  # of this point, faults and remarks
    questions: tuple[Finding, ...]

    @property
    def text(self) -> str:
        """The statements as running text."""
        return " ".join(statement.text for statement in self.statements)


@dataclass(frozen=True, slots=True)
class Advice:
    """The draft advice as a whole."""

    points: tuple[PointAdvice, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run has to say."""

    dossier: Dossier
    rulebook: Rulebook
    stage: Stage
    results: tuple[RuleResult, ...]
    advice: Advice
    version: str  # of the program

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding and question, the gravest first, then in order of the text."""
        order = {"blocking": 0, "condition": 1, "remark": 2}
        found = [finding for result in self.results for finding in result.findings]
        return tuple(
            sorted(
                found,
                key=lambda f: (
                    order[f.severity],
                    f.evidence[0].span.start if f.evidence else -1,
                    f.rule,
                ),
            )
        )

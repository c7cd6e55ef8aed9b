"""What the rules found, with the place, the words and the remedy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from checker.model.outline import Outline
from checker.model.rule import LegalSource, Mode, Severity
from checker.model.source import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: where, and the values its message needs. No span: something is missing.

    `searched` names where an absent thing was looked for.
    """

    spans: tuple[Span, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    searched: tuple[str, ...] = ()
    unsure: bool = False  # rests on a weak link or a doubtful reading
    by_words: bool = False  # absent as far as we know the words for it; others may say the same
    asked: bool = False  # rests on what we could not check: a question, whatever the rule's mode


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in a document, in the words that stand there."""

    span: Span
    page: int
    label: str
    quote: str
    boxes: tuple[tuple[float, float, float, float], ...] = ()

    @classmethod
    def at(cls, outline: Outline, span: Span, *, label: str = "") -> "Evidence":
        """The words at a span, with their page and boxes; `label`: their address, if known."""
        source = outline.source
        return cls(
            span,
            source.page_at(span.start).number,
            label or outline.place_of(span),
            source.quote(span),
            tuple((b.x0, b.top, b.x1, b.bottom) for b in source.boxes_at(span)),
        )


class Certainty(StrEnum):
    """How much the DPO should look again."""

    CERTAIN = "certain"
    CHECK = "check"  # rests on an OCR reading or on a weak link


class Outcome(StrEnum):
    """What came of one rule."""

    HOLDS = "holds"
    BROKEN = "broken"
    UNDECIDED = "undecided"  # illegible page, text that breaks off, rule that crashed
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with its rule's words. No evidence: something is missing; searched: where we looked."""

    rule: str
    name: str
    mode: Mode
    severity: Severity
    certainty: Certainty
    point: str | None
    message: str
    remedy: str
    evidence: tuple[Evidence, ...]
    searched: tuple[str, ...]
    sources: tuple[LegalSource, ...]
    fingerprint: str
    inherited: bool = False  # the usual template hands this fault down


@dataclass(frozen=True, slots=True)
class RuleResult:
    """What came of one rule; undecided always has a reason."""

    rule: str
    point: str | None
    severity: Severity
    mode: Mode
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    reason: str = ""


PointStatus = Literal["present", "partial", "absent", "not_applicable", "not_assessable"]

"""Draft the advice on each of the twelve points and on the whole."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.advise.status import status_of
from checker.advise.verdict import combined, verdict_of
from checker.advise.wording import statements_on
from checker.model import (
    Advice,
    AdvicePoint,
    Dossier,
    Evidence,
    Finding,
    Mode,
    Outline,
    PointAdvice,
    PointLink,
    Rulebook,
    RuleResult,
    Verdict,
)

#: The quote of a place is cut here, in characters, at the end of a word.
LONGEST_QUOTE = 320


def advise(dossier: Dossier, results: Sequence[RuleResult], rulebook: Rulebook) -> Advice:
    """The draft advice that follows from the results; the DPO decides."""
    points = tuple(_on_point(point, dossier, results) for point in rulebook.points)
    general = verdict_of(r for r in results if r.point is None)
    return Advice(points, combined([general, *(p.verdict for p in points)]))


def _on_point(point: AdvicePoint, dossier: Dossier, results: Sequence[RuleResult]) -> PointAdvice:
    outline = dossier.protocol.outline
    own = [r for r in results if r.point == point.id]
    status = status_of(point, outline, own)
    found = [f for r in own for f in r.findings]
    verdict = Verdict.NOT_ASSESSABLE if status == "not_assessable" else verdict_of(own)
    if status == "absent":
        verdict = Verdict.UNFAVOURABLE
    evidence = tuple(_evidence(outline, link) for link in outline.links_of(point.id))
    return PointAdvice(
        point=point.id,
        title=point.title,
        status=status,
        verdict=verdict,
        evidence=evidence,
        statements=statements_on(point, status, dossier.protocol, evidence),
        findings=_of_mode(found, Mode.FINDING),
        questions=_of_mode(found, Mode.QUESTION),
    )


def _of_mode(found: Iterable[Finding], mode: Mode) -> tuple[Finding, ...]:
    return tuple(f for f in found if f.mode is mode)


def _evidence(outline: Outline, link: PointLink) -> Evidence:
    text = outline.source.quote(link.span)
    if len(text) > LONGEST_QUOTE:
        text = text[:LONGEST_QUOTE].rsplit(" ", 1)[0]
    span = replace(link.span, end=link.span.start + len(text))
    return Evidence.at(outline, span, label=link.place)

"""The draft advice on the twelve points: status, verdict, sentences and evidence."""

from dataclasses import replace

import pytest

from checker.advise import advise
from checker.model import (
    Advice,
    AdvicePoint,
    Dossier,
    Finding,
    Mode,
    Outcome,
    PointAdvice,
    RuleResult,
    Severity,
)
from checker.model.finding import Certainty
from tests.recognise.builders import recognised
from tests.segment.builders import rulebook

SLOT = "\nArtikel 2. Slot\nHet Belgische recht is van toepassing."
LOGGING = f"Artikel 1. Logging\nElke toegang wordt gelogd.{SLOT}"
NOTHING = f"Artikel 1. Voorwerp\nHuur.{SLOT}"
CUT_OFF = "Artikel 1. Voorwerp\nHuur.\nArtikel 2. Logging\nElke toegang tot de gegevens wordt op de"


def result(
    rule: str,
    outcome: Outcome = Outcome.BROKEN,
    *,
    severity: Severity = Severity.CONDITION,
    mode: Mode = Mode.FINDING,
) -> RuleResult:
    """A result with one finding where it is broken."""
    point = rule.split("-")[0] if rule.startswith("AP") else None
    finding = Finding(
        rule, "een-fout", mode, severity, Certainty.CERTAIN, point, "Fout.", "Verbeter.",
        (), (), (), "0" * 16,
    )  # fmt: skip
    found = (finding,) if outcome is Outcome.BROKEN else ()
    return RuleResult(rule, point, severity, mode, outcome, found, "reden")


def drafted(text: str, *results: RuleResult, point: AdvicePoint | None = None) -> Advice:
    """The draft advice on a text with these results."""
    book = rulebook()
    if point:
        book = replace(book, points=tuple(point if p.id == point.id else p for p in book.points))
    return advise(Dossier((recognised(text),)), results, book)


def twelfth(text: str, *results: RuleResult, point: AdvicePoint | None = None) -> PointAdvice:
    """The draft advice on the twelfth point."""
    return drafted(text, *results, point=point).points[11]


def test_an_advice_has_twelve_points() -> None:
    """In the order of the decree, whatever the protocol deals with."""
    assert [p.point for p in drafted(NOTHING).points] == [
        "AP01", "AP02", "AP03", "AP04", "AP05", "AP06", "AP07", "AP08", "AP09", "AP10", "AP11",
        "AP12",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "results", "status", "verdict"),
    [
        (LOGGING, [], "present", "favourable"),
        (LOGGING, [result("AP12-02")], "partial", "conditional"),
        (LOGGING, [result("AP12-02", severity=Severity.BLOCKING)], "partial", "unfavourable"),
        (LOGGING, [result("AP12-02", severity=Severity.REMARK)], "present", "favourable"),
        (LOGGING, [result("AP12-02", mode=Mode.QUESTION)], "present", "favourable"),
        (LOGGING, [result("AP12-02", Outcome.UNDECIDED)], "present", "not_assessable"),
        (LOGGING, [result("AP11-01")], "present", "favourable"),
        (LOGGING, [result("AP12-01", severity=Severity.BLOCKING)], "absent", "unfavourable"),
        (NOTHING, [], "absent", "unfavourable"),
        (CUT_OFF, [], "not_assessable", "not_assessable"),
    ],
)
def test_a_point_has_a_status_and_a_verdict(
    text: str, results: list[RuleResult], status: str, verdict: str
) -> None:
    """From where it is dealt with and from the results of its own rules."""
    point = replace(rulebook().points[11], absent_when=("AP12-01",))
    got = twelfth(text, *results, point=point)
    assert (got.status, got.verdict.value) == (status, verdict)


def test_a_point_may_be_ruled_out() -> None:
    """The clauses that deal with it say that it does not apply."""
    point = replace(rulebook().points[11], not_applicable_when="niet van toepassing")
    text = f"Artikel 1. Logging\nDeze rubriek is niet van toepassing.{SLOT}"
    assert twelfth(text, point=point).status == "not_applicable"
    assert twelfth(LOGGING, point=point).status == "present"


def test_a_point_that_is_dealt_with_rests_on_words_of_the_protocol() -> None:
    """The evidence quotes them, the statement names the place."""
    got = twelfth(LOGGING)
    assert [(e.label, e.quote) for e in got.evidence] == [("art. 1", "Elke toegang wordt gelogd.")]
    assert "artikel 1" in got.statements[0].text
    assert got.statements[0].evidence == got.evidence


def test_a_point_that_is_passed_over_is_said_to_be() -> None:
    """Without evidence."""
    got = twelfth(NOTHING)
    assert got.text == "Het protocol behandelt dit punt niet."
    assert got.evidence == ()


def test_a_point_that_cannot_be_told_says_why() -> None:
    """The text breaks off."""
    assert "de tekst stopt midden in een zin van artikel 2" in twelfth(CUT_OFF).text


def test_faults_and_questions_are_kept_apart() -> None:
    """A question is put to the DPO."""
    got = twelfth(LOGGING, result("AP12-02"), result("AP12-03", mode=Mode.QUESTION))
    assert [f.rule for f in got.findings] == ["AP12-02"]
    assert [f.rule for f in got.questions] == ["AP12-03"]


def test_a_rule_on_the_document_weighs_on_the_whole_only() -> None:
    """The points keep their own verdicts."""
    blocking = result("DOC-29", severity=Severity.BLOCKING)
    advice = drafted(LOGGING, blocking)
    assert advice.verdict.value == "unfavourable"
    assert advice.points[11].verdict.value == "favourable"


@pytest.mark.parametrize("heading", ["Logging", "Logging en formaat"])
def test_a_long_quote_is_cut_at_a_space(heading: str) -> None:
    """The quote stays the text at its span."""
    body = "Elke toegang wordt gelogd " + "door de bevoegde dienst " * 20 + "van Zanddorp."
    text = f"Artikel 1. {heading}\n{body}{SLOT}"
    (evidence,) = twelfth(text).evidence
    assert len(evidence.quote) <= 320
    assert evidence.quote == text[evidence.span.start : evidence.span.end]
    assert text[evidence.span.end] == " "

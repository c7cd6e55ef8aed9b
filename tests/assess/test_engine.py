"""The engine runs the rules: severity, windows of validity, what cannot be told, fingerprints."""

from dataclasses import replace
from datetime import date

import pytest

from checker.assess import assess
from checker.model import (
    Certainty,
    Dossier,
    Evidence,
    Mode,
    Outcome,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    Rule,
    Severity,
    Stage,
    Wanted,
)
from tests.assess.builders import LAST, book_of, result_of, result_on, rule_of
from tests.recognise.builders import recognised, recognised_scan

SLOT = "Artikel 2. Slot\nHet Belgische recht is van toepassing."
FAULTY = f"Artikel 1. Voorwerp\nDit is een fout.\n{SLOT}"
SOUND = f"Artikel 1. Voorwerp\nDit is goed.\n{SLOT}"
LOGGING = PresenceCheck("presence", (Wanted(term="logging"),))
SIGNED = "\nOpgemaakt te Zanddorp op 4 juni 2024."
BROKEN_OFF = (
    "Artikel 1. Doel\nHuur.\nArtikel 2. Duur\nDe gegevens worden bezorgd op de eerste dag van de"
)


@pytest.mark.parametrize(
    ("text", "outcome"), [(FAULTY, Outcome.BROKEN), (SOUND, Outcome.HOLDS), ("", Outcome.HOLDS)]
)
def test_a_rule_is_broken_or_holds(text: str, outcome: Outcome) -> None:
    """Broken where it has a finding."""
    assert result_of(rule_of(), text).outcome is outcome


def test_a_finding_speaks_the_words_of_its_rule() -> None:
    """Place, quote, remedy and source."""
    (finding,) = result_of(rule_of(), FAULTY).findings
    assert finding.message == 'Art. 1 bevat een fout: "fout".'
    assert finding.remedy == "Verbeter de fout."
    assert [(e.label, e.page, e.quote) for e in finding.evidence] == [("art. 1", 1, "fout")]
    assert [(s.law, s.article) for s in finding.sources] == [("AVG", "5.2")]


@pytest.mark.parametrize(
    ("stage", "soft", "severity"),
    [
        (Stage.SIGNATURE, None, Severity.BLOCKING),
        (Stage.INTAKE, None, Severity.BLOCKING),
        (Stage.SIGNATURE, Severity.REMARK, Severity.BLOCKING),
        (Stage.INTAKE, Severity.REMARK, Severity.REMARK),
    ],
)
def test_a_draft_may_still_lack_something(
    stage: Stage, soft: Severity | None, severity: Severity
) -> None:
    """At intake a rule may weigh less than at signature."""
    rule = replace(rule_of(severity=Severity.BLOCKING), severity_at_intake=soft)
    result = result_of(rule, FAULTY, stage=stage)
    assert result.severity is severity
    assert [finding.severity for finding in result.findings] == [severity]


@pytest.mark.parametrize(
    ("start", "end", "applies"),
    [
        (None, None, True),
        (date(2024, 6, 4), None, True),
        (date(2024, 6, 5), None, False),
        (None, date(2024, 6, 4), True),
        (None, date(2024, 6, 3), False),
        (date(2024, 1, 1), date(2024, 12, 31), True),
    ],
)
def test_a_protocol_meets_the_rules_of_its_day(
    start: date | None, end: date | None, applies: bool
) -> None:
    """Signed on 4 June 2024; first and last day of a rule included."""
    rule = replace(rule_of(), applies_from=start, applies_until=end)
    expected = Outcome.BROKEN if applies else Outcome.NOT_APPLICABLE
    assert result_of(rule, FAULTY + SIGNED).outcome is expected


@pytest.mark.parametrize(
    ("start", "end", "outcome"),
    [
        (date(2020, 1, 1), None, Outcome.BROKEN),
        (None, date(2020, 1, 1), Outcome.NOT_APPLICABLE),
    ],
)
def test_an_undated_protocol_meets_the_rules_of_today(
    start: date | None, end: date | None, outcome: Outcome
) -> None:
    """A rule that has ended is not for it."""
    rule = replace(rule_of(), applies_from=start, applies_until=end)
    assert result_of(rule, FAULTY).outcome is outcome


def test_one_cause_is_one_finding() -> None:
    """The same words in three places are one fault; other words are another."""
    text = f"Artikel 1. Voorwerp\nFout. FOUT en fouten.{LAST}"
    rule = rule_of(PatternCheck("pattern", (r"\bfout(?:en)?\b",)))
    found = result_of(rule, text).findings
    assert [[e.quote for e in one.evidence] for one in found] == [["Fout", "FOUT"], ["fouten"]]


@pytest.mark.parametrize(
    ("sentence", "inherited"), [("Een fout in lid 2.", True), ("Een fout elders.", False)]
)
def test_a_fault_of_the_usual_template_is_marked(sentence: str, inherited: bool) -> None:
    """Where its sentence reads as the template does."""
    rule = replace(rule_of(), inherited=("fout in lid 2",))
    text = f"Artikel 1. Voorwerp\n{sentence}{LAST}"
    (found,) = result_of(rule, text).findings
    assert found.inherited is inherited
    assert found.message.endswith(" Dit staat zo in het gangbare sjabloon.") is inherited


def test_another_day_can_be_asked_for() -> None:
    """Then the day of the signature does not count."""
    rule = replace(rule_of(), applies_until=date(2023, 12, 31))
    protocol = replace(recognised(FAULTY + SIGNED), reference_date=date(2023, 6, 1))
    assert result_on(rule, protocol).outcome is Outcome.BROKEN


def test_a_rule_that_crashes_is_undecided_and_alone() -> None:
    """The reason says so, and the other rules go on."""
    crashing = rule_of(PythonCheck("python", "no_such_check"), id_="DOC-91")
    dossier = Dossier((recognised(FAULTY),))
    first, second = assess(dossier, book_of(crashing, rule_of()), stage=Stage.SIGNATURE)
    assert first.outcome is Outcome.UNDECIDED
    assert first.reason == "de regel liep vast (KeyError)"
    assert second.outcome is Outcome.BROKEN


def test_a_message_with_an_unknown_hole_is_undecided() -> None:
    """The rule cannot be put into words, so it is not put at all."""
    result = result_of(replace(rule_of(), message="{onbekend}"), FAULTY)
    assert result.outcome is Outcome.UNDECIDED
    assert result.findings == ()


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (SOUND, Outcome.BROKEN),
        (BROKEN_OFF, Outcome.UNDECIDED),
        (f"Artikel 1. Logging\nDe logging blijft.\n{SLOT}", Outcome.HOLDS),
    ],
)
def test_what_is_missing_from_a_text_that_breaks_off_is_undecided(
    text: str, outcome: Outcome
) -> None:
    """It may have stood on the lost pages."""
    result = result_of(rule_of(LOGGING), text)
    assert result.outcome is outcome
    assert bool(result.reason) is (outcome is Outcome.UNDECIDED)


def test_what_stands_in_a_text_that_breaks_off_is_a_finding() -> None:
    """A fault that is there is there."""
    text = BROKEN_OFF.replace("Huur.", "Dit is een fout.")
    assert result_of(rule_of(), text).outcome is Outcome.BROKEN


def test_the_rule_on_the_end_of_the_text_is_not_silenced_by_it() -> None:
    """That the text breaks off is what it says."""
    check = PythonCheck("python", "text_is_complete")
    rule = replace(rule_of(check, id_="DOC-29"), message="Breekt af: {reason}.")
    assert result_of(rule, BROKEN_OFF).outcome is Outcome.BROKEN


def point_rule() -> Rule:
    """A rule of the twelfth point that wants logging."""
    return replace(rule_of(LOGGING, id_="AP12-90"), look_in="point")


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("Alle maatregelen staan in de samenwerkingsovereenkomst.", Outcome.UNDECIDED),
        ("De partijen overleggen elk jaar.", Outcome.BROKEN),
    ],
)
def test_what_is_left_to_another_document_is_undecided(body: str, outcome: Outcome) -> None:
    """The document was not handed over."""
    result = result_of(point_rule(), f"Artikel 1. Specifieke maatregelen\n{body}\n{SLOT}")
    assert result.outcome is outcome


def test_an_absence_tells_where_was_looked() -> None:
    """The places that deal with the point."""
    text = f"Artikel 1. Specifieke maatregelen\nDe partijen overleggen.\n{SLOT}"
    (finding,) = result_of(point_rule(), text).findings
    assert finding.evidence == ()
    assert finding.searched == ("art. 1",)


def test_a_word_with_a_slip_makes_a_finding_one_to_check() -> None:
    """On a scan; a typed word is certain."""
    text = f"Artikel 1. Voorwerp\nDe cl1ent leest.\n{SLOT}"
    check = replace(rule_of().check, any_of=(r"cl1ent",))  # type: ignore[arg-type]
    scanned = result_on(rule_of(check), recognised_scan(text))
    typed = result_on(rule_of(check), recognised(text))
    assert [f.certainty for f in scanned.findings] == [Certainty.CHECK]
    assert [f.certainty for f in typed.findings] == [Certainty.CERTAIN]


def fingerprints(text: str, rule: Rule | None = None) -> list[str]:
    """The fingerprint of each finding on a text."""
    return [finding.fingerprint for finding in result_of(rule or rule_of(), text).findings]


@pytest.mark.parametrize(
    "edited",
    [
        FAULTY.replace("Voorwerp", "Onderwerp van dit protocol"),
        FAULTY.replace("Belgische recht", "recht van België"),
        f"Protocol tussen Zanddorp en Duinrode\n{FAULTY}",
        FAULTY.replace("een fout", "een FOUT"),
    ],
)
def test_an_edit_elsewhere_leaves_the_fingerprint(edited: str) -> None:
    """It is made of rule, address and quote, not of offsets."""
    assert fingerprints(edited) == fingerprints(FAULTY)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (FAULTY.replace("Artikel 2", "Artikel 3").replace("Artikel 1", "Artikel 2"), None),
        (FAULTY, rule_of(id_="DOC-92")),
    ],
)
def test_another_place_or_rule_has_another_fingerprint(text: str, rule: Rule | None) -> None:
    """What the DPO settled for one is not settled for the other."""
    assert fingerprints(text, rule) != fingerprints(FAULTY)


def test_a_question_keeps_its_mode() -> None:
    """It is put to the DPO, not counted as a fault."""
    result = result_of(rule_of(mode=Mode.QUESTION), FAULTY)
    assert (result.mode, [f.mode for f in result.findings]) == (Mode.QUESTION, [Mode.QUESTION])


def test_evidence_is_the_text_at_its_span() -> None:
    """Quote, page and address."""
    protocol = recognised(FAULTY)
    clause = protocol.outline.articles[0].clauses[0]
    evidence = Evidence.at(protocol.outline, clause.span)
    assert (evidence.quote, evidence.page, evidence.label) == ("Dit is een fout.", 1, "art. 1")

"""The declarative kinds of check: pattern, presence, date order; and where a rule looks."""

from dataclasses import replace
from typing import Literal

import pytest

from checker.assess.scope import scope_of
from checker.model import (
    DateOrderCheck,
    Outcome,
    PatternCheck,
    PresenceCheck,
    RequirementCheck,
    Wanted,
)
from tests.assess.builders import AGREED, LAST, PREAMBLE, about, result_of, result_on, rule_of
from tests.recognise.builders import recognised


def matches(check: PatternCheck, text: str) -> list[str]:
    """The quotes of a pattern rule on a text."""
    findings = result_of(rule_of(check), text).findings
    return [evidence.quote for finding in findings for evidence in finding.evidence]


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        ("De gegevens zijn onbeperkt bruikbaar.", ["onbeperkt"]),
        ("ONBEPERKT en onbeperkt.", ["ONBEPERKT", "onbeperkt"]),
        ("Onbeperkt, maximaal een jaar.", []),
        ("Onbeperkt bruikbaar. De prijs is maximaal tien euro.", ["Onbeperkt"]),
        ("Maximaal een jaar. Dat is onbeperkt.", ["onbeperkt"]),
        ("Niets aan de hand.", []),
    ],
)
def test_a_pattern_fires_unless_its_sentence_excuses_it(sentence: str, quotes: list[str]) -> None:
    """The sentence before or behind excuses nothing."""
    check = PatternCheck("pattern", (r"\bonbeperkt\b",), (r"\bmaximaal\b",))
    assert matches(check, about("Voorwerp", sentence)) == quotes


def test_overlapping_matches_count_once() -> None:
    """One fault, one finding."""
    check = PatternCheck("pattern", (r"zolang nodig", r"nodig is"))
    assert matches(check, about("Voorwerp", "Bewaard zolang nodig is.")) == ["zolang nodig"]


def presence(wanted: Wanted, body: str, *, hedged: bool = True) -> Outcome:
    """What comes of a presence rule on the twelfth point."""
    rule = rule_of(PresenceCheck("presence", (wanted,), hedged), id_="AP12-90")
    return result_of(replace(rule, look_in="point"), about("Specifieke maatregelen", body)).outcome


@pytest.mark.parametrize(
    ("body", "hedged", "outcome"),
    [
        ("De toegang wordt gelogd.", True, Outcome.HOLDS),
        ("Er is geen logging.", True, Outcome.BROKEN),
        ("De toegang wordt desgevallend gelogd.", True, Outcome.HOLDS),
        ("De toegang wordt desgevallend gelogd.", False, Outcome.BROKEN),
        ("De partijen overleggen.", True, Outcome.BROKEN),
    ],
)
def test_a_term_must_be_affirmed(body: str, hedged: bool, outcome: Outcome) -> None:
    """A denied mention never does; one that is left open does where the rule allows it."""
    assert presence(Wanted(term="logging"), body, hedged=hedged) is outcome


def test_a_term_elsewhere_does_not_satisfy_a_rule_of_a_point() -> None:
    """The rule looks where the point is dealt with."""
    rule = replace(rule_of(PresenceCheck("presence", (Wanted(term="kwaliteit"),)), id_="AP12-90"))
    text = f"Artikel 1. Logging\nElke toegang.\nArtikel 2. Kwaliteit\nDe kwaliteit telt.{LAST}"
    assert result_of(replace(rule, look_in="point"), text).outcome is Outcome.BROKEN


@pytest.mark.parametrize(
    ("article", "body", "outcome"),
    [
        ("", "De AVG is van toepassing.", Outcome.HOLDS),
        ("6.1", "Steunt op artikel 6.1.e AVG.", Outcome.HOLDS),
        ("6.1", "Steunt op artikel 6, lid 1, e), van de AVG.", Outcome.HOLDS),
        ("6.1", "Steunt op artikel 6, lid 4, van de AVG.", Outcome.BROKEN),
        ("6.1", "Steunt op artikel 61 van de AVG.", Outcome.BROKEN),
        ("6.1", "Steunt op artikel 6.1 van het huurreglement.", Outcome.BROKEN),
    ],
)
def test_a_law_may_be_wanted_with_its_article(article: str, body: str, outcome: Outcome) -> None:
    """6.1.e lies within 6.1; 6.4 and 61 do not."""
    check = PresenceCheck("presence", (Wanted(law="AVG", article=article),))
    assert result_of(rule_of(check), about("Rechtsgrond", body)).outcome is outcome


ADVISED = "De functionaris voor gegevensbescherming van de gemeente gaf op {day} advies."


@pytest.mark.parametrize(
    ("advised", "signed", "may_be_equal", "outcome"),
    [
        ("3 maart 2024", "1 april 2024", True, Outcome.HOLDS),
        ("3 mei 2024", "1 april 2024", True, Outcome.BROKEN),
        ("1 april 2024", "1 april 2024", True, Outcome.HOLDS),
        ("1 april 2024", "1 april 2024", False, Outcome.BROKEN),
        ("3 mei 2024", "………", True, Outcome.HOLDS),
        ("31 april 2024", "1 april 2024", True, Outcome.HOLDS),
    ],
)
def test_dates_must_come_in_order(
    advised: str, signed: str, may_be_equal: bool, outcome: Outcome
) -> None:
    """A date that is blank or does not exist puts nothing out of order."""
    check = DateOrderCheck("date_order", "dpo_advice", "signature", may_be_equal)
    body = ADVISED.format(day=advised)
    text = f"{about('Advies', body)}Opgemaakt te Zanddorp op {signed}."
    assert result_of(rule_of(check), text).outcome is outcome


def test_dates_out_of_order_are_both_shown() -> None:
    """With the days in the message."""
    check = DateOrderCheck("date_order", "dpo_advice", "signature")
    rule = replace(rule_of(check), message="Op {later}, voor {earlier}.")
    text = (
        f"{about('Advies', ADVISED.format(day='3 mei 2024'))}Opgemaakt te Zanddorp op 1 april 2024."
    )
    (finding,) = result_of(rule, text).findings
    assert finding.message == "Op 1/4/2024, voor 3/5/2024."
    assert [e.quote for e in finding.evidence] == ["3 mei 2024", "1 april 2024"]


@pytest.mark.parametrize(
    ("look_in", "inside", "outside"),
    [
        ("everywhere", ["gemeente Zanddorp", "Gelet op", "Belgische", "Opgemaakt"], []),
        ("recitals", ["Gelet op"], ["gemeente Zanddorp", "Belgische", "Opgemaakt"]),
        ("signature", ["Opgemaakt"], ["gemeente Zanddorp", "Gelet op", "Belgische"]),
        ("point", ["Elke toegang"], ["Gelet op", "Belgische", "Opgemaakt"]),
    ],
)
@pytest.mark.parametrize("order", ["behind", "before"])
def test_a_rule_looks_in_its_part_of_the_document(
    look_in: Literal["point", "recitals", "signature", "everywhere"],
    inside: list[str],
    outside: list[str],
    order: str,
) -> None:
    """Whether the recitals stand behind the parties or before them."""
    recital = "Gelet op de AVG;\nOverwegende dat de stad verhuurt;\n"
    parties = PREAMBLE.removeprefix("Protocol\n")
    preamble = recital + parties if order == "before" else parties + recital
    articles = f"Artikel 1. Logging\nElke toegang wordt gelogd.{LAST}"
    text = f"Protocol\n{preamble}{AGREED}{articles}Opgemaakt te Zanddorp op 1 mei 2024."
    rule = replace(rule_of(id_="AP12-90"), look_in=look_in)
    seen = "\n".join(text[s.start : s.end] for s in scope_of(recognised(text), rule))
    assert [words for words in inside if words not in seen] == []
    assert [words for words in outside if words in seen] == []


BREACH = Wanted(term="logging")
WITHIN_DAYS = Wanted(mention="duration")
LOGGED = "De toegang wordt gelogd."


@pytest.mark.parametrize(
    ("body", "within", "found"),
    [
        (f"{LOGGED} Dat duurt drie jaar.", "sentence", [LOGGED]),
        (f"{LOGGED} Dat duurt drie jaar.", "clause", []),
        (f"{LOGGED}\nDat duurt drie jaar.", "clause", [LOGGED]),
        (f"{LOGGED}\nDat duurt drie jaar.", "article", []),
        (f"{LOGGED}\nArtikel 2. Duur\nDat duurt drie jaar.", "article", [LOGGED]),
        (f"{LOGGED}\nArtikel 2. Duur\nDat duurt drie jaar.", "document", []),
        ("Er is geen logging.", "document", []),
        ("De partijen overleggen.", "document", []),
        (f"{LOGGED} De logs zijn er.", "article", [LOGGED]),
        (f"{LOGGED} De logs zijn er.", "sentence", [LOGGED, "De logs zijn er."]),
    ],
)
def test_a_requirement_asks_for_one_thing_where_another_is_said(
    body: str, within: Literal["sentence", "clause", "article", "document"], found: list[str]
) -> None:
    """One finding for each reach in which it is missing, at the sentence that asks for it."""
    check = RequirementCheck("requirement", (BREACH,), (WITHIN_DAYS,), within)
    findings = result_of(rule_of(check), about("Logging", body)).findings
    assert [finding.evidence[0].quote for finding in findings] == found


def test_what_may_stand_elsewhere_is_undecided_in_a_text_that_breaks_off() -> None:
    """A text that breaks off cannot show that nothing of the kind is in the document."""
    check = RequirementCheck("requirement", (BREACH,), (WITHIN_DAYS,), "document")
    protocol = recognised(about("Logging", LOGGED))
    torn = replace(protocol, outline=replace(protocol.outline, broken_off="de tekst breekt af"))
    assert result_on(rule_of(check), torn).outcome is Outcome.UNDECIDED

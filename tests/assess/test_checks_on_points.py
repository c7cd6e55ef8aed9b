"""The Python checks on what the twelve points ask for."""

from pathlib import Path

import pytest

from checker.assess import CHECKS
from tests.assess.builders import MISSING, about, found_by

TABLE = "Gegeven\tVerantwoording\tBewaartermijn\n"


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De gemeente bezorgt wat nodig is.", [MISSING]),
        ("De gegevens zijn ter zake dienend en niet overmatig.", [MISSING]),
        ("De gemeente bezorgt naam, adres en geboortedatum.", []),
        (f"{TABLE}naam\tom te schrijven\ttien jaar", []),
        ("De volgende gegevens worden meegedeeld:\n- het aantal kamers;\n- de huurprijs.", []),
    ],
)
def test_data_must_be_listed(body: str, hits: list[str]) -> None:
    """In words, in a table or in a list."""
    assert found_by("data_are_listed", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{TABLE}naam\tom te schrijven\t1 jaar\nadres\t-\t1 jaar", ["adres\t-\t1 jaar"]),
        (f"{TABLE}naam\tom te schrijven\t1 jaar\nadres\tvoor de brief\t1 jaar", []),
        ("De gemeente bezorgt naam en adres.", [MISSING]),
        ("Naam en adres zijn noodzakelijk om de huurder te bereiken.", []),
        (
            "De mededeling omvat:\n- naam, om te schrijven;\n- inkomen;",
            ["- inkomen;"],
        ),
    ],
)
def test_each_piece_of_data_must_be_justified(body: str, hits: list[str]) -> None:
    """An empty cell, an item without a reason, or no reason at all."""
    assert found_by("data_items_are_justified", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De stukken worden zo lang als nuttig bewaard.", ["zo lang als nuttig"]),
        ("De gegevens worden bewaard voor onbepaalde tijd.", ["bewaard voor onbepaalde"]),
        ("Het OCMW bewaart ze zolang het dat dienstig acht.", ["zolang het dat dienstig"]),
        ("De gegevens worden zolang nodig bewaard, maximaal vijf jaar.", []),
        ("De gegevens worden na twee jaar gewist.", []),
        (f"{TABLE}naam\tom te schrijven\ttwee jaar", []),
        ("De gemeente bezorgt naam en adres.", [MISSING]),
    ],
)
def test_retention_must_have_an_end(body: str, hits: list[str]) -> None:
    """At will, without end, or not said at all."""
    assert found_by("retention_has_an_end", about("Bewaartermijn", body)) == hits


def test_how_long_the_protocol_lasts_is_no_retention() -> None:
    """ "Zolang nodig" said of the protocol says nothing of the data."""
    body = "Het protocol geldt zolang het nodig is. De gegevens worden na een jaar gewist."
    assert found_by("retention_has_an_end", about("Duur", body)) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De mededeling steunt op artikel 6.1.c AVG.", []),
        ("De verwerking berust op artikel 6, eerste lid, e), van de AVG.", []),
        ("De mededeling is rechtmatig.", [MISSING]),
        ("De mededeling steunt op artikel 6 van de AVG.", [MISSING]),
        ("De mededeling steunt niet op artikel 6.1.e AVG.", [MISSING]),
        (
            "Huur. De mededeling berust op artikel 6.1.f AVG.",
            ["De mededeling berust op artikel 6.1.f AVG."],
        ),
    ],
)
def test_a_legal_basis_must_have_its_letter(body: str, hits: list[str]) -> None:
    """C) or e) for an authority; a denied one does not count."""
    assert found_by("lawful_basis_has_its_letter", about("Rechtsgrond", body)) == hits


DECREE = "artikel 4 van het decreet van 22 december 2017 over het lokaal bestuur"


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"De inzameling steunt op {DECREE}.\nDe mededeling steunt op {DECREE}.", []),
        (f"De inzameling en de mededeling berusten op {DECREE}.", []),
        (f"De inzameling steunt op {DECREE}.", [MISSING]),
        (f"De verstrekking gebeurt krachtens {DECREE}.", [MISSING]),
        ("De partijen handelen rechtmatig.", [MISSING, MISSING]),
    ],
)
def test_collection_and_disclosure_each_need_a_basis(body: str, hits: list[str]) -> None:
    """One of the two does not do for the other."""
    assert found_by("disclosure_has_its_own_basis", about("Rechtsgronden", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De gemeente bezorgt naam en INSZ.", ["INSZ"]),
        ("Naam en rijksregisternummer worden meegedeeld.", ["rijksregisternummer"]),
        ("Het rijksregisternummer wordt niet meegedeeld.", []),
        ("De gemeente gebruikt het rijksregisternummer, maar deelt het niet mee.", []),
        (
            "Het rijksregisternummer wordt meegedeeld met machtiging van het Rijksregister.",
            [],
        ),
        ("Naam en adres worden meegedeeld.", []),
    ],
)
def test_the_national_number_needs_an_authorisation(body: str, hits: list[str]) -> None:
    """Only where it is communicated."""
    text = about("Meegedeelde gegevens", body)
    assert found_by("national_number_is_authorised", text) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (
            "De mededeling berust op artikel 8, § 1, van het e-govdecreet.",
            ["artikel 8, § 1, van het e-govdecreet"],
        ),
        (
            "De rechtsgrond is artikel 8 van het decreet van 18 juli 2008.",
            ["artikel 8 van het decreet van 18 juli 2008"],
        ),
        ("Dit protocol wordt gesloten overeenkomstig artikel 8 van het e-govdecreet.", []),
        (f"De mededeling berust op {DECREE}.", []),
    ],
)
def test_the_duty_of_a_protocol_is_no_basis(body: str, hits: list[str]) -> None:
    """Article 8 of the decree asks for a protocol and gives no ground to communicate."""
    assert found_by("protocol_duty_is_no_basis", about("Rechtsgrond", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De lijst wordt wekelijks bezorgd.", []),
        ("De lijst wordt elke twee maanden bezorgd.", []),
        ("De lijst wordt bezorgd telkens wanneer iemand verhuist.", []),
        ("De lijst wordt bezorgd en loopt tot eind 2027.", [MISSING]),
        ("De partijen overleggen over het tijdstip.", [MISSING]),
    ],
)
def test_frequency_must_be_said(body: str, hits: list[str]) -> None:
    """How often data are communicated."""
    assert found_by("communication_has_frequency", about("Periodiciteit", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De mededeling loopt tot en met 31 december 2027.", []),
        ("De mededeling geldt voor onbepaalde duur, met herziening in 2028.", []),
        ("De mededeling duurt vijf jaar en eindigt op 1 mei 2029.", []),
        ("De lijst wordt elke maand bezorgd.", [MISSING]),
        ("De opzegtermijn bedraagt zes maanden.", [MISSING]),
        ("De gegevens worden bewaard tot 2030.", [MISSING]),
    ],
)
def test_duration_must_be_said(body: str, hits: list[str]) -> None:
    """Notice and retention are something else."""
    assert found_by("communication_has_duration", about("Periodiciteit", body)) == hits


@pytest.mark.parametrize(
    ("heading", "body", "hits"),
    [
        ("Sancties", "Bij schending van dit protocol stopt de mededeling.", []),
        ("Varia", "Handelt een partij in strijd met dit protocol, dan schort de andere ze op.", []),
        ("Sancties", "Een tekortkoming geeft recht op schadevergoeding.", []),
        ("Sancties", "De partijen bespreken elk geschil.", [MISSING]),
        ("Naleving", "De partijen leven het protocol na.", [MISSING]),
        ("Opzegging", "Elke partij kan het protocol beëindigen.", [MISSING]),
    ],
)
def test_a_breach_must_have_a_consequence(heading: str, body: str, hits: list[str]) -> None:
    """Ending the protocol at will is no sanction."""
    assert found_by("breach_has_consequence", about(heading, body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het gebruik is verenigbaar, omdat de huurder het verwacht.", []),
        ("Er is geen latere verwerking: het doel is hetzelfde.", []),
        (
            "De toets van artikel 6, lid 4, van de AVG gaf het volgende:\na) het verband is nauw;",
            [],
        ),
        (
            "De partijen onderzochten de verenigbaarheid als volgt:",
            ["De partijen onderzochten de verenigbaarheid als volgt:"],
        ),
        ("De partijen overleggen elk jaar.", [MISSING]),
    ],
)
def test_compatibility_must_be_reasoned(body: str, hits: list[str]) -> None:
    """Not announced and left empty, not passed over."""
    assert found_by("compatibility_is_reasoned", about("Later gebruik", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (
            "Elke partij registreert wie wanneer welk dossier opende en om welke reden.",
            [],
        ),
        ("Elke raadpleging wordt gelogd.", ["gelogd"]),
        ("De toegang wordt gelogd met de gebruiker, het uur en de reden.", ["gelogd"]),
        ("Er is geen logging.", [MISSING]),
        ("Het formaat is csv.", [MISSING]),
    ],
)
def test_logging_must_answer_four_questions(body: str, hits: list[str]) -> None:
    """Who, when, which data and why."""
    assert found_by("logging_answers_four_questions", about("Logging", body)) == hits


def test_every_check_has_cases_here_or_beside() -> None:
    """A check without a case in its own words is not tested."""
    modules = Path(__file__).parent.glob("test_checks_on_*.py")
    written = "".join(module.read_text(encoding="utf-8") for module in modules)
    assert [name for name in CHECKS if f'"{name}"' not in written] == []

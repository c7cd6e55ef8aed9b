"""The Python checks on what the GDPR asks besides the twelve points, and on quality."""

import pytest

from tests.assess.builders import MISSING, about, found_by

RIGHTS = "De partijen eerbiedigen de rechten van de betrokkenen."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het protocol verschijnt op de website.", [MISSING]),
        ("Verwerkers garanderen de bescherming van de rechten van de betrokkene.", [MISSING]),
        (RIGHTS, [RIGHTS]),
        (f"{RIGHTS}\nZij schrijven naar dpo@zanddorp.be.", []),
        ("Verzoeken van inwoners worden binnen drie werkdagen doorgestuurd.", []),
        ("De ouder oefent zijn rechten uit bij de partij van zijn keuze.", []),
        ("Een verzoek dat de andere partij aangaat, wordt doorgezonden.", []),
    ],
)
def test_rights_must_be_arranged(body: str, hits: list[str]) -> None:
    """With an address, a contact, or what the parties do with a request."""
    assert found_by("data_subject_rights_are_arranged", about("Overige", body)) == hits


ON_A_SITE = "De partijen informeren de betrokkenen op hun website."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het protocol verschijnt op de website.", [MISSING]),
        ("De partijen brengen elkaar op de hoogte van een inbreuk.", [MISSING]),
        (ON_A_SITE, [ON_A_SITE]),
        (f"{ON_A_SITE} De stad doet dat ook in een brief.", []),
        ("De stad licht elke bewoner in bij het eerste gesprek.", []),
        ("Leerlingen vernemen dit op het inschrijvingsformulier.", []),
    ],
)
def test_data_subjects_must_be_informed(body: str, hits: list[str]) -> None:
    """In a way that reaches them: a website alone does not."""
    assert found_by("data_subjects_are_informed", about("Overige", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De partijen vullen hun register aan.", [MISSING]),
        ("Zo nodig volgt een DPIA.", ["Zo nodig volgt een DPIA."]),
        ("Een DPIA is niet vereist.", ["Een DPIA is niet vereist."]),
        ("Een DPIA is niet vereist, want de groep is klein.", []),
        ("De DPIA van 3 maart 2025 besloot tot een laag risico.", []),
        ("Een effectbeoordeling is uitgevoerd.", []),
    ],
)
def test_an_impact_assessment_must_be_settled(body: str, hits: list[str]) -> None:
    """Made, or not needed with a reason; not left open."""
    assert found_by("impact_assessment_is_settled", about("Overige", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De gegevens blijven bij de stad.", [MISSING]),
        ("De gegevens worden niet buiten de EER doorgegeven.", []),
        ("De gegevens blijven binnen de Europese Unie.", []),
        ("Buiten de EER komt niets terecht.", []),
        ("In principe gaat niets buiten de EER.", ["In principe gaat niets buiten de EER."]),
        ("De leverancier werkt in een derde land.", ["De leverancier werkt in een derde land."]),
        ("Een derde land krijgt ze met standaardcontractbepalingen.", []),
    ],
)
def test_transfer_must_be_ruled_out_or_covered(body: str, hits: list[str]) -> None:
    """Without "in principe", and covered by a safeguard of chapter V."""
    assert found_by("transfer_is_ruled_out", about("Ontvangers", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De stad streeft naar kwaliteit.", []),
        ("Fouten worden gemeld.", ["Fouten worden gemeld."]),
        (
            "De partij die een fout ziet, meldt die binnen twee dagen.",
            ["De partij die een fout ziet, meldt die binnen twee dagen."],
        ),
        ("Wie een fout ziet, meldt die onmiddellijk.\nDe stad antwoordt.", []),
        ("Fouten worden door de stad binnen twee dagen rechtgezet.", []),
    ],
)
def test_corrections_must_be_arranged(body: str, hits: list[str]) -> None:
    """Who, when, and what comes back."""
    assert found_by("corrections_are_arranged", about("Kwaliteit", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Wie een fout ziet, meldt die.", [MISSING]),
        (
            "De regels over authentieke bronnen worden nageleefd.",
            ["De regels over authentieke bronnen worden nageleefd."],
        ),
        ("Het Rijksregister is de authentieke bron van het adres.", []),
        ("Er wordt geen authentieke gegevensbron ontsloten.", []),
    ],
)
def test_an_authentic_source_must_be_named(body: str, hits: list[str]) -> None:
    """By its name, or said not to be used."""
    assert found_by("authentic_source_is_named", about("Kwaliteit", body)) == hits


def test_other_recipients_must_learn_of_a_correction() -> None:
    """Where the data go on to others, and quality does not speak of them."""
    onward = "De gegevens worden bezorgd aan scholen en andere partners."
    quality = "Artikel 2. Kwaliteit\nWie een fout ziet, meldt die."
    text = f"Artikel 1. Ontvangers\n{onward}\n{quality}\n"
    told = f"{text}De stad verwittigt de ontvangers.\n"
    assert found_by("corrections_reach_recipients", text) == [onward]
    assert found_by("corrections_reach_recipients", told) == []


@pytest.mark.parametrize(
    "body",
    ["Doorgifte buiten de EER: geen.", "doorgifte buiten de EER\tnee", "Derde landen: n.v.t."],
)
def test_an_entry_rules_out_a_transfer(body: str) -> None:
    """An entry or a cell says so without a verb."""
    assert found_by("transfer_is_ruled_out", about("Ontvangers", body)) == []


def test_a_row_says_where_rights_are_exercised() -> None:
    """A row of a table has no verb."""
    body = "rechten\tbij elke partij, op het adres van haar functionaris"
    assert found_by("data_subject_rights_are_arranged", about("Betrokkenen", body)) == []

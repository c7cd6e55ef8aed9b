"""The Python checks on who gets the data."""

import pytest

from tests.assess.builders import MISSING, PREAMBLE, about, found_by


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De dienst Wonen en alle bevoegde diensten.", ["alle bevoegde diensten"]),
        ("De dienst Wonen, de politie, enz.", ["enz"]),
        (
            "Niemand krijgt ze, behalve elke overheid die erom vraagt.",
            ["elke overheid die erom vraagt"],
        ),
        ("Andere diensten krijgen geen toegang.", []),
        ("Elke overheid krijgt ze, met toepassing van artikel 29 van de wet van 4 mei 2016.", []),
        ("Andere overheden krijgen ze enkel met voorafgaand akkoord van de gemeente.", []),
        ("Twee andere diensten, namelijk Wonen en Zorg, krijgen ze.", []),
        ("Iedereen die toegang heeft, is gebonden door het beroepsgeheim.", []),
    ],
)
def test_recipients_must_be_a_closed_circle(body: str, hits: list[str]) -> None:
    """No catch-all, unless it is denied or bounded by a law or a consent."""
    assert found_by("recipients_are_bounded", about("Ontvangers", body)) == hits


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("De gegevens worden gedeeld met de actoren van het netwerk.", True),
        ("Derden kunnen de gegevens inkijken.", True),
        ("De gemeente geeft ze niet door, behalve aan vzw De Duinen.", True),
        ("De gegevens worden niet aan derden bezorgd.", False),
        ("Niets gaat naar derden, behalve aan de drukker, die verwerker is.", False),
        ("De partners krijgen ze met toepassing van artikel 9 van het decreet.", False),
        ("De gegevens worden beveiligd tegen inzage door derden.", False),
        ("De dienst Jeugd schrijft de verenigingen aan.", False),
    ],
)
def test_third_parties_need_a_ground(body: str, found: bool) -> None:
    """Who comes in as third party is named with an article."""
    hits = [body] if found else []
    assert found_by("third_parties_have_a_ground", about("Ontvangers", body)) == hits


def test_the_ground_of_third_parties_may_follow_in_items() -> None:
    """A list of third parties, each with its article."""
    body = "De gegevens gaan naar derden:\n- het CAW, op grond van artikel 8 van het decreet;"
    assert found_by("third_parties_have_a_ground", about("Ontvangers", body)) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De dienst Wonen krijgt toegang.", [MISSING]),
        ("De dienst Wonen. Ze gaan niet naar een land buiten de EER.", [MISSING]),
        ("De dienst Wonen. Derden krijgen ze niet.", []),
        ("De dienst Wonen. Niemand anders krijgt ze.", []),
        ("De dienst Wonen. De politie krijgt de lijst niet.", []),
    ],
)
def test_onward_transfer_must_be_settled(body: str, hits: list[str]) -> None:
    """Whether third parties may get the data; other countries are another matter."""
    assert found_by("onward_transfer_is_settled", about("Ontvangers", body)) == hits


def test_onward_transfer_is_not_asked_where_no_part_is_on_recipients() -> None:
    """That there are no recipients is another rule's finding."""
    text = about("Kwaliteit", "Fouten worden gemeld.")
    assert found_by("onward_transfer_is_settled", text) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De artsen met beroepsgeheim. Ook stagiairs krijgen toegang.", ["stagiairs"]),
        ("De artsen met beroepsgeheim. Stagiairs krijgen geen toegang.", []),
        ("De artsen en de stagiairs, allen met beroepsgeheim.", []),
        ("De dienst Sport en de vrijwilligers.", []),
    ],
)
def test_who_is_not_bound_to_secrecy_is_asked_about(body: str, hits: list[str]) -> None:
    """Only in a protocol that rests on secrecy."""
    assert found_by("recipients_meet_the_condition", about("Ontvangers", body)) == hits


@pytest.mark.parametrize(
    ("recipients", "hits"),
    [
        ("De personeelsdienst krijgt toegang.", ["De personeelsdienst krijgt toegang."]),
        ("De personeelsdienst krijgt toegang.\nDe zorgcoördinator ook.", []),
        ("De dienst Wonen krijgt toegang.", []),
    ],
)
def test_data_of_clients_need_more_than_the_personnel_office(
    recipients: str, hits: list[str]
) -> None:
    """Unless others are named too."""
    data = "Artikel 3. Meegedeelde gegevens\nNaam en adres van de cliënten worden meegedeeld.\n"
    text = data + about("Ontvangers", recipients).replace("Artikel 1.", "Artikel 4.")
    assert found_by("recipients_cover_the_data", text) == hits


@pytest.mark.parametrize(
    ("subject", "recipients", "hits"),
    [
        (
            "De mededeling gebeurt in beide richtingen.",
            "Bij de gemeente krijgt de dienst Wonen toegang.",
            ["Bij de gemeente krijgt de dienst Wonen toegang."],
        ),
        (
            "De mededeling gebeurt in beide richtingen.",
            "Bij de gemeente de dienst Wonen, bij OCMW Duinrode de dienst Zorg.",
            [],
        ),
        ("De gemeente bezorgt een lijst.", "Bij OCMW Duinrode de dienst Zorg.", []),
    ],
)
def test_data_that_go_both_ways_need_recipients_on_both_sides(
    subject: str, recipients: str, hits: list[str]
) -> None:
    """One side will do where the data go one way."""
    text = f"{PREAMBLE}Artikel 1. Voorwerp\n{subject}\nArtikel 2. Ontvangers\n{recipients}\n"
    assert found_by("recipients_cover_the_data", text) == hits

"""The Python checks on the norms that a protocol cites and on what it rests on."""

from dataclasses import replace
from datetime import date

import pytest

from checker.assess import CHECKS
from checker.model import Hit
from tests.assess.builders import about, found_by
from tests.recognise.builders import recognised

EGOV = "betreffende het elektronische bestuurlijke gegevensverkeer"


def hits_of(function: str, body: str, *, on: date | None = None) -> list[Hit]:
    """The hits of a check on one article on legal basis, judged on a day."""
    protocol = recognised(about("Rechtsgrond", body))
    return list(CHECKS[function](replace(protocol, reference_date=on)))


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De hulp steunt op het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid.",
         ["decreet van 9 februari 2018"]),
        ("De rechtsgrond is de GAS-wet.", ["GAS-wet"]),
        (("De hulp steunt op het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid "
         "(meer bepaald de artikels 3 en 4)."), []),
        ("De hulp steunt op artikel III.81 van het Bestuursdecreet.", []),
        (("De hulp steunt op hoofdstuk 2 van het decreet van 8 mei 2009 betreffende het algemeen "
         "welzijnswerk."), []),
        ("De hulp steunt niet op de GAS-wet.", []),
        ("Het decreet van 9 februari 2018 betreffende het lokaal sociaal beleid is bekend.", []),
        (("De gemeente gebruikt het rijksregisternummer op grond van het koninklijk besluit van "
         "30 augustus 1985."), []),
    ],
)  # fmt: skip
def test_a_ground_has_an_article(body: str, hits: list[str]) -> None:
    """Once is enough; what authorises the national number does so as a whole."""
    assert found_by("grounds_have_an_article", about("Rechtsgrond", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De hulp steunt op artikel 4 van de wet van juli 2018.", ["wet van juli 2018"]),
        ("De hulp steunt op artikel 9 van het decreet van 9 februari 2018.",
         ["decreet van 9 februari 2018"]),
        ("De hulp steunt op artikel 21 van de GAS-wet.", ["GAS-wet"]),
        ("De hulp steunt op artikel 21 van de GAS-wet van 24 juni 2013.", []),
        ("De hulp steunt op artikel 4 van het toelagereglement van 24 maart 2025.", []),
        ("De hulp steunt op artikel 22 van de Grondwet.", []),
    ],
)  # fmt: skip
def test_a_norm_is_cited_in_full(body: str, hits: list[str]) -> None:
    """Its date and its title, unless it goes by its name."""
    assert found_by("norms_are_cited_in_full", about("Rechtsgrond", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De cliënt geeft zijn akkoord.", ["cliënt geeft zijn akkoord"]),
        ("De toestemming van de cliënt is een extra waarborg; hij kan ze altijd intrekken.", []),
        ("De toestemming van de betrokkene is niet vereist.", []),
        ("De mededelende instantie geeft haar toestemming.", []),
    ],
)
def test_consent_has_a_role_and_an_end(body: str, hits: list[str]) -> None:
    """Of the data subject, not of a party."""
    assert found_by("consent_has_a_role_and_an_end", about("Werkwijze", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het OCMW kan een premie toekennen. Het steunt op artikel 6.1.c AVG.",
         ["Het steunt op artikel 6.1.c AVG."]),
        ("De school is verplicht de lijst te geven: artikel 6.1.c AVG.", []),
        ("Het OCMW kan een premie toekennen. Het steunt op artikel 6.1.e AVG.", []),
    ],
)  # fmt: skip
def test_a_legal_obligation_obliges(body: str, hits: list[str]) -> None:
    """What a party may do, it is not obliged to do."""
    assert found_by("legal_obligation_obliges", about("Rechtsgrond", body)) == hits


@pytest.mark.parametrize(
    ("heading", "body", "hits"),
    [
        ("Rechtsgrond", "De grond is de uitzondering van artikel 9 AVG.", ["artikel 9 AVG"]),
        ("Rechtsgrond", "De grond is artikel 9.2.h AVG.", []),
        ("Rechtsgrond", "Een beroep op artikel 9 AVG is niet nodig.", []),
        ("Rechtsgrond", "Overeenkomstig artikel 10 AVG en artikel 10, §1, van de WVG.", []),
        ("Persoonsgegevens", "De dienst bezorgt naam en diagnose.", ["diagnose"]),
        ("Persoonsgegevens", "Gezondheidsgegevens blijven bij de school.", []),
        ("Rechtsgrond", "Het vitaal belang (artikel 9.2.c AVG) is de grond.", ["vitaal belang"]),
        ("Rechtsgrond", "Wie niet in staat is toe te stemmen: artikel 9.2.c AVG.", []),
    ],
)
def test_special_data_have_an_exception(heading: str, body: str, hits: list[str]) -> None:
    """A letter for article 9, a condition for article 10, or no such data."""
    assert found_by("special_data_have_an_exception", about(heading, body)) == hits


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ("In principe worden geen sociale gegevens meegedeeld.", [False]),
        ("De lijst bevat sociale gegevens van persoonlijke aard.", [False]),
        ("Als de lijst sociale gegevens bevat, wordt een beraadslaging gevraagd.", [True]),
        ("Er worden geen sociale gegevens meegedeeld.", []),
        ("Sociale gegevens blijven bij de stad.", []),
        ("Beraadslaging nr. 25/148 van 2 september 2025 laat de sociale gegevens toe.", []),
    ],
)
def test_social_data_have_a_deliberation(body: str, asked: list[bool]) -> None:
    """Left in is a fault, a general rule a question, left out is right."""
    assert [hit.asked for hit in hits_of("social_data_have_a_deliberation", body)] == asked


@pytest.mark.parametrize(
    ("body", "on", "asked"),
    [
        ("Zie artikel 5 van het Archiefdecreet van 9 juli 2010.", date(2024, 3, 1), [False]),
        ("Zie artikel 5 van het Archiefdecreet van 9 juli 2010.", date(2018, 3, 1), []),
        ("Zie artikel 57 van het Gemeentedecreet van 15 juli 2005.", date(2024, 3, 1), [True]),
        ("Het Archiefdecreet van 9 juli 2010 werd opgeheven.", date(2024, 3, 1), []),
        ("Zie het decreet tot wijziging van het Archiefdecreet van 9 juli 2010.",
         date(2024, 3, 1), []),
        ("Een klacht gaat naar de Privacycommissie.", date(2024, 3, 1), [False]),
        ("Een klacht gaat naar de Privacycommissie.", date(2017, 3, 1), []),
    ],
)  # fmt: skip
def test_an_act_is_in_force_on_the_day_of_the_protocol(
    body: str, on: date, asked: list[bool]
) -> None:
    """An end that could not be checked is a question."""
    assert [hit.asked for hit in hits_of("acts_are_in_force", body, on=on)] == asked


@pytest.mark.parametrize(
    ("body", "on", "asked"),
    [
        (("Zie de organieke wet van 8 juli 1979 betreffende de openbare centra voor "
          "maatschappelijk welzijn."), None, [False]),
        ("Zie de wet van 5 augustus 1993 op het politieambt.", None, [True]),
        ("Zie artikel 120 van de AVG.", None, [False]),
        ("Zie artikel 99 van de AVG.", None, []),
        ("Zie het decreet van 5 april 2024 betreffende de buurt.", date(2024, 3, 1), [False]),
        ("Zie het decreet van 5 april 2024 betreffende de buurt.", date(2024, 5, 1), []),
        (f"Zie het decreet van 18 juni 2008 {EGOV}.", None, []),
    ],
)  # fmt: skip
def test_an_act_is_cited_by_what_it_is_called(
    body: str, on: date | None, asked: list[bool]
) -> None:
    """An act whose data were not checked is a question; those of the regime have their own rule."""
    assert [hit.asked for hit in hits_of("acts_are_cited_right", body, on=on)] == asked


def test_one_act_cited_wrongly_twice_is_one_finding() -> None:
    """With both places."""
    body = f"Zie het decreet van 18 juni 2008 {EGOV}. Het decreet van 18 juni 2008 {EGOV} geldt."
    (hit,) = hits_of("regime_acts_are_cited_right", body)
    assert len(hit.spans) == 2
    assert hit.values["fault"].startswith("de datum wijkt af; bedoeld is wellicht: decreet van 18")

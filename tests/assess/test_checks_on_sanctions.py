"""The Python checks on what follows a breach."""

import pytest

from tests.assess.builders import PREAMBLE, about, found_by

ENDS = "Bij een inbreuk kan de andere partij het protocol beëindigen."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (ENDS, [ENDS]),
        (f"{ENDS} De ontvanger wist de gegevens.", []),
        ("Bij een inbreuk schort de andere partij de mededeling op.", []),
        ("Bij een inbreuk bezorgt de partij de gegevens terug en eindigt het protocol.", []),
        ("De partijen leven het protocol na.", []),
    ],
)
def test_a_breach_must_stop_the_data(body: str, hits: list[str]) -> None:
    """Ending the protocol leaves the data where they are."""
    assert found_by("breach_stops_the_data", about("Sancties", body)) == hits


def test_erasure_at_the_end_of_the_protocol_will_do() -> None:
    """Wherever it stands."""
    text = f"Artikel 1. Sancties\n{ENDS}\n" + about(
        "Slotbepalingen", "Bij het einde van het protocol worden de gegevens vernietigd."
    ).replace("Artikel 1.", "Artikel 2.")
    assert found_by("breach_stops_the_data", text) == []


LATER = "De beëindiging heeft uitwerking op de eerste dag van de volgende maand."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{ENDS} {LATER}", [LATER]),
        (f"Bij een ernstige inbreuk wordt de mededeling onmiddellijk geschorst. {LATER}", []),
        (f"Bij een inbreuk wordt de toegang afgesloten. {LATER}", []),
        (f"Elke inbreuk wordt onmiddellijk gemeld. {ENDS} {LATER}", [LATER]),
        (f"{ENDS} Dertig dagen na de beëindiging wist de ontvanger de gegevens.", []),
        (f"{ENDS} De opzegtermijn van artikel 8 geldt niet.", []),
    ],
)
def test_a_grave_breach_must_work_at_once(body: str, hits: list[str]) -> None:
    """A term for the sanction, unless something works at once."""
    assert found_by("grave_breach_works_at_once", about("Sancties", body)) == hits


def test_the_notice_of_an_ordinary_end_is_no_delay() -> None:
    """Beside a sanction in the same article."""
    body = "Elke partij kan opzeggen met een opzegtermijn van zes maanden. " + ENDS
    assert found_by("grave_breach_works_at_once", about("Opzegging en sancties", body)) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (ENDS, [ENDS]),
        (f"{ENDS} De schade wordt vergoed.", []),
        ("De partijen leven het protocol na.", []),
    ],
)
def test_damages_must_be_reserved(body: str, hits: list[str]) -> None:
    """Where there is a sanction at all."""
    assert found_by("damages_are_reserved", about("Sancties", body)) == hits


ONE_SIDED = "De gemeente kan het protocol beëindigen als OCMW Duinrode het niet naleeft."


@pytest.mark.parametrize(
    ("subject", "sanction", "hits"),
    [
        ("De mededeling gebeurt in beide richtingen.", ONE_SIDED, [ONE_SIDED]),
        ("De gemeente bezorgt een lijst.", ONE_SIDED, []),
        ("De mededeling gebeurt in beide richtingen.", ENDS, []),
        (
            "De mededeling gebeurt in beide richtingen.",
            f"{ONE_SIDED} OCMW Duinrode kan het beëindigen als de gemeente het niet naleeft.",
            [],
        ),
    ],
)
def test_sanctions_must_bind_both_where_data_go_both_ways(
    subject: str, sanction: str, hits: list[str]
) -> None:
    """One side will do where the data go one way."""
    text = f"{PREAMBLE}Artikel 1. Voorwerp\n{subject}\nArtikel 2. Sancties\n{sanction}\n"
    assert found_by("sanctions_bind_every_party", text) == hits


def test_a_halt_that_starts_later_is_late_however_sudden_it_is_called() -> None:
    """Unless that holds for minor breaches only."""
    at_once = "Bij een inbreuk kan elke partij de mededeling onmiddellijk schorsen. "
    late = "De schorsing gaat in op de eerste dag van de volgende maand."
    minor = "Bij een kleine inbreuk gaat de schorsing in op de eerste dag van de volgende maand."
    for body, hits in ((at_once + late, [late]), (at_once + minor, []), (at_once, [])):
        assert found_by("grave_breach_works_at_once", about("Sancties", body)) == hits

"""The Python checks on who gives what to whom, and on how the parties are named."""

import pytest

from tests.assess.builders import AGREED, LAST, MISSING, PREAMBLE, found_by
from tests.segment.builders import RECEIVER, SENDER

SUBJECT = "Artikel 1. Voorwerp\nDe gemeente deelt de gegevens mee aan OCMW Duinrode.\n"
DATED = ", krachtens het besluit van het vast bureau van 3 mei 2025"


def saying(sentence: str) -> str:
    """A protocol from the municipality to the OCMW with one more sentence in it."""
    return f"{PREAMBLE}{AGREED}{SUBJECT}Artikel 2. Werkwijze\n{sentence}{LAST}"


def between(*parties: str) -> str:
    """A protocol between these parties."""
    return "Protocol\nTUSSEN\n" + "\nEN\n".join(parties) + f"\n{AGREED}{SUBJECT}{LAST}"


@pytest.mark.parametrize(
    "sentence",
    [
        "OCMW Duinrode bezorgt de gemeente elke maand de namen van de cliënten.",
        "De lijst van de begunstigden wordt door OCMW Duinrode aan de gemeente bezorgd.",
        "De gemeente ontvangt op haar beurt van OCMW Duinrode de adressen van de huurders.",
        "De gemeente kan de cliëntenlijst van OCMW Duinrode raadplegen.",
        "Op verzoek van de gemeente levert OCMW Duinrode een lijst van de cliënten aan.",
        "OCMW Duinrode mailt het bestand met de cliënten naar info@zanddorp.be.",
        "OCMW Duinrode bezorgt de lijst van de gezinnen ook aan de woonmaatschappij.",
        "OCMW Duinrode meldt de gemeente wie niet kwam opdagen.",
    ],
)
def test_a_flow_in_another_direction_is_found(sentence: str) -> None:
    """Whatever the order of the words, what goes back to the sender or on to others is a flow."""
    assert found_by("each_flow_is_declared", saying(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "De gemeente bezorgt OCMW Duinrode de namen van de huurders.",
        "OCMW Duinrode meldt de gemeente elk adres dat niet klopt.",
        "OCMW Duinrode deelt geen persoonsgegevens mee aan de gemeente.",
        "OCMW Duinrode bezorgt de gemeente het bewijs dat de lijst is gewist.",
        "De aanvrager bezorgt de gemeente zijn adres en dat van OCMW Duinrode.",
        "OCMW Duinrode deelt de gemeente het aantal premies mee.",
    ],
)
def test_what_serves_a_declared_flow_is_no_flow(sentence: str) -> None:
    """The declared direction, a report of a fault, a proof and a number are left in peace."""
    assert found_by("each_flow_is_declared", saying(sentence)) == []


def test_two_declared_ways_are_left_in_peace() -> None:
    """A protocol that announces two flows has no hidden one."""
    text = saying("OCMW Duinrode bezorgt de gemeente de namen van de cliënten.")
    assert found_by("each_flow_is_declared", text.replace(SUBJECT, TWO_WAY)) == []


TWO_WAY = (
    "Artikel 1. Voorwerp\nStroom 1 gaat van de gemeente naar OCMW Duinrode, stroom 2 van OCMW "
    "Duinrode naar de gemeente.\n"
)


@pytest.mark.parametrize(
    ("sentence", "spelled"),
    [
        ("Mevrouw An Peters ziet toe.", ["An Peters"]),
        ("Bert Nijs ziet toe.", ["Bert Nijs"]),
        ("De server staat in Duin Rode.", ["Duin Rode"]),
        ("Duinroode ontvangt ze.", ["Duinroode"]),
        ("De Duinrodense inwoners, AN PEETERS en mevrouw An Pauwels.", []),
        ("Schrijf naar an.peters@duinroode.be of naar Duinroode bv.", []),
    ],
)
def test_one_name_has_one_spelling(sentence: str, spelled: list[str]) -> None:
    """Spaces, hyphens and a letter differ; capitals, endings and addresses do not count."""
    assert found_by("names_are_spelled_alike", saying(sentence)) == spelled


def test_a_party_without_an_address_is_named() -> None:
    """The seat of one party only is given."""
    bare = "de vzw De Duinen, KBO 0212.618.753, vertegenwoordigd door Els Maes, voorzitter;"
    assert found_by("seats_are_stated", between(SENDER, bare)) == ["vzw De Duinen"]
    assert found_by("seats_are_stated", between(SENDER, RECEIVER)) == []


@pytest.mark.parametrize(
    ("office", "strange"),
    [
        ("Leo Wouters, burgemeester", ["Leo Wouters, burgemeester"]),
        ("Leo Wouters, ocmw-secretaris", ["Leo Wouters, ocmw-secretaris"]),
        ("Leo Wouters, voorzitter van het vast bureau", []),
        ("Leo Wouters, burgemeester, bij delegatie", []),
    ],
)
def test_an_office_belongs_to_the_body(office: str, strange: list[str]) -> None:
    """A mayor does not act for an OCMW, unless with a mandate."""
    ocmw = f"het OCMW Duinrode, met zetel te 9998 Duinrode, vertegenwoordigd door {office};"
    assert found_by("representatives_fit_their_party", between(SENDER, ocmw)) == strange


def test_a_local_body_cites_its_decision() -> None:
    """No decision, a decision without a date, and two with one."""
    dated = [party.replace(";", f"{DATED};") for party in (SENDER, RECEIVER)]
    undated = RECEIVER.replace(";", ", krachtens de beslissing van het vast bureau;")
    assert found_by("deciding_body_is_dated", between(SENDER, RECEIVER)) == [MISSING]
    assert found_by("deciding_body_is_dated", between(dated[0], undated)) == [
        "beslissing van het vast bureau"
    ]
    assert found_by("deciding_body_is_dated", between(*dated)) == []


def test_who_may_join_is_listed() -> None:
    """A protocol that stands open says where the parties are listed or how they sign."""
    joins = "Elke gemeente kan tot dit protocol toetreden."
    signs = "Een gemeente treedt toe door de akkoordverklaring te ondertekenen."
    assert found_by("joining_parties_are_known", saying(joins)) == [joins]
    assert found_by("joining_parties_are_known", saying(f"{joins} {signs}")) == []


def test_the_direction_is_told() -> None:
    """Parties that work together do not yet communicate data."""
    vague = f"Artikel 1. Voorwerp\nDe partijen werken samen rond armoede.{LAST}"
    assert found_by("direction_is_stated", vague) == [MISSING]
    assert found_by("direction_is_stated", saying("Dat gebeurt elke maand.")) == []

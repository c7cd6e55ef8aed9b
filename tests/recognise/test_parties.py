"""The parties: name, alias, enterprise number, seat, representatives, role."""

import pytest

from checker.model import Party
from tests.recognise.builders import between, quote, recognised

DUINRODE = (
    "het OCMW van Duinrode, ingeschreven in de KBO onder nummer 0212.618.753, met zetel te 9998 "
    "Duinrode, Markt 2, vertegenwoordigd door mevrouw Els Maes, voorzitter van het vast bureau, en "
    'de heer Bert Nys, algemeen directeur, hierna: "OCMW Duinrode"'
)
ZANDDORP = "de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1,"
DUIN = "het OCMW van Duinrode, met zetel te 9998 Duinrode, Markt 2,"


def party(text: str) -> Party:
    """The first party of a protocol with OCMW Duinrode."""
    first, second = recognised(between(text, DUINRODE)).parties
    assert second.name == "OCMW van Duinrode"
    return first


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1", "gemeente Zanddorp"),
        ("De stad Zanddorp met zetel te 9999 Zanddorp, Kerkplein 1", "stad Zanddorp"),
        ("- de gemeente Zanddorp, KBO-nummer 0207.624.837;", "gemeente Zanddorp"),
        ("1. de gemeente Zanddorp, ondernemingsnummer 0207.624.837", "gemeente Zanddorp"),
        ("gemeente Zanddorp, waarvan de zetel is gevestigd te 9999 Zanddorp", "gemeente Zanddorp"),
        (
            "het agentschap Zand en Duin, vertegenwoordigd door mevrouw Lea Smet, directeur",
            "agentschap Zand en Duin",
        ),
        (
            "Ter ene zijde, de gemeente Zanddorp, waarvan de zetel is gevestigd te 9999 Zanddorp",
            "gemeente Zanddorp",
        ),
        (
            "Zandwoon (afgekort ZW), woonmaatschappij, met zetel te 9999 Zanddorp, Kerkplein 1",
            "Zandwoon",
        ),
    ],
)
def test_a_party_has_its_full_name(text: str, name: str) -> None:
    """Without article, bullet or number in front, up to the first comma or description."""
    found = party(text)
    assert found.name == name


def test_the_span_of_a_name_holds_the_name() -> None:
    """A name is pointed at, not copied."""
    protocol = recognised(between("de gemeente Zanddorp, KBO 0207.624.837", DUINRODE))
    assert [quote(protocol, p.name_span) for p in protocol.parties] == [
        "gemeente Zanddorp",
        "OCMW van Duinrode",
    ]


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ('hierna: "de gemeente"', ("de gemeente",)),
        ("hierna “Zanddorp” genoemd", ("Zanddorp",)),
        ("hierna genoemd de gemeente;", ("de gemeente",)),
        ("hierna te noemen: ‘de gemeente’", ("de gemeente",)),
        ("hierna: „de gemeente” of „Zanddorp”", ("de gemeente", "Zanddorp")),
        ("verder de zender;", ("de zender",)),
        ("hierna Zanddorp genoemd,", ("Zanddorp",)),
        ("(hierna: Zanddorp)", ("Zanddorp",)),
    ],
)
def test_a_party_has_the_names_it_goes_on_under(text: str, aliases: tuple[str, ...]) -> None:
    """Quoted or not, one or more."""
    found = party(f"de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1, {text}")
    assert found.aliases == aliases


def test_an_alias_may_stand_on_a_line_of_its_own() -> None:
    """Below the party it belongs to."""
    found = party('de gemeente Zanddorp, KBO 0207.624.837\nhierna: "de gemeente";')
    assert found.aliases == ("de gemeente",)
    assert found.short == "de gemeente"


def test_a_party_without_alias_goes_by_its_name() -> None:
    """Nothing shorter is known."""
    assert party("de gemeente Zanddorp, KBO 0207.624.837").short == "gemeente Zanddorp"


@pytest.mark.parametrize(
    ("text", "value", "valid"),
    [
        ("KBO 0207.624.837", "0207.624.837", True),
        ("ingeschreven in de KBO onder nummer 0207624837", "0207.624.837", True),
        ("ondernemingsnummer BE 0207.624.837", "0207.624.837", True),
        ("ondernemingsnummer 0207 624 837", "0207.624.837", True),
        ("ondernemingsnummer 0207.624.838", "0207.624.838", False),
    ],
)
def test_a_party_has_its_enterprise_number(text: str, value: str, valid: bool) -> None:
    """In every spelling, with whether its check digits are right."""
    kbo = party(f"de gemeente Zanddorp, {text}").kbo
    assert kbo
    assert (kbo.value, kbo.valid) == (value, valid)


def test_a_party_without_number_has_none() -> None:
    """The number of the other party is not taken."""
    assert party("de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1").kbo is None


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("met zetel te 9999 Zanddorp, Kerkplein 1,", "9999 Zanddorp, Kerkplein 1"),
        ("met zetel te Kerkplein 1, 9999 Zanddorp,", "Kerkplein 1, 9999 Zanddorp"),
        (
            "waarvan de kantoren gevestigd zijn te Kerkplein 1, 9999 Zanddorp",
            "Kerkplein 1, 9999 Zanddorp",
        ),
        ("KBO 0207.624.837", ""),
    ],
)
def test_a_party_has_its_seat(text: str, seat: str) -> None:
    """Street first or municipality first."""
    assert party(f"de gemeente Zanddorp, {text}").seat == seat


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("mevrouw An Peeters, burgemeester", [("An Peeters", "burgemeester")]),
        (
            "mevrouw An Peeters, burgemeester, en de heer Jan Claes, algemeen directeur",
            [("An Peeters", "burgemeester"), ("Jan Claes", "algemeen directeur")],
        ),
        (
            "de heer Jan Van der Velde, schepen van cultuur",
            [("Jan Van der Velde", "schepen van cultuur")],
        ),
        ("An-Sofie D'Hondt (algemeen directeur)", [("An-Sofie D'Hondt", "algemeen directeur")]),
        ("dr. Lea Smet, administrateur-generaal", [("Lea Smet", "administrateur-generaal")]),
        ("het college van burgemeester en schepenen", []),
    ],
)
def test_a_party_has_its_representatives(text: str, people: list[tuple[str, str]]) -> None:
    """Name and function of each."""
    found = party(f"de gemeente Zanddorp, KBO 0207.624.837, vertegenwoordigd door {text};")
    assert [(r.name, r.function) for r in found.representatives] == people


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        (
            "Mededeling van persoonsgegevens van de gemeente Zanddorp naar het OCMW van Duinrode",
            ["sender", "receiver"],
        ),
        (
            "Mededeling van persoonsgegevens door het OCMW van Duinrode aan de gemeente Zanddorp",
            ["receiver", "sender"],
        ),
        (
            (
                "Mededeling van persoonsgegevens van de gemeente Zanddorp naar het OCMW van "
                "Duinrode en van het OCMW van Duinrode naar de gemeente Zanddorp"
            ),
            ["both", "both"],
        ),
    ],
)
def test_the_title_tells_who_communicates_to_whom(title: str, roles: list[str]) -> None:
    """Van … naar, door … aan, and both ways."""
    zanddorp = "de gemeente Zanddorp, KBO 0207.624.837"
    protocol = recognised(between(zanddorp, DUINRODE, title=title))
    assert [party.role for party in protocol.parties] == roles


def test_the_articles_tell_who_communicates_where_the_title_does_not() -> None:
    """From who "deelt mee" and who "ontvangt"."""
    rest = (
        "Artikel 1. Voorwerp\nGemeente Zanddorp deelt de gegevens mee.\nOCMW van Duinrode ontvangt "
        "de gegevens.\nArtikel 2. Slot\nEinde."
    )
    protocol = recognised(between("de gemeente Zanddorp, KBO 0207.624.837", DUINRODE, rest=rest))
    assert [party.role for party in protocol.parties] == ["sender", "receiver"]


def test_nothing_tells_who_communicates() -> None:
    """Then the role is unknown."""
    protocol = recognised(between("de gemeente Zanddorp, KBO 0207.624.837", DUINRODE))
    assert [party.role for party in protocol.parties] == ["unknown", "unknown"]


@pytest.mark.parametrize(
    "text",
    [
        f"Tussen de ondergetekenden:\n{ZANDDORP}\nen {DUIN}\nwordt overeengekomen:",
        f"Tussen de ondergetekenden:\n{ZANDDORP}\nEN\n{DUIN}\nwordt overeengekomen:",
        f"Partijen\n- {ZANDDORP}\n- {DUIN}\nwordt overeengekomen:",
        f"TUSSEN\n{ZANDDORP} hierna “Zanddorp”, en {DUIN}\nWORDT OVEREENGEKOMEN",
    ],
)
def test_both_parties_are_found_in_every_layout(text: str) -> None:
    """In capitals or not, with bullets, or both in one paragraph."""
    protocol = recognised(f"Protocol\n{text}\nArtikel 1. Doel\nHuur.\nArtikel 2. Slot\nEinde.")
    assert [p.name for p in protocol.parties] == ["gemeente Zanddorp", "OCMW van Duinrode"]


def test_an_address_with_an_initial_opens_no_party() -> None:
    """ "Dr. V. De Duinstraat 1" is one street."""
    text = (
        "de gemeente Zanddorp, KBO-nummer 0207.624.837, met zetel te Dr. V. De Duinstraat 1, 9999 "
        "Zanddorp, vertegenwoordigd door de burgemeester"
    )
    assert party(text).name == "gemeente Zanddorp"

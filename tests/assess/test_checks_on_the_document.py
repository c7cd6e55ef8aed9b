"""The Python checks on the protocol as a whole."""

import pytest

from tests.assess.builders import AGREED, LAST, MISSING, PREAMBLE, about, found_by
from tests.segment.builders import RECEIVER, SENDER


def titled(title: str) -> str:
    """A protocol between Zanddorp and Duinrode under a title."""
    return f"{title}\nTUSSEN\n{SENDER}\nEN\n{RECEIVER}\n{AGREED}{about('Voorwerp', 'Huur.')}"


def agreed(heading: str, body: str) -> str:
    """A protocol between Zanddorp and Duinrode with one article on a subject."""
    return f"{PREAMBLE}{AGREED}{about(heading, body)}"


@pytest.mark.parametrize(
    ("title", "hits"),
    [
        ("Protocol gegevensdeling", ["Protocol gegevensdeling"]),
        ("Protocol Zanddorp – Duinrode", ["Protocol Zanddorp – Duinrode"]),
        ("Protocol van Zanddorp naar Duinrode voor de energietoelage", []),
        ("Protocol van de gemeente Zanddorp\nin het kader van de toelage",
         ["Protocol van de gemeente Zanddorp\nin het kader van de toelage"]),
    ],
)  # fmt: skip
def test_a_title_names_the_parties_and_the_subject(title: str, hits: list[str]) -> None:
    """Who, to whom, for what."""
    assert found_by("title_names_parties_and_context", titled(title)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Een VERWERKER helpt de gemeente bij elke levering.", ["VERWERKER"]),
        ("De verwerker of verwerker tekent.", ["verwerker of verwerker"]),
        ("De verwerker of verwerkers tekenen.", []),
        ("DE VERWERKER TEKENT.", []),
    ],
)
def test_roles_fit_their_sentence(body: str, hits: list[str]) -> None:
    """No capitals in the midst of a sentence, no name next to itself."""
    assert found_by("roles_stand_once_in_lower_case", about("Verwerkers", body)) == hits


@pytest.mark.parametrize(
    ("reference", "hits"),
    [
        ("de functies, vermeld in artikel 2", ["functies, vermeld in artikel 2"]),
        ("de functies, vermeld in artikel 3", []),
        ("de in artikel 3 bedoelde persoonsgegevens", ["artikel 3 bedoelde persoonsgegevens"]),
        ("de voorwaarden van artikel 3", []),
        ("de verbeterde gegevens van artikel 3", []),
    ],
)
def test_references_point_at_what_they_name(reference: str, hits: list[str]) -> None:
    """The noun belongs to the article."""
    text = (
        "Artikel 2. Persoonsgegevens\nNaam en adres worden meegedeeld.\n"
        "Artikel 3. Ontvangers\nDe dienst Wonen heeft toegang.\n"
        f"Artikel 4. Beveiliging\nHet gaat om {reference}.{LAST}"
    )
    assert found_by("references_point_at_their_subject", text) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De burger is ingelicht (zie infra).", ["(zie infra)"]),
        ("De burger is ingelicht (zie artikel 9).", []),
        (
            "De burger is ingelicht (zie infra).\nDe folder waarmee hij wordt ingelicht, is klaar.",
            [],
        ),
        ("De folder ligt klaar. Hij is ingelicht (supra).", ["(supra)"]),
    ],
)
def test_vague_references_lead_somewhere(body: str, hits: list[str]) -> None:
    """The subject stands on the side that is pointed at."""
    assert found_by("vague_references_have_a_counterpart", about("Burger", body)) == hits


@pytest.mark.parametrize(
    ("sentence", "broken"),
    [
        ("In dit protocol worden de voorwaarden van de mededeling aan de vzw De Duinen.", True),
        ("In dit protocol worden de voorwaarden van de mededeling vastgelegd.", False),
        ("De partijen elkaar meteen op de hoogte van elke inbreuk op de gegevens.", True),
        ("De partijen stellen elkaar meteen op de hoogte van elke inbreuk daarop.", False),
        ("De verwerkingsverantwoordelijke wist de gegevens vijf jaar na het einde ervan.", False),
        ("Naam en adres van de aanvrager, voor de berekening van de toelage.", False),
    ],
)  # fmt: skip
def test_running_sentences_have_a_verb(sentence: str, *, broken: bool) -> None:
    """A sentence that breaks off in its midst."""
    hits = found_by("sentences_have_a_verb", about("Onderwerp", sentence))
    assert hits == ([sentence] if broken else [])


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De DPO waakt over de gegevens.", [MISSING]),
        ("Meld een inbreuk aan dpo@zanddorp.be.", [MISSING]),
        ("Meld een inbreuk aan dpo@zanddorp.be of privacy@duinrode.be.", []),
        ("Beide hebben één functionaris: dpo@zanddorp.be.", []),
        ("De contactgegevens van de functionaris staan op de website van elke partij.", []),
    ],
)
def test_the_officer_of_each_party_can_be_reached(body: str, hits: list[str]) -> None:
    """An address for every party, or where to find it."""
    assert found_by("dpos_can_be_reached", agreed("Meldingen", body)) == hits


def advised(words: str) -> str:
    """A recital on the advice of an officer."""
    recital = f"A. De functionaris voor gegevensbescherming van de gemeente {words}"
    return f"{PREAMBLE}OVERWEGENDE\n{recital}\n{AGREED}{about('Voorwerp', 'Huur.')}"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("heeft op 5 mei 2024 advies gegeven.", 1),
        ("gaf op 5 mei 2024 een ongunstig advies.", 1),
        ("gaf op 5 mei 2024 een gunstig advies.", 0),
        ("gaf op 5 mei 2024 negatief advies, dat niet werd gevolgd omdat de wet het oplegt.", 0),
        ("zal advies geven.", 0),
    ],
)
def test_the_outcome_of_an_advice_is_told(words: str, count: int) -> None:
    """What was advised, and why it was put aside."""
    assert len(found_by("dpo_advice_has_its_outcome", advised(words))) == count


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De burger wordt ingelicht.", [MISSING]),
        ("Dit protocol wordt bekendgemaakt op www.zanddorp.be.",
         ["Dit protocol wordt bekendgemaakt op www.zanddorp.be."]),
        ("De partijen maken dit protocol bekend op hun websites.", []),
        ("Dit protocol wordt bekendgemaakt op:\n- www.zanddorp.be\n- www.duinrode.be", []),
        ("De gemeente Zanddorp en OCMW Duinrode plaatsen dit protocol op de website.", []),
    ],
)  # fmt: skip
def test_the_protocol_is_published(body: str, hits: list[str]) -> None:
    """On the sites of all parties."""
    assert found_by("protocol_is_published_by_all", agreed("Slot", body)) == hits


@pytest.mark.parametrize(
    ("heading", "body", "hits"),
    [
        ("Periodiciteit", "De lijst wordt eenmalig bezorgd.", ["De lijst wordt eenmalig bezorgd."]),
        ("Periodiciteit", "De lijst wordt elke maand bezorgd, de eerste eenmalig.", []),
        ("Rollen", "De ontvanger treedt op als verwerker van de gemeente Zanddorp.",
         ["De ontvanger treedt op als verwerker van de gemeente Zanddorp."]),
        ("Rollen", "De vzw treedt niet op als verwerker van de gemeente Zanddorp.", []),
    ],
)  # fmt: skip
def test_a_protocol_may_not_be_needed(heading: str, body: str, hits: list[str]) -> None:
    """Once only, or between a controller and its processor."""
    assert found_by("protocol_is_needed", agreed(heading, body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De lijst (naam en adres is klaar.", ["(naam en adres is klaar."]),
        ("De lijst naam) is klaar.", ["naam)"]),
        ("Artikel 6, lid 1, e), van de AVG en 1°) van het besluit.", []),
        ("De “lijst is klaar.", ["“lijst is klaar."]),
        ("Hij zei: “de lijst\nis klaar”.", []),
    ],
)
def test_brackets_and_quotes_are_closed(body: str, hits: list[str]) -> None:
    """The bracket of an item may stand alone; a quotation may run on."""
    assert found_by("brackets_and_quotes_pair", about("Lijst", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("a) bepaalde duur: 5 jaar\nb) onbepaalde duur: niet", ["a) bepaalde duur: 5 jaar"]),
        ("De lijst wordt wel/niet gedeeld.", ["wel/niet"]),
        ("☐ elke maand\n☐ elk jaar", ["☐ elke maand"]),
        ("☒ elke maand\n☐ elk jaar", []),
        ("De lijst komt per post.\nOF\nDe lijst komt per mail.", ["OF"]),
        ("De brief komt hetzij per post, hetzij per mail.", []),
    ],
)  # fmt: skip
def test_a_choice_is_made(body: str, hits: list[str]) -> None:
    """Of the alternatives of a template one is left."""
    assert found_by("choices_are_made", agreed("Duur", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De mededeling loopt voor de duur van het convenant.", True),
        ("De mededeling loopt voor de duur van het convenant, tot 31 december 2027.", False),
        ("De kwaliteit is geregeld in de samenwerkingsovereenkomst.", True),
        ("De kwaliteit is niet geregeld in de samenwerkingsovereenkomst.", False),
    ],
)
def test_essentials_stand_here(body: str, *, hits: bool) -> None:
    """What another document alone says, the protocol does not say."""
    found = found_by("essentials_stand_in_the_protocol", about("Duur", body))
    assert found == ([body] if hits else [])

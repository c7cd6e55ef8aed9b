"""Acts that are cited, with their article, and references that mean this protocol itself."""

import pytest

from checker.model import ArticleMention, LawMention
from tests.recognise.builders import recognised

FRAME = (
    "Artikel 1. Voorwerp\n{sentence}\nArtikel 2. Gegevens\n"
    "§1. Naam.\n§2. Adres:\n1° straat;\n2° nummer.\n"
    "Artikel 3. Duur\nVijf jaar.\nArtikel 4. Slot\nEinde."
)


def own(sentence: str) -> list[str]:
    """The references of a sentence that mean the protocol it stands in."""
    protocol = recognised(FRAME.format(sentence=sentence))
    mentions = [m for m in protocol.mentions if isinstance(m, ArticleMention)]
    return [protocol.outline.source.quote(m.span) for m in mentions]


def cited(sentence: str) -> list[tuple[str, str]]:
    """Law and article of each act that a sentence cites; "" for an act not in the register."""
    protocol = recognised(FRAME.format(sentence=sentence))
    return [(m.law, m.article) for m in protocol.mentions if isinstance(m, LawMention)]


@pytest.mark.parametrize(
    ("sentence", "references"),
    [
        ("De gegevens staan in artikel 2.", ["artikel 2"]),
        ("De gegevens staan in artikel 2, §1, van dit protocol.", ["artikel 2, §1"]),
        ("Zie artikel 2 en artikel 3 van dit protocol.", ["artikel 2", "artikel 3"]),
        ("Zie de artikelen 2 en 3.", ["artikelen 2", "3"]),
        ("Onverminderd artikel 3 kan elke partij schorsen.", ["artikel 3"]),
        ("De doelen van artikel 2 zijn verenigbaar.", ["artikel 2"]),
        ("Het straatnummer, vermeld in artikel 2, §2, 2°, wordt gewist.", ["artikel 2, §2, 2°"]),
        ("De partij handelt in strijd met artikel 2 of artikel 3.", ["artikel 2", "artikel 3"]),
        ("Artikel 2 van het protocol blijft gelden.", ["Artikel 2"]),
        ("Zie artikel 9 van dit protocol.", ["artikel 9"]),
        ("De mededeling steunt op artikel 6 van de AVG.", []),
        ("De mededeling steunt op artikel 6.1.e AVG.", []),
        ("De mededeling steunt op artikel 6, lid 1, e), van de AVG.", []),
        ("Artikel 3 van dat reglement bepaalt de boete.", []),
        ("Zie artikel 2 van hetzelfde decreet.", []),
        ("Zie artikel 2, § 2, en artikel 3 van het decreet van 22 december 2017.", []),
        ("Gelet op artikel 2, artikel 3 en artikel 4 van het decreet van 22 december 2017.", []),
        ("De boete (artikel 10/1 decreet 30 april 2004) vervalt.", []),
        ("Het decreet van 22 december 2017, inzonderheid op artikel 2, geldt.", []),
        ("Het decreet van 22 december 2017 (meer bepaald de artikels 3 en 4) geldt.", []),
        ("Zie artikel 3 van het toelagereglement.", []),
        ("Zie artikel 2 van de verwerkersovereenkomst.", []),
        ("Er gaan geen gegevens mee als bedoeld in artikel 9 of artikel 10 van de AVG.", []),
        ("Noch artikel 2, noch artikel 3 van de AVG is van toepassing.", []),
        ("De raad steunt op artikel 4 van haar statuten.", []),
        ("Zie artikel 2.3.1.10 van de codex en artikel 3.", ["artikel 3"]),
    ],
)
def test_only_references_to_this_protocol_are_its_own(sentence: str, references: list[str]) -> None:
    """What belongs to an act, a regulation or a contract points elsewhere."""
    assert own(sentence) == references


@pytest.mark.parametrize(
    ("reference", "why"),
    [
        ("artikel 2", ""),
        ("artikel 2, §2", ""),
        ("artikel 2, §2, 1°", ""),
        ("artikel 5", "artikel 5"),
        ("artikel 2, §3", "paragraaf 3"),
        ("artikel 2, 7°", "punt 7°"),
        ("artikel 2, f)", "letter f)"),
    ],
)
def test_a_reference_exists_or_tells_what_is_missing(reference: str, why: str) -> None:
    """The article, its paragraph or its item."""
    protocol = recognised(FRAME.format(sentence=f"De gegevens staan in {reference}."))
    (mention,) = [m for m in protocol.mentions if isinstance(m, ArticleMention)]
    assert (mention.exists, mention.why) == (not why, why)


def test_a_roman_article_is_found_by_its_figure() -> None:
    """Artikel 3 of a protocol that numbers I, II, III."""
    text = (
        "I. Voorwerp\nZie artikel 3 en artikel 7.\nII. Gegevens\nNaam.\nIII. Duur\nVijf jaar.\n"
        "IV. Slot\nEinde."
    )
    mentions = [m for m in recognised(text).mentions if isinstance(m, ArticleMention)]
    assert [(m.target.article, m.exists) for m in mentions] == [("3", True), ("7", False)]


def test_a_reference_in_roman_numerals_is_weighed() -> None:
    """Artikel XIX of a protocol of four articles."""
    text = (
        "I. Voorwerp\nZie artikel III en artikel XIX.\nII. Gegevens\nNaam.\nIII. Duur\nVijf jaar.\n"
        "IV. Slot\nEinde."
    )
    mentions = [m for m in recognised(text).mentions if isinstance(m, ArticleMention)]
    assert [(m.target.article.upper(), m.exists) for m in mentions] == [
        ("III", True),
        ("XIX", False),
    ]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("De mededeling steunt op artikel 6.1.e AVG.", [("AVG", "6.1.e")]),
        ("Op grond van artikel 6, lid 1, e), van de AVG.", [("AVG", "6.1.e")]),
        ("De AVG is van toepassing.", [("AVG", "")]),
        ("Zie artikel 9 of artikel 10 van de AVG.", [("AVG", "9"), ("AVG", "10")]),
        ("Zie artikel 8, § 1, van het e-govdecreet.", [("e-govdecreet", "8.1")]),
        (
            (
                "Zie artikel 8, §1, van het decreet van 18 juli 2008 betreffende het elektronische "
                "bestuurlijke gegevensverkeer."
            ),
            [("e-govdecreet", "8.1")],
        ),
        ("Zie artikel 4 van het veerreglement van 12 mei 2023.", [("", "4")]),
        ("Zie artikel 2 van dit protocol.", []),
    ],
)
def test_an_act_is_cited_with_its_article(sentence: str, acts: list[tuple[str, str]]) -> None:
    """By short name or by kind and date; an act that is not in the register has no key."""
    assert cited(sentence) == acts

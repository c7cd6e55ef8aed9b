"""Where two lines meet: words broken at the end, and lines that open something new."""

import pytest

from checker.extract import markers
from checker.extract.hyphens import joint, mended
from checker.extract.lines import Line


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("de verwerkings-", "verantwoordelijke meldt", "de verwerkingsverantwoordelijke meldt"),
        ("de hulp-", "en dienstverlening", "de hulp- en dienstverlening"),
        ("het e-", "govdecreet", "het e-govdecreet"),
        ("via 7-", "zip", "via 7-zip"),
        ("de AVG-", "gegevens", "de AVG-gegevens"),
        ("de COVID-19-", "pandemie", "de COVID-19-pandemie"),
        ("het sociaal-", "economisch beleid", "het sociaal-economisch beleid"),
        ("de mede-", "eigenaar", "de mede-eigenaar"),
        ("Oost-", "Vlaanderen", "Oost-Vlaanderen"),
        ("dat -", "zoals vermeld", "dat - zoals vermeld"),
        ("de gemeente", "Zanddorp", "de gemeente Zanddorp"),
    ],
)
def test_a_word_over_two_lines(before: str, after: str, joined: str) -> None:
    """A break in a word disappears; a hyphen of the word stays."""
    drop, between = joint(before, after, frozenset())
    assert before[: len(before) - drop] + between + after == joined


def test_the_document_decides_where_it_can() -> None:
    """How the document writes a word elsewhere settles a doubtful break."""
    assert joint("het post-", "nummer", frozenset({"post-nummer"})) == (0, "")
    assert joint("de auto-", "ondeel", frozenset({"autoondeel"})) == (1, "")


def test_an_old_break_within_a_line_is_mended() -> None:
    """A break that was pasted into the middle of a line goes, if the document knows the word."""
    known = frozenset({"verwerkingsverantwoordelijke"})
    line = Line("als verwerkings- verantwoordelijke, de hulp- en")
    assert mended(line, known).text == "als verwerkingsverantwoordelijke, de hulp- en"
    assert mended(line, frozenset()).text == line.text


@pytest.mark.parametrize(
    "text",
    [
        "Artikel 5. Duur",
        "Art. 3",
        "1. Doel",
        "1.1 Maatregelen",
        "7.1. Maatregelen",
        "IV. Slot",
        "§ 2. De",
        "1° de naam",
        "a) naam",
        "(a) naam",
        "A. Zanddorp is",
        "C1. Omwille",
        "[C1. Omw",
        "Gegeven 3",
        "A Zanddorp is",
        "E  De functionaris",
        "1. 16.10.2020 : versie",
    ],
)
def test_numbered_openings(text: str) -> None:
    """Numbers and letters that open an article, item or recital."""
    assert markers.is_numbered(text)


@pytest.mark.parametrize(
    "text",
    [
        "5, tweede lid",
        "2008 betreffende het",
        "18 juli 2008",
        "01.11.2024 hebben",
        "5 van het",
        "30.378,60 euro",
        "i.v.m. de",
        "e-govdecreet",
        "De partijen",
        "artikelen 3 en 4",
    ],
)
def test_numbers_that_open_nothing(text: str) -> None:
    """A date or amount at the start of a line is the middle of a sentence."""
    assert not markers.is_numbered(text)


@pytest.mark.parametrize("text", ["- naam", "• naam", "– naam", "o hetzij via", "-Het OCMW heeft"])
def test_bullets(text: str) -> None:
    """Signs that open a list item."""
    assert markers.is_bullet(text)


@pytest.mark.parametrize("text", ["op de", "-5 graden", "onder a", "o.a. de naam"])
def test_no_bullets(text: str) -> None:
    """Words and numbers that begin like a bullet."""
    assert not markers.is_bullet(text)

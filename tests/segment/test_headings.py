"""Headings of articles, in every style that protocols use, and lines that only look like them."""

import pytest

from tests.segment.builders import article, headings, parts, words

BODY = "De gegevens worden maandelijks bezorgd aan de dienst Wonen van het OCMW."


@pytest.mark.parametrize(
    ("first", "second", "third", "numbers"),
    [
        ("Artikel 1: Voorwerp", "Artikel 2: Duur", "Artikel 3: Slot", ["1", "2", "3"]),
        ("Artikel 1. Voorwerp", "Artikel 2. Duur", "Artikel 3. Slot", ["1", "2", "3"]),
        ("Artikel 1 Voorwerp", "Artikel 2 Duur", "Artikel 3 Slot", ["1", "2", "3"]),
        ("Art. 1 – Voorwerp", "Art. 2 – Duur", "Art. 3 – Slot", ["1", "2", "3"]),
        ("Art. 1. Voorwerp", "Art. 2. Duur", "Art. 3. Slot", ["1", "2", "3"]),
        ("ARTIKEL 1 - Voorwerp", "ARTIKEL 2 - Duur", "ARTIKEL 3 - Slot", ["1", "2", "3"]),
        ("Artikel 1 Voorwerp", "Artikel 2 Duur", "Artikel 2bis Slot", ["1", "2", "2bis"]),
        ("Artikel I. Voorwerp", "Artikel II. Duur", "Artikel III. Slot", ["I", "II", "III"]),
        ("1. Voorwerp", "2. Duur", "3. Slot", ["1", "2", "3"]),
        ("1) Voorwerp", "2) Duur", "3) Slot", ["1", "2", "3"]),
        ("1 Voorwerp", "2 Duur", "3 Slot", ["1", "2", "3"]),
        ("I. Voorwerp", "II. Duur", "III. Slot", ["I", "II", "III"]),
        ("§1. Voorwerp", "§2. Duur", "§3. Slot", ["1", "2", "3"]),
        ("**Artikel 1. Voorwerp**", "**Artikel 2. Duur**", "**Artikel 3. Slot**", ["1", "2", "3"]),
    ],
)
def test_each_style_of_heading_opens_an_article(
    first: str, second: str, third: str, numbers: list[str]
) -> None:
    """With or without the word Artikel, in figures or Roman numerals, with any mark behind it."""
    outline = parts("\n".join(["Protocol", first, BODY, second, BODY, third, BODY]))
    assert headings(outline) == list(zip(numbers, ["Voorwerp", "Duur", "Slot"], strict=True))


def test_a_heading_alone_on_its_line_takes_the_title_below() -> None:
    """ "Artikel 2" with the title on the next line."""
    outline = parts(f"Artikel 1\nVoorwerp\n{BODY}\nArtikel 2\nDuur van de mededeling\n{BODY}")
    assert headings(outline) == [("1", "Voorwerp"), ("2", "Duur van de mededeling")]
    assert [words(outline, c.span) for c in article(outline, "2").clauses] == [BODY]


def test_a_heading_alone_on_its_line_takes_no_sentence_as_title() -> None:
    """The line below is the first paragraph of an article without a title."""
    outline = parts(f"Artikel 1\n{BODY}\nArtikel 2\n{BODY}")
    assert headings(outline) == [("1", ""), ("2", "")]
    assert [words(outline, c.span) for c in article(outline, "1").clauses] == [BODY]


def test_a_sentence_behind_the_number_is_the_first_paragraph() -> None:
    """ "Artikel 1. De partijen …" has no heading but text."""
    sentence = "De gemeente deelt de gegevens in dit artikel elke maand mee aan het OCMW."
    outline = parts(f"Artikel 1. {sentence}\nArtikel 2. {sentence}")
    assert headings(outline) == [("1", ""), ("2", "")]
    assert [words(outline, c.span) for c in article(outline, "1").clauses] == [sentence]


def test_a_statutory_title_is_one_heading_however_long() -> None:
    """Extract has joined its lines."""
    title = (
        "De beveiligingsmaatregelen van de mededeling, rekening houdend met de stand van de "
        "techniek, de uitvoeringskosten, alsook met de aard, de omvang, de context en de "
        "verwerkingsdoeleinden en de qua waarschijnlijkheid en ernst uiteenlopende risico's"
    )
    outline = parts(f"1. Doel\n{BODY}\n2. {title}\n{BODY}\n3. Duur\n{BODY}")
    assert headings(outline) == [("1", "Doel"), ("2", title), ("3", "Duur")]


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 3 van dat reglement luidt: wie te laat komt, betaalt.",
        "Artikel 3 van het decreet van 22 december 2017 is van toepassing.",
        "Artikel 3 bepaalt dat de gemeente een register houdt.",
        "Artikel 3, §2, van het decreet is van toepassing.",
        "artikel 3 en 4 van dit protocol gelden ook na afloop.",
        "Artikel 3 AVG geldt ook buiten de Unie.",
        "Artikel 29 Werkgroep heeft richtsnoeren",
        "Artikel\t3\tvan het reglement",
        "3 maanden na afloop worden de gegevens gewist",
        "3 maart 2024 is de datum van het advies",
        "3. maart 2024 was een zondag",
        "12 personen zijn erbij betrokken",
    ],
)
def test_a_line_that_only_starts_like_a_heading_opens_no_article(line: str) -> None:
    """A sentence about another text, a row of a table, a date, a period."""
    outline = parts(f"Artikel 1. Voorwerp\n{BODY}\n{line}\nArtikel 2. Duur\n{BODY}")
    assert headings(outline) == [("1", "Voorwerp"), ("2", "Duur")]


@pytest.mark.parametrize("row", ["1\tnaam\ttien jaar", "2. Adres\tom te schrijven", "I. Naam\tx"])
def test_rows_of_a_table_are_no_headings(row: str) -> None:
    """Not even where the articles bear numbers without a word."""
    text = f"1. Voorwerp\n{BODY}\n2. Gegevens\n{row}\n{row}\n3. Duur\n{BODY}\n4. Slot\n{BODY}"
    assert [number for number, _ in headings(parts(text))] == ["1", "2", "3", "4"]


def test_a_numbered_list_within_an_article_is_no_row_of_headings() -> None:
    """Three items below each other are a list; the articles around them keep their numbers."""
    text = (
        "Artikel 1. Gegevens\nDe volgende gegevens worden meegedeeld:\n"
        f"1. Naam\n2. Adres\n3. Leeftijd\nArtikel 2. Duur\n{BODY}"
    )
    assert headings(parts(text)) == [("1", "Gegevens"), ("2", "Duur")]


def test_a_list_alone_makes_no_articles() -> None:
    """A document without headings has no articles."""
    assert parts("De partijen zijn:\n1. Zanddorp\n2. Duinrode\n3. Veldhoek").articles == ()


def test_a_heading_may_skip_a_number_and_repeat_none() -> None:
    """Numbers that jump back are references; a gap is left to the rules."""
    text = f"Artikel 1. Doel\n{BODY}\nArtikel 3. Duur\n{BODY}\nArtikel 1 geldt ook hier\n{BODY}"
    assert headings(parts(text)) == [("1", "Doel"), ("3", "Duur")]


def test_a_heading_within_the_preamble_opens_no_article() -> None:
    """Numbered parties stand before the first article."""
    text = (
        "Protocol\nTUSSEN\n1. De gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1\n"
        "2. Het OCMW van Duinrode, met zetel te 9998 Duinrode, Markt 2\n"
        f"WORDT OVEREENGEKOMEN\n1. Voorwerp\n{BODY}\n2. Duur\n{BODY}\n3. Slot\n{BODY}"
    )
    assert headings(parts(text)) == [("1", "Voorwerp"), ("2", "Duur"), ("3", "Slot")]

"""Parts of a protocol are linked to the advice points by their heading and by their content."""

import pytest

from tests.segment.builders import PREAMBLE, linked, points_at, words

SLOT = "\nArtikel 2. Slot\nHet Belgische recht is van toepassing."


def point_of(heading: str, body: str = "Zie verder.") -> list[str]:
    """The points that an article with this heading and body is linked to."""
    return points_at(linked(f"Artikel 1. {heading}\n{body}{SLOT}"), "art. 1")


@pytest.mark.parametrize(
    ("heading", "point"),
    [
        ("Identificatie van de verwerkingsverantwoordelijken", "AP01"),
        ("Doel van de mededeling", "AP02"),
        ("Finaliteit", "AP02"),
        ("Meegedeelde persoonsgegevens", "AP03"),
        ("Bewaartermijn", "AP03"),
        ("Ontvangers en derden", "AP04"),
        ("Rechtsgronden", "AP05"),
        ("Wettelijke basis", "AP05"),
        ("Beveiligingsmaatregelen", "AP06"),
        ("Periodiciteit", "AP07"),
        ("Duur en opzegging", "AP07"),
        ("Sanctie bij niet-naleving", "AP08"),
        ("Gevolgen van een inbreuk op het protocol", "AP08"),
        ("Oorspronkelijk doel", "AP09"),
        ("Verenigbaarheid", "AP10"),
        ("Kwaliteit van de gegevens", "AP11"),
        ("Specifieke maatregelen", "AP12"),
        ("Logging", "AP12"),
    ],
)
def test_a_heading_links_an_article_to_its_point(heading: str, point: str) -> None:
    """The usual titles of protocols."""
    assert point in point_of(heading)


@pytest.mark.parametrize(
    ("heading", "point"),
    [("Beveiligingsmaatregclen", "AP06"), ("Specificke maatregelen", "AP12")],
)
def test_a_heading_is_read_through_one_slip(heading: str, point: str) -> None:
    """A letter that OCR bent does not lose the article."""
    assert point in point_of(heading)


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("Het OCMW gebruikt de gegevens uitsluitend om de huur te berekenen.", "AP02"),
        ("De volgende gegevens worden meegedeeld: naam en adres.", "AP03"),
        ("De mededeling steunt op artikel 6.1.e AVG.", "AP05"),
        ("Elke partij kan het protocol opzeggen met een opzegtermijn van drie maanden.", "AP07"),
        (
            "Verwerkt een partij de gegevens in strijd met dit protocol, dan schorst de andere.",
            "AP08",
        ),
        ("De gemeente heeft de gegevens oorspronkelijk verzameld om huur te innen.", "AP09"),
        ("Het gebruik is verenigbaar met het eerste doel.", "AP10"),
        ("De partij die een fout vaststelt, meldt dat binnen vijf werkdagen.", "AP11"),
        ("Elke raadpleging wordt gelogd met de gebruiker en het tijdstip.", "AP12"),
    ],
)
def test_a_statement_links_an_article_to_its_point(body: str, point: str) -> None:
    """What the article says counts, whatever its heading."""
    assert point in point_of("Varia", body)


@pytest.mark.parametrize(
    "heading", ["Naleving", "Naleving en toezicht", "Naleving van het protocol", "Toezicht"]
)
def test_naleving_alone_is_no_heading_of_sanctions(heading: str) -> None:
    """Only what happens in case of non-compliance is a sanction."""
    assert "AP08" not in point_of(heading, "De partijen leven dit protocol te goeder trouw na.")


def test_one_article_may_deal_with_several_points() -> None:
    """ "Doel en rechtsgrond" is both."""
    assert point_of("Doel, rechtsgrond en periodiciteit") == ["AP02", "AP05", "AP07"]


def test_several_articles_may_deal_with_one_point() -> None:
    """Each is linked, in order of the text."""
    text = (
        "Artikel 1. Periodiciteit\nElke maand.\nArtikel 2. Voorwerp\nHuur.\n"
        "Artikel 3. Duur\nVijf jaar.\nArtikel 4. Recht\nEinde."
    )
    assert [link.place for link in linked(text).links_of("AP07")] == ["art. 1", "art. 3"]


def test_the_parties_block_deals_with_the_first_point() -> None:
    """Who the controllers are stands there."""
    outline = linked(
        f"{PREAMBLE}WORDT OVEREENGEKOMEN\nArtikel 1. Slot\nEinde.\nArtikel 2. Recht\nBelgisch."
    )
    (link,) = [link for link in outline.links_of("AP01") if link.place == "partijen"]
    assert "gemeente Zanddorp" in words(outline, link.span)


def test_a_recital_may_deal_with_a_point() -> None:
    """What stands in a recital need not be repeated in an article."""
    text = (
        f"{PREAMBLE}OVERWEGENDE\nA. De gemeente verhuurt woningen.\n"
        "B. De gemeente heeft de gegevens oorspronkelijk verzameld om huur te innen.\n"
        "WORDT OVEREENGEKOMEN\nArtikel 1. Slot\nEinde.\nArtikel 2. Recht\nBelgisch."
    )
    assert points_at(linked(text), "overweging B") == ["AP09"]


def test_a_link_says_why() -> None:
    """The heading or the words that matched."""
    (link,) = linked(f"Artikel 1. Ontvangers\nZie verder.{SLOT}").links_of("AP04")
    assert link.because == ("kop: ontvanger*",)
    assert link.score > 0.9


def test_a_statement_that_is_taken_back_links_nothing() -> None:
    """The words of another point in the sentence excuse it."""
    body = "De gegevens worden gebruikt om de rechten van de betrokkene te verzekeren."
    assert "AP02" not in point_of("Varia", body)


@pytest.mark.parametrize(
    "heading", ["Voorwerp", "Definities", "Toepasselijk recht", "Transparantie"]
)
def test_an_article_about_something_else_is_linked_to_nothing(heading: str) -> None:
    """Not every article deals with one of the twelve points."""
    assert point_of(heading) == []

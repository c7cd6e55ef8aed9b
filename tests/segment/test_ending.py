"""Where a document ends: signatures, annexes, or nowhere."""

import pytest

from tests.segment.builders import PREAMBLE, headings, parts, words

TWO = "Artikel 1. Voorwerp\nDit protocol regelt de mededeling.\nArtikel 2. Duur\nVijf jaar."
AGREED = f"{PREAMBLE}WORDT OVEREENGEKOMEN\n"


@pytest.mark.parametrize(
    "line",
    [
        "Opgemaakt te Zanddorp op 4 juni 2024, in twee exemplaren.",
        "Aldus opgemaakt in Zanddorp, op 4 juni 2024",
        "Gedaan te Zanddorp, op ………",
        "Getekend te Zanddorp",
        "Voor akkoord",
        "Handtekeningen",
        "Voor de gemeente Zanddorp",
    ],
)
def test_the_signature_block_starts_at_its_first_line(line: str) -> None:
    """ "Opgemaakt te", "Gedaan te", "Voor akkoord", or the name of who signs."""
    outline = parts(f"{TWO}\n{line}\nAn Peeters, burgemeester")
    assert words(outline, outline.signature) == f"{line}\nAn Peeters, burgemeester"
    assert words(outline, outline.articles[-1].span) == "Artikel 2. Duur\nVijf jaar."


def test_a_sentence_about_signing_is_no_signature_block() -> None:
    """An article may speak of signatures."""
    text = (
        f"{TWO}\nArtikel 3. Slot\nHet protocol wordt opgemaakt te goeder trouw.\n"
        "Voor de gemeente geldt dat ook."
    )
    assert parts(text).signature is None


def test_annexes_stand_behind_the_signatures() -> None:
    """Each with its number; the clauses below it are its own."""
    text = (
        f"{TWO}\nOpgemaakt te Zanddorp op 4 juni 2024.\n"
        "Bijlage 1: Velden\nNaam.\nBijlage 2: Verwerkers\nZandsoft nv."
    )
    outline = parts(text)
    assert [(a.name, words(outline, a.span)) for a in outline.annexes] == [
        ("bijlage 1", "Bijlage 1: Velden\nNaam."),
        ("bijlage 2", "Bijlage 2: Verwerkers\nZandsoft nv."),
    ]
    assert words(outline, outline.signature) == "Opgemaakt te Zanddorp op 4 juni 2024."


def test_a_reference_to_an_annex_is_no_annex() -> None:
    """A sentence that starts with the word."""
    text = (
        "Artikel 1. Gegevens\nBijlage 1 bevat de velden.\nArtikel 2. Duur\nVijf jaar.\n"
        "Opgemaakt te Zanddorp op 4 juni 2024."
    )
    assert parts(text).annexes == ()


@pytest.mark.parametrize(
    "end",
    [
        "\nArtikel 3. Periodiciteit\nDe gegevens worden bezorgd op de eerste werkdag van",
        "\nArtikel 3. Periodiciteit\nDe gegevens worden elke maand bezorgd, uiterlijk op de",
    ],
)
def test_a_text_that_stops_in_a_sentence_breaks_off(end: str) -> None:
    """The last line is long and has no full stop."""
    assert "artikel 3" in parts(TWO + end).broken_off


def test_a_protocol_without_closing_articles_breaks_off() -> None:
    """It names its parties, yet has no entry into force, law or signatures."""
    text = f"{AGREED}Artikel 1. Doel\nHuur.\nArtikel 2. Gegevens\nNaam en adres."
    assert "artikel 2" in parts(text).broken_off


@pytest.mark.parametrize(
    "text",
    [
        TWO,
        f"{TWO}\nOpgemaakt te Zanddorp op 4 juni 2024.",
        f"{AGREED}{TWO}\nArtikel 3. Inwerkingtreding\nOp 1 mei 2024.",
        f"{AGREED}{TWO}\nArtikel 3. Recht\nHet Belgische recht geldt.",
        f"{TWO}\nArtikel 3. Gegevens\nGegeven\tVerantwoording\nnaam van huurder\tom te schrijven",
        f"{TWO}\nArtikel 3. Gegevens\nDe volgende gegevens worden meegedeeld aan de ontvanger:",
        "Een brief zonder artikelen die zomaar ophoudt in het midden van een zin en niet",
        "",
    ],
)
def test_a_text_that_runs_to_its_end_does_not_break_off(text: str) -> None:
    """Signatures, closing articles, a table or a list at the end, or no articles at all."""
    assert parts(text).broken_off == ""


def test_an_empty_text_has_no_parts() -> None:
    """Nothing to take apart."""
    outline = parts("")
    assert headings(outline) == []
    assert outline.clauses == ()

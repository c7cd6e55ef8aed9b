"""The Python checks on how the sender came by the data."""

import pytest

from tests.assess.builders import about, found_by


def _purpose(body: str) -> str:
    return about("Oorspronkelijk doel", body)


@pytest.mark.parametrize(
    ("body", "precise"),
    [
        ("De stad verzamelde de gegevens voor de uitvoering van haar opdrachten.", False),
        ("De gegevens werden ingezameld in het kader van de werking van het OCMW.", False),
        ("Het oorspronkelijke doel is een goede dienstverlening aan de burger.", False),
        ("De stad verzamelde de gegevens om parkeervergunningen uit te reiken.", True),
        ("De stad verzamelde de gegevens voor haar opdracht: het ophalen van afval.", True),
        ("De stad zamelde ze in voor de taak van artikel 5 van de wet van 1 mei 1991.", True),
        ("De stad verzamelde de gegevens bij de inschrijving.", True),
    ],
)  # fmt: skip
def test_the_original_purpose_must_be_precise(body: str, *, precise: bool) -> None:
    """A task one can name, not that the authority has tasks."""
    hits = [] if precise else [body]
    assert found_by("original_purpose_is_precise", _purpose(body)) == hits


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("De stad verzamelde de gegevens volgens de geldende wetgeving.", False),
        ("De inzameling berust op het decreet van 22 december 2017.", False),
        ("De inzameling berust op artikel 2 van het decreet van 22 december 2017.", True),
        ("De stad verzamelde de gegevens om vergunningen uit te reiken.", True),
    ],
)  # fmt: skip
def test_the_norm_of_the_collection_has_an_article(body: str, *, named: bool) -> None:
    """ "De regelgeving" is no norm; no norm at all is for another check."""
    hits = [] if named else [body]
    assert found_by("collection_has_a_norm", _purpose(body)) == hits


@pytest.mark.parametrize(
    ("name", "purpose", "hits"),
    [
        ("gezinssamenstelling", "om de belasting te vestigen", ["gezinssamenstelling"]),
        ("gezinssamenstelling", "uit het Rijksregister, om de belasting te vestigen", []),
        ("gezinssamenstelling", "bij de aanvrager, om de belasting te vestigen", []),
        ("naam", "om de belasting te vestigen", []),
    ],
)
def test_the_origin_of_data_from_elsewhere_is_named(
    name: str, purpose: str, hits: list[str]
) -> None:
    """Data that authorities have from another register than their own."""
    data = f"Artikel 1. Meegedeelde gegevens\nGegeven 1: {name}\nVerantwoording: het bedrag."
    text = f"{data}\nArtikel 2. Oorspronkelijk doel\nDe stad verzamelde de gegevens {purpose}.\n"
    assert found_by("origin_of_data_is_named", text) == hits

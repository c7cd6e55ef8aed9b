"""The Python checks on the file: its marks, links, pages, readings and numbers."""

from dataclasses import replace

import pytest

from checker.assess import CHECKS
from checker.model import Format, Mark, MarkKind, Page, SourceFile, SourceText, Span
from checker.recognise import protocol_of
from checker.segment import outline_of
from tests.assess.builders import about, found_by
from tests.recognise.builders import quote
from tests.segment.builders import rulebook, source_of


def found_in(function: str, source: SourceText) -> list[str]:
    """The first place of each hit of a check on a document of any kind."""
    outline = outline_of(source, rulebook().points)
    protocol = protocol_of(outline, rulebook().lexicon, rulebook().laws)
    return [quote(protocol, hit.spans[0]) for hit in CHECKS[function](protocol)]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("Zie https://zanddorp.sharepoint.com/sites/a.", ["https://zanddorp.sharepoint.com/sites/a"]),
        (r"Zie \\server01\beleid\plan en https://intranet.zanddorp.be/plan.",
         [r"\\server01\beleid\plan", "https://intranet.zanddorp.be/plan"]),
        ("Zie https://www.zanddorp.be/intranet en de SharePoint van de gemeente.", []),
    ],
)  # fmt: skip
def test_links_lead_outside(text: str, hits: list[str]) -> None:
    """A shared folder or an intranet is closed to the reader."""
    assert found_by("links_lead_to_public_places", text) == hits


def test_a_link_leads_where_it_says() -> None:
    """The address behind the words is that of the words."""
    text = "Artikel 1. Contact\nZie www.zanddorp.be en www.duinrode.be."
    marks = tuple(
        Mark(MarkKind.LINK, Span("protocol", start, start + len(shown)), target)
        for shown, target in (
            ("www.zanddorp.be", "https://www.andere-site.be/x"),
            ("www.duinrode.be", "https://duinrode.be/"),
        )
        for start in (text.index(shown),)
    )
    source = replace(source_of(text), marks=marks)
    assert found_in("links_lead_to_public_places", source) == ["www.zanddorp.be"]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("De cl1ent, de part1Jen, de w1Jziging, het beslu1t en de geme3nte.", 1),
        ("De cl1ent kiest.", 0),
    ],
)
def test_a_bad_reading_is_told_once(body: str, count: int) -> None:
    """One slip in a typed text is a slip of the pen."""
    assert len(found_by("reading_is_beyond_doubt", about("Voorwerp", body))) == count


def test_open_changes_are_found_where_they_stand() -> None:
    """Each kind of mark once; a deletion is shown by its sentence; a link is no change."""
    text = "Artikel 1. Duur\nHet protocol loopt vijf jaar. Daarna stopt het."
    at = text.index("vijf")
    marks = (
        Mark(MarkKind.INSERTED, Span("protocol", at, at + 4), author="A"),
        Mark(MarkKind.DELETED, Span("protocol", at, at), "drie"),
        Mark(MarkKind.LINK, Span("protocol", at, at + 4), "https://www.zanddorp.be"),
    )
    source = replace(source_of(text), marks=marks)
    assert found_in("changes_are_settled", source) == ["vijf", "Het protocol loopt vijf jaar."]


@pytest.mark.parametrize(
    ("format_", "hits"),
    [(Format.PDF, ["Dit document van 3 blz"]), (Format.DOCX, []), (Format.TEXT, [])],
)
def test_pages_are_counted_where_a_file_has_them(format_: Format, hits: list[str]) -> None:
    """A PDF has its pages; a Word file gets them when it is opened."""
    text = "Artikel 1. Duur\nDit document van 3 blz loopt vijf jaar.\nArtikel 2. Slot\nKlaar."
    half = text.index("Artikel 2")
    pages = (Page(1, Span("protocol", 0, half)), Page(2, Span("protocol", half, len(text))))
    source = SourceText(SourceFile("p", format_, ""), text, len(text), pages)
    assert found_in("announced_pages_are_there", source) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het nummer is 85.07.30-033.28.", ["Het nummer is 85.07.30-033.28."]),
        ("Het nummer is 85.07.30-033.29.", []),
        ("Rekening BE68 5390 0754 7034 van de aanvrager.",
         ["Rekening BE68 5390 0754 7034 van de aanvrager."]),
        ("De factuur gaat naar BE68 5390 0754 7034.", []),
    ],
)  # fmt: skip
def test_no_number_leads_to_a_person(body: str, hits: list[str]) -> None:
    """A national number or account whose check digits are right."""
    assert found_by("no_identifier_stands_in_the_text", about("Gegevens", body)) == hits


def test_tags_are_told_once_with_their_sentences() -> None:
    """Tags that were taken out of the text make one hit."""
    text = "Artikel 1. Duur\nDe lijst geldt elke maand. Dat blijft zo."
    marks = tuple(
        Mark(MarkKind.TAG, Span("protocol", at, at), "<b>")
        for at in (text.index("elke"), text.index(" maand"), len(text))
    )
    found = found_in("no_layout_code_is_left", replace(source_of(text), marks=marks))
    assert found == ["De lijst geldt elke maand."]


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De {MERGEFIELD naam} is bekend.", ["{MERGEFIELD naam}"]),
        ("## Beveiliging\nDe lijst is __versleuteld__.", ["## Beveiliging", "__versleuteld__"]),
        ("De regel van Â§ 2 geldt; de partijâ€™en tekenen.", ["Â§", "â€™en"]),
        ("De sleutel #2 en het veld _naam_ staan in {a, b}; 2 * 3 * 4.", []),
    ],
)
def test_code_of_the_layout(body: str, hits: list[str]) -> None:
    """Fields, signs of Markdown and letters in the wrong code are left over; names are not."""
    assert found_by("no_layout_code_is_left", about("Beveiliging", body)) == hits

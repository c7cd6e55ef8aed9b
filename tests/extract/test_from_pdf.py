"""PDF files: paragraphs, tables and furniture, and files that cannot be read."""

import time
from pathlib import Path

import pypdfium2
import pytest

from checker.extract import read_source
from checker.model.source import MarkKind, Origin, Reason, SourceText, Unreadable
from tests.extract.builders import asides, corpus_file, paragraphs, pdf, read, try_to_read

PROSE = (
    "De gemeente Zanddorp deelt de persoonsgegevens mee aan het OCMW van Duinkant, dat ze enkel "
    "gebruikt om de aanvullende energiepremie toe te kennen aan wie er recht op heeft."
)


def test_lines_of_print_become_paragraphs(tmp_path: Path) -> None:
    """A heading, two paragraphs and a list come out as the author wrote them."""
    made = pdf(f"*Artikel 1. Onderwerp*\n\n{PROSE}\n\n{PROSE}\n\n- de naam\n- het adres\n")
    assert paragraphs(read(tmp_path, made, name="p.pdf")) == [
        "Artikel 1. Onderwerp",
        PROSE,
        PROSE,
        "• de naam",
        "• het adres",
    ]


def test_a_paragraph_over_a_page_is_one(tmp_path: Path) -> None:
    """The page changes in the middle of a sentence; the pages still cover the text."""
    made = pdf(f"#v(90pt)\n{PROSE} {PROSE}\n")
    source = read(tmp_path, made, name="p.pdf")
    assert paragraphs(source) == [f"{PROSE} {PROSE}"]
    assert next(page.span.start for page in source.pages) == 0
    assert source.pages[0].span.end == source.pages[1].span.start
    assert source.quote(source.pages[0].span).startswith("De gemeente Zanddorp")
    assert source.quote(source.pages[1].span).endswith("recht op heeft.")


TABLE = """
#table(columns: (30pt, 90pt, 1fr),
  [Nr.], [Gegeven], [Verantwoording],
  [1], [naam en voornaam van de eigenaar van de woning], [de rechthebbende aanwijzen],
  [2], [], [de woning ligt in Zanddorp],
)
"""


def test_a_ruled_table_is_rows_with_tabs(tmp_path: Path) -> None:
    """Each row is a line where the table stands; line breaks in a cell are spaces."""
    source = read(tmp_path, pdf(f"Vooraf.\n{TABLE}\nNadien.\n"), name="p.pdf")
    assert paragraphs(source) == [
        "Vooraf.",
        "Nr.\tGegeven\tVerantwoording",
        "1\tnaam en voornaam van de eigenaar van de woning\tde rechthebbende aanwijzen",
        "2\t\tde woning ligt in Zanddorp",
        "Nadien.",
    ]


def test_a_frame_is_no_table(tmp_path: Path) -> None:
    """Text in a box stays text."""
    made = pdf(f"#rect(width: 100%)[{PROSE}]\n")
    assert paragraphs(read(tmp_path, made, name="p.pdf")) == [PROSE]


def test_a_row_over_a_page_is_one_row(tmp_path: Path) -> None:
    """The second half of a row joins the first; a repeated head is set apart."""
    long = " ".join(f"zin {number} van de verantwoording" for number in range(1, 19))
    made = pdf(
        "#v(60pt)\n#table(columns: (90pt, 1fr), table.header([Gegeven], [Verantwoording]),\n"
        f"[naam], [{long}], [adres], [woonplaats])\n"
    )
    source = read(tmp_path, made, name="p.pdf")
    assert paragraphs(source) == ["Gegeven\tVerantwoording", f"naam\t{long}", "adres\twoonplaats"]
    repeated = "Gegeven\tVerantwoording"
    assert asides(source) == [("header", 2, repeated), ("header", 3, repeated)]


def test_headers_and_page_numbers_are_set_apart(tmp_path: Path) -> None:
    """What returns on every page is furniture, each with its own page."""
    setup = "#set page(header: [Protocol Zanddorp])\n"
    setup += "#set page(footer: context [Pagina #counter(page).display()])\n"
    made = pdf("Het eerste blad.\n#pagebreak()\nHet tweede blad.\n", setup=setup)
    source = read(tmp_path, made, name="p.pdf")
    assert paragraphs(source) == ["Het eerste blad.", "Het tweede blad."]
    assert asides(source) == [
        ("header", 1, "Protocol Zanddorp"),
        ("page_number", 1, "Pagina 1"),
        ("header", 2, "Protocol Zanddorp"),
        ("page_number", 2, "Pagina 2"),
    ]


def test_boxes_stand_where_the_words_are(tmp_path: Path) -> None:
    """A word can be found back on its page, in points from the top left corner."""
    source = read(tmp_path, pdf("De gemeente Zanddorp.\n"), name="p.pdf")
    words = [source.text[box.start : box.end] for box in source.pages[0].boxes]
    assert words == ["De", "gemeente", "Zanddorp."]
    first = source.pages[0].boxes[0]
    assert (round(first.x0), 25 < first.top < 35, 30 < first.bottom < 45) == (30, True, True)


def test_note_numbers_are_raised(tmp_path: Path) -> None:
    """A superscript does not become part of the word."""
    made = pdf("De regie#super(typographic: false)[1] meldt artikel 12.\n")
    assert read(tmp_path, made, name="p.pdf").text == "De regie¹ meldt artikel 12."


def test_links_are_marked(tmp_path: Path) -> None:
    """A hyperlink points at the words that carry it."""
    made = pdf('Zie #link("https://www.zanddorp.be/protocollen")[de website] voor meer.\n')
    source = read(tmp_path, made, name="p.pdf")
    assert [(mark.kind, source.quote(mark.span), mark.text) for mark in source.marks] == [
        (MarkKind.LINK, "de website", "https://www.zanddorp.be/protocollen")
    ]


def test_a_wrong_name_does_not_matter(tmp_path: Path) -> None:
    """The content says what a file is."""
    source = read(tmp_path, b"\n\n" + pdf("Zanddorp.\n"), name="protocol.docx")
    assert (source.text, source.file.format) == ("Zanddorp.", "pdf")


def test_a_turned_page_reads_as_seen(tmp_path: Path) -> None:
    """A page turned by a quarter keeps its lines, with boxes as one sees them."""
    document = pypdfium2.PdfDocument(pdf(f"#rotate(-90deg, reflow: true)[{PROSE}]\n"))
    document[0].set_rotation(90)
    path = tmp_path / "turned.pdf"
    document.save(path)
    source = read_source(path)
    assert isinstance(source, SourceText)
    assert paragraphs(source) == [PROSE]
    first, second = source.pages[0].boxes[:2]
    assert (first.x1 < second.x0, round(first.top) == round(second.top)) == (True, True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\nonzin", Reason.DAMAGED),
        (pdf("Zanddorp.\n")[:700], Reason.DAMAGED),
        (pdf(" \n"), Reason.EMPTY),
        (pdf("#rect(width: 10pt, height: 10pt, fill: red)\n"), Reason.EMPTY),
    ],
    ids=["rubbish", "truncated", "blank", "drawing"],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, reason: Reason) -> None:
    """A broken or empty PDF is a value with a reason."""
    result = try_to_read(tmp_path, data, name="p.pdf")
    assert isinstance(result, Unreadable)
    assert result.reason is reason


ENCRYPTED = b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
""" % (b"11" * 32, b"22" * 32)


def test_a_password_is_told(tmp_path: Path) -> None:
    """A PDF that asks for a password is encrypted, not damaged."""
    result = try_to_read(tmp_path, ENCRYPTED, name="p.pdf")
    assert isinstance(result, Unreadable)
    assert result.reason is Reason.ENCRYPTED


def test_a_scan_asks_for_ocr() -> None:
    """Pages that are images without letters are named."""
    result = read_source(corpus_file("protocol-ham-scan.pdf"))
    assert isinstance(result, Unreadable)
    assert (result.reason, "1-9" in result.detail) == (Reason.SCANNED, True)


def test_too_many_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document with more pages than any protocol is not read."""
    monkeypatch.setattr("checker.extract.from_pdf.MAX_PAGES", 2)
    made = pdf("een\n#pagebreak()\ntwee\n#pagebreak()\ndrie\n")
    result = try_to_read(tmp_path, made, name="p.pdf")
    assert isinstance(result, Unreadable)
    assert result.reason is Reason.TOO_LARGE


def test_pages_that_point_at_themselves_end(tmp_path: Path) -> None:
    """A page tree that contains itself neither hangs nor crashes."""
    looped = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>endobj\n"
        b"trailer<</Root 1 0 R/Size 3>>\n"
    )
    assert isinstance(try_to_read(tmp_path, looped, name="p.pdf"), Unreadable)


def test_a_protocol_is_read_in_time() -> None:
    """Nine pages with a table take a fraction of a second, cold or warm."""
    path = corpus_file("protocol-ham.pdf")
    read_source(path)
    begun = time.process_time()
    source = read_source(path)
    assert time.process_time() - begun < 0.5  # seconds; 0.08 when measured, machines differ
    assert isinstance(source, SourceText)
    assert {page.origin for page in source.pages} == {Origin.TYPED}

"""Notes, headers and footers of a Word file, and whole files of other makers."""

import io
import time
from pathlib import Path

import docx
import pytest

from checker.extract.from_docx import from_docx
from checker.model.source import Format, SourceFile, SourceText
from tests.extract.test_from_docx import attempt, field, p, r, source

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
FILES = sorted(CORPUS.glob("*.docx")) if CORPUS.is_dir() else []
NINE_PAGES_WITHIN = 0.2  # seconds of the processor; some 30 ms, with room for a busy machine


def note(number: int, text: str, kind: str = "footnote") -> str:
    """A footnote or an endnote."""
    return f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>{r(text)}</w:p></w:{kind}>'


def ref(number: int, kind: str = "footnote", more: str = "") -> str:
    """A reference to a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}" {more}/></w:r>'


def asides(read: SourceText) -> list[tuple[str, int, str]]:
    """Kind, page and words of each aside."""
    return [(aside.kind, aside.page, read.quote(aside.span)) for aside in read.asides]


def test_notes_come_after_the_text() -> None:
    """References become small digits; notes stand behind the text in order, a line each."""
    read = source(
        p("De gemeente", ref(7), " en het OCMW", ref(3, "endnote"))
        + p("<w:r><w:lastRenderedPageBreak/><w:t>slot</w:t></w:r>", ref(2)),
        footnotes='<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        + note(2, " derde")
        + note(7, " eerste"),
        endnotes=note(3, " tweede", "endnote"),
    )
    assert read.text == "De gemeente¹ en het OCMW²\nslot³\n¹ eerste\n² tweede\n³ derde"
    assert asides(read) == [
        ("footnote", 1, "¹ eerste"),
        ("footnote", 1, "² tweede"),
        ("footnote", 2, "³ derde"),
    ]
    assert read.page_at(read.asides[2].span.start).number == 2


def test_a_note_with_a_sign_of_its_own() -> None:
    """A note with its own sign keeps that sign, and takes no number."""
    read = source(
        p("een", ref(1, more='w:customMarkFollows="1"'), "* twee", ref(2)),
        footnotes=note(1, "* eigen") + note(2, " gewoon"),
    )
    assert read.text == "een* twee¹\n* eigen\n¹ gewoon"


def test_a_note_of_several_paragraphs_is_one_line() -> None:
    """The paragraphs of a note are joined, and its changes and links are kept."""
    inner = f'<w:ins w:id="1" w:author="An Peeters">{r("nieuw")}</w:ins>'
    read = source(
        p("een", ref(1)),
        footnotes=f'<w:footnote w:id="1">{p("oud")}{p(inner)}</w:footnote>',
    )
    assert read.text == "een¹\n¹ oud nieuw"
    assert [(m.kind.value, read.quote(m.span)) for m in read.marks] == [("inserted", "nieuw")]


def test_a_deleted_reference_takes_its_note_along() -> None:
    """A note whose reference was deleted is not read."""
    gone = f'<w:del w:id="1" w:author="An Peeters">{ref(1)}</w:del>'
    assert source(p("een", gone), footnotes=note(1, "weg")).text == "een"


def section(*references: str, more: str = "") -> str:
    """The properties of a section with its headers and footers."""
    return f"<w:sectPr>{''.join(references)}{more}</w:sectPr>"


def edge(kind: str, name: str, place: str = "default") -> str:
    """A reference to a header or footer."""
    return f'<w:{kind}Reference w:type="{place}" r:id="r_{name}"/>'


def test_headers_and_footers_come_last() -> None:
    """Each header and footer is one line behind the text, once however often it is used."""
    read = source(
        p("een", props=section(edge("header", "header1")))
        + p("twee")
        + section(edge("header", "header2"), edge("footer", "footer1")),
        header1=p("Gemeente Zanddorp") + p("Dienst Welzijn"),
        header2=p("Gemeente Zanddorp") + p("Dienst Welzijn"),
        footer1=p("Pagina ", field("PAGE", "2"), " van ", field("NUMPAGES", "4")),
    )
    assert read.text[: read.body_end] == "een\ntwee"
    assert asides(read) == [
        ("header", 1, "Gemeente Zanddorp Dienst Welzijn"),
        ("footer", 1, "Pagina 2 van 4"),
    ]


FIRST = [("", []), ("<w:titlePg/>", [("header", 1, "Titelblad")])]


@pytest.mark.parametrize(("more", "shown"), FIRST)
def test_a_header_that_is_switched_off_is_not_read(
    more: str, shown: list[tuple[str, int, str]]
) -> None:
    """A header for the first page counts only where the section has a first page of its own."""
    body = p("een") + section(edge("header", "header1", "first"), more=more)
    assert asides(source(body, header1=p("Titelblad"))) == shown


def test_even_headers_follow_the_settings() -> None:
    """A header for even pages counts only where the settings ask for it."""
    body = p("een") + section(edge("header", "header1", "even"))
    assert asides(source(body, header1=p("Links"), settings="<w:evenAndOddHeaders/>")) == [
        ("header", 1, "Links")
    ]
    assert asides(source(body, header1=p("Links"), settings="")) == []


def test_a_file_made_by_python_docx() -> None:
    """A file of another maker, with its own styles and lists, reads as it shows."""
    made = docx.Document()
    made.add_heading("Artikel 1. Doel", level=1)
    made.add_paragraph("De gemeente Zanddorp deelt mee:")
    made.add_paragraph("naam", style="List Number")
    made.add_paragraph("adres", style="List Number")
    made.add_paragraph("post", style="List Bullet")
    grid = made.add_table(rows=1, cols=2)
    grid.cell(0, 0).text, grid.cell(0, 1).text = "Nr.", "Gegeven"
    made.sections[0].header.paragraphs[0].text = "Gemeente Zanddorp"
    buffer = io.BytesIO()
    made.save(buffer)
    read = attempt(buffer.getvalue())
    assert isinstance(read, SourceText)
    assert read.text == (
        "Artikel 1. Doel\nDe gemeente Zanddorp deelt mee:\n1. naam\n2. adres\n• post\n"
        "Nr.\tGegeven\nGemeente Zanddorp"
    )


@pytest.mark.skipif(not FILES, reason="the folder with real protocols is not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_real_protocols_read_like_their_text(path: Path) -> None:
    """Nearly all words of a real protocol stand in the text that was made from it by hand."""
    data = path.read_bytes()
    began = time.process_time()
    read = from_docx(data, file=SourceFile(path.name, Format.DOCX, ""), document="protocol")
    assert time.process_time() - began < NINE_PAGES_WITHIN
    assert isinstance(read, SourceText)
    known = set(path.with_suffix(".txt").read_text(encoding="utf-8").split())
    words = read.text[: read.body_end].replace("•", " ").split()
    assert sum(word in known for word in words) / len(words) > 0.9

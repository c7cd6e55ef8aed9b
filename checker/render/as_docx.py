"""The draft advice as a Word document, for the DPO to change, decide on and sign."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any, assert_never

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from checker.model import Report
from checker.render.docx_styles import (
    BLANK,
    LANGUAGE,
    NOTE,
    PARAGRAPH_STYLE,
    REMEDY,
    new_numbering,
    set_styles,
)
from checker.render.drafting import letter_of
from checker.render.letter import (
    Block,
    Fields,
    Heading,
    Item,
    Letter,
    NumberedList,
    Overview,
    Paragraph,
    Run,
)

MARK_OF_DRAFT = "ONTWERPADVIES"


def as_docx(report: Report) -> bytes:
    """The draft advice on one protocol."""
    letter = letter_of(report)
    document = Document()
    set_styles(document)
    _set_properties(document, letter)
    _set_header(document)
    document.add_paragraph(letter.title, style="Title")
    points = new_numbering(document, indent=0)
    for block in letter.blocks:
        _add(document, block, points)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _add(document: Any, block: Block, points: int) -> None:
    match block:
        case Heading():
            heading = document.add_heading(block.text, level=block.level)
            if block.number is not None:
                _number(heading, points)
        case Paragraph():
            _add_runs(document.add_paragraph(style=PARAGRAPH_STYLE[block.manner]), block.runs)
        case NumberedList():
            _add_list(document, block)
        case Fields():
            _add_fields(document, block)
        case Overview():
            _add_overview(document, block)
        case _:
            assert_never(block)


def _add_runs(paragraph: Any, runs: tuple[Run, ...]) -> None:
    for run in runs:
        added = paragraph.add_run(run.text)
        if run.manner == "blank":
            added.style = BLANK
        elif run.manner == "strong":
            added.bold = True


def _add_list(document: Any, block: NumberedList) -> None:
    numbering = new_numbering(document, indent=360)
    for item in block.items:
        paragraph = document.add_paragraph(style="List Number")
        _number(paragraph, numbering)
        _add_item(paragraph, item)


def _add_item(paragraph: Any, item: Item) -> None:
    for number, line in enumerate(item.lines):
        if number:
            paragraph.add_run().add_break()
        paragraph.add_run(line)
    if item.note:
        paragraph.add_run(f" ({item.note})").style = NOTE
    if item.remedy:
        paragraph.add_run().add_break()
        paragraph.add_run("Aanpassing: ").style = REMEDY
        paragraph.add_run(item.remedy)


def _number(paragraph: Any, numbering: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = 0
    numbered.get_or_add_numId().val = numbering


def _add_fields(document: Any, block: Fields) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    _look(table, first_row=False, caption="Gegevens van het advies")
    for label, value in block.rows:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        _add_runs(cells[1].paragraphs[0], (value,))
    _lay_out(table, (2300, 6772))


def _add_overview(document: Any, block: Overview) -> None:
    table = document.add_table(rows=1, cols=len(block.head), style="Table Grid")
    _look(table, first_row=True, caption="Overzicht van de twaalf punten")
    for cell, words in zip(table.rows[0].cells, block.head, strict=True):
        cell.paragraphs[0].add_run(words).bold = True
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in block.rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(words)
    _lay_out(table, (700, 3372, 2400, 2600))


def _look(table: Any, *, first_row: bool, caption: str) -> None:
    """Tells a screen reader where the headings stand: above, or at the left."""
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        table._tbl.tblPr.append(look)
    for name in list(look.attrib):
        del look.attrib[name]
    marks = {"firstRow": first_row, "firstColumn": not first_row, "noHBand": True, "noVBand": True}
    for name, on in marks.items():
        look.set(qn(f"w:{name}"), "1" if on else "0")
    title = OxmlElement("w:tblCaption")
    title.set(qn("w:val"), caption)
    look.addnext(title)


def _lay_out(table: Any, widths: tuple[int, ...]) -> None:
    """Fixed columns, in twentieths of a point; a row is not split over two pages."""
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        column.set(qn("w:w"), str(width))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width * 635  # English Metric Units in a twentieth of a point
            cell.paragraphs[0].style = "Tabeltekst"


def _set_properties(document: Any, letter: Letter) -> None:
    properties = document.core_properties
    properties.title = letter.title[:255]
    properties.subject = f"Ontwerpadvies over {letter.subject}"[:255]
    properties.author = properties.last_modified_by = ""  # the DPO signs, not a program
    properties.comments = properties.keywords = ""
    properties.language = LANGUAGE
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)


def _set_header(document: Any) -> None:
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.add_run(MARK_OF_DRAFT).bold = True
    paragraph.add_run("\tPagina ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" van ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)

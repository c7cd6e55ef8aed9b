"""A text as a plain file, a Word file and a PDF: the same words in every form."""

import io
import re
from collections.abc import Iterator
from itertools import groupby

import typst
from docx import Document

FORMS = ("txt", "docx", "pdf")
_SPECIAL = re.compile(r"([\\#$*_`<>@~\[\]=+/-])")
_PAGE = '#set page(margin: 25mm)\n#set text(size: 10pt, lang: "nl", hyphenate: false)\n'


def printed(text: str, form: str) -> bytes:
    """The text in a form; lines with tabs become the rows of a table."""
    match form:
        case "docx":
            return _as_docx(text)
        case "pdf":
            return _as_pdf(text)
        case _:
            return text.encode()


def _blocks(text: str) -> Iterator[list[list[str]]]:
    """Lines that stand alone, and lines with tabs that belong together: rows of cells."""
    lines = [line.split("\t") for line in text.split("\n")]
    for width, rows in groupby(lines, key=len):
        if width == 1:
            yield from ([row] for row in rows)
        else:
            yield list(rows)


def _as_docx(text: str) -> bytes:
    document = Document()
    for rows in _blocks(text):
        if len(rows[0]) == 1:
            document.add_paragraph(rows[0][0])
            continue
        table = document.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _as_pdf(text: str) -> bytes:
    parts = []
    for rows in _blocks(text):
        if len(rows[0]) == 1:
            parts.append(_escaped(rows[0][0]))
        else:
            cells = ", ".join(f"[{_escaped(cell)}]" for row in rows for cell in row)
            parts.append(f"#table(columns: {len(rows[0])}, {cells})")
    made = typst.compile((_PAGE + "\n\n".join(parts)).encode())
    assert isinstance(made, bytes)
    return made


def _escaped(words: str) -> str:
    """Words as typst prints them: a number with a full stop at the start makes no list."""
    return re.sub(r"^(\d+)\.", r"\1\\.", _SPECIAL.sub(r"\\\1", words))

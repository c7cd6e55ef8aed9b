"""Plain text files: one paragraph a line, or wrapped by whoever made the file."""

import codecs
import re
from dataclasses import replace

from checker.extract import furniture, markers
from checker.extract.cleaning import cleaned, is_gibberish, single_spaced
from checker.extract.layout import measure
from checker.extract.legibility import judged
from checker.extract.limits import MAX_CHARACTERS, MAX_LINES, MAX_PAGES
from checker.extract.lines import Line, TagInLine
from checker.extract.markup import TAG, place_after, tags_apart, without_markup
from checker.extract.reflow import reflow
from checker.model.source import Reason, SourceFile, SourceText, Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4_096  # bytes looked at to tell UTF-16 from a binary file
_NULS_IN_UTF16 = 0.4  # of every second byte; Dutch in UTF-16 has 0.97 and more
_COLUMN_GAP = re.compile(r" {6,}| *\t *")  # white that sets columns apart, not words


def from_text(data: bytes, *, file: SourceFile, document: str) -> SourceText | Unreadable:
    """Read a text file, whatever its encoding and its way of breaking lines."""
    decoded = _decoded(data)
    if decoded is None:
        return Unreadable(
            file.name, Reason.UNSUPPORTED, "Dit is geen tekst maar een binair bestand."
        )
    if len(decoded) > MAX_CHARACTERS:
        detail = f"Meer dan {MAX_CHARACTERS:,} tekens.".replace(",", ".")
        return Unreadable(file.name, Reason.TOO_LARGE, detail)
    line_ends = max(decoded.count("\n"), decoded.count("\r")) + decoded.count("\f")
    if line_ends > MAX_LINES:
        detail = f"Meer dan {MAX_LINES:,} regels.".replace(",", ".")
        return Unreadable(file.name, Reason.TOO_LARGE, detail)
    if is_gibberish(decoded):
        detail = "Het bestand bevat vooral tekens die geen letters zijn."
        return Unreadable(file.name, Reason.ILLEGIBLE, detail)
    lines, page_count = _lines(*without_markup(cleaned(decoded)))
    if not lines:
        return Unreadable(file.name, Reason.EMPTY, "Het bestand bevat geen zichtbare tekst.")
    return _as_source(lines, page_count, file, document)


def _as_source(lines: list[Line], page_count: int, file: SourceFile, document: str) -> SourceText:
    wrapped = measure(lines).wrap is not None
    kept, running = furniture.running_apart(lines, page_count)
    kept, stamps = furniture.stamps_apart(kept, wrapped=wrapped)
    if not kept:
        kept, running, stamps = lines, [], []
    flow = reflow(kept, [*running, *stamps], document=document, page_count=page_count)
    pages = judged(flow.pages, flow.text)
    return SourceText(
        file=file,
        text=flow.text,
        body_end=flow.body_end,
        pages=pages,
        marks=flow.marks,
        asides=flow.asides,
    )


def _decoded(data: bytes) -> str | None:
    """The characters of a text file; None when the bytes are no text in any encoding we know."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    if b"\0" in data[:_SAMPLE]:
        return _decoded_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _decoded_utf16(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > half * _NULS_IN_UTF16:
        return data.decode("utf-16-le", errors="replace")
    if sample[::2].count(0) > half * _NULS_IN_UTF16:
        return data.decode("utf-16-be", errors="replace")
    return None


def _lines(text: str, tags: list[str]) -> tuple[list[Line], int]:
    """The lines with words on them, with the number of empty lines before each.

    A tag on a line of its own goes with the next line.
    """
    lines: list[Line] = []
    waiting, left = [], iter(tags)
    sheets = text.rstrip(f"\f\n\t {TAG}").split("\f")
    if len(sheets) > MAX_PAGES:  # a form feed per letter is no document
        sheets = [*sheets[: MAX_PAGES - 1], "\n".join(sheets[MAX_PAGES - 1 :])]
    for page, sheet in enumerate(sheets, start=1):
        blank = 0
        for marked in sheet.split("\n"):
            raw, places = tags_apart(marked)
            line = _line(raw)
            waiting += [TagInLine(place_after(line.text, at), next(left)) for at in places]
            if line.text:
                indented = raw[0].isspace()
                line = replace(line, page=page, blank_before=blank, is_indented=indented)
                lines.append(replace(line, tags=tuple(waiting)) if waiting else line)
                blank, waiting = 0, []
            else:
                blank += 1
    return lines, len(sheets)


def _line(raw: str) -> Line:
    """One line of the file; white that sets columns apart stays as a tab."""
    cells = [single_spaced(cell) for cell in _COLUMN_GAP.split(raw.strip())]
    if len(cells) == 1:
        return Line(cells[0])
    if len(cells) == 2 and markers.is_label(cells[0]):
        return Line(" ".join(cells))
    return Line("\t".join(cells), is_row=True)

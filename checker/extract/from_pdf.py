"""PDF files: the words where they stand, tables as rows, what returns on each page set apart."""

from collections.abc import Sequence
from dataclasses import replace

import pypdfium2 as pdfium_py
import pypdfium2.raw as pdfium

from checker.extract import furniture, hyphens
from checker.extract.cleaning import is_gibberish
from checker.extract.legibility import judged
from checker.extract.limits import MAX_CHARACTERS, MAX_PAGES
from checker.extract.pdf_page import Link, PrintedPage, read_page
from checker.extract.printed_lines import lines_of
from checker.extract.reflow import Flow, reflow
from checker.extract.row_joining import rows_over_pages
from checker.model.source import (
    Mark,
    MarkKind,
    Origin,
    Page,
    Reason,
    SourceFile,
    SourceText,
    Span,
    Unreadable,
)

_IMAGE_FILLS_PAGE = 0.5  # of the page; a scan covers it all, a logo less than a tenth


def from_pdf(data: bytes, *, file: SourceFile, document: str) -> SourceText | Unreadable:
    """Read a PDF file with its text layer; without one it is a scan for OCR."""
    printed = _printed(data, file)
    if isinstance(printed, Unreadable):
        return printed
    unread = [page.number for page in printed if not page.words]
    if len(unread) == len(printed):
        return _without_text(printed, file)
    lettered = " ".join(word.text for page in printed for word in page.words)
    if is_gibberish(lettered):
        detail = "De tekstlaag bevat vooral tekens die geen letters zijn."
        return Unreadable(file.name, Reason.ILLEGIBLE, detail)
    flow = _flow(printed, document)
    return SourceText(
        file=file,
        text=flow.text,
        body_end=flow.body_end,
        pages=_judged(flow, printed),
        marks=_links(flow.pages, printed, document),
        asides=flow.asides,
    )


def _printed(data: bytes, file: SourceFile) -> tuple[PrintedPage, ...] | Unreadable:
    try:
        document = pdfium_py.PdfDocument(data)
    except pdfium_py.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            return Unreadable(file.name, Reason.ENCRYPTED)
        return Unreadable(file.name, Reason.DAMAGED)
    try:
        count = len(document)
        if count < 1:
            return Unreadable(file.name, Reason.DAMAGED, "Het PDF-bestand heeft geen pagina's.")
        if count > MAX_PAGES:
            return Unreadable(file.name, Reason.TOO_LARGE, f"Het bestand telt {count} pagina's.")
        pages: list[PrintedPage] = []
        size = 0
        for number in range(1, count + 1):
            pages.append(read_page(document.raw, number))
            size += sum(len(word.text) + 1 for word in pages[-1].words)
            if size > MAX_CHARACTERS:
                detail = f"Meer dan {MAX_CHARACTERS:,} tekens.".replace(",", ".")
                return Unreadable(file.name, Reason.TOO_LARGE, detail)
        return tuple(pages)
    finally:
        document.close()


def _without_text(pages: Sequence[PrintedPage], file: SourceFile) -> Unreadable:
    scanned = [page.number for page in pages if page.image_share > 0]
    if not scanned:
        return Unreadable(file.name, Reason.EMPTY, "De pagina's bevatten geen tekst.")
    detail = f"Geen tekstlaag op pagina {_ranges(scanned)}; eerst OCR toepassen."
    return Unreadable(file.name, Reason.SCANNED, detail)


def _ranges(numbers: Sequence[int]) -> str:
    """Page numbers as a reader writes them: 1-3, 5."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _flow(pages: Sequence[PrintedPage], document: str) -> Flow:
    known = hyphens.words_of("\n".join(word.text for page in pages for word in page.words))
    lines = [line for page in pages for line in lines_of(page, known)]
    kept, running = furniture.running_apart(lines, len(pages))
    kept, stamps = furniture.stamps_apart(kept, wrapped=True)
    kept, heads = rows_over_pages(kept, known)
    if not kept:
        kept, running, stamps, heads = lines, [], [], []
    apart = sorted([*running, *stamps, *heads], key=lambda aside: aside.line.page)
    return reflow(kept, apart, document=document, page_count=len(pages))


def _judged(flow: Flow, printed: Sequence[PrintedPage]) -> tuple[Page, ...]:
    return tuple(
        _as_scan(page, seen)
        for page, seen in zip(judged(flow.pages, flow.text), printed, strict=True)
    )


def _as_scan(page: Page, printed: PrintedPage) -> Page:
    if printed.image_share < _IMAGE_FILLS_PAGE:
        return page
    if not printed.words:
        return replace(page, origin=Origin.OCR, legibility=0.0)  # a scan among typed pages
    return replace(page, origin=Origin.OCR) if printed.has_hidden_text else page


def _links(
    pages: Sequence[Page], printed: Sequence[PrintedPage], document: str
) -> tuple[Mark, ...]:
    marks = (
        _mark(link, page, document)
        for page, seen in zip(pages, printed, strict=True)
        for link in seen.links
    )
    return tuple(sorted(filter(None, marks), key=lambda mark: mark.span))


def _mark(link: Link, page: Page, document: str) -> Mark | None:
    covered = [
        box
        for box in page.boxes
        if link.x0 <= (box.x0 + box.x1) / 2 <= link.x1
        and link.top <= (box.top + box.bottom) / 2 <= link.bottom
    ]
    if not covered:
        return None
    start, end = min(box.start for box in covered), max(box.end for box in covered)
    return Mark(MarkKind.LINK, Span(document, start, end), text=link.target)

"""One page of a PDF as printed: its words with their places, its rulings, images and links."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from checker.extract.cleaning import cleaned
from checker.extract.pdf_objects import Drawn, Rule, Turn, drawn_on

Box = tuple[float, float, float, float]  # left, bottom, right, top, as PDFium counts

_get_box = pdfium.FPDFText_GetLooseCharBox
_RECT = pdfium.FS_RECTF()  # filled anew for each character; PDFium serves one thread at a time
_RECT_REF = ctypes.byref(_RECT)
_WORD = re.compile(r"\S+")
_RAISED = re.compile(r"(?<=\D)\d{1,2}$|^\d{1,2}$|(?<=\d)o(?=\W*$)")
_SUPERSCRIPT = str.maketrans("0123456789o", "⁰¹²³⁴⁵⁶⁷⁸⁹°")
_SMALLER = 0.8  # of the size beside it; Word sets superscripts at 0.65
_LINE_END_HYPHENS = "\ufffe\x02"  # what PDFium writes for a hyphen and the line break after it
_LINE = re.compile(r"[^\n\ufffe\x02]*[\n\ufffe\x02]|[^\n\ufffe\x02]+")
_HIGHER = 0.1  # of the size beside it; Word raises superscripts by a third
_BOLD_FROM = 600  # font weight; regular is 400, bold 700
_LINKS_AT_MOST = 500  # annotations on one page
_ADDRESS_AT_MOST = 2_048  # bytes of a link target


class PrintedWord(NamedTuple):
    """A word as it stands on the page, in points from the top left corner."""

    text: str
    line: int  # number of the line of print, in the order of the file
    x0: float
    top: float
    x1: float
    bottom: float
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the page that leads elsewhere."""

    target: str
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """All that is printed on one page."""

    number: int
    words: tuple[PrintedWord, ...]
    rules: tuple[Rule, ...] = ()
    links: tuple[Link, ...] = ()
    image_share: float = 0.0  # of the page, covered by the largest image
    has_hidden_text: bool = False  # letters laid invisibly over a scan by an OCR program


def read_page(document: Any, number: int) -> PrintedPage:
    """The print of one page; a page that cannot be loaded is empty."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        return PrintedPage(number, ())
    try:
        turn = Turn.of(page)
        drawn = drawn_on(page, turn)
        text_page = pdfium.FPDFText_LoadPage(page)
        if not text_page:
            return _page(number, (), drawn, ())
        try:
            words = tuple(_words(text_page, turn))
        finally:
            pdfium.FPDFText_ClosePage(text_page)
        return _page(number, words, drawn, tuple(_links(document, page, turn)))
    finally:
        pdfium.FPDF_ClosePage(page)


def _page(
    number: int, words: tuple[PrintedWord, ...], drawn: Drawn, links: tuple[Link, ...]
) -> PrintedPage:
    return PrintedPage(number, words, drawn.rules, links, drawn.image_share, drawn.has_hidden_text)


def _text_of(text_page: Any) -> str:
    """The characters of a page, one for each index that PDFium counts."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer).decode("utf-16-le", errors="replace")[: max(written - 1, 0)]
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(text_page, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)


def _words(text_page: Any, turn: Turn) -> Iterator[PrintedWord]:
    text = _text_of(text_page)
    for line, printed in enumerate(_LINE.finditer(text)):
        places = [match.span() for match in _WORD.finditer(text, *printed.span())]
        if not places:
            continue
        ends = (places[0][0], places[-1][1] - 1)
        is_bold = all(
            pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD_FROM for index in ends
        )
        before: Box | None = None
        for start, end in places:
            first = _box(text_page, start)
            last = _box(text_page, end - 1) if end - start > 1 else first
            if not first or not last:
                continue
            word = text[start:end]
            if not word.isalpha():
                word = _with_raised_digits(text_page, word, start, before)
            before = first
            if not word.isascii():
                word = _plain(word)
            if word:
                yield PrintedWord(word, line, *turn.box(*_around(first, last)), is_bold)


def _around(first: Box, last: Box) -> Box:
    if first[1] == last[1] and first[0] < last[2]:
        return first[0], first[1], last[2], first[3]
    return (
        min(first[0], last[0]),
        min(first[1], last[1]),
        max(first[2], last[2]),
        max(first[3], last[3]),
    )


def _plain(word: str) -> str:
    for hyphen in _LINE_END_HYPHENS:
        word = word.replace(hyphen, "-")
    return cleaned(word).strip()


def _with_raised_digits(text_page: Any, word: str, start: int, before: Box | None) -> str:
    """A note number that is smaller and higher than the letter before it, as a superscript."""
    raised = _RAISED.search(word)
    if not raised:
        return word
    at = raised.start()
    digit = _box(text_page, start + at)
    beside = _box(text_page, start + at - 1) if at else before
    if not digit or not beside:
        return word
    size = beside[3] - beside[1]
    if digit[3] - digit[1] < size * _SMALLER and digit[1] - beside[1] > size * _HIGHER:
        return word[:at] + word[at:].translate(_SUPERSCRIPT)
    return word


def _box(text_page: Any, index: int) -> Box | None:
    """Left, bottom, right and top of a character with the full height of its font."""
    if not _get_box(text_page, index, _RECT_REF):
        return None
    return _RECT.left, _RECT.bottom, _RECT.right, _RECT.top


def _links(document: Any, page: Any, turn: Turn) -> Iterator[Link]:
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    for _ in range(_LINKS_AT_MOST):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            return
        rect = pdfium.FS_RECTF()
        action = pdfium.FPDFLink_GetAction(link)
        if not action or not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        buffer = ctypes.create_string_buffer(_ADDRESS_AT_MOST)
        size = pdfium.FPDFAction_GetURIPath(document, action, buffer, _ADDRESS_AT_MOST)
        if 1 < size <= _ADDRESS_AT_MOST:
            target = cleaned(buffer.value.decode("utf-8", errors="replace")).strip()
            yield Link(target, *turn.box(rect.left, rect.bottom, rect.right, rect.top))

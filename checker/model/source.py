"""The text of one document and the way back from it to the page."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range in the text of one document; the only way anything points at text."""

    document: str
    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Two ranges of the same document share at least one character."""
        same = self.document == other.document
        return same and self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Another range of the same document lies wholly within this one."""
        same = self.document == other.document
        return same and self.start <= other.start and other.end <= self.end


class Cover:
    """Ranges of one text that can be asked quickly whether one of them holds a span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: list[Span] = []
        for span in sorted(spans, key=lambda s: (s.start, -s.end)):
            if not (self._spans and self._spans[-1].contains(span)):
                self._spans.append(span)

    def holds(self, span: Span) -> bool:
        """One of the ranges contains the span."""
        # Of the ranges that start before it, the last one also ends last.
        at = bisect_right(self._spans, span.start, key=lambda s: s.start)
        return at > 0 and self._spans[at - 1].contains(span)


class Format(StrEnum):
    """Kind of file a document came in."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    IMAGE = "image"


class Origin(StrEnum):
    """How the letters of a page came about: typed, or read from an image."""

    TYPED = "typed"
    OCR = "ocr"


class WordBox(NamedTuple):
    """Where one word stands on its page, in PDF points from the top left corner.

    A tuple, since a document has thousands of them and a frozen dataclass takes five times as long
    to make.
    """

    start: int
    end: int
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a document; a file without pages is one page."""

    number: int
    span: Span
    origin: Origin = Origin.TYPED
    legibility: float = 1.0  # share of words that look like words, 0..1
    boxes: tuple[WordBox, ...] = ()


class MarkKind(StrEnum):
    """What a word processor notes beside the text, or a web page within it."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    COMMENT = "comment"
    HIGHLIGHT = "highlight"
    HIDDEN = "hidden"
    LINK = "link"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Mark:
    """An open change, comment, highlight, hidden run, hyperlink or tag at a place in the text."""

    kind: MarkKind
    span: Span  # empty for a deletion or a tag: the place where it stood
    text: str = ""  # the deleted words, the comment, the tag, or the target of the link
    author: str = ""
    on: str = ""  # date as the file states it, ISO 8601


@dataclass(frozen=True, slots=True)
class Aside:
    """Text kept apart from the running text: it stands after `SourceText.body_end`."""

    kind: Literal["header", "footer", "page_number", "stamp", "footnote"]
    span: Span
    page: int


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file a document was read from; the hash proves what was judged."""

    name: str
    format: Format
    sha256: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document as read: paragraphs are lines, table rows are lines with tabs between cells.

    `text[:body_end]` is the running text, covered by `pages` without gap or overlap;
    the asides stand behind it, a line each.
    """

    file: SourceFile
    text: str
    body_end: int
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...] = ()
    asides: tuple[Aside, ...] = ()

    @property
    def document(self) -> str:
        """Name by which spans refer to this document."""
        return self.pages[0].span.document

    def quote(self, span: Span) -> str:
        """The words at a span."""
        return self.text[span.start : span.end]

    def page_at(self, offset: int) -> Page:
        """The page on which a character of the text stands."""
        for aside in self.asides:
            if aside.span.start <= offset < aside.span.end:
                return self.pages[min(aside.page, len(self.pages)) - 1]
        for page in self.pages:
            if offset < page.span.end:
                return page
        return self.pages[-1]

    def boxes_at(self, span: Span) -> tuple[WordBox, ...]:
        """The word boxes that a span covers, on the page where it starts."""
        page = self.page_at(span.start)
        return tuple(box for box in page.boxes if box.start < span.end and span.start < box.end)


class Reason(StrEnum):
    """Why a file could not be read."""

    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    DAMAGED = "damaged"
    ILLEGIBLE = "illegible"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    SCANNED = "scanned"
    MISSING = "missing"
    FOLDER = "folder"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, and why: a result, not an exception."""

    file: str
    reason: Reason
    detail: str = ""

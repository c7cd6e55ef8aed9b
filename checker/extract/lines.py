"""A physical line as it stands on the page, before it is known which paragraph it belongs to."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands on its page, in PDF points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


class WordInLine(NamedTuple):
    """Where a word stands in its line and on the page; a tuple, for a page has five hundred."""

    start: int
    end: int
    x0: float
    top: float
    x1: float
    bottom: float


class TagInLine(NamedTuple):
    """A tag of HTML that was taken out of a line, and where it stood."""

    at: int
    tag: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print: its words, its page and the white before it."""

    text: str
    page: int = 1
    blank_before: int = 0  # empty lines before it, in a text file
    is_indented: bool = False  # further than the margin, in a text file
    place: Place | None = None  # only a PDF knows
    boxes: tuple[WordInLine, ...] = ()  # offsets count from the start of this line
    tags: tuple[TagInLine, ...] = ()  # offsets count from the start of this line
    is_row: bool = False  # a row of a table: stays by itself
    columns: tuple[float, ...] = ()  # left edges of the columns of a ruled table, in points
    is_bold: bool = False

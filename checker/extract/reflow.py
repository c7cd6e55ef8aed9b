"""From lines of print to the author's paragraphs: one line each, with the way back to the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from checker.extract import hyphens
from checker.extract.continuation import continues
from checker.extract.layout import measure
from checker.extract.lines import Line
from checker.model.source import Aside, Mark, MarkKind, Page, Span, WordBox

AsideKind = Literal["header", "footer", "page_number", "stamp", "footnote"]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A line that is no part of the running text, and what it is."""

    kind: AsideKind
    line: Line


@dataclass(frozen=True, slots=True)
class Flow:
    """The text of a document in paragraphs, with its pages and what was set apart."""

    text: str
    body_end: int
    pages: tuple[Page, ...]
    asides: tuple[Aside, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A line at its place in the running text."""

    start: int
    line: Line


def reflow(
    lines: Sequence[Line],
    set_aside: Sequence[SetAside] = (),
    *,
    document: str,
    page_count: int = 1,
) -> Flow:
    """Join the lines of a document into paragraphs and note on which page each word stands."""
    known = hyphens.words_of("\n".join(line.text for line in lines))
    body, laid = _lay(_paragraphs([hyphens.mended(line, known) for line in lines]), known)
    body += "\n" if body and set_aside else ""
    pages = _pages(laid, len(body), document, page_count)
    text, asides = _append(body, set_aside, document)
    marks = tuple(_tags(laid, len(body), document))
    return Flow(text=text, body_end=len(body), pages=pages, asides=asides, marks=marks)


_OPENING = 400  # characters of a paragraph that tell whether it is a heading
_RECENT = 8  # lines of a paragraph that show how wide it is set


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    layout = measure(lines)
    paragraphs: list[list[Line]] = []
    so_far = ""
    for line in lines:
        if paragraphs and not line.is_row and not paragraphs[-1][-1].is_row:
            before = paragraphs[-1][-1]
            if continues(so_far, before, line, layout.seam(paragraphs[-1][-_RECENT:], line)):
                paragraphs[-1].append(line)
                so_far = f"{so_far} {line.text}"[:_OPENING]
                continue
        paragraphs.append([line])
        so_far = line.text
    return paragraphs


def _lay(paragraphs: list[list[Line]], known: frozenset[str]) -> tuple[str, list[_Laid]]:
    """Write the paragraphs one after the other and remember where each line came to stand."""
    pieces: list[str] = []
    laid: list[_Laid] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        if number:
            pieces.append("\n")
            at += 1
        for line, after in zip(paragraph, [*paragraph[1:], None], strict=True):
            drop, between = hyphens.joint(line.text, after.text, known) if after else (0, "")
            written = line.text[: len(line.text) - drop] + between
            laid.append(_Laid(start=at, line=line))
            pieces.append(written)
            at += len(written)
    return "".join(pieces), laid


def _pages(laid: list[_Laid], end: int, document: str, page_count: int) -> tuple[Page, ...]:
    """The pages, each up to the first word of the next; a page without words is empty."""
    firsts: dict[int, int] = {}
    for place in laid:
        firsts.setdefault(place.line.page, place.start)
    boxes = {
        page: tuple(box for place in group for box in _moved(place))
        for page, group in groupby(laid, key=lambda place: place.line.page)
    }
    starts = [end] * (page_count + 1)
    for number in range(page_count, 0, -1):
        starts[number - 1] = firsts.get(number, starts[number])
    starts[0] = 0
    return tuple(
        Page(
            number, Span(document, starts[number - 1], starts[number]), boxes=boxes.get(number, ())
        )
        for number in range(1, page_count + 1)
    )


def _moved(place: _Laid) -> list[WordBox]:
    by = place.start
    return [
        WordBox(box.start + by, box.end + by, box.x0, box.top, box.x1, box.bottom)
        for box in place.line.boxes
    ]


def _tags(laid: list[_Laid], end: int, document: str) -> Iterator[Mark]:
    """The tags of HTML, each an empty range at the place where it stood."""
    for place in laid:
        for tag in place.line.tags:
            at = min(place.start + tag.at, end)
            yield Mark(MarkKind.TAG, Span(document, at, at), tag.tag)


def _append(
    body: str, set_aside: Sequence[SetAside], document: str
) -> tuple[str, tuple[Aside, ...]]:
    """Write the lines that were set apart behind the running text, a line each."""
    asides: list[Aside] = []
    at = len(body)
    for apart in set_aside:
        end = at + len(apart.line.text)
        asides.append(Aside(kind=apart.kind, span=Span(document, at, end), page=apart.line.page))
        at = end + 1
    tail = "\n".join(apart.line.text for apart in set_aside)
    return body + tail, tuple(asides)

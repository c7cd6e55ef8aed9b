"""What stands on every page beside the text: running headers, page numbers, signature stamps."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from checker.extract import markers
from checker.extract.lines import Line
from checker.extract.reflow import AsideKind, SetAside

Side = Literal["header", "footer"]

_PAGE_NUMBER = re.compile(
    r"""(?:
        [-–—|]\s*\d{1,4}\s*[-–—|]
      | (?:pagina|pag\.?|blz\.?|bladzijde|page)\s*:?\s*\d{1,4}(?:\s*(?:van|/|of|op)\s*\d{1,4})?
      | \d{1,4}\s*(?:van|/)\s*\d{1,4}
    )\.?""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\d{1,4}|[ivx]{1,5}")
_STAMP = re.compile(
    r"""verifieer\s.{0,40}(?:elektronisch|digitaal).{0,20}\sondertekend
      | (?:digitaal|elektronisch)\s+(?:ondertekend|getekend)\s+(?:door|op)\b
      | (?:digitally\s+|electronically\s+)?signed\s+by\b
      | (?:getekend|ondertekend)\s+met\s+(?:itsme|eid)\b
      | signature\s+not\s+verified
      | docusign\s+envelope\s+id
      | \w+\s+\(signature\)$""",
    re.VERBOSE | re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(r"(?:https?://|www\.)\S+|mailto:\S+", re.IGNORECASE)
_STAMP_AT_MOST = 300  # characters; a longer line is a paragraph that speaks of signing
_DIGITS = re.compile(r"\d+")
_EDGE_LINES = 3  # a running header or footer has at most three lines
_SAME_HEIGHT = 10.0  # points; running lines stand at one height, but a scan shifts them
_REPEATED_FROM = 0.5  # of the pages; some files leave it off the first page or on one side


def stamps_apart(lines: Sequence[Line], *, wrapped: bool) -> tuple[list[Line], list[SetAside]]:
    """Take page numbers, signature stamps and loose link targets out of the running text."""
    kept: list[Line] = []
    apart: list[SetAside] = []
    after_aside = False
    for line in lines:
        kind = _kind_of(line, kept, wrapped=wrapped, after_aside=after_aside)
        after_aside = kind is not None
        if kind:
            apart.append(SetAside(kind, line))
        else:
            kept.append(line)
    return kept, apart


def _kind_of(
    line: Line, kept: Sequence[Line], *, wrapped: bool, after_aside: bool
) -> AsideKind | None:
    if line.is_row:
        return None
    if _PAGE_NUMBER.fullmatch(line.text):
        return "page_number"
    if len(line.text) <= _STAMP_AT_MOST and _STAMP.match(line.text):
        return "stamp"
    if not _ADDRESS_LINE.fullmatch(line.text):
        return None
    if after_aside or line.text.lower().startswith("mailto:"):
        return "stamp"
    # converters write the targets of a page's links beneath it, in the middle of its sentences
    before = kept[-1].text if kept else ""
    belongs = markers.announces(before) or markers.is_dangling(before) or not wrapped
    return None if belongs else "stamp"


def running_apart(lines: Sequence[Line], page_count: int) -> tuple[list[Line], list[SetAside]]:
    """Take the lines that return at the top or bottom of most pages out of the running text."""
    if page_count < 2:
        return list(lines), []
    edges = _edges(lines)
    seen = Counter(
        shape for page in edges for shape in {_shape(lines[index], side) for index, side in page}
    )
    needed = max(2.0, page_count * _REPEATED_FROM)
    sides: dict[int, Side] = {}
    for page in edges:
        open_sides: set[Side] = {"header", "footer"}
        for index, side in page:  # from the edge inwards: behind a line of text stands no furniture
            if seen[_shape(lines[index], side)] < needed:
                open_sides.discard(side)
            elif side in open_sides:
                sides[index] = side
    kept = [line for index, line in enumerate(lines) if index not in sides]
    return kept, [
        SetAside(_kind_at(side, lines[index]), lines[index]) for index, side in sides.items()
    ]


def _kind_at(side: Side, line: Line) -> AsideKind:
    if _STAMP.match(line.text):
        return "stamp"
    is_number = _PAGE_NUMBER.fullmatch(line.text) or _BARE_NUMBER.fullmatch(line.text)
    return "page_number" if is_number else side


def _edges(lines: Sequence[Line]) -> list[list[tuple[int, Side]]]:
    """For each page the lines near its top and bottom, from the edge inwards."""
    by_page: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        if not line.columns and not markers.is_article_heading(line.text):
            by_page.setdefault(line.page, []).append(index)
    edges: list[list[tuple[int, Side]]] = []
    for indices in by_page.values():
        downward = sorted(indices, key=lambda index: _height(lines[index]))
        depth = min(_EDGE_LINES, (len(downward) + 1) // 2)
        page: list[tuple[int, Side]] = [(index, "header") for index in downward[:depth]]
        page += [(index, "footer") for index in downward[depth:][-depth:][::-1]]
        edges.append(page)
    return edges


def _height(line: Line) -> float:
    return line.place.top if line.place else 0.0


def _shape(line: Line, side: Side) -> tuple[Side, str, int]:
    """What two copies of a running line share: words but for numbers, and height on the page."""
    height = round(_height(line) / _SAME_HEIGHT)
    return side, _DIGITS.sub("#", line.text).casefold(), height

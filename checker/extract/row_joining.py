"""Rows of a table that a page break cut in two, and heads that it repeats."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from checker.extract import hyphens, markers
from checker.extract.lines import Line, WordInLine
from checker.extract.reflow import SetAside

_SAME_EDGE = 4.0  # points; columns of one table stand this close on two pages


def rows_over_pages(
    lines: Sequence[Line], known: AbstractSet[str]
) -> tuple[list[Line], list[SetAside]]:
    """Join rows that run over a page; a head repeated on the next page is set apart."""
    kept: list[Line] = []
    apart: list[SetAside] = []
    head: Line | None = None
    page = 0
    for line in lines:
        turned, page = line.page > page, line.page
        before = kept[-1] if kept else None
        if not line.columns:
            head = None
        elif head is None or before is None or not _same_columns(before, line):
            head = line
        elif turned and line.text == head.text:
            page = before.page  # the row after the head is the first of its page
            apart.append(SetAside("header", line))
            continue
        if turned and before and _continues(before, line):
            kept[-1] = _joined(before, line, known)
        else:
            kept.append(line)
    return kept, apart


def _same_columns(before: Line, after: Line) -> bool:
    return len(before.columns) == len(after.columns) and all(
        abs(one - other) <= _SAME_EDGE
        for one, other in zip(before.columns, after.columns, strict=True)
    )


def _continues(before: Line, after: Line) -> bool:
    if not before.columns or not _same_columns(before, after):
        return False
    cells = list(zip(before.text.split("\t"), after.text.split("\t"), strict=True))
    if not cells[0][1]:
        return True
    if markers.is_numbered(cells[0][1]) or cells[0][1][0].isdigit():
        return False
    return any(_runs_on(above, below) for above, below in cells if below)


def _runs_on(above: str, below: str) -> bool:
    # cells often open in lower case, so only a cell that cannot end there runs on
    unfinished = above.endswith(",") or markers.is_dangling(above) or hyphens.is_broken(above)
    return unfinished and markers.opens_low(below)


def _joined(before: Line, after: Line, known: AbstractSet[str]) -> Line:
    """One row; the words of the second page have no place on the first, so they bring no box."""
    pieces: list[str] = []
    boxes: list[WordInLine] = []
    old = new = 0
    for above, below in zip(before.text.split("\t"), after.text.split("\t"), strict=True):
        boxes += _moved(before.boxes, (old, old + len(above)), new - old)
        drop, between = hyphens.joint(above, below, known) if above and below else (0, "")
        pieces.append(above[: len(above) - drop] + between + below)
        old += len(above) + 1
        new += len(pieces[-1]) + 1
    return replace(before, text="\t".join(pieces), boxes=tuple(boxes))


def _moved(boxes: Sequence[WordInLine], within: tuple[int, int], by: int) -> Iterator[WordInLine]:
    for box in boxes:
        if within[0] <= box.start < within[1]:
            yield box._replace(start=box.start + by, end=box.end + by)

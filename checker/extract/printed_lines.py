"""From the words of a printed page to its lines and the rows of its tables."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise

from checker.extract import hyphens, markers
from checker.extract.lines import Line, Place, WordInLine
from checker.extract.pdf_page import PrintedPage, PrintedWord
from checker.extract.pdf_tables import Cell, Table, tables_between

_SAME_HEIGHT = 0.6  # of the lower of two words: they overlap so much when they share a line
_COLUMN_GAP = 2.5  # times the height of the letters; between words it is 0.3, stretched 1.0

Placed = tuple[int, Line]  # number of the line of print where it stands, and the line


def lines_of(page: PrintedPage, known: AbstractSet[str]) -> list[Line]:
    """The lines of a page in reading order, each row of a table as one line with tabs."""
    placed: list[Placed] = []
    words = page.words
    for table in tables_between(page.rules):
        inside = [word for word in words if _cell_at(table, word)]
        rows = list(_rows(table, inside, page.number, known))
        if rows:
            taken = set(map(id, inside))
            words = tuple(word for word in words if id(word) not in taken)
            placed += rows
    placed += _flowing(words, page.number)
    return [line for _, line in sorted(placed, key=lambda item: item[0])]


def _cell_at(table: Table, word: PrintedWord) -> Cell | None:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return next((cell for cell in table.cells if cell.holds(x, y)), None)


def _rows(
    table: Table, words: Sequence[PrintedWord], page: int, known: AbstractSet[str]
) -> Iterator[Placed]:
    by_cell: dict[Cell, list[PrintedWord]] = {}
    for word in words:
        cell = _cell_at(table, word)
        if cell:
            by_cell.setdefault(cell, []).append(word)
    if len({cell.x0 for cell in by_cell}) < 2:
        return  # a frame around text, or an empty grid
    at = min(word.line for word in words)
    columns = table.columns
    for row in table.rows:
        cells = [by_cell.get(cell, []) if cell else [] for cell in row]
        if any(cells):
            yield at, _row(cells, page, known, columns if len(row) == len(columns) else ())


def _row(
    cells: Sequence[Sequence[PrintedWord]],
    page: int,
    known: AbstractSet[str],
    columns: tuple[float, ...],
) -> Line:
    text = ""
    boxes: list[WordInLine] = []
    for number, words in enumerate(cells):
        text += "\t" if number else ""
        for index, word in enumerate(words):
            before = words[index - 1] if index else None
            if before and before.line != word.line:
                drop, between = hyphens.joint(before.text, word.text, known)
                text = text[: len(text) - drop] + between
            elif before:
                text += " "
            boxes.append(_box(word, len(text)))
            text += word.text
    place = _place([word for words in cells for word in words])
    return Line(text, page, place=place, boxes=tuple(boxes), is_row=True, columns=columns)


def _flowing(words: Sequence[PrintedWord], page: int) -> Iterator[Placed]:
    printed: list[list[PrintedWord]] = []
    for _, group in groupby(words, key=lambda word: word.line):
        line = list(group)
        if printed and _same_line(printed[-1][-1], line[0]):
            printed[-1] += line
        else:
            printed.append(line)
    for line in printed:
        yield line[0].line, _line(line, page)


def _same_line(before: PrintedWord, after: PrintedWord) -> bool:
    overlap = min(before.bottom, after.bottom) - max(before.top, after.top)
    lower = min(before.bottom - before.top, after.bottom - after.top)
    return overlap >= lower * _SAME_HEIGHT and after.x0 >= before.x1 - 1.0


def _line(words: Sequence[PrintedWord], page: int) -> Line:
    text = words[0].text
    boxes = [_box(words[0], 0)]
    is_row = False
    for before, word in pairwise(words):
        wide = word.x0 - before.x1 > _COLUMN_GAP * (word.bottom - word.top)
        is_column = wide and not markers.is_label(text)
        is_row = is_row or is_column
        text += "\t" if is_column else " "
        boxes.append(_box(word, len(text)))
        text += word.text
    is_bold = words[0].is_bold and words[-1].is_bold
    return Line(text, page, place=_place(words), boxes=tuple(boxes), is_row=is_row, is_bold=is_bold)


def _box(word: PrintedWord, start: int) -> WordInLine:
    return WordInLine(start, start + len(word.text), *word[2:6])


def _place(words: Sequence[PrintedWord]) -> Place:
    return Place(
        left=min(word.x0 for word in words),
        top=min(word.top for word in words),
        right=max(word.x1 for word in words),
        bottom=max(word.bottom for word in words),
    )

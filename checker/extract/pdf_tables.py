"""Tables on a printed page: cells between rulings, and the words that stand in each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.extract.pdf_objects import Rule

_NEAR = 3.0  # points; rulings of one table that should meet may be this far apart
_RULES_AT_MOST = 300  # of one page after merging; more is a drawing
_CROSSINGS_AT_MOST = 4_000  # finding the cells takes the square of it at worst

Point = tuple[int, int]  # number of the upright ruling, number of the level ruling


@dataclass(frozen=True, slots=True)
class Cell:
    """A box between four rulings, in points from the top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """A point lies within the cell."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Table:
    """Cells that touch one another, in two columns or more."""

    cells: tuple[Cell, ...]

    @property
    def columns(self) -> tuple[float, ...]:
        """Left edges of the columns."""
        return tuple(sorted({cell.x0 for cell in self.cells}))

    @property
    def rows(self) -> tuple[tuple[Cell | None, ...], ...]:
        """The cells of each row from left to right; None where a cell from above hangs down.

        A cell over several columns is written once.
        """
        columns = self.columns
        rows: list[tuple[Cell | None, ...]] = []
        tops = sorted({cell.top for cell in self.cells})
        by_top = {top: [cell for cell in self.cells if cell.top == top] for top in tops}
        for top in tops:
            starting = {cell.x0: cell for cell in by_top[top]}
            covered = {x for cell in by_top[top] for x in columns if cell.x0 < x < cell.x1}
            rows.append(tuple(starting.get(x) for x in columns if x not in covered))
        return tuple(rows)


def tables_between(rules: Sequence[Rule]) -> tuple[Table, ...]:
    """The tables that the rulings of a page make; a frame of one column is none."""
    if len(rules) < 4:
        return ()
    upright = _merged(rule for rule in rules if rule.is_upright)
    level = _merged(rule for rule in rules if not rule.is_upright)
    if len(upright) < 3 or len(level) < 2 or len(upright) + len(level) > _RULES_AT_MOST:
        return ()
    tables = (Table(tuple(cells)) for cells in _touching(_cells(upright, level)))
    return tuple(table for table in tables if len(table.columns) > 1)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Rulings drawn in pieces or twice, as one."""
    merged: list[Rule] = []
    for at, group in _aligned(sorted(rules, key=lambda rule: rule.at)):
        pieces = sorted(group, key=lambda rule: rule.low)
        low, high = pieces[0].low, pieces[0].high
        for piece in pieces[1:]:
            if piece.low > high + _NEAR:
                merged.append(Rule(piece.is_upright, at, low, high))
                low, high = piece.low, piece.high
            high = max(high, piece.high)
        merged.append(Rule(pieces[0].is_upright, at, low, high))
    return merged


def _aligned(rules: Sequence[Rule]) -> list[tuple[float, list[Rule]]]:
    groups: list[list[Rule]] = []
    for rule in rules:
        if groups and rule.at - groups[-1][-1].at <= _NEAR:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return [(sum(rule.at for rule in group) / len(group), group) for group in groups]


def _cells(upright: Sequence[Rule], level: Sequence[Rule]) -> list[Cell]:
    """The smallest box from each crossing of rulings down and to the right."""
    crossings = {
        (v, h)
        for v, tall in enumerate(upright)
        for h, wide in enumerate(level)
        if wide.low - _NEAR <= tall.at <= wide.high + _NEAR
        and tall.low - _NEAR <= wide.at <= tall.high + _NEAR
    }
    if len(crossings) > _CROSSINGS_AT_MOST:
        return []
    down: dict[int, list[int]] = {}
    right: dict[int, list[int]] = {}
    for v, h in sorted(crossings):
        down.setdefault(v, []).append(h)
        right.setdefault(h, []).append(v)
    cells = (_cell_from(crossing, crossings, down, right) for crossing in sorted(crossings))
    return [
        Cell(upright[v0].at, level[h0].at, upright[v1].at, level[h1].at)
        for (v0, h0), (v1, h1) in filter(None, cells)
    ]


def _cell_from(
    corner: Point, crossings: set[Point], down: dict[int, list[int]], right: dict[int, list[int]]
) -> tuple[Point, Point] | None:
    v, h = corner
    for below in (other for other in down[v] if other > h):
        for beside in (other for other in right[h] if other > v):
            if (beside, below) in crossings:
                return corner, (beside, below)
    return None


def _touching(cells: Sequence[Cell]) -> list[list[Cell]]:
    """Cells that share a corner belong to one table."""
    parent = list(range(len(cells)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    owner: dict[tuple[float, float], int] = {}
    for number, cell in enumerate(cells):
        for corner in ((x, y) for x in (cell.x0, cell.x1) for y in (cell.top, cell.bottom)):
            parent[root(number)] = root(owner.setdefault(corner, number))
    tables: dict[int, list[Cell]] = {}
    for number, cell in enumerate(cells):
        tables.setdefault(root(number), []).append(cell)
    return [sorted(table, key=lambda cell: (cell.top, cell.x0)) for table in tables.values()]

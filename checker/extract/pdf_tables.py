"""Tables on a printed page: cells between rulings, and the words that stand in each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from checker.extract.pdf_objects import Rule

_NEAR = 3.0  # points; rulings of one table that should meet may be this far apart
_RULES_AT_MOST = 300  # of one page after merging; more is a drawing
_CROSSINGS_AT_MOST = 4_000  # finding the cells takes the square of it at worst

Box = tuple[float, float, float, float]


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
    """The tables that the rulings of a page make; a frame of one column is none.

    pdfplumber finds the cells. It is handed the rulings that pypdfium2 saw, so that no page needs
    to be parsed a second time by the much slower pdfminer.
    """
    if len(rules) < 4 or len(rules) > _RULES_AT_MOST * 4:
        return ()
    from pdfplumber.table import (
        cells_to_tables,
        edges_to_intersections,
        intersections_to_cells,
        merge_edges,
    )

    edges = merge_edges([_edge(rule) for rule in rules], _NEAR, _NEAR, _NEAR, _NEAR)
    upright = sum(edge["orientation"] == "v" for edge in edges)
    if upright < 3 or len(edges) - upright < 2 or len(edges) > _RULES_AT_MOST:
        return ()
    crossings = edges_to_intersections(edges, _NEAR, _NEAR)
    if len(crossings) > _CROSSINGS_AT_MOST:
        return ()
    found = cells_to_tables(intersections_to_cells(crossings))
    tables = (Table(tuple(Cell(*box) for box in _in_order(boxes))) for boxes in found)
    return tuple(table for table in tables if len(table.columns) > 1)


def _edge(rule: Rule) -> dict[str, Any]:
    """A ruling as pdfplumber writes it down."""
    along = {"x0": rule.at, "x1": rule.at, "top": rule.low, "bottom": rule.high}
    across = {"x0": rule.low, "x1": rule.high, "top": rule.at, "bottom": rule.at}
    return {
        **(along if rule.is_upright else across),
        "orientation": "v" if rule.is_upright else "h",
        "width": 0.0 if rule.is_upright else rule.high - rule.low,
        "height": rule.high - rule.low if rule.is_upright else 0.0,
        "object_type": "line",
    }


def _in_order(boxes: Iterable[Box]) -> list[Box]:
    """From top to bottom, then from left to right."""
    return sorted(boxes, key=lambda box: (box[1], box[0]))

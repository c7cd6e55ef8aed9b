"""What is drawn on a PDF page beside its letters: rulings of tables, and images."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

_OBJECTS_AT_MOST = 20_000  # a drawing with more lines is a map or a plan, no table
_DEPTH_AT_MOST = 4  # forms within forms; a file may nest them without end
_SEGMENTS_AT_MOST = 2_000  # of one path
_SHORTEST = 4.0  # points; shorter strokes are dots, ticks and the ends of thin rectangles
_STRAIGHT = 1.0  # points that a ruling may lean over
_INVISIBLE = 3  # text render mode

Matrix = tuple[float, float, float, float, float, float]
_UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight ruling: upright at x, or level at y, from low to high, in points."""

    is_upright: bool
    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """The rulings of a page, and what tells of a scan."""

    rules: tuple[Rule, ...] = ()
    image_share: float = 0.0
    has_hidden_text: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """From the coordinates of the file to points from the top left corner as one sees the page."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int

    @classmethod
    def of(cls, page: Any) -> "Turn":
        """The crop and rotation of a page."""
        sides = [ctypes.c_float() for _ in range(4)]
        refs = [ctypes.byref(side) for side in sides]
        found = pdfium.FPDFPage_GetCropBox(page, *refs) or pdfium.FPDFPage_GetMediaBox(page, *refs)
        left, bottom, right, top = (side.value for side in sides)
        quarters = pdfium.FPDFPage_GetRotation(page) % 4
        if not found or right <= left or top <= bottom:
            width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            left, bottom = 0.0, 0.0
            right, top = (height, width) if quarters % 2 else (width, height)
        return cls(left, bottom, right, top, quarters)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point as one sees it."""
        match self.quarters:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case 3:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """A rectangle as one sees it: x0, top, x1, bottom."""
        if not self.quarters:  # nearly every page, and every word of it
            x, y = self.left, self.top
            return left - x, y - top, right - x, y - bottom
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    @property
    def area(self) -> float:
        """Size of the page in square points."""
        return (self.right - self.left) * (self.top - self.bottom)


def drawn_on(page: Any, turn: Turn) -> Drawn:
    """The rulings and images of a page."""
    rules: list[Rule] = []
    image_area = 0.0
    hidden = False
    texts = 0
    for kind, item, matrix in _objects(page):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            rules += _rules(item, matrix, turn)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            image_area = max(image_area, _area(item, matrix))
        elif kind == pdfium.FPDF_PAGEOBJ_TEXT and texts < 1:
            texts += 1
            hidden = pdfium.FPDFTextObj_GetTextRenderMode(item) == _INVISIBLE
    return Drawn(tuple(rules), min(image_area / max(turn.area, 1.0), 1.0), hidden)


def _objects(page: Any) -> Iterator[tuple[int, Any, Matrix]]:
    budget = _OBJECTS_AT_MOST
    waiting = [(page, False, _UNMOVED, 0)]
    while waiting:
        holder, is_form, matrix, depth = waiting.pop()
        count = (pdfium.FPDFFormObj_CountObjects if is_form else pdfium.FPDFPage_CountObjects)(
            holder
        )
        get = pdfium.FPDFFormObj_GetObject if is_form else pdfium.FPDFPage_GetObject
        for index in range(min(count, budget)):
            item = get(holder, index)
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind != pdfium.FPDF_PAGEOBJ_FORM:
                yield kind, item, matrix
            elif depth < _DEPTH_AT_MOST:
                waiting.append((item, True, _product(_matrix_of(item), matrix), depth + 1))
        budget -= max(count, 0)
        if budget <= 0:
            return


def _matrix_of(item: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(found)):
        return _UNMOVED
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _area(item: Any, outer: Matrix) -> float:
    a, b, c, d, _, _ = _product(_matrix_of(item), outer)
    return abs(a * d - b * c)  # an image fills the unit square before its matrix


def _rules(item: Any, outer: Matrix, turn: Turn) -> Iterator[Rule]:
    fill, stroke = ctypes.c_int(0), ctypes.c_int(0)
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
    if not fill.value and not stroke.value:
        return  # a clipping path: nothing is drawn
    a, b, c, d, e, f = _product(_matrix_of(item), outer)
    x, y = ctypes.c_float(), ctypes.c_float()
    opened = before = (0.0, 0.0)
    for index in range(min(pdfium.FPDFPath_CountSegments(item), _SEGMENTS_AT_MOST)):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        here = turn.point(a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            opened = here
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield from _rule(before, here)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _rule(here, opened)
        before = here


def _rule(start: tuple[float, float], end: tuple[float, float]) -> Iterator[Rule]:
    (x0, y0), (x1, y1) = start, end
    if not all(map(math.isfinite, (x0, y0, x1, y1))):
        return
    if abs(x1 - x0) <= _STRAIGHT and abs(y1 - y0) >= _SHORTEST:
        yield Rule(True, (x0 + x1) / 2, min(y0, y1), max(y0, y1))
    elif abs(y1 - y0) <= _STRAIGHT and abs(x1 - x0) >= _SHORTEST:
        yield Rule(False, (y0 + y1) / 2, min(x0, x1), max(x0, x1))

"""How a document sets its paragraphs: the measure of its lines and the white between them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from checker.extract import markers
from checker.extract.lines import Line, Place

LONG_LINE = 160  # characters; no page of print is set wider, so such a line is a whole paragraph
_LONG_SHARE = 0.3  # of all characters: above this the file has one paragraph a line
_SEAMS_AT_LEAST = 2  # sentences broken over two lines, before a file counts as hard-wrapped
_SEAM_SHARE = 0.03  # of all lines; corpus: wrapped files 0.15 and more, unwrapped 0.00
_FEW_INDENTED = 0.3  # of all lines; above this the whole text stands further in
_NEARLY_FULL = 0.6  # of the measure; shorter lines say nothing about where lines are broken
_INDENT = 6.0  # points; books open a paragraph with ten or more
_NARROWEST_ITEM = 0.75  # of the measure; what is narrower is a table cell or a list of names
_WIDER_THAN_PITCH = 1.3  # times the usual distance; corpus: 1.0 within, 1.5-2.1 between paragraphs


@dataclass(frozen=True, slots=True)
class Seam:
    """The place where two lines meet."""

    gap: bool  # more white than between two lines of one paragraph
    new_page: bool
    reach: float  # share of the measure that the first line takes
    fill: float  # the same with the first word of the next line added
    indent: bool = False  # the second line stands further in, as a first line may


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in one document; everything else is judged against it."""

    wrap: float | None  # usual length of a full line in characters; None: one paragraph a line
    blank_pitch: int = 0  # empty lines between two lines of one paragraph
    indent_tells: bool = False  # few lines are indented, so it opens a paragraph
    pitch: float | None = None  # points between two lines of one paragraph, in a PDF
    margins: dict[int, tuple[float, float]] = field(default_factory=dict)  # per page, in points

    def seam(self, paragraph: Sequence[Line], after: Line) -> Seam:
        """How a paragraph, as far as it goes, and the line after it meet."""
        before = paragraph[-1]
        new_page = before.page != after.page
        if before.place and after.place:
            return self._seam_in_print(before, before.place, after, after.place)
        if self.wrap is None:
            fill = 1.0 if len(before.text) > LONG_LINE else 0.0
            return Seam(gap=True, new_page=new_page, reach=fill, fill=fill)
        wrap = _own_wrap(paragraph, self.wrap)
        return Seam(
            gap=after.blank_before > self.blank_pitch,
            new_page=new_page,
            reach=len(before.text) / wrap,
            fill=(len(before.text) + 1 + len(_first_word(after.text))) / wrap,
            indent=self.indent_tells and after.is_indented,
        )

    def _seam_in_print(self, before: Line, upper: Place, after: Line, lower: Place) -> Seam:
        left, right = self.margins[before.page]
        measure = max(right - left, 1.0)
        per_char = (lower.right - lower.left) / max(len(after.text), 1)
        taken = upper.right - left + per_char * (1 + len(_first_word(after.text)))
        step = lower.top - upper.top
        new_page = before.page != after.page
        return Seam(
            gap=new_page or not 0 < step <= (self.pitch or step) * _WIDER_THAN_PITCH,
            new_page=new_page,
            reach=(upper.right - left) / measure,
            fill=taken / measure,
            indent=lower.left > upper.left + _INDENT and not _opens_item(before.text),
        )


def measure(lines: Sequence[Line]) -> Layout:
    """The layout of a document, from the places where a sentence clearly runs on."""
    flowing = [line for line in lines if not line.is_row]
    if any(line.place for line in flowing):
        return Layout(wrap=None, pitch=_pitch(flowing), margins=_margins(flowing))
    lengths = sorted(len(line.text) for line in flowing)
    total = sum(lengths)
    if not total or sum(size for size in lengths if size > LONG_LINE) > total * _LONG_SHARE:
        return Layout(wrap=None)
    wrap = lengths[int(len(lengths) * 0.9)]
    seams = Counter(
        after.blank_before for before, after in pairwise(flowing) if _runs_on(before, after, wrap)
    )
    if sum(seams.values()) < max(_SEAMS_AT_LEAST, len(flowing) * _SEAM_SHARE):
        return Layout(wrap=None)
    indented = sum(line.is_indented for line in flowing)
    return Layout(
        wrap=wrap,
        blank_pitch=seams.most_common(1)[0][0],
        indent_tells=indented < len(flowing) * _FEW_INDENTED,
    )


def _runs_on(before: Line, after: Line, wrap: float) -> bool:
    return (
        len(before.text) >= wrap * _NEARLY_FULL
        and not markers.is_closed(before.text)
        and markers.opens_low(after.text)
        and not markers.is_numbered(after.text)
        and not markers.is_bullet(after.text)
    )


def _pitch(lines: Sequence[Line]) -> float | None:
    steps = [
        after.place.top - before.place.top
        for before, after in pairwise(lines)
        if before.place and after.place and before.page == after.page
        if markers.opens_low(after.text) and not markers.is_closed(before.text)
    ]
    downward = [step for step in steps if step > 0]
    return median(downward) if downward else None


def _margins(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """Left and right edge of the print on each page; a page with few lines takes the usual ones."""
    lefts = sorted(line.place.left for line in lines if line.place)
    rights = sorted(line.place.right for line in lines if line.place)
    usual = (lefts[int(len(lefts) * 0.03)], rights[int((len(rights) - 1) * 0.97)])
    margins: dict[int, tuple[float, float]] = {}
    for page in {line.page for line in lines}:
        own = [line.place for line in lines if line.place and line.page == page]
        right = max(place.right for place in own)
        # a landscape page among portrait ones is wider than the usual measure
        wider = right > usual[1] * 1.2 and len(own) > 5
        margins[page] = (min(place.left for place in own), right) if wider else usual
    return margins


def _opens_item(text: str) -> bool:
    return markers.is_bullet(text) or markers.is_numbered(text)


def _own_wrap(paragraph: Sequence[Line], usual: float) -> float:
    """An indented item is set narrower than the page; three lines show how wide."""
    if len(paragraph) < 3:
        return usual
    own = max(len(line.text) for line in paragraph)
    return own if usual * _NARROWEST_ITEM <= own < usual else usual


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0]

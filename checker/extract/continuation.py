"""Whether one line of print continues the sentence or heading of the line before it."""

from checker.extract import hyphens, markers
from checker.extract.layout import Seam
from checker.extract.lines import Line

FULL = 0.95  # of the measure: the next word would not have fitted, so the break means nothing
NEARLY_FULL = 0.8  # allows for letters of unequal width, which a text file does not show


def continues(paragraph: str, before: Line, after: Line, seam: Seam) -> bool:
    """The second line belongs to the paragraph that the first one ends for now."""
    if markers.is_bullet(after.text):
        return False
    if markers.stands_alone(before.text) or markers.stands_alone(after.text):
        return False
    if markers.splits_date(before.text, after.text):
        return True
    if markers.is_numbered(after.text):
        return _is_reference(before, seam)
    if markers.is_key_line(after.text) and not markers.is_dangling(before.text):
        return not markers.is_closed(before.text) and markers.opens_low(after.text)
    if hyphens.is_broken(before.text) and (markers.opens_low(after.text) or not seam.gap):
        return seam.fill >= NEARLY_FULL or markers.opens_low(after.text)
    if seam.new_page:
        return _over_page(paragraph, before, after, seam)
    if seam.indent and markers.is_closed(before.text):
        return False
    if seam.gap:
        return _over_white(paragraph, before, after, seam)
    return _within_block(paragraph, before, after, seam)


def _is_reference(before: Line, seam: Seam) -> bool:
    # "zoals vermeld in artikel 8,\n§ 1, van het decreet": a reference run over, no new item
    if seam.gap and not seam.new_page:
        return False
    hanging = markers.is_dangling(before.text) or before.text.endswith(",")
    return hanging and seam.fill >= NEARLY_FULL


def _over_page(paragraph: str, before: Line, after: Line, seam: Seam) -> bool:
    if markers.is_closed(before.text) or markers.is_capitals(after.text):
        return False
    if markers.opens_low(after.text):
        return seam.fill >= NEARLY_FULL or markers.is_dangling(before.text)
    if markers.is_article_heading(paragraph):
        return False
    return seam.fill >= FULL or markers.is_dangling(before.text)


def _over_white(paragraph: str, before: Line, after: Line, seam: Seam) -> bool:
    # a text file shows a page break as white in the middle of a sentence, and titles are set wide
    if markers.is_closed(before.text):
        return False
    if markers.is_capitals(before.text) and markers.is_capitals(after.text):
        return markers.is_dangling(before.text) or markers.is_dangling(after.text)
    if not markers.opens_low(after.text):
        return False
    if markers.is_dangling(before.text):
        return True
    if markers.opens_as_title(paragraph) or before.text.endswith(","):
        return False
    return seam.reach >= NEARLY_FULL


def _within_block(paragraph: str, before: Line, after: Line, seam: Seam) -> bool:
    low = markers.opens_low(after.text)
    dangling = markers.is_dangling(before.text)
    if markers.is_article_heading(paragraph):
        ends_bold = before.is_bold and not after.is_bold
        return dangling or (after.text[0].islower() and not ends_bold)
    if markers.is_capitals(after.text) or markers.is_capitals(before.text):
        return _among_capitals(before, after, seam)
    if before.is_bold and not after.is_bold and not low:
        return False
    if markers.is_closed(before.text):
        return seam.fill >= FULL and (low or not markers.announces(before.text))
    if low:
        return seam.fill >= NEARLY_FULL or dangling or before.text.endswith(",")
    if markers.is_point_heading(paragraph) and not dangling:
        return seam.fill >= FULL + (1 - NEARLY_FULL) / 4
    return seam.fill >= FULL or dangling


def _among_capitals(before: Line, after: Line, seam: Seam) -> bool:
    if markers.is_capitals(before.text) and markers.is_capitals(after.text):
        return True
    dangling = markers.is_dangling(before.text) and markers.is_capitals(before.text)
    return not markers.is_closed(before.text) and (seam.fill >= FULL or dangling)

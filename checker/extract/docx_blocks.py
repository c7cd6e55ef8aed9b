"""Paragraphs and tables of a Word file: each paragraph a line, each table row a line."""

from typing import Final

from checker.extract.docx_comments import words
from checker.extract.docx_names import (
    AUTHOR,
    DATE,
    DELETED,
    INSERTED,
    MOVED_FROM,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
    TEXT,
    VAL,
    Element,
    W,
    child_of,
    switch,
)
from checker.extract.docx_story import Begin, End, Story
from checker.extract.docx_styles import new_page
from checker.extract.docx_writer import Label
from checker.model.source import MarkKind

_ROW_PROPERTIES: Final = f"{W}trPr"
_CELL_PROPERTIES: Final = f"{W}tcPr"
_VERTICAL: Final = f"{W}vMerge"
_HORIZONTAL: Final = f"{W}hMerge"
_CELL_DELETED: Final = f"{W}cellDel"
_STYLE_SEPARATOR: Final = f"{W}specVanish"
_GONE: Final = frozenset({DELETED, MOVED_FROM})
_BLOCKS: Final = frozenset({PARAGRAPH, f"{W}tbl", f"{W}sdt", f"{W}customXml"})


def change(element: Element, kind: MarkKind, text: str = "") -> Label:
    """A tracked change with who made it and when."""
    return Label(kind, text, element.get(AUTHOR, ""), element.get(DATE, ""))


def begin_paragraph(story: Story, paragraph: Element) -> bool:
    """A line begins, unless the paragraph break before it was deleted."""
    properties = child_of(paragraph, PARAGRAPH_PROPERTIES)
    style = story.styles.paragraph(properties)
    story.between_paragraphs = False
    story.look = style.look
    story.run_labels = ()
    joined, story.joining = story.joining, False
    if not joined:
        if story.depth:
            story.writer.gap(" ")
        else:
            story.writer.line()
        lasting = _lasting(paragraph)
        if lasting is not None:
            properties = child_of(lasting, PARAGRAPH_PROPERTIES)
            style = story.styles.paragraph(properties)
            story.writer.number(story.numbering.next(properties, style))
    asked = new_page(properties)
    if style.new_page if asked is None else asked:
        story.writer.turn()
    return True


def end_paragraph(story: Story, paragraph: Element) -> None:
    """A line ends; a field whose instruction never ended is no field."""
    story.fields = [one for one in story.fields if one.in_result and not one.labels]
    removed = _break_removed(paragraph)
    if removed is not None:
        if removed.tag == DELETED:  # a move is marked where the words went
            story.writer.deleted(change(removed, MarkKind.DELETED, "\n"))
        story.joining = story.writer.blank or _following(paragraph) is not None
    mark = _mark(paragraph)
    if mark is not None and switch(mark, _STYLE_SEPARATOR):
        story.joining = True
    if not story.joining:
        story.writer.close()
    story.between_paragraphs = not story.joining


def begin_row(story: Story, row: Element) -> bool:
    """A table row is one line; a row in a cell is part of that cell."""
    properties = child_of(row, _ROW_PROPERTIES)
    deleted = child_of(properties, DELETED) if properties is not None else None
    if deleted is not None:
        story.writer.deleted(change(deleted, MarkKind.DELETED, words(row)))
        return False
    inserted = child_of(properties, INSERTED) if properties is not None else None
    if inserted is None:
        story.push()
    else:
        story.push(change(inserted, MarkKind.INSERTED))
    if story.depth:
        story.writer.gap(" ")
        return True
    if not story.joining:
        story.writer.line()
    story.joining = False
    story.first_cell = True
    story.row_turned = False
    return True


def end_row(story: Story, _row: Element) -> None:
    """A table row ends."""
    story.pop()


def begin_cell(story: Story, cell: Element) -> bool:
    """A cell begins after a tab; what a merge swallowed leaves an empty cell or none."""
    properties = child_of(cell, _CELL_PROPERTIES)
    merged = False
    if properties is not None:
        if child_of(properties, _CELL_DELETED) is not None or _continues(properties, _HORIZONTAL):
            return False
        merged = _continues(properties, _VERTICAL)
    if story.depth:
        story.writer.gap(" ")
    elif story.first_cell:
        story.first_cell = False
    else:
        story.writer.cell()
    if merged:
        return False
    story.joining = False
    story.depth += 1
    return True


def end_cell(story: Story, _cell: Element) -> None:
    """A cell ends."""
    story.depth -= 1
    story.joining = False
    story.between_paragraphs = True


def _continues(properties: Element, tag: str) -> bool:
    merge = child_of(properties, tag)
    return merge is not None and merge.get(VAL, "continue") == "continue"


def _mark(paragraph: Element) -> Element | None:
    """What is stated of the break at the end of a paragraph."""
    properties = child_of(paragraph, PARAGRAPH_PROPERTIES)
    return None if properties is None else child_of(properties, RUN_PROPERTIES)


def _break_removed(paragraph: Element) -> Element | None:
    """The tracked change that removes the break after a paragraph."""
    mark = _mark(paragraph)
    if mark is None:
        return None
    deleted = child_of(mark, DELETED)
    return child_of(mark, MOVED_FROM) if deleted is None else deleted


def _following(paragraph: Element) -> Element | None:
    """The paragraph that a paragraph would join if the break between them went."""
    for sibling in paragraph.itersiblings():
        if sibling.tag in _BLOCKS:
            return sibling if sibling.tag == PARAGRAPH else None
    return None


def _lasting(paragraph: Element) -> Element | None:
    """The paragraph whose break ends the line: a line takes its number from that one."""
    words_left = False
    while _break_removed(paragraph) is not None:
        words_left = words_left or _keeps_words(paragraph)
        following = _following(paragraph)
        if following is None:
            return paragraph if words_left else None
        paragraph = following
    return paragraph


def _keeps_words(paragraph: Element) -> bool:
    return any(
        all(above.tag not in _GONE for above in text.iterancestors())
        for text in paragraph.iter(TEXT)
    )


BEGIN: Final[dict[str, Begin]] = {
    PARAGRAPH: begin_paragraph,
    f"{W}tr": begin_row,
    f"{W}tc": begin_cell,
}
END: Final[dict[str, End]] = {
    PARAGRAPH: end_paragraph,
    f"{W}tr": end_row,
    f"{W}tc": end_cell,
}

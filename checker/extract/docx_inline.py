"""Runs, fields, links and tracked changes within the paragraphs of a Word file."""

import re
from typing import Final

from checker.extract.docx_blocks import change
from checker.extract.docx_comments import words
from checker.extract.docx_letters import BOX, TICKED, plain, raised, symbol
from checker.extract.docx_names import (
    BREAK,
    DELETED,
    DELETED_TEXT,
    ID,
    INSERTED,
    MATH,
    MC,
    MOVED_FROM,
    MOVED_TO,
    PARAGRAPH_PROPERTIES,
    RELATION,
    RETURN,
    RUN_PROPERTIES,
    TAB,
    TEXT,
    TYPE,
    XML_SPACE,
    Element,
    W,
    child_of,
    switch,
)
from checker.extract.docx_story import Begin, End, Field, Note, Story
from checker.extract.docx_styles import look_of
from checker.extract.docx_writer import Label
from checker.model.source import MarkKind

MAX_FIELDS: Final = 30  # fields within fields; Word itself stops at 20
LONGEST_INSTRUCTION: Final = 4_000  # characters; an address of a link takes 2,083

_RUN: Final = f"{W}r"
_LINK: Final = f"{W}hyperlink"
_SIMPLE_FIELD: Final = f"{W}fldSimple"
_FIELD_SWITCH: Final = f"{W}fldCharType"
_START: Final = f"{W}commentRangeStart"
_STOP: Final = f"{W}commentRangeEnd"
_REFERENCE: Final = f"{W}commentReference"
_HYPERLINK: Final = re.compile(r'\s*HYPERLINK\s+(?:\\[mnt]\s+)*"([^"]+)"', re.IGNORECASE)
_OUTER_SPACE: Final = " \t\r\n"


def _skip(_story: Story, _element: Element) -> bool:
    return False


def _run(story: Story, run: Element) -> bool:
    properties = child_of(run, RUN_PROPERTIES)
    look = story.look
    if properties is not None:
        look = look_of(properties).over(story.styles.run(properties).look).over(look)
    story.set_look(look)
    return True


def _text(story: Story, element: Element) -> bool:
    text = element.text or ""
    if element.get(XML_SPACE) != "preserve":
        text = text.strip(_OUTER_SPACE)
    _say(story, plain(text))
    return False


def _say(story: Story, text: str) -> None:
    if not story.in_instruction():
        story.writer.add(text, story.all_labels())


def _hyphen(story: Story, _element: Element) -> bool:
    _say(story, "-")
    return False


def _symbol(story: Story, element: Element) -> bool:
    _say(story, symbol(element.get(f"{W}char", ""), font=element.get(f"{W}font", "")))
    return False


def _tab(story: Story, _element: Element) -> bool:
    if not story.in_instruction():
        story.writer.gap(" ", story.all_labels())
    return False


def _break(story: Story, element: Element) -> bool:
    if not story.in_instruction():
        story.writer.gap(" " if story.depth else "\n", story.all_labels())
        if element.get(TYPE) == "page":
            story.writer.turn()
    return False


def _page_seen(story: Story, _element: Element) -> bool:
    # Word notes the turn in every cell of a row that runs on; the row turns once.
    if not (story.depth and story.row_turned):
        story.writer.turn()
    story.row_turned = bool(story.depth)
    return False


def _inserted(story: Story, element: Element) -> bool:
    story.push(change(element, MarkKind.INSERTED))
    return True


def _moved(story: Story, element: Element) -> bool:
    story.push(change(element, MarkKind.MOVED))
    return True


def _deleted(story: Story, element: Element) -> bool:
    _anchors(story, element)
    text = words(element)
    if text:
        story.writer.deleted(change(element, MarkKind.DELETED, text))
    return False


def _moved_away(story: Story, element: Element) -> bool:
    _anchors(story, element)
    return False


def _anchors(story: Story, element: Element) -> None:
    """Comments keep their place when the words around their anchors go."""
    for anchor in element.iter(_START, _STOP, _REFERENCE):
        BEGIN[str(anchor.tag)](story, anchor)


def _link(story: Story, element: Element) -> bool:
    target = story.part.links.get(element.get(f"{RELATION}id", ""), "")
    if target:
        anchor = element.get(f"{W}anchor")
        story.push(Label(MarkKind.LINK, f"{target}#{anchor}" if anchor else target))
    else:
        story.push()
    return True


def _simple_field(story: Story, element: Element) -> bool:
    story.push(*_target(element.get(f"{W}instr", "")))
    return True


def _pop(story: Story, _element: Element) -> None:
    story.pop()


def _field(story: Story, element: Element) -> bool:
    match element.get(_FIELD_SWITCH):
        case "begin" if len(story.fields) < MAX_FIELDS:
            _tick_box(story, element)
            story.fields.append(Field())
        case "separate" if story.fields:
            latest = story.fields[-1]
            latest.in_result = True
            latest.labels = _target(latest.instruction)
        case "end" if story.fields:
            story.fields.pop()
        case _:
            pass
    return False


def _tick_box(story: Story, element: Element) -> None:
    """A tick box of an old form has no words of its own."""
    box = element.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        ticked = switch(box, f"{W}checked")
        ticked = switch(box, f"{W}default") if ticked is None else ticked
        _say(story, TICKED if ticked else BOX)


def _instruction(story: Story, element: Element) -> bool:
    if story.fields and len(story.fields[-1].instruction) < LONGEST_INSTRUCTION:
        story.fields[-1].instruction += (element.text or "")[:LONGEST_INSTRUCTION]
    return False


def _target(instruction: str) -> tuple[Label, ...]:
    found = _HYPERLINK.match(instruction)
    return (Label(MarkKind.LINK, found[1]),) if found else ()


def _note(story: Story, element: Element) -> bool:
    if story.in_instruction() or story.is_note:
        return False
    sign = ""
    if element.get(f"{W}customMarkFollows") not in {"1", "true", "on"}:
        story.numbered_notes += 1
        sign = raised(story.numbered_notes)
        story.writer.add(sign, story.all_labels())
    kind = "footnotes" if element.tag == f"{W}footnoteReference" else "endnotes"
    page = len(story.writer.page_starts)
    story.notes.append(Note(kind, element.get(ID, ""), sign, page))
    return False


def _comment_starts(story: Story, element: Element) -> bool:
    story.writer.comment_starts(element.get(ID, ""))
    return False


def _comment_ends(story: Story, element: Element) -> bool:
    story.writer.comment_ends(element.get(ID, ""))
    return False


def _choice(_story: Story, element: Element) -> bool:
    """Of the alternatives for different readers the first is read, the fallback if alone."""
    return next(element.itersiblings(f"{MC}Choice", preceding=True), None) is None


def _text_box(story: Story, element: Element) -> bool:
    story.boxes.append(element)
    return False


_PROPERTIES: Final = (
    *("tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr", "rt"),
    *("customXmlPr", "smartTagPr", "altChunk", "ffData", "delInstrText"),
)

BEGIN: Final[dict[str, Begin]] = {
    **dict.fromkeys((f"{W}{name}" for name in _PROPERTIES), _skip),
    PARAGRAPH_PROPERTIES: _skip,
    RUN_PROPERTIES: _skip,
    DELETED_TEXT: _skip,
    _RUN: _run,
    TEXT: _text,
    f"{MATH}t": _text,
    f"{W}noBreakHyphen": _hyphen,
    f"{W}sym": _symbol,
    TAB: _tab,
    f"{W}ptab": _tab,
    BREAK: _break,
    RETURN: _break,
    f"{W}lastRenderedPageBreak": _page_seen,
    INSERTED: _inserted,
    MOVED_TO: _moved,
    DELETED: _deleted,
    MOVED_FROM: _moved_away,
    _LINK: _link,
    _SIMPLE_FIELD: _simple_field,
    f"{W}fldChar": _field,
    f"{W}instrText": _instruction,
    f"{W}footnoteReference": _note,
    f"{W}endnoteReference": _note,
    _START: _comment_starts,
    _STOP: _comment_ends,
    _REFERENCE: _comment_ends,
    f"{MC}Choice": _choice,
    f"{MC}Fallback": _choice,
    f"{W}txbxContent": _text_box,
}
END: Final[dict[str, End]] = {
    INSERTED: _pop,
    MOVED_TO: _pop,
    _LINK: _pop,
    _SIMPLE_FIELD: _pop,
}

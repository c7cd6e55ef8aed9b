"""Comments in the margin of a Word file, and which of them are settled."""

from collections.abc import Iterator
from typing import Final

from checker.extract.docx_letters import plain
from checker.extract.docx_names import (
    AUTHOR,
    BREAK,
    DATE,
    DELETED_TEXT,
    ID,
    PARAGRAPH,
    RETURN,
    TAB,
    TEXT,
    W14,
    W15,
    Element,
    W,
)
from checker.extract.docx_package import Package
from checker.extract.docx_writer import Label
from checker.model.source import MarkKind

_COMMENT: Final = f"{W}comment"
_PARAGRAPH_ID: Final = f"{W14}paraId"
_EXTENDED_ID: Final = f"{W15}paraId"
_PARENT_ID: Final = f"{W15}paraIdParent"
_DONE: Final = f"{W15}done"
_WORDS: Final = frozenset({TEXT, DELETED_TEXT})
_SPACING: Final = frozenset({TAB, BREAK, RETURN})


def open_comments(package: Package) -> dict[str, Label]:
    """The comments that nobody marked as done, by id; a reply goes with what it answers."""
    part = package.by_kind.get("comments")
    if part is None:
        return {}
    settled = _settled(package)
    return {
        comment.get(ID, ""): Label(
            MarkKind.COMMENT,
            words(comment),
            plain(comment.get(AUTHOR, "")),
            comment.get(DATE, ""),
        )
        for comment in part.root.iterchildren(_COMMENT)
        if settled.isdisjoint(_paragraph_ids(comment))
    }


def words(element: Element) -> str:
    """All words within an element, a line per paragraph, whoever deleted them."""
    found: list[str] = []
    for item in element.iter(PARAGRAPH, TEXT, DELETED_TEXT, TAB, BREAK, RETURN):
        if item.tag == PARAGRAPH:
            found.append("\n")
        elif item.tag in _WORDS:
            found.append(plain(item.text or ""))
        elif item.tag in _SPACING:
            found.append(" ")
    return "".join(found).strip("\n")


def _settled(package: Package) -> frozenset[str]:
    part = package.by_kind.get("commentsExtended")
    if part is None:
        return frozenset()
    done = {entry.get(_EXTENDED_ID, "") for entry in part.root if entry.get(_DONE) in {"1", "true"}}
    answers = {
        entry.get(_EXTENDED_ID, "") for entry in part.root if entry.get(_PARENT_ID, "") in done
    }
    return frozenset(done | answers) - {""}


def _paragraph_ids(comment: Element) -> Iterator[str]:
    for paragraph in comment.iter(PARAGRAPH):
        yield paragraph.get(_PARAGRAPH_ID, "")

"""One story of a Word file read in order: the body, a note, a header or a footer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from checker.extract.docx_names import Element
from checker.extract.docx_numbering import Numbering
from checker.extract.docx_package import Part
from checker.extract.docx_styles import NO_LOOK, Look, Styles
from checker.extract.docx_writer import Label, Labels, Writer
from checker.model.source import MarkKind

_HIDDEN: Final = Label(MarkKind.HIDDEN)
_HIGHLIGHT: Final = Label(MarkKind.HIGHLIGHT)


@dataclass(frozen=True, slots=True)
class Note:
    """A reference to a footnote or endnote, and the page it stands on."""

    kind: str
    id: str
    sign: str
    page: int


@dataclass(slots=True)
class Field:
    """A field under way: first its instruction, then its result."""

    instruction: str = ""
    in_result: bool = False
    labels: Labels = ()


@dataclass(slots=True)
class Story:
    """How far the reading of one story has come."""

    part: Part
    styles: Styles
    numbering: Numbering
    writer: Writer
    depth: int = 0  # cells we are in; a story that must be one line starts at 1
    joining: bool = False  # the paragraph break before this was deleted
    between_paragraphs: bool = True
    first_cell: bool = True
    row_turned: bool = False
    look: Look = NO_LOOK
    run_labels: Labels = ()
    labels: list[Labels] = field(default_factory=lambda: [()])
    fields: list[Field] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    numbered_notes: int = 0
    is_note: bool = False

    def in_instruction(self) -> bool:
        """The words at hand tell a field what to do; nobody reads them."""
        return any(not one.in_result for one in self.fields)

    def all_labels(self) -> Labels:
        """All that holds for the words at hand."""
        of_fields = tuple(label for one in self.fields for label in one.labels)
        return self.labels[-1] + self.run_labels + of_fields

    def push(self, *labels: Label) -> None:
        """An element begins whose words carry these labels."""
        self.labels.append(self.labels[-1] + labels)

    def pop(self) -> None:
        """The element that was last pushed ends."""
        self.labels.pop()

    def set_look(self, look: Look) -> None:
        """The run that begins shows in this way."""
        labels: Labels = ()
        if look.hidden:
            labels += (_HIDDEN,)
        if look.highlighted:
            labels += (_HIGHLIGHT,)
        self.run_labels = labels


Begin = Callable[[Story, Element], bool]
End = Callable[[Story, Element], None]


def read(story: Story, root: Element, begin: dict[str, Begin], end: dict[str, End]) -> None:
    """Walk the elements in reading order, without recursion however deep they lie.

    A beginning that answers false has dealt with all that lies within. Text boxes come after
    the paragraph they are anchored in.
    """
    todo = [(child, False) for child in _backwards(root)]
    while todo or story.boxes:
        if story.boxes and (not todo or story.between_paragraphs):
            boxes, story.boxes = story.boxes, []
            for box in reversed(boxes):
                todo.extend((child, False) for child in _backwards(box))
            continue
        element, ending = todo.pop()
        tag = str(element.tag)
        if ending:
            end[tag](story, element)
            continue
        entered = begin.get(tag)
        if entered is not None and not entered(story, element):
            continue
        if tag in end:
            todo.append((element, True))
        todo.extend((child, False) for child in _backwards(element))


def _backwards(element: Element) -> Iterator[Element]:
    return element.iterchildren(reversed=True)

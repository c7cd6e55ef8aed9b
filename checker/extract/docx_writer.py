"""Text as it grows: lines, cells, the places of pages and marks."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from checker.model.source import Mark, MarkKind, Span


@dataclass(frozen=True, slots=True)
class Label:
    """What a word processor says of the words being written, before their place is known."""

    kind: MarkKind
    text: str = ""
    author: str = ""
    on: str = ""


Labels = tuple[Label, ...]
PARAGRAPH_SIGN: Final = "¶"  # what Word itself shows for a deleted paragraph break
LONGEST_DELETION: Final = 20_000  # characters in one mark, six pages; a longer one is split


class Writer:
    """Takes words in reading order and keeps where each label, page and comment stands.

    Separators, page turns and numbers wait for the word they precede, so that none is left
    dangling at the end of a line and a page never starts between a number and its paragraph.
    """

    def __init__(self, *, base: int = 0) -> None:
        self._base = base
        self._parts: list[str] = []
        self._length = 0
        self._started = False
        self._blank = True
        self._gap = ""
        self._gap_labels: Labels = ()
        self._number = ""
        self._turning = False
        self._page_used = False
        self._placed: list[tuple[Label, int, int]] = []
        self._latest: dict[Label, int] = {}
        self._waiting: dict[str, None] = {}
        self._comments: dict[str, tuple[int, int | None]] = {}
        self.page_starts = [base]

    @property
    def here(self) -> int:
        """The place of the next character."""
        return self._base + self._length

    @property
    def blank(self) -> bool:
        """Nothing to be seen yet on this line or in this cell."""
        return self._blank

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    @property
    def empty(self) -> bool:
        """Nothing that can be seen was written."""
        return not any(part.strip() for part in self._parts)

    def line(self) -> None:
        """A paragraph or a table row begins."""
        if self._started:
            self._put("\n")
        self._started = True
        self._fresh()

    def cell(self) -> None:
        """The next cell of a table row begins."""
        self._put("\t")
        self._fresh()

    def gap(self, separator: str, labels: Labels = ()) -> None:
        """A separator that counts only between words of the same line or cell."""
        if not self._blank and self._gap != "\n":
            self._gap, self._gap_labels = separator, labels

    def number(self, number: str) -> None:
        """The sign of the note or the automatic number of the paragraph that begins."""
        self._number = f"{self._number} {number}".strip()

    def turn(self) -> None:
        """The next word stands on a new page, unless nothing stands on this one."""
        self._turning = self._turning or self._page_used

    def add(self, text: str, labels: Labels = ()) -> None:
        """Words of a run."""
        if self._number:
            text = text.lstrip(" ")
        if not text:
            return
        self._lead()
        if self._number:
            self._take_number(after=" ")
        start = self.here
        for comment in self._waiting:
            self._comments[comment] = (start, None)
        self._waiting.clear()
        self._write(text, labels)

    def close(self) -> None:
        """The paragraph ends; a number without words stays visible."""
        if self._number:
            self._lead()
            self._take_number(after="")
        self._gap = "" if self._gap == "\n" else self._gap

    def deleted(self, label: Label) -> None:
        """Words that a tracked change takes away; neighbours of one change are one mark."""
        if self._placed:
            last, start, _ = self._placed[-1]
            same = (last.kind, last.author, last.on) == (label.kind, label.author, label.on)
            if same and start == self.here and len(last.text) < LONGEST_DELETION:
                label = Label(label.kind, last.text + label.text, label.author, label.on)
                self._placed.pop()
        self._placed.append((label, self.here, self.here))

    def comment_starts(self, comment: str) -> None:
        """The words that a comment is about begin."""
        if comment not in self._comments and comment not in self._waiting:
            self._waiting[comment] = None

    def comment_ends(self, comment: str) -> None:
        """The words that a comment is about end; without words it is a place."""
        self._waiting.pop(comment, None)
        start, end = self._comments.get(comment, (self.here, None))
        self._comments[comment] = (start, self.here if end is None else end)

    def comments(self, document: str) -> dict[str, Span]:
        """Where each comment stands, by its id."""
        places = dict.fromkeys(self._waiting, (self.here, self.here)) | self._comments
        return {
            comment: Span(document, start, start if end is None else end)
            for comment, (start, end) in places.items()
        }

    def marks(self, document: str) -> Iterable[Mark]:
        """What the word processor noted beside the words."""
        for label, start, end in self._placed:
            text = label.text
            if label.kind is MarkKind.DELETED:
                text = text.strip("\n") or PARAGRAPH_SIGN
            yield Mark(label.kind, Span(document, start, end), text, label.author, label.on)

    def _fresh(self) -> None:
        self._blank = True
        self._gap = ""

    def _lead(self) -> None:
        if self._gap:
            gap, self._gap = self._gap, ""
            self._write(gap, self._gap_labels)
        if self._turning:
            self._turning = self._page_used = False
            self.page_starts.append(self.here)

    def _take_number(self, *, after: str) -> None:
        number, self._number = self._number, ""
        self._write(number + after)

    def _write(self, text: str, labels: Labels = ()) -> None:
        start = self.here
        self._put(text)
        if not text.isspace():
            self._blank = False
            self._page_used = True
        for label in labels:
            index = self._latest.get(label)
            if index is not None and self._placed[index][::2] == (label, start):
                self._placed[index] = (label, self._placed[index][1], self.here)
                continue
            self._latest[label] = len(self._placed)
            self._placed.append((label, start, self.here))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

"""The running text as lines: a paragraph, list item or table row each."""

import re
from dataclasses import dataclass

from checker.model import SourceText

_NOTE = re.compile(r"^(?:[¹²³⁴⁵⁶⁷⁸⁹]+\s*|\(\d{1,2}\)\s+(?=[A-Z]))")
_BULLET = re.compile(r"^(?:[-–•▪●◦■*\uf0b7\uf0a7]|o(?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the running text, with its offsets; `text` without outer spaces."""

    start: int
    end: int
    text: str

    @property
    def is_row(self) -> bool:
        """A row of a table: cells with tabs between them."""
        return "\t" in self.text

    @property
    def is_note(self) -> bool:
        """A footnote that stands in the running text."""
        return bool(_NOTE.match(self.text))

    @property
    def bare(self) -> str:
        """The text without a leading bullet or emphasis mark."""
        return _BULLET.sub("", self.text).lstrip("*_ ")


def lines_of(source: SourceText) -> tuple[Line, ...]:
    """The lines of the running text that hold anything."""
    lines = []
    for match in re.finditer(r"[^\n]+", source.text[: source.body_end]):
        raw = match.group()
        text = raw.strip()
        if text:
            start = match.start() + raw.index(text[0])
            lines.append(Line(start, start + len(text), text))
    return tuple(lines)

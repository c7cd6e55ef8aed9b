"""Clauses of an article, each with the address a jurist gives it: art. 5, §2, 3°."""

import re
from collections.abc import Callable, Sequence
from typing import Literal
from typing import Protocol as Shape

from checker.model import Clause, Label, Span
from checker.segment.headings import Heading
from checker.segment.lines import Line

_PARAGRAPH = re.compile(r"^§\s*(?P<number>\d{1,2}(?:/\d)?)\s*[.:)]?\s")
_DOTTED = re.compile(r"^(?P<article>\d{1,2})\.(?P<number>\d{1,2})(?:\.\d{1,2})*\.?\s")
_ITEM = re.compile(
    r"^(?:(?P<degree>\d{1,2})\s*°|\(?(?P<letter>[a-z])\)\s|(?P<plain>\d{1,2})[.)]\s|"
    r"(?P<stop>[a-z])\.\s)"
)


class Spanner(Shape):
    """Turns a line into its span."""

    def line(self, line: Line) -> Span:
        """The span of one line."""
        ...


def clauses_of(
    lines: Sequence[Line], heading: Heading, *, span: Callable[[Line], Span]
) -> tuple[Clause, ...]:
    """The clauses of one article; its heading is none of them unless it is a whole sentence."""
    paragraph = item = ""
    clauses = []
    for line in _body(lines, heading):
        text = line.bare
        marked = _PARAGRAPH.match(text) or _DOTTED.match(text)
        if marked and _belongs(marked, heading):
            paragraph, item = marked["number"], ""
        elif numbered := _ITEM.match(text):
            item = _item_of(numbered)
        elif line.text[:1] not in "-–•▪●◦■*o" and not line.is_row:
            item = ""
        clauses.append(Clause(span(line), Label(heading.number, paragraph, item), _kind(line)))
    return tuple(clauses)


def preamble_clauses(lines: Sequence[Line], *, span: Spanner) -> tuple[Clause, ...]:
    """Lines outside the articles as clauses without an address."""
    return tuple(Clause(span.line(line), None, _kind(line)) for line in lines)


def _body(lines: Sequence[Line], heading: Heading) -> list[Line]:
    """The lines below the heading; a heading that is a sentence starts behind its number."""
    first, *rest = lines
    if heading.body_follows:
        start = heading.title_start
        return [Line(start, first.end, first.text[start - first.start :]), *rest]
    if rest and rest[0].start == heading.title_start:
        return rest[1:]
    return rest


def _belongs(match: re.Match[str], heading: Heading) -> bool:
    """ "8.2" is a paragraph of article 8 only."""
    return "article" not in match.re.groupindex or match["article"] == heading.number


def _item_of(match: re.Match[str]) -> str:
    if match["degree"] or match["plain"]:
        return f"{match['degree'] or match['plain']}°"
    return match["letter"] or match["stop"]


def _kind(line: Line) -> Literal["text", "item", "row", "note"]:
    if line.is_row:
        return "row"
    if line.is_note:
        return "note"
    return "item" if _ITEM.match(line.bare) or line.text[:1] in "-–•▪●◦■" else "text"

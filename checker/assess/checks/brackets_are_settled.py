"""No choice of the template is left between square brackets, and every bracket is closed."""

import re
from collections.abc import Iterator

from checker.model import Clause, Hit, Protocol, Span

_PAIR = re.compile(r"\[(?P<inside>[^\[\]\n]{0,200})\]")
_OPEN = re.compile(r"\[[^\[\]\n]*$")
#: What may stand between square brackets: an omission, [sic], a note number, a unit.
_INNOCENT = re.compile(
    r"\s*(?:…|\.\.\.|\(…\)|\(\.\.\.\)|sic!?|\d{1,3}|noot[^\]]*|red\.?)\s*", re.IGNORECASE
)
_PLACEHOLDER = re.compile(
    r"\s*(?:[A-Z][A-Z0-9 /_.-]{1,200}|\w+(?:\s\w+){0,2}|[._…X/x-]{1,200}|"
    r"[^\n]{0,80}\bin(?:te)?\s?vullen[^\n]{0,80})\s*"
)
_WORDS_OF_OPENING = 30


def brackets_are_settled(protocol: Protocol) -> Iterator[Hit]:
    """Bracketed options of four words or more, and brackets that are never closed."""
    text = protocol.outline.source.text
    for clause in protocol.outline.clauses:
        yield from _pairs(text, clause)
        opened = _OPEN.search(_without_pairs(text[clause.span.start : clause.span.end]))
        if opened and clause.kind != "row":
            start = clause.span.start + opened.start()
            end = clause.span.end
            if end - start > _WORDS_OF_OPENING:
                end = max(text.rfind(" ", start, start + _WORDS_OF_OPENING), start + 1)
            yield Hit(spans=(Span(clause.span.document, start, end),))


def _pairs(text: str, clause: Clause) -> Iterator[Hit]:
    for pair in _PAIR.finditer(text, clause.span.start, clause.span.end):
        inside = pair["inside"]
        if _INNOCENT.fullmatch(inside) or _PLACEHOLDER.fullmatch(inside):
            continue
        if _quoted(text, clause.span.start, pair.start()):
            continue
        yield Hit(spans=(Span(clause.span.document, *pair.span()),))


def _quoted(text: str, start: int, at: int) -> bool:
    """The bracket stands in a quotation: somebody's words with a change by the one who quotes."""
    before = text[start:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _without_pairs(text: str) -> str:
    return _PAIR.sub(lambda pair: "." * len(pair.group()), text)

"""No value or list is missing where the sentence announces one."""

import re
from collections.abc import Iterator

from checker.model import Article, Hit, Protocol, Span

_EMPTY_VALUE = re.compile(
    r"\b(?:van|dd|op|nummer|nr|artikel|tot|te|door|bedraagt|datum)\.?\s+(?:[.;]|,(?=\s*(?:in|en|te|door|hierna)\b))(?=\s|$)"
    r"|\b(?:op|van|te)\s*,\s*(?:in\s+(?:evenveel|zoveel|twee)|te\s+[A-Z])"
)
_BEFORE = re.compile(r"(?:[^\s.;]{1,40}\s{1,3}){0,6}$")
_WORDS_BEFORE = 160  # characters in which six words fit
_ANNOUNCES = re.compile(r"[^\s:]{2}\s{0,9}:\s{0,9}$")


def places_are_filled(protocol: Protocol) -> Iterator[Hit]:
    """Prepositions with nothing behind them, and lists that are announced and empty."""
    text = protocol.outline.source.text
    for clause in protocol.outline.clauses:
        for match in _EMPTY_VALUE.finditer(text, clause.span.start, clause.span.end):
            left = max(clause.span.start, match.start() - _WORDS_BEFORE)
            before = _BEFORE.search(text, left, match.start())
            start = before.start() if before else match.start()
            yield Hit(spans=(Span(clause.span.document, start, match.end()),))
    for article in protocol.outline.articles:
        yield from _empty_list(text, article)


def _empty_list(text: str, article: Article) -> Iterator[Hit]:
    """A last clause that ends with a colon: the heading of the next article follows."""
    if not article.clauses:
        return
    last = article.clauses[-1]
    words = text[last.span.start : last.span.end]
    if last.kind in ("text", "item") and _ANNOUNCES.search(words) and len(words.split()) > 3:
        yield Hit(spans=(last.span,))

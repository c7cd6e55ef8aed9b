"""The words around a place, for a reader who must find it."""

from checker.dutch.phrases import sentence_at
from checker.model import Span

#: So many characters before and after a place are shown.
AROUND = 60


def words_around(text: str, span: Span) -> Span:
    """Whole words before and after a place, within its sentence."""
    left, right = sentence_at(text, span.start, span.end)
    start, end = max(left, span.start - AROUND), min(right, span.end + AROUND)
    while left < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < right and not text[end].isspace():
        end -= 1
    return Span(span.document, start, end)


def words_from(text: str, span: Span, *, end: int) -> Span:
    """A place and the whole words behind it, up to an offset that is never passed."""
    stop = min(end, span.end + AROUND)
    while span.end < stop < end and not text[stop].isspace():
        stop -= 1
    return Span(span.document, span.start, max(span.end, stop))

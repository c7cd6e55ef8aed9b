"""No word or number bears the marks of a bad reading by a scanner."""

import re
from collections.abc import Iterator

from checker.dutch.folding import slips_in
from checker.model import DateMention, Hit, Origin, Protocol, Span

# A number with a sign in it that a scanner takes for a nought or an eight.
_BENT_NUMBER = re.compile(
    r"(?<![\w@.])(?:\d{1,4}[@©®]\d{0,4}|[@©®]\d{2,})(?!\w*[@.]\w)|"
    r"\b(?:19|20)(?:[oOeEsSl]{1,2}\d|\d[oOeEsSl])\b|\b[12][oO]\d\d\b"
)
#: In a typed text a few odd words are names or slips of the pen, not the work of a scanner.
FROM_TYPED, FROM_SCAN = 5, 1
#: So many places are shown; the rest is counted.
_SHOWN = 8


def reading_is_beyond_doubt(protocol: Protocol) -> Iterator[Hit]:
    """One hit with the first doubtful places, numbers and dates before words."""
    source = protocol.outline.source
    scanned = any(page.origin is Origin.OCR for page in source.pages)
    dates = [m.span for m in protocol.mentions if isinstance(m, DateMention) and m.doubtful]
    numbers = [
        Span(source.document, *bent.span())
        for bent in _BENT_NUMBER.finditer(source.text, 0, source.body_end)
    ]
    words = list(protocol.doubtful)
    if not scanned:
        slips = slips_in(source.text[: source.body_end])
        words = [Span(source.document, start, end) for start, end in slips]
    places: list[Span] = []
    for span in (*dates, *numbers, *words):
        if not any(span.overlaps(other) for other in places):
            places.append(span)
    if len(places) >= (FROM_SCAN if scanned else FROM_TYPED):
        yield Hit(
            spans=tuple(sorted(places[:_SHOWN])),
            values={"count": str(len(places))},
            unsure=True,
        )

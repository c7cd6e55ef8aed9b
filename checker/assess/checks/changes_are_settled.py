"""No tracked change, comment, hidden word or highlight of a word processor is left open."""

import re
from collections.abc import Iterator

from checker.dutch.phrases import sentence_at
from checker.model import Hit, Mark, MarkKind, Protocol, Span

_KINDS = {
    MarkKind.INSERTED: ("ingevoegde tekst", "ingevoegde stukken tekst"),
    MarkKind.DELETED: ("geschrapte tekst", "geschrapte stukken tekst"),
    MarkKind.MOVED: ("verplaatste tekst", "verplaatste stukken tekst"),
    MarkKind.COMMENT: ("opmerking", "opmerkingen"),
    MarkKind.HIDDEN: ("verborgen tekst", "verborgen stukken tekst"),
    MarkKind.HIGHLIGHT: ("markering", "markeringen"),
}
# What a print or a PDF of a text with open changes shows in its margin.
_BALLOON = re.compile(
    r"(?:\bmet )?\b(?:opmerking(?:en)?|commented|comment) ?\[[a-z]{0,4}\d{1,3}(?:r\d{1,2})?\]\s?:"
    r"[^\n]{0,80}|"
    r"^\W{0,3}(?:(?:heeft )?verwijderd|(?:heeft )?ingevoegd|deleted|inserted|formatted|"
    r"(?:heeft )?(?:met )?opgemaakt|heeft verplaatst)\s?:\s[^\n]{0,80}",
    re.IGNORECASE | re.MULTILINE,
)


def changes_are_settled(protocol: Protocol) -> Iterator[Hit]:
    """One hit for each kind of mark, with its places; balloons that were printed along too."""
    source = protocol.outline.source
    for kind, (one, many) in _KINDS.items():
        spans = tuple(dict.fromkeys(_place(source.text, m) for m in source.marks if m.kind is kind))
        if spans:
            what = f"één {one}" if len(spans) == 1 else f"{len(spans)} {many}"
            yield Hit(spans=spans, values={"what": what})
    balloons = tuple(Span(source.document, *b.span()) for b in _BALLOON.finditer(source.text))
    if balloons:
        count = len(balloons)
        what = "één kanttekening" if count == 1 else f"{count} kanttekeningen"
        yield Hit(spans=balloons, values={"what": what})


def _place(text: str, mark: Mark) -> Span:
    """The marked words; where words were deleted, the sentence in which they stood."""
    if mark.span.start < mark.span.end:
        return mark.span
    return Span(mark.span.document, *sentence_at(text, mark.span.start, mark.span.end))

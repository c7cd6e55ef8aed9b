"""Every annex the protocol names is part of the file."""

import re
from collections.abc import Iterator

from checker.model import Hit, Protocol, Span

_ANNEX = re.compile(
    r"(?P<open>\(?\s*(?:zie\s+)?(?:eventuele|mogelijke)\s+bijlagen?\s*\)?)|"
    r"\(\s*(?:zie\s+)?(?:ook\s+)?(?:de\s+)?bijlagen?(?:\s+(?:bij|aan)\s+dit\s+protocol)?\s*\)|"
    r"\bbijlagen?\s+(?P<number>\d{1,2}|[ivx]{1,4}\b|[a-z]\b)(?!\s*(?:van|bij)\s+(?:de|het)\s+"
    r"(?:verordening|decreet|wet|besluit|avg|overeenkomst|samenwerkingsovereenkomst))|"
    r"\b(?:als|in|de|deze|volgens)\s+bijlage\s+(?:bij\s+dit\s+protocol|gevoegd|toegevoegd|opgenomen)"
)
_MAIL = re.compile(r"\b(?:mail\w*|e-mail\w*|bericht)\b")


def annexes_are_attached(protocol: Protocol) -> Iterator[Hit]:
    """Annexes that are named without being there, and annexes left open; each annex once."""
    outline = protocol.outline
    attached = {annex.name.removeprefix("bijlage").strip().casefold() for annex in outline.annexes}
    end = outline.annexes[0].span.start if outline.annexes else outline.source.body_end
    seen: set[str] = set()
    for match in _ANNEX.finditer(protocol.folded, 0, end):
        number = match["number"] or ""
        there = number in attached if number else bool(attached)
        left_open = bool(match["open"])
        if (there and not left_open) or (number in seen and number):
            continue
        if not number and _MAIL.search(protocol.folded, max(0, match.start() - 40), match.start()):
            continue
        seen.add(number)
        yield Hit(spans=(Span(outline.source.document, *match.span()),))

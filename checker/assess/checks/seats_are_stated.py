"""Each party states its seat."""

import re
from collections.abc import Iterator

from checker.assess.scope import point_scope
from checker.model import Hit, Outline, Protocol, Span

#: A postal code with a place ("9999 Zanddorp"), or words that announce an address.
_ADDRESS = re.compile(
    r"(?<![\d./-])(?:B-)?[1-9]\d{3} +[A-Z]|"
    r"(?i:\b(?:zetel|kantoren|kantoor|adres|gevestigd|gelegen|gehuisvest)\b)"
)
_POSTAL_CODE = re.compile(r"(?<![\d./-])[1-9]\d{3} +[A-Z]")
#: One address for several parties: a municipality and its OCMW.
_SHARED = re.compile(
    r"\b(?:beiden?|allebei|samen)\b[^.;\n]{0,60}\b(?:zetel|adres|gevestigd|gelegen|kantoren)\b|"
    r"\bzelfde (?:zetel|adres|gebouw)\b",
    re.IGNORECASE,
)


def seats_are_stated(protocol: Protocol) -> Iterator[Hit]:
    """The name of each party without an address, unless as many addresses stand elsewhere."""
    outline = protocol.outline
    text = outline.source.text
    bare = [p for p in protocol.parties if not _ADDRESS.search(text, p.span.start, p.span.end)]
    block = outline.parties
    if not bare or _addresses_in(outline) >= len(protocol.parties):
        return
    if block and _SHARED.search(text, block.start, block.end):
        return
    for party in bare:
        yield Hit(spans=(party.name_span,), values={"party": party.name})


def _addresses_in(outline: Outline) -> int:
    """How many addresses the parties block and the parts on the parties hold."""
    own = point_scope(outline, "AP01")
    block = outline.parties
    spans: list[Span] = [*own, *([block] if block and block not in own else [])]
    codes = {
        m.start() for s in spans for m in _POSTAL_CODE.finditer(outline.source.text, s.start, s.end)
    }
    return len(codes)

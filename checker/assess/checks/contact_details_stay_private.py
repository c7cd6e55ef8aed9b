"""No password, control code, private number or private mailbox in a text that is published."""

import re
from collections.abc import Iterator

from checker.dutch.phrases import sentence_at
from checker.model import ContactMention, Hit, Protocol, Span

_MOBILE = re.compile(r"(?:\+32\s?|0032\s?|0)4\d{2}")
_WEBMAIL = re.compile(
    r"@(?:gmail|hotmail|outlook|live|yahoo|icloud|telenet|skynet|proximus|msn|proton|me)\.\w+$",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"\b(?:wachtwoord|paswoord|password|pincode)\s*(?:is\s*)?(?:[:=]\s*|\"|“)\S{4,}|"
    r"\b(?:wachtwoord|paswoord|password)\s+(?=\S*\d)\S{5,}|"
    r"\b(?:controle|verificatie|toegangs)?code\s*:?\s*(?:\d{3,}-)+\d{2,}\b|"
    r"\bcode\s+\S*\d\S*\s+en\s+(?:wacht|pas)woord\s+\S+",
    re.IGNORECASE,
)
#: So many characters around the secret are shown, for the reader to find it.
_AROUND = 60


def contact_details_stay_private(protocol: Protocol) -> Iterator[Hit]:
    """The words around each secret; the secret itself is masked by every renderer."""
    source = protocol.outline.source
    for mention in protocol.mentions:
        if isinstance(mention, ContactMention) and _private(mention):
            yield Hit(spans=(_context(source.text, mention.span),))
    for match in _SECRET.finditer(source.text):
        yield Hit(spans=(_context(source.text, Span(source.document, *match.span())),))


def _private(mention: ContactMention) -> bool:
    if mention.kind == "phone":
        return bool(_MOBILE.match(mention.value))
    return mention.kind == "email" and bool(_WEBMAIL.search(mention.value))


def _context(text: str, span: Span) -> Span:
    """The words around a place, within its sentence."""
    left, right = sentence_at(text, span.start, span.end)
    start, end = max(left, span.start - _AROUND), min(right, span.end + _AROUND)
    while left < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < right and not text[end].isspace():
        end -= 1
    return Span(span.document, start, end)

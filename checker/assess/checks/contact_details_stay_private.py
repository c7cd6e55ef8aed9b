"""No password, control code, private number or private mailbox in a text that is published."""

import re
from collections.abc import Iterator

from checker.assess.surroundings import words_around
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


def contact_details_stay_private(protocol: Protocol) -> Iterator[Hit]:
    """The words around each secret; the secret itself is masked by every renderer."""
    source = protocol.outline.source
    for mention in protocol.mentions:
        if isinstance(mention, ContactMention) and _private(mention):
            yield Hit(spans=(words_around(source.text, mention.span),))
    for match in _SECRET.finditer(source.text):
        yield Hit(spans=(words_around(source.text, Span(source.document, *match.span())),))


def _private(mention: ContactMention) -> bool:
    if mention.kind == "phone":
        return bool(_MOBILE.match(mention.value))
    return mention.kind == "email" and bool(_WEBMAIL.search(mention.value))

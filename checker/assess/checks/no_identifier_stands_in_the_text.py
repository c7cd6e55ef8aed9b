"""No national number or bank account of a real person stands in a text that is published."""

import re
from collections.abc import Iterator

from checker.assess.surroundings import words_around
from checker.dutch.phrases import sentence_at
from checker.model import Hit, IdentifierMention, Protocol, Span

_NAMES = {"national_number": "een rijksregisternummer", "bank_account": "een rekeningnummer"}
# The account on which an authority is paid is no personal data.
_PAYS_THE_AUTHORITY = re.compile(
    r"\bfact(?:uur|uren|ureren|ureert)\b|\bvergoeding\b|\bretributie\b|\baanrekening\b|"
    r"\bop (?:het )?rekening(?:nummer)?\b[^.;\n]{0,60}\b(?:van|op naam van) (?:de |het )"
    r"(?:gemeente|stad|ocmw|partij|provincie|vereniging|agentschap|instantie|politiezone)"
)


def no_identifier_stands_in_the_text(protocol: Protocol) -> Iterator[Hit]:
    """The words around each number; the number itself is masked by every renderer."""
    text = protocol.outline.source.text
    parties = [party.span for party in protocol.parties]
    for mention in protocol.mentions:
        if not isinstance(mention, IdentifierMention):
            continue
        if mention.kind == "bank_account" and _of_an_authority(protocol, mention.span, parties):
            continue
        yield Hit(spans=(words_around(text, mention.span),), values={"what": _NAMES[mention.kind]})


def _of_an_authority(protocol: Protocol, span: Span, parties: list[Span]) -> bool:
    start, end = sentence_at(protocol.outline.source.text, span.start, span.end)
    told = _PAYS_THE_AUTHORITY.search(protocol.folded[start:end])
    return bool(told) or any(party.contains(span) for party in parties)

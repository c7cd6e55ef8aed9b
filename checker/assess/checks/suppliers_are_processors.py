"""A supplier that holds the data is a processor, under a contract."""

import re
from collections.abc import Iterator

from checker.assess.absence import missing
from checker.assess.sentences import Sentence, sentences_of
from checker.dutch.folding import fold
from checker.model import Hit, Protocol

_PROCESSOR = "verwerker"
_CONTRACT = "overeenkomst met de verwerker"
_SUPPLIER = "ict van een derde"
_HOLDS_DATA = "toepassing of opslag"
_FIRM = re.compile(
    r"\b((?:[A-Z][\w&'-]*\s+){1,4})(?:bvba|bv|nv|cvba|cv|vof|vzw|BVBA|BV|NV|CVBA|CV|"
    r"B\.V\.|N\.V\.|SA|SRL|GmbH|Inc|Ltd)\b"
)
_OWN = re.compile(
    r"\b(?:eigen (?:beheer|server|datacenter|cloud)|zelf (?:beheert|host|gehost)|"
    r"geen (?:toegang|leverancier|firma|externe|beroep))"
)
_LISTED = re.compile(r"\bverwerkers\b[^.;]{0,120}\b(?:bijlage|lijst|overzicht|tabel)\b")


def suppliers_are_processors(protocol: Protocol) -> Iterator[Hit]:
    """A firm whose software or cloud holds the data, and that nothing calls a processor."""
    sentences = sentences_of(protocol)
    text = protocol.outline.source.text
    own = {fold(word) for party in protocol.parties for word in (party.name, *party.aliases)}
    named = " ".join(s.text for s in sentences if s.stated(_PROCESSOR))
    governed = {s.clause.span for s in sentences if s.stated(_PROCESSOR)}
    listed = any(s.stated(_PROCESSOR) and _LISTED.search(s.text) for s in sentences)
    contract = any(s.stated(_CONTRACT) for s in sentences)
    for sentence in sentences:
        if sentence.clause.span in governed or _OWN.search(sentence.text):
            continue
        firms = _firms(text[sentence.span.start : sentence.span.end], own)
        if firms and sentence.stated(_HOLDS_DATA):
            at_fault = not listed and not any(firm in named for firm in firms)
        else:
            at_fault = bool(sentence.stated(_SUPPLIER) and sentence.stated(_HOLDS_DATA))
            at_fault = at_fault and not contract
        if at_fault:
            fault = "laat gegevens bij een leverancier verwerken die niet als verwerker is benoemd"
            yield Hit(spans=(sentence.span,), values={"fault": fault})
    if not contract and any(_is_engaged(s) for s in sentences):
        fault = "laat een verwerker toe zonder te zeggen dat er een verwerkersovereenkomst is"
        yield missing(protocol, "AP06", fault)


def _firms(words: str, own: set[str]) -> list[str]:
    """The firms that a sentence names, but for the parties."""
    found = [fold(match[1].strip()) for match in _FIRM.finditer(words)]
    return [firm for firm in found if not any(firm in name or name in firm for name in own)]


def _is_engaged(sentence: Sentence) -> bool:
    """A processor is engaged, now or perhaps later."""
    return bool(sentence.stated(_PROCESSOR)) and bool(
        re.search(r"beroep|inschakel|schakelt|aanstel|aangesteld|treedt|\bis\b", sentence.text)
    )

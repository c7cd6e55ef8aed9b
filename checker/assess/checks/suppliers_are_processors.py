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
_BAN = "verbod"
#: How far before the name of a firm its software or cloud may stand, in characters.
REACH = 80
_BY = re.compile(
    r"\b(?:van|door|bij|firma|leverancier|bedrijf|softwarehuis|op)\s+"
    r"(?:(?:de|het|een|externe|firma|leverancier|bedrijf|onderneming|softwarehuis)\s+){0,3}$",
    re.IGNORECASE,
)
_ENGAGES = re.compile(r"\b(?:beroep|inschakel\w*|schakel\w*|aanstel\w*|aangesteld|treedt|is)\b")
_FIRM = re.compile(
    r"\b((?:(?:[A-Z][\w'-]*|&)\s+){1,4})(?:bvba|bv|nv|cvba|cv|vof|vzw|BVBA|BV|NV|CVBA|CV|"
    r"B\.V\.|N\.V\.|SA|SRL|GmbH|Inc|Ltd)\b"
)
_OWN = re.compile(
    r"\b(?:eigen (?:beheer|server|datacenter|cloud)|zelf (?:beheert|host|gehost)|"
    r"geen (?:toegang|leverancier|firma|externe|beroep))"
)
_AGREED = re.compile(r"overeenkomst|contract")
_LISTED = re.compile(r"\bverwerkers\b[^.;]{0,120}\b(?:bijlage|lijst|overzicht|tabel)\b")


def suppliers_are_processors(protocol: Protocol) -> Iterator[Hit]:
    """A firm whose software or cloud holds the data, and that nothing calls a processor."""
    sentences = sentences_of(protocol)
    text = protocol.outline.source.text
    own = {fold(word) for party in protocol.parties for word in (party.name, *party.aliases)}
    named = " ".join(s.text for s in sentences if s.stated(_PROCESSOR))
    governed = {s.clause.span for s in sentences if s.stated(_PROCESSOR)}
    listed = any(s.stated(_PROCESSOR) and _LISTED.search(s.text) for s in sentences)
    contract = any(
        s.stated(_CONTRACT) or (s.clause.span in governed and _AGREED.search(s.text))
        for s in sentences
    )
    for sentence in sentences:
        if sentence.clause.span in governed or not sentence.stated(_HOLDS_DATA):
            continue
        if sentence.of(_BAN) or _OWN.search(sentence.text):
            continue
        firms = _firms(sentence, text, own)
        if firms:
            at_fault = not listed and not any(firm in named for firm in firms)
        else:
            at_fault = bool(sentence.stated(_SUPPLIER)) and not contract
        if at_fault:
            fault = "laat gegevens bij een leverancier verwerken die niet als verwerker is benoemd"
            yield Hit(spans=(sentence.span,), values={"fault": fault})
    if not contract and any(_is_engaged(s) for s in sentences):
        fault = "laat een verwerker toe zonder te zeggen dat er een verwerkersovereenkomst is"
        yield missing(protocol, "AP06", fault)


def _firms(sentence: Sentence, text: str, own: set[str]) -> list[str]:
    """The firms, other than the parties, whose software or machines hold the data."""
    found = []
    holding = sentence.stated(_HOLDS_DATA)
    for match in _FIRM.finditer(text, sentence.span.start, sentence.span.end):
        name = fold(match[1].strip())
        before = text[max(sentence.span.start, match.start() - REACH) : match.start()]
        near = any(0 <= match.start() - mention.span.start <= REACH for mention in holding)
        party = any(name in other or other in name for other in own)
        if near and not party and _BY.search(before):
            found.append(name)
    return found


def _is_engaged(sentence: Sentence) -> bool:
    """A processor is engaged, now or perhaps later."""
    return bool(sentence.stated(_PROCESSOR)) and bool(_ENGAGES.search(sentence.text))

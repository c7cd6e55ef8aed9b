"""The data protection officer of every party can be reached."""

import re
from collections.abc import Iterator

from checker.assess.names import is_named, own_words, share_a_town, short_name
from checker.dutch.folding import fold
from checker.dutch.lists import listed
from checker.model import ContactMention, Hit, Party, Protocol

_DPO = re.compile(
    r"\bfunctionaris(?:sen)?\b|\bdpo'?s?\b|\bfgb?'?s?\b|"
    r"data\s+protection\s+officer|gegevensbeschermingsfunctionaris\w*"
)
_NUMBER = re.compile(r"(?<![\d./])(?:\+32 ?|0)\d{1,3}[ ./]\d{2,3}(?:[ .]?\d{2}){2}(?!\d)")
_SHARED = re.compile(
    r"\b(?:een|1|dezelfde|gemeenschappelijke|gezamenlijke|gedeelde)(?: en dezelfde)? "
    r"(?:functionaris|dpo|fgb?)\b"
)
_MAILBOX = re.compile(
    r"^(?:dpo|fgb?|privacy|gegevensbescherming|avg|gdpr|dataprotection|data-protection|"
    r"gegevensbeschermingsfunctionaris|informatieveiligheid|veiligheidsconsulent)\b"
)
# The reader is told where else the address stands.
_ELSEWHERE = re.compile(
    r"(?:contactgegevens|bereikbaar|adres\w*|contacteren|coordinaten|contactpunt)[^.;\n]{0,120}"
    r"(?:website|webpagina|privacyverklaring|bijlage|register|\bsites?\b|"
    r"gegevensbeschermingsautoriteit)"
)


def dpos_can_be_reached(protocol: Protocol) -> Iterator[Hit]:
    """One hit with the parties whose officer has no address in the text."""
    parties = protocol.parties
    if len(parties) < 2 or _told_elsewhere(protocol):
        return
    addresses = _addresses(protocol)
    shared = share_a_town(parties) or _SHARED.search(protocol.folded)
    if len(addresses) >= len(parties) or (addresses and shared):
        return
    without = [p for p in parties if not _has_one(p, protocol, addresses)]
    if without and len(without) + len(addresses) >= len(parties):
        names = [short_name(party, parties) for party in without]
        yield Hit(searched=("het hele document",), values={"names": listed(names)})


def _told_elsewhere(protocol: Protocol) -> bool:
    return any(
        _DPO.search(sentence) and _ELSEWHERE.search(sentence)
        for sentence in re.split(r"[.;]\s|\n", protocol.folded)
    )


def _addresses(protocol: Protocol) -> set[str]:
    """Addresses and telephone numbers of officers, with what stands in one paragraph with them."""
    contacts = [m for m in protocol.mentions if isinstance(m, ContactMention) and m.kind != "link"]
    clause_of = {m.span: protocol.outline.clause_at(m.span.start) for m in contacts}
    clauses = {clause_of[m.span] for m in contacts if _leads_to_dpo(protocol, m)}
    found = {m.value.casefold() for m in contacts if clause_of[m.span] in clauses}
    for officer in _DPO.finditer(protocol.folded):
        found |= {
            n[0] for n in _NUMBER.finditer(protocol.folded, officer.end(), officer.end() + 160)
        }
    return found


def _leads_to_dpo(protocol: Protocol, mention: ContactMention) -> bool:
    """An address whose name says so, or that stands in an article that speaks of officers."""
    if mention.kind == "email" and _MAILBOX.search(mention.value.casefold()):
        return True
    clause = protocol.outline.clause_at(mention.span.start)
    if clause is None:
        return False
    article = next((a for a in protocol.outline.articles if a.span.contains(clause.span)), None)
    around = article.span if article else clause.span
    return bool(_DPO.search(protocol.folded_at(around)))


def _has_one(party: Party, protocol: Protocol, addresses: set[str]) -> bool:
    """An address bears the name of the party, or stands in its block."""
    own = protocol.folded_at(party.span)
    plain = [re.sub(r"[^a-z0-9]", "", fold(address)) for address in addresses]
    return any(
        address in own
        or is_named(party, protocol.parties, " ".join(_pieces(address)))
        or any(word in bare for word in _words(party, protocol) for bare in plain)
        for address in addresses
    )


def _pieces(address: str) -> list[str]:
    return re.split(r"[@._-]", fold(address))


def _words(party: Party, protocol: Protocol) -> list[str]:
    return [word for word in own_words(party, protocol.parties) if len(word) > 3]

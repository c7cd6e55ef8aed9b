"""A party is called throughout by the name that the parties block gives it."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.model import Hit, Party, Protocol, Span


def aliases_are_used_as_defined(protocol: Protocol) -> Iterator[Hit]:
    """An alias of common words that returns in another number: "ontvangende instanties"."""
    for party in protocol.parties:
        for alias, defined in zip(party.aliases, party.alias_spans, strict=True):
            other = _other_number(alias)
            if not other or not _only_party(party, protocol, alias):
                continue
            found = re.search(rf"\b{re.escape(other)}\b", protocol.folded[defined.end :])
            if found:
                start = defined.end + found.start()
                yield Hit(
                    spans=(Span(defined.document, start, start + len(other)), defined),
                    values={"alias": alias, "used": other},
                )


def _other_number(alias: str) -> str:
    """The plural of an alias that is a common noun with an adjective; "" for a proper name.

    A single common noun ("de gemeente", "de ontvanger") has a plural of its own in most protocols.
    """
    words = fold(alias).removeprefix("de ").removeprefix("het ").split()
    if len(words) < 2 or any(word[:1].isupper() for word in alias.split()[1:]):
        return ""
    noun = words[-1]
    if noun.endswith("ies"):
        return " ".join([*words[:-1], noun[:-1]])
    ending = {"ie": "ies", "id": "eden", "ij": "ijen", "er": "ers", "st": "sten"}.get(noun[-2:])
    stem = noun[:-2] if ending else noun
    return " ".join([*words[:-1], stem + (ending or "s")])


def _only_party(party: Party, protocol: Protocol, alias: str) -> bool:
    """No other party bears the same alias: then the plural would be right."""
    return all(alias not in other.aliases for other in protocol.parties if other is not party)

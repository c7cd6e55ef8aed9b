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
            if other is None or not _only_party(party, protocol, alias):
                continue
            found = other.search(protocol.folded, defined.end)
            if found:
                yield Hit(
                    spans=(Span(defined.document, *found.span()), defined),
                    values={"alias": alias, "used": found.group()},
                )


def _other_number(alias: str) -> re.Pattern[str] | None:
    """The other number of an alias that is a common noun with an adjective; none for a proper name.

    A single common noun ("de gemeente", "de ontvanger") has a plural of its own in most protocols.
    """
    words = fold(alias).removeprefix("de ").removeprefix("het ").split()
    if len(words) < 2 or any(word[:1].isupper() for word in alias.split()[1:]):
        return None
    noun = words[-1]
    before = "".join(rf"{re.escape(word)}\s+" for word in words[:-1])
    if noun.endswith("ies"):
        return re.compile(rf"\b{before}{re.escape(noun[:-1])}\b")
    stem = re.escape(noun.removesuffix("heid"))
    plural = "heden" if noun.endswith("heid") else rf"{re.escape(noun[-1])}?(?:en|s|n|'s)"
    return re.compile(rf"\b{before}{stem}{plural}\b")


def _only_party(party: Party, protocol: Protocol, alias: str) -> bool:
    """No other party bears the same alias: then the plural would be right."""
    return all(alias not in other.aliases for other in protocol.parties if other is not party)

"""A party is called throughout by the name that the parties block gives it."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.model import Hit, Party, Protocol, Span

_ROLES = (
    "toetredende", "toegetreden", "deelnemende", "aangesloten", "aansluitende", "aanvragende",
    "afnemende", "meedelende", "mededelende", "verstrekkende", "leverende", "ontvangende",
    "gebruikende", "participerende",
)  # fmt: skip
_ROLE = re.compile(
    rf"(?:de |het )?(?P<bare>(?:{'|'.join(_ROLES)}) (?P<noun>gemeente|stad|instantie|partij|school|"
    r"zone|vereniging|organisatie|bestuur|overheid|dienst))"
)
# A compound that tells which one is meant, of its place or age, names no party.
_PLACES = (
    r"(?:buur|deel|woon|thuis|rand|fusie|geboorte|verblijf\w*|herkomst|centrum|kust|grens|bijzonder|"
    r"contact|basis|hoge|sport|politie|hulp|tussen)"
)


def aliases_are_used_as_defined(protocol: Protocol) -> Iterator[Hit]:
    """An alias of common words that returns in another number: "ontvangende instanties"."""
    for party in protocol.parties:
        for alias, defined in zip(party.aliases, party.alias_spans, strict=True):
            other = _other_number(alias)
            yield from _other_role(protocol, alias, defined)
            if other is None or not _only_party(party, protocol, alias):
                continue
            found = other.search(protocol.folded, defined.end)
            if found:
                yield Hit(
                    spans=(Span(defined.document, *found.span()), defined),
                    values={"alias": alias, "used": found.group()},
                )


def _other_role(protocol: Protocol, alias: str, defined: Span) -> Iterator[Hit]:
    """The same kind of body under a role that the preamble does not know, where it acts."""
    role = _ROLE.fullmatch(fold(alias))
    if role is None or not protocol.outline.articles:
        return
    start = protocol.outline.articles[0].span.start
    noun = re.escape(role["noun"])
    roles = "|".join(_ROLES)
    pattern = rf"\b(?:de|het) (?P<used>(?:(?:{roles}) |(?!{_PLACES})[a-z]{{3,12}}){noun})(?= [a-z])"
    for found in re.finditer(pattern, protocol.folded[start:]):
        used = found["used"]
        if used == role["bare"] or used in protocol.folded[:start]:
            continue
        at = Span(defined.document, start + found.start("used"), start + found.end("used"))
        yield Hit(spans=(at, defined), values={"alias": alias, "used": used})
        return


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

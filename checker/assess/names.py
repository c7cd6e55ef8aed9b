"""By which words a party is known in a text: "Zanddorp" and "OCMW", not "de" or "vereniging"."""

import re
from collections.abc import Sequence

from checker.dutch.folding import fold
from checker.model import Party

_WORD = re.compile(r"[^\W\d_][\w']*")
# What any authority may be called; it tells parties apart only where their towns do not.
_KINDS = frozenset((
    "gemeente", "stad", "ocmw", "provincie", "politiezone", "hulpverleningszone", "agentschap",
    "openbaar", "centrum", "maatschappelijk", "welzijn", "autonoom", "gemeentebedrijf", "agb",
    "vereniging", "opdrachthoudende", "dienstverlenende", "projectvereniging", "vzw", "school",
    "hogeschool", "universiteit", "woonmaatschappij", "zone", "dienst", "bestuur", "lokaal",
    "intern", "extern", "verzelfstandigd", "rechtspersoonlijkheid", "federale", "vlaamse", "vlaams",
    "overheidsdienst", "fod", "federaal", "departement", "instantie", "ziekenhuis", "academie",
))  # fmt: skip
_EMPTY = frozenset((
    "de", "het", "een", "van", "voor", "en", "der", "den", "des", "te", "ter", "ten", "met", "in",
    "op", "aan", "bij", "tot", "over", "uit", "naar", "om", "of", "nv", "bv", "cv", "cvba", "bvba",
    "partij", "ontvangende", "mededelende", "verstrekkende", "hierna", "genoemd",
))  # fmt: skip


def words_of(party: Party) -> frozenset[str]:
    """The words of the name and aliases that say something."""
    words: set[str] = set()
    for name in (party.name, *party.aliases):
        words.update(_WORD.findall(fold(name)))
    return frozenset(words - _EMPTY)


def own_words(party: Party, parties: Sequence[Party]) -> frozenset[str]:
    """The words by which one party is told from the others: its town, else what it is."""
    words = words_of(party)
    proper = words - _KINDS
    others = [words_of(other) for other in parties if other.span != party.span]
    shared = any(proper <= other for other in others)
    if not proper or shared:
        return (words & _KINDS) - frozenset().union(*others) or words
    return proper


def short_name(party: Party, parties: Sequence[Party]) -> str:
    """The shortest of its names that tells a party from the others."""
    told = [n for n in (party.name, *party.aliases) if is_named(party, parties, fold(n))]
    return min(told, key=len, default=party.name)


def is_named(party: Party, parties: Sequence[Party], folded: str) -> bool:
    """One of the words of a party stands in a text."""
    return any(
        re.search(rf"(?<!\w){re.escape(word)}", folded) for word in own_words(party, parties)
    )


def share_a_town(parties: Sequence[Party]) -> bool:
    """The parties are told apart by what they are only: the municipality and its OCMW."""
    proper = [words_of(party) - _KINDS for party in parties]
    return len(parties) > 1 and all(words and words & proper[0] for words in proper)

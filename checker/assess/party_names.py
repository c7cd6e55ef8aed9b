"""Where a text names a party, and behind which preposition: who acts, to whom, from whom."""

import re
from dataclasses import dataclass

from checker.dutch.folding import fold
from checker.model import Party, Protocol, Span

_KINDS = (
    "gemeente", "stad", "ocmw", "politiezone", "hulpverleningszone", "provincie", "agentschap",
    "vereniging", "projectvereniging", "woonmaatschappij", "universiteit", "hogeschool", "school",
    "ziekenhuis", "departement", "watering",
)  # fmt: skip
_LOCAL = frozenset({"gemeente", "stad", "ocmw"})
_ARTICLE = re.compile(r"^(?:de|het|den|'t)\s+")
_STOP = re.compile(r"[.;:,\n)]")
_INSIDE = re.compile(r"\w+")
#: What may stand between a preposition and a name: an article, and what kind of body it is.
_PASSED = frozenset({
    "de", "het", "den", "deze", "dit", "die", "opdrachthoudende", "dienstverlenende", "lokale",
    "autonoom", "vzw", "bv", "nv", "firma", "maatschappij", "gemeentebedrijf", "instelling",
    "zone", *_KINDS,
})  # fmt: skip
#: How far in front of a name its preposition may stand, in characters.
_NEAR = 80
_CAPITAL_NEXT = re.compile(r"[\s\"]+(?:van +)?[A-ZÀ-Ý]")
_PREPOSITIONS = frozenset({
    "aan", "naar", "van", "vanuit", "vanwege", "door", "met", "voor", "bij", "namens", "uit", "in",
    "te", "op", "over", "tegen", "tegenover", "binnen", "buiten", "tot", "tussen", "onder",
    "volgens", "via", "ten", "en", "of", "noch", "alsook",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Naming:
    """A party is named at an offset of a text; `preposition` is "" where the name stands free."""

    party: Party
    start: int
    end: int
    preposition: str


class PartyNames:
    """The names, short names and kinds by which the text calls each party."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol
        self._named = _names_of(protocol)
        self._kinds = _kinds_of(protocol)
        self._called = dict(self._kinds) | self._named

    def call(self, name: str, party: Party) -> None:
        """From here on the party is also known by this name."""
        self._called.setdefault(name, party)

    def within(self, span: Span) -> list[Naming]:
        """Each naming within a span, in order, as offsets in the whole text."""
        text, folded = self._protocol.outline.source.text, self._protocol.folded
        found: list[Naming] = []
        for match in self._pattern().finditer(folded, span.start, span.end):
            name = match["name"]
            party = self._called[name]
            last = found[-1] if found else None
            if last and last.party is party and not folded[last.end : match.start()].strip():
                continue
            other = name in self._kinds and _CAPITAL_NEXT.match(text, match.end())
            word = _word_before(folded, max(span.start, match.start() - _NEAR), match.start())
            if not (other or word.isdigit()):
                preposition = word if word in _PREPOSITIONS else ""
                found.append(Naming(party, *match.span("name"), preposition))
        return found

    def _pattern(self) -> re.Pattern[str]:
        names = sorted(self._called, key=len, reverse=True)
        choices = "|".join(re.escape(name) for name in names) or "(?!)"
        return re.compile(rf"(?<![\w@.-])(?P<name>{choices})(?![\w@-]|\.\w)")


def _word_before(folded: str, start: int, end: int) -> str:
    """The word in front of a name, past its article and its kind; "" where a sign parts them."""
    near = _STOP.split(folded[start:end])[-1]
    words = _INSIDE.findall(near)
    while words and words[-1] in _PASSED:
        words.pop()
    return words[-1] if words else ""


def _names_of(protocol: Protocol) -> dict[str, Party]:
    """Full and short names, folded, without their article."""
    named: dict[str, Party] = {}
    for party in protocol.parties:
        for name in (*party.aliases, party.name):
            if bare := _ARTICLE.sub("", fold(name)).strip():
                named.setdefault(bare, party)
    return named


def _kinds_of(protocol: Protocol) -> dict[str, Party]:
    """The kinds of authority of which one party only is one."""
    kinds: dict[str, list[Party]] = {}
    for party in protocol.parties:
        words = set(fold(party.name).split())
        own = {kind for kind in _KINDS if kind in words}
        if "openbaar centrum" in fold(party.name):
            own.add("ocmw")
        for kind in own | ({"lokaal bestuur"} if own & _LOCAL else set()):
            kinds.setdefault(kind, []).append(party)
    return {kind: parties[0] for kind, parties in kinds.items() if len(parties) == 1}

"""The title says who communicates data to whom, and for what."""

import re
from collections.abc import Iterator

from checker.assess.names import is_named, own_words, short_name, words_of
from checker.dutch.folding import fold
from checker.dutch.lists import listed
from checker.model import Hit, Party, Protocol

# What every protocol is called; the rest of a title is about its subject.
_STANDARD = re.compile(
    r"\b(?:protocol\w*|uitwisselingsprotocol|elektronische?|mededel\w+|meedel\w+|persoonsgegevens|"
    r"gegevens|gegevensmededeling|gegevensdeling|gegevensuitwisseling|uitwisseling|ontwerp\w*|"
    r"versie|concept|draft|tussen|langs|weg|betreffende|inzake|conform|overeenkomstig|akkoord|"
    r"bekendmaking|delen|verstrekking|overdracht|datum|nummer|dossier|pagina|naar|voor|door|vanuit|kader|haar|zijn|enerzijds|anderzijds)\b"
)
_BASIS = re.compile(
    r"\b(?:dit protocol|gesloten|aangegaan|opgesteld|overeenkomstig|ingevolge|krachtens|conform|"
    r"ter uitvoering van|in uitvoering van|met toepassing van|grondslag|\(?protocol in de zin|"
    r"protocol als bedoeld)\b[^\n]{0,120}\b(?:artikel|art\.|decreet|e-govdecreet|wet)\b[^\n]{0,300}"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{5,}")
#: So many words about the subject are a context.
WORDS_OF_CONTEXT = 1
#: With more parties than this a title names them together: "de deelnemende gemeenten".
PARTIES_BY_NAME = 2
#: A longer title holds the whole preamble, and says nothing about a title.
LONGEST_TITLE = 1200


def title_names_parties_and_context(protocol: Protocol) -> Iterator[Hit]:
    """One hit with what the title lacks: a party, or the subject."""
    outline, parties = protocol.outline, protocol.parties
    if len(parties) < PARTIES_BY_NAME:
        return
    title = protocol.folded_at(outline.title) if outline.title else ""
    if len(title) > LONGEST_TITLE:
        return
    title = _BASIS.sub("", title)
    unnamed = [party for party in parties if not _named(party, protocol, title)]
    missing = []
    if len(parties) > PARTIES_BY_NAME:
        missing = ["de namen van de partijen"] if len(unnamed) == len(parties) else []
    elif unnamed:
        missing = [f"de naam van {short_name(party, parties)}" for party in unnamed]
    if not _context(protocol, title):
        missing.append("waarvoor de gegevens dienen")
    if missing:
        spans = (outline.title,) if outline.title else ()
        yield Hit(spans=spans, values={"missing": listed(missing)})


def _named(party: Party, protocol: Protocol, title: str) -> bool:
    """A party is named by its own name, or by that of the service that acts for it."""
    if is_named(party, protocol.parties, title):
        return True
    others = [p for p in protocol.parties if p.span != party.span]
    theirs = frozenset().union(*(own_words(other, protocol.parties) for other in others))
    block = _CAPITALISED.findall(protocol.outline.source.quote(party.span))
    return any(re.search(rf"\b{word}\b", title) for word in {fold(w) for w in block} - theirs)


def _context(protocol: Protocol, title: str) -> bool:
    names = frozenset().union(*(words_of(party) for party in protocol.parties))
    words = [w for w in _WORD.findall(_STANDARD.sub(" ", title)) if w not in names]
    return len(words) >= WORDS_OF_CONTEXT

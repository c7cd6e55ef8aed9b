"""Who communicates to whom."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.model import Party, Protocol, TermMention


def goes_both_ways(protocol: Protocol, said: str) -> bool:
    """Each party communicates data to the other: by the title, or by a term that says so."""
    title = protocol.outline.title
    twice = title is not None and len(re.findall(r"\bnaar\b", protocol.folded_at(title))) > 1
    return twice or any(isinstance(m, TermMention) and m.term == said for m in protocol.mentions)


def parties_named_in(protocol: Protocol, text: str) -> Iterator[tuple[Party, int, int]]:
    """The parties named in a folded text, with where each name stands."""
    for party in protocol.parties:
        names = sorted({fold(name) for name in (party.name, *party.aliases)}, key=len, reverse=True)
        words = "|".join(re.escape(name) for name in names if len(name) > 2)
        for match in re.finditer(rf"\b(?:{words})\b", text) if words else ():
            yield party, match.start(), match.end()

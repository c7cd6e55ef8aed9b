"""The names of roles fit their sentence: no capitals in its midst, no name next to itself."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.model import Clause, Cover, Hit, Protocol, Span, TermMention

ROLE = "rol in het protocol"
# What may stand between a name and its double: "X of X", "X/X", "X (X)".
_LINK = re.compile(r"[\s(]{0,3}(?:of|en|en/of|resp\.|dan wel|/|,|\()[\s]{0,2}(?:de |het |een )?")
CAPITALS = "schrijft een rol in hoofdletters midden in de zin"
TWICE = "noemt dezelfde rol twee keer na elkaar"
#: So many words in small letters around it make a running sentence.
_RUNNING = re.compile(r"\b[a-z]{2,}\b")
WORDS_OF_A_SENTENCE = 4
_CAPITALS = re.compile(r"\b[A-ZÀ-Ý]{5,30}(?: [A-ZÀ-Ý]{2,30}){0,5}\b")
_COMMON = re.compile(r"\b[a-zà-ÿ]{5,}\b")
_ROLES = frozenset((
    "verantwoordelijke", "ontvanger", "ontvangende", "mededelende", "meedelende", "verstrekker",
    "verstrekkende", "instantie", "instanties", "partij", "partijen", "verwerker", "betrokkene",
))  # fmt: skip
#: So many letters tell one role from another, whatever slips come behind them.
KEY = 20


def roles_stand_once_in_lower_case(protocol: Protocol) -> Iterator[Hit]:
    """One hit for the capitals, with all their places, and one for each double."""
    roles = _longest(protocol)
    capitals = [span for span in roles if _shouts(protocol, span)]
    capitals += [span for span in _shouted(protocol) if not any(span.overlaps(c) for c in capitals)]
    capitals.sort()
    if capitals:
        yield Hit(spans=tuple(capitals), values={"fault": CAPITALS})
    for first, second in pairwise(roles):
        if first not in capitals and second not in capitals and _doubles(protocol, first, second):
            yield Hit(
                spans=(Span(first.document, first.start, second.end),), values={"fault": TWICE}
            )


def _shouted(protocol: Protocol) -> Iterator[Span]:
    """Words in capitals that the parties write in small letters where they call themselves so."""
    source = protocol.outline.source
    called = {
        word
        for party in protocol.parties
        for alias in party.aliases
        for word in _COMMON.findall(alias)
        if alias.islower()
    }
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    for match in _CAPITALS.finditer(source.text, 0, source.body_end):
        span = Span(source.document, *match.span())
        words = match[0].lower().split()
        known = called.intersection(words) or _ROLES.intersection(words)
        if known and _runs(protocol, span) and not headings.holds(span) and _shouts(protocol, span):
            yield span


def _longest(protocol: Protocol) -> list[Span]:
    """The roles in the running text, the longest where two mentions overlap."""
    ends: dict[int, Span] = {}
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term != ROLE:
            continue
        if _runs(protocol, mention.span) and not headings.holds(mention.span):
            known = ends.get(mention.span.start)
            if known is None or known.end < mention.span.end:
                ends[mention.span.start] = mention.span
    kept: list[Span] = []
    for span in sorted(ends.values()):
        if not (kept and kept[-1].overlaps(span)):
            kept.append(span)
    return kept


def _runs(protocol: Protocol, span: Span) -> bool:
    """The role stands in the articles or recitals, not in the title or with the signatures."""
    outline = protocol.outline
    apart = (outline.title, outline.parties, outline.signature)
    running = span.end <= outline.source.body_end
    return running and not any(part and part.contains(span) for part in apart)


def _shouts(protocol: Protocol, span: Span) -> bool:
    words = protocol.outline.source.quote(span)
    clause = protocol.outline.clause_at(span.start)
    if not words.isupper() or clause is None or clause.kind == "row":
        return False
    return len(_RUNNING.findall(_rest(protocol, clause, span))) >= WORDS_OF_A_SENTENCE


def _rest(protocol: Protocol, clause: Clause, span: Span) -> str:
    text = protocol.outline.source.text
    return text[clause.span.start : span.start] + " " + text[span.end : clause.span.end]


def _doubles(protocol: Protocol, first: Span, second: Span) -> bool:
    """Two names of one role in a row; "de verwerker of verwerkers" are one and more."""
    between = protocol.folded[first.end : second.start]
    if not _LINK.fullmatch(between):
        return False
    one, other = (_key(protocol.folded_at(span)) for span in (first, second))
    plural = {protocol.folded_at(first) + "s", protocol.folded_at(first) + "n"}
    return one == other and protocol.folded_at(second) not in plural


def _key(role: str) -> str:
    """The letters of a role without its function words: "functionarisgegevensbescherming"."""
    kept = "".join(word for word in re.findall(r"[a-z]+", role) if word not in ("voor", "de"))
    return kept[:KEY]

"""A breach of the protocol has a consequence."""

import re
from collections.abc import Iterator

from checker.assess.sanctions import BREACH, OF_PROTOCOL, SANCTIONS
from checker.assess.scope import places_of
from checker.model import Article, Hit, Protocol

_CONSEQUENCE = re.compile(
    r"beeindig|eindigt|schors|opschort|opgeschort|schort\b|stopzet|stopgezet|"
    r"zet(?:ten)?\b[^.;]{0,60}\bstop|ontbind|ontbonden|"
    r"schade|afgesloten|afsluit|sluit(?:en)?\b[^.;]{0,50}\baf\b|ontzeg|ontneemt|ontnomen|verliest|"
    r"intrek|ingetrokken|trek(?:t|ken)\b[^.;]{0,40}\bin\b|teruggave|opzegg|opgezegd|"
    r"ze(?:gt|ggen)\b[^.;]{0,60}\bop\b|stop(?:t|pen)\b|(?:wordt|worden)\b[^.;]{0,40}\bgestaakt|staken|"
    r"houdt?\b[^.;]{0,40}\bop\b|ophoud|opgehouden|geen gegevens meer|niets meer\b|"
    r"sanctie|boete|bestraf|blokkeer|geblokkeerd|weiger|"
    r"stilleg|stilgelegd|legt\b[^.;]{0,50}\bstil\b|verbre(?:ek|k)|verbroken|vergoed|uitgesloten|"
    r"aansprakelijk|onderbre(?:ek|k)|onderbroken"
)
#: Consequence and breach stand in one paragraph, or in two that follow each other.
_PARAGRAPHS = 2


def breach_has_consequence(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no paragraph ties a consequence to a breach."""
    outline = protocol.outline
    headed = {link.place for link in outline.links_of(SANCTIONS) if link.by_heading}
    for article in outline.articles:
        if _has_consequence(protocol, article, BREACH if article.place in headed else OF_PROTOCOL):
            return
    yield Hit(by_words=True, searched=places_of(outline, SANCTIONS))


def _has_consequence(protocol: Protocol, article: Article, breach: re.Pattern[str]) -> bool:
    texts = [protocol.folded_at(clause.span) for clause in article.clauses]
    heading = bool(breach.search(protocol.folded_at(article.heading_span)))
    for index, text in enumerate(texts):
        near = " ".join(texts[index : index + _PARAGRAPHS])
        if _CONSEQUENCE.search(text) and (heading or breach.search(near)):
            return True
        if breach.search(text) and _CONSEQUENCE.search(near):
            return True
    return False

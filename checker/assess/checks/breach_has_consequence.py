"""A breach of the protocol has a consequence."""

import re
from collections.abc import Iterator

from checker.assess.sanctions import BREACH
from checker.assess.scope import places_of
from checker.model import Hit, Protocol

_CONSEQUENCE = re.compile(
    r"beeindig|eindigt|schors|opschort|opgeschort|schort\b|stopzet|stopgezet|"
    r"zet\b[^.;]{0,60}\bstop|ontbind|ontbonden|"
    r"schade|afgesloten|afsluit|sluit\b[^.;]{0,50}\baf\b|ontzeg|ontneemt|ontnomen|verliest|"
    r"intrek|ingetrokken|trekt\b[^.;]{0,40}\bin\b|teruggave|opzegg|opgezegd|"
    r"zegt\b[^.;]{0,60}\bop\b|stop(?:t|pen)\b|(?:wordt|worden)\b[^.;]{0,40}\bgestaakt|staken|"
    r"sanctie|boete|bestraf|blokkeer|geblokkeerd|weiger|"
    r"stilleg|stilgelegd|legt\b[^.;]{0,50}\bstil\b|verbre(?:ek|k)|vergoeding|uitgesloten"
)
#: Consequence and breach stand in one paragraph, or in two that follow each other.
_PARAGRAPHS = 2


def breach_has_consequence(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no paragraph ties a consequence to a breach."""
    outline = protocol.outline
    for article in outline.articles:
        texts = [protocol.folded_at(c.span) for c in article.clauses]
        heading = bool(BREACH.search(protocol.folded_at(article.heading_span)))
        for index in range(len(texts)):
            near = " ".join(texts[index : index + _PARAGRAPHS])
            if _CONSEQUENCE.search(texts[index]) and (heading or BREACH.search(near)):
                return
            if BREACH.search(texts[index]) and _CONSEQUENCE.search(near):
                return
    yield Hit(by_words=True, searched=places_of(outline, "AP08"))

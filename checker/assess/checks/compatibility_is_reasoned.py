"""Further processing is weighed against the original purpose, or ruled out with a reason."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.model import Article, Hit, Protocol

_SAID = re.compile(
    r"verenigbaar|te verenigen|compatib|artikel 6, lid 4|artikel 6\.4|art\. 6, lid 4|"
    r"artikel 6, vierde lid|in elkaars verlengde|sluit\w* aan bij het oorspronkelijk|"
    r"aansluit\w* bij het oorspronkelijk|(?:in het|ligt in het) verlengde van"
)
_RULED_OUT = re.compile(
    r"niet van toepassing|geen (?:sprake van )?(?:een )?(?:latere|verdere) verwerking|"
    r"(?:latere|verdere) verwerking\b[^.;]{0,40}\bniet aan de orde|geen (?:later|ander|nieuw) doel|"
    r"hetzelfde doel|n\.v\.t|zelfde doeleinde|niet voor een ander doel"
)
_ANNOUNCES = re.compile(r"[:]\s*$")


def compatibility_is_reasoned(protocol: Protocol) -> Iterator[Hit]:
    """An analysis that is announced and empty, or no word on compatibility at all."""
    said = False
    on_it = protocol.outline.articles_on("AP10")
    for article in protocol.outline.articles:
        for index, clause in enumerate(article.clauses):
            text = protocol.folded_at(clause.span)
            if not _SAID.search(text) and not (_RULED_OUT.search(text) and article in on_it):
                continue
            if _ANNOUNCES.search(text) and _nothing_follows(article, index):
                yield Hit(spans=(clause.span,))
            said = True
    for recital in protocol.outline.recitals:
        said = said or bool(_SAID.search(protocol.folded, recital.span.start, recital.span.end))
    if not said:
        yield Hit(by_words=True, searched=places_of(protocol.outline, "AP10"))


def _nothing_follows(article: Article, index: int) -> bool:
    return index + 1 == len(article.clauses)

"""Every "artikel N" that means this protocol points at an article that exists."""

from collections.abc import Iterator

from checker.model import ArticleMention, Hit, Protocol


def internal_references_resolve(protocol: Protocol) -> Iterator[Hit]:
    """References to an article, paragraph or item that the protocol does not have."""
    count = str(len(protocol.outline.articles))
    for mention in protocol.mentions:
        if isinstance(mention, ArticleMention) and not mention.exists:
            article = protocol.outline.article(mention.target.article)
            where = (
                f"artikel {article.number} telt geen {mention.why}"
                if article
                else (f"het protocol telt {count} artikelen")
            )
            yield Hit(
                spans=(mention.span,),
                values={"reason": where},
                unsure=bool(protocol.outline.broken_off and article is None),
            )

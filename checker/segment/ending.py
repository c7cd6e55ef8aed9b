"""Does the text run on to its end, or does it break off?"""

import re
from collections.abc import Sequence

from checker.dutch.folding import fold
from checker.model import Article, Outline

# The articles with which protocols close; without one of them and without signatures a text that
# names its parties has lost its end.
_CLOSING = re.compile(
    r"inwerkingtreding|in werking|opzeg|toepasselijk recht|belgisch\w* recht|slotbepaling|geschil|"
    r"\bslot\b|eindbepaling|beeindiging"
)
_ENDS = (".", ";", ":", "!", "?", ")", '"', "”", "»", "]", "_", "…")
#: A last line that is shorter may be a place, a name or a heading.
SHORTEST_SENTENCE = 40


def broken_off(outline: Outline) -> str:
    """Why we think that the text breaks off, in Dutch; "" where it runs to its end."""
    if outline.signature or outline.annexes or not outline.articles:
        return ""
    last = outline.articles[-1]
    if outline.parties and not _closes(outline.articles, outline):
        return (
            f"de tekst stopt in artikel {last.number}, zonder slotbepalingen en zonder "
            "plaats voor de handtekeningen"
        )
    body = outline.source.text[last.span.start : last.span.end].rstrip()
    final = body.rsplit("\n", 1)[-1]
    if len(final) >= SHORTEST_SENTENCE and "\t" not in final and not final.endswith(_ENDS):
        return f"de tekst stopt midden in een zin van artikel {last.number}"
    return ""


def _closes(articles: Sequence[Article], outline: Outline) -> bool:
    return any(
        _CLOSING.search(fold(outline.source.quote(article.span))) for article in articles[-2:]
    )

"""Who finds a further use compatible names article 6(4) GDPR, be it in the heading."""

import re
from collections.abc import Iterator

from checker.assess.citations import laws_in
from checker.assess.compatibility import COMPATIBILITY
from checker.assess.sentences import Sentence, sentences_on
from checker.model import Hit, Protocol, TermMention

#: So near before the word stands what denies it; "geen" further on denies something else.
BEFORE = 25
_DENIED = re.compile(r"\b(?:niet|geen|evenmin|onverenigba\w+)\b")
COMPATIBLE, FITS = "verenigbaarheid", "past bij het oorspronkelijke doel"
ARTICLE = "artikel 6, lid 4, AVG"


def compatibility_cites_its_article(protocol: Protocol) -> Iterator[Hit]:
    """The first sentence that finds the use compatible, where the article is named nowhere."""
    if any(m.law == "AVG" and m.article.startswith("6.4") for m in laws_in(protocol)):
        return
    if any(isinstance(m, TermMention) and m.term == ARTICLE for m in protocol.mentions):
        return
    found = next((s for s in sentences_on(protocol, COMPATIBILITY) if _weighs(s)), None)
    if found:
        yield Hit(spans=(found.span,))


def _weighs(sentence: Sentence) -> bool:
    """It speaks of compatibility; what it calls incompatible, or "niet verenigbaar", is none."""
    for mention in sentence.of(COMPATIBLE, FITS):
        start, end = (
            mention.span.start - sentence.span.start,
            mention.span.end - sentence.span.start,
        )
        words = sentence.text[max(0, start - BEFORE) : end]
        if not _DENIED.search(words):
            return True
    return False

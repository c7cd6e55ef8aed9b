"""What a protocol must hold stands in the protocol itself, not only in another document."""

import re
from collections.abc import Iterator

from checker.assess.scope import mentions_in, point_scope
from checker.dutch.phrases import sentence_at
from checker.model import (
    Cover,
    DateMention,
    DateRole,
    DurationMention,
    Hit,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

DURATION = "duur volgens een ander document"
_LASTS = re.compile(
    r"\b(?:loopt|lopen|duurt|duren|geldt|gelden|gesloten|aangegaan|afgesloten|periode|looptijd|duur)\b"
)
_NAMELY = re.compile(
    r"\b(?:te weten|namelijk|meer bepaald|samengevat|hierna|hieronder|onderstaand\w*|daarnaast|"
    r"aanvullend|bijkomend|ook)\b"
)
_WITHIN = re.compile(r"\b(?:binnen|om de|elke|iedere|na|voor het verstrijken van)\b[^.;]{0,20}$")
TERMS = {"duur volgens een ander document": "de duur van de mededeling",
         "wezenlijk element in een ander document": "een wezenlijk element"}  # fmt: skip


def essentials_stand_in_the_protocol(protocol: Protocol) -> Iterator[Hit]:
    """The sentences that leave a duration or another element to a document elsewhere."""
    articles = Cover(article.span for article in protocol.outline.articles)
    text, end = protocol.outline.source.text, -1
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term not in TERMS:
            continue
        if mention.polarity is Polarity.NEGATED or not articles.holds(mention.span):
            continue
        if mention.span.start < end:
            continue
        start, end = sentence_at(text, mention.span.start, mention.span.end)
        sentence = Span(mention.span.document, start, end)
        if _told_here(protocol, mention.term, sentence):
            continue
        yield Hit(spans=(sentence,), values={"element": TERMS[mention.term]})


def _told_here(protocol: Protocol, term: str, sentence: Span) -> bool:
    """The protocol says it too: the other document only adds to it."""
    if term == DURATION:
        return _ends_anyway(protocol, sentence)
    return bool(_NAMELY.search(protocol.folded_at(sentence)))


def _ends_anyway(protocol: Protocol, sentence: Span) -> bool:
    """The protocol itself says until when, in the sentence or where it deals with duration."""
    for span in (sentence, *point_scope(protocol.outline, "AP07")):
        for mention in mentions_in(protocol.mentions, span):
            match mention:
                case DateMention(role=DateRole.END):
                    return True
                case DurationMention(role="other") if _of_the_protocol(protocol, mention.span):
                    return True
    return False


def _of_the_protocol(protocol: Protocol, span: Span) -> bool:
    """So long the protocol or the communication lasts; not "within two months"."""
    start, end = sentence_at(protocol.outline.source.text, span.start, span.end)
    lasts = _LASTS.search(protocol.folded, start, end)
    return bool(lasts) and not _WITHIN.search(protocol.folded, start, span.start)

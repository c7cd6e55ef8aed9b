"""The recipients are a closed circle: nobody comes in by a catch-all."""

import re
from collections.abc import Iterator

from checker.assess.recipients import on_recipients
from checker.assess.sentences import Sentence
from checker.dutch.folding import fold
from checker.model import Hit, Protocol, Span

CATCH_ALL = "vangnet van ontvangers"
_STOP = re.compile(r"[,;.:)]")
# "andere diensten, namelijk de dienst Wonen en de dienst Sport" is a list after all.
_NAMED_AFTER = re.compile(r"[\s,(]{0,3}(?:namelijk|met name|te weten|meer bepaald|zijnde|zijn|:)")
# Nobody gets in without the party that gives the data.
_BY_LEAVE = re.compile(r"\b(?:toestemming|akkoord|instemming|goedkeuring|machtiging)\b")


def recipients_are_bounded(protocol: Protocol) -> Iterator[Hit]:
    """The first catch-all of each sentence that neither a law nor a consent bounds."""
    aliases = {fold(alias) for party in protocol.parties for alias in party.aliases}
    for sentence in on_recipients(protocol):
        if sentence.cites_article() or _BY_LEAVE.search(sentence.text):
            continue
        for mention in sentence.of(CATCH_ALL):
            words = protocol.folded_at(mention.span)
            of_parties = words.split()[-1] in aliases
            if not of_parties and _is_open(sentence, mention.span):
                yield Hit(spans=(_whole(sentence, mention.span),))
                break


def _is_open(sentence: Sentence, span: Span) -> bool:
    """It is stated, and no names follow."""
    end = span.end - sentence.span.start
    return not (sentence.denies(span) or _NAMED_AFTER.match(sentence.text, end))


def _whole(sentence: Sentence, span: Span) -> Span:
    """The catch-all with what qualifies it, up to the next comma or the end of the sentence."""
    stop = _STOP.search(sentence.text, span.end - sentence.span.start)
    end = sentence.span.start + stop.start() if stop else sentence.span.end
    return Span(span.document, span.start, end)

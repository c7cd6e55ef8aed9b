"""Social data are deliberated on by the committee, or clearly left out."""

import re
from collections.abc import Iterator

from checker.assess.citations import laws_in, sentences_with
from checker.assess.scope import everywhere, sentence_of
from checker.dutch.phrases import hedged
from checker.model import (
    Cover,
    DateMention,
    Hit,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

_NUMBER = re.compile(r"\bnr\.?\s*\w*\d|\bnummer\s+\w*\d|\b\d{2,4}/\d{1,4}\b")


def social_data_have_a_deliberation(protocol: Protocol) -> Iterator[Hit]:
    """The sentence that leaves social data in, or half in, where no deliberation is named."""
    if _deliberated(protocol):
        return
    general = Cover(sentences_with(protocol, "voorwaarde of algemene regel", denied=True))
    told = Cover(sentences_with(protocol, "mededeling van gegevens", denied=True))
    left_out = Cover(sentences_with(protocol, "niet in de mededeling", denied=True))
    reserved = Cover(sentences_with(protocol, "voorbehoud bij een uitsluiting", denied=True))
    found: list[tuple[Span, bool]] = []
    excluded = False
    for mention in _mentions(protocol):
        left_open = reserved.holds(mention.span) or hedged(
            protocol.folded, mention.span.start, mention.span.end
        )
        denied = mention.polarity is Polarity.NEGATED or left_out.holds(mention.span)
        if denied and not left_open:
            excluded = True
            continue
        sentence = sentence_of(protocol.outline, mention.span)
        certain = left_open or (told.holds(mention.span) and not general.holds(mention.span))
        found.append((sentence, not certain))
    for sentence, asked in dict(found).items():
        if asked and excluded:
            continue  # they are clearly left out, and this sentence does not say they are let in
        yield Hit(spans=(sentence,), asked=asked)


def _mentions(protocol: Protocol) -> Iterator[TermMention]:
    running = Cover((everywhere(protocol.outline),))
    acts = Cover(m.span for m in laws_in(protocol))
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term != "sociale gegevens":
            continue
        if running.holds(mention.span) and not acts.holds(mention.span):
            yield mention


def _deliberated(protocol: Protocol) -> bool:
    """A deliberation with its number or date; that one is needed is no deliberation."""
    dates = [m.span for m in protocol.mentions if isinstance(m, DateMention)]
    for sentence in sentences_with(protocol, "beraadslaging van het comité"):
        dated = any(sentence.contains(day) for day in dates)
        if dated or _NUMBER.search(protocol.folded_at(sentence)):
            return True
    return False

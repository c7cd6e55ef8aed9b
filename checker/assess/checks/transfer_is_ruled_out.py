"""Data do not leave the European Economic Area, or leave it with a safeguard."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.scope import part_of, places_of, sentence_of
from checker.assess.surroundings import mentions_of, stated, within
from checker.dutch.phrases import hedged
from checker.model import Hit, LawMention, Mention, Polarity, Protocol, Span, TermMention

#: Chapter V of the GDPR: articles 44 to 50.
_CHAPTER_V = frozenset(str(number) for number in range(44, 51))
_AS_A_RULE = re.compile(
    r"\b(?:normaal|normaliter|doorgaans|meestal|gewoonlijk|in de regel|zo ?veel mogelijk)\b"
)
#: What an entry or the next cell of a row says of it: "doorgifte buiten de EER: geen".
_NONE = re.compile(
    r"[^.;:\n\t]{0,40}[:\t–—-]\s*(?:(?:er is|er zijn|dat is|wordt|worden)\s+)?(?:geen|neen?|niet|"
    r"nihil|nooit|uitgesloten|verboden|onmogelijk|onbestaande|n\.?\s?v\.?\s?t)\b"
)


def transfer_is_ruled_out(protocol: Protocol) -> Iterator[Hit]:
    """A transfer without a safeguard or left open, or no word on transfers at all."""
    places = places_of(protocol.outline, None)
    beyond = mentions_of(protocol, "buiten de EER")
    bans = mentions_of(protocol, "verbod op doorgifte")
    covers: list[Mention] = [*stated(protocol, "waarborg voor doorgifte"), *_chapter_five(protocol)]
    covers.sort(key=lambda mention: mention.span)
    uncovered = [
        mention
        for mention in beyond
        if not _ruled_out(protocol, mention, bans) and not _covered(protocol, mention.span, covers)
    ]
    if uncovered:
        sentence = sentence_of(protocol.outline, uncovered[0].span)
        fault = "laat een doorgifte buiten de Europese Economische Ruimte open zonder waarborg"
        yield Hit(spans=(sentence,), searched=places, values={"fault": fault})
    elif not (beyond or any(mentions_of(protocol, "binnen de EER")) or _chapter_five(protocol)):
        fault = "zegt niet of de gegevens buiten de Europese Economische Ruimte mogen komen"
        yield Hit(by_words=True, searched=places, values={"fault": fault})


def _ruled_out(protocol: Protocol, mention: TermMention, bans: Sequence[Mention]) -> bool:
    """Denied without "in principe", or forbidden."""
    sentence = sentence_of(protocol.outline, mention.span)
    if hedged(protocol.folded, mention.span.start, mention.span.end) or _AS_A_RULE.search(
        protocol.folded, sentence.start, sentence.end
    ):
        return False
    if _NONE.match(protocol.folded, mention.span.end):
        return True
    forbidden = within(sentence, bans)
    return mention.polarity is Polarity.NEGATED or forbidden


def _covered(protocol: Protocol, span: Span, covers: Sequence[Mention]) -> bool:
    """A safeguard of chapter V stands in the same article."""
    part = part_of(protocol.outline, span)
    sentence = sentence_of(protocol.outline, span)
    return within(part, covers) or within(sentence, covers)


def _chapter_five(protocol: Protocol) -> list[LawMention]:
    laws = [m for m in protocol.mentions if isinstance(m, LawMention) and m.law == "AVG"]
    return [law for law in laws if law.article.split(".")[0] in _CHAPTER_V]

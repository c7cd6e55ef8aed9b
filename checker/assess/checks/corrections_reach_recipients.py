"""Who received the data from the receiver learns of a correction."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, point_scope, sentence_of
from checker.assess.surroundings import stated
from checker.model import Cover, Hit, LawMention, Polarity, Protocol

# "geeft de gegevens niet door aan derden"
_DENIED_INSIDE = re.compile(r"\b(?:niet|geen|nooit|niets)\b")


def corrections_reach_recipients(protocol: Protocol) -> Iterator[Hit]:
    """The sentence by which data go on to others, if no paragraph on quality tells these others."""
    outline = protocol.outline
    recipients, quality = (Cover(point_scope(outline, point)) for point in ("AP04", "AP11"))
    onward = [
        m
        for m in stated(protocol, "doorgave aan derden")
        if recipients.holds(m.span)
        and m.polarity is Polarity.AFFIRMED
        and not _DENIED_INSIDE.search(protocol.folded_at(m.span))
    ]
    told = [m for m in stated(protocol, "verbetering bij ontvangers") if quality.holds(m.span)]
    if onward and not told and not _article_19(protocol):
        sentence = sentence_of(outline, onward[0].span)
        yield Hit(spans=(sentence,), searched=places_of(outline, "AP11"))


def _article_19(protocol: Protocol) -> bool:
    """Article 19 of the GDPR, on telling recipients of a correction, is cited."""
    laws = (m for m in protocol.mentions if isinstance(m, LawMention) and m.law == "AVG")
    return any(law.article.split(".")[0] == "19" for law in laws)

"""The sanctions leave the right to damages intact."""

from collections.abc import Iterator

from checker.assess.sanctions import on_sanctions
from checker.assess.sentences import sentences_of
from checker.model import Hit, LawMention, Protocol

ENDS, HALTS = "beeindiging van het protocol", "schorsing van de mededeling"
DAMAGES = "schadevergoeding"


def damages_are_reserved(protocol: Protocol) -> Iterator[Hit]:
    """The first sanction, where no sentence of the document speaks of damages."""
    given = next((s for s in on_sanctions(protocol) if s.says(ENDS, HALTS)), None)
    if given is None or any(_on_liability(mention) for mention in protocol.mentions):
        return
    if not any(sentence.says(DAMAGES) for sentence in sentences_of(protocol)):
        yield Hit(spans=(given.span,))


def _on_liability(mention: object) -> bool:
    """Article 82 GDPR gives the right to damages."""
    return isinstance(mention, LawMention) and mention.law == "AVG" and mention.article[:2] == "82"

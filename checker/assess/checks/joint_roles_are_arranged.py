"""Joint controllers made their arrangement, and a processor works under a contract."""

from collections.abc import Iterator

from checker.assess.surroundings import mentions_of, part_of, sentence_of, stated, within
from checker.model import Cover, Hit, LawMention, Mention, Protocol

_JOINT, _ARRANGEMENT = "gezamenlijke verantwoordelijkheid", "onderlinge regeling"
_PROCESSOR, _CONTRACT = "inzet van een verwerker", "verwerkersovereenkomst"


def joint_roles_are_arranged(protocol: Protocol) -> Iterator[Hit]:
    """The first sentence on joint control without an arrangement, or on a processor without one."""
    outline = protocol.outline
    if not stated(protocol, _ARRANGEMENT):
        for joint in stated(protocol, _JOINT):
            sentence = sentence_of(outline, joint.span)
            fault = "noemt een gezamenlijke verantwoordelijkheid zonder regeling van artikel 26 AVG"
            yield Hit(spans=(sentence,), searched=("het hele document",), values={"fault": fault})
            break
    contracts = tuple(mentions_of(protocol, _CONTRACT))
    recitals = Cover(recital.span for recital in outline.recitals)
    if any(_on_processors(law) for law in protocol.mentions):
        return
    for processor in stated(protocol, _PROCESSOR):
        part = part_of(outline, processor.span) or sentence_of(outline, processor.span)
        if not recitals.holds(processor.span) and not within(part, contracts):
            sentence = sentence_of(outline, processor.span)
            fault = "noemt een verwerker zonder overeenkomst van artikel 28 AVG"
            yield Hit(spans=(sentence,), searched=("het hele document",), values={"fault": fault})
            return


def _on_processors(mention: Mention) -> bool:
    """Article 28 of the GDPR: the contract with the processor."""
    if not isinstance(mention, LawMention) or mention.law != "AVG":
        return False
    return mention.article.split(".")[0] == "28"

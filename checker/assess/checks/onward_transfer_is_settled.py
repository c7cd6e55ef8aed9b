"""The protocol says whether the receiver may pass the data on."""

import re
from collections.abc import Iterator

from checker.assess.recipients import RECIPIENTS, gets, withholds
from checker.assess.scope import places_of
from checker.assess.sentences import sentences_of, sentences_on
from checker.model import Hit, Protocol

PASSED_ON = "doorgifte aan derden"
THIRD_PARTY = "derde als ontvanger"
CATCH_ALL = "vangnet van ontvangers"
_ONLY = re.compile(r"\b(?:uitsluitend|enkel|alleen|slechts)\b")


def onward_transfer_is_settled(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no sentence on the recipients passes on or forbids it.

    A circle of recipients that is closed in other words leaves it to the DPO.
    """
    if not protocol.outline.links_of(RECIPIENTS):
        return
    closed = False
    for sentence in sentences_on(protocol, RECIPIENTS):
        if sentence.says(PASSED_ON, THIRD_PARTY, CATCH_ALL) or withholds(sentence):
            return
        closed = closed or bool(_ONLY.search(sentence.text))
    for sentence in sentences_of(protocol):
        if any(gets(sentence, mention.span) for mention in sentence.of(THIRD_PARTY)):
            return
    searched = places_of(protocol.outline, RECIPIENTS)
    yield Hit(by_words=True, unsure=closed, searched=searched)

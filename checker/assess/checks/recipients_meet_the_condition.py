"""Where the law keeps data for those who are bound to secrecy, nobody else gets them."""

from collections.abc import Iterator

from checker.assess.recipients import on_recipients
from checker.assess.sentences import sentences_of
from checker.model import Hit, LawMention, Protocol

SECRECY = "zwijgplicht"
WITHOUT = "ontvanger zonder beroepsgeheim"


def recipients_meet_the_condition(protocol: Protocol) -> Iterator[Hit]:
    """A recipient of whom no secrecy is said, in a protocol that rests on secrecy."""
    if not (_decreed(protocol) or any(s.says(SECRECY) for s in sentences_of(protocol))):
        return
    for sentence in on_recipients(protocol):
        if sentence.says(SECRECY):
            continue
        for mention in sentence.of(WITHOUT):
            if not sentence.denies(mention.span):
                yield Hit(spans=(mention.span,))
                break


def _decreed(protocol: Protocol) -> bool:
    """Article 10/1 of the decree of 30 April 2004 keeps the data for who is bound to secrecy."""
    return any(
        isinstance(m, LawMention) and m.law == "decreet Opgroeien" and m.article == "10/1"
        for m in protocol.mentions
    )

"""The receiver's purpose is its own, not the one for which the sender collected the data."""

import re
from collections.abc import Iterator

from checker.assess.scope import texts_of
from checker.assess.subject_words import share_of, subject_words
from checker.dutch.phrases import sentences_within
from checker.model import Hit, Protocol, Span

_COLLECTED = re.compile(
    r"verzamel|ingezameld|\bzamel|oorspronkelijk|verkreeg|verkregen|aanvankelijk"
)
_USES = re.compile(
    r"\b(?:gebruik(?:t|en)|verwerk(?:t|en)|wend(?:t|en)|aanwenden|raadple(?:egt|gen)|benut(?:ten)?|"
    r"nodig|heeft tot doel|ontvangt|krijgt)\b"
)
_AIM = re.compile(
    r"\b(?:om|teneinde|met het oog op|voor|tot doel|in het kader van)\b(?P<aim>[^.;\n]+)"
)
#: So many words of the purpose returning in the original one make it the same purpose (0..1).
SAME_FROM = 0.8
ENOUGH = 2


def purpose_is_the_receivers_own(protocol: Protocol) -> Iterator[Hit]:
    """The first purpose in the words of the original purpose, with that purpose."""
    origins = [span for span in _sentences(protocol, "AP09") if _collects(protocol, span)]
    for span in _sentences(protocol, "AP02"):
        if _collects(protocol, span) or not _USES.search(protocol.folded_at(span)):
            continue
        words = _aim(protocol, span)
        for origin in origins:
            if len(words) >= ENOUGH and share_of(words, _aim(protocol, origin)) >= SAME_FROM:
                yield Hit(spans=(span, origin))
                return


def _sentences(protocol: Protocol, point: str) -> Iterator[Span]:
    text = protocol.outline.source.text
    for clause, _ in texts_of(protocol, point):
        for start, end in sentences_within(text, clause.span.start, clause.span.end):
            yield Span(clause.span.document, start, end)


def _collects(protocol: Protocol, span: Span) -> bool:
    return bool(_COLLECTED.search(protocol.folded_at(span)))


def _aim(protocol: Protocol, span: Span) -> frozenset[str]:
    aim = _AIM.search(protocol.folded_at(span))
    return subject_words(aim["aim"]) if aim else frozenset()

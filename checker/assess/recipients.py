"""What a protocol says of those who get the data."""

import re
from collections.abc import Iterator

from checker.assess.sentences import Sentence, sentences_on
from checker.model import Cover, Protocol, Span

RECIPIENTS = "AP04"
#: So far before a recipient its preposition or verb stands, in characters.
REACH = 60
# Words by which data go to somebody, outside an article that is about recipients as a whole.
_GIVES = re.compile(
    r"\b(?:toegang|inzage|leesrecht\w*|raadple\w+|ontvang\w*|krijg\w*|verkrijg\w*|kennisne\w+|"
    r"bezorg\w*|verstrek\w*|me[de]*gedeeld|deel(?:t|de|den)?|delen|gedeeld|"
    r"doorge\w+|door te geven|gee?f\w*|geven|uitgewisseld|wissel\w*|overgemaakt|overmaken|"
    r"overhandig\w*|overgedragen|overdra\w+|ter beschikking|inkijken|ingekeken|inzien|zien|ziet)\b"
)

_WITHHOLDS = re.compile(r"\b(?:geen|niet|nooit|noch|niemand|niets|evenmin|verboden|uitgesloten)\b")
# Outside the European Economic Area is a question of its own.
_ABROAD = re.compile(r"europese economische|\beer\b|derde land|\blanden?\b")

# "Aan derden", "met de lokale partners"; or they are who gets: "derden krijgen".
_TO = re.compile(r"\b(?:aan|met|door|voor|naar|tot)\s+(?:[\w-]+\s+){0,2}$")
_GET = re.compile(
    r"\s*(?:van [^.;,]{0,60}|uit [^.;,]{0,60})?\b(?:kunnen|hebben|heeft|krijg\w*|ontvang\w*|mogen|"
    r"mag|kan|raadple\w+|zien|ziet|verkrijg\w*)\b"
)
_GETS_BEFORE = re.compile(
    r"\b(?:kunnen|hebben|krijgen|ontvangen|mogen|raadplegen|zien)\s+(?:ook\s+)?(?:[\w-]+\s+){0,2}$"
)


def gets(sentence: Sentence, span: Span) -> bool:
    """What stands at a span is who the data go to, or who takes them."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    before = sentence.text[max(0, start - REACH) : start]
    behind = sentence.text[end : end + 2 * REACH]
    return bool(_TO.search(before) or _GET.match(behind) or _GETS_BEFORE.search(before))


def withholds(sentence: Sentence) -> bool:
    """Somebody does not get the data, whoever it is."""
    text = sentence.text
    return bool(_WITHHOLDS.search(text) and _GIVES.search(text)) and not _ABROAD.search(text)


def on_recipients(protocol: Protocol) -> Iterator[Sentence]:
    """The sentences on who gets the data; beside an article on it only those that give."""
    links = protocol.outline.links_of(RECIPIENTS)
    headed = Cover(link.whole for link in links if link.by_heading)
    for sentence in sentences_on(protocol, RECIPIENTS):
        if headed.holds(sentence.span) or _GIVES.search(sentence.text):
            yield sentence

"""A data subject can find out where to exercise a right, and the parties see to it."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.scope import places_of, sentence_of
from checker.assess.sentences import Sentence, sentences_of
from checker.assess.surroundings import clauses_from, mentions_of, within
from checker.model import Article, ContactMention, Cover, Hit, LawMention, Protocol, Span

#: The rights of the data subject in the GDPR: articles 15 to 22.
_RIGHTS = frozenset(str(number) for number in range(15, 23))
#: Where to go may stand in the paragraph behind the one that names the right.
_PARAGRAPHS = 2
_WAY = "weg voor verzoeken"
_ENTRY = re.compile(
    r"\W{0,20}(?:(?:uitoefening|rechten|inzage|verzoeken?|vragen)\b[^.;:\n\t]{0,50})[:\t]|"
    r"\W{0,20}(?:rechten|inzage)\s+bij\b"
)
_HEADING = re.compile(r"\b(?:rechten|inzage|verzoeken)\b")


def data_subject_rights_are_arranged(protocol: Protocol) -> Iterator[Hit]:
    """Rights that are named without a way to exercise them, or no word on them at all."""
    outline = protocol.outline
    places = places_of(outline, None)
    spans = [m.span for m in mentions_of(protocol, "rechten van betrokkenen")]
    spans += [m.span for m in protocol.mentions if isinstance(m, LawMention) and _is_right(m)]
    if not spans and any(_entries(protocol)):
        return
    if not spans:
        fault = "regelt niet waar betrokkenen hun rechten uitoefenen en hoe de partijen bijstaan"
        headed = bool(tuple(_headings(protocol)))
        yield Hit(by_words=True, unsure=headed, searched=places, values={"fault": fault})
    elif not _any_way(protocol, spans):
        fault = "noemt rechten van betrokkenen, maar geen contact en geen bijstand"
        sentence = sentence_of(outline, min(spans))
        yield Hit(spans=(sentence,), searched=places, values={"fault": fault})


def _entries(protocol: Protocol) -> Iterator[Sentence]:
    """Rows, entries and sections on rights that say where a data subject can go."""
    headed = Cover(article.span for article in _headings(protocol))
    for sentence in sentences_of(protocol):
        text = protocol.folded_at(sentence.clause.span)
        if (_ENTRY.match(text) or headed.holds(sentence.span)) and sentence.stated(_WAY):
            yield sentence


def _headings(protocol: Protocol) -> Iterator[Article]:
    """Articles whose heading promises the rights of data subjects."""
    for article in protocol.outline.articles:
        if _HEADING.search(protocol.folded_at(article.heading_span)):
            yield article


def _any_way(protocol: Protocol, spans: Sequence[Span]) -> bool:
    """An address, a contact, or what the parties do with a request."""
    outline = protocol.outline
    ways = mentions_of(protocol, _WAY)
    contacts = [m for m in protocol.mentions if isinstance(m, ContactMention)]
    for span in spans:
        near = [clause.span for clause in clauses_from(outline, span, count=_PARAGRAPHS)]
        near.append(sentence_of(outline, span))
        if any(within(place, ways) or within(place, contacts) for place in near):
            return True
    return False


def _is_right(law: LawMention) -> bool:
    return law.law == "AVG" and law.article.split(".")[0] in _RIGHTS

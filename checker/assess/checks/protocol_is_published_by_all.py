"""The protocol is published at once, on the websites of all parties."""

import re
from collections.abc import Iterator

from checker.assess.names import is_named, share_a_town
from checker.assess.scope import everywhere, mentions_in
from checker.dutch.phrases import sentence_at
from checker.model import (
    ContactMention,
    DurationMention,
    Hit,
    Mention,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

_SUBJECT = re.compile(
    r"\b(?:dit|het|dat|deze|de|van dit|van het) (?:\w+ )?(?:protocol\w*|tekst|document|"
    r"akkoord|overeenkomst|uitwisselingsprotocol|stuk)\b|\bprotocol(?:akkoord)?\b|/protocollen\b|"
    r"\bwordt het (?:\w+ )?(?:bekend|gepubliceerd|geplaatst)"
)
_HEADED = re.compile(r"\bbekendmak|\bpublicatie|\bopenbaar|\bopenbare")
# A website on which something else appears, or a newspaper of laws.
_NOT_THE_PROTOCOL = re.compile(
    r"\bstaatsblad\b|\bprivacyverklaring\b[^.;]{0,40}\b(?:op|bekend)|"
    r"\b(?:rapport|reglement|besluit|cijfers|resultaten|schema)\b[^.;]{0,40}"
    r"\b(?:bekend ?gemaakt|gepubliceerd)"
)
_LEFT_OPEN = re.compile(
    r"\b(?:kan|kunnen|mag|mogen)\b[^.;]{0,80}\b(?:bekend|publiceren|gepubliceerd|openbaar|geplaatst)|"
    r"\b(?:op|na) (?:eenvoudige? |uitdrukkelijke? )?(?:verzoek|vraag|aanvraag)\b|\bdesgewenst\b|"
    r"\bindien (?:gewenst|nodig)\b"
)
_THE_OTHER = re.compile(
    r"\bde hare\b|\b(?:de|het) zijne\b|\bdo(?:et|en) (?:hetzelfde|dat ook|dit ook|dat eveneens)\b|"
    r"\b(?:website|site|webpagina|webstek) van (?:de|het) [^.;]{2,60}? en (?:op |in )?(?:die )?"
    r"(?:van |de |het )|"
    r"\bmee?dedelende\b[^;]{0,200}\bontvangende\b|\bontvangende\b[^;]{0,200}\bmee?dedelende\b"
)
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})", re.IGNORECASE)
#: Half a month: later than that is no longer at once.
AT_ONCE = 0.4
#: So many lines of a list of websites are read.
LONGEST_LIST = 6
NOWHERE = "regelt de bekendmaking van het protocol niet"
ONE_SITE = "maakt het protocol maar op de website van één partij bekend"
LATER = "stelt de bekendmaking van het protocol uit"
OPEN = "laat de bekendmaking van het protocol open"


def protocol_is_published_by_all(protocol: Protocol) -> Iterator[Hit]:
    """No word on publication, publication left open, put off, or on the site of one party."""
    told = _told(protocol)
    if not told:
        yield Hit(searched=("het hele document",), values={"fault": NOWHERE})
        return
    stated = [s for s in told if not _open(protocol, s)]
    if not stated:
        yield Hit(spans=(told[0],), values={"fault": OPEN})
        return
    for sentence in stated:
        if _late(protocol, sentence):
            yield Hit(spans=(sentence,), values={"fault": LATER})
    around = list(dict.fromkeys(_paragraph(protocol, sentence) for sentence in stated))
    if _sites(protocol, around) == 1 and not _by_all(protocol, stated, around):
        yield Hit(spans=(stated[-1],), values={"fault": ONE_SITE})


def _told(protocol: Protocol) -> list[Span]:
    """The sentences on publication of the protocol, and those that go on about it."""
    told, paragraph, subject = [], -1, False
    for sentence in _sentences(protocol):
        clause = protocol.outline.clause_at(sentence.start)
        start = clause.span.start if clause else sentence.start
        subject = (start == paragraph and subject) or _on_the_protocol(protocol, sentence)
        paragraph = start
        if subject:
            told.append(sentence)
    return told


def _paragraph(protocol: Protocol, sentence: Span) -> Span:
    """The paragraph of a sentence, with the list that it announces."""
    text = protocol.outline.source.text
    start = text.rfind("\n", 0, sentence.start) + 1
    end = _end_of_line(text, sentence.end)
    for _ in range(LONGEST_LIST if text[start:end].rstrip().endswith(":") else 0):
        end = _end_of_line(text, min(end + 1, len(text)))
    return Span(sentence.document, start, end)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _sentences(protocol: Protocol) -> Iterator[Span]:
    """The sentences that speak of publication, or give an address for protocols."""
    text, start, end = protocol.outline.source.text, -1, -1
    body = everywhere(protocol.outline)
    headings = {article.heading_span.start for article in protocol.outline.articles}
    for mention in protocol.mentions:
        if not body.contains(mention.span) or not _speaks(mention) or mention.span.start < end:
            continue
        start, end = sentence_at(text, mention.span.start, mention.span.end)
        if start not in headings:
            yield Span(body.document, start, end)


def _speaks(mention: Mention) -> bool:
    match mention:
        case TermMention(term=term):
            return term == "bekendmaking"
        case ContactMention(kind=kind, value=value):
            return kind == "link" and "protocol" in value.casefold()
        case _:
            return False


def _on_the_protocol(protocol: Protocol, sentence: Span) -> bool:
    words = protocol.folded_at(sentence)
    other = _NOT_THE_PROTOCOL.search(words)
    headed = any(
        _HEADED.search(protocol.folded_at(article.heading_span))
        for article in protocol.outline.articles
        if article.span.contains(sentence)
    )
    return (headed or bool(_SUBJECT.search(words))) and not (other and "protocol" not in other[0])


def _open(protocol: Protocol, sentence: Span) -> bool:
    """The sentence denies publication or leaves it to somebody's wish."""
    found = [
        m.polarity
        for m in mentions_in(protocol.mentions, sentence)
        if isinstance(m, TermMention) and m.term == "bekendmaking"
    ]
    unsaid = bool(found) and all(polarity is not Polarity.AFFIRMED for polarity in found)
    return unsaid or bool(_LEFT_OPEN.search(protocol.folded_at(sentence)))


def _late(protocol: Protocol, sentence: Span) -> bool:
    return any(
        isinstance(m, DurationMention) and m.months > AT_ONCE
        for m in mentions_in(protocol.mentions, sentence)
    ) and not re.search(r"\bonmiddellijk|\bmeteen\b|\bonverwijld", protocol.folded_at(sentence))


def _sites(protocol: Protocol, paragraphs: list[Span]) -> int:
    """How many sites are named; one where only "de website van de gemeente" stands."""
    hosts, named = set(), False
    for paragraph in paragraphs:
        for mention in mentions_in(protocol.mentions, paragraph):
            if isinstance(mention, ContactMention) and mention.kind == "link":
                host = _HOST.match(mention.value)
                hosts.add(host[1].casefold() if host else mention.value)
            elif isinstance(mention, TermMention) and mention.term == "website":
                named = True
    return len(hosts) or int(named)


def _by_all(protocol: Protocol, sentences: list[Span], around: list[Span]) -> bool:
    """All parties are meant: in so many words, by name, or because they share one site."""
    together = any(
        isinstance(m, TermMention) and m.term == "websites van alle partijen"
        for paragraph in around
        for m in mentions_in(protocol.mentions, paragraph)
    ) or any(_THE_OTHER.search(protocol.folded_at(paragraph)) for paragraph in around)
    words = " ".join(protocol.folded_at(sentence) for sentence in sentences)
    parties = protocol.parties
    named = len(parties) > 1 and all(is_named(party, parties, words) for party in parties)
    return together or named or share_a_town(parties)

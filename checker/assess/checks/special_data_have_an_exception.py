"""Special categories of data rest on a letter of article 9.2, criminal data on article 10."""

import re
from collections.abc import Iterator

from checker.assess.citations import laws_in, sentences_with, spans_of
from checker.assess.scope import point_scope, sentence_of
from checker.dutch.phrases import denied, hedged
from checker.model import Cover, Hit, LawMention, Polarity, Protocol, Span, TermMention

_LETTER = re.compile(r"9(?:\.2)?\.[a-j]")
_HEALTH, _OTHER = "gegevens over gezondheid", "andere bijzondere gegevens"
_CRIMINAL = "gegevens over strafrechtelijke feiten"


def special_data_have_an_exception(protocol: Protocol) -> Iterator[Hit]:
    """Article 9 or 10 without its letter or condition; vital interest of who can consent."""
    stated = [m for m in _cited(protocol) if not _left_out(protocol, m.span)]
    if not any(_LETTER.fullmatch(m.article) for m in stated):
        yield from _without_letter(protocol, stated)
    if not _condition_of_10(protocol, stated):
        yield from _without_condition(protocol, stated)
    yield from _vital_interest(protocol, stated)


def _cited(protocol: Protocol) -> list[LawMention]:
    return [m for m in laws_in(protocol) if m.law == "AVG"]


def _left_out(protocol: Protocol, span: Span) -> bool:
    return denied(protocol.folded, span.start, span.end) or hedged(
        protocol.folded, span.start, span.end
    )


def _without_letter(protocol: Protocol, stated: list[LawMention]) -> Iterator[Hit]:
    invoked = Cover(sentences_with(protocol, "uitzondering op het verwerkingsverbod"))
    for mention in stated:
        if mention.article in ("9", "9.1", "9.2") and invoked.holds(mention.span):
            yield Hit(
                spans=(mention.span,),
                values={"fault": "noemt de letter van artikel 9, lid 2, AVG niet"},
            )
            return
    place = _data(protocol, _HEALTH, _OTHER)
    if place:
        fault = "vermeldt bijzondere gegevens, zonder letter van artikel 9, lid 2, AVG"
        yield Hit(spans=(place,), values={"fault": fault})


def _condition_of_10(protocol: Protocol, stated: list[LawMention]) -> bool:
    """Article 10 is named together with a condition or with the norm that allows it."""
    sentences = Cover(sentences_with(protocol, "voorwaarde van artikel 10"))
    for mention in stated:
        if mention.article != "10":
            continue
        sentence = sentence_of(protocol.outline, mention.span)
        others = (m for m in laws_in(protocol) if m.law != "AVG" and sentence.contains(m.span))
        if sentences.holds(mention.span) or any(m.article for m in others):
            return True
    wvg = [m.article for m in laws_in(protocol) if m.law == "WVG"]
    return any(re.match(r"10\b", article) for article in wvg)


def _without_condition(protocol: Protocol, stated: list[LawMention]) -> Iterator[Hit]:
    invoked = Cover(sentences_with(protocol, "strafrechtelijke gegevens als grond"))
    for mention in stated:
        if mention.article == "10" and invoked.holds(mention.span):
            yield Hit(
                spans=(mention.span,),
                values={"fault": "noemt de voorwaarde van artikel 10 AVG niet"},
            )
            return
    place = _data(protocol, _CRIMINAL)
    if place:
        fault = "vermeldt strafrechtelijke gegevens, zonder de voorwaarde van artikel 10 AVG"
        yield Hit(spans=(place,), values={"fault": fault})


def _data(protocol: Protocol, *terms: str) -> Span | None:
    """The first such data among what is communicated, unless they are left out."""
    held = Cover(point_scope(protocol.outline, "AP03"))
    headings = Cover(article.heading_span for article in protocol.outline.articles)
    left_out = Cover(_left_out_of_the_data(protocol))
    for mention in protocol.mentions:
        if isinstance(mention, TermMention) and mention.term in terms:
            told = mention.polarity is Polarity.AFFIRMED and held.holds(mention.span)
            if told and not headings.holds(mention.span) and not left_out.holds(mention.span):
                return mention.span
    return None


def _left_out_of_the_data(protocol: Protocol) -> Iterator[Span]:
    """Sentences that leave something out, or open; rows that do so in one of their cells."""
    terms = ("niet in de mededeling", "voorwaarde of algemene regel")
    text = protocol.outline.source.text
    yield from sentences_with(protocol, *terms, denied=True)
    rows = [clause.span for clause in protocol.outline.clauses if clause.kind == "row"]
    held = Cover(rows)
    for span in spans_of(protocol, "niet in de mededeling", denied=True):
        if held.holds(span):
            yield next(row for row in rows if row.contains(span))
    for mention in protocol.mentions:
        if isinstance(mention, TermMention) and mention.term in (_HEALTH, _OTHER, _CRIMINAL):
            sentence = sentence_of(protocol.outline, mention.span)
            if text[sentence.end - 1] == "?":
                yield sentence


def _vital_interest(protocol: Protocol, stated: list[LawMention]) -> Iterator[Hit]:
    unable = Cover(sentences_with(protocol, "niet in staat tot toestemming", denied=True))
    places = [m.span for m in stated if m.article in ("9.2.c", "9.c")]
    clauses = (protocol.outline.clause_at(m.span.start) for m in stated if m.article[:1] == "9")
    in_nine = Cover(clause.span for clause in clauses if clause)
    places += [span for span in spans_of(protocol, "vitaal belang") if in_nine.holds(span)]
    for span in sorted(places):
        if not unable.holds(span):
            fault = "steunt op het vitaal belang van wie zelf kan toestemmen"
            yield Hit(spans=(span,), values={"fault": fault})
            return

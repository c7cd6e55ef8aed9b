"""The sentences of a protocol, each with what was recognised in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.assess.scope import clauses_in, everywhere, point_scope
from checker.dutch.phrases import sentences_within
from checker.model import (
    ArticleMention,
    Clause,
    ContactMention,
    DurationMention,
    LawMention,
    Mention,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

_BULLET = re.compile(r"[-•·▪■*–—o]\s+")


#: What denies a word stands this near it, in characters: a very long sentence.
NEAR = 600
_DENIAL = re.compile(
    r"\b(?:geen|niet|nooit|noch|niemand|niets|evenmin|nergens|verboden|uitgesloten|zonder)\b"
)
# What follows says the opposite of what precedes: "niet aan derden, behalve aan …".
_EXCEPTION = re.compile(
    r"\b(?:tenzij|behalve|behoudens|uitgezonderd|uitgenomen|anders dan|"
    r"met uitzondering van|op uitzondering van)\b"
)
_ARTICLE = re.compile(r"\b(?:artikel|artikelen|art\.)\s+\w*\d")
_TURN = re.compile(r";|\bmaar\b|\bterwijl\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a cell, of a clause."""

    span: Span
    text: str  # as it is matched
    clause: Clause
    mentions: tuple[Mention, ...]

    def of(self, *terms: str) -> tuple[TermMention, ...]:
        """The mentions of these terms, whether stated or denied."""
        return tuple(m for m in self.mentions if isinstance(m, TermMention) and m.term in terms)

    def stated(self, *terms: str) -> tuple[TermMention, ...]:
        """The mentions of these terms that the sentence does not deny."""
        return tuple(m for m in self.of(*terms) if m.polarity is not Polarity.NEGATED)

    @property
    def emails(self) -> tuple[ContactMention, ...]:
        """The e-mail addresses in the sentence."""
        return tuple(
            m for m in self.mentions if isinstance(m, ContactMention) and m.kind == "email"
        )

    @property
    def has_period(self) -> bool:
        """A period in hours, days, months or years stands in the sentence."""
        return any(isinstance(m, DurationMention) for m in self.mentions)

    def says(self, *terms: str) -> bool:
        """One of these terms stands in it, stated or denied."""
        return bool(self.of(*terms))

    def cites_article(self) -> bool:
        """It cites an article of a law; the name of the law may be one we do not know."""
        if any(isinstance(m, LawMention) and m.article for m in self.mentions):
            return True
        own = any(isinstance(m, ArticleMention) for m in self.mentions)
        return bool(_ARTICLE.search(self.text)) and not own

    def denies(self, span: Span) -> bool:
        """It says that what stands at a span is not so; an exception turns that round."""
        return self.denies_at(span.start - self.span.start)

    def denies_at(self, at: int) -> bool:
        """The same for a place in its own text."""
        begin, end = max(0, at - NEAR), min(len(self.text), at + NEAR)
        left = max((m.end() for m in _TURN.finditer(self.text, begin, at)), default=begin)
        turn = _TURN.search(self.text, at, end)
        part = self.text[left : turn.start() if turn else end]
        exception = _EXCEPTION.search(part)
        main = part[: exception.start()] if exception else part
        denied = bool(_DENIAL.search(main))
        excepted = exception is not None and at - left >= exception.start()
        return denied is not excepted if exception else denied


@lru_cache(maxsize=1)
def sentences_of(protocol: Protocol) -> tuple[Sentence, ...]:
    """The sentences of the running text in order, without the headings of articles."""
    return tuple(sentences_in(protocol, (everywhere(protocol.outline),)))


@lru_cache(maxsize=16)
def sentences_on(protocol: Protocol, point: str) -> tuple[Sentence, ...]:
    """The sentences of the parts that deal with a point, without their headings."""
    return tuple(sentences_in(protocol, point_scope(protocol.outline, point)))


def sentences_in(protocol: Protocol, spans: tuple[Span, ...]) -> Iterator[Sentence]:
    """The sentences of the clauses within one of the spans, without the headings of articles."""
    articles = protocol.outline.articles
    headings = {article.heading_span.start: article.heading_span.end for article in articles}
    for clause in clauses_in(protocol.outline, spans):
        yield from _of_clause(protocol, clause, headings)


def _start(mention: Mention) -> int:
    return mention.span.start


def _of_clause(protocol: Protocol, clause: Clause, headings: dict[int, int]) -> Iterator[Sentence]:
    text, mentions = protocol.outline.source.text, protocol.mentions
    begin = clause.span.start
    begin = max(begin, headings.get(begin, begin))
    for start, end in sentences_within(text, begin, clause.span.end):
        first = bisect_left(mentions, start, key=_start)
        last = bisect_left(mentions, end, key=_start)
        bullet = _BULLET.match(text, start, end)
        span = Span(clause.span.document, bullet.end() if bullet else start, end)
        yield Sentence(span, protocol.folded_at(span), clause, mentions[first:last])

"""The sentences of a protocol, each with what was recognised in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from checker.dutch.phrases import sentences_within
from checker.model import (
    Clause,
    ContactMention,
    DurationMention,
    Mention,
    Outline,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

_BULLET = re.compile(r"[-•·▪■*–—o]\s+")


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


def sentences_of(protocol: Protocol) -> tuple[Sentence, ...]:
    """The sentences of the running text in order, without the headings of articles."""
    outline = protocol.outline
    headings = {
        article.heading_span.start: article.heading_span.end for article in outline.articles
    }
    return tuple(
        sentence
        for clause in outline.clauses
        if clause.span.end <= outline.source.body_end
        for sentence in _of_clause(protocol, clause, headings)
    )


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


def part_of(outline: Outline, span: Span) -> Span:
    """The article, recital or annex in which a place stands; the place itself outside of them."""
    parts = [article.span for article in outline.articles]
    parts += [recital.span for recital in outline.recitals]
    parts += [annex.span for annex in outline.annexes]
    return next((part for part in parts if part.contains(span)), span)

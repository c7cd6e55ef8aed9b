"""The sentences of a protocol, with what was recognised in each."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from checker.assess.scope import clauses_in, everywhere, point_scope
from checker.dutch.phrases import sentences_within
from checker.model import ArticleMention, Clause, LawMention, Mention, Protocol, Span, TermMention

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
class Statement:
    """A sentence, list item or cell."""

    span: Span
    text: str  # folded
    clause: Clause
    mentions: tuple[Mention, ...]

    def terms(self, *names: str) -> tuple[TermMention, ...]:
        """The mentions of these terms, in order."""
        return tuple(m for m in self.mentions if isinstance(m, TermMention) and m.term in names)

    def says(self, *names: str) -> bool:
        """One of these terms stands in it, stated or denied."""
        return bool(self.terms(*names))

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


def statements_on(protocol: Protocol, point: str) -> Iterator[Statement]:
    """The sentences of the parts that deal with a point, without their headings."""
    return statements_in(protocol, point_scope(protocol.outline, point))


def statements_of(protocol: Protocol) -> Iterator[Statement]:
    """The sentences of the whole document."""
    return statements_in(protocol, (everywhere(protocol.outline),))


def statements_in(protocol: Protocol, spans: tuple[Span, ...]) -> Iterator[Statement]:
    """The sentences that stand within one of the spans."""
    text = protocol.outline.source.text
    starts = [mention.span.start for mention in protocol.mentions]
    for clause in clauses_in(protocol.outline, spans):
        for start, end in sentences_within(text, clause.span.start, clause.span.end):
            span = Span(clause.span.document, start, end)
            held = protocol.mentions[bisect_left(starts, start) : bisect_left(starts, end)]
            yield Statement(span, protocol.folded_at(span), clause, held)

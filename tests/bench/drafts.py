"""A protocol without faults, and what can be done to its text."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.dutch.phrases import sentence_at
from checker.model import Article, Protocol, Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A faultless protocol, and which articles deal with which point as its maker says."""

    protocol: Protocol
    points: Mapping[str, tuple[str, ...]]  # article number → advice points
    turn: int  # which of several wordings is used

    @property
    def text(self) -> str:
        """The running text."""
        source = self.protocol.outline.source
        return source.text[: source.body_end]

    def articles_on(self, point: str) -> list[Article]:
        """The articles that deal with a point."""
        articles = self.protocol.outline.articles
        return [a for a in articles if point in self.points.get(a.number, ())]

    def one_of(self, wordings: list[str]) -> str:
        """The wording whose turn it is, with the names of sender and receiver filled in."""
        words = wordings[self.turn % len(wordings)]
        return words.replace("{sender}", self._name(0)).replace("{receiver}", self._name(-1))

    def _name(self, place: int) -> str:
        """What the protocol calls its first or last party, with its article."""
        if not self.protocol.parties:
            return "de ontvanger" if place else "de zender"
        party = self.protocol.parties[place]
        found = re.findall(rf"\b([Dd]e|[Hh]et) {re.escape(party.short)}\b", self.text)
        return f"{found[0].lower()} {party.short}" if found else party.short


def cut(text: str, spans: list[Span]) -> str:
    """The text without these stretches."""
    for span in sorted(spans, reverse=True):
        text = text[: span.start] + text[span.end :]
    return text


def replaced(draft: Draft, span: Span | None, new: Callable[[str], str]) -> str | None:
    """The text with other words at a span."""
    if span is None:
        return None
    words = draft.text[span.start : span.end]
    return draft.text[: span.start] + new(words) + draft.text[span.end :]


def drop(draft: Draft, point: str) -> str | None:
    """Take away every article that deals with a point and with nothing else."""
    own = draft.articles_on(point)
    if not own or any(len(draft.points[a.number]) > 1 for a in own):
        return None
    return cut(draft.text, [article.span for article in own])


def sentences_in(text: str, span: Span) -> Iterator[Span]:
    """The sentences and lines of a stretch, each with the space behind it; not its line end."""
    at = span.start
    while at < span.end:
        end = sentence_at(text, at, at + 1)[1]
        behind = end + 1 if text[end : end + 1] == " " else end
        yield Span(span.document, at, max(behind, at + 1))
        at = max(behind, at + 1)


def strike(draft: Draft, words: str, point: str, *, unless: str) -> str | None:
    """Take away every sentence with these words, in the articles on a point or in all."""
    pattern, excuse = re.compile(words, re.IGNORECASE), re.compile(unless, re.IGNORECASE)
    articles = draft.articles_on(point) if point else draft.protocol.outline.articles
    struck = []
    for article in articles:
        body = Span(article.span.document, article.heading_span.end, article.span.end)
        for sentence in sentences_in(draft.text, body):
            said = draft.text[sentence.start : sentence.end]
            if pattern.search(said):
                if excuse.search(said):
                    return None
                struck.append(sentence)
    return cut(draft.text, struck) if struck else None


def insert(draft: Draft, wordings: list[str], point: str) -> str | None:
    """Put a sentence at the end of the first article on a point; without point, of the last."""
    own = draft.articles_on(point) if point else list(draft.protocol.outline.articles[-1:])
    if not own:
        return None
    end = own[0].span.end
    before, after = draft.text[:end].rstrip("\n"), draft.text[end:].lstrip("\n")
    return f"{before}\n{draft.one_of(wordings)}\n{after}"


def swap(draft: Draft, one: dict[str, Any], point: str) -> str | None:
    """Put other words in the place of the first ones that match, or of all."""
    spans = [a.span for a in draft.articles_on(point)]
    found = [
        match
        for match in re.finditer(one["swap"], draft.text)
        if not point or any(s.start <= match.start() < s.end for s in spans)
    ]
    text = draft.text
    for match in reversed(found if one.get("everywhere") else found[:1]):
        text = text[: match.start()] + match.expand(draft.one_of(one["by"])) + text[match.end() :]
    return text if found else None

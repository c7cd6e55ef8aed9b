"""The parts of a protocol: title, parties, recitals, articles, signature, annexes."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from checker.model.source import SourceText, Span


def place_of_article(number: str) -> str:
    """Name of an article as a place: "art. 5bis"."""
    return f"art. {number}"


@dataclass(frozen=True, slots=True)
class Label:
    """Address of a clause as a jurist writes it: art. 5, §2, 3°."""

    article: str = ""
    paragraph: str = ""
    item: str = ""

    def __str__(self) -> str:
        parts = [place_of_article(self.article)] if self.article else []
        if self.paragraph:
            parts.append(f"§{self.paragraph}")
        if self.item:
            parts.append(self.item if self.item.endswith("°") else f"{self.item})")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Clause:
    """Smallest text a rule looks at: a paragraph, a list item or a table row."""

    span: Span
    label: Label | None = None  # none in the preamble and below the signatures
    kind: Literal["text", "item", "row", "note"] = "text"


@dataclass(frozen=True, slots=True)
class Article:
    """A numbered part of the protocol, with or without the word Artikel."""

    number: str  # as printed: "5", "5bis", "IV"
    heading: str
    span: Span  # heading included
    heading_span: Span
    clauses: tuple[Clause, ...]

    @property
    def place(self) -> str:
        """Name of the article as a place: "art. 5"."""
        return place_of_article(self.number)


@dataclass(frozen=True, slots=True)
class Recital:
    """A lettered or numbered consideration of the preamble."""

    letter: str  # "" where the recitals bear no letters
    span: Span
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex that is part of the file, or a line that announces one."""

    name: str
    span: Span
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class PointLink:
    """An advice point is dealt with at a place, and why we think so."""

    point: str
    place: str  # "art. 5", "overweging F", "partijen"
    span: Span
    score: float
    because: tuple[str, ...]
    whole: Span  # the article, recital or block; `span` is its best clause
    by_heading: bool = False


@dataclass(frozen=True, slots=True, eq=False)  # itself and no other: what is found in it is kept
class Outline:
    """A document, taken apart."""

    source: SourceText
    title: Span | None
    parties: Span | None
    recitals: tuple[Recital, ...]
    articles: tuple[Article, ...]
    signature: Span | None
    annexes: tuple[Annex, ...]
    clauses: tuple[Clause, ...]  # all of them, in order of the text
    links: tuple[PointLink, ...] = ()
    broken_off: str = ""  # why we think the text breaks off; "" where it is whole

    def article(self, number: str) -> Article | None:
        """The article with that number, as printed."""
        wanted = number.casefold()
        return next((a for a in self.articles if a.number.casefold() == wanted), None)

    def links_of(self, point: str) -> tuple[PointLink, ...]:
        """Where an advice point is dealt with, in order of the text."""
        return tuple(link for link in self.links if link.point == point)

    def articles_on(self, point: str) -> tuple[Article, ...]:
        """The articles that deal with an advice point."""
        places = {link.place for link in self.links_of(point)}
        return tuple(article for article in self.articles if article.place in places)

    def clause_at(self, offset: int) -> Clause | None:
        """The clause in which a character of the text stands."""
        at = bisect_right(self.clauses, offset, key=lambda clause: clause.span.start)
        clause = self.clauses[at - 1] if at else None
        return clause if clause and offset < clause.span.end else None

    def place_of(self, span: Span) -> str:
        """Address of a place as a jurist writes it: "art. 5, §2", "overweging F", "partijen"."""
        start = span.start
        for article in self.articles:
            if article.span.start <= start < article.span.end:
                clause = self.clause_at(start)
                return str(clause.label if clause and clause.label else Label(article.number))
        for recital in self.recitals:
            if recital.span.start <= start < recital.span.end:
                return f"overweging {recital.letter}".strip()
        for annex in self.annexes:
            if annex.span.start <= start < annex.span.end:
                return annex.name
        for part, name in (
            (self.title, "titel"),
            (self.parties, "partijen"),
            (self.signature, "ondertekening"),
        ):
            if part and part.start <= start < part.end:
                return name
        return "buiten de lopende tekst" if start >= self.source.body_end else "aanhef"

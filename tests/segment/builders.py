"""Outlines of invented texts, and the points they are linked to."""

from functools import lru_cache

from checker.model import (
    AdvicePoint,
    Article,
    Format,
    Outline,
    Page,
    Rulebook,
    SourceFile,
    SourceText,
    Span,
)
from checker.pipeline import the_rulebook
from checker.segment import outline_of

SENDER = (
    "de gemeente Zanddorp, ingeschreven in de KBO onder nummer 0207.624.837, met zetel te 9999 "
    "Zanddorp, Kerkplein 1, vertegenwoordigd door mevrouw An Peeters, burgemeester, en de heer "
    "Jan Claes, algemeen directeur;"
)
RECEIVER = (
    "het OCMW van Duinrode, ingeschreven in de KBO onder nummer 0212.618.753, met zetel te 9998 "
    "Duinrode, Markt 2, vertegenwoordigd door mevrouw Els Maes, voorzitter van het vast bureau, "
    "en de heer Bert Nys, algemeen directeur;"
)
PREAMBLE = f"""Protocol voor de elektronische mededeling van persoonsgegevens
TUSSEN
{SENDER}
hierna: "de gemeente";
EN
{RECEIVER}
hierna: "OCMW Duinrode";
"""


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The rulebook of the program, read once."""
    return the_rulebook()


def source_of(text: str) -> SourceText:
    """A typed text on one page."""
    whole = Span("protocol", 0, len(text))
    return SourceText(
        SourceFile("protocol.txt", Format.TEXT, ""), text, len(text), (Page(1, whole),)
    )


def parts(text: str) -> Outline:
    """The parts of a text, without links to the advice points."""
    return outline_of(source_of(text), ())


def linked(text: str, points: tuple[AdvicePoint, ...] | None = None) -> Outline:
    """The parts of a text, linked to the twelve points of the rulebook."""
    return outline_of(source_of(text), points or rulebook().points)


def headings(outline: Outline) -> list[tuple[str, str]]:
    """Number and heading of each article."""
    return [(article.number, article.heading) for article in outline.articles]


def words(outline: Outline, span: Span | None) -> str:
    """The text at a span."""
    return outline.source.quote(span) if span else ""


def article(outline: Outline, number: str) -> Article:
    """The article with that number, which must be there."""
    found = outline.article(number)
    assert found, f"artikel {number} ontbreekt"
    return found


def labels(outline: Outline, number: str) -> list[str]:
    """The addresses of the clauses of an article."""
    return [str(clause.label) for clause in article(outline, number).clauses]


def points_at(outline: Outline, place: str) -> list[str]:
    """The points that are dealt with at a place."""
    return sorted({link.point for link in outline.links if link.place == place})

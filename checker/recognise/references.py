"""References to articles of the protocol itself, and whether what they point at exists."""

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.dutch.labels import Reference, number_value
from checker.model import Article, ArticleMention, Label, Outline, Span


def article_mentions(
    outline: Outline, chains: Iterable[Sequence[Reference]], foreign: frozenset[int]
) -> Iterator[ArticleMention]:
    """The references that mean this document; its own headings are none."""
    if not outline.articles:
        return
    document = outline.source.document
    roman = outline.articles[0].number.isalpha()
    headings = {article.heading_span.start for article in outline.articles}
    notes = [clause.span for clause in outline.clauses if clause.kind == "note"]
    marks = {start + shift for start in headings for shift in range(4)}
    for chain in chains:
        for reference in chain:
            if reference.start in foreign or reference.start in marks:
                continue
            if any(note.start <= reference.start < note.end for note in notes):
                continue
            if _numbered_beyond(reference) or (reference.article.isalpha() and not roman):
                continue
            if reference.start < outline.articles[0].span.start and not _find(
                outline.articles, reference.article
            ):
                continue  # a preamble tells of other acts, some in words that do not name them
            target = Label(reference.article, reference.paragraph, reference.item)
            why = _missing(outline, reference)
            yield ArticleMention(
                Span(document, reference.start, reference.end), target, exists=not why, why=why
            )


def _numbered_beyond(reference: Reference) -> bool:
    """ "artikel 10/1" or "artikel 7.9.1": a number no article of this document could bear."""
    simple = re.fullmatch(
        r"\d{1,2}(?:bis|ter|quater|quinquies|sexies)?|[IVXLivxl]+", reference.article
    )
    if not simple:
        return True
    value = number_value(reference.article)
    return value is None or value > 99


def _missing(outline: Outline, reference: Reference) -> str:
    """What the reference points at in vain, in Dutch; "" if it is there."""
    article = _find(outline.articles, reference.article)
    if article is None:
        return f"artikel {reference.article}"
    labels = [clause.label for clause in article.clauses if clause.label]
    paragraphs = {label.paragraph for label in labels if label.paragraph}
    items = {label.item for label in labels if label.item}
    if reference.paragraph and reference.paragraph not in paragraphs:
        return f"paragraaf {reference.paragraph}"
    if reference.item and reference.item not in items | {f"{p}°" for p in paragraphs}:
        return (
            f"punt {reference.item}"
            if reference.item.endswith("°")
            else f"letter {reference.item})"
        )
    return ""


def _find(articles: Sequence[Article], number: str) -> Article | None:
    wanted = number.casefold()
    for article in articles:
        if article.number.casefold() == wanted:
            return article
        same = number_value(article.number) == number_value(number)
        if same and article.number.isalpha() != number.isalpha():
            return article  # "artikel 4" of a document that numbers its parts I, II, III, IV
    return None

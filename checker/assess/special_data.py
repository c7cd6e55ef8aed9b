"""What a protocol says of special categories and criminal data: articles 9 and 10 GDPR."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.assess.listed_data import ListedData, TermsWithin, listed_data, terms_within
from checker.dutch.phrases import denied, sentence_at
from checker.model import LawMention, Mention, Protocol, Span, TermMention

#: The terms of the lexicon: words for such data, and words for the category as a whole.
WORDS = {"9": "gegeven van artikel 9", "10": "gegeven van artikel 10"}
CATEGORIES = {"9": "bijzondere categorieën", "10": "gerechtelijke gegevens"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that speaks of data of article 9 or 10."""

    span: Span
    text: str  # folded
    articles: frozenset[str]  # "9", "10"
    denies: bool


def listed_special_data(protocol: Protocol) -> Iterator[tuple[ListedData, str, TermMention]]:
    """Listed data whose name tells that they fall under article 9 or 10; the article; the word."""
    words = terms_within(protocol, frozenset(WORDS.values()))
    for data in listed_data(protocol):
        for article, term in WORDS.items():
            met = _met(protocol, words, data, term)
            if met:
                yield data, article, met


def _met(protocol: Protocol, words: TermsWithin, data: ListedData, term: str) -> TermMention | None:
    for mention in words.at(data.name):
        start = mention.span.start - data.name.start
        shown = start, start + mention.span.end - mention.span.start
        if mention.term == term and not denied(data.text, *shown):
            return mention
    return None


def statements(protocol: Protocol) -> tuple[Statement, ...]:
    """The sentences that speak of the categories as such, in order of the text."""
    text = protocol.outline.source.text
    found: dict[Span, dict[str, bool]] = {}
    at = (0, 0)
    for mention in protocol.mentions:
        article = _category(mention)
        if not article:
            continue
        if not at[0] <= mention.span.start < at[1]:
            at = sentence_at(text, mention.span.start, mention.span.end)
        negated = denied(protocol.folded, mention.span.start, mention.span.end)
        by_article = found.setdefault(Span(mention.span.document, *at), {})
        by_article[article] = by_article.get(article, False) or negated
    return tuple(
        Statement(span, protocol.folded_at(span), frozenset(said), any(said.values()))
        for span, said in found.items()
    )


def _category(mention: Mention) -> str:
    """The article that a mention names or paraphrases as a category of data; "" for any other."""
    match mention:
        case TermMention(term=term):
            return next((a for a, name in CATEGORIES.items() if name == term), "")
        case LawMention(law="AVG", article=article):
            return {"9": "9", "9.1": "9", "10": "10"}.get(article, "")
        case _:
            return ""

"""Each norm that is given as a ground is given with the article that holds it."""

import re
from collections.abc import Iterator

from checker.assess.citations import REGIME, key_of_act, laws_in, sentences_with, spans_of
from checker.assess.scope import clauses_in, sentence_of
from checker.dutch.phrases import denied
from checker.model import Citation, Cover, Hit, Protocol, Span

#: Acts that are no ground of their own: the letter of article 6 is asked for elsewhere.
_NO_GROUND = REGIME | {"AVG", "Grondwet", "Privacywet 1992"}
_NORM = re.compile(r"(?:decreet|decreten|wet|wetten|wetboek|codex|koninklijk besluit|kb|k\.b\.)$")
_PART = re.compile(
    r"\b(?:artikel\w*|art\.?|hoofdstuk|titel|boek|deel|afdeling|onderafdeling|bijlage)\b[^.;\n]{0,60}$"
)
# a royal decree that authorises the use of the national number does so as a whole
_NATIONAL_NUMBER = re.compile(r"rijksregister|identificatienummer|insz\b")
_REACH = 80
#: Words that tell of how something was set up or changed stand this close in front of the act.
_BESIDE = 30


def grounds_have_an_article(protocol: Protocol) -> Iterator[Hit]:
    """Norms named as a ground in the articles on legal basis, nowhere with an article."""
    outline = protocol.outline
    articles = tuple(article.span for article in outline.articles_on("AP05"))
    with_article = {key_of_act(m.citation) for m in laws_in(protocol) if m.citation and m.article}
    stated = _statements(protocol, articles)
    aside = {span.end for span in spans_of(protocol, "oprichting of wijziging door een norm")}
    missing: dict[str, Span] = {}
    for citation in _without_article(protocol, Cover(articles)):
        key = key_of_act(citation)
        start = citation.span.start
        if key in with_article or key in missing or any(0 <= start - a <= _BESIDE for a in aside):
            continue
        if stated.holds(citation.span) and not _in_part(protocol, citation.span):
            missing[key] = citation.span
    for span in missing.values():
        yield Hit(spans=(span,))


def _without_article(protocol: Protocol, held: Cover) -> Iterator[Citation]:
    for mention in laws_in(protocol):
        citation = mention.citation
        if not citation or mention.article or not held.holds(mention.span):
            continue
        name = citation.act.name if citation.act else ""
        norm = citation.act or (citation.dated and _is_norm(protocol, citation))
        left_out = denied(protocol.folded, citation.span.start, citation.span.end)
        if norm and name not in _NO_GROUND and not left_out and not _authorises(protocol, citation):
            yield citation


def _authorises(protocol: Protocol, citation: Citation) -> bool:
    if not re.match(r"koninklijk|k\.?b", citation.kind):
        return False
    return bool(
        _NATIONAL_NUMBER.search(protocol.folded_at(sentence_of(protocol.outline, citation.span)))
    )


def _is_norm(protocol: Protocol, citation: Citation) -> bool:
    government = "van de vlaamse regering" in protocol.folded_at(citation.span)
    return government or bool(_NORM.search(citation.kind))


def _statements(protocol: Protocol, articles: tuple[Span, ...]) -> Cover:
    """The sentences that name a ground, the items that such a sentence announces, and the rows."""
    sentences = sentences_with(protocol, "grondslag genoemd")
    stated = Cover(sentences)
    headed = Cover(link.whole for link in protocol.outline.links_of("AP05") if link.by_heading)
    spans: list[Span] = []
    announced = False
    for clause in clauses_in(protocol.outline, articles):
        text = protocol.folded_at(clause.span).rstrip()
        row = clause.kind == "row" or "\t" in text
        if (clause.kind == "item" and announced) or (row and headed.holds(clause.span)):
            spans.append(clause.span)
        elif text.endswith(":"):
            start = clause.span.start + len(text) - 1
            announced = stated.holds(Span(clause.span.document, start, start + 1))
        elif clause.kind != "item":
            announced = False
    return Cover([*sentences, *spans])


def _in_part(protocol: Protocol, span: Span) -> bool:
    """A chapter, title or annex of the norm is named."""
    return bool(_PART.search(protocol.folded[max(0, span.start - _REACH) : span.start]))

"""Data subjects are told of the communication, in a way that reaches them."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, sentence_of
from checker.assess.surroundings import clauses_from, mentions_of, within
from checker.model import Article, Cover, Hit, LawMention, Protocol, Span

_INFORMS, _TO_A_PARTY = "inlichten van betrokkenen", "bericht tussen partijen"
_SUBJECT = "de betrokkene"
_HEADING = re.compile(
    r"\b(?:transparantie\w*|informatie|informeren|voorlichting|inlichten|betrokkenen)\b"
)
#: The test of art. 6.4 AVG informs no one; who corrects a datum tells the person of that only.
_ELSEWHERE = ("AP10", "AP11")
_MEANS, _WEBSITE = "wijze van inlichten", "enkel op de website"
#: A list of the ways may follow: "op de volgende wijzen:".
_PARAGRAPHS = 4
#: The duty to inform in the GDPR: articles 12 to 14.
_DUTY = frozenset({"12", "13", "14"})


def data_subjects_are_informed(protocol: Protocol) -> Iterator[Hit]:
    """Information without a means or on a website only, or no word on it at all."""
    outline = protocol.outline
    places = places_of(outline, None)
    told = tuple(dict.fromkeys(_sentences(protocol)))
    means = mentions_of(protocol, _MEANS)
    subjects, sites = mentions_of(protocol, _SUBJECT), mentions_of(protocol, _WEBSITE)
    for sentence in told:
        count = _PARAGRAPHS if within(sentence, subjects) else 1
        near = clauses_from(outline, sentence, count=count)
        if any(within(clause.span, means) for clause in near) or within(sentence, means):
            return
    plain = [sentence for sentence in told if within(sentence, subjects)]
    online = [sentence for sentence in plain if within(sentence, sites)]
    if not plain:
        fault = "zegt niet wie de betrokkenen inlicht en hoe"
        unsure = bool(told) or any(_promises(protocol, a) for a in outline.articles)
        yield Hit(by_words=True, unsure=unsure, searched=places, values={"fault": fault})
        return
    fault = "zegt niet hoe de betrokkenen worden ingelicht"
    if online:
        fault = "licht de betrokkenen enkel via een website in"
    yield Hit(spans=(*online, *plain)[:1], searched=places, values={"fault": fault})


def _promises(protocol: Protocol, article: Article) -> bool:
    return bool(_HEADING.search(protocol.folded_at(article.heading_span)))


def _sentences(protocol: Protocol) -> Iterator[Span]:
    """Sentences that inform someone else than a party."""
    outline = protocol.outline
    weighing = [k.whole for p in _ELSEWHERE for k in outline.links_of(p) if k.by_heading]
    elsewhere = Cover([*(recital.span for recital in outline.recitals), *weighing])
    between = mentions_of(protocol, _TO_A_PARTY)
    spans = [m.span for m in mentions_of(protocol, _INFORMS)]
    spans += [m.span for m in protocol.mentions if isinstance(m, LawMention) and _is_duty(m)]
    for span in sorted(spans):
        label = next((c.label for c in clauses_from(outline, span, count=1)), None)
        factor = label is not None and label.item in {*"abcde"}
        sentence = sentence_of(outline, span)
        if not (factor or elsewhere.holds(span) or within(sentence, between)):
            yield sentence


def _is_duty(law: LawMention) -> bool:
    return law.law == "AVG" and law.article.split(".")[0] in _DUTY

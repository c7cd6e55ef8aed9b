"""Consent, where it is asked for, is a ground or an added condition, and can be withdrawn."""

import re
from collections.abc import Iterator

from checker.assess.citations import laws_in, spans_of
from checker.assess.scope import everywhere
from checker.dutch.lists import listed
from checker.model import Cover, Hit, Polarity, Protocol, Span, TermMention

_ARTICLES = {"6.1.a", "6.a", "9.2.a"}
# Consent to a visit is no consent to the disclosure; nor is one that "is geen rechtsgrond".
_TO_SOMETHING_ELSE = re.compile(
    r"\b(?:is|vormt|geldt)\b[^.;]{0,20}\bgeen (?:rechtsgrond|grond)|"
    r"\bakkoord met (?:het|de|een) (?:\w*bezoek|aanbod|begeleiding|hulp\w*|prijs|offerte|"
    r"\w*reglement)\b"
)


def consent_has_a_role_and_an_end(protocol: Protocol) -> Iterator[Hit]:
    """The first place where the data subject consents, if what that means is left unsaid."""
    place = _first(protocol)
    if place is None:
        return
    unsaid = []
    by_letter = any(m.law == "AVG" and m.article in _ARTICLES for m in laws_in(protocol))
    if not by_letter and not any(spans_of(protocol, "rol van de toestemming", denied=True)):
        unsaid.append("of ze de rechtsgrond is of een bijkomende voorwaarde")
    if not any(spans_of(protocol, "intrekking van de toestemming")):
        unsaid.append("dat ze kan worden ingetrokken")
    if unsaid:
        yield Hit(spans=(place,), values={"unsaid": listed(unsaid)})


def _first(protocol: Protocol) -> Span | None:
    running = Cover((everywhere(protocol.outline),))
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term != "toestemming van de betrokkene":
            continue
        other = _TO_SOMETHING_ELSE.search(protocol.folded_at(_clause_from(protocol, mention.span)))
        if mention.polarity is Polarity.AFFIRMED and running.holds(mention.span) and not other:
            return mention.span
    return None


def _clause_from(protocol: Protocol, span: Span) -> Span:
    """From a place to the end of its clause."""
    clause = protocol.outline.clause_at(span.start)
    return Span(span.document, span.start, clause.span.end) if clause else span

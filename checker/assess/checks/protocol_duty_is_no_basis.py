"""The duty to conclude a protocol is not given as the ground of the disclosure."""

import re
from collections.abc import Iterator

from checker.assess.scope import clauses_in, is_cell, point_scope
from checker.dutch.phrases import sentence_at
from checker.model import Clause, Hit, LawMention, Protocol, Span

_DUTY = {"e-govdecreet", "AVG-decreet"}
_BASIS = re.compile(
    r"op grond van|op basis van|rechtsgrond|wettelijke basis|basis voor|berust|"
    r"steunt|grond is|gebaseerd op|krachtens"
)
_CONCLUDES = re.compile(
    r"(?:wens|wil)\w*\b[^.;]{0,160}protocol te sluiten|protocol wordt gesloten|(?:sluiten|"
    r"gesloten)\b[^.;]{0,60}protocol|"
    r"wordt gesloten (?:conform|overeenkomstig)|instantie als (?:bedoeld|vermeld)"
)
_STATED = re.compile(
    r"(?:rechtsgrond|wettelijke basis|grondslag)\b[^.;]{0,80}\b(?:is|vormt|staat in)\b"
)
_OF_THE_PROTOCOL = re.compile(
    r"(?:rechtsgrond|basis|grondslag) (?:voor|van) (?:dit|het|een) protocol"
)
# The protocol itself as the ground: "de rechtsgrond is dit protocol", "steunt op dit protocol".
_OWN = r"(?:dit|het|onderhavig|voorliggend|het voorliggende|het onderhavige) (?:kader)?protocol\b"
_GROUND = (
    r"(?:rechtsgrond|rechtsbasis|grondslag|(?:wettelijke|juridische|decretale) (?:basis|grond))"
)
_ITSELF = re.compile(
    rf"\b{_GROUND}\b[^.;:]{{0,60}}\b(?:is|vormt|ligt in) (?P<one>{_OWN})|"
    rf"\b{_GROUND} in (?P<four>{_OWN})|"
    rf"\b(?:mededeling|verwerking|doorgifte|uitwisseling|inzameling)\b[^.;]{{0,60}}"
    rf"\b(?:berust|steunt|gebaseerd|gegrond|stoelt)(?: is)? op (?P<two>{_OWN})|"
    rf"(?P<three>{_OWN})(?: zelf)? (?:is|vormt|biedt|geldt als|dient als|levert)\b[^.;]{{0,20}}"
    rf"\b{_GROUND}"
)
_DENIED = re.compile(r"\b(?:geen|niet|evenmin)\b")


def protocol_duty_is_no_basis(protocol: Protocol) -> Iterator[Hit]:
    """Article 8 e-govdecreet where a legal basis is due, in the articles on legal basis."""
    outline = protocol.outline
    articles = tuple(a.span for a in outline.articles if a.span in point_scope(outline, "AP05"))
    acts = [m for m in protocol.mentions if isinstance(m, LawMention) and _is_duty(m)]
    seen: set[str] = set()
    for clause in clauses_in(outline, articles):
        yield from _itself(protocol, clause)
        duty = [a for a in acts if clause.span.contains(a.span)]
        if not duty:
            continue
        start, end = sentence_at(outline.source.text, duty[0].span.start, duty[0].span.end)
        text = protocol.folded[start:end]
        basis = _BASIS.search(text) or is_cell(clause, text)
        stated = _STATED.search(text[: duty[0].span.start - start])
        if not basis or _OF_THE_PROTOCOL.search(text) or (_CONCLUDES.search(text) and not stated):
            continue
        key = outline.source.quote(duty[0].span)
        if key not in seen:
            seen.add(key)
            yield Hit(spans=(duty[0].span,))


def _itself(protocol: Protocol, clause: Clause) -> Iterator[Hit]:
    text = protocol.folded_at(clause.span)
    for match in _ITSELF.finditer(text):
        behind = text[match.end() : match.end() + 20]
        if _DENIED.search(match.group()) or behind.startswith((" geregeld", " vermeld")):
            continue
        group = next(name for name, found in match.groupdict().items() if found)
        start, end = match.span(group)
        begin = clause.span.start
        yield Hit(spans=(Span(clause.span.document, begin + start, begin + end),))


def _is_duty(act: LawMention) -> bool:
    return act.law in _DUTY and act.article.split(".")[0] in ("8", "16")

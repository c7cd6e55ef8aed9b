"""The duty to conclude a protocol is not given as the ground of the disclosure."""

import re
from collections.abc import Iterator

from checker.assess.scope import clauses_in, is_cell, point_scope
from checker.dutch.phrases import sentence_at
from checker.model import Hit, LawMention, Protocol

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


def protocol_duty_is_no_basis(protocol: Protocol) -> Iterator[Hit]:
    """Article 8 e-govdecreet where a legal basis is due, in the articles on legal basis."""
    outline = protocol.outline
    articles = tuple(a.span for a in outline.articles if a.span in point_scope(outline, "AP05"))
    acts = [m for m in protocol.mentions if isinstance(m, LawMention) and _is_duty(m)]
    seen: set[str] = set()
    for clause in clauses_in(outline, articles):
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


def _is_duty(act: LawMention) -> bool:
    return act.law in _DUTY and act.article.split(".")[0] in ("8", "16")

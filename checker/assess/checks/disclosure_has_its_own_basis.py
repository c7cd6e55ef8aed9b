"""A legal basis is named for the collection and for the disclosure."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.model import Clause, Hit, LawMention, Protocol

_COLLECTS = re.compile(r"inzamel|ingezameld|verzamel|\bzamel|oorspronkelijk|noteert|registreert|houdt\b[^.;]{0,40}\bbij")
_DISCLOSES = re.compile(
    r"mededel|meegedeeld|mee te delen|meedel|deelt\b[^.;]{0,90}\bmee\b|bezorg|verstrek|doorgifte|gegevensdeling|"
    r"ter beschikking|overma(?:k|ak)|uitwissel"
)
_BASIS = re.compile(
    r"op grond van|berust|steunt|grond is|rechtsgrond|wettelijke basis|decretale basis|krachtens|"
    r"in uitvoering van|gebaseerd op|op basis van|reglement"
)
_DUTY = ("e-govdecreet",)  # the duty to conclude a protocol gives no ground


def disclosure_has_its_own_basis(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place for each of the two that no clause ties to an act."""
    clauses = list(texts_of(protocol, "AP05"))
    if not clauses:
        return
    acts = [m for m in protocol.mentions if isinstance(m, LawMention) and m.law not in _DUTY]
    for what, pattern in (("de inzameling", _COLLECTS), ("de mededeling", _DISCLOSES)):
        if not any(_based(clause, text, acts, pattern) for clause, text in clauses):
            yield Hit(searched=places_of(protocol.outline, "AP05"), values={"what": what})


def _based(
    clause: Clause, text: str, acts: list[LawMention], pattern: re.Pattern[str]
) -> bool:
    tied = any(clause.span.contains(act.span) for act in acts)
    return bool(tied and pattern.search(text) and (_BASIS.search(text) or clause.kind == "row"))

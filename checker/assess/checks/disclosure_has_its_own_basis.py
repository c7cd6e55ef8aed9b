"""A legal basis is named for the collection and for the disclosure."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from checker.assess.scope import is_cell, places_of, texts_of
from checker.model import Clause, Hit, LawMention, Protocol

_COLLECTS = re.compile(
    r"inzamel|ingezameld|verzamel|\bzamel|oorspronkelijk|beschikt over|\bwon\b|"
    r"gewonnen|verkrijging|verkregen|noteert|registreert|houdt\b[^.;]{0,40}\bbij"
)
_DISCLOSES = re.compile(
    r"mededel|meegedeeld|mee te delen|meedel|deelt\b[^.;]{0,90}\bmee\b|bezorg|"
    r"verstrek|doorgifte|gegevensdeling|"
    r"ter beschikking|overma(?:k|ak)|uitwissel"
)
_BASIS = re.compile(
    r"\bgrond\b|grondslag|berust|steunt|juncto|rechtsgrond|wettelijke basis|"
    r"decretale basis|krachtens|"
    r"taak van algemeen belang|wettelijke (?:taak|verplichting)|gelezen samen|"
    r"in uitvoering van|gebaseerd op|op basis van|reglement"
)
_DUTY = ("e-govdecreet",)  # the duty to conclude a protocol gives no ground


def disclosure_has_its_own_basis(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place for each of the two that no clause ties to an act."""
    clauses = list(_paragraphs(protocol))
    if not clauses:
        return
    acts = [
        m.span.start for m in protocol.mentions if isinstance(m, LawMention) and m.law not in _DUTY
    ]
    for what, pattern in (("de inzameling", _COLLECTS), ("de mededeling", _DISCLOSES)):
        if not any(_based(own, text, acts, pattern) for own, text in clauses):
            yield Hit(
                by_words=True, searched=places_of(protocol.outline, "AP05"), values={"what": what}
            )


def _paragraphs(protocol: Protocol) -> Iterator[tuple[list[Clause], str]]:
    """Clauses on legal basis; items go with the line that announces them, rows with their head."""
    own: list[Clause] = []
    texts: list[str] = []
    for clause, text in texts_of(protocol, "AP05"):
        goes_on = own and (clause.kind == "item" or is_cell(clause, text))
        if not goes_on:
            if own:
                yield own, " ".join(texts)
            own, texts = [], []
        own.append(clause)
        texts.append(text)
        if not is_cell(clause, text) and not goes_on and not text.rstrip().endswith(":"):
            yield own, text
            own, texts = [], []
    if own:
        yield own, " ".join(texts)


def _based(own: list[Clause], text: str, acts: list[int], pattern: re.Pattern[str]) -> bool:
    """An act is named in the clauses, and they are about what the pattern says; acts: offsets."""
    first = bisect_left(acts, own[0].span.start)
    tied = first < len(acts) and acts[first] < own[-1].span.end
    return bool(tied and pattern.search(text) and (_BASIS.search(text) or len(own) > 1))

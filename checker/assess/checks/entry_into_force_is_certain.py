"""The protocol enters into force on a day that can be known, not before it is signed."""

import re
from collections.abc import Iterator

from checker.model import Hit, Protocol

_IN_FORCE = re.compile(
    r"treed\w* in werking|in werking (?:getreden|treden)|inwerkingtreding|vangt aan|"
    r"neemt een aanvang|"
    r"(?:gaat|gaan|treedt) in (?:op|vanaf|bij|na)\b|van kracht (?:vanaf|op|bij)|"
    r"\bmet ingang van\b|geldt vanaf|van toepassing vanaf|wordt van kracht|"
    r"protocol\b[^.;]{0,40}\b(?:werkt|begint|start) (?:vanaf|op)|"
    r"uitwerking (?:met ingang van|vanaf)"
)


def entry_into_force_is_certain(protocol: Protocol) -> Iterator[Hit]:
    """A day before the signature, or no word on entry into force."""
    facts = protocol.facts
    force, signed = facts.in_force_on, facts.signed_on
    if force and signed and force.value and signed.value and force.value < signed.value:
        yield Hit(
            spans=(force.span, signed.span),
            values={"fault": "valt vóór de ondertekening"},
            unsure=force.doubtful or signed.doubtful,
        )
    elif not force and not facts.in_force_at_signature and not _said(protocol):
        places = tuple(a.place for a in protocol.outline.articles[-1:])
        yield Hit(searched=places or ("het hele document",), values={"fault": "is nergens bepaald"})


def _said(protocol: Protocol) -> bool:
    return any(
        _IN_FORCE.search(protocol.folded, clause.span.start, clause.span.end)
        for article in protocol.outline.articles
        for clause in article.clauses
    )

"""Every representative of a party signs, and nobody else."""

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.model import Hit, Protocol, Representative, Span

_WORD = r"[A-ZÀ-Ý][\w’'.-]+"
_FUNCTION = (
    r"burgemeester|directeur|voorzitter|secretaris|administrateur|korpschef|schepen|bestuurder|"
    r"ambtenaar|command\w*|manager|coördinator|decaan|rector|diensthoofd|afdelingshoofd|chef|"
    r"afgevaardigde|gouverneur|griffier|gedeputeerde|beheerder|ontvanger|zaakvoerder|leidend\w*|"
    r"bestuurslid|penningmeester|gevolmachtigde|commissaris|intendant|conservator|ceo"
)
_NAME_AND_FUNCTION = re.compile(
    rf"(?P<name>{_WORD}(?:[ \t]+(?:van|de|den|der|ter|ten|'t)[ \t]+[\w’'-]+|[ \t]+{_WORD}){{1,4}})"
    rf"[ \t]*[,(–-][ \t]*(?P<function>[^,\n\t]{{0,40}}(?:{_FUNCTION})[^,\n\t–]{{0,50}})"
)
#: A name is found in the signature block if it reads this well there, 0 to 100.
FOUND_FROM = 82


def parties_sign(protocol: Protocol) -> Iterator[Hit]:
    """Representatives who are not among the signatures, signatories whom no party named."""
    block = protocol.outline.signature
    people = [person for party in protocol.parties for person in party.representatives]
    if block is None or not people:
        return
    below = protocol.folded_at(block)
    for person in people:
        if not _signs(person, below):
            yield Hit(spans=(person.span,), values={"fault": "staat niet bij de handtekeningen"})
    text = protocol.outline.source.text
    for match in _NAME_AND_FUNCTION.finditer(text, block.start, block.end):
        name = fold(match["name"])
        if not any(_alike(name, fold(person.name)) for person in people):
            yield Hit(
                spans=(Span(block.document, match.start(), match.end()),),
                values={"fault": "tekent, maar is niet als vertegenwoordiger vermeld"},
            )


def _signs(person: Representative, below: str) -> bool:
    name = fold(person.name)
    return name in below or (bool(below) and fuzz.partial_ratio(name, below) >= FOUND_FROM)


def _alike(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= FOUND_FROM or one in other or other in one

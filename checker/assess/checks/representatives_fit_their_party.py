"""Who acts for a party holds an office of that kind of body."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.model import Hit, Party, Protocol

_OCMW = re.compile(r"\bocmw\b|openbaar centrum voor maatschappelijk welzijn")
_MUNICIPALITY = re.compile(r"\b(?:gemeente|stad)\s+\w")
#: Bodies of which neither a mayor nor an OCMW office is part.
_OTHER_BODY = re.compile(
    r"agentschap|\bvzw\b|vereniging|bedrijf|maatschappij|universiteit|school|\bprovincie\b|"
    r"departement|instelling|ziekenhuis|fonds|\bbv\b|\bnv\b|\bcv\b|intercommunale"
)
_OF_MUNICIPALITY = re.compile(
    r"\bburgemeester\b|\bschepen(?:en)?\b|\bgemeente ?secretaris|\bstadssecretaris|"
    r"\bvoorzitter van de gemeenteraad"
)
_OF_OCMW = re.compile(
    r"\bvast bureau\b|\bocmw-? ?(?:voorzitter|secretaris)|\bvoorzitter van het ocmw\b|"
    r"\braad voor maatschappelijk welzijn\b|\bbijzonder comite\b"
)
#: Someone acts for the bureau of the OCMW: a mayor beside them, or the same person, is in place.
_CHAIRED = re.compile(r"\bvast bureau\b|\braad voor maatschappelijk welzijn\b")
_ABOLISHED = re.compile(r"\b(?:gemeente|stads|ocmw-?) ?secretaris")
#: An alderman who signs for the mayor, or anyone with a mandate.
_MANDATED = re.compile(
    r"\bdelegatie|\bgedelegeerd|\bgemachtigd|\bvolmacht|\bmandaat|\bvervang|\bverhinderd|"
    r"\bwaarnemend|\bloco\b|\bnamens het (?:college|vast bureau)"
)


def representatives_fit_their_party(protocol: Protocol) -> Iterator[Hit]:
    """The representatives whose office belongs to another kind of body, by party."""
    for party in protocol.parties:
        own = protocol.folded_at(party.span)
        if _MANDATED.search(own):
            continue
        strangers = [r.span for r in party.representatives if _strange(party, fold(r.function))]
        chaired = _is_ocmw(party) and _CHAIRED.search(own)
        if strangers and not chaired:
            yield Hit(spans=tuple(strangers[:1]), values={"party": party.name})


def _is_ocmw(party: Party) -> bool:
    return bool(_OCMW.search(fold(party.name)))


def _strange(party: Party, function: str) -> bool:
    """The office exists in another kind of body, or no longer."""
    name = fold(party.name)
    if _ABOLISHED.search(function):
        return True
    if _is_ocmw(party):
        return bool(_OF_MUNICIPALITY.search(function))
    if _MUNICIPALITY.search(name):
        alone = re.search(r"\bschepen\b", function) and "burgemeester" not in function
        return bool(_OF_OCMW.search(function) or alone)
    other = _OF_MUNICIPALITY.search(function) or _OF_OCMW.search(function)
    return bool(_OTHER_BODY.search(name) and other)

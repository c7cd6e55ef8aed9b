"""At least two parties, each with its full official name."""

import re
from collections.abc import Iterator

from checker.model import Hit, KboMention, Party, Protocol

_KIND = re.compile(
    r"gemeente|stad\b|ocmw|openbaar centrum|provincie|agentschap|departement|"
    r"politiezone|hulpverleningszone|"
    r"vereniging|bedrijf|school|scholen|universiteit|hogeschool|centrum|dienst|overheid|federale|fod|vzw|"
    r"maatschappij|instelling|fonds|raad|kas|bank|huis|zone|vennootschap|instituut|regie|intercommunale|"
    r"kamer|commissie|ziekenhuis|zorg|woon|stichting|museum|bibliotheek|archief|vlaamse|rijks|nv\b|bv\b|cv\b|"
    r"comite|autoriteit|secretariaat|bureau|unie|koninklijk|college",
    re.IGNORECASE,
)
_PROPER = re.compile(r"[A-ZÀ-Ý]")


def parties_are_named(protocol: Protocol) -> Iterator[Hit]:
    """Fewer than two parties, or a party that is called by a short or common name only."""
    parties = protocol.parties
    if len(parties) < 2:
        searched = ("partijen",) if protocol.outline.parties else ("het hele document",)
        yield Hit(
            searched=searched,
            values={"fault": "noemt geen twee partijen met hun volledige naam"},
            unsure=len({m.value for m in protocol.mentions if isinstance(m, KboMention)}) > 1,
        )
    for party in parties:
        if not _official(party):
            yield Hit(
                spans=(party.name_span,),
                values={
                    "fault": f'noemt een partij "{party.name}", niet de volledige officiële naam'
                },
            )


def _official(party: Party) -> bool:
    """A kind of authority and a proper name, or a name that an enterprise number backs."""
    proper = bool(_PROPER.search(party.name))
    return proper and (bool(_KIND.search(party.name)) or party.kbo is not None)

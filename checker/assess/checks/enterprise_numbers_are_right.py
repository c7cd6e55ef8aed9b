"""Every party has its enterprise number, ten digits with the right check digits."""

import re
from collections.abc import Iterator

from checker.model import Hit, KboMention, Protocol

#: The departments and agencies of the Flemish authority that are no legal persons share one
#: number; only the number of the establishment unit tells them apart.
SHARED = "0316.380.841"
_ESTABLISHMENT = re.compile(
    r"\bvestigings?\w*nummer\b|\bvestigingseenheid\b|\b[2-8](?:[. ]?\d{3}){3}\b"
)


def enterprise_numbers_are_right(protocol: Protocol) -> Iterator[Hit]:
    """Parties without a number of their own, and numbers of which the check digits are wrong."""
    for party in protocol.parties:
        if party.kbo is None:
            yield Hit(spans=(party.name_span,), values={"fault": "heeft geen KBO-nummer"})
        elif party.kbo.value == SHARED and not _ESTABLISHMENT.search(
            protocol.folded_at(party.span).replace(party.kbo.value, "")
        ):
            fault = "is het gedeelde nummer van de Vlaamse overheid, zonder vestigingsnummer"
            yield Hit(spans=(party.kbo.span,), values={"fault": fault})
    for mention in protocol.mentions:
        if isinstance(mention, KboMention) and not mention.valid:
            fault = "is geen bestaand KBO-nummer (tien cijfers, juist controlegetal)"
            yield Hit(spans=(mention.span,), values={"fault": fault}, unsure=mention.repaired)

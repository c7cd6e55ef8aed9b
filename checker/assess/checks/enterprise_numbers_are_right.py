"""Every party has its enterprise number, ten digits with the right check digits."""

from collections.abc import Iterator

from checker.model import Hit, KboMention, Protocol


def enterprise_numbers_are_right(protocol: Protocol) -> Iterator[Hit]:
    """Parties without a number, and numbers of which the check digits are wrong."""
    for party in protocol.parties:
        if party.kbo is None:
            yield Hit(spans=(party.name_span,), values={"fault": "heeft geen KBO-nummer"})
    for mention in protocol.mentions:
        if isinstance(mention, KboMention) and not mention.valid:
            fault = "is geen bestaand KBO-nummer (tien cijfers, juist controlegetal)"
            yield Hit(spans=(mention.span,), values={"fault": fault}, unsure=mention.repaired)

"""The protocol names the date of the advice of each party's data protection officer."""

from collections.abc import Iterator

from checker.model import Hit, Protocol


def dpos_advised_on_a_date(protocol: Protocol) -> Iterator[Hit]:
    """Advices without a full date, and parties whose officer is not mentioned."""
    advices = protocol.facts.dpo_advices
    if not advices:
        yield Hit(
            searched=("overwegingen",),
            values={"fault": "vermeldt geen advies van de functionarissen"},
        )
        return
    seen = set()
    for advice in advices:
        if (advice.on is None or advice.on.value is None) and advice.span not in seen:
            seen.add(advice.span)
            unsure = advice.on is not None and advice.on.doubtful
            yield Hit(
                spans=(advice.span,),
                values={"fault": "vermeldt geen volledige datum van het advies"},
                unsure=unsure,
            )
    named = {advice.party for advice in advices}
    missing = [p for p in protocol.parties if not named & {p.short, p.name, *p.aliases}]
    if missing and "" not in named and len(named) < len(protocol.parties):
        for party in missing:
            yield Hit(
                spans=(party.name_span,),
                values={"fault": "krijgt geen advies van haar functionaris vermeld"},
                unsure=True,
            )

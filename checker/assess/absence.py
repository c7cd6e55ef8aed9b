"""What a check yields where something that is due is missing."""

from checker.assess.scope import places_of
from checker.model import Hit, Protocol


def missing(protocol: Protocol, point: str, fault: str, *, unsure: bool = False) -> Hit:
    """Nothing meets the words we know, where a point is dealt with; `unsure`: a question at most.

    The fault tells where was looked, so that one message can speak of a place and of an absence.
    """
    places = places_of(protocol.outline, point)
    values = {"fault": f"{fault} (gezocht in {', '.join(places)})"}
    return Hit(by_words=True, searched=places, values=values, unsure=unsure)

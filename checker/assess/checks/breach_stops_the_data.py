"""A breach stops the data, or takes back what was communicated."""

from collections.abc import Iterator

from checker.assess.sanctions import on_sanctions
from checker.assess.scope import places_of
from checker.assess.sentences import sentences_of
from checker.model import Hit, Protocol

ENDS, HALTS, TAKES_BACK = (
    "beeindiging van het protocol",
    "schorsing van de mededeling",
    "wissing of teruggave",
)
END = "einde van het protocol"
DAMAGES = "schadevergoeding"


def breach_stops_the_data(protocol: Protocol) -> Iterator[Hit]:
    """The first sanction, where none suspends the data, takes them back or has them erased."""
    sanctions = tuple(on_sanctions(protocol))
    if any(sentence.says(HALTS, TAKES_BACK) for sentence in sanctions):
        return
    given = next((s for s in sanctions if s.says(ENDS)), None) or next(
        (s for s in sanctions if s.says(DAMAGES)), None
    )
    if given is None:
        return
    for sentence in sentences_of(protocol):
        if sentence.says(END) and sentence.says(TAKES_BACK, HALTS):
            return
    yield Hit(spans=(given.span,), searched=places_of(protocol.outline, "AP08"))

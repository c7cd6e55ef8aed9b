"""Security measures are settled: no list to choose from, no promise in general."""

from collections.abc import Iterator
from itertools import groupby

from checker.assess.scope import point_scope
from checker.assess.sentences import Sentence, sentences_of
from checker.model import Cover, Hit, Protocol

_CHOICE = "keuze tussen maatregelen"
_PROMISE = "algemene beveiligingsbelofte"
_MEASURES = ("concrete beveiligingsmaatregel", "andere veiligheidsmaatregel", "versleuteling",
             "beveiligde verbinding", "toegangsbeheer", "opslag")  # fmt: skip
_OTHER = ("datalek", "verwerker", "sleutel van het bestand")


def measures_are_definite(protocol: Protocol) -> Iterator[Hit]:
    """A list to choose from; or promises, where no measure of the point is concrete."""
    held = Cover(point_scope(protocol.outline, "AP06"))
    sentences = [s for s in sentences_of(protocol) if held.holds(s.span)]
    for choosing, row in groupby(sentences, key=_leaves_choice):
        if choosing:
            fault = "laat kiezen tussen maatregelen"
            yield Hit(spans=tuple(s.span for s in row), values={"fault": fault})
    if any(s.stated(*_MEASURES) for s in sentences):
        return
    for sentence in sentences:
        if _promises(sentence):
            fault = "blijft bij een algemene belofte"
            yield Hit(spans=(sentence.span,), values={"fault": fault})
            return


def _leaves_choice(sentence: Sentence) -> bool:
    return bool(sentence.stated(_CHOICE)) and not sentence.of(*_OTHER)


def _promises(sentence: Sentence) -> bool:
    return bool(sentence.stated(_PROMISE)) and not sentence.of(*_OTHER)

"""Security measures cover the sender, the way and the receiver."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.absence import missing
from checker.assess.scope import point_scope
from checker.assess.sentences import Sentence, sentences_of
from checker.dutch.folding import fold
from checker.dutch.lists import listed
from checker.model import Cover, Hit, Party, Protocol

_MEASURES = ("concrete beveiligingsmaatregel", "andere veiligheidsmaatregel", "versleuteling",
             "beveiligde verbinding", "toegangsbeheer")  # fmt: skip
_KEPT = ("opslag", "bewaarplaats", "toegangsbeheer", "andere veiligheidsmaatregel")
_ON_THE_WAY = ("overdracht", "beveiligde verbinding", "weg van de gegevens", "versleuteld bestand",
               "bestandsserver als kanaal",
               "webdienst als kanaal", "platform als kanaal", "e-mail als kanaal")  # fmt: skip
_BOTH = re.compile(
    r"\b(?:partijen|elke partij|iedere partij|elk bestuur|besturen|beide\w*|allebei|zowel|"
    r"ieder\b|elk\b|over en weer|hetzelfde)\b"
)
_SENDER = re.compile(r"\b(?:mededelende|meedelende|verzendende|leverende|verstrekkende|zender)\b")
_RECEIVER = re.compile(r"\b(?:ontvangende|ontvanger|afnemer|afnemende|aanvragende)\b")
_PLACES = ("de zender", "onderweg", "de ontvanger")


def measures_cover_every_place(protocol: Protocol) -> Iterator[Hit]:
    """No hit where all three are covered, or where there is no measure at all."""
    scope = Cover(point_scope(protocol.outline, "AP06"))
    measures = [s for s in sentences_of(protocol) if s.stated(*_MEASURES)]
    if not any(scope.holds(s.span) for s in measures):
        return
    covered = {place for s in measures for place in _covered(s, protocol.parties)}
    open_ = [place for place in _PLACES if place not in covered]
    if open_:
        at = ["bij " + place if place != "onderweg" else place for place in open_]
        yield missing(protocol, "AP06", f"noemt geen concrete maatregel {listed(at)}")


def _covered(sentence: Sentence, parties: Sequence[Party]) -> Iterator[str]:
    """The places to which a measure belongs; both parties where none is named."""
    if sentence.of(*_ON_THE_WAY) or not sentence.of(*_KEPT):
        yield "onderweg"
    if not sentence.of(*_KEPT):
        return
    names = {p.role: [fold(n) for n in (*p.aliases, p.name)] for p in parties}
    two = set(names) == {"sender", "receiver"} and len(parties) == 2
    sender = _SENDER.search(sentence.text) or (two and _named(names["sender"], sentence))
    receiver = _RECEIVER.search(sentence.text) or (two and _named(names["receiver"], sentence))
    neither = not (sender or receiver) or bool(_BOTH.search(sentence.text))
    if sender or neither:
        yield "de zender"
    if receiver or neither:
        yield "de ontvanger"


def _named(names: Sequence[str], sentence: Sentence) -> bool:
    return any(re.search(rf"\b{re.escape(name)}\b", sentence.text) for name in names if name)

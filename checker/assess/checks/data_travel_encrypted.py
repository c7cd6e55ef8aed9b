"""Data are encrypted on the way and where they are kept."""

import re
from collections.abc import Iterator

from checker.assess.absence import lacking, missing
from checker.assess.scope import part_of
from checker.assess.sentences import Sentence, sentences_of
from checker.model import Hit, Protocol

_TRANSFER = "overdracht van gegevens"
_ENCRYPTION = "versleuteling"
_SAFE_LINE = "beveiligde verbinding"
_LOCKED = "versleuteld bestand"
_WAY = "weg van de gegevens"
_KEY = "sleutel van het bestand"
_STORAGE = "opslag"
_PLACE = "bewaarplaats"
_MAIL = "e-mail als kanaal"
# Who the data are about may write as he likes: "wie zich bedenkt, belt of mailt de stad".
_BY_DATA_SUBJECT = re.compile(
    r"^(?:wie\b|(?:de|een|elke|iedere|het) (?:jongere|betrokkene|burger|inwoner|aanvrager|klant|"
    r"ouder|leerling|student|client|huurder|bewoner|kind)\b)|\bbelt of mailt\b"
)
_PLAIN = re.compile(r"\b(?:gewone?|onversleutelde?|onbeveiligde?) (?:e-?mail|mailbericht|bijlage)")


def data_travel_encrypted(protocol: Protocol) -> Iterator[Hit]:
    """Data that go by ordinary mail; or no encryption at all, or none where the data are kept."""
    sentences = sentences_of(protocol)
    outline = protocol.outline
    safe = {part_of(outline, s.span) for s in sentences if _file_is_encrypted(s)}
    mailed = [s for s in sentences if _is_mailed(s)]
    bare = [s for s in mailed if _PLAIN.search(s.text) or part_of(outline, s.span) not in safe]
    for sentence in bare:
        fault = "laat gegevens per e-mail meedelen zonder ze te versleutelen"
        yield lacking(protocol, sentence.span, fault)
    encrypting = [s for s in sentences if s.stated(_ENCRYPTION, _SAFE_LINE)]
    if bare:
        return
    if not encrypting:
        yield missing(protocol, "AP06", "noemt geen versleuteling, onderweg noch bij de opslag")
        return
    if not any(s.of(_STORAGE, _PLACE) for s in encrypting):
        fault = "zegt niet dat de gegevens ook bij de opslag versleuteld zijn"
        yield missing(protocol, "AP06", fault, unsure=True)


def _is_mailed(sentence: Sentence) -> bool:
    """Data leave by mail: the sentence says so, or sends them to an e-mail address."""
    if not sentence.stated(_TRANSFER) or sentence.stated(_ENCRYPTION, _SAFE_LINE, _KEY):
        return False
    if _BY_DATA_SUBJECT.search(sentence.text):
        return False
    return bool(sentence.stated(_MAIL) or sentence.emails)


def _file_is_encrypted(sentence: Sentence) -> bool:
    """What is encrypted is the file, not the place where it is kept or the line to a server."""
    if sentence.of(_STORAGE, _PLACE):
        return False
    encrypted = sentence.stated(_ENCRYPTION) and not sentence.of(_WAY)
    return bool(encrypted or sentence.stated(_LOCKED))

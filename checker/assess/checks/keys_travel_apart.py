"""The key of an encrypted file goes another way than the file."""

import re
from collections.abc import Iterator

from checker.assess.absence import lacking, missing
from checker.assess.scope import part_of
from checker.assess.sentences import Sentence, sentences_of
from checker.assess.transfers import transferring
from checker.model import Hit, Protocol

_LOCKED = "versleuteld bestand"
_KEY = "sleutel van het bestand"
_SAME_WAY = "sleutel langs de weg van het bestand"
_MAIL = "e-mail als kanaal"
_WAY = "weg van de gegevens"
_STORAGE = "opslag"
#: Where the subject of a sentence stands at the latest, in characters.
OPENING = 20
_KEY_IS_SENT = re.compile(
    r"\b(?:telefonisch\w*|sms|mondeling|apart\w*|afzonderlijk\w*|ander\w* (?:weg|kanaal)|"
    r"bezorg\w*|meegedeeld|doorgegeven|gedeeld|overgemaakt|uitgewisseld|gestuurd|verstuurd|"
    r"maak\w*|maken|geeft|geven|deelt|delen|afgesproken|persoonlijk|overhandig\w*)\b"
)
_SECRET = re.compile(r"\baes\b|\b7-?zip\b|\bzip\b|wachtwoord|paswoord")
_NO_SECRET = re.compile(r"\b(?:publieke|openbare) sleutel\b|\b(?:open)?pgp\b|\bcertifica|sleutelpa")


def keys_travel_apart(protocol: Protocol) -> Iterator[Hit]:
    """A key that goes with the file; or an encrypted file of which the key is not spoken of."""
    sentences = sentences_of(protocol)
    outline = protocol.outline
    by_mail = {
        part_of(outline, s.span)
        for s, moves in transferring(sentences)
        if moves and s.stated(_MAIL)
    }
    together = False
    for sentence in sentences:
        mailed = part_of(outline, sentence.span) in by_mail and _key_is_mailed(sentence)
        if mailed or (sentence.of(_KEY) and sentence.stated(_SAME_WAY)):
            fault = "laat de sleutel langs dezelfde weg gaan als het bestand"
            together = True
            yield lacking(protocol, sentence.span, fault)
    if together or not any(_is_locked_file(s) for s in sentences):
        return
    spoken = any(s.of(_KEY) and _KEY_IS_SENT.search(s.text) for s in sentences)
    if not spoken and not any(_NO_SECRET.search(s.text) for s in sentences):
        fault = "zegt niet langs welke weg en aan wie de sleutel van het bestand wordt meegedeeld"
        yield missing(protocol, "AP06", fault, unsure=True)


def _key_is_mailed(sentence: Sentence) -> bool:
    """The sentence opens with the key and sends it by mail; "nooit per e-mail" does not."""
    opens = any(m.span.start - sentence.span.start <= OPENING for m in sentence.of(_KEY))
    return opens and bool(sentence.stated(_MAIL)) and not sentence.of(_LOCKED, _STORAGE)


def _is_locked_file(sentence: Sentence) -> bool:
    """A file is sent that only opens with a key; a safe line to a server asks for none."""
    locked = sentence.stated(_LOCKED) and not sentence.of(_STORAGE)
    return bool(locked) and bool(not sentence.of(_WAY) or _SECRET.search(sentence.text))

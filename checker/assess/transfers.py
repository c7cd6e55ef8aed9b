"""Sentences in which the data themselves go from one party to another."""

import re
from collections.abc import Iterator

from checker.assess.sentences import Sentence

#: Data and their transfer in one sentence; the transfer alone; what is transferred alone.
TRANSFER = "overdracht van gegevens"
_MOVES, _CARRIER, _LOCKED = "overdracht", "meegedeeld bestand", "versleuteld bestand"
_PRONOUN = re.compile(
    r"^\W*(?:het|ze|zij|die|deze|dit|dat)\s+(?:wordt|worden|mag|mogen|kan|kunnen|gaat|gaan|zal|"
    r"zullen|moet|moeten|loopt|lopen|verloopt|verlopen|gebeurt|komt|komen|vertrekt|vertrekken)\b|"
    r"^\W*(?:daarna|vervolgens|nadien|dan|soms) \w+ (?:het|ze|die|deze|dit)\b"
)
#: What is sent here is a message about something, not the data.
_MESSAGE = re.compile(
    r"\b(?:inbreuk|datalek|lek|incident|fout|onjuist|correctie|verbeter|klacht|bezwaar|verzoek|"
    r"vraag|vragen|bewijs|advies|melding|gemeld|meldt|opzeg|bevestig|verwittig|log)"
)


def transferring(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, bool]]:
    """Each sentence with whether it transfers data; "het" may stand for the file before it."""
    before: Sentence | None = None
    for sentence in sentences:
        moves = bool(sentence.stated(TRANSFER))
        if not moves and before and _PRONOUN.search(sentence.text) and sentence.says(_MOVES):
            same = before.clause.span == sentence.clause.span
            message = _MESSAGE.search(sentence.text) or _MESSAGE.search(before.text)
            moves = same and not message and before.says(_CARRIER, _LOCKED)
        yield sentence, moves
        before = sentence

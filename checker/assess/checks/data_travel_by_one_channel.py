"""The channel of the disclosure is chosen; a second one has its condition."""

import re
from collections.abc import Iterator

from checker.assess.sentences import Sentence, sentences_of
from checker.assess.transfers import TRANSFER, transferring
from checker.model import Hit, Protocol, TermMention

_CHANNELS = (
    "e-mail als kanaal",
    "post als kanaal",
    "bestandsserver als kanaal",
    "webdienst als kanaal",
    "platform als kanaal",
    "drager als kanaal",
    "telefoon of fax als kanaal",
)
_FREE = "kanaal naar keuze"
_PREFERRED = "kanaal bij voorkeur"
_EMERGENCY = "noodkanaal"
_BAN = "verbod"
_KEY = "sleutel van het bestand"
_CONDITION = "voorwaarde van een noodkanaal"
#: Between two channels at choice stands "of", and nothing but the words that lead in the second.
_OR = re.compile(
    r"(?:\bof(?:wel)?|\bdan wel|\bhetzij|/)\s*(?:, [^,.;]{1,30}, )?"
    r"(?:(?:via|per|langs|over|met|op|in|naar|door|middel|van|als|een|de|het|haar|zijn|hun|eigen|"
    r"gewone?|beveiligd?e?|versleutelde?|afgeschermde?|gedeelde?|interne|externe|andere?|"
    r"elektronische?|digitale|rechtstreekse|bijlage|bij|gemeenschappelijke?)\b[\s-]*){0,7}(?:e-)?$"
)
#: An item of a list that another one may replace: "via het platform; of".
_OR_ITEM = re.compile(r"[;,]? ?\bof$")


def data_travel_by_one_channel(protocol: Protocol) -> Iterator[Hit]:
    """One hit for each sentence that leaves the channel of the data open."""
    sentences = sentences_of(protocol)
    conditions = {s.clause.span for s in sentences if s.of(_CONDITION)}
    lead: Sentence | None = None
    for sentence, moves in transferring(sentences):
        lead = sentence if sentence.text.endswith(":") else lead
        channels = sentence.stated(*_CHANNELS)
        if sentence.of(_BAN, _KEY):
            continue
        if channels and sentence.of(_EMERGENCY):
            open_ = sentence.clause.span not in conditions
        elif not (moves or sentence.of(TRANSFER)) or sentence.of(_CONDITION):
            open_ = False
        else:
            preferred = bool(channels) and bool(sentence.stated(_PREFERRED))
            free = bool(sentence.stated(_FREE))
            open_ = preferred or free or _at_choice(sentence, channels)
        if channels and lead and lead.of(TRANSFER) and _OR_ITEM.search(sentence.text):
            open_ = True
        if open_:
            yield Hit(spans=(sentence.span,))


def _at_choice(sentence: Sentence, channels: tuple[TermMention, ...]) -> bool:
    """Two sorts of channel with "of" between them."""
    start = sentence.span.start
    for place, second in enumerate(channels):
        before = sentence.text[: second.span.start - start]
        others = {c.term for c in channels[:place] if c.span.end <= second.span.start}
        if others - {second.term} and _OR.search(before[-120:]):
            return True
    return False

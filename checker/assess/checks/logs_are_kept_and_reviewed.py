"""Logs are kept for a fixed time, and somebody goes through them."""

import re
from collections.abc import Iterator

from checker.assess.access_logs import LOG, RECORD, logging_in, places_of_logging
from checker.assess.scope import part_of
from checker.assess.sentences import Sentence, sentences_of
from checker.dutch.lists import listed
from checker.model import Hit, Protocol

_REVIEW = "nazicht"
#: How many sentences behind the logging may still speak of the logs ("Ze worden nagezien").
REACH = 3
_KEEPS = re.compile(
    r"bewa[ar]|\bblij|bijgehouden|\bbij\b|beschikbaar|gedurende|\bwis|gewist|vernietig|bestaan|termijn"
)
#: The data themselves have a retention period of their own.
_DATA = re.compile(r"^(?:\S+ )?(?:de|alle) (?:\w+ ){0,2}(?:persoons)?gegevens\b")


def logs_are_kept_and_reviewed(protocol: Protocol) -> Iterator[Hit]:
    """The first sentence on logging, if nothing near it fixes a retention period or a review."""
    sentences = sentences_of(protocol)
    logs = {sentence.span for sentence, _ in logging_in(protocol)}
    logging = [place for place, s in enumerate(sentences) if s.span in logs]
    if not logging:
        return
    about: list[Sentence] = []
    for place in logging:
        part = part_of(protocol.outline, sentences[place].span)
        near = sentences[place : place + REACH + 1]
        about += [s for s in near if part.contains(s.span)]
    open_ = []
    if not any(s.has_period and _is_kept(s) for s in about):
        open_.append("hoelang de logs bewaard blijven")
    if not any(s.stated(_REVIEW) for s in about):
        open_.append("wie de logs nakijkt")
    if open_:
        span = sentences[logging[0]].span
        places = places_of_logging(protocol)
        fault = f"zegt niet {listed(open_)}"
        yield Hit(spans=(span,), values={"fault": fault}, searched=places)


def _is_kept(sentence: Sentence) -> bool:
    """The logs are kept, not the data of which they speak."""
    of_data = not sentence.of(LOG, RECORD) and _DATA.search(sentence.text)
    return bool(_KEEPS.search(sentence.text)) and not of_data

"""Access is logged: who, when, which data and why."""

from collections.abc import Iterator

from checker.assess.access_logs import (
    LOG,
    RECORD,
    logging_in,
    open_questions,
    places_of_logging,
)
from checker.dutch.lists import listed
from checker.model import Hit, Protocol, Span

#: What was looked at has as many names as there are things; its absence alone is a question.
_HARD_TO_TELL = ["welke gegevens"]


def logging_answers_four_questions(protocol: Protocol) -> Iterator[Hit]:
    """No logging at all, or logging that leaves one of the four questions open."""
    logging = logging_in(protocol)
    if not logging:
        fault = "regelt de logging van de toegangen niet"
        yield Hit(by_words=True, searched=places_of_logging(protocol), values={"fault": fault})
        return
    everywhere = tuple(sentence for _, about in logging for sentence in about)
    still_open = open_questions(everywhere)
    if still_open:
        fullest, _ = min(logging, key=lambda told: len(open_questions(told[1])))
        words: tuple[Span, ...] = tuple(m.span for m in fullest.stated(LOG, RECORD))
        fault = f"zegt bij de logging niet {listed(still_open)}"
        asked = still_open == _HARD_TO_TELL
        yield Hit(spans=(min(words, key=len_of),), values={"fault": fault}, asked=asked)


def len_of(span: Span) -> int:
    """How many characters a place holds."""
    return span.end - span.start

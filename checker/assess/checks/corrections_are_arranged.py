"""A fault in the data is reported by someone, within a period, and answered."""

import re
from collections.abc import Iterator

from checker.assess.scope import point_scope, sentence_of
from checker.assess.surroundings import clauses_from, mentions_of, stated, within
from checker.dutch.lists import listed
from checker.model import Cover, DurationMention, Hit, Protocol, Span

#: The paragraph on faults and the two behind it are read together.
_PARAGRAPHS = 3
_PASSIVE = re.compile(r"\b(?:wordt|worden|werden|dienen te worden)\b")
_SOMEONE = re.compile(
    r"\bdoor\b|\bpartij|\bwie\b|\b(?:meldt|melden|stelt|stellen|merkt|merken|ontdekt|ziet|zien|"
    r"bezorgt|verbetert|verwittigt|brengt|laat|deelt)\b"
)


def corrections_are_arranged(protocol: Protocol) -> Iterator[Hit]:
    """The sentence on faults, with what no paragraph on faults says of who, when and the answer."""
    outline = protocol.outline
    scope = Cover(point_scope(outline, "AP11"))
    told = [m.span for m in stated(protocol, "melding van fouten") if scope.holds(m.span)]
    near = [c.span for span in told for c in clauses_from(outline, span, count=_PARAGRAPHS)]
    near += [sentence_of(outline, span) for span in told]
    if not told:
        return
    faults = []
    if all(_by_no_one(protocol.folded_at(sentence_of(outline, span))) for span in told):
        faults.append("wie een fout meldt of verbetert")
    if not (_timed(protocol, near) or _met(protocol, near, "termijn voor verbetering")):
        faults.append("binnen welke termijn dat gebeurt")
    if not _met(protocol, near, "antwoord op een melding"):
        faults.append("wie antwoordt of verbetert")
    if faults:
        values = {"fault": listed(faults)}
        yield Hit(spans=(sentence_of(outline, told[0]),), values=values)


def _met(protocol: Protocol, near: list[Span], term: str) -> bool:
    mentions = mentions_of(protocol, term)
    return any(within(span, mentions) for span in near)


def _timed(protocol: Protocol, near: list[Span]) -> bool:
    durations = [m for m in protocol.mentions if isinstance(m, DurationMention)]
    return any(within(span, durations) for span in near)


def _by_no_one(sentence: str) -> bool:
    """ "Fouten worden verbeterd": passive, without the one who does it."""
    return bool(_PASSIVE.search(sentence)) and not _SOMEONE.search(sentence)

"""Where data go both ways, a breach by either party has a consequence."""

import re
from collections.abc import Iterator

from checker.assess.exchange import goes_both_ways, parties_named_in
from checker.assess.sanctions import on_sanctions
from checker.assess.sentences import Sentence
from checker.model import Hit, Protocol

BOTH_WAYS = "mededeling in twee richtingen"
ENDS, HALTS, DAMAGES = (
    "beeindiging van het protocol",
    "schorsing van de mededeling",
    "schadevergoeding",
)
_EITHER = re.compile(
    r"\bpartijen\b|\b(?:een|elke|iedere|de|beide|andere|welke|enige)\s+(?:andere\s+)?(?:partij|"
    r"bestuur|instantie|instelling|deelnemer|lid)\b|\bpartij die\b|\bbeide\b|\belk van\b|"
    r"\bwederkerig|\bwederzijds|\bin gebreke (?:blijvende|zijnde)|\bbenadeelde\b|\bde andere\b|"
    r"\bontvang\w+ (?:partij|instantie)\b|\bwie\b|\belkaar\b|\bomgekeerd\b|\bwaar nodig ook\b"
)
_ACTS = re.compile(
    r"\b(?:kan|mag|zal|heeft|schorst|schort|beeindigt|zegt|stopt|sluit|legt|zet|blokkeert|trekt)\W+"
    r"(?:de |het |dan )*$"
)
_THEN_ACTS = re.compile(
    r"^\W*(?:ook |dan )?(?:kan|mag|zal|heeft|schorst|schort|beeindigt|zegt|stopt|sluit|legt|zet|"
    r"blokkeert|trekt)\b"
)


def sanctions_bind_every_party(protocol: Protocol) -> Iterator[Hit]:
    """The sanctions, where they fall on one and the same party only."""
    if len(protocol.parties) < 2 or not goes_both_ways(protocol, BOTH_WAYS):
        return
    told = [s for s in on_sanctions(protocol) if s.says(ENDS, HALTS, DAMAGES)]
    if not told or any(_EITHER.search(sentence.text) for sentence in told):
        return
    acting: set[str] = set()
    named: set[str] = set()
    for sentence in told:
        for name, acts in _roles(protocol, sentence):
            (acting if acts else named).add(name)
    one_sided = len(acting) <= 1 and len(named) <= 1 and not named & acting
    if one_sided and (named or acting):
        yield Hit(spans=(told[0].span,))


def _roles(protocol: Protocol, sentence: Sentence) -> Iterator[tuple[str, bool]]:
    """Each party that a sentence names, and whether it is the one that applies the sanction."""
    for party, start, end in parties_named_in(protocol, sentence.text):
        before, behind = sentence.text[max(0, start - 20) : start], sentence.text[end : end + 20]
        yield party.name, bool(_ACTS.search(before) or _THEN_ACTS.search(behind))

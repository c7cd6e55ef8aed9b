""" "Zie lager" and "zie hoger" point at something that stands there."""

import re
from collections.abc import Iterator

from checker.dutch.phrases import sentence_at
from checker.model import Hit, Protocol, Span

_VAGUE = re.compile(
    r"\(?\s?\b(?:zie|cf|cfr|vgl)\b\.?\s(?:ook\s|verder\s|hier\s)?"
    r"(?P<where>lager|hoger|infra|supra|verderop|verder|elders|onderaan|beneden|boven|bovenaan)\b"
    r"(?:\s(?:in|van)\s(?:dit|het)\s(?:protocol|document))?\s?\)?|"
    r"\(\s?(?P<latin>infra|supra|hieronder|hierboven|lager|hoger)\s?\)"
)
_BEFORE = frozenset(("hoger", "supra", "boven", "bovenaan", "hierboven"))
_EITHER = frozenset(("elders",))
# With an address behind it the reference is not vague.
_ADDRESS = re.compile(
    r"[\s,:(]{0,3}(?:onder |in |bij |op )?(?:de |het )?(?:artikel|art\.|punt|titel|hoofdstuk|"
    r"bijlage|overweging|tabel|bladzijde|blz|p\.|nr|§|\d|www|http)"
)
_WORD = re.compile(r"[^\W\d_]{5,}")
#: So many letters of a word are its stem: "geïnformeerd" and "informeren" share more.
STEM = 6
#: So many words before the reference say what it is about.
ABOUT = 3
_PREFIX = re.compile(r"^(?:ge|ver|be|aan|af|op|uit|in|mee)(?=[a-z]{6})")
_EVERYWHERE = frozenset((
    "persoonsgegevens", "gegevens", "protocol", "partij", "partijen", "artikel", "worden", "wordt",
    "deze", "hierna", "moeten", "kunnen", "zullen", "voldoende", "hebben", "gemeente", "bestuur",
))  # fmt: skip


def vague_references_have_a_counterpart(protocol: Protocol) -> Iterator[Hit]:
    """References without an address whose subject is nowhere else on that side of the text."""
    folded, source = protocol.folded, protocol.outline.source
    for match in _VAGUE.finditer(folded, 0, source.body_end):
        if _ADDRESS.match(folded, match.end()):
            continue
        start, end = sentence_at(source.text, *match.span())
        stems = _stems(folded[start : match.start()])
        sides = _sides(match["where"] or match["latin"], start, end, source.body_end)
        headings = " ".join(
            folded[a.heading_span.start : a.heading_span.end]
            for a in protocol.outline.articles
            if any(left <= a.span.start < right for left, right in sides)
        )
        told = any(folded.find(stem, *side) >= 0 for stem in stems[-1:] for side in sides)
        if not told and not any(stem in headings for stem in stems[-1:]):
            at = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Hit(spans=(Span(source.document, at, match.start() + len(match[0].rstrip())),))


def _sides(where: str, start: int, end: int, whole: int) -> list[tuple[int, int]]:
    """The parts of the text in which the counterpart may stand."""
    before, after = (0, start), (end, whole)
    return [before, after] if where in _EITHER else [before] if where in _BEFORE else [after]


def _stems(words: str) -> list[str]:
    """The stems of the last words that say something."""
    telling = [word for word in _WORD.findall(words) if word not in _EVERYWHERE]
    return [_PREFIX.sub("", word)[:STEM] for word in telling[-ABOUT:]]

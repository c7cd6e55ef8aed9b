"""A breach is reported within hours or days, to somebody who is named."""

from collections.abc import Iterator, Sequence

from checker.assess.absence import missing
from checker.assess.sentences import Sentence, part_of, sentences_of
from checker.dutch.lists import listed
from checker.model import Hit, Protocol, Span

_BREACH = "datalek"
_REPORT = "melding van het datalek"
_PERIOD = "termijn in uren of dagen"
_CONTACT = "meldpunt van de andere partij"


def breaches_are_reported_in_time(protocol: Protocol) -> Iterator[Hit]:
    """The sentence that lets a breach be reported without a period or a contact; or none at all."""
    sentences = sentences_of(protocol)
    reports = [s for s in sentences if s.of(_BREACH) and s.of(_REPORT)]
    if not reports:
        if not any(s.of(_BREACH) for s in sentences):
            yield missing(protocol, "AP06", "regelt de melding van een datalek niet")
        return
    best: tuple[Sentence, list[str]] | None = None
    for report in reports:
        open_ = _faults(_around(report, sentences, part_of(protocol.outline, report.span)))
        if best is None or len(open_) < len(best[1]):
            best = (report, open_)
    if best and best[1]:
        yield Hit(spans=(best[0].span,), values={"fault": listed(best[1])})


def _around(report: Sentence, sentences: Sequence[Sentence], part: Span) -> list[Sentence]:
    """The sentences of the same part, from the clause of the report on."""
    start = report.clause.span.start
    return [s for s in sentences if part.contains(s.span) and s.span.start >= start]


def _faults(around: Sequence[Sentence]) -> list[str]:
    found = []
    if not any(s.of(_BREACH, _REPORT) and (s.has_period or s.of(_PERIOD)) for s in around):
        found.append("geen termijn in uren of dagen")
    if not any(s.of(_CONTACT) or s.emails for s in around):
        found.append("geen meldpunt")
    return found

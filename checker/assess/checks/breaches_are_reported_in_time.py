"""A breach is reported within hours or days, to somebody who is named."""

from collections.abc import Iterator, Sequence

from checker.assess.absence import lacking, missing
from checker.assess.scope import part_of, point_scope
from checker.assess.sentences import Sentence, sentences_of
from checker.dutch.lists import listed
from checker.model import Cover, Hit, Protocol, Span

_BREACH = "datalek"
_ANY = "inbreuk"
_REPORT = "melding van het datalek"
_PERIOD = "termijn in uren of dagen"
_CONTACT = "meldpunt van de andere partij"


def breaches_are_reported_in_time(protocol: Protocol) -> Iterator[Hit]:
    """The sentence that lets a breach be reported without a period or a contact; or none at all."""
    sentences = sentences_of(protocol)
    sanctions = Cover(point_scope(protocol.outline, "AP08"))
    breaches = [s for s in sentences if _of_data(s, sanctions)]
    reports = [s for s in breaches if s.of(_REPORT)]
    if not reports:
        if not breaches:
            yield missing(protocol, "AP06", "regelt de melding van een datalek niet")
        return
    best: tuple[Sentence, list[str]] | None = None
    for report in reports:
        open_ = _faults(_around(report, sentences, part_of(protocol.outline, report.span)))
        if best is None or len(open_) < len(best[1]):
            best = (report, open_)
    if best and best[1]:
        yield lacking(protocol, best[0].span, f"laat een datalek melden {listed(best[1])}")


def _of_data(sentence: Sentence, sanctions: Cover) -> bool:
    """A breach of security; where sanctions are settled, an unnamed one is of the protocol."""
    named = bool(sentence.of(_BREACH))
    return named or (bool(sentence.of(_ANY)) and not sanctions.holds(sentence.span))


def _around(report: Sentence, sentences: Sequence[Sentence], part: Span) -> list[Sentence]:
    """The sentences of the same part, from the clause of the report on."""
    start = report.clause.span.start
    return [s for s in sentences if part.contains(s.span) and s.span.start >= start]


def _faults(around: Sequence[Sentence]) -> list[str]:
    found = []
    if not any(s.of(_BREACH, _ANY, _REPORT) and (s.has_period or s.of(_PERIOD)) for s in around):
        found.append("zonder termijn in uren of dagen")
    if not any(s.of(_CONTACT) or s.emails for s in around):
        found.append("zonder meldpunt")
    return found

"""Dates with what happens on them."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from checker.dutch.dates import WrittenDate
from checker.dutch.phrases import sentence_at
from checker.model import DateMention, DateRole, Origin, Outline, Span

_IN_FORCE = re.compile(
    r"treed\w* in werking|trad in werking|in werking (?:getreden|treden|treding)|inwerkingtreding|"
    r"protocol\b[^.;]{0,40}\b(?:werkt|begint|start) (?:vanaf|op)|"
    r"gaat in op|wordt van kracht|van toepassing vanaf|van kracht op|geldt vanaf|vangt aan op|"
    r"neemt een aanvang|heeft uitwerking (?:met ingang van|vanaf)"
)
_ENDS = re.compile(r"\b(?:tot en met|tot|eindigt|loopt af|stopt|uiterlijk tot)\b[^.;]{0,25}$")
_OTHER_ACT = re.compile(r"\b(?:decreet|wet|reglement|besluit|overeenkomst)\b[^.;]{0,60}$")


def date_mentions(
    outline: Outline, folded: str, dates: Sequence[WrittenDate], *, cited: Collection[int]
) -> Iterator[DateMention]:
    """Every date with its role; `cited`: starts of the dates that belong to the name of an act."""
    known = [d.value for d in dates if d.value and not d.slip]
    document = outline.source.document
    for day in dates:
        span = Span(document, day.start, day.end)
        scanned = outline.source.page_at(day.start).origin is Origin.OCR
        impossible = day.value is None or day.weekday_wrong
        doubtful = day.slip or (scanned and impossible)
        yield DateMention(
            span,
            None if impossible else day.value,
            _role(outline, folded, span, dates, cited=day.start in cited),
            doubtful=doubtful,
            reading=_reading(day, known) if doubtful else "",
        )


def _role(
    outline: Outline, folded: str, span: Span, dates: Sequence[WrittenDate], *, cited: bool
) -> DateRole:
    if cited:
        return DateRole.LAW
    signature = outline.signature
    if signature and signature.contains(span):
        return DateRole.SIGNATURE
    start, _ = sentence_at(outline.source.text, span.start, span.end)
    before = folded[start : span.start]
    if re.search(r"\b(?:eerste|volgende) (?:mededeling|levering|lijst)\b", before):
        return DateRole.OTHER
    behind = max((day.end for day in dates if start <= day.end <= span.start), default=start)
    near = folded[max(behind, span.start - 90) : span.start]
    if _IN_FORCE.search(near) and not _OTHER_ACT.search(before[:60]):
        return DateRole.ENTRY_INTO_FORCE
    if _ENDS.search(before):
        return DateRole.END
    return DateRole.OTHER


def _reading(day: WrittenDate, known: Sequence[date]) -> str:
    """The likely reading of a doubtful date: one that stands elsewhere in the document, else the
    only one or the one that changes the fewest figures."""
    if day.value:
        return day.value.isoformat()
    here = [reading for reading in day.readings if reading in known]
    if here:
        return here[0].isoformat()
    return day.readings[0].isoformat() if day.readings else ""

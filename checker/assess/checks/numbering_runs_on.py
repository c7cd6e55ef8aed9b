"""Recitals and articles are numbered without a gap or a double."""

import itertools
import re
from collections.abc import Iterator, Sequence

from checker.dutch.labels import number_value
from checker.model import Hit, Origin, Protocol, Span


def numbering_runs_on(protocol: Protocol) -> Iterator[Hit]:
    """The first recital or article behind each gap, and each number that occurs twice."""
    outline = protocol.outline
    scanned = any(page.origin is Origin.OCR for page in outline.source.pages)
    recitals = [(r.letter, r.span) for r in outline.recitals if r.letter]
    articles = [(a.number, a.heading_span) for a in outline.articles]
    for numbered in (recitals, articles):
        for span, expected in _breaks(numbered):
            short = Span(span.document, span.start, min(span.end, span.start + 60))
            yield Hit(
                spans=(_line(protocol, short),), values={"expected": expected}, unsure=scanned
            )


def _line(protocol: Protocol, span: Span) -> Span:
    """The start of the line, cut at a space."""
    text = protocol.outline.source.text[span.start : span.end].split("\n")[0]
    cut = text if len(text) < 60 or " " not in text else text.rsplit(" ", 1)[0]
    return Span(span.document, span.start, span.start + len(cut))


def _breaks(numbered: Sequence[tuple[str, Span]]) -> Iterator[tuple[Span, str]]:
    for (before, _), (now, span) in itertools.pairwise(numbered):
        first, second = _value(before), _value(now)
        if first is None or second is None or first[0] != second[0]:
            continue
        step = second[1] - first[1]
        extended = first[2] != second[2]  # "C1" then "C2", "3" then "3bis"
        if step == 1 or (step == 0 and extended):
            continue
        yield span, _next(before)


def _value(number: str) -> tuple[str, int, str] | None:
    """Sort, value and extension of a number: ("A", 3, "1") for C1, ("1", 3, "bis") for 3bis."""
    lettered = re.fullmatch(r"([A-Za-z])(\d?)", number)
    if lettered:
        return ("a", ord(lettered[1].casefold()), lettered[2])
    value = number_value(number)
    return ("1", value, re.sub(r"^\d+|^[IVXL]+", "", number)) if value is not None else None


def _next(number: str) -> str:
    lettered = re.fullmatch(r"([A-Za-z])\d?", number)
    if lettered:
        return chr(ord(lettered[1]) + 1)
    value = number_value(number)
    return str(value + 1) if value is not None else "het volgende nummer"

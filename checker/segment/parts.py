"""Cut a document into title, parties, recitals, articles, signature and annexes."""

import itertools
import re
from collections.abc import Sequence

from checker.model import Annex, Article, Cover, Outline, Recital, SourceText, Span
from checker.segment.clauses import clauses_of, preamble_clauses
from checker.segment.headings import Heading, headings_in
from checker.segment.lines import Line, lines_of
from checker.segment.preamble import PARTY_SIGNS, Preamble, preamble_of

_SIGNED = re.compile(
    r"^(?:(?:aldus\b.{0,30}?)?(?:opgemaakt|gedaan|opgesteld|getekend|ondertekend|overeengekomen)\b.{0,40}?\b"
    r"(?:te|in|op|door)\b|(?:voor\s+akkoord|handtekening(?:en)?|ondertekening)\b.{0,60}$)",
    re.IGNORECASE,
)
_PLACE_AND_DATE = re.compile(
    r"^[A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+)?,\s*(?:op\s+|de\s+)?\d{1,2}[ ./-]"
)
_FOR = re.compile(r"^voor\s+(?:de\s+|het\s+)?[\w(].{0,110}$", re.IGNORECASE)
_PARTIES_HEADING = re.compile(
    r"\bpartijen\b|verwerkingsverantwoordelijke|identificatie", re.IGNORECASE
)
_ANNEX = re.compile(
    r"^bijlagen?\s*(?P<number>\d{1,2}|[A-Z]|[IVX]+)?\b\s*[.:–-]?\s*(?P<rest>.*)$", re.IGNORECASE
)


def parts_of(source: SourceText) -> Outline:
    """The parts of a document, without links to advice points."""
    lines = lines_of(source)
    annex_at = _first_annex(lines)
    body = lines[:annex_at]
    headings = headings_in(body, first=_first_after_preamble(body)) or headings_in(body)
    first = headings[0].index if headings else len(body)
    sign_at = _signature(body, after=headings[-1].index if headings else 0)
    preamble = preamble_of(body, limit=min(first, sign_at))
    span = _Spans(source, lines)
    articles = _articles(body, headings, end=sign_at, span=span)
    recitals = _recitals(body, preamble, span=span)
    annexes = _annexes(lines, annex_at, span=span)
    clauses = [
        *(clause for recital in recitals for clause in recital.clauses),
        *(clause for article in articles for clause in article.clauses),
        *(clause for annex in annexes for clause in annex.clauses),
    ]
    held = Cover(
        [*(r.span for r in recitals), *(a.span for a in articles), *(a.span for a in annexes)]
    )
    loose = preamble_clauses(
        [line for line in body if not held.holds(span.line(line))],
        span=span,
    )
    return Outline(
        source=source,
        title=_title(body, preamble, first=first, span=span),
        parties=_parties(body, preamble, articles, span=span),
        recitals=recitals,
        articles=articles,
        signature=span.of(range(sign_at, len(body))) if sign_at < len(body) else None,
        annexes=annexes,
        clauses=tuple(sorted([*clauses, *loose], key=lambda c: c.span)),
    )


def _parties(
    lines: Sequence[Line], preamble: Preamble, articles: Sequence[Article], *, span: "_Spans"
) -> Span | None:
    """The parties block; where the preamble has none, the article that identifies the parties."""
    if preamble.parties and any(PARTY_SIGNS.search(lines[i].text) for i in preamble.parties):
        return span.of(preamble.parties)
    for article in articles[:3]:
        if _PARTIES_HEADING.search(article.heading) and article.clauses:
            return span.between(article.clauses[0].span.start, article.span.end)
    return span.of(preamble.parties) if preamble.parties else None


class _Spans:
    """Spans of lines and ranges of lines of one document."""

    def __init__(self, source: SourceText, lines: Sequence[Line]) -> None:
        self.document, self.lines, self.body_end = source.document, lines, source.body_end

    def line(self, line: Line) -> Span:
        """The span of one line."""
        return Span(self.document, line.start, line.end)

    def of(self, lines: range) -> Span:
        """The span of a range of lines."""
        return Span(self.document, self.lines[lines.start].start, self.lines[lines.stop - 1].end)

    def between(self, start: int, end: int) -> Span:
        """The span between two offsets."""
        return Span(self.document, start, end)


def _first_after_preamble(lines: Sequence[Line]) -> int:
    """Where numbered headings may start: behind the parties and recitals, as far as these show."""
    preamble = preamble_of(lines, limit=len(lines))
    if preamble.end < len(lines):
        return preamble.end
    last = max((index for index, _ in preamble.letters), default=preamble.parties.stop)
    return last if preamble.letters and preamble.letters[0][1].isalpha() else preamble.parties.stop


def _signature(lines: Sequence[Line], *, after: int) -> int:
    """The line where the signature block starts; the number of lines if there is none."""
    made = [i for i in range(after + 1, len(lines)) if _opens_signature(lines[i])]
    if made:
        return made[0]
    tail = [
        i for i in range(max(after + 1, len(lines) - 14), len(lines)) if _FOR.match(lines[i].bare)
    ]
    tail = [i for i in tail if not lines[i].text.endswith((".", ";"))]
    return tail[0] if tail and len(lines[tail[0]].text) < 90 else len(lines)


def _opens_signature(line: Line) -> bool:
    return bool(_SIGNED.match(line.bare) or _PLACE_AND_DATE.match(line.text))


def _first_annex(lines: Sequence[Line]) -> int:
    """The line where the first annex starts, behind at least one closing line or article."""
    made = next((i for i, line in enumerate(lines) if _SIGNED.match(line.bare)), None)
    for index, line in enumerate(lines):
        match = _ANNEX.match(line.bare)
        if not match or line.is_row or len(line.text) > 120 or line.text.endswith((".", ";", ",")):
            continue
        titled = match["number"] or line.text.isupper()
        if made is not None and index > made and titled:
            return index
        if made is None and titled and (index > len(lines) * 0.6 or index == 0):
            return index
    return len(lines)


def _title(lines: Sequence[Line], preamble: Preamble, *, first: int, span: _Spans) -> Span | None:
    starts = [preamble.parties.start] if preamble.parties else [first]
    stop = min([*starts, preamble.recitals.start])
    return span.of(range(stop)) if 0 < stop <= len(lines) else None


def _articles(
    lines: Sequence[Line], headings: Sequence[Heading], *, end: int, span: _Spans
) -> tuple[Article, ...]:
    articles = []
    headings = [h for h in headings if h.index < end]
    for heading, following in zip(headings, [*headings[1:], None], strict=False):
        stop = following.index if following else end
        own = lines[heading.index : stop]
        articles.append(
            Article(
                number=heading.number,
                heading=heading.title,
                span=span.of(range(heading.index, stop)),
                heading_span=span.between(own[0].start, _heading_end(own, heading)),
                clauses=clauses_of(own, heading, span=span.line),
            )
        )
    return tuple(articles)


def _heading_end(own: Sequence[Line], heading: Heading) -> int:
    if heading.body_follows:
        return heading.title_start
    below = len(own) > 1 and own[1].start == heading.title_start
    return own[1].end if below else own[0].end


def _recitals(lines: Sequence[Line], preamble: Preamble, *, span: _Spans) -> tuple[Recital, ...]:
    recitals = []
    starts = [*preamble.letters, (preamble.recitals.stop, "")]
    for (start, letter), (stop, _) in itertools.pairwise(starts):
        own = range(start, max(stop, start + 1))
        clauses = preamble_clauses(lines[own.start : own.stop], span=span)
        recitals.append(Recital(letter, span.of(own), clauses))
    return tuple(recitals)


def _annexes(lines: Sequence[Line], start: int, *, span: _Spans) -> tuple[Annex, ...]:
    starts = [
        index
        for index in range(start, len(lines))
        if (match := _ANNEX.match(lines[index].bare))
        and (match["number"] or index == start)
        and len(lines[index].text) <= 120
        and not lines[index].is_row
    ]
    annexes = []
    for index, stop in zip(starts, [*starts[1:], len(lines)], strict=False):
        match = _ANNEX.match(lines[index].bare)
        number = match["number"] if match else ""
        clauses = preamble_clauses(lines[index:stop], span=span)
        annexes.append(
            Annex(f"bijlage {number or ''}".strip(), span.of(range(index, stop)), clauses)
        )
    return tuple(annexes)

"""Link the parts of a protocol to the twelve advice points: by heading first, then by content."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.dutch.phrases import any_of, denied
from checker.model import AdvicePoint, Article, Clause, Outline, PointLink, Span
from checker.segment.headings import lead_of

#: A heading this much like a cue (0-100) is that cue with a slip in it: on the labelled scans the
#: right cue scored 91 or more, the nearest wrong one 84.
HEADING_LIKE_CUE = 90
#: Shorter cues ("duur") are too easily found inside other words to be matched loosely.
SHORTEST_LOOSE_CUE = 9
#: So many different words of a point's vocabulary make an article deal with it.
WORDS_ENOUGH = 3

#: A shorter first line of the parties block is its mark ("TUSSEN", "De partijen"), no party.
LONGEST_MARK = 40
COMPATIBILITY = "AP10"
_ENTERPRISE_NUMBER = re.compile(r"\b[01]\d{3}[. ]?\d{3}[. ]?\d{3}\b")

_BY_HEADING, _BY_STATEMENT, _BY_WORDS, _BY_PARTIES = 0.95, 0.8, 0.65, 0.9


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the document that can be linked: an article, a recital, an annex."""

    place: str
    heading: str
    heading_span: Span | None
    clauses: tuple[Clause, ...]
    span: Span
    factors: frozenset[Span]  # items a) to e) of an analysis by art. 6.4 AVG
    titles: tuple[str, ...] = ()  # the heading, and the leads of paragraphs


def links_in(outline: Outline, points: Sequence[AdvicePoint]) -> Outline:
    """The outline with a link for each point and part that deals with it, in order of the text."""
    folded = fold(outline.source.text)
    found = []
    for part in _parts(outline, folded):
        headed = _headed(part, points)
        links = (_link(part, point, folded, heading=headed.get(point.id, "")) for point in points)
        found += [link for link in links if link]
    unmarked = None if outline.parties or not points else _numbered_parties(outline)
    if unmarked:
        because = ("ondernemingsnummers in de aanhef",)
        found.append(PointLink("AP01", "aanhef", unmarked, _BY_WORDS, because, whole=unmarked))
    if outline.parties and points:
        span = _without_mark(outline, outline.parties)
        because = ("het blok van de partijen",)
        found.append(
            PointLink("AP01", "partijen", span, _BY_PARTIES, because, whole=outline.parties)
        )
    return replace(outline, links=tuple(sorted(found, key=lambda k: (k.span, k.point))))


def _numbered_parties(outline: Outline) -> Span | None:
    """The stretch of the preamble with two enterprise numbers: a parties block of a kind."""
    end = outline.articles[0].span.start if outline.articles else 0
    numbers = list(_ENTERPRISE_NUMBER.finditer(outline.source.text, 0, end))
    if len({number.group() for number in numbers}) < 2:
        return None
    start = outline.source.text.rfind("\n", 0, numbers[0].start()) + 1
    return Span(outline.source.document, start, numbers[-1].end())


def _without_mark(outline: Outline, block: Span) -> Span:
    """The parties block without the word TUSSEN or Partijen that opens it."""
    first, _, rest = outline.source.quote(block).partition("\n")
    start = block.start + len(first) + 1 if rest and len(first) < LONGEST_MARK else block.start
    return replace(block, start=start)


def _parts(outline: Outline, folded: str) -> Iterator[_Part]:
    for article in outline.articles:
        yield _of_article(article, outline.source.text, folded)
    for recital in outline.recitals:
        name = f"overweging {recital.letter}".strip()
        yield _Part(name, "", None, recital.clauses, recital.span, frozenset())
    for annex in outline.annexes:
        yield _Part(annex.name, "", None, annex.clauses, annex.span, frozenset())


def _of_article(article: Article, text: str, folded: str) -> _Part:
    leads = (lead_of(text[c.span.start : c.span.end]) for c in article.clauses if c.kind != "row")
    return _Part(
        article.place,
        article.heading,
        article.heading_span,
        article.clauses,
        article.span,
        _factors(article.clauses, folded),
        tuple(title for title in (article.heading, *leads) if title),
    )


def _link(part: _Part, point: AdvicePoint, folded: str, *, heading: str) -> PointLink | None:
    stated = tuple(_statements(part, point, folded))
    because = tuple(dict.fromkeys([*([heading] if heading else []), *(cue for cue, _ in stated)]))
    if heading:
        score = _BY_HEADING
    elif stated:
        score = min(0.9, _BY_STATEMENT + 0.05 * (len(stated) - 1))
    else:
        score, because = _BY_WORDS, _words(part, point, folded) if part.heading_span else ()
        if len(because) < WORDS_ENOUGH:
            return None
    span = stated[0][1] if stated else (part.clauses[0].span if part.clauses else part.span)
    return PointLink(
        point.id, part.place, span, score, because[:4], whole=part.span, by_heading=bool(heading)
    )


def _headed(part: _Part, points: Sequence[AdvicePoint]) -> dict[str, str]:
    """For each point whose cue stands in the heading, that cue.

    Only where the heading holds no cue at all is one with a slip in it looked for.
    """
    found: dict[str, str] = {}
    for title in part.titles:
        found = {**_titled(fold(title), points), **found}
    return found


def _titled(heading: str, points: Sequence[AdvicePoint]) -> dict[str, str]:
    open_to = [
        p
        for p in points
        if not (p.cues.not_headings and any_of(p.cues.not_headings).search(heading))
    ]
    for holds in (_stands_in, _like):
        cues = {p.id: next((c for c in p.cues.headings if holds(c, heading)), "") for p in open_to}
        if any(cues.values()):
            return {point: f"kop: {cue}" for point, cue in cues.items() if cue}
    return {}


def _stands_in(cue: str, heading: str) -> bool:
    return bool(any_of((cue,)).search(heading))


def _like(cue: str, heading: str) -> bool:
    """As many words in a row of the heading read as the cue with a slip in it."""
    plain = fold(cue).replace("*", "")
    if len(plain) < SHORTEST_LOOSE_CUE or "…" in plain:
        return False
    words, size = heading.split(), len(plain.split())
    rows = (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))
    return any(fuzz.ratio(plain, row) >= HEADING_LIKE_CUE for row in rows)


def _statements(part: _Part, point: AdvicePoint, folded: str) -> Iterator[tuple[str, Span]]:
    """The clauses in which a statement of the point stands that is neither excused nor denied."""
    if not point.cues.statements:
        return
    pattern = any_of(point.cues.statements)
    unless = any_of(point.cues.unless) if point.cues.unless else None
    factors = part.factors if point.id != COMPATIBILITY else frozenset()
    for clause in part.clauses:
        if clause.kind == "note" or clause.span in factors:
            continue
        start, end = clause.span.start, clause.span.end
        for match in pattern.finditer(folded, start, end):
            if unless and _excused(unless, folded, match.start(), clause.span):
                continue
            yield f"tekst: {match.group()[:60]}", clause.span
            break


def _factors(clauses: Sequence[Clause], folded: str) -> frozenset[Span]:
    """The items a) to e) behind a mention of art. 6.4 AVG: factors of the analysis, no measures."""
    weighs = any_of(("artikel 6, lid 4", "artikel 6.4", "verenigbaar*"))
    found = set()
    weighing = False
    for clause in clauses:
        lettered = clause.label is not None and clause.label.item in {*"abcde"}
        if lettered and weighing:
            found.add(clause.span)
        elif not lettered:
            weighing = bool(weighs.search(folded, clause.span.start, clause.span.end))
    return frozenset(found)


def _excused(unless: re.Pattern[str], folded: str, at: int, clause: Span) -> bool:
    """Words that take the sentence out again stand in the same sentence."""
    left = max(folded.rfind(". ", clause.start, at), clause.start)
    right = folded.find(". ", at, clause.end)
    return bool(unless.search(folded, left, clause.end if right < 0 else right))


def _words(part: _Part, point: AdvicePoint, folded: str) -> tuple[str, ...]:
    """Different words of the point's vocabulary that the part affirms."""
    words = any_of(point.cues.vocabulary) if point.cues.vocabulary else None
    if not words or not words.search(folded, part.span.start, part.span.end):
        return ()
    found = []
    for word in point.cues.vocabulary:
        match = any_of((word,)).search(folded, part.span.start, part.span.end)
        if match and not denied(folded, *match.span()):
            found.append(f"woord: {word}")
    return tuple(found)

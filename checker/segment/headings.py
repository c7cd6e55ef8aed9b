"""Which lines are headings of articles, in every numbering style met in practice.

Several styles may seem to occur in one document (list items look like numbered headings), so each
style proposes its headings and the one that makes the best series wins.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.dutch.dates import MONTHS
from checker.dutch.labels import number_value
from checker.segment.lines import Line

#: A statutory title ("De beveiligingsmaatregelen … personen") is the longest heading there is.
LONGEST_HEADING = 420
#: Longer text behind "Artikel 3." is the first paragraph, not a heading.
LONGEST_SENTENCE_HEADING = 160
#: So many words at most make a title that runs on into the first paragraph.
LONGEST_LEAD = 6

_LATIN = r"(?:\s?(?:bis|ter|quater|quinquies|sexies))?"
_ARTICLE = re.compile(
    rf"^(?:artikel|art\.?)\s*(?P<number>\d{{1,2}}{_LATIN}|[IVXL]{{1,6}}\b)(?![/\d°])"
    r"(?P<mark>(?:\s*[.:)–—-])*)\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?P<number>\d{1,2})(?P<mark>[.):]|(?=\s))\s+(?P<rest>\S.*)$")
_ROMAN = re.compile(r"^(?P<number>[IVXL]{1,6})(?P<mark>[.):–-]|(?=\s))\s*(?P<rest>\S.*)$")
_PARAGRAPH = re.compile(r"^§\s*(?P<number>\d{1,2})(?P<mark>[.):]?)\s+(?P<rest>\S.*)$")

# "Artikel 3 van dat reglement luidt …" is a sentence about another text.
_GOES_ON = re.compile(
    r"^(?:van\b|van(?:het|de|dat)\b|en\s+\d|tot\b|juncto|jo\.|avg\b|gdpr\b|,|;|\(|"
    r"(?:is|zijn|wordt|worden|bepaalt|luidt|voorziet|regelt|geldt|verplicht|laat)\b(?!.*\b(?:en)$))",
    re.IGNORECASE,
)
# "§ 2. Oorspronkelijk doel. De gemeente …": a few words without a verb, closed by a full stop.
_LEAD = re.compile(
    r"^(?:§\s*\d+\s*[.:)]?\s*|\d{1,2}(?:\.\d{1,2})*[.)]?\s+|\(?[a-z\d]{1,2}[.)°]\s*)?"
    r"(?P<title>[A-ZÀ-Ý][^.:;\n]{2,70}?)\.\s+(?=[A-ZÀ-Ý§\"“0-9])"
)
_SENTENCE = re.compile(
    r"(?:de|het|een|er|elke|ieder|deze|dit|wie|geen|ze|zij|alle)\b", re.IGNORECASE
)
_VERB = re.compile(
    r"\b(?:is|zijn|wordt|worden|kan|kunnen|mag|mogen|moet|zal|heeft|hebben|geldt|gelden|deelt|"
    r"bezorgt|krijgt|krijgen|ontvangt|gebruikt|verwerkt|wist|meldt|treedt|loopt|gaat|komt|komen|"
    r"blijft|blijven|sluiten|staat|staan|bevat|neemt|nemen|doet|werd|werden)\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\([A-ZÀ-Ý][^()]{2,120}\)")  # "Artikel 4 (Categorieën van gegevens)"
_MONTH = re.compile(r"^(?:" + "|".join(MONTHS) + r")\b", re.IGNORECASE)
_UNIT = re.compile(r"^(?:jaar|maanden?|dagen|uur|%|euro|personen|exemplaren)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """The line at `index` opens article `number`."""

    index: int
    number: str
    title: str
    title_start: int  # offset of the title in the text
    body_follows: bool  # the title is the first paragraph, there is no heading proper


def headings_in(lines: Sequence[Line], *, first: int = 0) -> tuple[Heading, ...]:
    """The headings of the articles, in order of the text.

    first: index of the line behind the preamble; article headings never stand before it, numbered
    ones may.
    """
    worded = _worded(lines)
    if len(worded) >= 2:
        return worded
    series = [
        _series(_candidates(lines, pattern, first=first))
        for pattern in (_NUMBERED, _ROMAN, _PARAGRAPH)
    ]
    best = max(series, key=len)
    return best if len(best) >= 3 and len(best) > len(worded) else worded


def _worded(lines: Sequence[Line]) -> tuple[Heading, ...]:
    """Headings with the word Artikel; a reference at the start of a line is left out."""
    found: list[Heading] = []
    for index, line in enumerate(lines):
        text = line.bare
        match = None if line.is_row else _ARTICLE.match(text)
        if not match or not _opens(match, text):
            continue
        if found and _backwards(found[-1].number, match["number"]) and not match["mark"]:
            continue
        found.append(_heading(index, line, match, text))
    return _with_titles_below(found, lines)


def _opens(match: re.Match[str], text: str) -> bool:
    rest = match["rest"]
    if _BRACKETED.fullmatch(rest):
        return True
    if not match["mark"] and (_GOES_ON.match(rest) or rest[:1].islower()):
        return False
    if match["mark"].strip() == "-" and rest[:1].islower():
        return False
    return not _GOES_ON.match(rest) or bool(match["mark"].strip("-"))


def _backwards(previous: str, number: str) -> bool:
    """A number that is lower than, or far beyond, the one before: a reference, not a heading."""
    before, now = number_value(previous), number_value(number)
    return before is None or now is None or now < before or now > before + 3


def _heading(index: int, line: Line, match: re.Match[str], text: str) -> Heading:
    rest = match["rest"].strip(" *_:")
    rest = rest[1:-1] if _BRACKETED.fullmatch(rest) else rest
    offset = line.start + line.text.index(text) + match.start("rest") if rest else line.end
    closed = rest.endswith((".", ";"))
    sentence = (closed and len(rest.split()) > 7) or len(rest) > (
        LONGEST_SENTENCE_HEADING if closed or ". " in rest else LONGEST_HEADING
    )
    number = re.sub(r"\s+", "", match["number"])
    title = lead_of(rest, longest=LONGEST_LEAD) if sentence else rest
    return Heading(index, number, title, offset, sentence)


def lead_of(text: str, *, longest: int = 4) -> str:
    """The title at the start of a paragraph: "Doel. Het OCMW gebruikt …"; "" where it has none."""
    match = _LEAD.match(text)
    if not match or _VERB.search(match["title"]) or _SENTENCE.match(match["title"]):
        return ""
    return match["title"] if len(match["title"].split()) <= longest else ""


def _with_titles_below(found: Sequence[Heading], lines: Sequence[Line]) -> tuple[Heading, ...]:
    """A heading that is only "Artikel 3" takes the short line below it as its title."""
    taken = {heading.index for heading in found}
    complete = []
    for heading in found:
        below = heading.index + 1
        if not heading.title and not heading.body_follows and below < len(lines):
            line = lines[below]
            lead = lead_of(line.text, longest=LONGEST_LEAD)
            title = line.text.rstrip(".")
            closed = title != line.text and _VERB.search(title)
            if below not in taken and _is_title(title) and not line.is_row and not closed:
                heading = Heading(heading.index, heading.number, title, line.start, False)
            elif lead and not line.is_row:
                heading = Heading(heading.index, heading.number, lead, heading.title_start, False)
        complete.append(heading)
    return tuple(complete)


def _is_title(text: str) -> bool:
    """Short, with a capital in front and no full stop behind."""
    return (
        len(text) <= 90
        and text[:1].isupper()
        and not text.endswith((".", ";", ",", ":"))
        and len(text.split()) <= 12
    )


def _candidates(
    lines: Sequence[Line], pattern: re.Pattern[str], *, first: int
) -> tuple[Heading, ...]:
    found = []
    for index, line in enumerate(lines):
        text = line.text.lstrip("*_ ")
        match = pattern.match(text)
        if index < first or line.is_row or not match:
            continue
        rest = match["rest"].rstrip(" *_:")
        if _MONTH.match(rest) or _UNIT.match(rest) or not rest[:1].isupper():
            continue
        if len(rest) > LONGEST_HEADING or rest.endswith((".", ";", ",")):
            continue
        if not match["mark"] and len(rest.split()) > 12:
            continue
        found.append(_heading(index, line, match, text))
    return tuple(found)


def _next(one: Heading, other: Heading) -> bool:
    """The other heading bears the number behind that of the one."""
    before, after = number_value(one.number), number_value(other.number)
    return before is not None and after == before + 1


def _series(candidates: Sequence[Heading]) -> tuple[Heading, ...]:
    """The longest series 1, 2, 3 … that the candidates hold, headings far apart preferred."""
    best: tuple[Heading, ...] = ()
    for start in [c for c in candidates if number_value(c.number) == 1]:
        series = [start]
        for candidate in candidates:
            if candidate.index > series[-1].index and _next(series[-1], candidate):
                series.append(candidate)
        if len(series) >= len(best):
            best = tuple(series)
    listed = sum(b.index - a.index == 1 for a, b in itertools.pairwise(best))
    return () if best and listed > len(best) / 2 else best  # a list, not a row of headings

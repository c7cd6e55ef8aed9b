"""The number of pages that the document announces is the number it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.dutch.numbers import number_of
from checker.model import Format, Hit, Protocol, Span

_PAGES = r"(?:blz\b\.?|bladzijden?\b|pagina'?s?\b|pag\b\.?)"
_WORDS = r"(?:\d{1,3}|[a-z]{3,14})"
_TOTAL = re.compile(
    r"\b(?:dit|deze|onderhavige?|voorliggende?|huidige?)\b(?: [\w-]{1,30}){0,4}? "
    r"(?:document|protocol|bestand|tekst|akte|stuk|exemplaar)\b[^.;\n]{0,40}?"
    r"\b(?:van|telt|omvat|beslaat|bestaat uit|bevat)\s(?:in totaal\s|samen\s)?"
    rf"(?P<total>{_WORDS})\s(?:genummerde\s|opeenvolgende\s)?{_PAGES}"
)
_NUMBERED = re.compile(
    rf"(?:\b{_PAGES}|\bp\.|\bblad\b)\s{{0,2}}(?P<page>\d{{1,3}})\s{{0,2}}(?:van|/|op)\s{{0,2}}"
    r"(?P<total>\d{1,3})\b"
)
_BARE = re.compile(r"^\W{0,3}(?P<page>\d{1,3})\s?/\s?(?P<total>\d{1,3})\W{0,3}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Announced:
    """A total that stands somewhere, and the number of the page where it is a page number."""

    span: Span
    total: int
    page: int = 0


def announced_pages_are_there(protocol: Protocol) -> Iterator[Hit]:
    """Totals that differ from the pages of the file, or from one another.

    A page number may be right although the file has more pages: annexes are bound in behind it.
    """
    source = protocol.outline.source
    announced = sorted(_announced(protocol), key=lambda one: one.span)
    # The pages of a Word file are made when it is opened, and a text has none.
    counted = len(source.pages) if source.file.format in (Format.PDF, Format.IMAGE) else 0
    numbered = {(one.page, one.total) for one in announced if one.page}
    whole = {total for page, total in numbered if page == total}
    seen: set[int] = set()
    for one in announced:
        wrong = counted and one.total != counted and not (one.page and one.total in whole)
        if one.total not in seen and wrong:
            yield Hit(spans=(one.span,), values={"other": f"het bestand telt er {counted}"})
        elif not counted and one.total not in seen and seen:
            other = f"elders in de tekst staat {min(seen)}"
            yield Hit(spans=(one.span,), values={"other": other})
        seen.add(one.total)


def _announced(protocol: Protocol) -> Iterator[_Announced]:
    """The totals in the text; not those of a Word footer, which Word counts afresh."""
    source = protocol.outline.source
    end = source.body_end if source.file.format is Format.DOCX else len(source.text)
    # "5/12" in the running text may be anything; beside it, it is a page number
    for pattern, start in ((_TOTAL, 0), (_NUMBERED, 0), (_BARE, source.body_end)):
        for match in pattern.finditer(protocol.folded, start, end):
            total = number_of(match["total"])
            page = int(match.groupdict().get("page") or 0)
            if total and page <= total:
                yield _Announced(Span(source.document, *match.span()), total, page)

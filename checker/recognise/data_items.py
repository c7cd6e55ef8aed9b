"""The personal data that are communicated: from tables, from "Gegeven 1" blocks, from lists."""

import re
from collections.abc import Iterator, Sequence

from checker.dutch.folding import fold
from checker.model import Clause, DataItem, Outline, Span

_BLOCK = re.compile(
    r"^(?:gegeven|categorie|datum|rubriek|veld)\s*(?P<number>\d{1,2}|[a-z](?=\s*[:.]))"
    r"\s*[:.\t –-]*\s*(?P<name>.*)$"
)
_WHY = re.compile(
    r"^(?:verantwoording|motivering|noodzaak|reden|proportionaliteit|waarom|"
    r"doel)\w*\b[^:\t]{0,40}[:\t]?\s*(?P<text>.*)$"
)
_HOW_LONG = re.compile(
    r"^(?:bewaartermijn|bewaring|bewaarduur|termijn)\w*\b[^:\t]{0,40}[:\t]?\s*(?P<text>.*)$"
)
_NAME_HEAD = re.compile(
    r"\bgegevens?\b|categorie|persoonsgegeven|rubriek|\bveld\b|omschrijving|omvang"
)
_WHY_HEAD = re.compile(r"verantwoord|motiver|noodza|waarom|proportional|reden|nodig|waarvoor|doel")
_LONG_HEAD = re.compile(r"bewaar|bewaring|termijn|wissing|duur|hoe ?lang|bijgehouden|bijhou")
_LIST_INTRO = re.compile(
    r"(?:volgende|deze)\s[^.:]{0,60}(?:gegevens|persoonsgegevens|gegeven)\b[^.]{0,120}:\s*$|"
    r"(?:gegevens|persoonsgegevens)\b[^.]{0,80}:\s*$|\bomvat:\s*$|"
    r"\b(?:verstrekt|meegedeeld|medegedeeld|bezorgd|doorgegeven)\s*:\s*$"
)
_ABOUT_PEOPLE = re.compile(r"\b(?:gaan over|betreffen|betrekking op|afkomstig|betrokkenen)\b")
_ITEM = re.compile(r"^(?:[-–•▪●◦■]|\d{1,2}[°.)]\s|\(?[a-z][.)]\s|o\s)\s*(?P<name>.+)$")
_REASON = re.compile(
    r"[,:–(-]\s*(?:om|omdat|voor|want|nodig|noodzakelijk|zodat|teneinde|ter|als|met het oog op)\b"
)
_KEPT = re.compile(r"(?:bewaard|gewist|vernietigd)\s+(?:tot|na|binnen|gedurende)[^;.]*")


def data_items_of(outline: Outline) -> tuple[DataItem, ...]:
    """The data items of the articles that deal with the third advice point."""
    articles = outline.articles_on("AP03") or outline.articles
    for look in (_blocks, _rows, _listed):
        found = [item for a in articles for item in look(outline, a.clauses)]
        if found:
            return tuple(found)
    return ()


def _blocks(outline: Outline, clauses: Sequence[Clause]) -> Iterator[DataItem]:
    """ "Gegeven 1: naam" with the lines below it, up to the next one."""
    current: DataItem | None = None
    for clause in clauses:
        text = outline.source.quote(clause.span)
        folded = fold(text)
        opened = _BLOCK.match(folded)
        if opened:
            if current:
                yield current
            current = DataItem(clause.span, _name(text, opened), *_inline(folded))
        elif current:
            current = _with_line(current, clause, text, folded)
    if current:
        yield current


def _name(text: str, match: re.Match[str]) -> str:
    name = text[match.start("name") : match.end("name")].strip()
    return re.split(r"\t|\bVerantwoording\b", name)[0].strip()


def _inline(folded: str) -> tuple[str, str]:
    """Justification and retention that stand on the same line as the name."""
    why = re.search(
        r"\b(?:verantwoording|reden|motivering|noodzaak|waarom)\s*[:\t]\s*(?P<text>[^\t]+)", folded
    )
    kept = re.search(
        r"\b(?:bewaring|bewaartermijn|bewaarduur|termijn)\s*[:\t]\s*(?P<text>[^\t]+)", folded
    )
    return (why["text"] if why else "", kept["text"] if kept else "")


def _with_line(item: DataItem, clause: Clause, text: str, folded: str) -> DataItem:
    why, kept = _WHY.match(folded), _HOW_LONG.match(folded)
    span = Span(item.span.document, item.span.start, clause.span.end)
    if why and not item.justification:
        return DataItem(span, item.name, text[why.start("text") :].strip() or "…", item.retention)
    if kept and not item.retention:
        return DataItem(span, item.name, item.justification, text[kept.start("text") :].strip())
    if item.justification == "…" and not folded.startswith("proportional"):
        return DataItem(span, item.name, text.strip(), item.retention)
    return item


def _rows(outline: Outline, clauses: Sequence[Clause]) -> Iterator[DataItem]:
    """Rows of a table of which the head names the columns."""
    columns: tuple[int, int, int] | None = None
    heading: list[str] = []
    for clause in clauses:
        if clause.kind != "row":
            columns = None
            continue
        cells = [cell.strip() for cell in outline.source.quote(clause.span).split("\t")]
        folded = [fold(cell) for cell in cells]
        # "medische gegevens" with "nodig voor …" beside it is no head, unless it is said again.
        head = _columns(folded) if columns is None or folded == heading else None
        if head:
            columns, heading = head, folded
        elif columns and any(cells):
            name, why, kept = (cells[c] if 0 <= c < len(cells) else "" for c in columns)
            if name:
                yield DataItem(clause.span, name, why if columns[1] >= 0 else "?", kept)


def _from_list(clause: Clause, text: str, folded: str, words: str) -> DataItem:
    """An item of a list, with its reason and period behind the name or in labelled parts."""
    reason, kept = _REASON.search(folded), _KEPT.search(folded)
    labelled, period = _inline(folded)
    return DataItem(
        clause.span,
        re.split(r"[,;:(]|\.\s| – ", words)[0].strip(),
        labelled or (text[reason.start() + 1 :].strip() if reason else ""),
        period or (text[kept.start() : kept.end()] if kept else ""),
    )


def _columns(cells: Sequence[str]) -> tuple[int, int, int] | None:
    """Columns of name, justification and retention, if this row is the head of a data table."""
    why = next((i for i, c in enumerate(cells) if _WHY_HEAD.search(c) and len(c) < 80), -1)
    kept = next((i for i, c in enumerate(cells) if _LONG_HEAD.search(c) and len(c) < 80), -1)
    name = next(
        (i for i, c in enumerate(cells) if i not in (why, kept) and _NAME_HEAD.search(c)), -1
    )
    return (name, why, kept) if name >= 0 and (why >= 0 or kept >= 0) and len(cells) > 1 else None


def _listed(outline: Outline, clauses: Sequence[Clause]) -> Iterator[DataItem]:
    """Items below a line that announces data."""
    announced = False
    for clause in clauses:
        text = outline.source.quote(clause.span)
        folded = fold(text)
        item = _ITEM.match(text)
        if _LIST_INTRO.search(folded) and not _ABOUT_PEOPLE.search(folded):
            announced = True
        elif announced and item:
            yield _from_list(clause, text, folded, item["name"])
        elif announced and clause.kind == "text" and folded:
            announced = False

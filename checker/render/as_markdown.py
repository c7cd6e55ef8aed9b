"""The report and the draft advice as Markdown; what a document says is never markup."""

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from checker.model import Report
from checker.render.drafting import letter_of
from checker.render.letter import (
    Block,
    Fields,
    Heading,
    Item,
    NumberedList,
    Overview,
    Paragraph,
    Run,
)
from checker.render.summary import Group, Occurrence, PointRow, Section, summary_of

_MARKUP = re.compile(r"([\\`*_{}\[\]|#~$])")
_LIST_MARK = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+=:>])")


def as_markdown(report: Report) -> bytes:
    """The whole report."""
    summary = summary_of(report)
    lines = [f"# Verslag over {escaped(summary.file)}", ""]
    lines += [f"- **{label}** {escaped(v)}" for label, v in _joined(summary.header)]
    for notice in summary.notices:
        lines += ["", f"> **Let op:** {escaped(notice)}"]
    lines += ["", "## De twaalf punten van artikel 8, §1, van het e-govdecreet", ""]
    lines += _table(("Nr.", "Punt", "Status", "Plaats", "Citaat"), map(_row, summary.points))
    for section in (*summary.sections, summary.questions):
        lines += _section(section)
    if not summary.sections:
        lines += ["", "## Bevindingen", "", "Geen enkele regel is overtreden."]
    if summary.undecided:
        lines += ["", "## Regels die niet konden worden beoordeeld", ""]
        lines += [f"- {escaped(reason)}: {escaped(rules)}" for reason, rules in summary.undecided]
    lines += ["", "## Voorstel van oordeel", "", f"**{summary.verdict_word.capitalize()}**"]
    lines += ["", summary.closing, ""]
    return _encoded(lines)


def advice_as_markdown(report: Report) -> bytes:
    """The draft advice."""
    letter = letter_of(report)
    lines = ["**ONTWERPADVIES**", "", f"# {escaped(letter.title)}"]
    for block in letter.blocks:
        lines += ["", *_block(block)]
    return _encoded([*lines, ""])


def escaped(text: str) -> str:
    """Words of a document, of which no sign is read as markup."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _MARKUP.sub(r"\\\1", text)
    return _LIST_MARK.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", text)


def _encoded(lines: list[str]) -> bytes:
    return "\n".join(lines).encode("utf-8", errors="replace")


def _joined(header: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """A row without a label goes on about the row above."""
    last = ""
    for label, value in header:
        last = label or last
        yield last, value


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(escaped(cell) for cell in row)} |"


def _row(row: PointRow) -> tuple[str, ...]:
    quote = f"“{row.quote}”" if row.quote else ""
    return (str(row.number), row.name, f"{row.sign} {row.word}", row.places or "–", quote)


def _section(section: Section) -> Iterator[str]:
    if not section.groups:
        return
    yield from ("", f"## {section.title} ({section.count})", "")
    yield f"*{section.explanation.capitalize()}.*"
    for group in section.groups:
        yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    notes = [escaped(group.laws)] if group.laws else []
    notes += ["ontwerpregel"] if group.draft else []
    yield from ("", f"### {escaped(group.rule)}", "")
    if notes:
        yield from (" · ".join(notes), "")
    for occurrence in group.occurrences:
        yield from _occurrence(occurrence)
    yield ""
    for remedy in group.remedies:
        yield f"**Aanpassing:** {escaped(remedy)}"


def _occurrence(occurrence: Occurrence) -> Iterator[str]:
    yield f"- {escaped(occurrence.message)}"
    for place, quote in occurrence.places:
        yield f"  - {escaped(place)}: “{escaped(quote)}”"
    if occurrence.searched:
        yield f"  - gezocht in: {escaped(occurrence.searched)}"
    if occurrence.to_check:
        yield "  - na te kijken: de lezing of de plaats is onzeker"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            number = f"{block.number}. " if block.number is not None else ""
            yield f"{'#' * (block.level + 1)} {number}{escaped(block.text)}"
        case Paragraph():
            mark = "> " if block.manner in ("question", "notice") else ""
            words = "".join(_run(run) for run in block.runs)
            yield mark + (f"**{words}**" if block.manner == "lead" else words)
        case NumberedList():
            for place, item in enumerate(block.items, 1):
                yield from _item(place, item)
        case Fields():
            yield from ("| Gegeven | Waarde |", "| --- | --- |")
            for label, run in block.rows:
                yield f"| **{escaped(label)}** | {_run(run)} |"
        case Overview():
            yield from _table(block.head, block.rows)
        case _:
            assert_never(block)


def _run(run: Run) -> str:
    words = escaped(run.text)
    if run.manner not in ("strong", "blank"):
        return words
    bare = words.strip()  # Markdown knows no bold words that end with a space
    return words.replace(bare, f"**{bare}**")


def _item(number: int, item: Item) -> Iterator[str]:
    note = f" ({escaped(item.note)})" if item.note else ""
    # two spaces at the end of a line break it
    yield f"{number}. " + "  \n   ".join(map(escaped, item.lines)) + note
    if item.remedy:
        yield ""
        yield f"   **Aanpassing:** {escaped(item.remedy)}"

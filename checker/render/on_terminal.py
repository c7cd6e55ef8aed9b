"""The report for who sits at a terminal, or reads the log of one."""

import re
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from checker.model import PointStatus, Report, Severity, Verdict
from checker.render.phrases import counted
from checker.render.printable import shortened
from checker.render.summary import Group, Occurrence, PointRow, Section, Summary, summary_of

PLACES_SHOWN = 6  # of one rule; the rest is counted, and told in full by the other forms
WIDE_FROM = 110  # columns from which the table of points has room for a quote
NARROW_QUOTE, WIDE_QUOTE = 70, 110

_STATUS_STYLE: dict[PointStatus, str] = {
    "present": "green",
    "partial": "yellow",
    "absent": "bold red",
    "not_applicable": "dim",
    "not_assessable": "magenta",
}
_SEVERITY_STYLE = {
    Severity.BLOCKING: "bold red",
    Severity.CONDITION: "bold yellow",
    Severity.REMARK: "bold cyan",
    None: "bold blue",
}
_VERDICT_STYLE = {
    Verdict.FAVOURABLE: "bold green",
    Verdict.CONDITIONAL: "bold yellow",
    Verdict.UNFAVOURABLE: "bold red",
    Verdict.NOT_ASSESSABLE: "bold magenta",
}


def on_terminal(report: Report, *, width: int = 100, colour: bool = False) -> bytes:
    """The whole report, as wide as the terminal."""
    summary = summary_of(report)
    written = StringIO()
    console = Console(
        file=written, width=width, force_terminal=colour, no_color=not colour, emoji=False,
        color_system="standard" if colour else None, markup=False, highlight=False,
        legacy_windows=False,
    )  # fmt: skip
    for part in _parts(summary, width):
        console.print(part)
    text = "\n".join(line.rstrip() for line in written.getvalue().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).lstrip("\n").encode("utf-8", errors="replace")


def _parts(summary: Summary, width: int) -> list[RenderableType]:
    parts: list[RenderableType] = [_title("Dossier"), _header(summary)]
    parts += [Text(f"\n! {text}", style="bold yellow") for text in summary.notices]
    parts += [_title("De twaalf punten van artikel 8, §1, van het e-govdecreet")]
    parts += [_points(summary.points, width)]
    for section in (*summary.sections, summary.questions):
        parts += _section(section)
    if not summary.sections:
        parts += [_title("Bevindingen"), Text("Geen enkele regel is overtreden.")]
    if summary.undecided:
        parts.append(_title("Regels die niet konden worden beoordeeld"))
        parts += [_hanging(f"{reason}: {rules}", 2) for reason, rules in summary.undecided]
    return [*parts, _title("Voorstel van oordeel"), *_verdict(summary)]


def _title(words: str, style: str = "bold") -> RenderableType:
    return Padding(Rule(Text(words, style=style), align="left", style="dim"), (1, 0, 0, 0))


def _header(summary: Summary) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for label, value in summary.header:
        table.add_row(Text(label), Text(value))
    return table


def _points(rows: tuple[PointRow, ...], width: int) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), expand=True)
    table.add_column("Nr.", justify="right", no_wrap=True)
    wide = width >= WIDE_FROM
    table.add_column("Punt", width=30 if wide else 18, overflow="fold")
    table.add_column("Status", width=21 if wide else 13, overflow="fold")
    table.add_column("Plaats", width=20 if wide else 14, overflow="fold")
    table.add_column("Citaat", overflow="fold", ratio=1)
    longest = WIDE_QUOTE if wide else NARROW_QUOTE
    for row in rows:
        table.add_row(
            Text(str(row.number)),
            Text(row.name),
            Text(f"{row.sign} {row.word}", style=_STATUS_STYLE[row.status]),
            Text(row.places or "–"),
            Text(f"“{shortened(row.quote, longest)}”" if row.quote else ""),
        )
    return table


def _section(section: Section) -> list[RenderableType]:
    if not section.groups:
        return []
    style = _SEVERITY_STYLE[section.severity]
    parts: list[RenderableType] = [
        _title(f"{section.title} ({section.count})", style),
        Text(section.explanation, style="dim italic"),
    ]
    for group in section.groups:
        parts += _group(group, style)
    return parts


def _group(group: Group, style: str) -> list[RenderableType]:
    head = Text.assemble("\n", (group.rule, style))
    notes = [group.laws] if group.laws else []
    if len(group.occurrences) > 1:
        notes.append(counted(len(group.occurrences), "keer", "keer"))
    if group.draft:
        notes.append("ontwerpregel")
    head.append("  " + "  ·  ".join(notes), style="dim")
    parts: list[RenderableType] = [head]
    for occurrence in group.occurrences[:PLACES_SHOWN]:
        parts += _occurrence(occurrence)
    more = len(group.occurrences) - PLACES_SHOWN
    if more > 0:
        parts.append(_hanging(f"… en nog {counted(more, 'plaats', 'plaatsen')}.", 2))
    parts += [_hanging(f"→ {remedy}", 2, hang=2) for remedy in group.remedies]
    return parts


def _occurrence(occurrence: Occurrence) -> list[RenderableType]:
    parts = [_hanging(occurrence.message, 2)]
    for place, quote in occurrence.places:
        parts.append(_hanging(f"{place}: “{quote}”", 4, style="dim"))
    if occurrence.searched:
        parts.append(_hanging(f"gezocht in: {occurrence.searched}", 4, style="dim"))
    if occurrence.to_check:
        parts.append(_hanging("na te kijken: de lezing of de plaats is onzeker", 4, style="dim"))
    return parts


def _hanging(words: str, indent: int, *, hang: int = 0, style: str = "") -> RenderableType:
    """A paragraph that keeps its indent on every line."""
    if not hang:
        return Padding(Text(words, style=style), (0, 0, 0, indent))
    grid = Table.grid()
    grid.add_column(width=indent + hang)
    grid.add_column()
    grid.add_row(Text(" " * indent + words[:hang]), Text(words[hang:], style=style))
    return grid


def _verdict(summary: Summary) -> list[RenderableType]:
    faults = {section.severity: section.count for section in summary.sections}
    counts = (
        (faults.get(Severity.BLOCKING, 0), "blokkerende bevinding", "blokkerende bevindingen"),
        (faults.get(Severity.CONDITION, 0), "voorwaarde", "voorwaarden"),
        (faults.get(Severity.REMARK, 0), "opmerking", "opmerkingen"),
        (summary.questions.count, "vraag", "vragen"),
    )
    told = ", ".join(counted(number, one, many) for number, one, many in counts if number)
    word = summary.verdict_word.capitalize()
    return [
        Text.assemble((word, _VERDICT_STYLE[summary.verdict]), f" ({told})" if told else ""),
        Text(summary.closing),
    ]

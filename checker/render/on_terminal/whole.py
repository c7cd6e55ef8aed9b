"""The whole report: every quote, legal source, place and remedy."""

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from checker.render.on_terminal.layout import (
    SEVERITY_STYLE,
    STATUS_STYLE,
    hanging,
    header,
    notices,
    title,
    verdict,
)
from checker.render.phrases import counted
from checker.render.printable import shortened
from checker.render.summary import Group, Occurrence, PointRow, Section, Summary

PLACES_SHOWN = 6  # of one rule; the rest is counted, and told in full by the other forms
WIDE_FROM = 110  # columns from which the table of points has room for a quote
NARROW_QUOTE, WIDE_QUOTE = 70, 110


def whole(summary: Summary, width: int) -> list[RenderableType]:
    """Everything the report has to say."""
    parts: list[RenderableType] = [title("Dossier"), header(summary)]
    parts += notices(summary)
    parts += [title("De twaalf punten van artikel 8, §1, van het e-govdecreet")]
    parts += [_points(summary.points, width)]
    for section in (*summary.sections, summary.questions):
        parts += _section(section)
    if not summary.sections:
        parts += [title("Bevindingen"), Text("Geen enkele regel is overtreden.")]
    if summary.undecided:
        parts.append(title("Regels die niet konden worden beoordeeld"))
        parts += [hanging(f"{reason}: {rules}", 2) for reason, rules in summary.undecided]
    return [*parts, title("Voorstel van oordeel"), *verdict(summary)]


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
            Text(f"{row.sign} {row.word}", style=STATUS_STYLE[row.status]),
            Text(row.places or "–"),
            Text(f"“{shortened(row.quote, longest)}”" if row.quote else ""),
        )
    return table


def _section(section: Section) -> list[RenderableType]:
    if not section.groups:
        return []
    style = SEVERITY_STYLE[section.severity]
    parts: list[RenderableType] = [
        title(f"{section.title} ({section.count})", style),
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
        parts.append(hanging(f"… en nog {counted(more, 'plaats', 'plaatsen')}.", 2))
    parts += [hanging(f"→ {remedy}", 2, hang=2) for remedy in group.remedies]
    return parts


def _occurrence(occurrence: Occurrence) -> list[RenderableType]:
    parts = [hanging(occurrence.message, 2)]
    for place, quote in occurrence.places:
        parts.append(hanging(f"{place}: “{quote}”", 4, style="dim"))
    if occurrence.searched:
        parts.append(hanging(f"gezocht in: {occurrence.searched}", 4, style="dim"))
    if occurrence.to_check:
        parts.append(hanging("na te kijken: de lezing of de plaats is onzeker", 4, style="dim"))
    return parts

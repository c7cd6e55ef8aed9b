"""The report on two screens: each fault in a line or two, the gravest first."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from checker.model import Severity
from checker.render.on_terminal.layout import (
    SEVERITY_STYLE,
    STATUS_STYLE,
    header,
    notices,
    title,
    verdict,
)
from checker.render.phrases import counted
from checker.render.printable import shortened
from checker.render.summary import Group, PointRow, Section, Summary

LINES_OF_A_FAULT = 2
ROOM_FOR_ID = 9
#: So many lines of faults and questions are told before the rest is only counted: with the dossier
#: and the twelve points above them they make two screens of fifty lines.
FAULTS_SHOWN = 24
QUESTIONS_SHOWN = 8
MORE = "Alles, met citaten, rechtsbronnen en remedies: --all."


def brief(summary: Summary, width: int) -> list[RenderableType]:
    """Where the twelve points stand, what is wrong, what to ask; the rest is counted."""
    parts: list[RenderableType] = [title("Dossier"), header(summary), *notices(summary)]
    parts += [title("De twaalf punten van artikel 8, §1, van het e-govdecreet")]
    parts += [_points(summary.points, width)]
    room = FAULTS_SHOWN
    for section in summary.sections:
        if section.severity is Severity.REMARK:
            parts += _counted(section)
        else:
            parts += _section(section, width, room)
            room = max(0, room - len(section.groups))
    if not summary.sections:
        parts += [title("Bevindingen"), Text("Geen enkele regel is overtreden.")]
    parts += _section(summary.questions, width, QUESTIONS_SHOWN)
    parts += _undecided(summary)
    return [*parts, title("Voorstel van oordeel"), *verdict(summary), Text(MORE, style="dim")]


def _points(rows: Sequence[PointRow], width: int) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, overflow="ellipsis")
    for row in rows:
        table.add_row(
            Text(str(row.number)),
            Text(row.name),
            Text(f"{row.sign} {row.word}", style=STATUS_STYLE[row.status]),
            Text(shortened(row.places, width // 2) if row.places else "–"),
        )
    return table


def _section(section: Section, width: int, room: int) -> Iterator[RenderableType]:
    if not section.groups:
        return
    style = SEVERITY_STYLE[section.severity]
    yield title(f"{section.title} ({section.count})", style)
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, width=ROOM_FOR_ID - 2, style=style)
    table.add_column(overflow="fold")
    longest = LINES_OF_A_FAULT * (width - ROOM_FOR_ID) - ROOM_FOR_ID
    for group in section.groups[:room]:
        table.add_row(Text(group.rule), Text(_in_short(group, longest)))
    yield table
    left = section.groups[room:]
    if left:
        yield Text(f"… en nog {len(left)}: {_named(left)}.", style="dim")


def _in_short(group: Group, longest: int) -> str:
    """What the rule says at its first place, and where else it says so."""
    first, *others = group.occurrences
    message = first.message
    if not others:
        return shortened(message, longest)
    elsewhere = f"(en nog {counted(len(others), 'keer', 'keer')})"
    return f"{shortened(message, longest - len(elsewhere) - 1)} {elsewhere}"


def _counted(section: Section) -> list[RenderableType]:
    return [title(f"{section.title} ({section.count})"), Text(_named(section.groups), style="dim")]


def _named(groups: Sequence[Group]) -> str:
    return ", ".join(f"{group.name} ({group.rule})" for group in groups)


def _undecided(summary: Summary) -> list[RenderableType]:
    if not summary.undecided:
        return []
    rules = sum(len(rules.split(", ")) for _, rules in summary.undecided)
    told = f"{counted(rules, 'regel kon', 'regels konden')} niet worden beoordeeld."
    return [Text(f"\n{told}", style="dim")]

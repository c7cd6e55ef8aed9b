"""The pieces of which both forms of the report for a terminal are made."""

from rich.console import RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from checker.model import PointStatus, Severity, Verdict
from checker.render.phrases import counted
from checker.render.summary import Summary

STATUS_STYLE: dict[PointStatus, str] = {
    "present": "green",
    "partial": "yellow",
    "absent": "bold red",
    "not_applicable": "dim",
    "not_assessable": "magenta",
}
SEVERITY_STYLE = {
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


def title(words: str, style: str = "bold") -> RenderableType:
    """A heading with a line behind it."""
    return Padding(Rule(Text(words, style=style), align="left", style="dim"), (1, 0, 0, 0))


def header(summary: Summary) -> Table:
    """File, parties, stage, rulebook."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for label, value in summary.header:
        table.add_row(Text(label), Text(value))
    return table


def notices(summary: Summary) -> list[RenderableType]:
    """What a reader must know before reading on."""
    return [Text(f"\n! {text}", style="bold yellow") for text in summary.notices]


def hanging(words: str, indent: int, *, hang: int = 0, style: str = "") -> RenderableType:
    """A paragraph that keeps its indent on every line."""
    if not hang:
        return Padding(Text(words, style=style), (0, 0, 0, indent))
    grid = Table.grid()
    grid.add_column(width=indent + hang)
    grid.add_column()
    grid.add_row(Text(" " * indent + words[:hang]), Text(words[hang:], style=style))
    return grid


def verdict(summary: Summary) -> list[RenderableType]:
    """The proposed verdict with its counts, and who decides."""
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

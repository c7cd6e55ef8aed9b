"""The report for who sits at a terminal, or reads the log of one."""

import re
from io import StringIO

from rich.console import Console

from checker.model import Report
from checker.render.on_terminal.brief import brief
from checker.render.on_terminal.whole import whole
from checker.render.summary import summary_of

__all__ = ["on_terminal"]


def on_terminal(
    report: Report, *, width: int = 100, colour: bool = False, everything: bool = False
) -> bytes:
    """The report as wide as the terminal: what fits on two screens, or everything."""
    summary = summary_of(report)
    written = StringIO()
    console = Console(
        file=written, width=width, force_terminal=colour, no_color=not colour, emoji=False,
        color_system="standard" if colour else None, markup=False, highlight=False,
        legacy_windows=False,
    )  # fmt: skip
    for part in (whole if everything else brief)(summary, width):
        console.print(part)
    text = "\n".join(line.rstrip() for line in written.getvalue().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).lstrip("\n").encode("utf-8", errors="replace")

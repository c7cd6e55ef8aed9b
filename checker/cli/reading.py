"""From a file on the command line to a report, with progress for who watches."""

import sys
from datetime import date, datetime
from pathlib import Path

from checker.cli.spoken import notice, one_line
from checker.cli.unreadable import unreadable_file
from checker.model import Report, Stage, Unreadable
from checker.pipeline import check_file


def report_on(file: Path, *, stage: str, as_of: datetime | None = None) -> Report:
    """The report on one protocol; raises the coded error of a file that cannot be read."""
    outcome = _checked(file, stage=Stage(stage), as_of=as_of.date() if as_of else None)
    if isinstance(outcome, Unreadable):
        raise unreadable_file(file, outcome)
    if not outcome.dossier.protocol.likely:
        notice(
            "Let op: dit document lijkt geen protocol voor de mededeling van persoonsgegevens. "
            "Kijk na of dit het juiste bestand is; het resultaat hieronder zegt anders weinig."
        )
    return outcome


def _checked(file: Path, *, stage: Stage, as_of: date | None) -> Report | Unreadable:
    if not sys.stderr.isatty():
        return check_file(file, stage=stage, as_of=as_of)
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status("Het protocol wordt gecontroleerd …") as status:
        return check_file(
            file,
            stage=stage,
            as_of=as_of,
            # Text: a file name in a step may look like markup
            progress=lambda step: status.update(Text(f"{one_line(step)} …")),
        )

"""`dpo-checker scan`: what a protocol holds, what is wrong with it, what to ask."""

import os
import shutil
import sys
from pathlib import Path

import click

from checker.cli.command import DutchCommand
from checker.cli.files import refuse_output, write_whole

FORMATS = ("terminal", "json", "markdown", "html")
STAGES = ("intake", "signature")  # checker.model.Stage, which --help need not load
_BY_EXTENSION = {".json": "json", ".md": "markdown", ".html": "html", ".htm": "html"}
WIDEST = 120  # longer lines read badly
NARROWEST = 60


@click.command("scan", cls=DutchCommand)
@click.argument("file", metavar="BESTAND", type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(FORMATS), metavar="VORM",
    help="Vorm van het resultaat: terminal, json, markdown of html. Standaard: terminal, of wat "
    "de extensie bij --output zegt.",
)  # fmt: skip
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="BESTAND",
    help="Schrijf het resultaat naar dit bestand.",
)  # fmt: skip
@click.option(
    "--stage", type=click.Choice(STAGES), default="intake", metavar="FASE",
    help="intake: een ontwerp dat om advies wordt voorgelegd; signature: een tekst die klaar is "
    "om te ondertekenen. Standaard: intake.",
)  # fmt: skip
@click.option("--no-color", is_flag=True, help="Gebruik geen kleuren.")
def scan(*, file: Path, form: str | None, output: Path | None, stage: str, no_color: bool) -> None:
    """Controleer een protocol en toon wat erin staat.

    U krijgt de twaalf punten van artikel 8, §1, van het e-govdecreet met de plaats waar elk punt
    wordt behandeld, de bevindingen volgens hun gewicht, en de vragen die u zelf moet beantwoorden.
    BESTAND is een protocol als .docx, .pdf of .txt.
    """
    from checker.cli.reading import report_on
    from checker.render import render

    if output:
        refuse_output(output, source=file, force=True)
        form = form or _BY_EXTENSION.get(output.suffix.lower())
    report = report_on(file, stage=stage)
    form = form or "terminal"
    options = on_screen(no_color=no_color or output is not None) if form == "terminal" else {}
    content = render(report, form, **options)
    if output:
        write_whole(output, content)
    else:
        print_out(content, as_data=form != "terminal")


def on_screen(*, no_color: bool) -> dict[str, int | bool]:
    """Width and colour of the terminal that reads us."""
    width = shutil.get_terminal_size((100, 24)).columns
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    colour = sys.stdout.isatty() and not plain
    return {"width": max(NARROWEST, min(width, WIDEST)), "colour": colour}


def print_out(content: bytes, *, as_data: bool) -> None:
    """The result on stdout; data are always UTF-8, whatever the terminal speaks."""
    if as_data:
        sys.stdout.buffer.write(content)
    else:
        click.echo(content.decode(), nl=False, color=True)

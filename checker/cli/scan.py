"""`dpo-checker scan`: what a protocol holds, what is wrong with it, what to ask."""

import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

import click

from checker.cli.command import DutchCommand
from checker.cli.files import cannot_write, form_of, refuse_output, write_whole

FORMATS = ("terminal", "json", "markdown", "html")
STAGES = ("intake", "signature")  # checker.model.Stage, which --help need not load
_BY_EXTENSION = {
    "": "terminal",
    ".txt": "terminal",
    ".json": "json",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
}
EXTENSIONS = (
    "geef het bestand een naam die eindigt op .txt, .json, .md of .html, of kies met --format een "
    "vorm; een Word-document krijgt u met 'dpo-checker advise'."
)
WIDEST = 120  # longer lines read badly
NARROWEST = 60

stage_option = click.option(
    "--stage", type=click.Choice(STAGES), default="intake", metavar="FASE",
    help="intake: een ontwerp dat om advies wordt voorgelegd; signature: een tekst die klaar is "
    "om te ondertekenen. Standaard: intake.",
)  # fmt: skip
as_of_option = click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]), metavar="DATUM",
    help="Beoordeel het protocol naar het recht van deze dag (2026-11-20). Standaard: de dag van "
    "de ondertekening, of vandaag zolang die niet is ingevuld.",
)  # fmt: skip
all_option = click.option(
    "--all", "everything", is_flag=True,
    help="Toon op het scherm alles, met citaten, rechtsbronnen en remedies, in plaats van de "
    "samenvatting op twee schermen.",
)  # fmt: skip


@click.command("scan", cls=DutchCommand)
@click.argument("file", metavar="BESTAND", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--format", "form", type=click.Choice(FORMATS), metavar="VORM",
    help="Vorm van het resultaat: terminal, json, markdown of html. Standaard: terminal, of wat "
    "de extensie bij --output zegt.",
)  # fmt: skip
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, readable=False), metavar="BESTAND",
    help="Schrijf het resultaat naar dit bestand.",
)  # fmt: skip
@stage_option
@as_of_option
@all_option
@click.option("--force", is_flag=True, help="Overschrijf een bestand dat al bestaat.")
@click.option("--no-color", is_flag=True, help="Gebruik geen kleuren.")
def scan(
    *,
    file: Path,
    form: str | None,
    output: Path | None,
    stage: str,
    as_of: datetime | None,
    everything: bool,
    force: bool,
    no_color: bool,
) -> None:
    """Controleer een protocol en toon wat erin staat.

    U krijgt de twaalf punten van artikel 8, §1, van het e-govdecreet met de plaats waar elk punt
    wordt behandeld, de bevindingen volgens hun gewicht, en de vragen die u zelf moet beantwoorden.
    BESTAND is een protocol als .docx, .pdf of .txt.
    """
    from checker.cli.reading import report_on
    from checker.render import render

    if output:
        refuse_output(output, source=file, force=force)
        form = form or form_of(output, _BY_EXTENSION, hint=EXTENSIONS)
    report = report_on(file, stage=stage, as_of=as_of)
    form = form or "terminal"
    options = {}
    if form == "terminal":
        # a file has room for everything
        options = on_screen(
            no_color=no_color or output is not None, everything=everything or output is not None
        )
    content = render(report, form, **options)
    if output:
        write_whole(output, content)
    else:
        print_out(content, as_data=form != "terminal")


def on_screen(*, no_color: bool, everything: bool) -> dict[str, int | bool]:
    """Width and colour of the terminal that reads us, and how much it is told."""
    width = shutil.get_terminal_size((100, 24)).columns
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    colour = sys.stdout.isatty() and not plain
    return {
        "width": max(NARROWEST, min(width, WIDEST)),
        "colour": colour,
        "everything": everything,
    }


def print_out(content: bytes, *, as_data: bool) -> None:
    """The result on stdout; data are always UTF-8, whatever the terminal speaks."""
    try:
        if as_data:
            sys.stdout.buffer.write(content)
        else:
            click.echo(content.decode(), nl=False, color=True)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        raise
    except OSError as error:
        raise cannot_write(Path("de uitvoer"), error) from error

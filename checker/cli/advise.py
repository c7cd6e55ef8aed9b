"""`dpo-checker advise`: the draft of the DPO's advice on a protocol."""

from datetime import datetime
from pathlib import Path

import click

from checker.cli.command import DutchCommand
from checker.cli.files import form_of, refuse_output, write_whole
from checker.cli.scan import all_option, as_of_option, on_screen, print_out, stage_option
from checker.cli.spoken import notice, one_line

_BY_EXTENSION = {
    ".docx": "advice.docx",
    ".html": "advice.html",
    ".htm": "advice.html",
    ".md": "advice.markdown",
}
EXTENSIONS = "geef het bestand een naam die eindigt op .docx, .html of .md."


@click.command("advise", cls=DutchCommand)
@click.argument("file", metavar="BESTAND", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, readable=False), metavar="BESTAND",
    help="Schrijf het ontwerpadvies naar dit bestand: .docx, .html of .md. Standaard: "
    "advies-<naam van het protocol>.docx in de huidige map.",
)  # fmt: skip
@stage_option
@as_of_option
@all_option
@click.option("--force", is_flag=True, help="Overschrijf een bestand dat al bestaat.")
@click.option("--no-color", is_flag=True, help="Gebruik geen kleuren.")
def advise(
    *,
    file: Path,
    output: Path | None,
    stage: str,
    as_of: datetime | None,
    everything: bool,
    force: bool,
    no_color: bool,
) -> None:
    """Stel een ontwerpadvies op over een protocol.

    U krijgt een samenvatting op het scherm en het ontwerpadvies als Word-document, met de
    twaalf punten, de voorwaarden en de vragen die u zelf moet beantwoorden. U vult het aan,
    beslist en ondertekent. BESTAND is een protocol als .docx, .pdf of .txt.
    """
    from checker.cli.reading import report_on
    from checker.render import render

    target = output or Path(f"advies-{file.stem}.docx")
    form = form_of(target, _BY_EXTENSION, hint=EXTENSIONS)
    refuse_output(target, source=file, force=force)
    report = report_on(file, stage=stage, as_of=as_of)
    write_whole(target, render(report, form))
    options = on_screen(no_color=no_color, everything=everything)
    print_out(render(report, "terminal", **options), as_data=False)
    notice(f"Het ontwerpadvies staat in {one_line(str(target))}.")

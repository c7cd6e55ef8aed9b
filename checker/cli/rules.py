"""`dpo-checker rules`: which rules there are, what one says, whether its examples hold."""

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.command import DutchCommand, DutchGroup
from checker.cli.scan import NARROWEST, WIDEST, print_out
from checker.cli.spoken import WrongUsage, notice

if TYPE_CHECKING:
    from checker.model import Rule, Rulebook

EXIT_FAULTS = 1

folder_option = click.option(
    "--rules", "folder", type=click.Path(path_type=Path, readable=False), metavar="MAP",
    help="De map met het regelboek. Standaard: het regelboek van het programma.",
)  # fmt: skip
prefixes_argument = click.argument("prefixes", metavar="[NUMMER]…", nargs=-1)


@click.group("rules", cls=DutchGroup)
def rules() -> None:
    """Bekijk, beproef of schrijf de regels.

    NUMMER is het nummer van een regel (AP03-10) of het begin ervan (AP03, DOC).
    """


@rules.command("list", cls=DutchCommand)
@prefixes_argument
@folder_option
def list_(*, prefixes: tuple[str, ...], folder: Path | None) -> None:
    """Toon alle regels, of die waarvan het nummer zo begint."""
    from checker.rulebook import rule_rows

    rulebook = _rulebook(folder)
    chosen = _chosen(rulebook, prefixes)
    head, *rows = rule_rows(chosen)
    print_out(_table(head, rows), as_data=False)
    notice(f"{len(chosen)} regels, regelboek versie {rulebook.version}.")


@rules.command("explain", cls=DutchCommand)
@click.argument("ids", metavar="NUMMER…", nargs=-1, required=True)
@folder_option
def explain(*, ids: tuple[str, ...], folder: Path | None) -> None:
    """Leg een regel uit: wat hij zoekt, waarom, hoe zwaar, met zijn voorbeelden."""
    from checker.rulebook import explain as explained

    chosen = _chosen(_rulebook(folder), ids)
    _say("\n".join(map(explained, chosen)).rstrip())


@rules.command("test", cls=DutchCommand)
@prefixes_argument
@folder_option
def test(*, prefixes: tuple[str, ...], folder: Path | None) -> int:
    """Voer elk voorbeeld van elke regel uit.

    Een fout voorbeeld moet precies de gemerkte woorden aanwijzen; een goed voorbeeld niets. Eindigt
    met code 1 als een voorbeeld niet doet wat het zegt.
    """
    from checker.pipeline import rehearse

    rulebook = _rulebook(folder)
    chosen = _chosen(rulebook, prefixes)
    tried = faults = 0
    with _progress(chosen) as watched:
        for one in (one for rule in watched for one in rehearse(rule, rulebook)):
            tried += 1
            if one.fault:
                faults += 1
                _say(f"{one.name}: {one.fault}.")
    _say(f"{len(chosen)} regels, {tried} voorbeelden, {faults} mislukt.")
    return EXIT_FAULTS if faults else 0


@rules.command("new", cls=DutchCommand)
@click.argument("point", metavar="PUNT")
@click.argument("name", metavar="NAAM")
@folder_option
def new(*, point: str, name: str, folder: Path | None) -> None:
    """Begin een regel: het volgende vrije nummer, een bestand met alle sleutels.

    PUNT is AP01 tot AP12, DOC, AVG, ADV of VGL; NAAM zegt wat er mis is, in kleine letters met
    streepjes (bewaartermijn-zonder-maximum).
    """
    from checker.rulebook import default_folder, new_rule

    file = new_rule(folder or default_folder(), point.upper(), name)
    _say(str(file))
    notice("Vul het bestand aan en beproef het met 'dpo-checker rules test'.")


def _say(text: str) -> None:
    print_out(f"{text}\n".encode(), as_data=False)


def _rulebook(folder: Path | None) -> "Rulebook":
    from checker.pipeline import the_rulebook

    return the_rulebook(folder)


def _chosen(rulebook: "Rulebook", prefixes: Sequence[str]) -> "tuple[Rule, ...]":
    """The rules whose id starts with one of the prefixes; without prefix, all of them."""
    from checker.rulebook import meant

    wanted = [prefix.upper() for prefix in prefixes]
    for prefix in wanted:
        if not any(rule.id.startswith(prefix) for rule in rulebook.rules):
            near = meant(prefix, [rule.id for rule in rulebook.rules])
            raise WrongUsage(
                f"geen enkele regel begint met '{prefix}'.{near}",
                hint="bekijk de nummers met 'dpo-checker rules list'.",
                code="U106",
            )
    return tuple(r for r in rulebook.rules if not wanted or r.id.startswith(tuple(wanted)))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    from io import StringIO

    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    width = shutil.get_terminal_size((100, 24)).columns
    table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=False)
    for name in head:
        table.add_column(name, overflow="fold", no_wrap=name == head[0])
    for row in rows:
        table.add_row(*map(Text, row))
    written = StringIO()
    Console(
        file=written, width=max(NARROWEST, min(width, WIDEST)), no_color=True, highlight=False
    ).print(table)
    lines = (line.rstrip() for line in written.getvalue().strip("\n").split("\n"))
    return ("\n".join(lines) + "\n").encode()


@contextmanager
def _progress(chosen: "Sequence[Rule]") -> "Iterator[Iterable[Rule]]":
    """The rules one by one, with a bar for who watches."""
    if not sys.stderr.isatty():
        yield chosen
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        yield progress.track(chosen, description="Voorbeelden uitvoeren")

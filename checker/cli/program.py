"""The program and its commands; a command is imported when it is asked for."""

import click

from checker.cli.command import DutchGroup


def _show_version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from checker import __version__

        click.echo(f"dpo-checker {__version__}")
        ctx.exit()


@click.group(
    "dpo-checker",
    cls=DutchGroup,
    lazy={
        "scan": ("checker.cli.scan:scan", "Controleer een protocol en toon wat erin staat."),
        "advise": ("checker.cli.advise:advise", "Stel een ontwerpadvies op over een protocol."),
        "rules": ("checker.cli.rules:rules", "Bekijk, beproef of schrijf de regels."),
    },
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_show_version,
    help="Toon de versie en stop.",
)  # fmt: skip
def program() -> None:
    """Controleert een protocol voor de elektronische mededeling van persoonsgegevens (artikel 8,
    §1, van het e-govdecreet) en stelt een ontwerpadvies op. De functionaris voor
    gegevensbescherming beslist.
    """

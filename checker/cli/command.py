"""Commands whose help is in Dutch, and a group that imports a command only when it is asked for."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import click

from checker.cli.spoken import WrongUsage, exit_code_of, reader_may_leave, spoken

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class DutchCommand(click.Command):
    """A command that explains itself in Dutch."""

    def __init__(self, *args: Any, **attrs: Any) -> None:
        attrs.setdefault("options_metavar", "[OPTIES]")
        attrs.setdefault("context_settings", CONTEXT)
        super().__init__(*args, **attrs)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is written."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with what it does."""
        records = (
            param.get_help_record(ctx)
            for param in self.get_params(ctx)
            if not isinstance(param, click.Argument)
        )
        rows = [record for record in records if record]
        if rows:
            with formatter.section("Opties"):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Toon deze uitleg en stop."
        return option


class DutchGroup(DutchCommand, click.Group):
    """A group of commands, each in a module of its own: name → "module:function"."""

    def __init__(
        self, *args: Any, lazy: Mapping[str, tuple[str, str]] | None = None, **attrs: Any
    ) -> None:
        attrs.setdefault("subcommand_metavar", "OPDRACHT …")
        super().__init__(*args, **attrs)
        self.lazy = dict(lazy or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order in which they are most needed."""
        return [*self.lazy, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        module, function = self.lazy[cmd_name][0].split(":")
        command = getattr(import_module(module), function)
        assert isinstance(command, click.Command)  # noqa: S101
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            known = ", ".join(self.list_commands(ctx))
            raise WrongUsage(
                f"opdracht '{name}' bestaat niet.", hint=f"kies uit: {known}.", code="U104"
            )
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options and the commands; lazy ones are listed without being imported."""
        super().format_options(ctx, formatter)
        rows = [(name, self.lazy[name][1]) for name in self.lazy]
        for name in click.Group.list_commands(self, ctx):
            command = self.get_command(ctx, name)
            if command and not command.hidden:
                rows.append((name, command.get_short_help_str(limit=80)))
        if rows:
            with formatter.section("Opdrachten"):
                formatter.write_dl(rows)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the command line; --help is written here."""
        with reader_may_leave():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Do what was asked."""
        with reader_may_leave():
            return super().invoke(ctx)

    def main(self, args: Sequence[str] | None = None, **extra: Any) -> Any:  # type: ignore[override]
        """Run, and say in Dutch what went wrong: never a traceback."""
        if not extra.pop("standalone_mode", True):
            return super().main(args, standalone_mode=False, **extra)
        with spoken():
            result = super().main(args, standalone_mode=False, **extra)
            raise SystemExit(exit_code_of(result))

"""What went wrong, said in Dutch on stderr: what, where, what now, and the exit code."""

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import NoReturn

import click

from checker.errors import CheckerError

DEBUG = "DPO_CHECKER_DEBUG"
EXIT_FAILED = 2


class WrongUsage(CheckerError):  # noqa: N818  # named after the fault, as in checker.errors
    """The command line was not written as it should be (codes U1xx)."""

    code = "U100"


class Unforeseen(CheckerError):  # noqa: N818
    """The program met something it was not made for."""

    code = "E999"


class ReaderLeft(Exception):  # noqa: N818
    """Who reads our output has seen enough: `dpo-checker … | head`."""


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """Keeps a closed pipe from click, which would end in 1: to us that means findings."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderLeft from error


class spoken:  # noqa: N801  # reads as a phrase: `with spoken():`
    """Turns every exception within into a coded message in Dutch and an exit code."""

    def __enter__(self) -> None:
        for stream in (sys.stdout, sys.stderr):
            # a sign that the terminal cannot show must not stop the program
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say it and leave."""
        if isinstance(error, SystemExit | None):
            _flush()
            return
        if os.environ.get(DEBUG):
            traceback.print_exception(error)
        _leave(error)


def exit_code_of(result: object) -> int:
    """A command gives its exit code, or nothing when all went well."""
    return result if isinstance(result, int) else 0


def notice(text: str) -> None:
    """A message to a person, beside the result."""
    click.echo(text, err=True)


def _leave(error: BaseException) -> NoReturn:
    match error:
        case ReaderLeft():
            _drop_stdout()
            sys.exit(0)
        case KeyboardInterrupt() | click.Abort():
            _say(CheckerError("de controle is afgebroken.", hint="start ze opnieuw.", code="E130"))
        case CheckerError():
            _say(error)
        case click.ClickException():
            _say(_in_dutch(error))
        case _:
            _say(_unforeseen(error))
    sys.exit(error.exit_code if isinstance(error, CheckerError) else EXIT_FAILED)


def _say(error: CheckerError) -> None:
    notice(f"Fout {error.code}: {one_line(error.message)}")
    notice(f"Tip: {one_line(error.hint)}")


def one_line(text: str) -> str:
    """A message without control signs: file names may hold them, a terminal obeys them."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)


def _unforeseen(error: BaseException) -> Unforeseen:
    return Unforeseen(
        f"het programma liep vast ({type(error).__name__}).",
        hint=f"zet {DEBUG}=1 en voer de opdracht opnieuw uit; bezorg de uitvoer aan wie het "
        "programma beheert, nadat u hebt nagekeken dat er geen persoonsgegevens in staan.",
    )


def _in_dutch(error: click.ClickException) -> WrongUsage:
    """Click's own complaints; click has no Dutch catalogue."""
    hint = "bekijk de mogelijkheden met --help."
    if isinstance(error, click.UsageError) and error.ctx:
        hint = f"bekijk de mogelijkheden met '{error.ctx.command_path} --help'."
    match error:
        case click.NoSuchOption():
            near = f" Bedoelde u {error.possibilities[0]}?" if error.possibilities else ""
            return WrongUsage(
                f"optie {error.option_name} bestaat niet.{near}", hint=hint, code="U101"
            )
        case click.MissingParameter():
            name = error.param.get_error_hint(error.ctx).strip("'") if error.param else ""
            return WrongUsage(f"{name} ontbreekt.", hint=hint, code="U102")
        case click.BadParameter():
            return WrongUsage(_bad_value(error), hint=hint, code="U103")
        case click.BadOptionUsage():
            return WrongUsage(
                f"bij optie {error.option_name} hoort een waarde.", hint=hint, code="U105"
            )
        case _:
            return WrongUsage(_other_usage(error), hint=hint, code="U100")


def _bad_value(error: click.BadParameter) -> str:
    name = error.param.opts[-1] if error.param else "een optie"
    if error.param and isinstance(error.param.type, click.Choice):
        choices = ", ".join(error.param.type.choices)
        return f"de waarde bij {name} is niet geldig; kies uit: {choices}."
    if error.param and isinstance(error.param.type, click.DateTime):
        return f"de waarde bij {name} is geen datum; schrijf ze als 2026-11-20 of 20/11/2026."
    return f"de waarde bij {name} is niet geldig."


def _other_usage(error: click.ClickException) -> str:
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if ctx and isinstance(ctx.command, click.Group):
        return "er is geen opdracht gegeven."
    if ctx and error.message.startswith("Got unexpected extra argument"):
        words = error.message.partition("(")[2].rstrip(")")
        return f"er staat te veel op de opdrachtregel: {words}."
    return f"de opdracht is niet goed geschreven ({error.message})."


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_stdout()


def _drop_stdout() -> None:
    """So that Python does not complain of the closed pipe once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""The program explains itself in Dutch, and at once."""

import subprocess
import sys

import pytest

from checker import __version__
from tests.cli.conftest import Run

HEAVY = ("rich", "docx", "jinja2", "spacy", "pydantic", "pdfplumber", "pypdfium2", "checker.model")


def test_the_program_lists_its_commands(run: Run) -> None:
    """In the order in which they are most needed."""
    result = run("--help")
    assert result.exit_code == 0
    assert result.stdout.startswith("Gebruik: dpo-checker [OPTIES] OPDRACHT …\n")
    assert result.stdout.index("  scan ") < result.stdout.index("  advise ")


@pytest.mark.parametrize("args", [["--help"], ["scan", "--help"], ["advise", "-h"]])
def test_no_english_of_click_is_left(run: Run, args: list[str]) -> None:
    """Usage, options, commands: all in Dutch."""
    result = run(*args)
    assert result.exit_code == 0
    for word in ("Usage", "Options", "Commands", "Show this", "[OPTIONS]", "COMMAND", "default:"):
        assert word not in result.stdout
    assert "Toon deze uitleg en stop." in result.stdout


def test_the_version(run: Run) -> None:
    """Of the program."""
    assert run("--version").stdout == f"dpo-checker {__version__}\n"


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["scan", "-h"], ["advise", "-h"]])
def test_help_and_version_load_nothing_heavy(words: list[str]) -> None:
    """They run at the speed of click."""
    code = (
        "import sys; sys.argv = ['dpo-checker', *sys.argv[1:]]\n"
        "from checker.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
    )
    assert [name for name in HEAVY if name in done.stderr.split()] == []

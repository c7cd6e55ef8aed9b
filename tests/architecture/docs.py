"""The generated parts of the READMEs, made anew or compared: python -m tests.architecture.docs."""

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from click.testing import CliRunner

from checker.cli.program import program
from checker.pipeline import the_rulebook
from checker.rulebook import with_rule_table
from tests.architecture.repository import ROOT, TOP_LEVEL, folders_in, shown

COLUMNS = "88"  # what a page of the README shows without a scroll bar
SHOWN_RUN = "fixtures/protocols/bibliotheekpas/source.docx"

NOTES = {
    "checker": "the program; stages are verbs, model/ holds the nouns; map in its README",
    "rules": "the law and the wording, by advice point; no Python; a jurist changes them",
    "rules/document": "the protocol as a whole",
    "fixtures": "documents, never code; all of them invented",
    "fixtures/protocols": "a protocol, and beside it what a careful DPO expects of it",
    "fixtures/unreadable": "what cannot be read, and a few that look odd but can",
    "tests": "mirror of checker/, and what belongs to no one stage",
    "tests/architecture": "the order of the house: imports, map, sizes, names, documentation",
    "tests/bench": "speed and memory, and the difference between two revisions; not run by pytest",
    "tests/corpus": "every fixture against its expected.yaml",
    "tests/properties": "what holds for any input (hypothesis)",
    "tests/rules": "every example of every rule",
    "Makefile": "everything a contributor does, by name",
    "pyproject.toml": "dependencies, tools, import contracts",
}


def readme(text: str) -> str:
    """The README with its tree, its help and its shown run made anew."""
    text = between(text, "run", f"```text\n{shown_run()}\n```")
    text = between(text, "help", "\n\n".join(f"```text\n{page}\n```" for page in help_pages()))
    return between(text, "tree", "```text\n" + "\n".join(tree()) + "\n```")


def between(text: str, name: str, new: str) -> str:
    """The text with what stands between the marks of that name replaced."""
    marks = re.compile(rf"(<!-- {name}: begin [^\n]*-->\n).*?(\n<!-- {name}: end -->)", re.DOTALL)
    if not marks.search(text):
        raise SystemExit(f"README.md: the marks of '{name}' are missing.")
    return marks.sub(lambda found: found[1] + new + found[2], text)


def help_pages() -> Iterator[str]:
    """What --help says, of the program and of each command."""
    yield from _help_of(program, [])


def _help_of(command: click.Command, words: list[str]) -> Iterator[str]:
    """The help of a command and of the commands within it."""
    yield _printed([*words, "--help"])
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner
            yield from _help_of(inner, [*words, name])


def shown_run() -> str:
    """A real run."""
    return f"$ dpo-checker scan {SHOWN_RUN}\n{_printed(['scan', SHOWN_RUN])}"


def tree() -> Iterator[str]:
    """The folders of the repository to the second level, each with what it holds."""
    for name in TOP_LEVEL:
        path = ROOT / name
        yield _row(name + "/" * path.is_dir(), NOTES.get(name, ""))
        folders = folders_in(path) if path.is_dir() else ()
        for folder in folders:
            branch = "└── " if folder == folders[-1] else "├── "
            yield _row(f"{branch}{folder.name}/", _note(folder))


def _note(folder: Path) -> str:
    init = folder / "__init__.py"
    if shown(folder) in NOTES:
        return NOTES[shown(folder)]
    if init.is_file():
        docstring = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))) or ""
        return docstring.partition("\n")[0].rstrip(".")
    return ""


def _row(name: str, note: str) -> str:
    return f"{name:<38} {note}".rstrip()


def _printed(words: list[str]) -> str:
    """What the program prints on a terminal of a fixed width."""
    os.environ["COLUMNS"] = COLUMNS
    result = CliRunner().invoke(program, words, prog_name="dpo-checker")
    assert result.exit_code == 0, result.output
    return result.stdout.rstrip()


def pages() -> Iterator[tuple[Path, str]]:
    """Each README with generated parts, and what it should say."""
    path = ROOT / "README.md"
    yield path, readme(path.read_text(encoding="utf-8"))
    path = ROOT / "rules" / "README.md"
    rulebook = the_rulebook(ROOT / "rules")
    yield path, with_rule_table(path.read_text(encoding="utf-8"), rulebook)


def main() -> int:
    """Write the pages, or with --check say which of them are stale."""
    os.chdir(ROOT)
    stale = [(path, new) for path, new in pages() if path.read_text(encoding="utf-8") != new]
    for path, new in stale:
        if "--check" in sys.argv:
            print(f"{shown(path)} is stale: run `make docs`.")
        else:
            path.write_text(new, encoding="utf-8")
            print(f"{shown(path)} is made anew.")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())

"""What the READMEs say is so."""

import re
import subprocess
from collections.abc import Iterator

import click
import pytest

from checker.cli.command import CONTEXT
from checker.cli.program import program
from tests.architecture import docs
from tests.architecture.repository import ROOT, files_in, shown

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted(shown(path) for path in files_in(suffix=".md"))


def _spoken_words() -> Iterator[str]:
    """Every command and every way to write an option."""
    assert isinstance(program, click.Group)
    context = click.Context(program, help_option_names=CONTEXT["help_option_names"])
    for name in program.list_commands(context):
        yield f"dpo-checker {name}"
        command = program.get_command(context, name)
        assert command is not None
        for param in command.get_params(context):
            if isinstance(param, click.Option):
                yield from param.opts


def _targets() -> list[str]:
    """The make targets that say what they do."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return re.findall(r"^([a-z-]+):.*## ", text, re.MULTILINE)


def test_the_readme_tells_every_command_and_option() -> None:
    """Also a new one."""
    assert [word for word in _spoken_words() if word not in README] == []


def test_the_readme_tells_every_make_target() -> None:
    """The list of `make` and the table say the same."""
    told = set(re.findall(r"`make ([a-z-]+)", README))
    assert told == set(_targets()) - {"help"}


def test_make_lists_its_targets() -> None:
    """`make` alone changes nothing and tells what can be done."""
    done = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert re.findall(r"^  make ([a-z-]+)", done.stdout, re.MULTILINE) == _targets()


@pytest.mark.parametrize("page", ["README.md", "rules/README.md"])
def test_the_generated_parts_are_up_to_date(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make docs` makes them anew."""
    monkeypatch.chdir(ROOT)
    new = {shown(path): text for path, text in docs.pages()}
    assert (ROOT / page).read_text(encoding="utf-8") == new[page]


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """A link to a file of the repository names one that is there."""
    path = ROOT / page
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("page", ["README.md", "checker/README.md"])
def test_paths_in_code_marks_are_there(page: str) -> None:
    """`checker/…` and `rules/…` in a page name a file or folder; names with … are patterns."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:checker|rules|fixtures|tests)/[\w./-]+)`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []

"""The map is the territory: pictures and tables name what lies in the folders."""

import ast
import re

import pytest

from tests.architecture.repository import ROOT, TOP_LEVEL, files_in, folders_in, is_ignored, shown

STAGES = ("extract", "segment", "recognise", "rulebook", "assess", "advise", "render")
NO_NAMES = ("utils", "helpers", "common", "core", "base", "misc", "manager")


def test_the_top_level_is_seven_names() -> None:
    """Beside them only dotfiles, and the lock file of uv."""
    visible = {
        path.name for path in ROOT.iterdir() if not (path.name.startswith(".") or is_ignored(path))
    }
    assert visible - {"uv.lock"} == set(TOP_LEVEL)


def test_the_tree_in_the_readme_is_the_tree_of_the_folders() -> None:
    """To the second level, in the same order."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    drawn = readme.partition("<!-- tree: begin")[2].partition("<!-- tree: end")[0]
    rows = re.findall(r"^(├── |└── |)([\w.-]+)/", drawn, re.MULTILINE)
    there = []
    for name in TOP_LEVEL:
        if (ROOT / name).is_dir():
            there += [("", name), *(("── ", one.name) for one in folders_in(ROOT / name))]
    assert [(branch[1:], name) for branch, name in rows] == there


@pytest.mark.parametrize("page", ["README.md", "checker/README.md"])
def test_the_flow_names_the_stages(page: str) -> None:
    """The words on the arrows are exactly the folders of the stages."""
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w*)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    picture = next(block for language, block in blocks if not language)
    assert set(re.findall(r"─([a-z]+)[─→]", picture)) == set(STAGES)


def test_the_map_tells_every_package() -> None:
    """checker/README.md has a row for each folder of the program."""
    text = (ROOT / "checker" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE)
    assert sorted(rows) == [folder.name for folder in folders_in(ROOT / "checker")]


def test_decisions_are_numbered() -> None:
    """One after the other, each with what was given up."""
    text = (ROOT / "checker" / "README.md").read_text(encoding="utf-8")
    decisions = re.findall(r"^(\d+)\. \*\*(.*)$", text.partition("## Decisions")[2], re.MULTILINE)
    assert [int(number) for number, _ in decisions] == list(range(1, len(decisions) + 1))
    assert [number for number, said in decisions if "Given up:" not in said] == []


def test_every_module_of_the_program_opens_with_a_docstring() -> None:
    """A folder by its __init__.py; the first line is one sentence."""
    silent = []
    for path in files_in(ROOT / "checker", suffix=".py"):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        if not docstring.partition("\n")[0].rstrip().endswith((".", "?")):
            silent.append(shown(path))
    assert silent == []


def test_every_folder_with_modules_is_a_package() -> None:
    """Without an __init__.py a folder would not say what it is for."""
    folders = {path.parent for path in files_in(ROOT / "checker", suffix=".py")}
    assert [shown(one) for one in sorted(folders) if not (one / "__init__.py").is_file()] == []


def test_no_folder_or_module_is_a_drawer() -> None:
    """There is no utils and no helpers: what two stages share is a noun or Dutch."""
    names = [
        path
        for path in files_in(ROOT / "checker")
        if set(path.parts) & set(NO_NAMES) or path.stem in NO_NAMES
    ]
    assert [shown(path) for path in names] == []


def test_every_fixture_is_in_its_table() -> None:
    """One row for each protocol and each unreadable file, and none for what is not there."""
    text = (ROOT / "fixtures" / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)
    there = []
    for folder in folders_in(ROOT / "fixtures"):
        prefix = f"{folder.name}/"
        there += [f"{prefix}{one.name}/" for one in folders_in(folder)]
        there += [
            prefix + one.name for one in folder.iterdir() if one.is_file() and not is_ignored(one)
        ]
    assert sorted(listed) == sorted(there)


def test_every_protocol_says_what_is_expected() -> None:
    """A source and an expected.yaml, nothing else."""
    odd = [
        shown(folder)
        for folder in folders_in(ROOT / "fixtures" / "protocols")
        if sorted(path.stem for path in files_in(folder)) != ["expected", "source"]
    ]
    assert odd == []


def test_ci_runs_the_test_command_and_nothing_else() -> None:
    """What the README calls the test command is what CI runs."""
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line for line in run.splitlines() if line and not line.startswith("#")]
    assert commands == [
        "set -euo pipefail",
        'cd "$(dirname "${BASH_SOURCE[0]}")/.."',
        "exec make check",
    ]
    assert re.search(
        r"^make check +# the test command",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )

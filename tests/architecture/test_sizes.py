"""Ceilings: what grows past them is taken apart."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.repository import ROOT, files_in, shown

MODULE_LINES = 300
FUNCTION_LINES = 40
POSITIONAL_PARAMETERS = 4
RULE_FILE_LINES = 80


def _functions(path: Path) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{shown(path)}:{node.lineno} {node.name}", node


def _modules() -> Iterator[Path]:
    yield from files_in(ROOT / "checker", suffix=".py")
    yield from files_in(ROOT / "tests", suffix=".py")


def test_no_module_is_too_long() -> None:
    """At most 300 lines."""
    lengths = {
        shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in _modules()
    }
    assert {name: lines for name, lines in lengths.items() if lines > MODULE_LINES} == {}


def test_no_function_is_too_long() -> None:
    """At most 40 lines from its def to its end."""
    lengths = {
        name: (node.end_lineno or node.lineno) - node.lineno + 1
        for path in _modules()
        for name, node in _functions(path)
    }
    assert {name: lines for name, lines in lengths.items() if lines > FUNCTION_LINES} == {}


def test_no_function_takes_too_many_by_position() -> None:
    """At most four; more are named at the call. Tests take their cases from a table."""
    counts = {}
    for path in files_in(ROOT / "checker", suffix=".py"):
        for name, node in _functions(path):
            taken = [one.arg for one in (*node.args.posonlyargs, *node.args.args)]
            counts[name] = len([arg for arg in taken if arg not in ("self", "cls")])
    assert {name: many for name, many in counts.items() if many > POSITIONAL_PARAMETERS} == {}


def test_no_rule_file_is_too_long() -> None:
    """At most 80 lines; point.yaml holds cues and wording, and is no rule."""
    lengths = {
        shown(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in files_in(ROOT / "rules", suffix=".yaml")
        if path.parent != ROOT / "rules" and path.name != "point.yaml"
    }
    assert {name: lines for name, lines in lengths.items() if lines > RULE_FILE_LINES} == {}

"""The command line with a pipeline that gives what a test wants."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

from checker.cli.program import program
from checker.model import Report, Unreadable
from tests.render.builders import report

Run = Callable[..., Result]


@pytest.fixture
def outcome() -> dict[str, Any]:
    """What the pipeline gives; a test may put something else in."""
    return {"outcome": report(), "calls": []}


@pytest.fixture
def run(outcome: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the program in an empty folder that holds protocol.pdf."""

    def check_file(path: Path, **options: Any) -> Report | Unreadable:
        outcome["calls"].append((path, options))
        if isinstance(outcome["outcome"], BaseException):
            raise outcome["outcome"]
        given: Report | Unreadable = outcome["outcome"]
        return given

    pipeline = ModuleType("checker.pipeline")
    pipeline.check_file = check_file  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "checker.pipeline", pipeline)
    monkeypatch.delitem(sys.modules, "checker.cli.reading", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "protocol.pdf").write_bytes(b"%PDF")

    def invoke(*args: str, **extra: Any) -> Result:
        return CliRunner().invoke(program, args, prog_name="dpo-checker", **extra)

    yield invoke  # type: ignore[misc]
    sys.modules.pop("checker.cli.reading", None)

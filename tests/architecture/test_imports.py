"""Who may import what."""

import tomllib

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.architecture.repository import ROOT


def test_the_import_contracts_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Stages are strangers, and each library has its place."""
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_heavy_library_has_a_contract() -> None:
    """Where a library is used is one line in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    bound = {
        name for one in contracts if "only in" in one["name"] for name in one["forbidden_modules"]
    }
    assert bound >= {
        "pypdfium2", "pdfplumber", "lxml", "rapidfuzz", "spacy", "email_validator", "phonenumbers",
        "stdnum", "pydantic", "yaml", "docx", "jinja2", "rich", "click",
    }  # fmt: skip

"""Every test of the rulebook keeps its cache to itself."""

from pathlib import Path

import pytest

from tests.rulebook.builders import rulebook_in


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, gone after the test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("DPO_CHECKER_NO_CACHE", raising=False)
    return tmp_path / "cache" / "dpo-checker"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The folder of a tiny rulebook without faults."""
    return rulebook_in(tmp_path)

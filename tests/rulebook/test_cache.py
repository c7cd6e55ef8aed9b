"""A rulebook that was read once comes back the same, faster, and never wrong."""

import os
import stat
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from checker.errors import BrokenRulebook
from checker.rulebook import load_rulebook
from tests.rulebook.builders import CHECKS, PATTERN, PYTHON, change


def _kept(own_cache: Path) -> Path:
    (file,) = own_cache.iterdir()
    return file


def test_what_was_kept_comes_back_equal(rules: Path, own_cache: Path) -> None:
    """Read from YAML and read from the cache are the same rulebook."""
    fresh = load_rulebook(rules)
    assert own_cache.is_dir()
    assert load_rulebook(rules) == fresh
    assert load_rulebook(rules, cache=False) == fresh


def test_a_warm_start_reads_no_yaml(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule files are not opened when nothing changed."""
    load_rulebook(rules)
    monkeypatch.setattr("checker.rulebook.load._read", None)
    assert len(load_rulebook(rules).rules) == 4


def test_a_warm_start_draws_no_yaml_and_no_pydantic(rules: Path) -> None:
    """What only a cold start needs is not imported."""
    load_rulebook(rules)
    code = (
        "import sys; from pathlib import Path; from checker.rulebook import load_rulebook;"
        "load_rulebook(Path(sys.argv[1]));"
        "sys.exit(bool({'yaml', 'pydantic', 'tempfile'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(rules)], check=False).returncode == 0


def test_a_changed_rule_is_read_again(rules: Path) -> None:
    """An edit shows at once."""
    load_rulebook(rules)
    change(rules, PATTERN, "severity: condition", "severity: blocking")
    assert load_rulebook(rules).rules[0].severity == "blocking"


def test_a_rule_that_was_taken_away_is_gone(rules: Path) -> None:
    """Also a file less is a change."""
    load_rulebook(rules)
    (rules / PATTERN).unlink()
    assert [rule.id for rule in load_rulebook(rules).rules] == ["AP05-01", "DOC-10", "DOC-20"]


def test_an_unknown_function_is_told_from_the_cache_too(rules: Path) -> None:
    """A rulebook kept without its checks is weighed against them later."""
    change(rules, PYTHON, "function: internal_references_resolve", "function: onbekend")
    load_rulebook(rules)
    with pytest.raises(BrokenRulebook, match=f"^R211 rules/{PYTHON}:6: "):
        load_rulebook(rules, checks=CHECKS)


_DAMAGE = (
    b"", b"\n", b"\xff\xfe", b"{}", b'["0.1.0"]\n[]', b"[" * 100_000,
)  # fmt: skip


@pytest.mark.parametrize("damage", _DAMAGE)
def test_a_damaged_cache_is_ignored(rules: Path, own_cache: Path, damage: bytes) -> None:
    """Whatever stands in the cache, the rule files are the truth."""
    fresh = load_rulebook(rules)
    _kept(own_cache).write_bytes(damage)
    assert load_rulebook(rules) == fresh


@pytest.mark.parametrize("old", ["condition", "bewaard", '"pattern"', "2026-11-20"])
def test_one_other_letter_in_the_cache_is_seen(rules: Path, own_cache: Path, old: str) -> None:
    """A sentence of law is not taken from a file whose sum does not fit."""
    fresh = load_rulebook(rules)
    text = _kept(own_cache).read_text()
    _kept(own_cache).write_text(text.replace(old, old[::-1], 1))
    assert load_rulebook(rules) == fresh


_OTHER_BODIES = (
    ('"finding"', '"vondst"'),
    ('"pattern"', '"patroon"'),
    ('"point"', '"punt"'),
    ('"2026-11-20"', '"gisteren"'),
    ('"AP03-10"', "310"),
    ('["0.1.0",', '["0.1.0",[],'),
    ('["0.1.0",', "["),
)


@pytest.mark.parametrize(("old", "new"), _OTHER_BODIES)
def test_a_cache_of_another_make_is_ignored(
    rules: Path, own_cache: Path, old: str, new: str
) -> None:
    """A body whose sum fits, but whose types do not, is read again from the rule files."""
    fresh = load_rulebook(rules)
    head, body = _kept(own_cache).read_text().split("\n", 1)
    other = body.replace(old, new, 1)
    assert other != body
    sums = [f"{zlib.crc32(text.encode()):08x}" for text in (body, other)]
    _kept(own_cache).write_text(head.replace(*sums) + "\n" + other)
    assert load_rulebook(rules) == fresh


def test_the_cache_is_for_its_owner_alone(rules: Path, own_cache: Path) -> None:
    """Nobody else on the machine reads or writes it, and no draft is left behind."""
    load_rulebook(rules)
    assert stat.S_IMODE(_kept(own_cache).stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_is_no_trouble(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a cache the checker is slower, not broken."""
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert len(load_rulebook(rules).rules) == 4


def test_no_draft_is_left_where_writing_failed(
    rules: Path, own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk leaves nothing behind."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    load_rulebook(rules)
    assert list(own_cache.iterdir()) == []


def test_the_cache_can_be_switched_off(
    rules: Path, own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By keyword and by environment variable."""
    load_rulebook(rules, cache=False)
    monkeypatch.setenv("DPO_CHECKER_NO_CACHE", "1")
    load_rulebook(rules)
    assert not own_cache.exists()

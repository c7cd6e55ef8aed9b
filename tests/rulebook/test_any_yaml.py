"""Whatever a rule file holds, it is read or refused with a code; it never ends in a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.errors import BrokenRulebook
from checker.rulebook import load_rulebook
from checker.rulebook.codes import CODES
from tests.rulebook.builders import FILES, PATTERN, POINT, rulebook_in

_KEYS = st.sampled_from((
    "id", "name", "severity", "mode", "look_in", "check", "kind", "any_of", "function", "sources",
    "law", "article", "message", "remedy", "examples", "bad", "good", "text", "reviewed_on",
))  # fmt: skip
_LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | st.datetimes()
    | st.binary(max_size=4) | st.text(max_size=12)
    | st.sampled_from(("pattern", "presence", "date_order", "python", "AP03-10", "condition"))
)  # fmt: skip
_TREES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS | st.text(max_size=6), inner),
    max_leaves=25,
)
_LINES = st.lists(st.sampled_from(FILES[PATTERN].splitlines()) | st.text(max_size=20), max_size=40)


@contextmanager
def _rules_with(address: str, text: str) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        rules = rulebook_in(Path(folder))
        (rules / address).write_bytes(text.encode("utf-8", "surrogatepass"))
        yield rules


def _is_read_or_refused(address: str, text: str) -> bool:
    with _rules_with(address, text) as rules:
        try:
            return bool(load_rulebook(rules, cache=False).rules)
        except BrokenRulebook as refusal:
            return refusal.code in CODES and bool(refusal.hint)


@given(_TREES)
@settings(max_examples=150, deadline=None)
def test_any_tree_is_read_or_refused(tree: object) -> None:
    """Any value that YAML can write."""
    text = yaml.safe_dump(tree, allow_unicode=True)
    assert _is_read_or_refused(PATTERN, text)


@given(_LINES)
@settings(max_examples=150, deadline=None)
@example(["? [a]", ": b"])
@example(["<<: {a: b}"])
@example(["reviewed_on: 2001-12-14t21:59:43.10-05:00"])
@example(['id: "\\ud800"'])
@example(["[" * 5000])
@example(["- " * 5000])
@example(["a: " + "9" * 5000])
@example(["%YAML 9.9", "---", "a"])
@example(["=: ="])
@example(["check: {kind: pattern, any_of: [], '__class__': x}"])
def test_any_lines_are_read_or_refused(lines: list[str]) -> None:
    """The lines of a rule file in any order, with anything between them."""
    assert _is_read_or_refused(PATTERN, "\n".join(lines))


@given(st.text(max_size=200))
@settings(max_examples=50, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    """Also where a point or the laws should stand."""
    assert _is_read_or_refused(POINT, text)
    assert _is_read_or_refused("laws.yaml", text)

"""Every error has a code of its own, a way out, and a test in which it is raised."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

from checker.cli.spoken import Unforeseen, WrongUsage
from checker.cli.unreadable import _WORDS
from checker.errors import BrokenRulebook, CheckerError, OutputRefused, UnreadableFile
from checker.rulebook.codes import CODES
from tests.architecture.repository import ROOT, files_in, shown

KINDS = (CheckerError, UnreadableFile, BrokenRulebook, OutputRefused, WrongUsage, Unforeseen)
WITH_A_CODE_OF_THEIR_OWN = ("WrongUsage", "Unforeseen")
TESTS = "\n".join(
    path.read_text(encoding="utf-8")
    for path in files_in(ROOT / "tests", suffix=".py")
    if "architecture" not in path.parts
)


def _raised() -> Iterator[tuple[str, str, dict[str, ast.expr]]]:
    """Each place where an error is made: where, its class, what it is given by name."""
    names = {kind.__name__ for kind in KINDS}
    for path in files_in(ROOT / "checker", suffix=".py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
                assert isinstance(node.func, ast.Name)
                given = {one.arg: one.value for one in node.keywords if one.arg}
                yield f"{shown(path)}:{node.lineno}", node.func.id, given


def _written_codes() -> list[str]:
    """The codes that are given where an error is made."""
    return [
        value.value
        for _, _, given in _raised()
        if isinstance(value := given.get("code"), ast.Constant)
    ]


def _all_codes() -> list[str]:
    return [*_written_codes(), *CODES, *(code for code, _, _ in _WORDS.values())]


def test_the_list_of_kinds_is_complete() -> None:
    """Every kind of CheckerError is looked at here."""
    text = "".join(p.read_text(encoding="utf-8") for p in files_in(ROOT / "checker", suffix=".py"))
    made = re.findall(r"^class (\w+)\((?:CheckerError|Exception)\)", text, re.MULTILINE)
    assert set(made) - {kind.__name__ for kind in KINDS} <= {"ReaderLeft"}


def test_no_code_means_two_things() -> None:
    """A code is given in one place."""
    assert [code for code, times in Counter(_all_codes()).items() if times > 1] == []
    defaults = Counter(kind.code for kind in KINDS)
    assert [code for code, times in defaults.items() if times > 1] == []


def test_every_code_has_the_letter_of_its_kind() -> None:
    """B: a file; R: the rulebook; U: use and output; E: the program itself."""
    assert [code for code in _all_codes() if not re.fullmatch(r"[BRUE]\d{3}", code)] == []


def test_every_error_is_made_with_a_code() -> None:
    """The code of the kind alone does not tell what happened."""
    bare = [
        f"{place} {kind}"
        for place, kind, given in _raised()
        if "code" not in given and kind not in WITH_A_CODE_OF_THEIR_OWN
    ]
    assert bare == []


def test_every_error_has_a_way_out() -> None:
    """The hint says what to do now."""
    hints = [(place, given.get("hint")) for place, _, given in _raised()]
    missing = [
        place
        for place, hint in hints
        if hint is None or (isinstance(hint, ast.Constant) and not hint.value)
    ]
    assert missing == []
    assert [code for code, (meaning, remedy) in CODES.items() if not (meaning and remedy)] == []
    assert [code for code, what, now in _WORDS.values() if not (what and now)] == []


def test_every_code_is_raised_in_a_test() -> None:
    """A test names it; those of unreadable files are raised together, once for each Reason."""
    together = {code for code, _, _ in _WORDS.values()} if "list(Reason)" in TESTS else set()
    assert [code for code in _all_codes() if code not in TESTS and code not in together] == []

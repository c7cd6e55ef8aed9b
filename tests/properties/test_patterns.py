"""No pattern runs away on a hostile text: not in the rules, not in the program."""

import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator

import pytest

import checker
from checker.dutch.phrases import any_of
from checker.model import PatternCheck
from checker.pipeline import the_rulebook

Patterns = Callable[[], Iterator[tuple[str, re.Pattern[str]]]]

HOSTILE = {"brackets": "[" * 100_000, "braces": "(" * 100_000, "words": "a " * 200_000}
#: A pattern of the rulebook may take so long on one of these, and one of the program, which is
#: often tried at one place only, so long; on a slow machine as much longer as a plain search takes.
RULE_MS, PROGRAM_MS = 20.0, 1000.0
PLAIN_MS = 3.0
READERS = ("extract", "segment", "recognise", "assess", "advise", "render", "dutch")
TRIES = 3


def _milliseconds(pattern: re.Pattern[str], text: str, enough: float) -> float:
    """The fastest of three: another program may have held the processor."""
    taken = []
    for _ in range(TRIES):
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        taken.append((time.process_time() - start) * 1000)
        if taken[-1] < enough:
            break
    return min(taken)


def _slowness() -> float:
    """How much slower, now, than the machine on which the limits were set."""
    return max(1.0, _milliseconds(re.compile(r"\bzz"), HOSTILE["words"], 0) / PLAIN_MS)


def _too_slow(patterns: Iterator[tuple[str, re.Pattern[str]]], limit: float) -> Iterator[str]:
    for name, pattern in patterns:
        for kind, text in HOSTILE.items():
            took = _milliseconds(pattern, text, limit)
            if took > limit and took > limit * _slowness():
                yield f"{name} {pattern.pattern[:40]}: {took:.0f} ms on {kind}"


def _of_rules() -> Iterator[tuple[str, re.Pattern[str]]]:
    for rule in the_rulebook().rules:
        if isinstance(rule.check, PatternCheck):
            for source in (*rule.check.any_of, *rule.check.unless):
                yield rule.id, re.compile(source, re.IGNORECASE | re.MULTILINE)


def _of_points() -> Iterator[tuple[str, re.Pattern[str]]]:
    for point in the_rulebook().points:
        for phrases in (point.cues.statements, point.cues.vocabulary, point.cues.unless):
            for phrase in phrases:
                yield f"{point.id} {phrase}", any_of((phrase,))


def _within(value: object, name: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield name, value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _within(inner, name)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _within(inner, name)


def _of_modules() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(checker.__path__, "checker."):
        if module.name.split(".")[1] in READERS:
            for name, value in vars(importlib.import_module(module.name)).items():
                yield from _within(value, f"{module.name}.{name}")


@pytest.mark.parametrize("patterns", [_of_rules, _of_points])
def test_no_pattern_of_the_rulebook_runs_away(patterns: Patterns) -> None:
    """100,000 opening brackets and 200,000 short words are read at the pace of a plain search."""
    assert list(_too_slow(patterns(), RULE_MS)) == []


def test_no_pattern_of_the_program_runs_away() -> None:
    """None of them takes a time that grows faster than the text."""
    assert list(_too_slow(_of_modules(), PROGRAM_MS)) == []

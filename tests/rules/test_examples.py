"""Every rule fires on its bad examples, where they are marked, and is silent on its good ones."""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

import pytest
from _pytest.mark.structures import ParameterSet

from checker.assess import CHECKS
from checker.model import Example, Outcome, Rule, Rulebook, Span
from checker.pipeline import the_rulebook, try_example
from checker.rulebook import lint_rulebook

REPOSITORY = Path(__file__).resolve().parents[2]
RULES = REPOSITORY / "rules"
CATALOGUE = REPOSITORY.parent / "shared" / "rules" / "catalogue.json"
COMPOST = REPOSITORY / "fixtures" / "protocols" / "composttoelage" / "source.txt"


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The rulebook of the program, read once."""
    return the_rulebook(RULES)


def _examples(kind: Literal["bad", "good"]) -> list[ParameterSet]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{kind}-{number}")
        for rule in rulebook().rules
        for number, example in enumerate(getattr(rule.examples, kind), 1)
    ]


def _words(marks: tuple[Span, ...], text: str) -> list[str]:
    plain = re.sub(r"\[\[(.*?)\]\](?!\])", r"\1", text, flags=re.DOTALL)
    return [plain[mark.start : mark.end] for mark in marks]


@pytest.mark.parametrize(("rule", "example"), _examples("bad"))
def test_a_bad_example_fires_at_its_marks(rule: Rule, example: Example) -> None:
    """Exactly the marked places are found; without a mark the rule says that something lacks."""
    trial = try_example(example, rule, rulebook())
    assert _words(trial.found, example.text) == _words(trial.marked, example.text)
    assert trial.found == trial.marked
    assert trial.missing is not bool(trial.marked)


@pytest.mark.parametrize(("rule", "example"), _examples("good"))
def test_a_good_example_is_clean_for_its_rule(rule: Rule, example: Example) -> None:
    """The rule itself holds or does not apply."""
    trial = try_example(example, rule, rulebook())
    (own,) = (result for result in trial.results if result.rule == rule.id)
    assert [finding.message for finding in own.findings] == []
    assert own.outcome in (Outcome.HOLDS, Outcome.NOT_APPLICABLE), own.reason


@pytest.mark.parametrize(("rule", "example"), _examples("good"))
def test_a_good_example_is_clean_for_the_point(rule: Rule, example: Example) -> None:
    """No other rule of the point finds a fault at a place in a good example.

    That something else of the point is missing from a text of two lines is no fault of the example.
    """
    trial = try_example(example, rule, rulebook())
    siblings = [r for r in trial.results if rule.point and r.point == rule.point]
    found = [(f.rule, f.message) for r in siblings for f in r.findings if f.evidence]
    assert found == []


def test_the_rulebook_obeys_the_rules_about_rules() -> None:
    """The linter has no complaint of the kind that refuses a rulebook."""
    longest = COMPOST.read_text(encoding="utf-8")
    complaints = lint_rulebook(rulebook(), RULES, checks=CHECKS, longest=longest)
    assert [str(c) for c in complaints if c.level == "error"] == []


def test_every_rule_is_in_the_catalogue() -> None:
    """The ids of the rulebook are those that the catalogue gave out."""
    if not CATALOGUE.exists():
        pytest.skip("the catalogue lies outside the repository, in ../shared/rules")
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    known = {entry["id"] for entry in catalogue}
    assert [rule.id for rule in rulebook().rules if rule.id not in known] == []


def test_a_rule_belongs_to_the_point_the_catalogue_gives_it() -> None:
    """A rule that the catalogue ties to a point bears the name of that point."""
    if not CATALOGUE.exists():
        pytest.skip("the catalogue lies outside the repository, in ../shared/rules")
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    points = {entry["id"]: entry["point"] for entry in catalogue}
    differing = [r.id for r in rulebook().rules if r.point and points.get(r.id) != r.point]
    assert differing == []

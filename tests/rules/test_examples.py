"""Every rule fires on its bad examples, where they are marked, and is silent on its good ones."""

import json
from functools import lru_cache
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from checker.assess import CHECKS
from checker.model import Rule, Rulebook
from checker.pipeline import Rehearsal, rehearse, the_rulebook
from checker.rulebook import lint_rulebook

REPOSITORY = Path(__file__).resolve().parents[2]
RULES = REPOSITORY / "rules"
CATALOGUE = REPOSITORY.parent / "shared" / "rules" / "catalogue.json"
COMPOST = REPOSITORY / "fixtures" / "protocols" / "composttoelage" / "source.txt"


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The rulebook of the program, read once."""
    return the_rulebook(RULES)


def _examples() -> list[ParameterSet]:
    """A rule is rehearsed whole when its first example is tested; each example is a test."""
    return [
        pytest.param(rule, number, id=f"{rule.id}-{kind}-{at}")
        for rule in rulebook().rules
        for number, (kind, at) in enumerate(
            [("bad", at) for at, _ in enumerate(rule.examples.bad, 1)]
            + [("good", at) for at, _ in enumerate(rule.examples.good, 1)]
        )
    ]


@lru_cache(maxsize=4)
def _rehearsed(id_: str) -> tuple[Rehearsal, ...]:
    rule = next(rule for rule in rulebook().rules if rule.id == id_)
    return tuple(rehearse(rule, rulebook()))


@pytest.mark.parametrize(("rule", "number"), _examples())
def test_an_example_does_what_it_says(rule: Rule, number: int) -> None:
    """A bad one fires at its marks and nowhere else; a good one is clean for the whole point."""
    assert _rehearsed(rule.id)[number].fault == ""


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

"""A new rule starts as a file with every key, which does not pass until it is filled in."""

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
import yaml

from checker.errors import BrokenRulebook
from checker.model import PatternCheck, Rule
from checker.rulebook import lint_rulebook, load_rulebook, new_rule
from tests.rulebook.builders import CHECKS, write

_NEXT = (
    # (point, retired and used serials lead to, place)
    ("AP05", "AP05-rechtsgrond/AP05-02-iets-is-mis.yaml"),
    ("DOC", "document/DOC-21-iets-is-mis.yaml"),
    ("AP08", "AP08-sancties/AP08-01-iets-is-mis.yaml"),
)


@pytest.mark.parametrize(("point", "address"), _NEXT)
def test_a_rule_gets_the_next_free_id(rules: Path, point: str, address: str) -> None:
    """One more than the last of its point."""
    assert new_rule(rules, point, "iets-is-mis") == rules / address


def test_a_retired_id_is_not_given_again(rules: Path) -> None:
    """AP03-40 was retired, so AP03-41 is next."""
    write(rules, "retired.yaml", "- {id: AP03-40, why: oud}\n")
    assert new_rule(rules, "AP03", "iets-is-mis").name == "AP03-41-iets-is-mis.yaml"


def test_a_new_rule_has_every_key_and_can_be_read(rules: Path) -> None:
    """A jurist sees all there is to fill in, and the checker keeps working meanwhile."""
    file = new_rule(rules, "AP05", "iets-is-mis")
    assert set(yaml.safe_load(file.read_text())) == {field.name for field in fields(Rule)}
    rulebook = load_rulebook(rules)
    assert lint_rulebook(rulebook, rules, checks=CHECKS, today=date(2026, 11, 24)) == ()


def test_the_examples_fail_until_filled_in(rules: Path) -> None:
    """The bad one fires beside its mark, the good one fires at all."""
    new_rule(rules, "AP05", "iets-is-mis")
    rule = next(rule for rule in load_rulebook(rules).rules if rule.id == "AP05-02")
    assert isinstance(rule.check, PatternCheck)
    expression = re.compile(rule.check.any_of[0], re.IGNORECASE)
    assert expression.findall(rule.examples.bad[0].text) == ["Vul hier"]
    assert expression.findall(rule.examples.good[0].text) == ["Vul hier"]


_REFUSED = (
    ("AP03", "Iets is mis", "R207 .*'Iets is mis' is geen naam van een regel"),
    ("AP03", "../iets", "R207 .*is geen naam van een regel"),
    ("AP13", "iets", "R206 rules: er is geen map voor 'AP13'"),
    ("AP03", "iets", "R207 rules: de nummers van AP03 zijn op"),
)


@pytest.mark.parametrize(("point", "name", "message"), _REFUSED)
def test_what_is_no_rule_is_refused(rules: Path, point: str, name: str, message: str) -> None:
    """A name says what is wrong, a point exists, and 99 rules are enough (AP03-99 is retired)."""
    with pytest.raises(BrokenRulebook, match=message):
        new_rule(rules, point, name)

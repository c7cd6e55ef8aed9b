"""The rules about rules, and the start of a new one: python -m tests.architecture.rules."""

import sys
from collections import Counter
from datetime import date

from checker.assess import CHECKS
from checker.errors import BrokenRulebook
from checker.extract import read_source
from checker.model import DocumentRole, SourceText
from checker.pipeline import the_rulebook
from checker.rulebook import Complaint, lint_rulebook, new_rule
from tests.architecture.repository import ROOT, files_in, shown

RULES = ROOT / "rules"


def complaints(*, today: date | None = None) -> tuple[Complaint, ...]:
    """What the rules about rules say of the rulebook of this repository."""
    rulebook = the_rulebook(RULES)
    return lint_rulebook(rulebook, RULES, checks=CHECKS, longest=_longest_text(), today=today)


def lint() -> int:
    """Print each refusal with its remedy, the warnings in one line a kind."""
    found = complaints()
    errors = [one for one in found if one.level == "error"]
    warnings = [one for one in found if one.level == "warning"]
    for one in errors:
        print(f"{one}\n    {one.remedy}")
    for code, count in Counter(one.code for one in warnings).items():
        first = next(one for one in warnings if one.code == code)
        print(f"let op: {count} keer {first}")
    print(f"{len(errors)} weigeringen, {len(warnings)} aandachtspunten")
    return 1 if errors else 0


def new(point: str, name: str) -> int:
    """Write the next rule of a point and say where it lies."""
    if not (point and name):
        print("make new-rule POINT=AP03 NAME=bewaartermijn-zonder-maximum")
        return 2
    print(f"{shown(new_rule(RULES, point, name))}: vul aan en draai `make rules`.")
    return 0


def _longest_text() -> str:
    """The longest fixture: no pattern may dawdle on it."""
    sources = [
        read_source(path, document=DocumentRole.PROTOCOL)
        for path in files_in(ROOT / "fixtures" / "protocols")
        if path.stem == "source"
    ]
    return max((s.text for s in sources if isinstance(s, SourceText)), key=len, default="")


if __name__ == "__main__":
    try:
        match sys.argv[1:]:
            case ["new", point, name]:
                sys.exit(new(point, name))
            case _:
                sys.exit(lint())
    except BrokenRulebook as refusal:
        sys.exit(f"{refusal.message}\n    {refusal.hint}")

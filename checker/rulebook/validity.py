"""When a rule holds, how heavy it weighs, and how long ago a jurist looked at it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from checker.model import Rule, Severity
from checker.rulebook.complaints import Complaint, Sheets, complaint
from checker.rulebook.reading import Written

REVIEW_MONTHS = 18  # a legislature rarely leaves data protection alone for longer
LAW_MONTHS = 6
_WEIGHT = (Severity.REMARK, Severity.CONDITION, Severity.BLOCKING)
_ONE_DAY = timedelta(days=1)


def validity_complaints(sheets: Sheets, today: date) -> Iterator[Complaint]:
    """Complaints about windows and weights; warnings about what was read too long ago."""
    namesakes: defaultdict[str, list[tuple[Rule, Written]]] = defaultdict(list)
    for rule, written in sheets.rules:
        yield from _weight(rule, written)
        yield from _review(rule, written, today)
        namesakes[rule.name].append((rule, written))
    for rules in namesakes.values():
        yield from _windows(rules)
    for place, law in enumerate(sheets.rulebook.laws):
        if law.read_on and law.read_on < months_before(today, LAW_MONTHS):
            what = f"'{law.name}' is het laatst gelezen op {law.read_on}."
            yield complaint("R235", sheets.laws, (place, "read_on"), what, level="warning")


def months_before(day: date, months: int) -> date:
    """The same day some months earlier, or the last day that every month has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, 28))


def _weight(rule: Rule, written: Written) -> Iterator[Complaint]:
    softer = rule.severity_at_intake
    if softer is not None and _WEIGHT.index(softer) > _WEIGHT.index(rule.severity):
        what = f"'{softer}' bij het eerste nazicht weegt zwaarder dan '{rule.severity}'."
        yield complaint("R233", written, ("severity_at_intake",), what)


def _review(rule: Rule, written: Written, today: date) -> Iterator[Complaint]:
    reviewed = rule.reviewed_on
    if bool(rule.reviewed_by) != (reviewed is not None):
        what = "reviewed_by en reviewed_on staan er allebei, of geen van beide."
        key = "reviewed_by" if rule.reviewed_by else "reviewed_on"
        yield complaint("R234", written, (key,), what)
    elif reviewed and reviewed > today:
        what = f"de regel is nagezien op {reviewed}, in de toekomst."
        yield complaint("R234", written, ("reviewed_on",), what)
    elif reviewed and reviewed < months_before(today, REVIEW_MONTHS):
        what = f"de regel is het laatst nagezien op {reviewed}."
        yield complaint("R234", written, ("reviewed_on",), what, level="warning")


def _windows(rules: list[tuple[Rule, Written]]) -> Iterator[Complaint]:
    """Rules of one name follow one another day by day; `applies_until` is the last day."""
    in_order = sorted(rules, key=lambda pair: pair[0].applies_from or date.min)
    for rule, written in in_order:
        if rule.applies_from and rule.applies_until and rule.applies_until < rule.applies_from:
            what = "applies_until ligt vóór applies_from."
            yield complaint("R231", written, ("applies_until",), what)
    for (earlier, _), (later, written) in pairwise(in_order):
        until, start = earlier.applies_until, later.applies_from
        if until is None or start is None or start <= until:
            what = f"regel '{earlier.id}' heeft dezelfde naam en geldt dan nog."
            yield complaint("R231", written, ("applies_from",), what)
        elif start > until + _ONE_DAY:
            what = f"tussen {until} en {start} geldt '{earlier.id}' niet meer en deze nog niet."
            yield complaint("R231", written, ("applies_from",), what)

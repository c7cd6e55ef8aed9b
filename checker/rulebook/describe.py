"""The rules in plain Dutch: a table of all of them, and one of them in full."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from checker.dutch.dates import written_day
from checker.model import (
    DateOrderCheck,
    LegalSource,
    Mode,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    RequirementCheck,
    Rule,
    Rulebook,
    Severity,
    Wanted,
)
from checker.rulebook.codes import broken

TABLE_START = "<!-- tabel van alle regels: begin (make docs) -->"
TABLE_END = "<!-- tabel van alle regels: einde -->"

_SEVERITY = {
    Severity.BLOCKING: "blokkerend",
    Severity.CONDITION: "voorwaarde",
    Severity.REMARK: "opmerking",
}
_MODE = {Mode.FINDING: "bevinding", Mode.QUESTION: "vraag aan de functionaris"}
_PLACE = {
    "point": "de bepalingen over dit adviespunt",
    "recitals": "de overwegingen",
    "signature": "de ondertekening",
    "everywhere": "het hele protocol",
}
_WITHIN = {
    "sentence": "in dezelfde zin",
    "clause": "in dezelfde bepaling",
    "article": "in hetzelfde artikel",
    "point": "in de bepalingen over dit adviespunt",
    "document": "in het protocol",
}
_MENTION = {
    "date": "een datum",
    "duration": "een termijn",
    "email": "een e-mailadres",
    "link": "een webadres",
}
_DATE = {
    "dpo_advice": "het advies van de functionaris",
    "signature": "de ondertekening",
    "entry_into_force": "de inwerkingtreding",
    "end": "het einde van het protocol",
}


def rule_rows(rules: Iterable[Rule]) -> Iterator[tuple[str, ...]]:
    """The head of the table of rules, and a row for each."""
    yield "Regel", "Wat er mis is", "Ernst", "Soort", "Bron"
    for rule in rules:
        kind = _MODE[rule.mode] + ("" if rule.reviewed_by else " (ontwerp)")
        yield rule.id, _fault(rule), _severity(rule), kind, _sources(rule.sources)


def rule_table(rulebook: Rulebook) -> str:
    """All rules as a table, one line each, for the README of the rules."""
    head, *rows = rule_rows(rulebook.rules)
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for row in rows:
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |")
    return "\n".join(lines) + "\n"


def with_rule_table(readme: str, rulebook: Rulebook) -> str:
    """The README of the rules with its table made new."""
    before, start, rest = readme.partition(TABLE_START)
    _, end, after = rest.partition(TABLE_END)
    if not (start and end):
        hint = f"Zet {TABLE_START} en {TABLE_END} op de plaats van de tabel."
        raise broken("R206", "rules/README.md", "de plaats van de tabel ontbreekt.", hint=hint)
    return f"{before}{start}\n\n{rule_table(rulebook)}\n{end}{after}"


def explain(rule: Rule) -> str:
    """One rule as a jurist tells it: what, why, how heavy, with its examples."""
    lines = [
        f"{rule.id} {_fault(rule)}",
        "",
        f"Ernst: {_severity(rule)}",
        f"Soort: {_MODE[rule.mode]}",
        f"Zoekt in: {_PLACE[rule.look_in]}",
        f"Vuurt {_when(rule)}",
        f"Bron: {_sources(rule.sources, notes=True)}",
        f"Boodschap: {rule.message}",
        f"Remedie: {rule.remedy}",
        *_inherited(rule),
        *_window(rule),
        _review(rule),
    ]
    for word, examples in (("Fout", rule.examples.bad), ("Goed", rule.examples.good)):
        for example in examples:
            why = f" ({example.why})" if example.why else ""
            lines += ["", f"{word}{why}:"]
            lines += [f"    {line}" for line in example.text.strip().splitlines()]
    return "\n".join(lines) + "\n"


def _fault(rule: Rule) -> str:
    return rule.name.replace("-", " ")


def _severity(rule: Rule) -> str:
    softer = rule.severity_at_intake
    text = _SEVERITY[rule.severity]
    if softer is None or softer == rule.severity:
        return text
    return f"{text} (bij het eerste nazicht: {_SEVERITY[softer]})"


def _sources(sources: tuple[LegalSource, ...], *, notes: bool = False) -> str:
    return "; ".join(
        source.law
        + (f" art. {source.article}" if source.article else "")
        + (f" ({source.note})" if notes and source.note else "")
        for source in sources
    )


def _when(rule: Rule) -> str:
    match rule.check:
        case PatternCheck(any_of=patterns, unless=excuses):
            text = "op elke tekst als " + " of ".join(patterns)
            if excuses:
                text += ", tenzij in dezelfde zin " + " of ".join(excuses)
        case PresenceCheck(any_of=wanted, hedged=hedged):
            text = "als geen enkele bepaling dit noemt: " + _all(wanted)
            if not hedged:
                text += " (onder voorbehoud telt niet)"
        case RequirementCheck(given=given, any_of=wanted, within=within, hedged=hedged):
            text = f"waar dit staat: {_all(given)}, zonder dit {_WITHIN[within]}: {_all(wanted)}"
            if not hedged:
                text += " (onder voorbehoud telt niet)"
        case DateOrderCheck(earlier=earlier, later=later, may_be_equal=equal):
            text = f"als {_DATE[later]} vóór {_DATE[earlier]} valt"
            if not equal:
                text += ", of op dezelfde dag"
        case PythonCheck(function=function):
            text = f"waar de functie {function} iets vindt"
        case _:
            assert_never(rule.check)
    return text


def _all(wanted: tuple[Wanted, ...]) -> str:
    return "; ".join(map(_wanted, wanted))


def _wanted(wanted: Wanted) -> str:
    if wanted.term:
        return wanted.term
    if wanted.mention:
        return _MENTION[wanted.mention]
    return f"{wanted.law} art. {wanted.article}" if wanted.article else wanted.law


def _inherited(rule: Rule) -> list[str]:
    if not rule.inherited:
        return []
    return [f"Staat in het gangbare sjabloon als: {'; '.join(rule.inherited)}"]


def _window(rule: Rule) -> list[str]:
    if rule.applies_from and rule.applies_until:
        window = (
            f"van {written_day(rule.applies_from)} tot en met {written_day(rule.applies_until)}"
        )
    elif rule.applies_from:
        window = f"vanaf {written_day(rule.applies_from)}"
    elif rule.applies_until:
        window = f"tot en met {written_day(rule.applies_until)}"
    else:
        return []
    return [f"Geldt voor protocollen {window}"]


def _review(rule: Rule) -> str:
    if rule.reviewed_by and rule.reviewed_on:
        return f"Nagezien door {rule.reviewed_by} op {written_day(rule.reviewed_on)}"
    return "Ontwerpregel: nog door geen jurist nagezien"

"""What the rules name must exist, and what exists must be named: laws, terms, functions, ids."""

import inspect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from checker.model import (
    LegalSource,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    RequirementCheck,
    Rule,
    Wanted,
)
from checker.rulebook.codes import CODES
from checker.rulebook.complaints import Complaint, Sheets, complaint
from checker.rulebook.nearest import meant
from checker.rulebook.reading import Route, Written


def reference_complaints(sheets: Sheets, checks: Mapping[str, object]) -> Iterator[Complaint]:
    """Complaints about names that lead nowhere, and about names that nothing leads to."""
    for rule, written in sheets.rules:
        yield from _sources(rule.sources, written, sheets)
        yield from _check(rule, written, sheets)
        yield from _function(rule, written, checks)
    rule_ids = {rule.id for rule in sheets.rulebook.rules}
    for point, written in sheets.points:
        yield from _sources(point.sources, written, sheets)
        for place, id_ in enumerate(point.absent_when):
            if id_ not in rule_ids:
                what = f"regel '{id_}' bestaat niet.{meant(id_, rule_ids)}"
                yield complaint("R237", written, ("absent_when", place), what)
    yield from _together(sheets)
    yield from _unused(sheets, checks)


def identity_complaints(sheets: Sheets) -> Iterator[Complaint]:
    """Complaints about ids and names that were given twice, or given again."""
    given: set[str] = set()
    retired = {entry.id: entry.why for entry in sheets.retired}
    for rule, written in sheets.rules:
        if rule.id in given:
            what = f"nummer '{rule.id}' is al van een andere regel."
            yield complaint("R232", written, ("id",), what)
        if rule.id in retired:
            what = f"nummer '{rule.id}' is afgevoerd: {retired[rule.id]}"
            yield complaint("R232", written, ("id",), what)
        given.add(rule.id)
    laws = [law.name for law in sheets.rulebook.laws]
    terms = [term.name for term in sheets.rulebook.lexicon]
    for names, written in ((laws, sheets.laws), (terms, sheets.lexicon)):
        for place, name in enumerate(names):
            if name in names[:place]:
                what = f"naam '{name}' staat er al."
                yield complaint("R232", written, (place, "name"), what)


def _sources(
    sources: tuple[LegalSource, ...], written: Written, sheets: Sheets
) -> Iterator[Complaint]:
    if not sources:
        yield complaint("R238", written, ("sources",), "er staat geen enkele rechtsbron.")
    for place, source in enumerate(sources):
        yield from _law(source.law, written, ("sources", place, "law"), sheets)


def _law(name: str, written: Written, route: Route, sheets: Sheets) -> Iterator[Complaint]:
    laws = sheets.rulebook.laws
    if all(name != law.name for law in laws):
        key = {short: law.name for law in laws for short in (*law.short_names, law.title)}
        # who writes another name of the law is told the one that the rules use
        told = meant(key.get(name, name), [law.name for law in laws])
        yield complaint("R222", written, route, f"wet '{name}' staat niet in laws.yaml.{told}")


def _check(rule: Rule, written: Written, sheets: Sheets) -> Iterator[Complaint]:
    check = rule.check
    if isinstance(check, PatternCheck | PresenceCheck | RequirementCheck) and not check.any_of:
        yield complaint("R238", written, ("check", "any_of"), "de controle zoekt niets.")
    if isinstance(check, RequirementCheck) and not check.given:
        yield complaint("R238", written, ("check", "given"), "de controle gaat van niets uit.")
    terms = [term.name for term in sheets.rulebook.lexicon]
    for key, place, wanted in wanted_by(rule):
        route = ("check", key, place)
        if not (wanted.term or wanted.law or wanted.mention):
            what = "er staat geen begrip, geen wet en geen soort vermelding."
            yield complaint("R238", written, route, what)
        if wanted.term and wanted.term not in terms:
            told = meant(wanted.term, terms)
            what = f"begrip '{wanted.term}' staat niet in lexicon.yaml.{told}"
            yield complaint("R223", written, (*route, "term"), what)
        if wanted.law:
            yield from _law(wanted.law, written, (*route, "law"), sheets)


def wanted_by(rule: Rule) -> Iterator[tuple[str, int, Wanted]]:
    """What the check of a rule names, with the key and the place in it."""
    check = rule.check
    if isinstance(check, RequirementCheck):
        yield from (("given", place, wanted) for place, wanted in enumerate(check.given))
    if isinstance(check, PresenceCheck | RequirementCheck):
        yield from (("any_of", place, wanted) for place, wanted in enumerate(check.any_of))


def _function(rule: Rule, written: Written, checks: Mapping[str, object]) -> Iterator[Complaint]:
    if isinstance(rule.check, PythonCheck) and rule.check.function not in checks:
        name = rule.check.function
        what = f"functie '{name}' bestaat niet.{meant(name, checks)}"
        yield complaint("R211", written, ("check", "function"), what)


def _together(sheets: Sheets) -> Iterator[Complaint]:
    """A term that is made of other terms names terms that are made of words."""
    made_of_words = {term.name for term in sheets.rulebook.lexicon if term.variants}
    for place, term in enumerate(sheets.rulebook.lexicon):
        for number, row in enumerate(term.together):
            for name in row:
                if name not in made_of_words:
                    what = f"begrip '{name}' heeft geen schrijfwijzen.{meant(name, made_of_words)}"
                    yield complaint("R223", sheets.lexicon, (place, "together", number), what)


def _unused(sheets: Sheets, checks: Mapping[str, object]) -> Iterator[Complaint]:
    # laws are not looked at: laws.yaml is also there to recognise what protocols cite
    all_checks = [rule.check for rule in sheets.rulebook.rules]
    rules = sheets.rulebook.rules
    wanted = Counter(item.term for rule in rules for _, _, item in wanted_by(rule))
    lexicon = sheets.rulebook.lexicon
    wanted.update(name for term in lexicon for row in term.together for name in row)
    code = _code_of(checks.values())
    for place, term in enumerate(lexicon):
        if not wanted[term.name] and f'"{term.name}"' not in code:
            what = f"geen enkele regel gebruikt het begrip '{term.name}'."
            yield complaint("R224", sheets.lexicon, (place, "name"), what)
    called = {check.function for check in all_checks if isinstance(check, PythonCheck)}
    for name in sorted(set(checks) - called):
        file = f"checker/assess/checks/{name}.py"
        what = f"geen enkele regel gebruikt de functie '{name}'."
        yield Complaint("R224", file, 1, what, CODES["R224"].remedy)


def _code_of(functions: Iterable[object]) -> str:
    """The source of all Python checks and of what they share: it names terms of the lexicon too."""
    folders: set[Path] = set()
    for function in functions:
        if inspect.isfunction(function):
            folder = Path(function.__code__.co_filename).parent
            folders |= {folder, folder.parent}
    files = [file for folder in sorted(folders) for file in sorted(folder.glob("*.py"))]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)

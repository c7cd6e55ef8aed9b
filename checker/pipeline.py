"""The order of the stages; nothing else knows it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from checker import __version__
from checker.advise import advise
from checker.assess import CHECKS, assess
from checker.extract import read_source
from checker.model import (
    DocumentRole,
    Dossier,
    Example,
    Format,
    Outcome,
    Page,
    Protocol,
    Report,
    Rule,
    Rulebook,
    RuleResult,
    SourceFile,
    SourceText,
    Span,
    Stage,
    Unreadable,
)
from checker.recognise import protocol_of
from checker.rulebook import load_rulebook
from checker.segment import outline_of

Progress = Callable[[str], None]


def the_rulebook(folder: Path | None = None) -> Rulebook:
    """The rulebook that comes with the program, or the one in a folder."""
    return load_rulebook(folder, checks=CHECKS)


def check_file(
    path: Path,
    *,
    stage: Stage = Stage.INTAKE,
    as_of: date | None = None,
    rulebook: Rulebook | None = None,
    progress: Progress | None = None,
) -> Report | Unreadable:
    """Judge one protocol: read it, take it apart, recognise, assess, draft the advice.

    It is judged by the law of `as_of`; by default that of its signature, or of today.
    """
    say = progress or (lambda step: None)
    say("Regelboek laden")
    rules = rulebook or the_rulebook()
    say(f"{path.name} lezen")
    source = read_source(path, document=DocumentRole.PROTOCOL)
    if isinstance(source, Unreadable):
        return source
    say("Artikelen en adviespunten zoeken")
    dossier = Dossier((_recognised(source, rules, as_of=as_of),))
    say("Regels toepassen")
    results = assess(dossier, rules, stage=stage)
    return Report(dossier, rules, stage, results, advise(dossier, results, rules), __version__)


def _recognised(source: SourceText, rulebook: Rulebook, *, as_of: date | None = None) -> Protocol:
    outline = outline_of(source, rulebook.points)
    protocol = protocol_of(outline, rulebook.lexicon, rulebook.laws)
    return replace(protocol, reference_date=as_of or protocol.reference_date or date.today())


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule made of one of its own examples."""

    text: str  # of the example, without its marks
    marked: tuple[Span, ...]  # its [[…]]
    found: tuple[Span, ...]
    missing: bool  # the rule says that something is absent
    results: tuple[RuleResult, ...]  # of every rule, for the other rules of the point

    def words(self, span: Span) -> str:
        """The words of the example at a span."""
        return self.text[span.start : span.end]


def try_example(example: Example, rule: Rule, rulebook: Rulebook) -> Trial:
    """Run the whole pipeline over an example, for the rulebook's own tests."""
    text, marked = _unmarked(example.text)
    whole = Span(DocumentRole.PROTOCOL, 0, len(text))
    file = SourceFile("voorbeeld", Format.TEXT, "")
    source = SourceText(file, text, len(text), (Page(1, whole),))
    dossier = Dossier((_recognised(source, rulebook),))
    results = assess(dossier, rulebook, stage=Stage.SIGNATURE)
    own = next(r for r in results if r.rule == rule.id)
    found = {e.span for finding in own.findings for e in finding.evidence}
    missing = any(not finding.evidence for finding in own.findings)
    return Trial(text, marked, tuple(sorted(found)), missing, results)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One example of a rule, and what went otherwise than it says; "" where nothing did."""

    name: str  # AP03-10-bad-1
    fault: str


def rehearse(rule: Rule, rulebook: Rulebook) -> Iterator[Rehearsal]:
    """Every example of a rule, the bad ones first."""
    for number, example in enumerate(rule.examples.bad, 1):
        fault = _fault_in_bad(try_example(example, rule, rulebook))
        yield Rehearsal(f"{rule.id}-bad-{number}", fault)
    for number, example in enumerate(rule.examples.good, 1):
        fault = _fault_in_good(try_example(example, rule, rulebook), rule)
        yield Rehearsal(f"{rule.id}-good-{number}", fault)


def _fault_in_bad(trial: Trial) -> str:
    """A bad example fires at its marks and nowhere else."""
    faults = [f'niet gevonden: "{trial.words(s)}"' for s in trial.marked if s not in trial.found]
    faults += [f'ook gevonden: "{trial.words(s)}"' for s in trial.found if s not in trial.marked]
    if not trial.marked and not trial.missing:
        faults.append("de regel zegt niet dat er iets ontbreekt")
    if trial.marked and trial.missing:
        faults.append("de regel zegt dat er iets ontbreekt, zonder plaats")
    return "; ".join(faults)


def _fault_in_good(trial: Trial, rule: Rule) -> str:
    """A good example is clean for its rule, and for the other rules of its point."""
    faults = [f'toch gevonden: "{trial.words(span)}"' for span in trial.found]
    if trial.missing:
        faults.append("de regel zegt dat er iets ontbreekt")
    own = next(result for result in trial.results if result.rule == rule.id)
    if not faults and own.outcome is Outcome.UNDECIDED:
        faults.append(f"onbeslist: {own.reason}")
    # that something else of the point is missing from two lines is no fault of the example
    faults += [
        f'{found.rule} vindt hier: "{found.evidence[0].quote}"'
        for result in trial.results
        for found in result.findings
        if rule.point and rule.point == result.point and found.rule != rule.id and found.evidence
    ]
    return "; ".join(faults)


_MARK = re.compile(r"\[\[(.*?)\]\](?!\])", re.DOTALL)


def _unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its marks, and where the marked words then stand."""
    plain, spans, done = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[done : mark.start()]
        spans.append(Span(DocumentRole.PROTOCOL, len(plain), len(plain) + len(mark[1])))
        plain += mark[1]
        done = mark.end()
    return plain + text[done:], tuple(spans)

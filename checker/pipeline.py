"""The order of the stages; nothing else knows it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
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
    rulebook: Rulebook | None = None,
    progress: Progress | None = None,
) -> Report | Unreadable:
    """Judge one protocol: read it, take it apart, recognise, assess, draft the advice."""
    say = progress or (lambda step: None)
    say("Regelboek laden")
    rules = rulebook or the_rulebook()
    say(f"{path.name} lezen")
    source = read_source(path, document=DocumentRole.PROTOCOL)
    if isinstance(source, Unreadable):
        return source
    say("Artikelen en adviespunten zoeken")
    dossier = Dossier((_recognised(source, rules),))
    say("Regels toepassen")
    results = assess(dossier, rules, stage=stage)
    return Report(dossier, rules, stage, results, advise(dossier, results, rules), __version__)


def _recognised(source: SourceText, rulebook: Rulebook) -> Protocol:
    outline = outline_of(source, rulebook.points)
    return protocol_of(outline, rulebook.lexicon, rulebook.laws)


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule made of one of its own examples."""

    marked: tuple[Span, ...]  # the [[…]] of the example, in the text without the marks
    found: tuple[Span, ...]
    missing: bool  # the rule says that something is absent
    results: tuple[RuleResult, ...]  # of every rule, for the other rules of the point


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
    return Trial(marked, tuple(sorted(found)), missing, results)


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

"""What a check finds in an invented text, and rules to run over one."""

from dataclasses import replace

from checker.assess import CHECKS, assess
from checker.model import (
    Dossier,
    Example,
    Examples,
    LegalSource,
    Mode,
    PatternCheck,
    Protocol,
    Rule,
    Rulebook,
    RuleResult,
    Severity,
    Stage,
)
from checker.model.rule import Check
from tests.recognise.builders import quote, recognised
from tests.segment.builders import RECEIVER, SENDER, rulebook

MISSING = "(ontbreekt)"

PREAMBLE = f"""Protocol
TUSSEN
{SENDER}
hierna: "de gemeente";
EN
{RECEIVER}
hierna: "OCMW Duinrode";
"""
AGREED = "WORDT OVEREENGEKOMEN\n"
LAST = "\nArtikel 9. Slot\nHet Belgische recht is van toepassing.\n"


def found_by(function: str, text: str) -> list[str]:
    """The first place of each hit of a check, or that something is missing."""
    protocol = recognised(text)
    hits = CHECKS[function](protocol)
    return [quote(protocol, hit.spans[0]) if hit.spans else MISSING for hit in hits]


def about(heading: str, body: str) -> str:
    """A document with one article on a subject, and a last one."""
    return f"Artikel 1. {heading}\n{body}{LAST}"


def rule_of(
    check: Check | None = None,
    *,
    id_: str = "DOC-90",
    severity: Severity = Severity.CONDITION,
    mode: Mode = Mode.FINDING,
) -> Rule:
    """A rule with as little as a rule needs; without a check it looks for the word fout."""
    return Rule(
        id=id_,
        name="een-fout",
        severity=severity,
        mode=mode,
        look_in="everywhere",
        check=check or PatternCheck("pattern", (r"\bfout\b",)),
        sources=(LegalSource("AVG", "5.2"),),
        message='{clause} bevat een fout: "{quote}".',
        remedy="Verbeter de fout.",
        examples=Examples((Example("Een [[fout]]."),), (Example("Geen."),)),
    )


def book_of(*rules: Rule) -> Rulebook:
    """The rulebook of the program with these rules only."""
    return replace(rulebook(), rules=rules)


def result_of(rule: Rule, text: str, *, stage: Stage = Stage.SIGNATURE) -> RuleResult:
    """What comes of one rule on a text."""
    return result_on(rule, recognised(text), stage=stage)


def result_on(rule: Rule, protocol: Protocol, *, stage: Stage = Stage.SIGNATURE) -> RuleResult:
    """What comes of one rule on a protocol."""
    (result,) = assess(Dossier((protocol,)), book_of(rule), stage=stage)
    return result

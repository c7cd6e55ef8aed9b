"""Run every rule over the protocol; a check finds, the engine speaks."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from checker.assess.checks import CHECKS
from checker.assess.kinds import date_order, pattern, presence, requirement
from checker.assess.scope import texts_of
from checker.dutch.folding import key_of
from checker.dutch.phrases import any_of, sentence_at
from checker.model import (
    Certainty,
    DateOrderCheck,
    Dossier,
    Evidence,
    Finding,
    Hit,
    Mode,
    Outcome,
    PatternCheck,
    PresenceCheck,
    Protocol,
    PythonCheck,
    RequirementCheck,
    Rule,
    Rulebook,
    RuleResult,
    Severity,
    Stage,
)

#: A link weaker than this leaves an absence to the DPO.
SURE_LINK = 0.7
_LONGEST_QUOTE = 400
#: So many words under the right heading are more than a promise: about two sentences.
SUBSTANCE = 40
#: The rule that says that a text breaks off is the one that a text that breaks off cannot silence.
ABOUT_THE_END = "DOC-29"
FROM_THE_TEMPLATE = " Dit staat zo in het gangbare sjabloon."
TO_BE_CHECKED = "Ga na of dit klopt. "
IN_OTHER_WORDS = "er staat tekst over, maar niet in woorden die het programma kent"
_LEFT_TO = re.compile(
    r"\b(?:geregeld|staan|staat|opgenomen|beschreven|bepaald|vastgelegd|uitgewerkt|omschreven|vermeld|opgesomd)\b"
    r"[^.;]{0,60}\b(?:samenwerkingsovereenkomst|samenwerkingsakkoord|convenant|overeenkomst|"
    r"verwerkersovereenkomst|bijlage)\b"
)


def assess(dossier: Dossier, rulebook: Rulebook, *, stage: Stage) -> tuple[RuleResult, ...]:
    """What came of each rule on the protocol, at the stage it is in."""
    return tuple(_result(rule, dossier.protocol, stage) for rule in rulebook.rules)


def _result(rule: Rule, protocol: Protocol, stage: Stage) -> RuleResult:
    severity = _severity(rule, stage)
    if not _in_window(rule, protocol):
        return _without_findings(rule, severity, Outcome.NOT_APPLICABLE, "buiten de geldigheid")
    try:
        found = tuple(_hits(rule, protocol))
        hidden = "" if rule.id == ABOUT_THE_END else _out_of_sight(rule, protocol)
        hits = tuple(_grouped(_assessable(found, hidden), protocol))
        findings = tuple(_finding(rule, hit, protocol, severity) for hit in hits)
    except Exception as trouble:  # a rule that crashes must not take the other rules along
        reason = f"de regel liep vast ({type(trouble).__name__})"
        return _without_findings(rule, severity, Outcome.UNDECIDED, reason)
    if found and not findings:
        return _without_findings(rule, severity, Outcome.UNDECIDED, hidden)
    outcome = _outcome(findings)
    return RuleResult(
        rule=rule.id,
        point=rule.point,
        severity=severity,
        mode=rule.mode,
        outcome=outcome,
        findings=findings,
        reason=IN_OTHER_WORDS if outcome is Outcome.UNDECIDED else "",
    )


def _outcome(findings: tuple[Finding, ...]) -> Outcome:
    """Questions alone leave a rule undecided."""
    if not findings:
        return Outcome.HOLDS
    asked = all(finding.mode is Mode.QUESTION for finding in findings)
    return Outcome.UNDECIDED if asked else Outcome.BROKEN


def _out_of_sight(rule: Rule, protocol: Protocol) -> str:
    """Why what is missing may stand where we cannot look, in Dutch; "" if it cannot.

    The text breaks off, or it leaves the point to a document that was not handed over.
    """
    if protocol.outline.broken_off:
        return protocol.outline.broken_off
    if rule.point:
        for _, text in texts_of(protocol, rule.point):
            if _LEFT_TO.search(text):
                return (
                    "het protocol verwijst hiervoor naar een ander document, dat niet is meegegeven"
                )
    return ""


def _assessable(hits: Iterable[Hit], reason: str) -> Iterator[Hit]:
    """The hits that do not rest on something we could not see."""
    for hit in hits:
        if not reason or (hit.spans and not hit.searched):
            yield hit


def _grouped(hits: Iterable[Hit], protocol: Protocol) -> Iterator[Hit]:
    """Hits of one cause as one hit with several places: the same words, the same values."""
    groups: dict[object, Hit] = {}
    for hit in hits:
        words = key_of(protocol.outline.source.quote(hit.spans[0])) if len(hit.spans) == 1 else ""
        cause: object = (words, *sorted(hit.values.items())) if words else len(groups)
        first = groups.get(cause)
        if first:
            unsure = first.unsure or hit.unsure
            hit = replace(first, spans=(*first.spans, *hit.spans), unsure=unsure)
        groups[cause] = hit
    yield from groups.values()


def _without_findings(rule: Rule, severity: Severity, outcome: Outcome, reason: str) -> RuleResult:
    return RuleResult(rule.id, rule.point, severity, rule.mode, outcome, reason=reason)


def _severity(rule: Rule, stage: Stage) -> Severity:
    soft = rule.severity_at_intake
    return soft if stage is Stage.INTAKE and soft else rule.severity


def _in_window(rule: Rule, protocol: Protocol) -> bool:
    """The rule applied on the day of the protocol; without a day, rules that still apply do."""
    day = protocol.reference_date
    if day is None:
        return rule.applies_until is None
    starts = rule.applies_from is None or rule.applies_from <= day
    return starts and (rule.applies_until is None or day <= rule.applies_until)


def _hits(rule: Rule, protocol: Protocol) -> Iterable[Hit]:
    match rule.check:
        case PatternCheck() as check:
            return pattern.hits_of(check, protocol, rule)
        case PresenceCheck() as check:
            return presence.hits_of(check, protocol, rule)
        case RequirementCheck() as check:
            return requirement.hits_of(check, protocol, rule)
        case DateOrderCheck() as check:
            return date_order.hits_of(check, protocol)
        case PythonCheck(function=function):
            return CHECKS[function](protocol)
        case unknown:
            assert_never(unknown)


def _finding(rule: Rule, hit: Hit, protocol: Protocol, severity: Severity) -> Finding:
    evidence = tuple(Evidence.at(protocol.outline, span) for span in hit.spans)
    values = dict(_holes(rule, hit, evidence))
    mode = Mode.QUESTION if _only_a_question(rule, hit, protocol) else rule.mode
    asked = TO_BE_CHECKED if mode is not rule.mode else ""
    inherited = _is_inherited(rule, hit, protocol)
    origin = FROM_THE_TEMPLATE if inherited else ""
    return Finding(
        rule=rule.id,
        name=rule.name,
        mode=mode,
        severity=severity,
        certainty=_certainty(hit, protocol, rule),
        point=rule.point,
        message=asked + _sentence(rule.message.format_map(values)) + origin,
        remedy=_sentence(rule.remedy.format_map(values)),
        evidence=evidence,
        searched=hit.searched,
        sources=rule.sources,
        fingerprint=_fingerprint(rule, evidence),
        inherited=inherited,
    )


def _is_inherited(rule: Rule, hit: Hit, protocol: Protocol) -> bool:
    """The sentence of the fault reads as the usual template does."""
    if not (rule.inherited and hit.spans):
        return False
    start, end = sentence_at(protocol.outline.source.text, hit.spans[0].start, hit.spans[0].end)
    return bool(any_of(rule.inherited).search(protocol.folded, start, end))


def _only_a_question(rule: Rule, hit: Hit, protocol: Protocol) -> bool:
    """We do not find it, but there is text of substance under a heading that promises it.

    An absence needs two signals: no place that deals with the point, and no words that meet it.
    """
    if hit.asked:
        return True
    if hit.spans or not (hit.unsure or hit.by_words):
        return False
    headed = [link for link in protocol.outline.links_of(rule.point or "") if link.by_heading]
    spans = [link.whole for link in headed]
    words = sum(len(protocol.outline.source.quote(span).split()) for span in spans)
    return hit.unsure or words >= SUBSTANCE


def _holes(rule: Rule, hit: Hit, evidence: tuple[Evidence, ...]) -> Iterator[tuple[str, str]]:
    first = evidence[0] if evidence else None
    yield "clause", first.label if first else "het document"
    yield "quote", _short(first.quote) if first else ""
    yield "searched", ", ".join(hit.searched) or "het hele document"
    yield from hit.values.items()


def _sentence(words: str) -> str:
    """With a capital, also where a place opens the sentence."""
    return words[:1].upper() + words[1:]


def _short(quote: str) -> str:
    quote = " ".join(quote.split())
    return quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1] + "…"


def _certainty(hit: Hit, protocol: Protocol, rule: Rule) -> Certainty:
    """Check: the hit says so, it rests on a word with an OCR slip, or on a weak link."""
    doubtful = any(span.overlaps(word) for span in hit.spans for word in protocol.doubtful)
    weak = False
    if not hit.spans and rule.point:
        links = protocol.outline.links_of(rule.point)
        weak = bool(links) and max(link.score for link in links) < SURE_LINK
    return Certainty.CHECK if hit.unsure or doubtful or weak else Certainty.CERTAIN


def _fingerprint(rule: Rule, evidence: tuple[Evidence, ...]) -> str:
    """Rule, address and folded quote: the same from every format, and after edits elsewhere."""
    parts = [rule.id, *(f"{e.label}|{key_of(e.quote)}" for e in evidence)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

"""The recitals tell what the officers advised, and why an unfavourable advice was put aside."""

import re
from collections.abc import Iterator

from checker.model import DpoAdvice, Hit, Protocol, Span

_REASON = re.compile(
    r"\b(?:omdat|aangezien|daar|want|wegens|vermits|gezien|doordat|reden|redenen|motivering|"
    r"gemotiveerd|gevolgd|opgevolgd|aangepast|tegemoetgekomen|tegemoet|in die zin|rekening)\b"
)
_OUTCOME = re.compile(
    r"\b(?:positief|positieve|gunstig|gunstige|negatief|negatieve|ongunstig|ongunstige|"
    r"voorwaard\w+|zonder (?:opmerking\w*|bezwaar|voorbehoud)|geen (?:opmerking\w*|bezwa\w+)|"
    r"met (?:\w+ )?(?:opmerking\w*|aanbeveling\w*|voorbehoud)|goedgekeurd|akkoord|instemm\w+|"
    r"stemt? in|stemde in|ingestemd|aanbeveling\w*)\b"
)
NONE = "zegt niet wat het advies inhoudt"
REFUSED = "zegt niet waarom van een ongunstig advies is afgeweken"


def dpo_advice_has_its_outcome(protocol: Protocol) -> Iterator[Hit]:
    """Advices with a date but without outcome, and unfavourable ones without a reason."""
    seen: set[Span] = set()
    for advice in protocol.facts.dpo_advices:
        if advice.on is None or advice.span in seen:
            continue
        seen.add(advice.span)
        fault = _fault(protocol, advice)
        if fault:
            yield Hit(spans=(advice.span,), values={"fault": fault})


def _fault(protocol: Protocol, advice: DpoAdvice) -> str:
    told = _recital(protocol, advice.span)
    if advice.outcome is None:
        return "" if _OUTCOME.search(told) else NONE
    refused = advice.outcome == "unfavourable" and not _REASON.search(told)
    return REFUSED if refused else ""


def _recital(protocol: Protocol, sentence: Span) -> str:
    """The sentence with what stands behind it in its recital."""
    outline = protocol.outline
    own = next((r.span for r in outline.recitals if r.span.contains(sentence)), None)
    clause = outline.clause_at(sentence.start)
    whole = own or (clause.span if clause else sentence)
    return protocol.folded[sentence.start : max(sentence.end, whole.end)]

"""The report as data: the contract that other programs build on."""

import json
from collections.abc import Iterable
from typing import Any

from checker.model import (
    Article,
    DateMention,
    Evidence,
    Facts,
    Finding,
    LegalSource,
    Outcome,
    Outline,
    Party,
    PointAdvice,
    Protocol,
    Report,
    SourceText,
)

SCHEMA_VERSION = 1

Json = dict[str, Any]


def as_json(report: Report) -> bytes:
    """One report as JSON, keys in the order of the contract."""
    text = json.dumps(report_data(report), ensure_ascii=False, indent=2)
    # a lone surrogate, from a broken PDF font, has no place in UTF-8
    return (text + "\n").encode("utf-8", errors="replace")


def report_data(report: Report) -> Json:
    """One report as plain data."""
    urls = {law.name: law.url for law in report.rulebook.laws}
    protocol = report.dossier.protocol
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {
            "name": "dpo-checker",
            "version": report.version,
            "rulebook": report.rulebook.version,
        },
        "stage": report.stage.value,
        "dossier": [_document(d) for d in report.dossier.documents],
        "parties": [_party(p) for p in protocol.parties],
        "articles": [
            _article(article, document.outline)
            for document in report.dossier.documents
            for article in document.outline.articles
        ],
        "points": [_point(p) for p in report.advice.points],
        "findings": [_finding(f, urls) for f in report.findings],
        "facts": _facts(protocol.facts, protocol.outline.source),
        "undecided": [
            {"rule": r.rule, "reason": r.reason}
            for r in report.results
            if r.outcome is Outcome.UNDECIDED
        ],
        "verdict": report.advice.verdict.value,
    }


def _document(protocol: Protocol) -> Json:
    source = protocol.outline.source
    origins = {page.origin.value for page in source.pages}
    return {
        "document": source.document,
        "file": source.file.name,
        "format": source.file.format.value,
        "sha256": source.file.sha256,
        "pages": len(source.pages),
        "origin": origins.pop() if len(origins) == 1 else "mixed",
        "legibility": round(_legibility(source), 2),
        "truncated": protocol.outline.broken_off != "",
    }


def _legibility(source: SourceText) -> float:
    """Mean of the pages, each by the length of its text."""
    lengths = [page.span.end - page.span.start for page in source.pages]
    if not sum(lengths):
        return min(page.legibility for page in source.pages)
    weighted = zip(source.pages, lengths, strict=True)
    return sum(page.legibility * length for page, length in weighted) / sum(lengths)


def _party(party: Party) -> Json:
    return {
        "name": party.name,
        "aliases": list(party.aliases),
        "role": party.role,
        "kbo": party.kbo.value if party.kbo else None,
        "representatives": [
            {"name": r.name, "function": r.function} for r in party.representatives
        ],
        "dpo_contact": party.dpo_contact,
    }


def _article(article: Article, outline: Outline) -> Json:
    source = outline.source
    linked: dict[str, Json] = {}
    for link in outline.links:
        if not article.span.start <= link.span.start < article.span.end:
            continue
        entry = linked.setdefault(link.point, {"point": link.point, "score": 0.0, "because": []})
        entry["score"] = max(entry["score"], round(link.score, 2))
        entry["because"] += [cue for cue in link.because if cue not in entry["because"]]
    return {
        "document": source.document,
        "number": article.number,
        "heading": article.heading,
        "page": source.page_at(article.span.start).number,
        "points": sorted(linked.values(), key=lambda e: (-e["score"], e["point"])),
    }


def _point(point: PointAdvice) -> Json:
    return {
        "point": point.point,
        "title": point.title,
        "status": point.status,
        "verdict": point.verdict.value,
        "evidence": [_place(e) for e in point.evidence],
        "text": point.text,
    }


def _place(evidence: Evidence) -> Json:
    return {
        "document": evidence.span.document,
        "label": evidence.label,
        "page": evidence.page,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "quote": evidence.quote,
    }


def _boxed(evidence: Evidence) -> Json:
    boxes = [[round(side, 2) for side in box] for box in evidence.boxes]
    return {**_place(evidence), "boxes": boxes}


def _finding(finding: Finding, urls: dict[str, str]) -> Json:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "mode": finding.mode.value,
        "severity": finding.severity.value,
        "certainty": finding.certainty.value,
        "point": finding.point,
        "message": finding.message,
        "remedy": finding.remedy,
        "evidence": [_boxed(e) for e in finding.evidence],
        "searched": list(finding.searched),
        "sources": _sources(finding.sources, urls),
        "fingerprint": finding.fingerprint,
        "decision": None,
    }


def _sources(sources: Iterable[LegalSource], urls: dict[str, str]) -> list[Json]:
    return [{"law": s.law, "article": s.article, "url": urls.get(s.law, "")} for s in sources]


def _facts(facts: Facts, source: SourceText) -> Json:
    months = facts.notice.months if facts.notice else None
    return {
        "dpo_advices": [
            {
                "party": advice.party,
                "date": _iso(advice.on),
                "outcome": advice.outcome,
                "quote": source.quote(advice.span),
            }
            for advice in facts.dpo_advices
        ],
        "signed_on": _iso(facts.signed_on),
        "in_force_on": _iso(_in_force(facts)),
        "notice_months": int(months) if months is not None and months == int(months) else months,
    }


def _in_force(facts: Facts) -> DateMention | None:
    """The day of entry into force; "on the day of signature" is that day, once it is known."""
    return facts.in_force_on or (facts.signed_on if facts.in_force_at_signature else None)


def _iso(mention: DateMention | None) -> str | None:
    return mention.value.isoformat() if mention and mention.value else None

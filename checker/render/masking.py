"""Keeps national numbers, bank accounts and passwords out of every report.

A mask is as long as what it hides, so that offsets in the text stay true.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.model import Evidence, Finding, PointAdvice, Protocol, Report, RuleResult, Span

MASK = "▒"
DOC_18 = "DOC-18"  # password, code or private number in a text that will be published
PHONE_DIGITS_SHOWN = 2

_JOIN = r"[\s./\u00a0\u2010-\u2015-]{0,3}"
_NATIONAL = re.compile(rf"(?<!\d)\d{{2}}(?:{_JOIN}\d{{2}}){{2}}{_JOIN}\d{{3}}{_JOIN}\d{{2}}(?!\d)")
# 85.07.30-033.61: nothing else is written so, even where a digit was mistyped
_NATIONAL_FORM = re.compile(r"\d{2}[./ -]\d{2}[./ -]\d{2} ?[ -] ?\d{3}[. -]\d{2}")
_IBAN = re.compile(r"\bBE ?\d{2}(?:[ .-]?\d{4}){3}(?!\d)", re.IGNORECASE)
# of another country; the check digits tell it from a word in capitals
_FOREIGN_IBAN = re.compile(r"\b[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?\b")
_PHONE = re.compile(r"(?:(?:\+|00)32|(?<!\d)0)(?:[\s./()\u00a0-]{0,2}\d){8,9}(?!\d)")
_KEYWORD = (
    r"(?<![\w-])(?:wacht|pas|pass|toegangs)woord(?:en)?|(?<![\w-])password|(?<![\w-])passphrase"
    r"|(?<![\w-])(?:toegangs|controle|pin|verificatie|beveiligings|ontgrendel|inlog|login)?-?"
    r"(?:code|sleutel)(?![\w-])|(?<![\w-])(?:ww|pwd|pw)(?=\s*[:=])"
)
_NEXT_WORD = r"[\"'“”‘’„«]?(?P<secret>[^\s\"'“”‘’„«»]+)"
_SECRET = re.compile(
    rf"(?:{_KEYWORD})(?P<link>\s*[:=/]\s*|[^.;:=\n]{{0,40}}?\s(?:is|luidt|wordt)\s*:?\s+|\s+){_NEXT_WORD}",
    re.IGNORECASE,
)
_BARE_SECRET = re.compile(rf"\W*(?:(?:{_KEYWORD})\s+)?(?P<secret>\S+)\s*", re.IGNORECASE)
# a year, a plain word or a few signs: hidden where they stand, not wherever they occur
_ORDINARY = re.compile(r"(?:19|20)\d\d|[A-Z]?[a-zà-ÿ]+|.{0,3}", re.DOTALL)
_AND = re.compile(r"[\s,;/]*(?:(?:en|met|and)\s+){0,2}", re.IGNORECASE)
_TAIL = ".,;:!?)]}"


def masked(report: Report) -> Report:
    """The same report, without what it must not repeat."""
    texts: dict[str, str] = {}
    pieces: dict[str, str] = {}
    for protocol in report.dossier.documents:
        bare = protocol.outline.source.text
        text = _hidden_text(report, protocol)
        texts[protocol.outline.source.document] = text
        hidden = (*_secrets(bare), *(m.span() for m in _PHONE.finditer(bare)))
        strict = _strict_spans(report, protocol)
        for start, end in (*hidden, *((span.start, span.end) for span in strict)):
            if MASK in text[start:end] and not _ORDINARY.fullmatch(bare[start:end]):
                pieces[bare[start:end]] = text[start:end]
    return _Masker(texts, pieces).report(report)


def mask(text: str) -> str:
    """A text of which national numbers, bank accounts and passwords are unreadable."""
    for start, end in (*_numbers(text), *_secrets(text)):
        text = _cover(text, start, end)
    return text


def _cover(text: str, start: int, end: int) -> str:
    hidden = "".join(MASK if sign.isalnum() else sign for sign in text[start:end])
    return text[:start] + hidden + text[end:]


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for match in _NATIONAL.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _NATIONAL_FORM.fullmatch(match[0]) or _checks_out(digits):
            yield match.span()
    for match in _IBAN.finditer(text):
        yield match.span()
    for match in _FOREIGN_IBAN.finditer(text):
        if _adds_up(re.sub(r"[^A-Z0-9]", "", match[0])):
            yield match.span()


def _checks_out(digits: str) -> bool:
    """The last two digits of a national number are 97 minus the rest modulo 97."""
    rest, check = digits[:9], int(digits[9:])
    # born from 2000 on: the sum is made with a 2 before the number
    return check in (97 - int(rest) % 97, 97 - int("2" + rest) % 97)


def _adds_up(account: str) -> bool:
    """An account number with its first four signs behind, letters as numbers, is 1 modulo 97."""
    figures = "".join(str(int(sign, 36)) for sign in account[4:] + account[:4])
    return int(figures) % 97 == 1


def _secrets(text: str) -> Iterator[tuple[int, int]]:
    last_end = -1
    for match in _SECRET.finditer(text):
        start, end = match.span("secret")
        while end > start and text[end - 1] in _TAIL:
            end -= 1
        # "met code 1234-5678 en wachtwoord abcdef": the foot of an e-signed page
        paired = last_end >= 0 and _AND.fullmatch(text[last_end : match.start()])
        if end > start and (paired or _looks_secret(text, start, end, link=match["link"].strip())):
            yield start, end
            last_end = end


def _looks_secret(text: str, start: int, end: int, *, link: str) -> bool:
    """ "Wachtwoord: Zomer2024" is a secret, "wachtwoord: minimaal 12 tekens" is a requirement."""
    token = text[start:end]
    quoted = start > 0 and text[start - 1] in "\"'“”‘’„«"
    digits = sum(sign.isdigit() for sign in token)
    mixed = digits > 0 and any(sign.isalpha() for sign in token)
    if not link:
        return digits >= 4 or (quoted and len(token) >= 4)
    if digits >= 3 or mixed or re.search(r"[a-z][A-Z]|[@#$%^&*_+!?]", token):
        return True
    last = re.match(r"[^\w\n]*(?:\n|$)|\s*[.;,)]", text[end:]) is not None
    return len(token) > 1 and (quoted or (link[-1] in ":=" and last))


def _hidden_text(report: Report, protocol: Protocol) -> str:
    text = mask(protocol.outline.source.text)
    for span in _strict_spans(report, protocol):
        text = _strictly(text, span)
    return text


def _strict_spans(report: Report, protocol: Protocol) -> tuple[Span, ...]:
    """The places where a secret was found that will be published."""
    return tuple(
        evidence.span
        for finding in report.findings
        if finding.rule == DOC_18
        for evidence in finding.evidence
        if evidence.span.document == protocol.outline.source.document
    )


def _strictly(text: str, span: Span) -> str:
    """Telephone numbers too; where the place is one bare word, that word is the secret."""
    quote = text[span.start : span.end]
    for match in _PHONE.finditer(quote):
        quote = _cover_phone(quote, *match.span())
    if MASK not in quote and "@" not in quote:
        bare = _BARE_SECRET.fullmatch(quote)
        quote = _cover(quote, *bare.span("secret")) if bare else quote
    return text[: span.start] + quote + text[span.end :]


def _cover_phone(text: str, start: int, end: int) -> str:
    shown = 0
    signs = list(text)
    for place in range(start, end):
        if signs[place].isdigit():
            shown += 1
            signs[place] = signs[place] if shown <= PHONE_DIGITS_SHOWN else MASK
    return "".join(signs)


class _Masker:
    """Walks through a report and covers what must not be repeated."""

    def __init__(self, texts: dict[str, str], pieces: dict[str, str]) -> None:
        self.texts = texts
        self.pieces = dict(sorted(pieces.items(), key=lambda piece: -len(piece[0])))

    def report(self, report: Report) -> Report:
        documents = tuple(self.protocol(d) for d in report.dossier.documents)
        advice = report.advice
        return replace(
            report,
            dossier=replace(report.dossier, documents=documents),
            results=tuple(self.result(r) for r in report.results),
            advice=replace(advice, points=tuple(self.point(p) for p in advice.points)),
        )

    def protocol(self, protocol: Protocol) -> Protocol:
        outline = protocol.outline
        source = replace(outline.source, text=self.texts[outline.source.document])
        articles = tuple(replace(a, heading=self.text(a.heading)) for a in outline.articles)
        parties = tuple(
            replace(
                party,
                name=self.text(party.name),
                aliases=tuple(map(self.text, party.aliases)),
                dpo_contact=self.text(party.dpo_contact),
            )
            for party in protocol.parties
        )
        outline = replace(outline, source=source, articles=articles)
        return replace(protocol, outline=outline, parties=parties)

    def result(self, result: RuleResult) -> RuleResult:
        findings = tuple(self.finding(f) for f in result.findings)
        return replace(result, findings=findings, reason=self.text(result.reason))

    def point(self, point: PointAdvice) -> PointAdvice:
        return replace(
            point,
            evidence=tuple(self.evidence(e) for e in point.evidence),
            statements=tuple(
                replace(
                    s, text=self.text(s.text), evidence=tuple(self.evidence(e) for e in s.evidence)
                )
                for s in point.statements
            ),
            findings=tuple(self.finding(f) for f in point.findings),
            questions=tuple(self.finding(f) for f in point.questions),
        )

    def finding(self, finding: Finding) -> Finding:
        message, remedy = finding.message, finding.remedy
        if finding.rule == DOC_18:
            message, remedy = _without_phones(message), _without_phones(remedy)
        return replace(
            finding,
            message=self.text(message),
            remedy=self.text(remedy),
            evidence=tuple(self.evidence(e) for e in finding.evidence),
        )

    def evidence(self, evidence: Evidence) -> Evidence:
        span = evidence.span
        quote = self.texts.get(span.document, "")[span.start : span.end]
        if len(quote) != len(evidence.quote):  # a quote that is not the text at its span
            quote = evidence.quote
        return replace(evidence, quote=self.text(quote))

    def text(self, text: str) -> str:
        for bare, covered in self.pieces.items():
            if bare in text:
                text = re.sub(rf"(?<!\w){re.escape(bare)}(?!\w)", covered, text)
        return mask(text)


def _without_phones(text: str) -> str:
    for match in _PHONE.finditer(text):
        text = _cover_phone(text, *match.span())
    return text

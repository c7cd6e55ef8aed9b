"""Data are shared systematically, with another controller, and no committee decides about it."""

import re
from collections.abc import Iterator

from checker.assess.names import is_named
from checker.assess.scope import clauses_in, point_scope
from checker.dutch.phrases import denied, sentence_at
from checker.model import Cover, FrequencyMention, Hit, Protocol, Span

_SHARED = re.compile(
    r"\bm(?:ee|ede)(?:ge)?de(?:el|ling|len)\w*|\bdeelt\b|\bbezorg\w*|\bopgevraagd|\boverge\w+|"
    r"\bverstrek\w*|\bdoorgegeven|\bgeleverd|\boverdracht|\buitgewisseld|\bverzend\w*|\bgegevens\b"
)
_PROCESSOR = re.compile(
    r"\b(?:treedt|treden|handelt|handelen|verwerkt|optreedt)\b[^.;\n]{0,60}\bals verwerker\b"
    r"(?: (?:van|voor|in opdracht van|namens) (?P<whom>[^.;,\n]{3,60}))?"
)
_OF_A_PARTY = re.compile(r"\bpartij\b|\bmee?dedelende\b|\bontvangende\b")
_COMMITTEE = re.compile(
    r"\b(?:beraadslaging|machtiging)\b(?: nr\.)?[^.;\n]{0,80}\b(?:informatieveiligheidscomite|"
    r"sectoraal comite)\b"
)
_HER_OWN = re.compile(
    r"\b(?:gegevens|lijst|bestand)\b[^.;\n]{0,60}\b(?:aan|naar) de betrokken\w* zelf\b"
)
ONCE = "de gegevens één keer worden meegedeeld"
PROCESSOR = "de ontvanger optreedt als verwerker van de andere partij"
COMMITTEE = "het informatieveiligheidscomité over de mededeling beraadslaagt"
DATA_SUBJECT = "de betrokkene zelf de gegevens krijgt"


_DENIAL = re.compile(r"\b(?:niet|geen|nooit|evenmin)\b")
_REASONS = ((_PROCESSOR, PROCESSOR), (_COMMITTEE, COMMITTEE), (_HER_OWN, DATA_SUBJECT))


def protocol_is_needed(protocol: Protocol) -> Iterator[Hit]:
    """What makes one wonder whether article 8 asks for a protocol at all."""
    once = _once(protocol)
    if once:
        yield Hit(spans=(once,), values={"reason": ONCE})
    for pattern, reason in _REASONS:
        found = next(_stated(protocol, pattern), None)
        if found:
            yield Hit(spans=(found,), values={"reason": reason})


def _once(protocol: Protocol) -> Span | None:
    """The sentence that says so, where nothing says that data are shared more often."""
    outline = protocol.outline
    held = Cover(point_scope(outline, "AP07"))
    here = [m for m in protocol.mentions if isinstance(m, FrequencyMention) and held.holds(m.span)]
    if not here or any(m.kind in ("recurring", "permanent") for m in here):
        return None
    for mention in here:
        start, end = sentence_at(outline.source.text, mention.span.start, mention.span.end)
        if mention.kind == "once" and _SHARED.search(protocol.folded[start:end]):
            return Span(mention.span.document, start, end)
    return None


def _stated(protocol: Protocol, pattern: re.Pattern[str]) -> Iterator[Span]:
    """The sentences of the articles that say something of the parties, and do not deny it."""
    outline = protocol.outline
    parts = tuple(article.span for article in outline.articles)
    for clause in clauses_in(outline, parts):
        for match in pattern.finditer(protocol.folded, clause.span.start, clause.span.end):
            whom = match.groupdict().get("whom")
            if whom is not None and not _party(protocol, whom):
                continue
            if "whom" in match.groupdict() and whom is None:
                continue
            inside = _DENIAL.search(match[0])
            if not inside and not denied(protocol.folded, *match.span()):
                start, end = sentence_at(outline.source.text, *match.span())
                yield Span(clause.span.document, start, end)


def _party(protocol: Protocol, words: str) -> bool:
    return bool(_OF_A_PARTY.search(words)) or any(
        is_named(party, protocol.parties, words) for party in protocol.parties
    )

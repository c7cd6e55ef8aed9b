"""Each local party cites the decision, with its date, by which its body approves the protocol."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.dutch.lists import listed
from checker.dutch.phrases import sentences_within
from checker.model import Hit, Party, Protocol, Span

#: Bodies that act through a college, bureau, council or board.
_LOCAL = re.compile(
    r"\b(?:gemeente|stad|ocmw|provincie|gemeentebedrijf|agb|politiezone|hulpverleningszone|"
    r"intercommunale|openbaar centrum|projectvereniging|(?:opdrachthoudende|dienstverlenende) "
    r"vereniging)\b"
)
_DECISION = (
    r"(?:\w*besluit(?:en)?|\w*beslissing(?:en)?|zitting|vergadering|delegatie\w*|volmacht|"
    r"gemachtigd|machtig\w+|goedgekeurd|goedkeuring|keurde\w*|besliste|besloot)"
)
_BODY = (
    r"(?:college|schepencollege|vast bureau|gemeenteraad|\w*raad|raad van bestuur|bestuursorgaan|"
    r"directiecomite|bestuurscollege|deputatie|dagelijks bestuur)"
)
_CITED = re.compile(rf"\b{_DECISION}\b(?: van (?:de|het) {_BODY})?")
#: A year, or the blank where the date must come.
_DATE = r"(?:(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}\b|\.{2,}|_{2,}|…|\[?datum|x{2,})"
_DATED = re.compile(
    rf"\b{_DECISION}\b[^;\n]{{0,140}}?{_DATE}|{_DATE}[^;\n]{{0,140}}?\b{_DECISION}\b"
)
_ACT = re.compile(r"\b(?:decreet|wet|koninklijk|vlaamse regering|reglement|subsidie)\b")
_ELSEWHERE = re.compile(
    rf"\b{_BODY}\b[^;\n]{{0,160}}\b{_DECISION}\b|\b{_DECISION}\b[^;\n]{{0,160}}\b{_BODY}\b"
)


def deciding_body_is_dated(protocol: Protocol) -> Iterator[Hit]:
    """The local parties without a dated decision, unless as many are told elsewhere."""
    bare = [
        party
        for party in protocol.parties
        if _LOCAL.search(fold(party.name)) and not _DATED.search(protocol.folded_at(party.span))
    ]
    if bare and _told_elsewhere(protocol) < len(bare):
        cited = [at for party in bare if (at := _undated(protocol, party))]
        names = listed([party.name for party in bare])
        yield Hit(spans=tuple(cited), searched=("partijen",), values={"parties": names})


def _undated(protocol: Protocol, party: Party) -> Span | None:
    """The words for a decision that a party cites without its date."""
    span = party.span
    found = _CITED.search(protocol.folded, span.start, span.end)
    return Span(span.document, *found.span()) if found else None


def _told_elsewhere(protocol: Protocol) -> int:
    """How many sentences tell that a body decided on this protocol, with a date."""
    outline = protocol.outline
    parts = [*(r.span for r in outline.recitals), *(a.span for a in outline.articles)]
    parts += [outline.signature] if outline.signature else []
    told = 0
    for part in parts:
        for start, end in sentences_within(outline.source.text, part.start, part.end):
            words = protocol.folded[start:end]
            if _ELSEWHERE.search(words) and _DATED.search(words) and not _ACT.search(words):
                told += 2 if re.search(r"\bbeide\b|\bpartijen\b", words) else 1
    return told

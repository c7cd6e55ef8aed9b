"""Personal data are kept for a period that ends."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.dutch.phrases import sentence_at
from checker.model import DurationMention, Hit, Protocol, Span

# A period that ends when the keeper sees fit does not end; "zolang het dossier loopt" does.
_AT_WILL = (
    r"(?:nodig|noodzakelijk|nuttig|dienstig|vereist|relevant|belang|wenselijk|opportuun|"
    r"zinvol|acht|wenst|gewenst)"
)
_ENDLESS = re.compile(
    r"\bonbe(?:perkt|paald)\w*\b(?=[^.;]{0,50}\bbewaard)|bewaard\b[^.;]{0,40}\bonbe(?:perkt|paald)\w*|"
    rf"\bzo ?lang\b[^.;\n\t]{{0,90}}?\b{_AT_WILL}\b|"
    r"\bniet langer dan (?:nodig|noodzakelijk|strikt)\b[^.;]{0,40}"
)
_KEEPS = re.compile(r"bewaar|bewaring|bewaard|verwerkt|gewist|vernietigd|bijgehouden")
_MAXIMUM = re.compile(
    r"\b(?:maximaal|maximum|uiterlijk|ten hoogste|hoogstens|en dit|"
    r"tot)\b[^.;]{0,60}\b(?:jaar|jaren|maanden?|dagen|weken|uur)\b|\d{4}"
)
_GOES = (
    r"bewaar|bewaring|gewist|\bwist\b|wissen|vernietig|verwijder|geschrapt|geanonimiseerd|"
    r"bijgehouden|houdt"
)
_UNTIL = r"\bjaar\b|\bjaren\b|\bmaanden?\b|\bdagen\b|\bweken\b|\btot\b|\bna\b|\bzodra\b"
_ENDS = re.compile(
    rf"(?:{_GOES}|verwerkt)\w*[^.;\n]{{0,160}}?(?:{_UNTIL}|\buur\b|\bzolang\b|\d{{4}})|"
    rf"(?:{_UNTIL})[^.;\n]{{0,100}}(?:{_GOES})"
)


def retention_has_an_end(protocol: Protocol) -> Iterator[Hit]:
    """Periods without an end, or no period at all."""
    endless = False
    for match in _ENDLESS.finditer(protocol.folded):
        start, end = sentence_at(protocol.outline.source.text, *match.span())
        rest = protocol.folded[match.end() : end]
        if _KEEPS.search(protocol.folded, max(0, start - 40), end) and not _MAXIMUM.search(rest):
            endless = True
            yield Hit(
                spans=(Span(protocol.outline.source.document, *match.span()),),
                values={"fault": "legt geen einde vast voor de bewaring"},
            )
    if not endless and not _any_period(protocol):
        yield Hit(
            by_words=True,
            searched=places_of(protocol.outline, "AP03"),
            values={"fault": "bepaalt nergens hoelang de gegevens worden bewaard"},
        )


def _any_period(protocol: Protocol) -> bool:
    if any(item.retention for item in protocol.data_items):
        return True
    if any(isinstance(m, DurationMention) and m.role == "retention" for m in protocol.mentions):
        return True
    return any(
        _ENDS.search(protocol.folded, clause.span.start, clause.span.end)
        for article in protocol.outline.articles
        for clause in article.clauses
    )

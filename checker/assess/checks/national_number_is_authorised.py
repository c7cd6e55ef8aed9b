"""Where the national number is communicated, its use is authorised."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.dutch.folding import fold
from checker.dutch.phrases import denied
from checker.model import Hit, LawMention, Protocol, Span

_NUMBER = re.compile(
    r"rijksregisternummer|insz\b|identificatienummer (?:van|bij|uit) het rijksregister|"
    r"identificatienummer\w* van de sociale zekerheid|\brrn\b"
)
_AUTHORISED = re.compile(
    r"machtig|beraadslaging|koninklijk besluit|\bkb\b|toelating|"
    r"wet van 8 augustus 1983|rijksregisterwet|"
    r"wet rijksregister|sectoraal comite|besluit nr|besluit nl-"
)
_ELSEWHERE = re.compile(
    r"nummer\b[^.]{0,70}\bniet\b|nummer\b[^.;]{0,180}\bniet\b[^.;]{0,40}\b(?:mee|mede|verstr|uitgew|doorgeg|"
    r"overgem|bezorg|gedeeld)|\b(?:niet|nooit)\b[^.;]{0,40}nummer|eigen register|"
    r"rechtstreeks aan|blij(?:ft|ven) bij|buiten dit protocol|zelf op bij|titel|"
    r"tot regeling van een rijksregister"
)
_GAP = 400


def national_number_is_authorised(protocol: Protocol) -> Iterator[Hit]:
    """The first mention of the number among the data, if nothing authorises its use."""
    place = _communicated(protocol)
    if place is None:
        return
    for match in _AUTHORISED.finditer(protocol.folded):
        near = protocol.folded[max(0, match.start() - _GAP) : match.end() + _GAP]
        if re.search(r"rijks?register|insz|identificatienummer", near) and not denied(
            protocol.folded, *match.span()
        ):
            return
    laws = {m.law for m in protocol.mentions if isinstance(m, LawMention)}
    if "wet Rijksregister" in laws:
        return
    yield Hit(spans=(place,), values={"places": ", ".join(places_of(protocol.outline, "AP05"))})


def _communicated(protocol: Protocol) -> Span | None:
    reasons = {item.span.start: fold(item.justification) for item in protocol.data_items}
    for clause, text in texts_of(protocol, "AP03"):
        why = reasons.get(clause.span.start, "")
        if why:  # a number that stands in the reason why other data are needed
            text = text.replace(why, " " * len(why))
        for match in _NUMBER.finditer(text):
            start, end = match.start(), match.end()
            if not denied(text, start, end) and not _ELSEWHERE.search(text):
                at = clause.span.start
                return Span(clause.span.document, at + start, at + end)
    return None

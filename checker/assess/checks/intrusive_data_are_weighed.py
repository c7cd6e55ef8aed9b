"""Where a national number, an income or a copy is communicated, less was considered."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import ListedData, listed_data
from checker.dutch.folding import fold
from checker.dutch.phrases import denied
from checker.model import Hit, Protocol

_INTRUSIVE = re.compile(
    r"rijksregisternummer|\binsz\b|identificatienummer|\bbisnummer|\b(?:gezins|belastbaar |netto|"
    r"bruto)?inkomens?\b|"
    r"inkomensgegevens|\b(?:netto|bruto)?loon\b|loonfiche|aanslagbiljet|\bschulden\b|\bvermogen\b|"
    r"banksaldo|rekeninguittreksel|\b(?:kopie|scan|afschrift) van\b|identiteitskaart|\bfoto'?s?\b|"
    r"\bvolledige?\b|"
    r"sociaal verslag|uittreksel uit het strafregister"
)
_ALREADY_LESS = re.compile(
    r"ja of nee|ja/nee|ja/neen|ja of neen|schijf|klasse|boven|onder de|grens|drempel|vork|"
    r"gepseudonimiseerd|"
    r"versleuteld|laatste \w+ cijfers|identificatienummer van de (?:woning|meter|ligplaats|zaak)"
)
_WEIGHED = re.compile(
    r"alleen (?:daarmee|zo|dit|dat|hiermee|het)|enkel (?:daarmee|zo|dit|dat|hiermee)|"
    r"zonder (?:dit|dat|het|deze)|"
    r"niet anders|volsta|overbodig|vergissing|verwarring|naamgeno|verwissel|eenduidig|"
    r"met zekerheid|"
    r"minder ingrijpend|minder verregaand|alternatie|overwogen|onderzocht|afgewogen|nagegaan of|"
    r"dubbel|"
    r"in plaats van|geen ander|tikfout|niet nodig|niet voldoende|onvoldoende"
)


def intrusive_data_are_weighed(protocol: Protocol) -> Iterator[Hit]:
    """The listed items that say much, if their reason does not say why less would not do."""
    spans = tuple(data.name for data in listed_data(protocol) if _is_unweighed(protocol, data))
    if spans:
        yield Hit(spans=spans)


def _is_unweighed(protocol: Protocol, data: ListedData) -> bool:
    found = _INTRUSIVE.search(data.text)
    if not found or denied(data.text, *found.span()) or _ALREADY_LESS.search(data.text):
        return False
    reason = fold(data.item.justification) if data.item else ""
    return not _WEIGHED.search(reason) and not _WEIGHED.search(protocol.folded_at(data.span))

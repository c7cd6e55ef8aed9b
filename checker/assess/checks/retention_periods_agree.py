"""Two places do not give different periods for the same data."""

import re
from collections.abc import Iterator
from itertools import combinations

from checker.assess.retention import (
    Retention,
    Whom,
    is_upper_limit,
    months_of,
    retentions_of,
)
from checker.dutch.folding import fold
from checker.model import Cover, Hit, Protocol, Span

# All the data, not those of one kind, one person or one flow.
_ALL_DATA = re.compile(
    r"\b(?:de|al(?:le)?|deze|die|alle de|al de)\s+(?:(?:mee|mede)gedeelde|ontvangen|verkregen|"
    r"overgemaakte|"
    r"verstrekte|bezorgde|opgevraagde|bovenstaande|bovenvermelde|vermelde|genoemde|gevraagde)?\s*"
    r"(?:persoons)?gegevens\b(?! (?!van (?:de|het|deze|dit) (?:\w*lijst|\w*bestand|levering|"
    r"mededeling|dataset|dit protocol)\b|"
    r"(?:in|van|uit|bedoeld in|vermeld in) (?:artikel|paragraaf|§) ?\d)"
    r"(?:\d|van|over|uit|in de|die|waarvoor|met|inzake|bedoeld|nodig|"
    r"onder))"
)
# Other occasions than the end of the period: none of these says how long the data are kept.
_OTHER_OCCASION = re.compile(
    r"verwerker|onderaannemer|leverancier|opzeg|beeindig|einde van (?:dit|het) protocol|"
    r"protocol eindigt|"
    r"inbreuk|verzoek|rechten van|anonim|statisti|geaggregeerd|archief|opgenomen in|overgenomen|"
    r"stroom|luik|bijwerk|actualis|nieuwe lijst|volgende lijst|wettelijke verplichting|geschil|"
    r"in gebreke|tekortkoming|niet-naleving|sanctie|daarna|vervolgens|nadien|"
    r"(?<!en )(?<!langer )(?<!later )(?<!meer )(?<!vroeger )\bdan\b|"
    r"gerechtelijk|gewijzigd|wijzigt|kwartaal controle|nagekeken|jaarlijks|elk jaar"
)
_SAME_FOR = re.compile(
    r"\W{0,4}(?:idem|hetzelfde geldt|dezelfde termijn geldt|eveneens)\b[^.;\n]{0,120}"
)
_KEEPER = re.compile(
    r"\A\W{0,4}(?:de |het )?(?P<who>[^.,;:\n]{2,60}?)\s"
    r"(?:bewaart|houdt|wist|vernietigt|verwijdert|bewaren|houden|wissen|zal|zullen|moet)\b"
)
_NO_NAME = re.compile(r"gegevens|partij|ontvanger|instantie")
#: Two periods that differ by less than this, in months, are the same: thirty days and a month.
_SAME = 0.1


def retention_periods_agree(protocol: Protocol) -> Iterator[Hit]:
    """Pairs of places that fix another period for all the data."""
    whole = _distinct(protocol)
    said: set[Span] = set()
    for (one, first), (other, second) in combinations(whole, 2):
        if {one.span, other.span} & said or not _meet(one, other, first, second):
            continue
        said |= {one.span, other.span}
        yield Hit(spans=(one.span, other.span))
    for one, _ in whole:
        item = next((i for i in protocol.data_items if _differs(one, months_of(i))), None)
        if item and one.span not in said and not one.in_list:
            yield Hit(spans=(one.span, item.span))
            return


def _distinct(protocol: Protocol) -> list[tuple[Retention, frozenset[str]]]:
    """The first sentence for each period and keeper, outside the articles on sanctions."""
    sanctions = Cover(article.span for article in protocol.outline.articles_on("AP08"))
    found: dict[object, tuple[Retention, frozenset[str]]] = {}
    for retention in retentions_of(protocol):
        if _holds_for_all(retention) and not sanctions.holds(retention.span):
            keepers = _keepers(protocol, retention)
            key = (retention.carrier, retention.months, keepers)
            found.setdefault(key, (retention, keepers))
    return list(found.values())


def _holds_for_all(retention: Retention) -> bool:
    return (
        retention.whom is Whom.ALL
        and len(retention.months) == 1
        and not _OTHER_OCCASION.search(retention.text)
        and bool(_ALL_DATA.search(retention.text) or retention.carrier)
    )


def _meet(one: Retention, other: Retention, first: frozenset[str], second: frozenset[str]) -> bool:
    """The periods of two sentences are said of the same things by the same party, and differ."""
    if one.carrier != other.carrier or not _contradict(one, other):
        return False
    return bool(first & second) if first and second else not one.carrier


def _contradict(one: Retention, other: Retention) -> bool:
    short, long = sorted((one, other), key=lambda r: r.months)
    if abs(short.months[0] - long.months[0]) <= _SAME:
        return False
    return not (is_upper_limit(long.text) and short.months[0] > 0)


def _differs(whole: Retention, months: tuple[float, ...]) -> bool:
    """The table gives one period that the sentence on all the data does not allow."""
    if len(months) != 1 or whole.carrier:
        return False
    stated = whole.months[0]
    if is_upper_limit(whole.text):
        return months[0] > stated + _SAME
    return abs(months[0] - stated) > _SAME


def _keepers(protocol: Protocol, retention: Retention) -> frozenset[str]:
    """The parties that a sentence names, and those of "Idem voor …" right behind it."""
    behind = _SAME_FOR.match(protocol.folded, retention.span.end)
    words = retention.text + (behind.group() if behind else "")
    names = {
        party.name: {fold(name) for name in (party.name, *party.aliases)}
        for party in protocol.parties
    }
    named = {party for party, known in names.items() if any(name in words for name in known)}
    subject = _KEEPER.match(retention.text)
    other = subject["who"] if subject and not _NO_NAME.search(subject["who"]) else ""
    return frozenset(named or filter(None, (other,)))

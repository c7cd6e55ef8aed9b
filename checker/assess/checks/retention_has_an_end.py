"""Personal data are kept for a period that ends, each of them and for everyone."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import groups_in, kinds_named, listed_data
from checker.assess.retention import (
    Retention,
    Whom,
    has_period,
    is_vague,
    of_the_end,
    retentions_of,
    without_period,
)
from checker.assess.scope import places_of, texts_of
from checker.dutch.phrases import sentence_at
from checker.model import Hit, Protocol, Span

# A period that ends when the keeper sees fit does not end; "zolang het dossier loopt" does.
_AT_WILL = (
    r"(?:nodig|noodzakelijk|nuttig|dienstig|vereist|relevant|belang|wenselijk|opportuun|"
    r"zinvol|acht|wenst|gewenst|vergt|vergen|vraagt|vereisen|eist|behoeft|nut|verantwoord|"
    r"gerechtvaardigd|rechtvaardigt|aangewezen|toelaat|gebruikt|gebruikt worden)"
)
_ENDLESS = re.compile(
    r"\bonbe(?:perkt|paald)\w*\b(?=[^.;]{0,50}\bbewaard)|bewaard\b[^.;]{0,40}\bonbe(?:perkt|"
    r"paald)\w*|"
    rf"\bzo ?lang\b[^.;\n\t]{{0,90}}?\b{_AT_WILL}\b|"
    r"\bniet langer dan (?:nodig|noodzakelijk|strikt)\b[^.;]{0,40}|"
    r"\b(?:gedurende|voor|tijdens) (?:de|een) (?:nodige|redelijke|passende|gepaste|noodzakelijke|"
    r"vereiste) (?:tijd|termijn|periode|duur)\b|"
    rf"\b(?:voor de duur|gedurende de (?:tijd|periode)|de tijd) die\b[^.;\n\t]{{0,60}}?"
    rf"\b{_AT_WILL}\b|"
    r"\bbewaartermijn\b[^.;\n]{0,20}\b(?:een )?(?:redelijke|passende|gepaste) (?:termijn|duur)\b|"
    r"\b(?:tot|totdat|tot wanneer)\b[^.;\n\t]{0,60}\bniet (?:meer|langer) (?:nodig|noodzakelijk|"
    r"nuttig|dienstig|relevant|vereist)\b"
)
_KEEPS = re.compile(r"bewaar|bewaring|bewaard|verwerkt|gewist|vernietigd|bijgehouden")
_MAXIMUM = re.compile(
    r"\b(?:maximaal|maximum|uiterlijk|ten hoogste|hoogstens|en dit|"
    r"tot)\b[^.;]{0,60}\b(?:jaar|jaren|maand(?:en)?|dagen|weken|uur)\b|\d{4}"
)
_BY_REFERENCE = re.compile(
    r"\b(?:bewaard|bewaart|bewaren|bewaring|bewaartermijn)\b[^.;\n]{0,60}?\b(?:conform|volgens|"
    r"overeenkomstig|met inachtneming van|binnen|bepaald door|in overeenstemming met)\s+"
    r"(?:(?:de|het|alle|geldende|toepasselijke|wettelijke|vigerende|decretale|reglementaire)\s+)+"
    r"(?:\w*regelgeving|\w*wetgeving|bewaartermijn\w*|bewaringstermijn\w*|termijn(?:en)?|"
    r"bepalingen|voorschriften|verplichtingen|richtlijnen)\b"
)
# What the period is said of: one kind of data by its name, not "de gegevens".
_SUBJECT_IS_ALL = re.compile(
    r"(?<!contact)(?<!identificatie)(?<!identiteits)gegevens\b|gegevensset|dataset|bestand|lijst|"
    r"dossier|\b(?:ze|zij|die|deze|alles|alle|rest|overige|andere|informatie)\b"
)

_DATA_OF = re.compile(
    r"\bgegevens van [^.;,]{3,60}?(?=\s(?:worden|wordt|blijven|bewaar\w*|verdwijn\w*|gaan)\b|$)"
)


def retention_has_an_end(protocol: Protocol) -> Iterator[Hit]:
    """Periods without an end, no period at all, or a period for some data or persons only."""
    located = [*_endless(protocol), *_left_open(protocol)]
    yield from located
    every = tuple(retentions_of(protocol))
    retentions = tuple(r for r in every if not of_the_end(protocol, r.span)) or every
    if not located and not has_period(protocol, retentions):
        reference = _by_reference(protocol)
        yield reference or Hit(
            by_words=True,
            searched=places_of(protocol.outline, "AP03"),
            values={"fault": "bepaalt nergens hoelang de gegevens worden bewaard"},
        )
    elif protocol.data_items and any(item.retention for item in protocol.data_items):
        if not any(r.whom is not Whom.EXCEPTION and _of_all(r) for r in retentions):
            yield from _items_without(protocol)
    elif not located:
        yield from _for_some(protocol, retentions)


def _endless(protocol: Protocol) -> Iterator[Hit]:
    for match in _ENDLESS.finditer(protocol.folded):
        start, end = sentence_at(protocol.outline.source.text, *match.span())
        rest = protocol.folded[match.end() : end]
        if _KEEPS.search(protocol.folded, max(0, start - 40), end) and not _MAXIMUM.search(rest):
            yield Hit(
                spans=(Span(protocol.outline.source.document, *match.span()),),
                values={"fault": "legt geen einde vast voor de bewaring"},
            )


def _by_reference(protocol: Protocol) -> Hit | None:
    """ "Volgens de wettelijke bewaartermijnen", where no period is given."""
    found = _BY_REFERENCE.search(protocol.folded)
    if not found:
        return None
    fault = "verwijst voor de bewaring naar een norm, maar noemt geen termijn"
    span = Span(protocol.outline.source.document, *found.span())
    return Hit(spans=(span,), values={"fault": fault})


def _left_open(protocol: Protocol) -> Iterator[Hit]:
    """ "Nader te bepalen" in the place of a period."""
    for item in protocol.data_items:
        if is_vague(item.retention):
            fault = f'laat voor het gegeven "{item.name}" open hoelang het wordt bewaard'
            yield Hit(spans=(item.span,), values={"fault": fault})


def _items_without(protocol: Protocol) -> Iterator[Hit]:
    """The few items without a period; a cell that is empty for most of them is a merged one."""
    bare = without_period(protocol)
    if 2 * len(bare) >= len(protocol.data_items):
        return
    for item in bare:
        fault = f'bepaalt voor het gegeven "{item.name}" niet hoelang het wordt bewaard'
        yield Hit(spans=(item.span,), values={"fault": fault})


def _of_all(retention: Retention) -> bool:
    return bool(_SUBJECT_IS_ALL.search(retention.text))


def _for_some(protocol: Protocol, retentions: tuple[Retention, ...]) -> Iterator[Hit]:
    """All that is said on keeping is about those who get nothing, one group, or one kind."""
    if not retentions:
        return
    first = retentions[0]
    if all(r.whom is Whom.EXCEPTION and len(r.months) < 2 for r in retentions):
        fault = "regelt de bewaring enkel bij een weigering, intrekking of andere uitzondering"
    elif _one_group(protocol, retentions):
        fault = "regelt de bewaring enkel voor één groep van betrokkenen"
    elif _one_kind(protocol, retentions):
        fault = "regelt de bewaring enkel voor een deel van de gegevens"
    else:
        return
    yield Hit(spans=(first.span,), values={"fault": fault})


def _one_group(protocol: Protocol, retentions: tuple[Retention, ...]) -> bool:
    """Each period holds for the data of the same persons, and data of others are listed."""
    named = [groups_in(m.group()) for r in retentions for m in _DATA_OF.finditer(r.text)]
    if len(named) < len(retentions) or not all(named) or len(set().union(*named)) > 1:
        return False
    listed = set().union(*(groups_in(data.text) for data in listed_data(protocol)), set())
    return bool(listed - named[0])


def _one_kind(protocol: Protocol, retentions: tuple[Retention, ...]) -> bool:
    """Each period holds for data that are called by their name, and other kinds are listed."""
    kinds = [kinds_named((r.text,)) for r in retentions]
    if not all(kinds) or any(_of_all(r) or r.in_list for r in retentions):
        return False
    kept = set().union(*kinds)
    listed = kinds_named(text for _, text in texts_of(protocol, "AP03"))
    return len(listed - kept) > 1

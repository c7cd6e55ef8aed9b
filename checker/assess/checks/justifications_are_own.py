"""Each piece of data has a reason of its own, that says more than that it is needed."""

import re
from collections import defaultdict
from collections.abc import Iterator

from checker.assess.listed_data import listed_data
from checker.assess.scope import texts_of
from checker.dutch.folding import fold
from checker.dutch.phrases import sentences_within
from checker.model import DataItem, Hit, Protocol, Span

# Words that a reason may hold without saying anything of the data it is given for.
_EMPTY = re.compile(
    r"(?:is|zijn|wordt|worden|dit|deze|de|het|een|die|dat|van|voor|om|te|in|ter|met|tot|op|aan|en|"
    r"door|bij|ten|"
    r"als|kader|oog|functie|behoeve|gegevens?|persoonsgegevens?|informatie|"
    r"strikt|noodzakelijk\w*|nodig|vereist\w*|relevant\w*|toereikend|dienend|zake|overmatig|niet|"
    r"uitvoer\w*|uitoefen\w*|vervull\w*|verwezenlijk\w*|realis\w*|bereik\w*|voeren|uit|"
    r"doel|doelen|doeleind\w*|finaliteit\w*|opdracht\w*|taak|taken|protocol|verwerking\w*|"
    r"verwerken|"
    r"mededeling|gegevensuitwisseling|gegevensdeling|werking|dienstverlening|administratie|"
    r"administratieve|"
    r"beoogde|vooropgestelde|gevraagde|bovenstaande|bovenvermelde|vermelde|genoemde|wettelijke|"
    r"decretale|"
    r"proportioneel|proportionaliteit\w*|zie|artikel|\d+|idem|hierboven|boven|dossier\w*|"
    r"behandel\w*|"
    r"goede|correcte|zijn|haar|hun|partij\w*|ocmw\w*|gemeente\w*|stad)"
)
_CHANNELS = re.compile(r"\badres\b|telefoon|\bgsm|mobiel nummer|e-?mail")
_CONTACT = re.compile(r"contact|bereik|communicer|aanschrijv|te spreken|verwittig")
_TOLD_APART = re.compile(
    r"\bals\b|\bindien\b|wanneer|eerst|\bof\b|adres|telefoon|e-?mail|\bbrief|huisbezoek|sms"
)
# "De partijen achten die gegevens ter zake dienend en niet overmatig": the law's words, no reason.
_IN_THE_WORDS_OF_THE_LAW = re.compile(
    r"ter zake dienend|toereikend, ter zake|niet overmatig|"
    r"\b(?:noodzakelijk|nodig|relevant|proportioneel)\b[^.;]{0,40}\b(?:doel|doeleinde|doeleinden|"
    r"finaliteit\w*|(?:dit|het) protocol)\b"
)
_REASON = re.compile(
    r"\b(?:omdat|want|aangezien|teneinde|zonder (?:dit|dat|deze|die))\b|\bom\b[^.;]{0,80}\bte\b"
)
#: As many items with one and the same reason as this make it doubtful that it fits them all.
SAME_REASON = 3


def justifications_are_own(protocol: Protocol) -> Iterator[Hit]:
    """Reasons without content, one reason for many items, and one for several ways of contact."""
    if not protocol.data_items:
        yield from _for_all_in_general(protocol)
        return
    same: dict[str, list[DataItem]] = defaultdict(list)
    for data in listed_data(protocol):
        item = data.item
        why = fold(item.justification).strip(" .;:…") if item else ""
        if not item or not any(char.isalpha() for char in why):
            continue
        if _says_nothing(why):
            yield Hit(
                spans=(item.span,), values={"fault": "zegt niet meer dan dat het gegeven nodig is"}
            )
        elif _contact_only(data.text, why):
            fault = "verantwoordt verschillende contactgegevens met één reden"
            yield Hit(spans=(item.span,), values={"fault": fault})
        else:
            same[why].append(item)
    for items in same.values():
        if len(items) >= SAME_REASON:
            spans = tuple(item.span for item in items)
            yield Hit(spans=spans, values={"fault": "herhaalt de reden van andere gegevens"})


def _says_nothing(why: str) -> bool:
    return all(_EMPTY.fullmatch(word) for word in re.findall(r"[\w'’-]+", why))


def _contact_only(name: str, why: str) -> bool:
    """Address, telephone and e-mail for one purpose: to reach someone."""
    channels = {match.group() for match in _CHANNELS.finditer(name)}
    return len(channels) > 1 and bool(_CONTACT.search(why)) and not _TOLD_APART.search(why)


def _for_all_in_general(protocol: Protocol) -> Iterator[Hit]:
    """Without a list: the law's own words on proportionality, and no reason beside them."""
    texts = list(texts_of(protocol, "AP03"))
    if any(_REASON.search(text) for _, text in texts):
        return
    source = protocol.outline.source
    for clause, _ in texts:
        for start, end in sentences_within(source.text, clause.span.start, clause.span.end):
            if _IN_THE_WORDS_OF_THE_LAW.search(protocol.folded[start:end]):
                fault = "verantwoordt de gegevens in de woorden van de wet"
                yield Hit(spans=(Span(source.document, start, end),), values={"fault": fault})
                return

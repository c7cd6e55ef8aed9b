"""The norm on which the collection rests is named with its article."""

import re
from collections.abc import Iterator

from checker.assess.collection import Collection, collections_of
from checker.model import Hit, LawMention, Protocol

_BY_LAW = re.compile(
    r"\b(?:volgens|overeenkomstig|conform|krachtens|op grond van|op basis van|ingevolge|"
    r"in uitvoering van|"
    r"ter uitvoering van|in toepassing van|met toepassing van|zoals (?:bepaald|voorzien|"
    r"voorgeschreven|vereist) (?:in|door)|"
    r"in overeenstemming met|steunt op|berust op|gebaseerd op|rust op|in het kader van)\s+"
    r"(?P<norm>(?:(?:de|het|haar|zijn|hun|alle|diverse|voormelde?|betrokken|geldende|"
    r"toepasselijke|vigerende|"
    r"desbetreffende|relevante|bestaande|hogere|vlaamse|federale|wettelijke|decretale|"
    r"reglementaire|sectorale|"
    r"toepasbare|huidige|specifieke)\s+)+"
    r"(?:\w*regelgeving|\w*wetgeving|\w*reglementering|wet(?:ten)?|decre(?:et|ten)|bepalingen|"
    r"voorschriften|normen|"
    r"reglement(?:en)?|verplichting(?:en)?|opdracht(?:en)?|kader))\b"
    r"(?:(?<=geving)|(?<=reglementering)|(?<=voorschriften)|(?! (?:van \d|over|"
    r"betreffende|houdende|op|tot|inzake|nr)))"
)

# The article of a local regulation, which no register knows: "artikel 4 van het reglement".
_ARTICLE_OF = re.compile(
    r"\bartikel\w*\s+\d(?:(?!\bvan\b)[^.;]){0,60}\bvan\s+(?:de|het|haar|zijn|dat|die)\b(?!\s+avg\b)"
)


def collection_has_a_norm(protocol: Protocol) -> Iterator[Hit]:
    """The sentences that name "de regelgeving", or an act without article; none does better."""
    acts = [m for m in protocol.mentions if isinstance(m, LawMention) and m.law != "AVG"]
    poor = []
    for collection in collections_of(protocol):
        own = [act for act in acts if collection.sentence.contains(act.span)]
        if any(act.article for act in own) or _ARTICLE_OF.search(collection.text):
            return
        if own or _BY_LAW.search(collection.text):
            poor.append(collection)
    yield from (_hit(collection) for collection in poor)


def _hit(collection: Collection) -> Hit:
    return Hit(spans=(collection.sentence,))

"""A number that is sent along to search with stands in the list of data."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import TermsWithin, kinds_named, listed_data, terms_within
from checker.assess.scope import point_scope, texts_of
from checker.dutch.phrases import denied, sentence_at
from checker.model import Cover, Hit, Protocol, Span, TermMention

#: The terms of the lexicon: numbers of persons by the register they come from, and other keys.
NATIONAL = "nummer van de persoon"
OTHER = "andere zoeksleutel"
_SEARCHES = re.compile(
    r"opgevraagd|vraagt\b[^.;]{0,80}\bop\b|opvrag|bevra(?:ag|gen|ging)|raadple(?:eg|gen|ging)|"
    r"opzoek|opgezocht|"
    r"zoekt|zoeken|zoeking|zoeksleutel|zoekcriteri|zoekgegeven|zoekterm|\bkoppel|gekoppeld|match|"
    r"vergel(?:ijk|eken)|"
    r"kruising|afgetoetst|terugvinden|terug te vinden|ingegeven|ingevoerd|"
    r"\bvoert\b[^.;]{0,60}\bin\b|"
    r"\bgeeft\b[^.;]{0,80}\bin\b|nagegaan|gaat\b[^.;]{0,80}\bna\b"
)
_BY = re.compile(
    r"(?:op basis van|aan de hand van|met behulp van|door middel van|via|met|op|als|middels|door)"
    r"\s+(?:(?:de|het|een|hun|zijn|haar|diens|dat|die|elk|enkel|alleen|unieke?)\s+)*[\w-]*$"
)
_AS_KEY = re.compile(r"\b(?:als|dient als|is de|fungeert als|vormt de)\s+(?:\w+ )?(?:zoek)?sleutel")
_SENDS = re.compile(
    r"\b(?:ver)?stuurt\b|\b(?:ver)?sturen\b|bezorgt|bezorgen|bezorgd|levert|leveren|aangelever|"
    r"aanlever|"
    r"meegestuurd|meestuurt|mee te sturen|doorgestuurd|verzonden|verzendt|opgeladen|oplaadt|"
    r"laadt\b[^.;]{0,60}\bop\b|"
    r"maakt\b[^.;]{0,90}\bover\b|overgemaakt|deelt\b[^.;]{0,110}\bmee\b|(?:mee|mede)gedeeld|"
    r"geeft\b[^.;]{0,80}\bdoor\b|doorgeeft|meegeeft|aanlevert|overmaakt|"
    r"(?:door|toe|mee)(?:stuurt|zendt)|"
    r"ontvangt\b|ontvangen\b|krijgt\b|doorgegeven|verstrekt|verstrekken|"
    r"\b(?:bestand|bericht|lijst|vraag|kolom|aanvraag)\b[^.;]{0,80}\b(?:bevat(?:ten)?|opgenomen)\b|"
    r"\bopgenomen in (?:het|een|de) (?:\w+ )?(?:bestand|bericht|lijst|vraag|kolom)"
)
# The key goes first, and the answer comes back.
_LOOKS_UP = re.compile(
    r"opzoek|opgezocht|\bzoekt\b|\bzoeken\b|zoeking|nagaan|na te gaan|nagegaan|"
    r"nagekeken|na te kijken|"
    r"nakijk|vergel(?:ijk|eken)|\btoets|kruis(?:en|t|ing)|koppel|match|aftoets|afgetoetst|"
    r"terug ?(?:te )?vinden|screen|aanvull|aanvul|verrijk"
)
_BEFOREHAND = re.compile(
    r"\bvooraf\b|\bvoordien\b|\bvoorafgaand|\beerst\b|opzoeking mogelijk|om op te zoeken"
)
_ENTERS = re.compile(
    r"\b(?:voert|voeren|geeft|geven|tikt)\b[^.;]{0,90}\bin\b|\bingevoerd\b|\bingegeven\b|"
    r"\bingetikt\b"
)
# The citizen gives it, or staff log in with it, or a royal decree allows its use.
_OTHER_USE = re.compile(
    r"machtig|vervang|toelating|koninklijk besluit|beraadslaging|wet van 8 augustus|aanmeld|"
    r"aangemeld|"
    r"inlog|logt in|"
    r"\beid\b|itsme|authentic|gelogd|logging|logbestand|gebruiker|medewerker|personeelsl|"
    r"rechtstreeks|zelf|"
    r"buiten dit protocol|ondertekend|eigen register|eigen bestand|versleutel\w* het|"
    r"gepseudonimiseerd|vervangen door|"
    r"(?:burger|aanvrager|betrokkene|ouder|inwoner)\w* (?:geeft|vult|vermeldt|bezorgt|meldt|voert)"
)
_DENIES = re.compile(r"\b(?:niet|geen|noch|evenmin|nooit|zonder)\b")
_WITH_REASON = re.compile(r"\b(?:want|omdat|nodig|noodzakelijk|zodat|teneinde|om)\b|bewaard|gewist")


def search_keys_are_listed(protocol: Protocol) -> Iterator[Hit]:
    """The sentence that sends a key along, once for each key, if the list does not hold it."""
    keys = terms_within(protocol, frozenset((NATIONAL, OTHER)))
    scope = Cover(point_scope(protocol.outline, "AP03"))
    known = _known(protocol, keys, scope)
    said: set[str] = set()
    for mention in keys.mentions:
        key = _key_of(protocol, mention)
        if not known or key in known or key in said:
            continue
        start, end = sentence_at(protocol.outline.source.text, mention.span.start, mention.span.end)
        sentence = Span(mention.span.document, start, end)
        if _sent(protocol, sentence, mention):
            said.add(key)
            yield Hit(spans=(sentence,))


def _known(protocol: Protocol, keys: TermsWithin, scope: Cover) -> set[str]:
    """The keys that the list holds, and a mark that there is a list at all."""
    kinds = kinds_named(text for _, text in texts_of(protocol, "AP03"))
    known = {"lijst"} if len(kinds) > 1 else set()
    for data in listed_data(protocol):
        known |= {_key_of(protocol, mention) for mention in keys.at(data.name)} | {"lijst"}
    for mention in keys.mentions:
        if scope.holds(mention.span) and _declared(protocol, mention):
            known.add(_key_of(protocol, mention))
    return known


def _declared(protocol: Protocol, mention: TermMention) -> bool:
    """Named among the data in running words; beside a list only with a reason."""
    span = mention.span
    text, folded = protocol.outline.source.text, protocol.folded
    if denied(folded, span.start, span.end):
        return False
    sentence = folded[slice(*sentence_at(text, span.start, span.end))]
    if _SENDS.search(sentence) and _BEFOREHAND.search(sentence):
        return False
    return not protocol.data_items or bool(_WITH_REASON.search(sentence))


def _key_of(protocol: Protocol, mention: TermMention) -> str:
    if mention.term == NATIONAL:
        return NATIONAL
    word = re.sub(r"(?:s|en|n)$", "", protocol.folded_at(mention.span))
    return re.sub(r"data$", "datum", re.sub(r"plat$", "plaat", word))


def _sent(protocol: Protocol, sentence: Span, mention: TermMention) -> bool:
    """The sentence searches with the key or, for a number of a person, sends it."""
    text = protocol.folded_at(sentence)
    start = mention.span.start - sentence.start
    if _OTHER_USE.search(text) or _DENIES.search(text):
        return False
    if (
        _AS_KEY.search(text)
        or _ENTERS.search(text)
        or (_SEARCHES.search(text) and _BY.search(text[:start]))
    ):
        return True
    sends = bool(_SENDS.search(text))
    return sends and (mention.term == NATIONAL or bool(_LOOKS_UP.search(text)))

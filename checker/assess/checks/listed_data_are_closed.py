"""Each piece of data is named; no category, and no list, is left open."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import KINDS_OF_DATA, ListedData, listed_data
from checker.assess.scope import clauses_in, point_scope
from checker.dutch.phrases import denied, sentences_within
from checker.model import Hit, Protocol, Span

_SPECIAL = (
    r"(?:medische|gezondheids|psychosociale|sociaal-medische|paramedische|gerechtelijke|"
    r"strafrechtelijke)"
)
_OTHER = (
    r"(?:sociale|financiele|persoonlijke|administratieve|familiale|professionele|relevante|nuttige|"
    r"noodzakelijke|nodige|algemene|bijkomende|aanvullende|overige|andere|diverse|economische)"
)
_WHAT = r"(?:persoons)?(?:gegevens|informatie|inlichtingen|data|elementen|documenten|stukken)"
_ABOUT = (
    r"(?:gegevens|informatie|inlichtingen) (?:over|inzake|betreffende|rond|m\.b\.t\.|"
    r"met betrekking tot)"
)
_CATEGORY = re.compile(
    r"(?:nr\.? ?)?(?:\d{1,2}[.)°]?\s+)?(?:artikel (?:9|10)[^:]{0,24}: )?(?:de |het |alle |"
    r"eventuele |zijn |haar |hun |uw )*(?:"
    rf"(?:{_SPECIAL}|{_OTHER}) ?(?:en {_OTHER} |en {_SPECIAL} )?{_WHAT}|"
    rf"(?:gezondheids|gezins|inkomens|loon|dossier|school|opvolgings|zorg|persoons|opvolg)gegevens|"
    rf"(?:identificatie|identiteits|contact|adres)(?:gegevens|informatie)|contactdetails|"
    rf"{_ABOUT} (?:de |het |hun |zijn |haar )?(?:persoon|gezin\w*|gezondheid\w*|inkomen\w*|"
    rf"dossier\w*|"
    r"(?:\w+ )?situatie|\w*situatie|problematiek|achtergrond)|"
    r"(?:het )?(?:volledige? |sociaal |sociale |medisch )*dossier|(?:sociaal )?verslag|"
    r"(?:gezins|thuis|leef|woon)situatie|(?:sociale|financiele|medische|familiale|persoonlijke) "
    r"(?:situatie|toestand|achtergrond|problematiek)|problematiek|voorgeschiedenis|"
    r"hulpverleningsgeschiedenis|"
    r"nuttige informatie|alle (?:andere )?(?:nuttige|relevante|beschikbare|dienstige) \w+"
    r"(?:(?:andere|overige|extra|bijkomende|algemene|vrije|nuttige|medische|sociale) )*"
    r"(?:bijzonderheden|opmerkingen|aandachtspunten|aantekeningen|notities|varia|diversen|"
    r"vrije tekst|vrij (?:veld|tekstveld)|commentaar|toelichting|bijkomende info|extra info)|"
    r")(?: (?:van|over|bij|inzake) (?:de|het|een|elke|zijn|haar|hun|alle)? ?[\w-]+(?: \w+)?)?"
)
_HOW_OFTEN = re.compile(r"^(?:frequent|regelmatig|soms|occasioneel)\s*:?\s*")
_BEHIND = re.compile(r"\s{0,3}[:(,]|\s{0,3}[-–]\s?\w|[^\n\t]{0,20}\n\s{0,9}[-–•o]\s")
_OPEN_LIST = re.compile(
    r"\b(?:enz\b|enzovoort|etc\b|e\.d\.|en dergelijke|en zo meer|en soortgelijke|onder meer|"
    r"onder andere|"
    r"o\.a\.|bijvoorbeeld|bijv\.|bv\.|niet[- ]limitatief|niet[- ]exhaustief)"
)
_ANY_DATA = re.compile(
    r"\balle (?:andere |verdere |overige |mogelijk )?(?:relevante|nuttige|dienstige|beschikbare|"
    r"nodige|"
    r"noodzakelijke|bijkomende|andere|gewenste) (?:persoons)?(?:gegevens|informatie|inlichtingen|"
    r"documenten|elementen)|"
    r"\b(?:andere|verdere|overige|bijkomende) (?:relevante|nuttige|dienstige|noodzakelijke|nodige) "
    r"(?:persoons)?(?:gegevens|informatie|inlichtingen|elementen)|"
    r"\b(?:elk|ieder|elke|iedere) (?:ander |andere )?(?:relevante?|nuttige?|dienstig|"
    r"bijkomende?) (?:gegeven|informatie)\b"
)
_EXAMPLES_OF_DATA = re.compile(
    r"(?:gegevens|informatie)\b[^.;:\n]{0,30}\b(?:onder meer|onder andere|o\.a\.|bijvoorbeeld|"
    r"bv\.|bijv\.)|"
    r"\b(?:onder meer|onder andere|o\.a\.)[^.;\n]{0,40}\b(?:gegevens|naam|namen|voornaam|adres|"
    r"geboortedatum)\b"
)
# "Bijzonderheden die nuttig kunnen zijn", "al wat van belang is": who decides what that is?
_AS_USEFUL = re.compile(
    r"\b(?:die|dat|wat|welke|hetgeen)\b[^.;\t\n]{0,70}\b(?:nuttige?|relevante?|dienstige?|"
    r"van belang|belangrijk|"
    r"nodig|noodzakelijk|vereist|wenselijk|van nut|van pas|pertinent|interessant)\b|"
    r"\b(?:al|alles|datgene) (?:wat|hetgeen)\b"
)
_NOT_ALL = re.compile(r"\bgegevens\b[^.;]{0,60}\bniet[- ](?:limitatie|exhaustie|beperkend)\w*")
_TAIL = re.compile(r"\b(?:enz\b|enzovoort|etc\b|e\.d\.|en dergelijke|en zo meer|en soortgelijke)")
# What stands between the last kind of data and "enz." if "enz." ends another list.
_NO_LIST = re.compile(r"[(:]|\b(?:voor|om|die|dat|gebruikt|nodig|zodat|want|omdat|ten)\b|.{61}")
_PRINCIPLE = re.compile(r"\b(?:enkel|alleen|slechts|uitsluitend|beperkt tot|minimale)\b")
_COMMUNICATES = re.compile(
    r"(?:mee|mede)gedeeld|\bdeelt\b|\bdelen\b|mededeling|bezorg|verstrekt|doorgegeven|overgemaakt|"
    r"uitgewisseld|"
    r"gedeeld|\bomvat|\bbevat|\bbetre(?:ft|ffen)\b|gegevens:"
)


def listed_data_are_closed(protocol: Protocol) -> Iterator[Hit]:
    """Items that name a category and nothing in it, and lists that end in "enz."."""
    seen: list[Span] = []
    for data in listed_data(protocol):
        cells = [_bare(cell) for cell in (data.label, *data.text[len(data.label) :].split("\t"))]
        whole = data.item is not None and all(_CATEGORY.fullmatch(cell) for cell in cells if cell)
        if (whole and not _spelled_out(protocol, data)) or _open(data.text):
            seen.append(data.name)
            yield Hit(spans=(data.name,))
    source = protocol.outline.source
    for clause in clauses_in(protocol.outline, point_scope(protocol.outline, "AP03")):
        if clause.kind == "row":
            continue
        for start, end in sentences_within(source.text, clause.span.start, clause.span.end):
            span = Span(source.document, start, end)
            if _open_sentence(protocol.folded[start:end]) and not any(
                span.overlaps(other) for other in seen
            ):
                seen.append(span)
                yield Hit(spans=(span,))


def _open(text: str) -> bool:
    return any(words.search(text) for words in (_OPEN_LIST, _ANY_DATA, _AS_USEFUL))


def _bare(cell: str) -> str:
    """A cell without signs, or the word that says how often."""
    return _HOW_OFTEN.sub("", cell.strip(" .;,-–•")).strip()


def _spelled_out(protocol: Protocol, data: ListedData) -> bool:
    """What the category holds stands behind its name or below it."""
    text = protocol.outline.source.text
    return bool(_BEHIND.match(text, data.name.end))


def _open_sentence(text: str) -> bool:
    """A sentence that communicates "alle nuttige gegevens", or names some data as examples."""
    if _NOT_ALL.search(text):
        return True
    anything = _ANY_DATA.search(text)
    if anything and _COMMUNICATES.search(text) and not _PRINCIPLE.search(text):
        return not denied(text, *anything.span())
    if _EXAMPLES_OF_DATA.search(text) and _COMMUNICATES.search(text):
        return not denied(text, 0, 1) and len(KINDS_OF_DATA.findall(text)) > 0
    tail = _TAIL.search(text)
    named = list(KINDS_OF_DATA.finditer(text, 0, tail.start())) if tail else []
    between = text[named[-1].end() : tail.start()] if tail and named else "("
    return not _NO_LIST.search(between) and not denied(text, 0, 1)

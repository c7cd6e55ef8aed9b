"""No choice of the template is left between square brackets, and every bracket is closed."""

import re
from collections.abc import Iterator

from checker.model import Clause, Hit, Protocol, Span

_PAIR = re.compile(r"\[(?P<inside>[^\[\]\n]{0,200})\]")
_OPEN = re.compile(r"\[[^\[\]\n]*$")
#: What may stand between square brackets: an omission, [sic], a note number, a unit, a notation,
#: the signs a code is made of, an abbreviation, a reference.
_INNOCENT = re.compile(
    r"\s*(?:…|\.\.\.|\(…\)|\(\.\.\.\)|sic!?|noot[^\]]*|nvdr\.?|red\.?|eigen vertaling|"
    r"(?:zie|cf\.?|vgl\.?|hierna|artikel|art\.|bijlage|tabel|figuur|§)\b[^\]]*|"
    r"(?:\d|[^\W\d_](?![^\W\d_])|[^\w\]…_●•■]){1,60}|"
    r"[jmduhs]{1,4}(?:[-/.: ]?[jmduhs]{2,4}){1,5}|"
    r"(?:k?g|[ckm]?m[²³23]?|ha|km/u|k?wh?|mwh|[kmg]b|euro|eur|uur|min|sec|°c)|"
    r"(?:verplicht|optioneel|facultatief|leeg|uniek|tekst|string|getal|integer|datum/tijd|boolean)|"
    r"(?-i:[A-Z][A-Za-z&]?[A-Z]{1,5}(?:[ -]?[\d:./-]{1,12})?))\s*",
    re.IGNORECASE,
)
#: A blank or an instruction: other rules see to those.
_PLACEHOLDER = re.compile(
    r"\A\s*(?:(?:XX|TITEL|PARTIJ|GEMEENTE|OCMW|INSTANTIE|DIENST|JAAR)[A-Z0-9 /_.-]{0,60}|"
    r"[._…X/x●•■-]{1,200}|[xXvV ]|"
    r"(?i:(?:naam|datum|aantal|plaats|adres|functie|nummer|bedrag|termijn|omschrijving|te bepalen|"
    r"beschrijf|omschrijf|vermeld|vul|kies|licht|geef|noem|verduidelijk|schrap)\b[^\n]{0,160})|"
    r"[^\n]{0,80}\b(?:in(?:te)?\s?vullen|aan\s?vullen|aan te vullen|te bepalen|te vervolledigen)"
    r"\b[^\n]{0,80})\s*"
)
_WORDS_OF_OPENING = 30


def brackets_are_settled(protocol: Protocol) -> Iterator[Hit]:
    """Words between brackets in the running text, and brackets that are never closed."""
    text = protocol.outline.source.text
    for clause in protocol.outline.clauses:
        yield from _pairs(text, clause)
        opened = _OPEN.search(_without_pairs(text[clause.span.start : clause.span.end]))
        if opened and clause.kind != "row":
            start = clause.span.start + opened.start()
            end = clause.span.end
            if end - start > _WORDS_OF_OPENING:
                end = max(text.rfind(" ", start, start + _WORDS_OF_OPENING), start + 1)
            yield Hit(spans=(Span(clause.span.document, start, end),))


def _pairs(text: str, clause: Clause) -> Iterator[Hit]:
    for pair in _PAIR.finditer(text, clause.span.start, clause.span.end):
        inside = pair["inside"]
        if _INNOCENT.fullmatch(inside) or _PLACEHOLDER.fullmatch(inside):
            continue
        if _is_name(text, pair) or _quoted(text, clause.span.start, pair.start()):
            continue
        yield Hit(spans=(Span(clause.span.document, *pair.span()),))


def _quoted(text: str, start: int, at: int) -> bool:
    """The bracket stands in a quotation or within other brackets: it adds to somebody's words."""
    before = text[start:at]
    opened = any(before.count(one) > before.count(other) for one, other in ("“”", "«»", "()"))
    return opened or before.count('"') % 2 == 1


def _is_name(text: str, pair: re.Match[str]) -> bool:
    """The bracket is part of a name of a file or a field, or of an address."""
    around = text[pair.start() - 1 : pair.start()] + text[pair.end() : pair.end() + 1]
    return any(sign.isalnum() or sign in "_/\\=({" for sign in around)


def _without_pairs(text: str) -> str:
    return _PAIR.sub(lambda pair: "." * len(pair.group()), text)

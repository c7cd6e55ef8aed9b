"""What a protocol says on how often data are communicated: which data, by whom, in what flow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checker.assess.surroundings import sentences_of_articles
from checker.dutch.folding import fold
from checker.dutch.phrases import denied
from checker.dutch.rhythms import WrittenRhythm, rhythm_in
from checker.model import Protocol, Span

_CARRIER = (
    r"(?:(?:persoons)?gegevens|informatie|lijst(?:en)?|bestand(?:en)?|mededeling(?:en)?|"
    r"(?:aan)?levering(?:en)?|(?:gegevens)?uitwisseling(?:en)?|gegevens(?:deling|stroom)|"
    r"doorgifte|overdracht|verzending|doorstroming|bericht(?:en)?|toegang|raadpleging(?:en)?|"
    r"bevraging(?:en)?|opvraging(?:en)?|update|export|batch)"
)
# "het wekelijkse bestand": the rhythm stands before what is carried.
_BEFORE_CARRIER = re.compile(rf"\s+(?:\w+\s+)?{_CARRIER}\b")
_HAS_CARRIER = re.compile(rf"\b{_CARRIER}\b")
_DEFINITE = re.compile(r"\b(?:de|het|deze|dit|die|dat|elke?|iedere?)\s+$")
_PUSH = re.compile(
    r"\b(?:bezorg\w*|lever(?:t|en)|gelever\w+|(?:mee|mede)gedeeld|deelt\b[^.;\n]{0,80}\bmee|"
    r"delen\b[^.;\n]{0,80}\bmee|doorge(?:geven|stuurd|zonden)|doorstu\w+|verstu\w+|stuurt|sturen|"
    r"gestuurd|verzend\w*|verzonden|verstrek\w*|overgemaakt|maakt\b[^.;\n]{0,80}\bover|"
    r"overgedragen|overgezonden|ter beschikking|klaargezet|plaatst|"
    r"opgeladen|overgebracht|geeft\b[^.;\n]{0,80}\bdoor)\b"
)
# Asked for or exchanged: the words do not say who acts.
_EITHER = re.compile(
    r"\b(?:gedeeld|uitgewisseld|opgevraagd|(?:vraagt|vragen)\b[^.;\n]{0,80}\bop)\b"
)
_PULL = re.compile(
    r"\b(?:raadple\w+|geraadpleegd|consult\w+|"
    r"geconsulteerd|bevra\w+|opgehaald|haalt\b[^.;\n]{0,80}\b(?:af|op)|download\w*|gedownload|"
    r"toegang)\b"
)
_HAPPENS = re.compile(
    r"\b(?:mededeling|levering|uitwisseling|gegevensdeling|gegevensuitwisseling|doorgifte|"
    r"overdracht|verzending|doorstroming|aanlevering)(?:en)?\b[^.;\n]{0,60}"
    r"\b(?:gebeur\w+|vind\w*\b[^.;\n]{0,30}\bplaats|he(?:eft|bben)\b[^.;\n]{0,30}\bplaats|"
    r"geschied\w+|verlo\w+|is|zijn|wordt verricht|worden verricht)\b"
)
_LABEL = re.compile(
    r"^\W*(?:periodiciteit|frequentie|ritme|regelmaat)(?: van de (?:mededeling|levering))?\s*:\s*"
)
# What has a rhythm of its own: other data, another time, another act than the communication.
_OF_ITS_OWN = re.compile(
    r"wijzig|mutatie|correcti|verbeter|rechtzet|nieuwe?\b|stopzett|annul|dringend|spoed|"
    r"uitzonder|tussentijds|aanvullend|bijkomend|daarnaast|bovendien|voorts|tevens|\book\b|"
    r"eerste (?:levering|mededeling|bestand|lijst|keer|jaar|maand|schooljaar)|\binitie|daarna\b|"
    r"vervolgens|nadien|tijdens|overgang|proef|\btest|piloot|behalve|tenzij|indien|"
    r"\bals (?:de|het|er|een|dat|zij|hij)\b|(?<!telkens )\bwanneer\b|gegevens? \d|categorie|"
    r"rubriek|gelogd|logging|logbestand|loggegevens|\blogs\b|nagezien|nagekeken|gecontroleerd|"
    r"steekproef|evalu|overleg|vergader|reservekopie|back-?up|bewaar|gewist|\bwist\b|verwijder|"
    r"vernietig|opleiding|wachtwoord|\bsleutel|herzie|bespre|audit|statistie|factu|anonie|"
    r"geaggregeerd|herinner|voor het eerst|\bzomer|\bwinter|vakantie|"
    r"^\W*in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december)\b"
)
# "een maandelijkse toelage", "het dagelijks bestuur": the rhythm of something else.
_OF_SOMETHING_ELSE = re.compile(
    r"\s+(?:\w+\s+)?(?:toelage|premie|bedrag|inkomen|loon|betaling|vergoeding|huur|bestuur|werking|"
    r"leven|leiding|beheer|verslag|rapport|kost|verbruik|onderhoud|gebruik|zorg|hulp)"
)
_BEHIND = re.compile(
    r"\s*,?\s*(?P<link>van|over|met|inzake|betreffende|uit|die|waarvan)\s+"
    r"(?P<what>\w+(?:\s+\w+){0,2})"
)
_STREAM = re.compile(r"\b(?:gegevens)?stroom\s+(\d|[a-c]\b|een|twee|drie)")
_STREAMS = re.compile(
    r"\bstroom (?:2|b|twee)\b|\b(?:tweede|beide|twee|drie|andere) (?:gegevens)?stro(?:om|men)\b|"
    r"\b(?:in|naar) (?:beide|twee) richtingen\b|\bwederzijds\w*\b|\bluik (?:2|b)\b|"
    r"\bheen en terug\b"
)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A sentence that says how often data are communicated."""

    span: Span
    written: WrittenRhythm
    way: Literal["push", "pull", "either"]
    party: str  # the party that is named first; "" where none is
    stream: str  # "1" of "stroom 1"; "" where none is named
    data: str  # what stands behind "de gegevens van"; "" for the data as such
    passing: bool  # named in passing: "het wekelijkse bestand"
    own: bool  # has words that give it a rhythm of its own


def rhythms_of(protocol: Protocol) -> Iterator[Rhythm]:
    """Every sentence of an article or annex on how often data are communicated."""
    parties = _parties(protocol)
    folded = protocol.folded
    for told in sentences_of_articles(protocol):
        span, sentence = told.span, told.text
        written = rhythm_in(folded, span.start, span.end)
        if not written or denied(folded, written.start, written.end):
            continue
        if _OF_SOMETHING_ELSE.match(folded, written.end, span.end):
            continue
        passing = bool(_BEFORE_CARRIER.match(folded, written.end, span.end))
        way = _way(sentence)
        if _LABEL.match(sentence) or _HAPPENS.search(sentence) or way or passing:
            if not (_HAS_CARRIER.search(sentence) or _LABEL.match(sentence)):
                continue
            definite = _DEFINITE.search(folded, max(span.start, written.start - 8), written.start)
            yield Rhythm(
                span,
                written,
                way or "either",
                _first(parties, sentence),
                "".join(_STREAM.findall(sentence)[:1]),
                _data(sentence),
                passing and bool(definite),
                bool(_OF_ITS_OWN.search(sentence)),
            )


def has_several_streams(protocol: Protocol) -> bool:
    """The protocol speaks of more than one flow of data."""
    return bool(_STREAMS.search(protocol.folded))


def _way(sentence: str) -> Literal["push", "pull", "either", ""]:
    """Data are handed over, fetched, or both."""
    push, pull = _PUSH.search(sentence), _PULL.search(sentence)
    if _EITHER.search(sentence) or (push and pull):
        return "either"
    return "push" if push else "pull" if pull else ""


def _data(sentence: str) -> str:
    """What the data, the list or the file are of: "de lijst van de leden"."""
    carrier = _HAS_CARRIER.search(sentence)
    behind = _BEHIND.match(sentence, carrier.end()) if carrier else None
    return behind["what"].strip() if behind else ""


def _parties(protocol: Protocol) -> tuple[tuple[str, str], ...]:
    """Every name of a party in folded letters, with the one name that stands for all."""
    return tuple(
        (fold(name), party.short)
        for party in protocol.parties
        for name in (party.name, *party.aliases)
        if name
    )


def _first(parties: tuple[tuple[str, str], ...], sentence: str) -> str:
    places = [(sentence.find(name), short) for name, short in parties if name in sentence]
    return min(places)[1] if places else ""

"""Flows of data between parties, as the sentences of a protocol tell them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.assess.party_names import Naming, PartyNames
from checker.dutch.phrases import sentences_within
from checker.model import Party, Protocol, Span

_SENDS = re.compile(
    r"\b(?:bezorg(?:t|en|de|d)|verstrek(?:t|ken|te|ten)|lever(?:t|en|de|den)|geleverd|stu(?:urt|ren)|"
    r"(?:ver|door|terug|toe)?stuur(?:t|de)|(?:ver|door|terug|toe)(?:sturen|gestuurd)|verstuurd|"
    r"gestuurd|(?:ver)?zend(?:t|en)|(?:toe|ver)?ge?zonden|verzonden|overhandig\w+|"
    r"overma(?:ken|akt)|"
    r"overgemaakt|mail(?:t|en)|gemaild|meedelen|mee te delen|mee(?:ge)?deelt?|meegedeeld|"
    r"medegedeeld|deel(?:t|de)?\b[^.;\n]{0,160}\bmee|delen\b[^.;\n]{0,160}\bmee|"
    r"ma(?:akt|ken)\b[^.;\n]{0,160}\bover|(?:geeft|geven|speelt|spelen)\b[^.;\n]{0,160}\bdoor|"
    r"doorgeven|doorgegeven|door te (?:geven|sturen|spelen)|toe te sturen|"
    r"terug te (?:melden|koppelen)|"
    r"(?:stelt|stellen)\b[^.;\n]{0,160}\bter beschikking|"
    r"ter beschikking (?:gesteld|stellen|te stellen)|"
    r"koppel(?:t|en)\b[^.;\n]{0,160}\bterug|terug(?:koppelen|gekoppeld|melden|gemeld)|"
    r"(?:deelt|delen|gedeeld)\b[^.;\n]{0,120}\bmet|"
    r"(?:meldt|melden|gemeld|rapporteert|signaleert|signaleren)|"
    r"\bop de hoogte (?:brengen|gebracht|houden|gehouden)|"
    r"\bbreng(?:t|en)\b[^.;\n]{0,100}\bop de hoogte|"
    r"la(?:at|ten)\b[^.;\n]{0,120}\bweten|geleverd|aangeleverd|levert\b[^.;\n]{0,160}\baan)\b"
)
_GETS = re.compile(
    r"\b(?:ontvang(?:t|en)|krijg(?:t|en)|verkrijg(?:t|en)|raadple(?:egt|gen)|leestoegang|toegang|"
    r"inzage|inkijk|inkijken|inzien|opvragen)\b"
)
_DENIED = re.compile(r"\b(?:geen|niet|nooit|evenmin|noch)\b")
_RELATIVE = re.compile(r"\b(?:die|dat|wie|welke|waarvan|om|voor|als|wanneer|indien)\b|,")
# "gebruikt de gegevens om hun een brief te sturen" tells an aim, not a flow of these data.
_AIM = re.compile(r"\b(?:om|teneinde)\b[^.;]{0,160}\bte\s*\Z")
_REQUEST = re.compile(r"\b(?:verzoek|vraag|aanvraag)\s+van\s+(?:(?:de|het)\s+)?\"?$")
_HE = re.compile(
    r"\b(?:zij|ze|hij|het(?= (?:vult|bezorgt|stuurt|deelt|meldt|geeft|maakt|levert|verstrekt|zendt|"
    r"koppelt|laat|stelt)))\b"
)
_MAILBOX = re.compile(r"\b(?:naar|aan)\s+(?:het (?:e-mail)?adres\s+)?[\w.+-]+@[\w-]+\.\w+")
_NOMINAL = re.compile(
    r"\b(?:\w*mededeling|meedelen|doorgifte|overdracht|overmaking|gegevensdeling|uitwisseling|"
    r"verstrekking|terugkoppeling|terugmelding|\w*stroom)\b"
)

#: A longer stretch without an end is no sentence but a table or a list that lost its lines.
LONGEST_SENTENCE = 2000


@dataclass(frozen=True, slots=True)
class Flow:
    """One party gives something to another in one sentence."""

    sender: Party
    receiver: Party
    sentence: Span
    verb: Span


def flows_in(protocol: Protocol, names: PartyNames, span: Span) -> Iterator[Flow]:
    """The flows that sentences within a span tell, at most one each."""
    acting: Party | None = None  # who the sentence before was about
    for sentence in _sentences(protocol, span):
        named = names.within(sentence)
        if flow := _flow(protocol, named, sentence, acting):
            yield flow
        acting = next((n.party for n in named if not n.preposition), acting)


def _sentences(protocol: Protocol, span: Span) -> Iterator[Span]:
    for start, end in sentences_within(protocol.outline.source.text, span.start, span.end):
        if end - start <= LONGEST_SENTENCE:
            yield Span(span.document, start, end)


def _flow(
    protocol: Protocol, named: list[Naming], sentence: Span, acting: Party | None
) -> Flow | None:
    folded = protocol.folded
    ends: Ends = None
    if not named:
        return None
    if verb := _SENDS.search(folded, sentence.start, sentence.end):
        ends = _giver_and_taker(named, _towards(verb.group()))
        ends = ends or _at_request(folded, named)
        ends = ends or _by_pronoun(folded, named, verb, sentence, acting=acting)
        ends = ends or _to_mailbox(protocol, named, sentence)
    elif verb := _GETS.search(folded, sentence.start, sentence.end):
        ends = _taker_and_source(named)
    elif verb := _NOMINAL.search(folded, sentence.start, sentence.end):
        ends = _from_and_to(named)
    if verb is None or ends is None or ends[0] is ends[1]:
        return None
    if _AIM.search(folded, sentence.start, verb.start()):
        return None
    if _denied(folded, verb, sentence):
        return None
    return Flow(*ends, sentence, Span(sentence.document, *verb.span()))


def _denied(folded: str, verb: re.Match[str], sentence: Span) -> bool:
    """A denial in the verb, or around it up to a comma before and a relative clause behind."""
    before = folded[sentence.start : verb.start()].rpartition(",")[2]
    behind = _RELATIVE.split(folded[verb.end() : sentence.end], maxsplit=1)[0]
    return any(_DENIED.search(part) for part in (before, verb.group(), behind))


Ends = tuple[Party, Party] | None


def _giver_and_taker(named: list[Naming], towards: tuple[str, ...]) -> Ends:
    """ "X bezorgt Y …", "X deelt … mee aan Y", "… wordt door X aan Y bezorgd"."""
    free = [n for n in named if not n.preposition]
    agent = [n for n in named if n.preposition == "door"]
    to = [n for n in named if n.preposition in towards]
    giver = agent[0] if agent and to else free[0] if free else None
    if giver is None:
        return None
    others = [n for n in (*to, *free) if n.party is not giver.party]
    return (giver.party, others[0].party) if others else None


def _towards(verb: str) -> tuple[str, ...]:
    """The prepositions of who gets it: "deelt … met", "ter beschikking van", "bezorgt … aan"."""
    if verb.endswith("met"):
        return ("met",)
    return ("aan", "naar", "van", "voor") if "beschikking" in verb else ("aan", "naar")


def _at_request(folded: str, named: list[Naming]) -> Ends:
    """ "Op verzoek van Y levert X …"."""
    free = [n for n in named if not n.preposition]
    asked = [n for n in named if _REQUEST.search(folded, max(0, n.start - 30), n.start)]
    return (free[0].party, asked[0].party) if free and asked else None


def _by_pronoun(
    folded: str, named: list[Naming], verb: re.Match[str], sentence: Span, *, acting: Party | None
) -> Ends:
    """ "Zij bezorgt Y …", when the sentence before is about X."""
    subject = _HE.search(folded, sentence.start, min(sentence.end, verb.start() + 30))
    near = [n for n in named if n.preposition in ("aan", "naar", "")]
    if acting is None or subject is None or not near or near[0].start < subject.start():
        return None
    return acting, near[0].party


def _to_mailbox(protocol: Protocol, named: list[Naming], sentence: Span) -> Ends:
    """ "X stuurt … naar iemand@…": the other party, where there are two."""
    free = [n.party for n in named if not n.preposition]
    mailed = _MAILBOX.search(protocol.folded, sentence.start, sentence.end)
    if not free or mailed is None or len(protocol.parties) != 2:
        return None
    other = next(p for p in protocol.parties if p is not free[0])
    return free[0], other


def _taker_and_source(named: list[Naming]) -> Ends:
    """ "Y ontvangt van X …", "Y heeft toegang tot het bestand van X"."""
    free = [n for n in named if not n.preposition]
    source = [n for n in named if n.preposition in ("van", "vanwege", "door", "vanuit", "bij")]
    return (source[0].party, free[0].party) if free and source else None


def _from_and_to(named: list[Naming]) -> Ends:
    """ "mededeling van persoonsgegevens van X naar Y", "terugmelding aan Y door X"."""
    to = [n for n in named if n.preposition in ("naar", "aan")]
    for giver in named:
        behind = [n for n in to if n.start > giver.end]
        if giver.preposition in ("van", "vanuit") and behind:
            return giver.party, behind[0].party
        if giver.preposition == "door" and to:
            return giver.party, to[0].party
    return None


#: Authorities and organisations, by their kind; a party is told apart by its name.
_OUTSIDER = re.compile(
    r"\b(?P<preposition>aan|naar|van|door|vanwege)\s+"
    r"(?:de |het |een |elk |elke |alle |andere ){0,2}(?:[a-z]+(?:e|s) )?"
    r"(?P<kind>politie\w*|parket|procureur|vdab|rva|rsz|fod \w+|sociaal verhuurkantoor|"
    r"woonmaatschappij|energiehuis|netbeheerder|provincie|agentschap|departement|ziekenfonds\w*|"
    r"mutualiteit\w*|verzekera\w+|verzekeringsmaatschappij\w*|clb|school|scholen|ziekenhuis|"
    r"ziekenhuizen|buurgemeente\w*|gemeenten|ocmw|gemeente|hulpverleningszone|brandweer|vzw|"
    r"vlaamse overheid|federale overheid|belastingdienst|rijksregister|kruispuntbank)\b"
)


@dataclass(frozen=True, slots=True)
class OutsideFlow:
    """A party gives something to a body that is no party, or gets it from there."""

    party: Party
    outsider: str
    sentence: Span


def outside_flows_in(protocol: Protocol, names: PartyNames, span: Span) -> Iterator[OutsideFlow]:
    """The sentences within a span on what goes to, or comes from, who is no party."""
    folded = protocol.folded
    for sentence in _sentences(protocol, span):
        named = names.within(sentence)
        other = _outsider(folded, named, sentence)
        if other is None:
            continue
        sends, gets = (p.search(folded, sentence.start, sentence.end) for p in (_SENDS, _GETS))
        away = other["preposition"] in ("aan", "naar")
        verb = sends if away or other["preposition"] == "door" else gets
        free = [n for n in named if not n.preposition or (away and n.preposition == "door")]
        if verb and free and not _denied(folded, verb, sentence):
            yield OutsideFlow(free[0].party, other["kind"], sentence)


def _outsider(folded: str, named: list[Naming], sentence: Span) -> re.Match[str] | None:
    """The first body in the sentence that is not the name of a party."""
    for match in _OUTSIDER.finditer(folded, sentence.start, sentence.end):
        if not any(n.start < match.end() and match.start() < n.end for n in named):
            return match
    return None

"""Data flow only in the direction that the protocol declares."""

import re
from collections.abc import Iterator

from checker.assess.flows import Flow, OutsideFlow, flows_in, outside_flows_in
from checker.assess.party_names import PartyNames
from checker.assess.scope import point_scope, texts_of
from checker.assess.sentences import sentences_in
from checker.dutch.phrases import sentences_within
from checker.model import Cover, Hit, Party, Protocol, Span

Direction = tuple[str, str]

_SUBJECT = re.compile(r"onderwerp|voorwerp|toepassingsgebied|gegevensstromen|strekking|draagwijdte")
_TWO_WAY = re.compile(
    r"\b(?:twee|beide|drie|verschillende|volgende) (?:gegevens)?stromen\b|"
    r"\b(?:gegevens)?stroom (?:1|2|een|twee|a|b|i|ii)\b|\bover en weer\b|\bwederzijdse?\b|"
    r"\bwederkerig|"
    r"\b(?:twee|beide) richtingen\b|\ben omgekeerd\b|\ben vice versa\b|"
    r"\b(?:bezorgen|verstrekken|delen|leveren|sturen|geven)\b[^.;\n]{0,40}\belkaar\b|"
    r"\belkaar\b[^.;\n]{0,60}\b(?:mee(?:delen|gedeeld)?|bezorgen|verstrekken|beschikking)\b|"
    r"\bwisselen\b[^.;\n]{0,80}\buit\b|\btussen de partijen uitgewisseld\b"
)
#: What is communicated concerns people.
_PEOPLE = (
    r"\w*personen|inwoners?|aanvragers?|\w*leerling(?:en)?|client(?:en)?|kind(?:eren)?|ouders?|"
    r"huurders?|kandida\w+|gezin(?:nen)?|betrokkenen?|patient(?:en)?|leners?|leden|lid|eigena\w+|"
    r"burgers?|gebruikers|deelnemers?|jongeren|bewoners?|houders?|abonnees?|klanten|begunstigden?|"
    r"werknemers?|studenten|vrijwilligers|slachtoffers?|verdachten|rechthebbenden?|werkzoekenden"
)
_IDENTIFYING = re.compile(
    r"\bidentiteit\w*|\b(?:voor)?na(?:am|men)\b|\badressen\b|\bwoonplaats\w*|\bverblijfplaats\w*|"
    r"\bgeboorted\w+|\brijksregisternummer\w*|\binsz\b|\bpersoonsgegevens\b|\btelefoonnummer\w*|"
    rf"\blijst(?:en)? (?:van|met) (?:de |alle |het )?(?:{_PEOPLE})\b|"
    rf"\b(?:wie|welke (?:{_PEOPLE}))\b|\b(?:{_PEOPLE}) die\b"
)
_DATA = re.compile(
    r"\binkomen\w*|\baanwezigheden\b|\bafwezigheden\b|\b\w*bestand(?:en)?\b|\b\w*lijst(?:en)?\b|"
    r"\bgegevens\b|\bdossiers?\b|"
    rf"\b(?:beslissing|beoordeling|resulta\w+|uitslag|uitkomst|verslag)\w*\b[^.;\n]{{0,80}}\b(?:{_PEOPLE})\b"
)
#: Messages that keep a flow going are no flow of their own.
_SERVICE = re.compile(
    r"\bverantwoordelijken? (?:voor|van)\b|"
    r"\bgebruikers? (?:aan wie|die toegang|met toegang|van de toep)|"
    r"\b(?:namen|naam|lijst) van (?:de|zijn|haar|alle|het) (?:gebruikers?|aanspreekpunt\w*)\b|"
    r"\blog(?:s|t|gen|ging|bestand\w*|gegevens|boek)\b|"
    r"\bfout\w*|\bonjuist|\bverbeter\w*|\bjuiste gegeven|\bcorrecti|\bcorrigeer|\bgecorrigeer|"
    r"\bvergissing|\bverouderd|\bafwijk|\btwijfel|\brecht ?ge?zet|\brechtzet|\bonvolledig|"
    r"\bonbestel|"
    r"\bklop(?:t|pen)\b|\binbreuk\w*|\bincident|\bdatalek|\bbetwist|"
    r"(?<!op )(?<!eenvoudig )\bverzoek(?:en)?\b|\bbezwa[ar]|\brechten van|"
    r"\brecht op (?:inzage|toegang|verbetering|wissing|bezwaar|beperking)|\bopzeg|\baangetekend|"
    r"\bingebrekestel|\bschors|\bbewijs|\bvernietig|\bgewist|\bwissing|\bwist\b|\bbevestig|"
    r"\bverklaring\b|\bontvangstmelding|\bmedewerkers?\b|\bpersoneelsl|\btoegangsrecht|"
    r"\bgemachtigd|"
    r"\bsleutel|\bwachtwoord|\baudit|\banoniem|\bgeanonimiseer|\bgeaggregeer|\bverwerkers?\b|"
    r"\bonderaannem|\beffectbeoordeling|\bfunctionaris|\bcontactperso|\bteruggave|\bteruggeg"
)
_HARMLESS = re.compile(
    r"\bvergoeding|\bkosten\b|\bprijs\b|\b(?:goed )?ontvangen (?:is|zijn)\b|\bontvangst\b|"
    r"\bstatisti|\bcijfers\b|\baantal(?:len)?\b|\badvies\b|\bfactu(?:ur|ren)\b|\bcode\b|\bklacht|"
    r"\blog(?:s|t|gen|ging|bestand\w*|gegevens|boek)?\b|\breglement\b|\bcontactgegevens\b|"
    r"\btoelating\b|\bbeeindig|\bstopzet|\bafloop van|\b(?:dit|het) protocol\b|\bbeveiligingsm"
)
#: The role of a party, in its own paragraph.
_GIVES = re.compile(
    r"\b(?:mededelende|meedelende|verstrekkende) |"
    r"\bgegevens (?:verstrekt|meedeelt|levert|bezorgt)\b|"
    r"\b(?:verstrekt|levert|bezorgt) de gegevens\b|\bdeelt (?:de )?gegevens mee\b|"
    r"\brol: deelt mee\b"
)
_GETS = re.compile(
    r"\bontvangende |\bgegevens (?:ontvangt|verkrijgt|krijgt)\b|"
    r"\b(?:ontvangt|verkrijgt|krijgt) de gegevens\b|\brol: ontvangt\b"
)
#: Points that tell of others: purposes, recipients, grounds, origin of the data, quality.
_OWN_PLACE = ("AP02", "AP04", "AP05", "AP09", "AP10", "AP11")
_BESIDES = re.compile(
    r"\b(?:ook|eveneens|daarnaast|tevens|bovendien|voorts|verder|beurt|jaarlijks|maandelijks|"
    r"wekelijks|dagelijks|driemaandelijks|elke|elk|iedere|ieder|telkens)\b"
)
_RECEIVER_WORDS = (
    "ontvanger", "ontvangende partij", "ontvangende instantie", "ontvangende overheid",
    "ontvangende dienst", "ontvangende gemeente", "ontvangend bestuur",
)  # fmt: skip
_SENDER_WORDS = (
    "zender", "verstrekker", "mededelende partij", "meedelende partij", "mededelende instantie",
    "meedelende instantie", "verstrekkende partij", "verstrekkende instantie",
    "mededelende overheid", "meedelende overheid",
)  # fmt: skip
_OF_PEOPLE = re.compile(rf"\b(?:{_PEOPLE})\b")
_BACK = re.compile(
    r"\b(?:omgekeerde|andere|tegengestelde|tegenovergestelde) (?:richting|zin)\b|"
    r"\bop (?:zijn|haar|hun) beurt\b|\bin ruil\b|\bals tegenprestatie\b|\bomgekeerd\b"
)
_TO_A_SERVICE = re.compile(
    r"\baan (?:de|het) (?:dienst|afdeling|team|loket|cel|directie|balie|bureau|"
    r"maatschappelijk werker|dossierbeheerder|ambtenaar)\b"
)
# What the receiver made itself: its report, its findings, what it knows of people.
_OWN_WORK = re.compile(
    r"\b(?:haar|zijn|hun|een) (?:eigen )?(?:\w*verslag\w*|bevindingen|\w*resulta\w+|\w*lijst\w*|"
    r"rapport\w*|vaststellingen|beoordeling\w*|overzicht\w*|terugkoppeling|dossier\w*)\b"
)
_SENDS_BACK = re.compile(
    r"\b(?:bezorg(?:t|en)|stuur(?:t|en)|stu(?:urt|ren)|verstrek(?:t|ken)|lever(?:t|en)|deel(?:t|en)|"
    r"meldt|melden|geeft|geven|maakt|maken|zendt|zenden|mailt|koppelt|signaleert|"
    r"bezorgd|verstuurd|verstrekt|meegedeeld|doorgegeven|overgemaakt|gemeld)\b"
)
_NOT = re.compile(
    r"\b(?:geen|niet|nooit|evenmin|noch|niets|enkel de meldingen|alleen de meldingen)\b"
)
_USES = re.compile(
    r"\b(?:gebruik(?:t|en)|verwerk(?:t|en)|wend(?:t|en)|raadple(?:egt|gen)|benut(?:ten)?|gaat|nodig|"
    r"bereken(?:t|en)|betaal(?:t|en)|beoordeel(?:t|en))\b"
)
_COLLECTED = re.compile(r"verzamel|ingezameld|\bzamel|oorspronkelijk|verkreeg|verkregen")


def each_flow_is_declared(protocol: Protocol) -> Iterator[Hit]:
    """The first sentence in an article or recital with a flow that goes another way."""
    names = PartyNames(protocol)
    declared = _declared(protocol, names)
    if not declared:
        return
    _call_by_role(protocol, names, declared)
    known = {party for direction in declared for party in direction}
    told = _told_elsewhere(protocol)
    judged: set[tuple[Direction, int]] = set()
    for part in _parts(protocol):
        for flow in flows_in(protocol, names, part):
            direction = _direction(flow)
            if (
                direction in declared
                or told.holds(flow.sentence)
                or (direction, part.start) in judged
            ):
                continue
            if not known & set(direction) or not _carries_data(protocol, flow):
                continue
            if _has_purpose(protocol, names, flow.receiver):
                continue
            judged.add((direction, part.start))
            yield Hit(spans=(flow.sentence,))
    for sentence in _back_to_the_sender(protocol, names, declared):
        yield Hit(spans=(sentence,))
    for sentence in _to_outsiders(protocol, names):
        yield Hit(spans=(sentence,))


def _call_by_role(protocol: Protocol, names: PartyNames, declared: set[Direction]) -> None:
    """Where data go one way, "de ontvanger" and "de meedelende partij" are parties too."""
    by_name = {party.name: party for party in protocol.parties}
    if len(declared) != 1:
        return
    ((sender, receiver),) = declared
    for word in _SENDER_WORDS:
        names.call(word, by_name[sender])
    for word in _RECEIVER_WORDS:
        names.call(word, by_name[receiver])


def _back_to_the_sender(
    protocol: Protocol, names: PartyNames, declared: set[Direction]
) -> Iterator[Span]:
    """The first sentence in which the receiver sends data back, to a service or to nobody named."""
    if len(declared) != 1:
        return
    ((_, receiver),) = declared
    own = Cover(point_scope(protocol.outline, "AP04"))
    for article in protocol.outline.articles:
        for sentence in sentences_in(protocol, (article.span,)):
            named = [n for n in names.within(sentence.span) if not n.preposition]
            if {n.party.name for n in names.within(sentence.span)} != {receiver} or not named:
                continue
            back = _BACK.search(sentence.text)
            service = _TO_A_SERVICE.search(sentence.text) and _OWN_WORK.search(sentence.text)
            if not (back or service) or own.holds(sentence.span) or _NOT.search(sentence.text):
                continue
            flow = Flow(named[0].party, named[0].party, sentence.span, sentence.span)
            told = bool(service and _OF_PEOPLE.search(sentence.text))
            told = told and not _SERVICE.search(sentence.text)
            if _SENDS_BACK.search(sentence.text) and (told or _carries_data(protocol, flow)):
                yield sentence.span
                return


def _to_outsiders(protocol: Protocol, names: PartyNames) -> Iterator[Span]:
    """Regular or additional flows to or from a body that is no party nor named as a recipient."""
    outline = protocol.outline
    dealt = Cover(s for point in _OWN_PLACE for s in point_scope(outline, point))
    recipients = " ".join(text for _, text in texts_of(protocol, "AP04"))
    for article in outline.articles:
        for flow in outside_flows_in(protocol, names, article.span):
            words = protocol.folded_at(flow.sentence)
            if flow.outsider in recipients or dealt.holds(flow.sentence):
                continue
            if _BESIDES.search(words) and _carries_data(protocol, flow):
                yield flow.sentence
                break


def _declared(protocol: Protocol, names: PartyNames) -> set[Direction]:
    """The directions in the title and the article on the subject, else in the preamble.

    None where both ways are declared, or where the parties only say that they exchange data.
    """
    outline = protocol.outline
    subject = [a.span for a in outline.articles if _SUBJECT.search(a.heading.casefold())]
    subject = subject or [a.span for a in outline.articles[:1]]
    title = [outline.title] if outline.title else []
    before = [part for part in (outline.parties, *(r.span for r in outline.recitals)) if part]
    if any(_TWO_WAY.search(protocol.folded_at(span)) for span in (*title, *subject, *before)):
        return set()
    for spans in ((*title, *subject), before):
        flows = [flow for span in spans for flow in flows_in(protocol, names, span)]
        found = {_direction(flow) for flow in flows}
        if any((b, a) in found for a, b in found):
            # a message back is no second flow of data
            found = {_direction(flow) for flow in flows if _carries_data(protocol, flow)}
        if found:
            return set() if any((b, a) in found for a, b in found) else found
    return _by_role(protocol)


def _by_role(protocol: Protocol) -> set[Direction]:
    """What the title or the description of each party in the preamble says of its role."""
    senders: list[str] = []
    receivers: list[str] = []
    for party in protocol.parties:
        own = protocol.folded_at(party.span)
        gives, gets = bool(_GIVES.search(own)), bool(_GETS.search(own))
        if gives is not gets:
            (senders if gives else receivers).append(party.name)
    if not (senders and receivers):
        senders = [p.name for p in protocol.parties if p.role == "sender"]
        receivers = [p.name for p in protocol.parties if p.role == "receiver"]
    return {(a, b) for a in senders for b in receivers}


def _direction(flow: Flow) -> Direction:
    return flow.sender.name, flow.receiver.name


def _told_elsewhere(protocol: Protocol) -> Cover:
    """The title and the parties block, where no flow is hidden."""
    outline = protocol.outline
    return Cover(part for part in (outline.title, outline.parties) if part)


def _parts(protocol: Protocol) -> list[Span]:
    outline = protocol.outline
    spans = [recital.span for recital in outline.recitals]
    spans += [article.span for article in outline.articles]
    spans += [annex.span for annex in outline.annexes]
    return sorted(set(spans))


def _carries_data(protocol: Protocol, flow: Flow | OutsideFlow) -> bool:
    sentence = protocol.folded_at(flow.sentence)
    if _SERVICE.search(sentence):
        return False
    if _IDENTIFYING.search(sentence):
        return True
    return bool(_DATA.search(sentence)) and not _HARMLESS.search(sentence)


def _has_purpose(protocol: Protocol, names: PartyNames, party: Party) -> bool:
    """An article on the purposes says what the party does with the data it gets."""
    text = protocol.outline.source.text
    for clause, _ in texts_of(protocol, "AP02"):
        for start, end in sentences_within(text, clause.span.start, clause.span.end):
            sentence = Span(clause.span.document, start, end)
            words = protocol.folded_at(sentence)
            if _USES.search(words) and not _COLLECTED.search(words):
                free = [n for n in names.within(sentence) if not n.preposition]
                if free and free[0].party is party:
                    return True
    return False

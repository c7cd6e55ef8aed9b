"""How long data are kept: the sentences that say so, and what and whom they are about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checker.dutch.durations import durations_in
from checker.dutch.folding import fold
from checker.dutch.phrases import sentence_at, sentences_within
from checker.model import Article, Clause, DataItem, Protocol, Span

_GOES = (
    r"bewaar\w*|bewaring|bewaard|gewist|\bwist\b|\bwissen\b|wissing|vernietig\w*|verwijder\w*|"
    r"geschrapt|schrapt|geanonimiseerd|bijgehouden|opgeslagen|"
    r"verdwijn\w*|uitgewist|gewiste"
)
_UNTIL = (
    r"\bjaar\b|\bjaren\b|\bmaand(?:en)?\b|\bdag(?:en)?\b|\bwerkdagen\b|\bweken\b|\bweek\b|\buur\b|"
    r"\btot\b|\bna\b|\bzodra\b|\bzolang\b|\bbij (?:het )?einde\b|\b(?:19|20)\d\d\b|\bop \d{1,2} \w+"
)
_KEPT_UNTIL = re.compile(
    rf"(?:{_GOES}|verwerkt)[^.;\n]{{0,160}}?(?:{_UNTIL})|(?:{_UNTIL})[^.;\n]{{0,120}}?(?:{_GOES})|"
    rf"\b(?:houdt|houden)\b[^.;\n]{{0,80}}?(?:{_UNTIL})[^.;\n]{{0,60}}?\bbij\b"
)
# "Worden niet bewaard" says nothing of how long; "niet langer dan een jaar bewaard" does.
_NOT_KEPT = re.compile(rf"\b(?:niet|nooit|geen|nergens)\s+(?:\w+\s+){{0,2}}?(?:{_GOES})")
# What is kept or wiped, but is not the data that were communicated.
_OTHER_THINGS = re.compile(
    r"\blog(?:s|t|ging\w*|bestand\w*|gegevens|boek\w*)?\b|gelogd|audit|back-?up|reservekop|"
    r"raadplegingen|wachtwoord|toegangsrecht|gebruikersrecht|\baccounts?\b|"
    r"\bsleutel\(?s?\)?|\bprotocol (?:wordt|blijft)\b|registers? van (?:de )?verwerking|"
    r"opleiding|vertrouwelijkheidsverklaring"
)
# Whoever gets nothing, or wants nothing more; the wrong and superfluous data.
_EXCEPTION = re.compile(
    r"weiger|afgewezen|afgekeurd|afwijz|ingetrokken|intrek|annul|\bafzie|\bziet\b[^.;]{0,60}\baf\b|"
    r"\bslaat\b[^.;]{0,60}\baf\b|zegt\b[^.;]{0,60}\bop\b|uitschrij|uitgeschreven|afgemeld|afmeld|"
    r"stopgezet|stopzet|niet[- ](?:toegekend|weerhouden|geselecteerd|ingeschreven|toegelaten|"
    r"rechthebbend|"
    r"ontvankelijk|langer (?!dan)|verder|ingaa|in aanmerking|nodig|aanvaard|opgenomen|gunstig|"
    r"verschuldigd|wens)|"
    r"niet\b[^.;]{0,40}\b(?:toegekend|weerhouden|geselecteerd|aanmerking|ingaat|ingaan|gaat|"
    r"aanvaard\w*|"
    r"antwoord\w*|overgenomen|opdaag\w*|door)\b|"
    r"geen (?:hulp|aanvraag|recht|vervolg|gevolg|dossier|gebruik|interesse|overeenkomst|dienst|"
    r"steun|"
    r"begeleiding|tussenkomst|toelage|premie|belasting|match|toekenning|verdere|contact|antwoord|"
    r"enkel)|"
    r"geen \w+ (?:vroeg|vraagt|vragen|aanvraagt|kreeg|krijgt|krijgen|ontvangt|wil|willen|wenst|"
    r"wensen|neemt)\b|"
    r"zonder (?:gevolg|aanvraag|vervolg|antwoord)|bezwaar|verzet|onterecht|ten onrechte|foutief|"
    r"foutieve|onjuist|overtollig|overbodig|laattijdig|onvolledige aanvra"
)
_CONDITION = re.compile(
    r"^[^a-z]{0,12}(?:indien|als|wanneer|bij (?!de\b[^.;]{0,20}\bgemeente)|wordt|worden|"
    r"is|"
    r"zijn (?!gegevens)|heeft|blijkt|komt|verhuist|overlijdt|wie|van|wenst|vindt|voor zover|"
    r"van wie|"
    r"mocht|"
    r"zodra blijkt|gaat|eindigt|loopt)\b|\bdie (?:geen|niet|wel)\b|\b(?:wie|tenzij|behalve|"
    r"uitgezonderd|met uitzondering|overige|"
    r"andere gegevens|in dat geval|desgevallend|in voorkomend geval)\b"
)
_CARRIER = re.compile(
    r"\b(?:excel)?bestand(?:en)?\b|\bkopie|\bserver|\bsftp|\bplatform|\bmap\b|\bmailbox|\bbericht|"
    r"\bpostvak|\bexport|\bportaal|\bdownload|\bpapier|\bafdruk|\blijst(?:en)?\b|\bbijlage|"
    r"\be-mails?\b"
)
_LATER = re.compile(
    r"\b(?:afloop|verstrijken|verlopen|verstreken|einde) (?:van )?(?:de|deze|die|elke|zijn|"
    r"haar)?\s*"
    r"(?:maximale )?(?:bewaar\w*|bewarings\w*|termijn\w*)|termijnen?\b[^.;]{0,20}\bverstre|"
    r"verstreken is|"
    r"termijn in de tabel|\bbinnen\b[^.;]{0,40}\bna (?:die|deze|de bewaar)"
)
_IMMEDIATELY = re.compile(
    r"\b(?:onmiddellijk|meteen|dadelijk|terstond|onverwijld|direct)\b[^.;]{0,20}\bna\b|"
    r"\bna (?:de )?(?:bevestiging van )?(?:de )?ontvangst\b"
)
_UPPER_LIMIT = re.compile(
    r"maximaal|maximum|ten hoogste|hoogstens|uiterlijk|nooit langer|niet langer|in elk geval|"
    r"in ieder geval|ten laatste|bovengrens"
)
_VAGUE = re.compile(
    r"(?:nog )?(?:nader|later|verder|in overleg|onderling)? ?(?:te bepalen|te bespreken|"
    r"vast te leggen)|"
    r"n\.?t\.?b\.?|\?+|…|\.{3,}|wordt (?:nog|later|nader) bepaald|onbepaald|onbeperkt|"
    r"(?:de )?wettelijke (?:bewaar)?termijn(?:en)?"
)

_PROTOCOL_ENDS = re.compile(
    r"\b(?:einde|eindigen|beeindiging|afloop|stopzetting|opzegging|opzeg) van (?:dit|het) "
    r"(?:protocol|akkoord)|\bop de eind(?:dag|datum)\b|"
    r"\bprotocol\b[^.;]{0,40}\b(?:eindigt|afloopt|beeindigd|opgezegd|vervalt)\b|"
    r"\b(?:opzegging|beeindiging)\b|\bonrechtmatig verkregen\b"
)
_SANCTION = re.compile(
    r"sancti|niet-naleving|wanprestatie|inbreuk|tekortkoming|niet nakom|niet-nakom|overtreding"
)
_SMALL_LINES = re.compile(r"(?:[ \t]{0,9}\n{1,2}[ \t]{0,9}[a-zà-ÿ][^\n]*){1,3}")


class Whom(StrEnum):
    """For whom or what a period holds."""

    ALL = "all"
    EXCEPTION = "exception"  # who is refused, withdraws, or wants nothing more
    CONDITION = "condition"  # some other case


@dataclass(frozen=True, slots=True)
class Retention:
    """A sentence that says how long data are kept."""

    span: Span
    text: str  # folded
    months: tuple[float, ...]
    whom: Whom
    carrier: bool  # of a file, a copy or a message, not of the data themselves
    in_list: bool  # in an item of a list: of that item


def retentions_of(protocol: Protocol) -> Iterator[Retention]:
    """The sentences, outside tables of data, that say until when data are kept."""
    source = protocol.outline.source
    listed = {item.span.start for item in protocol.data_items}
    for clause in _running(protocol):
        if clause.span.start in listed or clause.kind == "row":
            continue
        for start, end in sentences_within(source.text, clause.span.start, clause.span.end):
            text = protocol.folded[start:end]
            if _says_until(text):
                yield _retention(Span(source.document, start, end), text, clause)


def _running(protocol: Protocol) -> Iterator[Clause]:
    """The clauses of the recitals, articles and annexes."""
    outline = protocol.outline
    for recital in outline.recitals:
        yield from recital.clauses
    for article in outline.articles:
        yield from article.clauses
    for annex in outline.annexes:
        yield from annex.clauses


def _says_until(text: str) -> bool:
    if _OTHER_THINGS.search(text) or _LATER.search(text):
        return False
    return bool(_KEPT_UNTIL.search(_NOT_KEPT.sub("", text)))


def _retention(span: Span, text: str, clause: Clause) -> Retention:
    months = tuple(sorted({round(found.months, 2) for found in durations_in(text)}))
    if not months and _IMMEDIATELY.search(text):
        months = (0.0,)
    whom = Whom.ALL
    if _EXCEPTION.search(text):
        whom = Whom.EXCEPTION
    elif _CONDITION.search(text):
        whom = Whom.CONDITION
    in_list = clause.kind == "item"
    return Retention(span, text, months, whom, bool(_CARRIER.search(text)), in_list)


def of_the_end(protocol: Protocol, span: Span) -> bool:
    """What happens to the data when the protocol ends or is breached; it is not the period."""
    if any(a.span.contains(span) and a.heading for a in _on_sanctions(protocol)):
        return True
    start, end = sentence_at(protocol.outline.source.text, span.start, span.end)
    return bool(_PROTOCOL_ENDS.search(protocol.folded[start:end]))


def _on_sanctions(protocol: Protocol) -> tuple[Article, ...]:
    """The articles that bear a heading on sanctions."""
    return tuple(
        article for article in protocol.outline.articles if _SANCTION.search(fold(article.heading))
    )


def is_upper_limit(text: str) -> bool:
    """The period is the longest that is allowed, so a shorter one agrees with it."""
    return bool(_UPPER_LIMIT.search(text))


def months_of(item: DataItem) -> tuple[float, ...]:
    """The periods for which a piece of data is kept."""
    found = durations_in(fold(item.retention))
    return tuple(sorted({round(duration.months, 2) for duration in found}))


def is_vague(period: str) -> bool:
    """What stands where the period belongs fixes nothing: "nader te bepalen"."""
    return bool(_VAGUE.fullmatch(fold(period).strip(" .;:")))


def has_period(protocol: Protocol, retentions: tuple[Retention, ...]) -> bool:
    """Somewhere it is said until when data are kept: in a sentence, a row or an item."""
    if retentions or any(item.retention for item in protocol.data_items):
        return True
    return any(
        _KEPT_UNTIL.search(text) and not _OTHER_THINGS.search(text)
        for clause in _running(protocol)
        if clause.kind != "text"
        for text in (protocol.folded_at(clause.span),)
    )


def without_period(protocol: Protocol) -> tuple[DataItem, ...]:
    """The pieces of data for which no period is given where they are listed."""
    source = protocol.outline.source
    bare = []
    for item in protocol.data_items:
        if item.retention.strip(" -–/."):
            continue
        own = protocol.folded_at(item.span) + _continued(source.text, item.span.end)
        row = "\t" in own
        if row or not (_KEPT_UNTIL.search(own) or durations_in(own)):
            bare.append(item)
    return tuple(bare)


def _continued(text: str, end: int) -> str:
    """The lines in small letters below an item: the rest of it."""
    lines = _SMALL_LINES.match(text, end)
    return fold(lines.group()) if lines else ""

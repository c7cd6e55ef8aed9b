"""Whether data of article 9 or 10 GDPR are communicated is decided: yes or no."""

import re
from collections.abc import Iterator

from checker.assess.scope import part_of
from checker.assess.special_data import Statement, statements
from checker.dutch.phrases import sentence_at
from checker.model import Hit, Protocol, Span

_OPEN = re.compile(
    r"\buitzonderlijke?\b|\boccasioneel\b|\bzelden\b|\bsoms\b|\bin principe\b|\bprincipieel\b|"
    r"\bnormaal gezien\b|\bnormaliter\b|\bin de regel\b|"
    r"\bdoorgaans\b|"
    r"\bgewoonlijk\b|\bin beginsel\b|\bdesgevallend\b|\bin voorkomend geval\b|\beventue(?:el|le)\b|"
    r"\bmogelijks\b|\bmogelijkerwijze?\b|\bmisschien\b|\bwellicht\b|\bal dan niet\b|\btenzij\b|"
    r"\bmogelijk (?:ook )?(?:gegevens|persoonsgegevens|bijzondere|gevoelige|gezondheids|medische|"
    r"om)|"
    r"\b(?:kan|kunnen)\b[^.;]{0,40}\b(?:ook|soms|eventueel)\b|\b(?:kan|kunnen) (?:er )?voorkomen\b|"
    r"\bkan\b[^.;]{0,90}\b(?:bevatten|betreffen|voorkomen)\b|\bkunnen\b[^.;]{0,90}\b(?:bevatten|"
    r"zitten|voorkomen)\b|"
    r"\b(?:wel|geen)\s*/\s*(?:geen|wel|niet)\b|\(g\)een\b|\bgeen of (?:wel|weinig|beperkt)|"
    r"\bvoor zover (?:er|deze|die|het)\b|\bja\s*/\s*nee\b|\bja of nee\b|\bmeestal\b|"
    r"\bin de meeste gevallen\b|\bhoofdzakelijk\b|\b(?:niet|nooit) (?:volledig |helemaal )?"
    r"(?:worden )?uit(?:gesloten| te sluiten)|"
    r"\bis (?:het )?mogelijk dat\b|\bnog (?:te bepalen|na te gaan|uit te maken|te bekijken)\b"
)
# "Indien er gegevens van artikel 9 zijn, dan …": the condition itself leaves it open.
_ON_CONDITION = re.compile(
    r"\b(?:indien|als (?=de|het|er|deze|die|een|zou|blijkt|wel|toch)|wanneer|ingeval|mocht(?:en)?|"
    r"in zoverre|in geval van|bij aanwezigheid van)\b[^,.;:]{0,140}$"
)
_HOLDS = re.compile(
    r"\b(?:vall|val(?:t|len)\b|betre|bevat|omvat|meegedeeld|medegedeeld|uitgewisseld|verwerkt|"
    r"zijn\b|is\b|zou(?:den)?\b|horen|behoren|verstrekt|bezorgd|aanwezig)"
)
# What is done if such data come along against what was agreed, or when that changes later.
_MISHAP = re.compile(
    r"per (?:ongeluk|vergissing)|bij vergissing|toevallig|onbedoeld|ongewild|onterecht|in strijd|"
    r"later\b|toekomst|uitbreid|nieuw|wijzig|verzoekt|verzet|inbreuk|\bhoewel\b"
)
_IF = re.compile(r"\b(?:indien|als|wanneer|mocht(?:en)?|zo)\b")
_THEN = re.compile(
    r"\b(?:aangegeven|gespecificeerd|gepreciseerd|aangeduid|verduidelijkt|gemotiveerd|aangekruist|"
    r"aangevinkt|opgenomen|vermeld in (?:de|onderstaande) tabel|vermelden|aangeven|toegelicht|"
    r"toch|wel)\b"
)
_COMMUNICATES = re.compile(
    r"\b(?:mee|mede)gedeeld|\b(?:mee|mede)delen|mededeling|\bdeelt\b|\bdelen\b|gedeeld|bezorg|"
    r"verstre?k|uitgewisseld|uitwissel|doorgegeven|doorgifte|overgemaakt|\bbetre(?:ft|ffen)\b|"
    r"\bbevat|"
    r"\bomvat|verwerk|\blijst\b|\btabel\b|sprake|aangegeven|\bgaat\b[^.;]{0,30}\bom\b|\bzijn\b|"
    r"overgedragen|voorkomen|\bval(?:t|len)\b"
)
# "Indien dat wel het geval is", right behind the sentence that denies it.
_YET = re.compile(
    r"(?:indien|als|wanneer|mocht(?:en)?|ingeval|zo)\b[^.;]{0,50}\b(?:wel|toch|anders|ja)\b|"
    r"(?:is|zijn|wordt|worden|betreft)\b[^.;]{0,30}\b(?:wel|toch)\b|"
    r"in (?:het )?(?:tegengestelde?|andere?|omgekeerde|dat|voorkomend) geval\b|desgevallend\b|"
    r"(?:indien|als|wanneer) (?:dat|dit) (?:het geval|zo) is\b|uitzonderlijk\b|uitzonderingen\b"
)
_NAMED = re.compile(
    r"artikel(?:en)? (?:9|10)\b|bijzondere categorie|gevoelige|gezondheid|medisch|gerechtelijk|"
    r"strafrechtelijk"
)
#: Room between two sentences, in characters: a blank line at most.
_GAP = 8


def special_data_are_settled(protocol: Protocol) -> Iterator[Hit]:
    """The sentences that leave it open, or that take back what the sentence before them denied."""
    seen: set[int] = set()
    said = statements(protocol)
    outline = protocol.outline
    decided = {part_of(outline, s.span) for s in said if s.denies and _left_open(s) is None}
    for statement in said:
        if part_of(outline, statement.span) not in decided and _conditional(statement):
            seen.add(statement.span.start)
            yield Hit(spans=(statement.span,))
        for span in (_left_open(statement), _taken_back(protocol, statement)):
            if span and span.start not in seen:
                seen.add(span.start)
                yield Hit(spans=(span,))


def _left_open(statement: Statement) -> Span | None:
    text = statement.text
    if "gegevens" not in text or "verbod" in text or not _COMMUNICATES.search(text):
        return None
    condition = _IF.search(text)
    template = condition and _THEN.search(text, condition.end())
    return statement.span if _OPEN.search(text) or template else None


def _conditional(statement: Statement) -> bool:
    """The category stands in a condition, and the sentence says only what follows from it."""
    text = statement.text
    category = _NAMED.search(text)
    if category is None or _MISHAP.search(text) or "verbod" in text:
        return False
    before = text[: category.start()]
    return bool(
        _ON_CONDITION.search(before) and _HOLDS.search(text[max(0, category.start() - 80) :])
    )


def _taken_back(protocol: Protocol, statement: Statement) -> Span | None:
    if not statement.denies:
        return None
    text, end = protocol.outline.source.text, statement.span.end
    gap = re.compile(r"\s*").match(text, end, end + _GAP)
    start = gap.end() if gap else end
    if start >= len(text) or start == end:
        return None
    span = Span(statement.span.document, *sentence_at(text, start, start + 1))
    return span if _YET.match(protocol.folded_at(span)) else None

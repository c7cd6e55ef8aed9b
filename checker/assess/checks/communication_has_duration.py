"""The protocol says until when data are communicated."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.dutch.dates import MONTHS
from checker.model import Hit, Protocol

_MONTH = "|".join(MONTHS)
_DURATION = re.compile(
    r"onbepaalde (?:duur|tijd)|bepaalde (?:duur|tijd)|voor de duur van|"
    r"(?:loopt|lopen|geldt|gelden|duurt|duren|blijft|gesloten|verstrijkt|"
    r"verstrijken|eindigt|eindigen|stopt|gebeurt|gebeuren|van kracht)\b"
    r"[^.;]{0,120}?\b(?:tot|t\.e\.m\.|op|voor|gedurende|zolang)\b[^.;]{0,60}?"
    rf"(?:\d{{4}}|\bjaar\b|\bjaren\b|\bmaanden\b|\bschooljaar\b|zolang|overeenkomst|{_MONTH}|intrekking|legislatuur)|"
    r"(?:looptijd|duur|duurtijd|periode)\b[^.;]{0,60}\b(?:van|bedraagt|is)\b[^.;]{0,30}(?:jaar|maanden|jaren)|"
    r"(?:duurt|mededeling)\b[^.;]{0,40}\bzolang\b|einddatum|"
    r"(?:laatste|eindigt|eindigen|stopt)\b[^.;]{0,60}\bop\b[^.;]{0,30}\d{4}|"
    r"(?:uiterlijk )?tot (?:en met |uiterlijk )?(?:de zomer van|het schooljaar|\d{1,2}[ /.]|\d{4})"
)
# How long data are kept or when a party may give notice is not how long they are communicated.
_OTHER = re.compile(
    r"artikel\w* [\w./]+ tot en met|bewaar|bewaring|gewist|\bwist\b|vernietig|"
    r"opzegtermijn|\bop(?:ge)?zeg|dossier[^.;]{0,20}afgesloten|gelogd|logbestand"
)
_RETROSPECT = re.compile(
    r"zamel|verzamel|ingezameld|aanslagja|kinderen van|personen van|jaar oud|leeftijd"
)


def communication_has_duration(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no sentence of an article fixes an end or an open end."""
    for article in protocol.outline.articles:
        for clause in article.clauses:
            if clause.kind == "row":
                continue
            text = protocol.folded[clause.span.start : clause.span.end]
            for sentence in re.split(r"[.;]\s+", text):
                if _OTHER.search(sentence) or _RETROSPECT.search(sentence):
                    continue
                if _DURATION.search(sentence):
                    return
    yield Hit(searched=places_of(protocol.outline, "AP07"))

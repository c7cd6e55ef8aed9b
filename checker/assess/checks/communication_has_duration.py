"""The protocol says until when data are communicated."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.model import Hit, Protocol

_DURATION = re.compile(
    r"\b(?:on)?bepaalde (?:duur|tijd)|\bvoor (?:de|een) (?:duur|periode|termijn) van|\beinddatum|"
    r"\btot(?: en met| uiterlijk)?\b[^.;]{0,60}?(?:\d{4}|\beinde\b|afloop|legislatuur|schooljaar|"
    r"intrekking|opheffing|herroeping)|\bt\.e\.m\.|"
    r"\bgedurende\b[^.;]{0,40}(?:jaar|jaren|maanden|\d{4}|periode)|\bzolang\b|\blooptijd\b|"
    r"\bneemt een einde\b|\bhoudt op\b|"
    r"\bover \w+ (?:school)?jaren\b|\bloopt af\b|\bverstrijk|\bis beeindigd\b|"
    r"\b(?:eindig|stop)\w*\b[^.;]{0,60}\bop\b[^.;]{0,30}\d{4}|"
    r"\blaatste\b[^.;]{0,60}\bop\b[^.;]{0,30}\d{4}|"
    r"\bduur\w*\b[^.;]{0,60}(?:jaar|jaren|maanden)|"
    r"\b(?:geldt|gelden|gesloten|aangegaan|afgesloten) voor\b[^.;]{0,50}"
    r"(?:jaar|jaren|maanden|\d{4})"
)
# How long data are kept or when a party may give notice is not how long they are communicated.
_OTHER = re.compile(
    r"artikel\w* [\w./]+ tot en met|bewaar|bewaring|gewist|\bwist\b|vernietig|"
    r"opzegtermijn|\bop(?:ge)?zeg|dossier[^.;]{0,20}afgesloten|gelogd|logbestand|"
    r"zamel|verzamel|aanslagja|kinderen van|personen van|jaar oud|leeftijd"
)


def communication_has_duration(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no sentence on frequency or duration fixes an end."""
    for clause, text in texts_of(protocol, "AP07"):
        if clause.kind == "row":
            continue
        for sentence in re.split(r"[.;]\s+", text):
            if _DURATION.search(sentence) and not _OTHER.search(sentence):
                return
    yield Hit(by_words=True, searched=places_of(protocol.outline, "AP07"))

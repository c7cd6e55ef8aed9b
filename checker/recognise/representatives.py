"""Who acts for a party, and in which function."""

import re

from checker.model import Representative, Span

_TITLE = r"(?:(?:de\s+heer|mevrouw|mevr\.?|mw\.?|dhr\.?|dr\.?|ir\.?|prof\.?)\s+)?"
_PARTICLE = r"(?:van|de|den|der|ter|ten|te|'t|’t|le|la|el|von|du)"
_WORD = r"[A-ZÀ-Ý][\w’'.-]+"
#: First name and family name, with particles: "Jan Van der Auwera", "An-Sofie D'Hondt".
NAME = rf"{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{1,4}}"
_FUNCTION_WORD = (
    r"burgemeester|schepen|directeur|voorzitter|secretaris|administrateur|ambtenaar|bestuurder|"
    r"korpschef|command|diensthoofd|intendant|zaakvoerder|gevolmachtigde|gouverneur|griffier|hoofd|manager|beheerder|leidend|coördinator|rector|decaan|"
    r"commissaris|gedelegeerd|afgevaardigd|minister|inspecteur|verantwoordelijke"
)
_SIGNER = re.compile(
    rf"{_TITLE}(?P<name>{NAME})\s*[,(–-]\s*(?P<function>(?:[^,;()\n–]|,\s(?=belast))*?"
    rf"(?:{_FUNCTION_WORD})[^,;()\n–]*?)(?=\s*(?:,|;|\)|\(|\n|–|$|\.(?:\s|$)|\s+en\s+{_TITLE}[A-Z]))",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"vertegenwoordigd|waarvoor|voor wie|namens wie", re.IGNORECASE)
_NAME_ONLY = re.compile(NAME)


def representatives_in(text: str, block: Span) -> tuple[Representative, ...]:
    """The persons named behind "vertegenwoordigd door" in a party's paragraphs."""
    start = _BEHIND.search(text, block.start, block.end)
    if not start:
        return ()
    return signers_in(text, Span(block.document, start.end(), block.end))


def signers_in(text: str, block: Span) -> tuple[Representative, ...]:
    """Every "name, function" in a range of the text."""
    found = []
    at = block.start
    while match := _SIGNER.search(text, at, block.end):
        names = list(_NAME_ONLY.finditer(text, match.start("name"), match.end("name")))
        if not names:
            at = match.start() + 1
            continue
        name = names[-1]
        span = Span(block.document, name.start(), match.end("function"))
        found.append(Representative(name.group(), match["function"].strip(), span))
        at = match.end("function")
    return tuple(found)

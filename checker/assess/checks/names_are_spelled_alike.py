"""The name of a person or party is spelled in one way throughout."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from checker.assess.checks.no_foreign_party_is_left import no_foreign_party_is_left
from checker.dutch.folding import fold
from checker.model import Hit, Origin, Protocol, Representative, Span

_PARTICLE = r"(?:van|de|den|der|ter|ten|te|'t|’t|le|la|el|von|du)"
_WORD = r"(?<![\w@./-])[A-ZÀ-Ý][\w’'-]*[\w](?!@|\.\w|\.[a-z]{2,3}\b)"
_PERSON = re.compile(rf"{_WORD}(?: +(?:{_PARTICLE} +){{0,2}}{_WORD}){{1,4}}")
_PROPER = re.compile(rf"{_WORD}(?: +{_WORD})?")
#: Another body of which the name is much like that of a party.
_COMPANY = re.compile(r"\s+(?:bv|nv|cv|cvba|bvba|vzw|asbl|comm\.? ?v)\b")
_COMMON = frozenset({
    "gemeente", "openbaar", "centrum", "maatschappelijk", "welzijn", "agentschap", "autonoom",
    "gemeentebedrijf", "vereniging", "opdrachthoudende", "dienstverlenende", "politiezone",
    "vlaamse", "vlaams", "federale", "federaal", "dienst", "regie", "projectvereniging",
    "provincie", "intern", "extern", "verzelfstandigd", "universiteit", "hogeschool", "katholiek",
    "onderwijs", "instituut", "woonmaatschappij", "departement", "bibliotheken", "watering",
})  # fmt: skip
#: A person's name this much like another, with the same first name, is the same person (0-100).
SAME_PERSON_FROM = 90
#: Shorter proper names are one letter away from too many others.
LONG_NAME = 7
#: So many words with a slip in them mean that the text was read from a scan.
SCANNED_FROM = 3


def names_are_spelled_alike(protocol: Protocol) -> Iterator[Hit]:
    """The first other spelling of each representative and of each proper name of a party."""
    taken = [span for hit in no_foreign_party_is_left(protocol) for span in hit.spans]
    people = [r for p in protocol.parties for r in p.representatives if " " in r.name]
    found = [*_people(protocol, people), *_parties(protocol)]
    for other, own in found:
        if not any(other.overlaps(span) for span in (*taken, *protocol.doubtful)):
            source = protocol.outline.source
            values = {"name": source.quote(own), "other": source.quote(other)}
            yield Hit(spans=(other, own), values=values)


def _people(protocol: Protocol, people: Sequence[Representative]) -> Iterator[tuple[Span, Span]]:
    source = protocol.outline.source
    known = {_bare(person.name) for person in people}
    names: dict[str, int] = {}
    for match in _PERSON.finditer(source.text, 0, source.body_end):
        for start, name in _windows(match):
            names.setdefault(name, start)
    scanned = _scanned(protocol)
    for person in people:
        own = Span(source.document, person.span.start, person.span.start + len(person.name))
        for name, start in names.items():
            if _other(name, person.name, known, scanned=scanned):
                yield Span(source.document, start, start + len(name)), own
                break


def _other(name: str, own: str, known: set[str], *, scanned: bool) -> bool:
    """Another spelling of the name of a person, and not the name of another one who signs."""
    if fold(name[:1]) != fold(own[:1]) or abs(len(name) - len(own)) > 3 or fold(name) == fold(own):
        return False
    if _bare(name) == _bare(own):
        return True
    return not scanned and _bare(name) not in known and _one_person(fold(name), fold(own))


def _windows(match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Every run of two words or more in a row of capitalised words."""
    words = list(re.finditer(r"\S+", match.group()))
    for first in range(len(words) - 1):
        for last in range(len(words) - 1, first, -1):
            name = match.group()[words[first].start() : words[last].end()]
            yield match.start() + words[first].start(), name


def _one_person(name: str, other: str) -> bool:
    """The first or the family name is equal, and the whole is a letter or two away."""
    mine, theirs = name.split(), other.split()
    shared = mine[0] == theirs[0] or (mine[-1] == theirs[-1] and mine[0][0] == theirs[0][0])
    near = 0 < Levenshtein.distance(name, other) <= 2 and len(mine) == len(theirs)
    return shared and near and fuzz.ratio(name, other) >= SAME_PERSON_FROM


def _parties(protocol: Protocol) -> Iterator[tuple[Span, Span]]:
    source = protocol.outline.source
    found: dict[str, int] = {}
    for match in _PROPER.finditer(source.text, 0, source.body_end):
        for start, name in _parts(match):
            if not _COMPANY.match(protocol.folded, start + len(name)):
                found.setdefault(name, start)
    words = {word for party in protocol.parties for word in fold(party.name).split()}
    scanned = _scanned(protocol)
    for party in protocol.parties:
        for word in re.finditer(r"[\w’'-]+", party.name):
            plain = fold(word.group())
            if len(plain) < LONG_NAME or plain in _COMMON or not plain[-1].isalnum():
                continue
            if not word.group()[0].isupper():
                continue
            own = Span(source.document, *(party.name_span.start + at for at in word.span()))
            for name, start in found.items():
                if fold(name) not in words and _respelled(fold(name), plain, scanned=scanned):
                    yield Span(source.document, start, start + len(name)), own
                    break


def _respelled(found: str, plain: str, *, scanned: bool) -> bool:
    """One word or two that differ from a proper name in a space, a hyphen or a single letter."""
    if found[0] != plain[0] or abs(len(found) - len(plain)) > 2 or found.startswith(plain):
        return False
    if _bare(found) == _bare(plain):
        return True
    return " " not in found and not scanned and _slipped(found, plain)


def _parts(match: re.Match[str]) -> Iterator[tuple[int, str]]:
    yield match.start(), match.group()
    if " " in match.group():
        for word in re.finditer(r"\S+", match.group()):
            yield match.start() + word.start(), word.group()


def _slipped(found: str, plain: str) -> bool:
    """A letter more, less or other inside the word; an ending makes another form of it."""
    return (
        found[0] == plain[0]
        and not plain.startswith(found)
        and len(found) >= LONG_NAME
        and Levenshtein.distance(found, plain, score_cutoff=1) == 1
        and found[:-2] != plain[:-2]
    )


def _bare(name: str) -> str:
    """A name without spaces, hyphens and apostrophes; Nys and Nijs are one."""
    return re.sub(r"[^a-z0-9]", "", fold(name)).replace("ij", "y")


def _scanned(protocol: Protocol) -> bool:
    pages = protocol.outline.source.pages
    return len(protocol.doubtful) >= SCANNED_FROM or any(p.origin is Origin.OCR for p in pages)

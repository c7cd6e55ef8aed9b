"""Words broken at the end of a line, and hyphens that belong to the word."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import replace

from checker.extract.lines import Line

_BROKEN = re.compile(r"(\w[\w'’]*)-$")
_SYLLABLE = 4  # letters; a shorter half in capitals is an abbreviation, as in AVG-OCMW
_LONGEST_WORD = 80  # characters; the longest compounds of Dutch law have some fifty
_LONGEST_ADDRESS = 200  # characters of a web address before the line breaks
_ADDRESS_CUT = re.compile(r"(?:://|www\.)[^\s,;)]*$")
_ADDRESS_REST = re.compile(r"[^\s.,;]{0,200}[./][^\s.,;]")
_FIRST_WORD = re.compile(r"[\"“(]?([\w'’]+)")
_WORD = re.compile(r"\w[\w'’]*(?:-\w+)*")
_SPLIT = re.compile(r"([^\W\d]{2,})- (?=([^\W\d]{2,}))")
_CONJUNCTIONS = frozenset(
    {"en", "of", "tot", "als", "dan", "noch", "en/of", "c.q", "respectievelijk"}
)
_PREFIXES = frozenset(
    {"niet", "non", "ex", "oud", "adjunct", "sociaal", "economisch", "politiek", "e", "i", "co"}
    | {"noord", "zuid", "oost", "west", "sint", "semi", "quasi", "pro", "anti", "privé", "vice"}
)
_CLASHES = frozenset(
    {"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu", "éé"}
)  # two vowels that would read as one sound: Dutch keeps the hyphen, as in mede-eigenaar


def words_of(text: str) -> frozenset[str]:
    """The words of a document as it writes them inside its lines, hyphens included."""
    return frozenset(word.lower() for word in _WORD.findall(text))


def is_broken(text: str) -> bool:
    """The line ends in the middle of a word, or at a hyphen of the word."""
    return text.endswith("-") and bool(_BROKEN.search(text[-_LONGEST_WORD:]))


def joint(before: str, after: str, known: AbstractSet[str]) -> tuple[int, str]:
    """How two lines of one paragraph meet: how many characters to drop, and what to put between."""
    if _ADDRESS_CUT.search(before[-_LONGEST_ADDRESS:]) and _ADDRESS_REST.match(after):
        return 0, ""
    broken = _BROKEN.search(before[-_LONGEST_WORD:]) if before.endswith("-") else None
    if not broken:
        return 0, " "
    follows = _FIRST_WORD.match(after)
    if not follows or after.startswith(("(", "“", '"')):
        return 0, " "
    left, right = broken[1], follows[1]
    if right.lower() in _CONJUNCTIONS or after.lower().startswith("en/of"):
        return 0, " "
    return (0, "") if _keeps_hyphen(left, right, known) else (1, "")


def _keeps_hyphen(left: str, right: str, known: AbstractSet[str]) -> bool:
    hyphened, whole = f"{left}-{right}".lower(), f"{left}{right}".lower()
    if (hyphened in known) != (whole in known):
        return hyphened in known
    if left.isupper() and right.isupper() and len(right) >= _SYLLABLE:
        return left.lower() in _PREFIXES
    if not left[-1].isalpha() or not right[0].islower() or len(left) == 1:
        return True
    if left.isupper() or left.lower() in _PREFIXES:
        return True
    return f"{left[-1]}{right[0]}".lower() in _CLASHES


def mended(line: Line, known: AbstractSet[str]) -> Line:
    """A line in which "verwerkings- verantwoordelijke" is one word, if the document knows it.

    The break stood at the end of a line once, before somebody pasted the text.
    """
    if "- " not in line.text:
        return line
    for split in reversed(list(_SPLIT.finditer(line.text))):
        if f"{split[1]}{split[2]}".lower() in known:
            line = _without(line, split.end(1), split.start(2))
    return line


def _without(line: Line, start: int, end: int) -> Line:
    boxes = (
        box._replace(
            start=box.start - max(0, min(box.start, end) - start),
            end=box.end - max(0, min(box.end, end) - start),
        )
        for box in line.boxes
    )
    tags = (t._replace(at=t.at - max(0, min(t.at, end) - start)) for t in line.tags)
    text = line.text[:start] + line.text[end:]
    return replace(line, text=text, boxes=tuple(boxes), tags=tuple(tags))

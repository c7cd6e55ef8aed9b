"""The phrases of the rulebook: "gebruikt … om", "verzamel* oorspronkelijk", as expressions.

"…" stands for some words within the sentence, "*" for the rest of a word, "(a|b)" for either, " & "
between two phrases for "both in one sentence, in any order". A phrase is matched on folded text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.dutch.folding import fold

#: How far "…" reaches, in characters: about a line and a half of a protocol.
GAP = 120
#: How far apart the two sides of "&" may stand, in characters: a long sentence.
WIDE_GAP = 260
#: What may stand in a gap: anything but the end of the sentence; "art. 5" and "8.2" do not end it.
_WITHIN = r"(?:[^.;\n]|\.(?=\w)|(?<=\bart)\.|(?<=\bnr)\.)"

# Words and signs that deny what follows or precedes in the same clause of a sentence.
_DENIAL = re.compile(
    r"\b(?:geen|niet|nooit|noch|evenmin|nergens|zonder|uitgesloten|uitgezonderd|behalve|"
    r"in plaats van|buiten dit protocol)\b"
)
# Behind the words only these deny them, and only up to where a purpose or reason begins.
_DENIAL_BEHIND = re.compile(r"\b(?:geen|niet|nooit|evenmin|uitgesloten|overbodig|onnodig)\b")
_PURPOSE = re.compile(r"\b(?:om|voor|teneinde|met het oog op|omdat|wegens)\b")
_HEDGE = re.compile(
    r"\b(?:in principe|desgevallend|in voorkomend geval|eventue(?:el|le)|mogelijks|zo nodig|"
    r"bij voorkeur|waar mogelijk|indien nodig)\b"
)
_PART_OF_SENTENCE = re.compile(
    r"[.;:\n]|, (?:maar|zodat|want|omdat|terwijl)\b|\bmaar\b|"
    r"\ben (?:wordt|worden|is|zijn|kan|kunnen|mag|mogen|zal|zullen|heeft|hebben|geeft|geven)\b"
)


def is_plain(phrase: str) -> bool:
    """A phrase without "…" or "*": a fixed row of words."""
    return not any(sign in phrase for sign in "…*&|")


@lru_cache(maxsize=4096)
def expression_of(phrase: str) -> str:
    """The source of the regular expression for one phrase."""
    if " & " in phrase:
        one, other = (expression_of(side) for side in phrase.split(" & ", 1))
        gap = f"{_WITHIN}{{0,{WIDE_GAP}}}?"
        return f"(?:{one}{gap}{other}|{other}{gap}{one})"
    # A leading "*" needs no expression: a match may start inside a word, and searching for the
    # start of the word first is what makes a search slow.
    inside = phrase.startswith("*")
    pieces = [_piece(piece.strip()) for piece in phrase.removeprefix("*").split("…")]
    start = r"\b" if not inside and (pieces[0][:1].isalnum() or pieces[0][:3] == "(?:") else ""
    end = r"\b" if pieces[-1][-1:].isalnum() or pieces[-1][-1:] == ")" else ""
    gap = rf"\b{_WITHIN}{{0,{GAP}}}?\b"
    return start + gap.join(pieces) + end


def _piece(piece: str) -> str:
    """Words in a row, with "(a|b)" as a choice; brackets without a "|" stay brackets."""
    parts = re.split(r"\(([^()]*\|[^()]*)\)", piece)
    return "".join(
        "(?:" + "|".join(_words(choice) for choice in part.split("|")) + ")"
        if number % 2
        else _words(part)
        for number, part in enumerate(parts)
    )


def _words(words: str) -> str:
    return re.escape(fold(words)).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


def _first_letters(phrase: str) -> set[str]:
    """The letters with which a match of the phrase may start."""
    letters = set()
    for side in phrase.split(" & "):
        choices = re.match(r"\(([^()]*\|[^()]*)\)", side)
        words = choices[1].split("|") if choices else [side]
        letters |= {fold(word).lstrip("* ")[:1] for word in words}
    return letters


@lru_cache(maxsize=1024)
def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One regular expression for several phrases.

    It looks at the first letter before anything else: most places in a text begin no phrase.
    """
    firsts = sorted(set().union(*(_first_letters(phrase) for phrase in phrases)))
    letters = "".join(re.escape(letter) for letter in firsts)
    alternatives = "|".join(f"(?:{expression_of(phrase)})" for phrase in phrases)
    return re.compile(rf"(?=[{letters}])(?:{alternatives})")


def denied(folded: str, start: int, end: int) -> bool:
    """The part of the sentence around an offset says that it is not so."""
    before, after = _around(folded, start, end)
    purpose = _PURPOSE.search(after)
    near = after[: purpose.start()] if purpose else after
    return bool(_DENIAL.search(before) or _DENIAL_BEHIND.search(near))


def hedged(folded: str, start: int, end: int) -> bool:
    """The part of the sentence around an offset leaves it open."""
    before, after = _around(folded, start, end)
    return bool(_HEDGE.search(before) or _HEDGE.search(after))


def _around(folded: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after an offset in the same part of the sentence."""
    left = max(0, start - 160)
    before = folded[left:start]
    for stop in _PART_OF_SENTENCE.finditer(folded, left, start):
        before = folded[stop.end() : start]
    stop_after = _PART_OF_SENTENCE.search(folded, end, end + 120)
    return before, folded[end : stop_after.start() if stop_after else end + 120]


_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=[A-Z\"“§(\[•-])|\n|\t")
_ABBREVIATION = re.compile(r"(?:\b(?:art|nr|dd|bv|bijv|resp|incl|o\.a|m\.b\.t|t\.a\.v|dhr|mevr|al|"
                           r"d\.d|nv|vzw|st|dr)|\b[A-Z])\.$", re.IGNORECASE)  # fmt: skip


#: No sentence is looked for further back than this, in characters: about a page.
LONGEST_SENTENCE = 4000


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, cell or line in which a range stands, as offsets without outer spaces."""
    line = max(text.rfind("\n", 0, start) + 1, start - LONGEST_SENTENCE)
    left = line
    for stop in _SENTENCE_END.finditer(text, line, start):
        if not _ABBREVIATION.search(text, max(line, stop.start() - 8), stop.start()):
            left = stop.end()
    right = len(text)
    for stop in _SENTENCE_END.finditer(text, end):
        if not _ABBREVIATION.search(text, max(0, stop.start() - 8), stop.start()):
            right = stop.start()
            break
    while right > left and text[right - 1].isspace():
        right -= 1
    return left, right


def sentences_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences, cells or lines of a part of a text, in order, without outer spaces."""
    at = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        if not _ABBREVIATION.search(text, max(start, stop.start() - 8), stop.start()):
            if text[at : stop.start()].strip():
                yield at, stop.start()
            at = stop.end()
    last = at + len(text[at:end].rstrip())
    if last > at:
        yield at, last

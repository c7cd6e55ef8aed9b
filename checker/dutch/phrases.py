"""The phrases of the rulebook: "gebruikt … om", "verzamel* oorspronkelijk", as expressions.

"…" stands for some words within the sentence, "*" for the rest of a word, "(a|b)" for either, " & "
between two phrases for "both in one sentence, in any order". A phrase is matched on folded text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from checker.dutch.folding import fold

#: How far "…" reaches, in characters: about a line and a half of a protocol.
GAP = 120
#: How far apart the two sides of "&" may stand, in characters: a long sentence.
WIDE_GAP = 260
#: How far words that deny or hedge may stand before and behind what they deny, in characters.
_LOOK_BACK, _LOOK_AHEAD = 160, 120
#: What may stand in a gap: anything but the end of the sentence; "art. 5" and "8.2" do not end it.
_WITHIN = r"(?:[^.;\n]|\.(?=\w)|(?<=\bart)\.|(?<=\bnr)\.)"

# Words and signs that deny what follows or precedes in the same clause of a sentence.
_DENIAL = re.compile(
    r"\b(?:geen|niet|niets|niemand|nooit|noch|evenmin|nergens|zonder|uitgesloten|uitgezonderd|"
    r"behalve|in plaats van|buiten dit protocol)\b"
)
# Behind the words only these deny them, and only up to where a purpose, a reason or a clause with
# "dat" or "indien" begins; "doet dat niet" denies.
_DENIAL_BEHIND = re.compile(
    r"\b(?:geen|niet|niets|niemand|nooit|evenmin|uitgesloten|overbodig|onnodig)\b"
)
_PURPOSE = re.compile(
    r"\b(?:om|voor|teneinde|met het oog op|omdat|wegens|indien|wanneer|zodra|tenzij|"
    r"dat(?! niet\b))\b"
)
_HEDGE = re.compile(
    r"\b(?:in principe|desgevallend|in voorkomend geval|eventue(?:el|le)|mogelijks|zo nodig|"
    r"bij voorkeur|waar mogelijk|indien nodig)\b"
)
_PART_OF_SENTENCE = re.compile(
    r"[.;:\n]|, (?:maar|zodat|want|omdat|terwijl)\b|\bmaar\b|"
    r"\ben (?:wordt|worden|is|zijn|kan|kunnen|mag|mogen|zal|zullen|heeft|hebben|geeft|geven|"
    r"zij|ze|hij)\b"
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
    """The part of the sentence around an offset says that it is not so.

    Words that deny by themselves ("geen ander doel", "ook niet …") are not denied once more by
    what follows.
    """
    before, after = _around(folded, start, end)
    if _DENIAL_BEHIND.search(folded, start, end):
        return bool(_DENIAL.search(before))
    purpose = _PURPOSE.search(after)
    near = after[: purpose.start()] if purpose else after
    return bool(_DENIAL.search(before) or _DENIAL_BEHIND.search(near))


def hedged(folded: str, start: int, end: int) -> bool:
    """The part of the sentence around an offset leaves it open."""
    before, after = _around(folded, start, end)
    return bool(_HEDGE.search(before) or _HEDGE.search(after))


def _around(folded: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after an offset in the same part of the sentence."""
    starts, ends = _stops(folded)
    left, right = max(0, start - _LOOK_BACK), end + _LOOK_AHEAD
    before = bisect_right(ends, start)
    after = bisect_left(starts, end)
    begin = ends[before - 1] if before else 0
    stop = starts[after] if after < len(starts) else right
    return folded[max(left, begin) : start], folded[end : min(stop, right)]


@lru_cache(maxsize=512)
def _stops(folded: str) -> tuple[list[int], list[int]]:
    """Where the parts of the sentences of a text end: starts and ends of what parts them."""
    found = [match.span() for match in _PART_OF_SENTENCE.finditer(folded)]
    return [start for start, _ in found], [end for _, end in found]


_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=[A-Z\"“§(\[•-])|\n|\t")
_ABBREVIATION = re.compile(r"(?:\b(?:art|nr|dd|bv|bijv|resp|incl|o\.a|m\.b\.t|t\.a\.v|dhr|mevr|al|"
                           r"d\.d|nv|vzw|st|dr)|\b[A-Z])\.$", re.IGNORECASE)  # fmt: skip


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, cell or line in which a range stands, as offsets without outer spaces."""
    ends, begins = _sentence_ends(text)
    before = bisect_right(begins, start)
    left = begins[before - 1] if before else 0
    after = bisect_right(begins, end)
    right = ends[after] if after < len(ends) else len(text)
    while right > left and text[right - 1].isspace():
        right -= 1
    return left, right


def sentences_within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences, cells and lines of a range, as offsets without outer spaces."""
    ends, begins = _sentence_ends(text)
    left = start
    for stop in range(bisect_left(ends, start), bisect_left(ends, end)):
        yield from _bare(text, left, ends[stop])
        left = min(begins[stop], end)
    yield from _bare(text, left, end)


@lru_cache(maxsize=64)
def _sentence_ends(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the sentences of a text end, and where the next ones begin; read once for a text."""
    stops = [
        stop
        for stop in _SENTENCE_END.finditer(text)
        if "\n" in stop.group()
        or not _ABBREVIATION.search(text, max(0, stop.start() - 8), stop.start())
    ]
    return tuple(stop.start() for stop in stops), tuple(stop.end() for stop in stops)


def _bare(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The range without outer spaces, if anything is left of it."""
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    right = end - (len(words) - len(words.rstrip()))
    if left < right:
        yield left, right

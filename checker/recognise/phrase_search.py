"""Many phrases in one text: each is tried only where its first word stands.

A thousand expressions that walk the text one after another take longer than all the rest of the
checker; most phrases begin with a word that the text does not hold at all.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from checker.dutch.folding import fold
from checker.dutch.phrases import GAP, WIDE_GAP

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SPEC = re.compile(r"[\w*]+|[^\w\s*]")
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
#: Behind these a full stop does not end the sentence.
_SHORTENED = ("art", "nr")

Words = tuple[str, ...]  # "*" in a word stands for the rest of it
Pieces = tuple[Words, ...]  # between pieces some words may stand


class Tokens:
    """The words and signs of a folded text, and where they stand."""

    def __init__(self, folded: str) -> None:
        found = list(_TOKEN.finditer(folded))
        self.words = [token.group() for token in found]
        self.starts = [token.start() for token in found]
        self.ends = [token.end() for token in found]
        self.places: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.words):
            self.places[word].append(at)
        self._sorted = sorted(self.places)
        self._backwards = sorted(word[::-1] for word in self.places)
        self._folded = folded

    def ended(self, at: int) -> bool:
        """A sentence or a line ends before a token, which is not the first one."""
        last, gap = self.words[at - 1], self._folded[self.ends[at - 1] : self.starts[at]]
        if "\n" in gap or last == ";":
            return True
        short = at > 1 and self.words[at - 2] in _SHORTENED
        return last == "." and not short and bool(gap or not self.words[at][0].isalnum())

    def like(self, word: str) -> Iterator[int]:
        """The places of a word; "*" stands for the rest of it."""
        if "*" not in word:
            yield from self.places.get(word, ())
            return
        head, *inner, tail = word.split("*")
        if head:
            names: Iterable[str] = _starting(self._sorted, head)
        elif tail:
            names = (name[::-1] for name in _starting(self._backwards, tail[::-1]))
        else:
            inside = "".join(inner)  # nothing where the word is a bare "*"
            names = [name for name in self._sorted if inside in name]
        sure = bool(head) + bool(tail) + sum(map(bool, inner)) == 1
        for name in names:
            if sure or is_like(name, word):
                yield from self.places[name]


def _starting(names: Sequence[str], head: str) -> Iterator[str]:
    for at in range(bisect_left(names, head), len(names)):
        if not names[at].startswith(head):
            return
        yield names[at]


@lru_cache(maxsize=65536)
def is_like(name: str, word: str) -> bool:
    """The name is the word; "*" stands for the rest of it."""
    if "*" not in word:
        return name == word
    if word == "*":
        return name[0].isalnum()
    head, *inner, tail = word.split("*")
    if not (name.startswith(head) and name.endswith(tail)):
        return False
    at = len(head)
    for part in inner:
        at = name.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return at <= len(name) - len(tail)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One reading of a phrase: its pieces in order, and how far they may stand apart."""

    pieces: Pieces
    gaps: tuple[int, ...] = field(default=())  # one less than the pieces

    def at(self, tokens: Tokens, place: int) -> int:
        """The place behind the phrase if it starts here; 0 if it does not."""
        return self._from(tokens, place, 0)

    def _from(self, tokens: Tokens, place: int, number: int) -> int:
        piece = self.pieces[number]
        after = place + len(piece)
        if after > len(tokens.words):
            return 0
        if not all(map(is_like, tokens.words[place:after], piece)):
            return 0
        if number == len(self.pieces) - 1:
            return after
        reach = tokens.ends[after - 1] + self.gaps[number]
        following = after
        while following < len(tokens.words) and tokens.starts[following] <= reach:
            if tokens.ended(following):
                return 0
            end = self._from(tokens, following, number + 1)
            if end:
                return end
            following += 1
        return 0


class PhraseSearch:
    """Phrases under a name, ready to be searched in many texts."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        """`named`: name and phrase."""
        self._by_first: dict[str, list[tuple[str, Phrase]]] = defaultdict(list)
        for name, phrase in named:
            for reading in readings(phrase):
                self._by_first[reading.pieces[0][0]].append((name, reading))

    def found_in(self, tokens: Tokens) -> Iterator[tuple[str, int, int]]:
        """Name, start and end of what stands in the text, in characters."""
        for first, phrases in self._by_first.items():
            places = list(tokens.like(first))
            if not places:
                continue
            for name, phrase in phrases:
                for place in places:
                    end = phrase.at(tokens, place)
                    if end:
                        yield name, tokens.starts[place], tokens.ends[end - 1]


def readings(phrase: str) -> Iterator[Phrase]:
    """The phrases without choices that a phrase stands for; both orders of the sides of "&"."""
    parts = _CHOICE.split(phrase)
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    for chosen in product(*choices):
        sides = ["".join(chosen)] if " & " not in phrase else "".join(chosen).split(" & ", 1)
        pieces = [_pieces(side) for side in sides]
        yield _phrase(pieces)
        if len(pieces) > 1:
            yield _phrase(pieces[::-1])


def _phrase(sides: Sequence[Pieces]) -> Phrase:
    gaps: list[int] = []
    for side in sides:
        gaps += [WIDE_GAP] * bool(gaps or side is not sides[0])
        gaps += [GAP] * (len(side) - 1)
    return Phrase(tuple(piece for side in sides for piece in side), tuple(gaps))


def _pieces(side: str) -> Pieces:
    pieces = (tuple(_SPEC.findall(fold(piece))) for piece in side.split("…"))
    return tuple(piece for piece in pieces if piece)

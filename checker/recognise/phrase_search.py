"""Many phrases in one text, in one walk over its words.

Thousands of expressions that read the text one after another take longer than all the rest of the
checker. Phrases that begin alike share their beginning, in a tree of words; most words of a text
begin no phrase at all.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from checker.dutch.folding import evened
from checker.dutch.phrases import GAP, WIDE_GAP

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SPEC = re.compile(r"[\w*]+|[^\w\s*]")
_CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
#: Behind these a full stop does not end the sentence.
_SHORTENED = ("art", "nr")
#: So many different words a node remembers: those of some documents.
_WORDS_KEPT = 20_000

#: A phrase up to the next space that stands in no choice.
_UNIT = re.compile(r"…|(?:\([^()]*\|[^()]*\)|[^\s…])+")

Rows = tuple[tuple[str, ...], ...]  # "*" in a word stands for the rest of it
Edge = tuple[tuple[str, ...], "_Node"]


class Tokens:
    """The words and signs of a folded text, and where they stand."""

    def __init__(self, folded: str) -> None:
        found = list(_TOKEN.finditer(folded))
        self.words = [token.group() for token in found]
        self.starts = [token.start() for token in found]
        self.ends = [token.end() for token in found]
        self._folded = folded
        self._ended: dict[int, bool] = {}

    def ended(self, at: int) -> bool:
        """A sentence or a line ends before a token, which is not the first one."""
        known = self._ended.get(at)
        if known is None:
            known = self._ended[at] = self._ends_before(at)
        return known

    def _ends_before(self, at: int) -> bool:
        last, gap = self.words[at - 1], self._folded[self.ends[at - 1] : self.starts[at]]
        if "\n" in gap or last == ";":
            return True
        short = at > 1 and self.words[at - 2] in _SHORTENED
        return last == "." and not short and bool(gap or not self.words[at][0].isalnum())


class _Node:
    """What may follow the words of a phrase so far: one of some rows of words, or a gap."""

    __slots__ = ("exact", "gaps", "grown", "heads", "known", "names", "others", "tails")

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.gaps: dict[int, _Node] = {}
        self.grown: dict[Rows, _Node] = {}
        # the first word of a row, and the rest of the row with the node behind it
        self.exact: dict[str, list[Edge]] = {}
        self.heads: dict[str, list[Edge]] = {}  # "log*" under "log"
        self.tails: dict[str, list[Edge]] = {}  # "*dienst" under "dienst"
        self.others: dict[str, list[Edge]] = {}  # "ge*d", "*beheer*", "*"
        self.known: dict[str, tuple[Edge, ...]] = {}

    def behind_rows(self, rows: Rows) -> "_Node":
        """The node behind a choice of rows of words, made where it is not there."""
        node = self.grown.get(rows)
        if node is None:
            node = self.grown[rows] = _Node()
            for first, *rest in rows:
                head, star, tail = first.partition("*")
                if not star:
                    edges = self.exact.setdefault(first, [])
                elif head and not tail:
                    edges = self.heads.setdefault(head, [])
                elif tail and not head and "*" not in tail:
                    edges = self.tails.setdefault(tail, [])
                else:
                    edges = self.others.setdefault(first, [])
                edges.append((tuple(rest), node))
        return node

    def edges(self, word: str) -> "tuple[Edge, ...]":
        """What may follow where a word of the text is the next one."""
        found = self.known.get(word)
        if found is None:
            if len(self.known) > _WORDS_KEPT:
                self.known.clear()
            found = self.known[word] = tuple(self._edges(word))
        return found

    def _edges(self, word: str) -> "Iterator[Edge]":
        yield from self.exact.get(word, ())
        if self.heads:
            for size in range(1, len(word) + 1):
                yield from self.heads.get(word[:size], ())
        if self.tails:
            for at in range(len(word)):
                yield from self.tails.get(word[at:], ())
        for pattern, edges in self.others.items():
            if is_like(word, pattern):
                yield from edges


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


class PhraseSearch:
    """Phrases under a name, as one tree of words that is walked from each word of a text."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        """`named`: name and phrase."""
        self._root = _Node()
        for name, phrase in named:
            sides = [tuple(_steps(side)) for side in phrase.split(" & ", 1)]
            self._grow(name, sides)
            if len(sides) > 1:
                self._grow(name, sides[::-1])

    def _grow(self, name: str, sides: Sequence[Sequence[Rows | None]]) -> None:
        node = self._root
        for number, side in enumerate(sides):
            if number:
                node = node.gaps.setdefault(WIDE_GAP, _Node())
            for step in side:
                if step is None:
                    node = node.gaps.setdefault(GAP, _Node())
                else:
                    node = node.behind_rows(step)
        node.names.add(name)

    def found_in(self, tokens: Tokens) -> Iterator[tuple[str, int, int]]:
        """Name, start and end of what stands in the text, in characters; one end a start."""
        for place in range(len(tokens.words)):
            found: dict[str, int] = {}
            _step(self._root, tokens, place, found)
            for name, after in found.items():
                yield name, tokens.starts[place], tokens.ends[after - 1]


def _step(node: _Node, tokens: Tokens, at: int, found: dict[str, int]) -> None:
    """Note every name whose phrase goes on with the token at a place."""
    words = tokens.words
    for rest, behind in node.edges(words[at]):
        after = at + 1 + len(rest)
        if not rest or (after <= len(words) and all(map(is_like, words[at + 1 : after], rest))):
            _arrive(behind, tokens, after, found)


def _arrive(node: _Node, tokens: Tokens, at: int, found: dict[str, int]) -> None:
    """Note the names that end before a place, and go on from there."""
    for name in node.names:
        found.setdefault(name, at)
    count = len(tokens.words)
    if node.grown and at < count:
        _step(node, tokens, at, found)
    for gap, behind in node.gaps.items():
        reach = tokens.ends[at - 1] + gap
        place = at
        while place < count and tokens.starts[place] <= reach and not tokens.ended(place):
            _step(behind, tokens, place, found)
            place += 1


def _steps(side: str) -> Iterator[Rows | None]:
    """The choices of a phrase in order, each as rows of words; none for some words between."""
    for unit in _UNIT.findall(evened(side)):
        if unit == "…":
            yield None
            continue
        parts = _CHOICE.split(unit)
        choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
        rows = [_SPEC.findall("".join(chosen)) for chosen in product(*choices)]
        yield tuple(dict.fromkeys(tuple(row) for row in rows if row))

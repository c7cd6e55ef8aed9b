"""Terms of the lexicon in the text, stated, denied or left open.

Fixed rows of words are found by spaCy's PhraseMatcher over our own tokens; phrases with "…" or "*"
by expression. spaCy's own Dutch tokenizer is not used: its 4,670 exceptions cost 0.5 s to load.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from checker.dutch.folding import fold
from checker.dutch.phrases import any_of, denied, hedged, is_plain
from checker.model import Polarity, Span, Term, TermMention

_TOKEN = re.compile(r"\w+|[^\w\s]")


def terms_in(folded: str, lexicon: Sequence[Term], *, document: str) -> tuple[TermMention, ...]:
    """Every mention of every term; one inside a look-alike of the same term is left out."""
    found = []
    for term, start, end in sorted({*_plain(folded, tuple(lexicon)), *_open(folded, lexicon)}):
        found.append(TermMention(Span(document, start, end), term, _polarity(folded, start, end)))
    return tuple(sorted(found, key=lambda m: m.span))


def _polarity(folded: str, start: int, end: int) -> Polarity:
    if denied(folded, start, end):
        return Polarity.NEGATED
    return Polarity.HEDGED if hedged(folded, start, end) else Polarity.AFFIRMED


def _plain(folded: str, lexicon: tuple[Term, ...]) -> Iterator[tuple[str, int, int]]:
    """Rows of words, by PhraseMatcher."""
    matcher, vocab = _matcher(lexicon)
    tokens = list(_TOKEN.finditer(folded))
    if not tokens:
        return
    starts = [t.start() for t in tokens]
    ends = [t.end() for t in tokens]
    spaces = [end != start for end, start in zip(ends, [*starts[1:], ends[-1]], strict=True)]
    doc = Doc(vocab, words=[t.group() for t in tokens], spaces=spaces)
    excused = _excused(folded, lexicon)
    for key, first, last in matcher(doc):
        term = vocab.strings[key]
        start, end = starts[first], ends[last - 1]
        if not any(a <= start < b for a, b in excused.get(term, ())):
            yield term, start, end


@lru_cache(maxsize=8)
def _matcher(lexicon: tuple[Term, ...]) -> tuple[PhraseMatcher, Vocab]:
    vocab = Vocab()
    matcher = PhraseMatcher(vocab)
    for term in lexicon:
        rows = [_TOKEN.findall(fold(v)) for v in term.variants if is_plain(v)]
        if rows:
            matcher.add(term.name, [Doc(vocab, words=row) for row in rows])
    return matcher, vocab


def _open(folded: str, lexicon: Sequence[Term]) -> Iterator[tuple[str, int, int]]:
    """Phrases with room in them, by expression."""
    excused = _excused(folded, tuple(lexicon))
    for term in lexicon:
        phrases = tuple(v for v in term.variants if not is_plain(v))
        if phrases:
            for match in any_of(phrases).finditer(folded):
                if not any(a <= match.start() < b for a, b in excused.get(term.name, ())):
                    yield term.name, match.start(), match.end()


def _excused(folded: str, lexicon: tuple[Term, ...]) -> dict[str, tuple[tuple[int, int], ...]]:
    """Where the look-alikes of each term stand."""
    return {
        term.name: tuple(m.span() for m in any_of(term.not_variants).finditer(folded))
        for term in lexicon
        if term.not_variants
    }

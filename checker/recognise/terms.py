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
    alike = {
        term.name: [m.span() for m in any_of(term.not_variants).finditer(folded)]
        for term in lexicon
        if term.not_variants
    }
    found = []
    for term, start, end in {*_plain(folded, tuple(lexicon)), *_open(folded, lexicon)}:
        if not any(a <= start < b for a, b in alike.get(term, ())):
            span = Span(document, start, end)
            found.append(TermMention(span, term, _polarity(folded, start, end)))
    return tuple(sorted(found, key=lambda m: (m.span, m.term)))


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
    for key, first, last in matcher(doc):
        yield vocab.strings[key], starts[first], ends[last - 1]


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
    for term in lexicon:
        phrases = tuple(v for v in term.variants if not is_plain(v))
        if phrases:
            for match in any_of(phrases).finditer(folded):
                yield term.name, match.start(), match.end()

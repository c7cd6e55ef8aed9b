"""Terms of the lexicon in the text, stated, denied or left open.

Fixed rows of words are found by spaCy's PhraseMatcher over our own tokens: the Dutch tokenizer of
spaCy knows 4,670 exceptions, which cost 0.5 s to load. Words with a "*" are compared with each
different word of the text once; phrases with room in them are found by expression.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from checker.dutch.folding import fold
from checker.dutch.phrases import any_of, denied, hedged, is_plain
from checker.model import Polarity, Span, Term, TermMention

_TOKEN = re.compile(r"\w+|[^\w\s]")
_ONE_WORD = re.compile(r"\*?\w+\*|\*\w+")

Token = re.Match[str]
Place = tuple[str, int, int]  # term, start, end


def terms_in(folded: str, lexicon: Sequence[Term], *, document: str) -> tuple[TermMention, ...]:
    """Every mention of every term; one inside a look-alike of the same term is left out."""
    lexicon = tuple(lexicon)
    tokens = list(_TOKEN.finditer(folded))
    alike = {
        term.name: [m.span() for m in any_of(term.not_variants).finditer(folded)]
        for term in lexicon
        if term.not_variants
    }
    found = []
    places = {*_rows(tokens, lexicon), *_words(tokens, lexicon), *_phrases(folded, lexicon)}
    for term, start, end in places:
        if not any(a <= start < b for a, b in alike.get(term, ())):
            span = Span(document, start, end)
            found.append(TermMention(span, term, _polarity(folded, start, end)))
    return tuple(sorted(found, key=lambda m: (m.span, m.term)))


def _polarity(folded: str, start: int, end: int) -> Polarity:
    if denied(folded, start, end):
        return Polarity.NEGATED
    return Polarity.HEDGED if hedged(folded, start, end) else Polarity.AFFIRMED


def _rows(tokens: Sequence[Token], lexicon: tuple[Term, ...]) -> Iterator[Place]:
    """Fixed rows of words."""
    matcher, vocab = _matcher(lexicon)
    if not tokens or not len(matcher):
        return
    starts = [token.start() for token in tokens]
    ends = [token.end() for token in tokens]
    doc = Doc(vocab, words=[token.group() for token in tokens])
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


def _words(tokens: Sequence[Token], lexicon: tuple[Term, ...]) -> Iterator[Place]:
    """Single words with a "*": "versleutel*", "*beheerder"."""
    places: dict[str, list[Token]] = defaultdict(list)
    for token in tokens:
        places[token.group()].append(token)
    for term, pattern in _word_patterns(lexicon):
        for word, where in places.items():
            if pattern.fullmatch(word):
                yield from ((term, token.start(), token.end()) for token in where)


@lru_cache(maxsize=8)
def _word_patterns(lexicon: tuple[Term, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    patterns = []
    for term in lexicon:
        words = [fold(v).replace("*", r"\w*") for v in term.variants if _ONE_WORD.fullmatch(v)]
        if words:
            patterns.append((term.name, re.compile("|".join(words))))
    return tuple(patterns)


def _phrases(folded: str, lexicon: tuple[Term, ...]) -> Iterator[Place]:
    """Phrases with room in them."""
    for term in lexicon:
        phrases = tuple(v for v in term.variants if not is_plain(v) and not _ONE_WORD.fullmatch(v))
        if phrases:
            for match in any_of(phrases).finditer(folded):
                yield term.name, match.start(), match.end()

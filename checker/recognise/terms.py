"""Terms of the lexicon in the text, stated, denied or left open.

Fixed rows of words are found by spaCy's PhraseMatcher over our own tokens: the Dutch tokenizer of
spaCy knows 4,670 exceptions, which cost 0.5 s to load. Words with a "*" are compared with each
different word of the text once; phrases with room in them are found by expression.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from checker.dutch.folding import fold
from checker.dutch.phrases import any_of, denied, hedged, is_plain, sentence_at
from checker.model import Polarity, Span, Term, TermMention

_TOKEN = re.compile(r"\w+|[^\w\s]")
_ONE_WORD = re.compile(r"\*?\w+\*|\*\w+")

Token = re.Match[str]
Place = tuple[str, int, int]  # term, start, end


def terms_in(
    text: str, folded: str, lexicon: Sequence[Term], *, document: str
) -> tuple[TermMention, ...]:
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
    found.sort(key=lambda m: (m.span, m.term))
    made = _together(text, found, lexicon, alike)
    return tuple(sorted([*found, *made], key=lambda m: (m.span, m.term)))


def _together(
    text: str,
    found: Sequence[TermMention],
    lexicon: tuple[Term, ...],
    alike: Mapping[str, Sequence[tuple[int, int]]],
) -> Iterator[TermMention]:
    """Terms that stand where other terms meet in one sentence, unless a look-alike is near."""
    composed = [term for term in lexicon if term.together]
    parts = {name for term in composed for row in term.together for name in row}
    sentences: dict[tuple[int, int], dict[str, list[TermMention]]] = {}
    at = (0, 0)
    for mention in found:
        if mention.term in parts:
            if not at[0] <= mention.span.start < at[1]:
                at = sentence_at(text, mention.span.start, mention.span.end)
            sentences.setdefault(at, defaultdict(list))[mention.term].append(mention)
    for (start, end), terms in sentences.items():
        for term in composed:
            rows = [row for row in term.together if all(name in terms for name in row)]
            near = any(start <= a < end for a, _ in alike.get(term.name, ()))
            if rows and not near:
                yield _meeting(term.name, [terms[name] for name in rows[0]])


def _meeting(term: str, rows: Sequence[Sequence[TermMention]]) -> TermMention:
    """The stretch that a mention of each term covers; denied if the first term only is denied."""
    chosen = [_best(mentions) for mentions in rows]
    document = chosen[0].span.document
    start, end = min(m.span.start for m in chosen), max(m.span.end for m in chosen)
    return TermMention(Span(document, start, end), term, chosen[0].polarity)


def _best(mentions: Sequence[TermMention]) -> TermMention:
    """An affirmed mention before a hedged one, and that before a denied one."""
    order = (Polarity.AFFIRMED, Polarity.HEDGED, Polarity.NEGATED)
    return min(mentions, key=lambda mention: order.index(mention.polarity))


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

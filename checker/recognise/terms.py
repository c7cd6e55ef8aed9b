"""Terms of the lexicon in the text, stated, denied or left open.

Fixed rows of words are found by spaCy's PhraseMatcher over our own tokens: the Dutch tokenizer of
spaCy knows 4,670 exceptions, which cost 0.5 s to load. Phrases with room in them are searched from
their first word on.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from checker.dutch.folding import evened
from checker.dutch.phrases import denied, hedged, is_plain, sentence_at
from checker.model import Polarity, Span, Term, TermMention
from checker.recognise.phrase_search import PhraseSearch, Tokens

Place = tuple[str, int, int]  # term, start, end


def terms_in(
    text: str, folded: str, lexicon: Sequence[Term], *, document: str
) -> tuple[TermMention, ...]:
    """Every mention of every term; one inside a look-alike of the same term is left out."""
    lexicon = tuple(lexicon)
    tokens = Tokens(folded)
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for name, start, end in _alike_search(lexicon).found_in(tokens):
        alike[name].append((start, end))
    found = []
    places = {*_rows(tokens, lexicon), *_search(lexicon).found_in(tokens)}
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


def _rows(tokens: Tokens, lexicon: tuple[Term, ...]) -> Iterator[Place]:
    """Fixed rows of words."""
    matcher, vocab = _matcher(lexicon)
    if not tokens.words or not len(matcher):
        return
    doc = Doc(vocab, words=tokens.words)
    for key, first, last in matcher(doc):
        yield vocab.strings[key], tokens.starts[first], tokens.ends[last - 1]


@lru_cache(maxsize=8)
def _matcher(lexicon: tuple[Term, ...]) -> tuple[PhraseMatcher, Vocab]:
    vocab = Vocab()
    matcher = PhraseMatcher(vocab)
    for term in lexicon:
        rows = [Tokens(evened(v)).words for v in term.variants if is_plain(v)]
        if rows:
            matcher.add(term.name, [Doc(vocab, words=row) for row in rows])
    return matcher, vocab


@lru_cache(maxsize=8)
def _search(lexicon: tuple[Term, ...]) -> PhraseSearch:
    """The variants with room in them."""
    named = ((term.name, variant) for term in lexicon for variant in term.variants)
    return PhraseSearch((name, variant) for name, variant in named if not is_plain(variant))


@lru_cache(maxsize=8)
def _alike_search(lexicon: tuple[Term, ...]) -> PhraseSearch:
    """The look-alikes."""
    return PhraseSearch((term.name, alike) for term in lexicon for alike in term.not_variants)

"""Every running sentence of an article has the verb it needs."""

import re
from collections.abc import Iterator

from checker.dutch.folding import fold
from checker.dutch.phrases import sentences_within
from checker.dutch.verbs import lacks_participle, lacks_verb
from checker.model import Article, Clause, Hit, Protocol, Span

#: A shorter row of words is a heading, a label or an entry of a list.
SHORTEST = 9
#: More sentences without a verb than this are a way of writing, not a slip.
MOST = 3
_MARK = re.compile(r"^(?:§\s?\d+[.:]?|\d{1,2}(?:\.\d{1,2})*[.)°]?)\s+")
# Running sentences begin so; entries of a list begin with a noun, a preposition or an infinitive.
_RUNNING = re.compile(
    r"^(?:in dit (?:protocol|artikel)|dit (?:protocol|artikel)|in deze|met dit protocol|"
    r"(?:de |beide |alle )?partijen|elke partij|de gemeente|de stad|het ocmw|"
    r"de (?:mee?dedelende|ontvangende|verstrekkende) (?:partij|instantie|overheid)|"
    r"de (?:persoons)?gegevens|de mededeling|de functionaris\w*|onverminderd|overeenkomstig|"
    r"de ontvanger|de verwerkingsverantwoordelijke\w*|indien|wanneer|zodra|als een|er wordt|"
    r"er worden|het protocol|deze gegevens|deze mededeling|de verwerking|"
    r"op (?:eenvoudig |eerste )?verzoek)\b"
)
# Where nothing is listed, a row of words with an article, a comma or a name in front is a sentence.
_OPENS_WITH_NOUN = re.compile(
    r"^(?:de|het|elke|elk|iedere|ieder|alle|beide|deze|die|dit|dat|een|wie|zij|hij|er)\s\w"
)
#: "§ 12. " stands before the first sentence of a paragraph.
_LONGEST_MARK = 6
_LISTING_POINTS = ("AP03", "AP04")
_ALWAYS = re.compile(r"^(?:in dit|dit|met dit) (?:protocol|artikel)\b")


def sentences_have_a_verb(protocol: Protocol) -> Iterator[Hit]:
    """Sentences without a finite verb, and passive ones without a participle."""
    # the answer to a question need not be a whole sentence
    articles = [a for a in protocol.outline.articles if not a.heading.rstrip().endswith("?")]
    found = [span for article in articles for span in _broken(protocol, article)]
    if len(found) <= MOST:
        for span in found:
            yield Hit(spans=(span,))


def _broken(protocol: Protocol, article: Article) -> Iterator[Span]:
    lists = any(
        link.place == article.place and link.point in _LISTING_POINTS
        for link in protocol.outline.links
    )
    text = protocol.outline.source.text
    names = tuple(fold(n) for p in protocol.parties for n in (p.name, *p.aliases) if len(n) > 3)
    for clause in article.clauses:
        if clause.kind != "text" or article.heading_span.contains(clause.span):
            continue
        for start, end in sentences_within(text, clause.span.start, clause.span.end):
            span = Span(clause.span.document, start, end)
            sentence = _MARK.sub("", protocol.outline.source.quote(span))
            words = fold(sentence)
            runs = _ALWAYS.search(words) if lists else _runs(words, names)
            runs = runs or (not lists and _alone(clause, span) and _OPENS_WITH_NOUN.search(words))
            if runs and _complete(words) and _without_verb(sentence):
                yield span


def _runs(words: str, names: tuple[str, ...]) -> bool:
    """The words open a running sentence: so sentences begin, or with the name of a party."""
    return bool(_RUNNING.search(words)) or words.startswith(names)


def _alone(clause: Clause, span: Span) -> bool:
    """The sentence opens its paragraph, and that is no item of a list."""
    opens = span.start - clause.span.start <= _LONGEST_MARK
    return opens and not (clause.label and clause.label.item)


def _complete(words: str) -> bool:
    """A row of words long enough to be a sentence, that ends as one and announces nothing."""
    return len(words.split()) >= SHORTEST and words.rstrip().endswith(".") and ":" not in words


def _without_verb(sentence: str) -> bool:
    return lacks_verb(sentence) or lacks_participle(sentence)

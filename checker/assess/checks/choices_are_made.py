"""Of the alternatives of a template only the one that applies is left."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.dutch.folding import fold
from checker.model import Article, Hit, Protocol, Span


@dataclass(frozen=True, slots=True)
class _Choice:
    """Conditions of which only one can hold, as they are written before a colon."""

    options: tuple[str, ...]
    of_parties: bool = False  # which one holds depends on what the parties are


_AUTHORITIES = (
    r"gemeente|gemeenten|stad|steden|gemeentebestuur",
    r"ocmw'?s?|openbaar centrum voor maatschappelijk welzijn",
    r"provincie|provincies|provinciebestuur",
    r"politiezone|politiezones|lokale politie",
    r"hulpverleningszone|brandweerzone",
    r"autonoom gemeentebedrijf|agb",
    r"school|scholen|schoolbestuur",
    r"agentschap|vlaamse instantie|vlaamse overheid",
    r"federale overheid|federale overheidsdienst|externe overheid",
)
_CHOICES = (
    _Choice(_AUTHORITIES, of_parties=True),
    _Choice((r"meergemeentezone|meergemeentenzone", r"eengemeentezone")),
    _Choice((r"bepaalde (?:duur|tijd)", r"onbepaalde (?:duur|tijd)")),
    _Choice((r"van toepassing", r"niet van toepassing")),
)  # fmt: skip
# "a) in een meergemeentezone:", "- Voor gemeente:", "Indien van toepassing:"
_LABEL = (
    r"(?:^|(?<=[,;.:(\t]) ?|(?<=[ \t])(?=\(?[a-d1-4][).]))"
    r"[-–•o*]?\s{{0,2}}"
    r"(?:\(?(?:[a-h]|\d|i{{1,3}}|iv)[).°]\s{{0,2}})?"
    r"(?:(?:enkel |alleen )?(?:in|voor|bij|indien|als|(?:in geval|ingeval) van|wat)\s)?"
    r"(?:(?:de|het|een)\s)?(?P<option>{})(?:\s(?:betreft|is|zijn|gaat het))?\s?:"
)
_FOR = re.compile(r"\b(?:voor|indien|bij|als|geval van|wat)\b")
_END = re.compile(r"\n|, en (?:door )?(?:de|het) |(?<=\w)\.(?=\s|$)")
#: Alternatives stand this close to one another, in characters.
REACH = 600
_BOXES = re.compile(r"[☐□❏◻][^☐□❏◻☑☒✓✔\n]{2,80}")
_TICKED = re.compile(r"[☑☒✓✔]")
_LOOSE_OR = re.compile(r"^\W{0,3}(?:of|ofwel|en/of|keuze|optie [ab12])\W{0,2}$")
_SLASH = re.compile(
    r"\b(?:wel|er (?:is|zijn) wel)\s?/\s?(?:niet|geen)\b|"
    r"\b(?:wordt|worden|is|zijn|zal|zullen)\s?/\s?"
    r"(?:wordt|worden|is|zijn|zal|zullen)\s(?:niet|geen)\b|"
    r"\beenmalige?\s?/\s?(?:periodieke?|permanente?|maandelijkse?|jaarlijkse?|doorlopende?)\b|"
    r"\b(?:on)?bepaalde\s?/\s?(?:on)?bepaalde\s(?:duur|tijd)\b"
)
_BOTH_KINDS = re.compile(r"\b(?:(?:gemeente|stad)\s?/\s?ocmw|ocmw\s?/\s?(?:gemeente|stad))\b")
_EITHER = re.compile(r"^\W{0,3}(?:o |\(?[a-h\d][).] )?(?:hetzij|ofwel)\b")
_FREE = re.compile(r"\b(?:kan|kunnen|mag|mogen|naar keuze|een van de|minstens)\b")
_FIXED = ("AP03", "AP05", "AP06", "AP07", "AP12")


def choices_are_made(protocol: Protocol) -> Iterator[Hit]:
    """Alternatives that stand side by side although only one can apply."""
    outline = protocol.outline
    for part in (outline.parties, *(recital.span for recital in outline.recitals)):
        if part:
            yield from _labelled(protocol, part, _CHOICES[1:])
    patterns = [_SLASH] if _all_are_here(protocol, {0, 1}) else [_SLASH, _BOTH_KINDS]
    recipients = outline.articles_on("AP04")
    for article in outline.articles:
        # who receives what may well be told for each sort of authority
        choices = _CHOICES[1:] if article in recipients else _CHOICES
        yield from _labelled(protocol, article.span, choices)
        yield from _boxes(protocol, article)
        yield from _either(protocol, article)
        for clause in article.clauses:
            if _LOOSE_OR.fullmatch(protocol.folded_at(clause.span)):
                yield Hit(spans=(clause.span,))
        yield from _slashes(protocol, article.span, patterns)


def _slashes(protocol: Protocol, part: Span, patterns: Sequence[re.Pattern[str]]) -> Iterator[Hit]:
    """ "Wel/geen" and "gemeente/OCMW"; between brackets they are a blank, not a choice."""
    for pattern in patterns:
        for match in pattern.finditer(protocol.folded, part.start, part.end):
            if protocol.folded[match.start() - 1 : match.start()] not in ("<", "["):
                yield Hit(spans=(Span(part.document, *match.span()),))


def _labelled(protocol: Protocol, part: Span, choices: Sequence[_Choice]) -> Iterator[Hit]:
    """Labels of one choice within reach of each other, with what they say."""
    for choice in choices:
        pattern = _pattern(choice)
        found = list(pattern.finditer(protocol.folded, part.start, part.end))
        while len(found) > 1:
            group = [m for m in found if m.start() - found[0].start() <= REACH]
            found = found[len(group) :]
            if choice.of_parties:
                group = [m for m in group if _FOR.search(m[0])]
            options = {_option(choice, m["option"]) for m in group}
            if len(options) > 1 and not (choice.of_parties and _all_are_here(protocol, options)):
                yield Hit(spans=tuple(_alternatives(protocol, group, part.end)))


@lru_cache(maxsize=len(_CHOICES))
def _pattern(choice: _Choice) -> re.Pattern[str]:
    return re.compile(_LABEL.format("|".join(choice.options)), re.MULTILINE)


def _option(choice: _Choice, words: str) -> int:
    return next(n for n, option in enumerate(choice.options) if re.fullmatch(option, words))


def _all_are_here(protocol: Protocol, options: set[int]) -> bool:
    """Each authority of the list is a party, or none is: then the list is about others."""
    blocks = " ".join(fold(protocol.outline.source.quote(p.name_span)) for p in protocol.parties)
    aliases = " ".join(fold(alias) for p in protocol.parties for alias in p.aliases)
    here = [bool(re.search(rf"\b(?:{_AUTHORITIES[n]})\b", f"{blocks} {aliases}")) for n in options]
    return len(protocol.parties) < 2 or all(here) or not any(here)


def _alternatives(protocol: Protocol, labels: Sequence[re.Match[str]], end: int) -> Iterator[Span]:
    """From each label up to the next one, or to the end of its line or part of the sentence."""
    folded, document = protocol.folded, protocol.outline.source.document
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        start = label.start() + len(label[0]) - len(label[0].lstrip(" -–•*\t\n"))
        stop = _END.search(folded, label.end(), end)
        last = stop.start() if stop else end
        last = min(last, following.start()) if following else last
        yield Span(document, start, start + len(folded[start:last].rstrip(" ,;")))


def _boxes(protocol: Protocol, article: Article) -> Iterator[Hit]:
    """Boxes to tick of which none is ticked."""
    words = protocol.outline.source.quote(article.span)
    boxes = [
        Span(
            article.span.document,
            article.span.start + b.start(),
            article.span.start + b.start() + len(b[0].rstrip()),
        )
        for b in _BOXES.finditer(words)
    ]
    if len(boxes) > 1 and not _TICKED.search(words):
        yield Hit(spans=tuple(boxes))


def _either(protocol: Protocol, article: Article) -> Iterator[Hit]:
    """Items that open with "hetzij" where the protocol must say what is done."""
    fixed = any(
        link.place == article.place and link.point in _FIXED for link in protocol.outline.links
    )
    items = [c for c in article.clauses if _EITHER.match(protocol.folded_at(c.span))]
    if fixed and len(items) > 1:
        before = protocol.folded[
            max(article.span.start, items[0].span.start - 200) : items[0].span.start
        ]
        if not _FREE.search(before.rsplit("\n", 2)[-2] if "\n" in before else before):
            yield Hit(spans=tuple(item.span for item in items))

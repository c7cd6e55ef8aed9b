"""The analysis of compatibility treats the five factors of article 6(4) GDPR."""

import re
from collections.abc import Iterable, Iterator

from checker.assess.compatibility import Weighing, main_weighings_in
from checker.assess.sentences import Sentence
from checker.dutch.lists import listed
from checker.model import Hit, Protocol

COMPATIBLE, ARTICLE = "verenigbaarheid", "artikel 6, lid 4, AVG"
#: In the order of the letters: the term of the factor, its label, and what the message calls it.
FACTORS = (
    ("verband tussen de doelen", r"verband|band\b|samenhang", "het verband tussen de doelen (a)"),
    ("kader van de verzameling", r"kader|context|verhouding", "het kader van de inzameling (b)"),
    ("aard van de gegevens", r"aard\b", "de aard van de gegevens (c)"),
    ("gevolgen voor de betrokkene", r"gevolg", "de gevolgen voor de betrokkenen (d)"),
    ("waarborgen bij het gebruik", r"waarborg|garantie", "de waarborgen (e)"),
)
#: So far into an item its label stands, in characters.
OPENING = 40
_LETTER = re.compile(r"(?:^|[\s(:;.,])\(?([a-e])[.)]\s+(?P<words>[^;\n]{0,40})", re.MULTILINE)
_ROMAN = re.compile(r"(?:^|[\s(:;.,])\(?(?:i{1,3}|iv|v)[.)]\s", re.MULTILINE)
_DEGREE = re.compile(r"(?:^|[\s:;])[1-9](?:°|[.)])\s", re.MULTILINE)
# The analysis stands in another document; or the law itself decides and nothing is left to weigh.
_ELSE = re.compile(
    r"\bbijlage\b|\bafzonderlijke? (?:nota|document|analyse|verslag)\b|\bnota\b|"
    r"\b(?:wet|decreet|besluit|\w*reglement)\b[^.;\n]{0,80}\b(?:legt\b[^.;\n]{0,40}\bop|oplegt|"
    r"opgelegd|verplicht|schrijft\b[^.;\n]{0,40}\bvoor|voorschrijft)\b"
)

_BECAUSE = re.compile(
    r"\b(?:want|omdat|gezien|aangezien|vermits|gelet op|rekening|daar|wegens|doordat|pleit|dat)\b"
)
_AND_MORE = re.compile(
    r", (?:en )?(?:met|dat|omdat|want|en|de|het|er|aangezien|gezien|terwijl|niemand)\b|"
    r"\ben (?:met|dat)\b|;"
)


def compatibility_factors_are_weighed(protocol: Protocol) -> Iterator[Hit]:
    """Each analysis that leaves factors out, with the names of those."""
    for weighing in main_weighings_in(protocol, COMPATIBLE, ARTICLE):
        if not weighing.is_due or weighing.is_announced_only or _ELSE.search(weighing.text):
            continue
        left_out = _missing(weighing)
        if left_out:
            yield Hit(spans=(weighing.span,), values={"missing": listed(left_out)})


def _missing(weighing: Weighing) -> list[str]:
    """The factors that are not treated, as far as letters, labels and words tell."""
    text = weighing.text
    items = {match[1]: match["words"] for match in _LETTER.finditer(text)}
    if len(items) == len(FACTORS) or _five(_ROMAN, text) or _five(_DEGREE, text):
        return []
    lettered = len(items) > 1 and "abcde".startswith("".join(sorted(items)))
    if lettered:
        labels = _labelled(items.values())
        treated = labels if sum(labels) > 1 else [n < len(items) for n in range(len(FACTORS))]
    else:
        labels = _labelled(s.text[:OPENING] for s in weighing.sentences)
        treated = [any(s.says(term) for s in weighing.sentences) for term, _, _ in FACTORS]
    missing = [name for (_, _, name), met in zip(FACTORS, treated, strict=True) if not met]
    orderly = lettered or sum(labels) > 2
    return [] if not orderly and _may_be_in_other_words(weighing, len(missing)) else missing


def _labelled(openings: Iterable[str]) -> list[bool]:
    """Which factors head an item by their name in the law."""
    openings = tuple(openings)
    return [any(re.search(label, words) for words in openings) for _, label, _ in FACTORS]


def _five(marks: re.Pattern[str], text: str) -> bool:
    return len(marks.findall(text)) >= len(FACTORS)


def _may_be_in_other_words(weighing: Weighing, missing: int) -> bool:
    """There are about as many reasons as factors: what is missing may be one of them."""
    reasons = sum(_reasons_in(sentence) for sentence in weighing.sentences)
    treated = len(FACTORS) - missing
    return (reasons >= len(FACTORS) and treated > 1) or (reasons == 4 and missing <= 1)


def _reasons_in(sentence: Sentence) -> int:
    """How many reasons a sentence gives; one that only opens or concludes gives none."""
    if sentence.says(COMPATIBLE, ARTICLE) and not _BECAUSE.search(sentence.text):
        return 0
    return 1 + len(_AND_MORE.findall(sentence.text))

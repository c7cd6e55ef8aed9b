"""The analysis of compatibility treats the five factors of article 6(4) GDPR."""

import re
from collections.abc import Iterator

from checker.assess.compatibility import Weighing, main_weighings_in
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
_LETTER = re.compile(r"(?:^|[\s(:;.,])\(?([a-e])[.)]\s+(?P<words>[^;\n]{0,40})", re.MULTILINE)
_ROMAN = re.compile(r"(?:^|[\s(:;.,])\(?(?:i{1,3}|iv|v)[.)]\s", re.MULTILINE)
_DEGREE = re.compile(r"(?:^|[\s:;])[1-9](?:°|[.)])\s", re.MULTILINE)
# The analysis stands in another document; or the law itself decides and nothing is left to weigh.
_ELSE = re.compile(
    r"\bbijlage\b|\bafzonderlijke? (?:nota|document|analyse|verslag)\b|\bnota\b|"
    r"\b(?:wet|decreet|besluit|\w*reglement)\b[^.;\n]{0,80}\b(?:legt\b[^.;\n]{0,40}\bop|oplegt|"
    r"opgelegd|verplicht|schrijft\b[^.;\n]{0,40}\bvoor|voorschrijft)\b"
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
    lettered = "abcde"[: len(items)] == "".join(sorted(items)) and len(items) > 1
    if len(items) == len(FACTORS) or _five(_ROMAN, text) or _five(_DEGREE, text):
        return []
    said = [any(s.says(term) for s in weighing.statements) for term, _, _ in FACTORS]
    if lettered:
        labels = [any(re.search(label, w) for w in items.values()) for _, label, _ in FACTORS]
        treated = labels if sum(labels) > 1 else [n < len(items) for n in range(len(FACTORS))]
    else:
        treated = said
    missing = [name for (_, _, name), met in zip(FACTORS, treated, strict=True) if not met]
    return [] if not lettered and _may_be_in_other_words(weighing, len(missing)) else missing


def _five(marks: re.Pattern[str], text: str) -> bool:
    return len(marks.findall(text)) >= len(FACTORS)


def _may_be_in_other_words(weighing: Weighing, missing: int) -> bool:
    """There are about as many reasons as factors: what is missing may be one of them."""
    said = [s for s in weighing.statements if not s.says(ARTICLE)]
    in_one = max(
        max(len(re.findall(r"\b(?:dat|omdat)\b", s.text)), s.text.count(";") + 1)
        for s in weighing.statements
    )
    reasons = max(len(said) - 1, in_one)
    return (missing <= 2 and reasons >= len(FACTORS)) or (missing <= 1 and reasons >= 4)

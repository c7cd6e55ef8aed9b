"""Where a law imposes the disclosure, that law decides on compatibility."""

import re
from collections.abc import Iterator

from checker.assess.compatibility import main_weighings_in
from checker.assess.sentences import Sentence, sentences_on
from checker.model import Hit, LawMention, Protocol

COMPATIBLE = "verenigbaarheid"
_DISCLOSURE = re.compile(
    r"\b(?:mededeling|verstrekking|doorgifte|overdracht|deelt\b[^.;]{0,60}\bmee|"
    r"delen\b[^.;]{0,60}\bmee|me(?:d)?e(?:ge)?de(?:e)?l\w*|verstrek\w*|bezorg\w*|doorge\w+|"
    r"overmaken|over te maken|overmaakt)\b"
)
_IMPOSED = re.compile(
    r"\bwettelijke verplichting|\bdecretale verplichting|\bverplicht\b|\bverplichten\b|"
    r"\blegt\b[^.;]{0,60}\bop\b|\boplegt\b|\bopgelegd\b|\bschrijft\b[^.;]{0,60}\bvoor\b|"
    r"\bvoorschrijft\b|\bmoet\b[^.;]{0,60}\b(?:mee te delen|meedelen|bezorgen|verstrekken)\b"
)
# The analysis names the law that settles the matter.
_SETTLED = re.compile(
    r"\b(?:legt|oplegt|opgelegd|verplicht\w*|voorziet|voorzien|voorschrijft|voorgeschreven|"
    r"schrijft|bepaalt|bepaald|regelt|staat toe|laat toe|machtigt)\b|\bartikel 23\b"
)


def law_that_imposes_is_cited(protocol: Protocol) -> Iterator[Hit]:
    """An analysis by the factors alone, beside a legal duty to communicate the data."""
    duty = next((s for s in sentences_on(protocol, "AP05") if _is_duty(s)), None)
    if duty is None:
        return
    for weighing in main_weighings_in(protocol, COMPATIBLE):
        if weighing.is_due and not _SETTLED.search(weighing.text):
            yield Hit(spans=(weighing.weighs[0].span, duty.span))
            return


def _is_duty(sentence: Sentence) -> bool:
    """The disclosure rests on a duty of law, other than the duty to make a protocol."""
    if "een protocol" in sentence.text:
        return False
    by_letter = any(
        isinstance(m, LawMention) and m.law == "AVG" and m.article == "6.1.c"
        for m in sentence.mentions
    )
    imposed = by_letter or any(
        not sentence.denies_at(m.start()) for m in _IMPOSED.finditer(sentence.text)
    )
    return imposed and bool(_DISCLOSURE.search(sentence.text))

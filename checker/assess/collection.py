"""How the sender came by the data: the sentences on the collection, their purpose and source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.assess.scope import clauses_in, point_scope
from checker.dutch.phrases import denied, sentences_within
from checker.model import Protocol, Span

_COLLECTS = re.compile(
    r"\bverzamel(?:t|de|den|d|en)\b|\bingezameld\b|\binzamel(?:t|de|den|en)\b|\bzamel(?:t|de|den|"
    r"en)\b|\binzameling\b|"
    r"\bverkregen\b|\bverkreeg\b|\bverkrijgt\b|\bregistre(?:ert|erde|ren)\b|\bopgevraagd\b|"
    r"\bbijeengebracht\b|"
    r"\bbeschikt over\b|\bbeschikken over\b|\bhoudt\b[^.;]{0,60}\bbij\b|\bbijgehouden\b|"
    r"\bgegevensverzameling\b|"
    r"\bnoteerde?n?\b|\boorspronkelijke? (?:doel|doeleinden|finaliteit)|\bwon\b[^.;]{0,40}\bin\b|"
    r"\bgewonnen\b|"
    r"\baangelegd\b|\blegde?t?\b[^.;]{0,60}\baan\b|\bbracht\b[^.;]{0,60}\bsamen\b|"
    r"\bbeheert de gegevens\b|"
    r"\bverwerkt(?:e|en)? (?:de|deze) gegevens oorspronkelijk\b|"
    r"\boorspronkelijk\b[^.;]{0,60}\bverwerkt\b"
)
_PURPOSE = re.compile(
    r"\b(?:teneinde|met het oog op|met als doel|met het doel|in het kader van|ter uitvoering van|"
    r"in functie van|"
    r"ten behoeve van|ter ondersteuning van|zodat|opdat|om|voor|"
    r"(?:doel(?:einden?|en)?|finaliteit) (?:is|was|zijn|waren)|bij (?:de uitvoering|"
    r"de uitoefening) van)\b\s*(?P<what>[^.;()\n\t]{3,240})"
)
_NEXT = re.compile(
    r",\s*(?:zoals|overeenkomstig|conform|krachtens|op grond van|gelezen|in de zin|vermeld|"
    r"bedoeld|bepaald)|"
    r"\b(?:overeenkomstig|conform|krachtens|op grond van|op basis van|zoals (?:bepaald|vermeld|"
    r"bedoeld)|volgens)\b"
)
# "Zij deed dat met toepassing van …", right behind the sentence on the collection.
_GOES_ON = re.compile(
    r"\W{0,3}(?:zij|ze|hij|dat|dit|die inzameling|deze inzameling|de inzameling|zulks|daarbij|"
    r"daartoe|de verzameling)\b[^.;]{0,40}\b(?:deed|deden|doet|doen|gebeurt|gebeurde|geschiedt|"
    r"geschiedde|steunt|steunde|berust|berustte|handelt|handelde|volgt|volgde|rust)\b"
)
_LATER_USE = re.compile(
    r"verenigbaar|latere verwerking|verdere verwerking|getoetst|toetsing|artikel 6, lid 4"
)


@dataclass(frozen=True, slots=True)
class Collection:
    """A sentence that says how or why the sender collected the data."""

    sentence: Span
    text: str  # folded
    purpose: str  # folded; "" where the sentence names none


def collections_of(protocol: Protocol) -> Iterator[Collection]:
    """The sentences on the original collection, where the protocol deals with it."""
    outline = protocol.outline
    text = outline.source.text
    scope = tuple(sorted({*point_scope(outline, "AP09"), *point_scope(outline, "AP05")}))
    for clause in clauses_in(outline, scope):
        goes_on = False
        for start, end in sentences_within(text, clause.span.start, clause.span.end):
            sentence = protocol.folded[start:end]
            found = _COLLECTS.search(sentence)
            tells = found is not None and not denied(sentence, *found.span())
            tells = (tells or (goes_on and bool(_GOES_ON.match(sentence)))) and not (
                _LATER_USE.search(sentence)
            )
            if tells:
                span = Span(outline.source.document, start, end)
                yield Collection(span, sentence, _purpose(sentence) if found else "")
            goes_on = tells


def _purpose(sentence: str) -> str:
    """What the data were collected for, up to the norm behind it."""
    found = _PURPOSE.search(sentence)
    return _NEXT.split(found["what"])[0].strip(" ,") if found else ""

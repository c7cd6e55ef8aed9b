"""On a grave breach the sanction takes effect at once."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.assess.sanctions import on_sanctions
from checker.assess.sentences import Sentence
from checker.model import Hit, Protocol, Span

ENDS, HALTS, TAKES_BACK = (
    "beeindiging van het protocol",
    "schorsing van de mededeling",
    "wissing of teruggave",
)
AT_ONCE, LATER = "onmiddellijke werking", "uitgestelde werking"
_TAKES_EFFECT = re.compile(
    r"\b(?:uitwerking|in werking|van kracht|gaat in|gaan in|ingaat|ingaan|ingang|effect|gevolg|"
    r"wacht\w*)\b|\bga(?:at|an)\b[^.;]{0,60}\bin\b"
)
_STARTS = re.compile(r"\b(?:begin(?:t|nen)|start(?:en)?|loopt|lopen|werkt)\b")
# The sanction as a thing that starts: "de schorsing gaat in op", "dat geldt pas vanaf".
_HALT = re.compile(
    r"\b(?:schorsing|opschorting|stopzetting|onderbreking|stillegging|afsluiting|intrekking|"
    r"blokkering|ontzegging|staking|weigering|maatregel\w*|sancties?)\b"
)
_IT = re.compile(r"^\W*(?:dat|dit|die|deze|zij|hij|ze)\b")
_ALSO_GRAVE = re.compile(
    r"\b(?:ongeacht|hoe (?:zwaar|ernstig|groot)|in alle gevallen|altijd)\b|"
    r"\b(?:ook|zelfs)\b[^.;]{0,30}\b(?:zwaar|zware|ernstig\w*|grof|grove|opzet\w*)"
)
_MINOR = re.compile(
    r"\b(?:andere?|kleine?|lichte?|geringe?|overige|minder (?:zware|ernstige))\b[^.;]{0,30}"
    r"\b(?:inbreuk\w*|geval\w*|tekortkoming\w*|fouten|schending\w*)|\bgewone (?:opzeg|beeindig)"
)
_AFTER = re.compile(r"\b(?:na|bij|vanaf|sinds) (?:de |het |een |deze |die |elke )?$")
_GRAVE = re.compile(r"\b(?:ernstig|zwaar|zware|grof|grove|opzettelijk)")
_TELLS = re.compile(
    r"\b(?:meld\w*|gemeld|verwittig\w*|informe\w+|op de hoogte|in kennis|ter kennis|brengt|"
    r"overleg\w*|contact\w*)\b"
)

#: So near stands the verb of "brengt onmiddellijk op de hoogte", in characters.
NEXT_WORDS = 30


def grave_breach_works_at_once(protocol: Protocol) -> Iterator[Hit]:
    """A sanction that starts later, where nothing in the same place works at once."""
    sanctions = tuple(on_sanctions(protocol))
    grave = any(_GRAVE.search(s.text) and _works_at_once(s) for s in sanctions)
    delayed = next((s for s in sanctions if _delays(s, grave=grave)), None)
    if delayed is None and not any(_works_at_once(sentence) for sentence in sanctions):
        told = (s for s in sanctions if _is_sanction(s) and _starts_later(s))
        delayed = next(told, None)
    if delayed:
        yield Hit(spans=(delayed.span,))


def _delays(sentence: Sentence, *, grave: bool) -> bool:
    """It says when the sanction starts, and that is later: for every breach, or for the halt."""
    text = sentence.text
    halts = bool(_HALT.search(text))
    if not (_TAKES_EFFECT.search(text) or (halts and _STARTS.search(text))):
        return False
    if _MINOR.search(text) or not _starts_later(sentence):
        return False
    if _ALSO_GRAVE.search(text):
        return True
    return not grave and (halts or bool(_IT.search(text)))


def _is_sanction(sentence: Sentence) -> bool:
    return sentence.says(ENDS, HALTS) or bool(_TAKES_EFFECT.search(sentence.text))


def _starts_later(sentence: Sentence) -> bool:
    """It names a term for the sanction; a term for the erasure is something else."""
    terms = [m for m in sentence.of(LATER) if not _does_not_hold(sentence, m.span)]
    if not terms:
        return False
    stops = [m for m in sentence.of(ENDS, HALTS) if not _is_reckoned_from(sentence, m.span)]
    return bool(stops) or not sentence.says(TAKES_BACK)


def _does_not_hold(sentence: Sentence, span: Span) -> bool:
    """ "De opzegtermijn van artikel 8 geldt niet"; "niet binnen dertig dagen" is another matter."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    return "termijn" in sentence.text[start:end] and sentence.denies(span)


def _is_reckoned_from(sentence: Sentence, span: Span) -> bool:
    """ "Tien dagen na de beëindiging": the term of something else starts there."""
    start = span.start - sentence.span.start
    return bool(_AFTER.search(sentence.text, max(0, start - NEXT_WORDS), start))


def _works_at_once(sentence: Sentence) -> bool:
    """It suspends or ends without a term, or says so in as many words."""
    at_once = [m for m in sentence.of(AT_ONCE) if not _of_something_else(sentence, m.span)]
    stops = sentence.of(ENDS, HALTS)
    in_order = sorted([*((m.span, 0) for m in at_once), *((m.span, 1) for m in stops)])
    if any(a != b and _beside(one, other) for (one, a), (other, b) in pairwise(in_order)):
        return True
    if sentence.says(LATER):
        return False
    grave = _is_sanction(sentence) or bool(_GRAVE.search(sentence.text))
    return sentence.says(HALTS) or (bool(at_once) and grave)


def _beside(one: Span, other: Span) -> bool:
    """Only a few words stand between them."""
    return max(one.start, other.start) - min(one.end, other.end) <= NEXT_WORDS


def _of_something_else(sentence: Sentence, span: Span) -> bool:
    """ "Niet onmiddellijk", or a breach that is reported at once."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    denied = sentence.text[max(0, start - 6) : start].strip() in ("niet", "nooit")
    told = _TELLS.search(sentence.text, end, end + NEXT_WORDS)
    return denied or told is not None

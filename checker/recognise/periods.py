"""Periods with their role, and how often data are communicated."""

import re
from collections.abc import Iterator

from checker.dutch.durations import durations_in
from checker.dutch.phrases import denied, sentence_at
from checker.model import DurationMention, FrequencyMention, Span

_NOTICE = re.compile(
    r"opzeg|opgezegd|op te zeggen|zegt .{0,200} op\b|"
    r"(?:stopzet|verbrek|beeindig)\w*[^.;]{0,120}\b(?:vooraf|tevoren)|"
    r"(?:vooraf|tevoren)\w*[^.;]{0,120}\b(?:stopzet|verbrek|beeindig|ontbind)"
)
_RETENTION = re.compile(r"bewaar|bewaring|gewist|wist\b|wissen|vernietig|verwijder|bewaard")
_BREACH = re.compile(r"inbreuk|datalek|gegevenslek")

_FREQUENCY: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("once", re.compile(r"\beenmalige?\b|\been enkele keer\b|\been keer\b(?! per)")),
    (
        "permanent",
        re.compile(r"\bpermanente?\b|\bcontinu\b|\bdoorlopende?\b|op elk (?:ogenblik|moment)|"
                   r"\breal[- ]?time\b|rechtstreeks raadpleeg\w*|permanent raadpleeg\w*"),
    ),
    (
        "recurring",
        re.compile(
            r"\b(?:dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|driemaandelijkse?|halfjaarlijkse?|"
            r"tweewekelijkse?|per kwartaal|periodieke?)\b|"
            r"\b(?:elke|iedere|elk|ieder)\s+(?:eerste\s+|laatste\s+|tweede\s+)?(?:dag|werkdag|week|maand|jaar|kwartaal|"
            r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|trimester|semester|nacht|schooljaar)\b|"
            r"\b(?:eenmaal|tweemaal|driemaal|viermaal|\w+ keer|\w+ maal|\w+maal)\s+(?:per|"
            r"in het)\s+\w+|"
            r"\b(?:om de|elke|iedere|alle) (?:\w+ )?(?:dagen|weken|maanden|jaren)\b|"
            r"\bper (?:week|maand|kwartaal|trimester|jaar|schooljaar)\b"
        ),
    ),
    (
        "on_demand",
        re.compile(
            r"\bad hoc\b|telkens (?:wanneer|als)|op (?:eenvoudige? )?(?:aanvraag|verzoek|"
            r"vraag)\b|"
                   r"\bnaar aanleiding van elke|per (?:dossier|aanvraag)|bij elke (?:aanvraag|"
                   r"inschrijving|nieuwe)"),
    ),
)  # fmt: skip


def duration_mentions(text: str, folded: str, *, document: str) -> Iterator[DurationMention]:
    """Every period with what it is for."""
    for found in durations_in(folded):
        start, end = sentence_at(text, found.start, found.end)
        sentence = folded[start:end]
        span = Span(document, found.start, found.end)
        if _NOTICE.search(sentence):
            yield DurationMention(span, found.months, "notice")
        elif _BREACH.search(sentence):
            yield DurationMention(span, found.months, "breach")
        elif _RETENTION.search(sentence):
            yield DurationMention(span, found.months, "retention")
        else:
            yield DurationMention(span, found.months, "other")


def frequency_mentions(folded: str, *, document: str) -> Iterator[FrequencyMention]:
    """Every word that says how often something happens; what is denied is left out."""
    for kind, pattern in _FREQUENCY:
        for match in pattern.finditer(folded):
            if not denied(folded, *match.span()):
                yield FrequencyMention(Span(document, *match.span()), kind)  # type: ignore[arg-type]

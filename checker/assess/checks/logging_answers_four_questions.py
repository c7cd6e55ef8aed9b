"""Access is logged: who, when, which data and why."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.dutch.lists import listed
from checker.dutch.phrases import denied
from checker.model import Hit, Protocol, Span

_LOGS = re.compile(
    r"\bgelogd\b|\blog(?:t|gen)\b(?! in)|\blogging\w*|\blogbestand\w*|"
    r"\bloggegevens\b|\blogs\b|\blogboek\w*|"
    r"\bsporen\b|\b(?:raadpleging|toegang|opvraging|opzoeking|gebruik)\w*\b[^.;]{0,40}\bspoor\b|"
    r"\bwie\b[^.;]{0,60}\b(?:wanneer|tijdstip)\b|"
    r"\baudit ?trail\w*|\bauditlog\w*|\btoegangs(?:registratie|log)\w*|"
    r"(?:legt|leggen|wordt|worden)\b[^.;]{0,70}\bvast(?:gelegd)?\b[^.;]{0,40}\bwie\b|"
    r"(?:registre\w+|geregistreerd|vastgelegd|bijgehouden|opgetekend|houdt\b[^.;]{0,30}\bbij)\b[^.;]{0,70}"
    r"\b(?:wie|welke (?:medewerker|gebruiker|persoon))\b|"
    r"(?:raadpleging|toegang|opvraging|opzoeking)\w*\b[^.;]{0,60}\b(?:geregistreerd|vastgelegd|bijgehouden|opgetekend)\b"
)
_NOT_DATA = "reden|medewerker|gebruiker|doel|aanvraag|dag|uur|tijd|ogenblik"
_QUESTIONS = {
    "wie": r"\bwie\b|welke persoon|gebruiker|medewerker|persoon die|identiteit|aanmeldnaam|login",
    "wanneer": r"wanneer|tijdstip|welke dag|welk uur|datum|\buur\b|ogenblik|moment|tijd\b",
    "welke gegevens": (
        rf"welke? (?!{_NOT_DATA})\w+|welk\b|over wie|tot welke|geraadpleegde?|"
        r"opgezochte|opgevraagde|bekeken|betrokken\w* (?:gegeven|dossier)|geopende"
    ),
    "waarom": (
        r"waarom|reden|welke aanvraag|kader van|doel\b|doeleinde|aanleiding|"
        r"dossiernummer|zaaknummer"
    ),
}


def logging_answers_four_questions(protocol: Protocol) -> Iterator[Hit]:
    """No logging at all, or logging that leaves one of the four questions open."""
    best: tuple[int, Span, list[str]] | None = None
    for clause in protocol.outline.clauses:
        text = protocol.folded_at(clause.span)
        logs = _LOGS.search(text)
        if not logs or denied(text, *logs.span()):
            continue
        open_questions = [q for q, words in _QUESTIONS.items() if not re.search(words, text)]
        if best is None or len(open_questions) < best[0]:
            span = Span(
                clause.span.document,
                clause.span.start + logs.start(),
                clause.span.start + logs.end(),
            )
            best = (len(open_questions), span, open_questions)
    if best is None:
        yield Hit(
            by_words=True,
            searched=places_of(protocol.outline, "AP12"),
            values={"fault": "regelt de logging van de toegangen niet"},
        )
    elif best[0]:
        yield Hit(
            spans=(best[1],),
            values={"fault": f"zegt bij de logging niet {listed(best[2])}"},
            unsure=best[0] == 1,
        )

"""What a protocol says of the logging of access, and which questions it answers."""

import re
from collections.abc import Iterator
from itertools import islice

from checker.assess.scope import part_of, places_of, point_scope
from checker.assess.sentences import Sentence, sentences_of
from checker.model import Cover, Protocol

#: What is called a log, and access that is written down in other words.
LOG, RECORD = "log", "optekening van de toegang"
QUESTIONS = {
    "wie": (
        r"\bwie\b|\b(?:persoon|gebruiker|medewerker|personeelslid|ambtenaar|bediende|raadpleger|"
        r"behandelaar|aanvrager van de raadpleging)\w*|\bidentiteit|\baanmeld(?:naam|code)|"
        r"\blogin|\b(?:gebruikers)?account|\buser|\binitialen|\bnaam van (?:de|het|wie)|\beid\b"
    ),
    "wanneer": (
        r"\bwanneer\b|\b(?:dage|ure|uur|stond|tijd|tijdstip|tijdstippen|tijdstempel|tijdsaanduiding|timestamp|datum|"
        r"ogenblik|moment|momenten|uur|klokuur|tijdsregistratie)\b|\b(?:welke|de) dag\b"
    ),
    "welke gegevens": (
        r"\bwelke? (?!reden|medewerker|gebruiker|persoon\b|doel|aanleiding|dag|uur|tijd|ogenblik|"
        r"moment|functie|dienst|wijze|oogmerk|motief|grond)\w+|\bwelk\b(?! uur)|\bwat\b|"
        r"\b(?:over|van|bij) (?:wie|welke persoon)\b|\bwiens?\b(?= (?:gegevens|dossier|fiche))|"
        r"\b(?:geraadpleegd|opgevraagd|geopend|bekeken|opgezocht|betrokken|gewijzigd|ingezien|"
        r"ingekeken|gelezen|geconsulteerd|bevraagd|aangepast|bezocht)e? (?!bericht)\w+|"
        r"\bdossier(?:nummer|s)?\b|\brecords?\b|\bfiches?\b|\bvelden\b|\brubriek\w*"
    ),
    "waarom": (
        r"\bwaarom\b|\bwaarvoor\b|\breden\w*|\bdoel(?:einde|stelling)?\b|\baanleiding\b|\bmotief\b|"
        r"\bmotivering\b|\bverantwoording\b|\brechtvaardiging\b|\boogmerk\b|\bkader\b|\bcontext\b|"
        r"\bwelke (?:aanvraag|zaak|opdracht|taak)\b|\b(?:dossier|zaak|referentie|aanvraag)nummer\b|"
        r"\bgrondslag\b|\bwelke grond\b"
    ),
}
_ANSWERS = {question: re.compile(words) for question, words in QUESTIONS.items()}
#: Who goes through the logs, how long they stay: that answers none of the questions.
_AFTERWARDS = re.compile(
    r"\b(?:bewaar|bewar|bewaring|nagezien|nagekeken|nazicht|gecontroleerd|controle|gewist|"
    r"steekproef|bewaartermijn)"
)
#: A sentence that goes on about the one before it.
_GOES_ON = re.compile(
    r"^\W*(?:daarbij|daarin|daarvan|hierbij|hierin|hiervan|dat|die|dit|deze|ook|telkens|het|ze|zij|"
    r"eveneens|tevens|per|bij elke|bij iedere|voor elke|van elke|(?:de|het) (?:registratie|log|"
    r"spoor|opteken|tijdstip|datum|reden|gebruiker|naam))\b"
)
_PARTS = re.compile(r"[.;]\s")
_ITEMS = re.compile(r"[,;:/]|\ben\b|\balsook\b|\balsmede\b|\bplus\b")
_VERB = re.compile(r"\b(?:wordt|worden|blij\w+|is|zijn|heeft|hebben|kan|kunnen|moet\w*|zal|ziet)\b")
_LABEL = re.compile(r"^\W*(?:\w+\W+){1,4}$")
#: So many sentences behind the logging may go on about it.
REACH = 4
#: No sentence on logging is longer, in characters.
LONGEST = 4000
#: A noun phrase of a list: "het kenteken van het voertuig".
ITEM_WORDS = 7


def logging_in(protocol: Protocol) -> tuple[tuple[Sentence, tuple[Sentence, ...]], ...]:
    """Each sentence that has access logged, with the sentences that speak of it."""
    sentences = sentences_of(protocol)
    logs = [at for at, s in enumerate(sentences) if s.stated(LOG)]
    outline = protocol.outline
    held = Cover(s for point in ("AP06", "AP12") for s in point_scope(outline, point))
    logs += [
        at
        for at, s in enumerate(sentences)
        if s.stated(RECORD) and not s.stated(LOG) and held.holds(s.span)
    ]
    return tuple((sentences[at], tuple(_about(protocol, sentences, at))) for at in sorted(logs))


def open_questions(about: tuple[Sentence, ...]) -> list[str]:
    """Which of the four questions no sentence answers."""
    answered = {question for sentence in about for question in _answered(sentence.text)}
    return [question for question in QUESTIONS if question not in answered]


def places_of_logging(protocol: Protocol) -> tuple[str, ...]:
    """Where logging is looked for."""
    return places_of(protocol.outline, "AP12")


def _about(protocol: Protocol, sentences: tuple[Sentence, ...], at: int) -> Iterator[Sentence]:
    """The sentence, its cells, the one before it in its paragraph, and those that go on."""
    own = sentences[at]
    part = part_of(protocol.outline, own.span)
    if at and sentences[at - 1].clause.span == own.clause.span:
        yield sentences[at - 1]
    yield own
    before = own
    for sentence in islice(sentences, at + 1, at + 1 + 2 * REACH):
        item = before.text.endswith((":", ";", ",")) or not before.text.endswith(".")
        cell = own.clause.kind == "row" and sentence.clause.span == own.clause.span
        told = sentence.says(LOG, RECORD) or bool(_GOES_ON.search(sentence.text))
        label = bool(_LABEL.match(before.text))
        if not part.contains(sentence.span) or not (item or cell or told or label):
            return
        yield sentence
        before = sentence


def _answered(text: str) -> Iterator[str]:
    """The questions that a sentence answers."""
    for piece in _PARTS.split(text[:LONGEST]):
        found = [question for question, words in _ANSWERS.items() if words.search(piece)]
        if len(found) < 2 and _AFTERWARDS.search(piece):
            continue
        yield from found
        if len(found) > 1 and "welke gegevens" not in found and _lists_more(piece):
            yield "welke gegevens"


def _lists_more(text: str) -> bool:
    """Among the answers in a list stands something else: that is what was looked at."""
    items = [item.strip(" -.") for item in _ITEMS.split(text)]
    known = [any(words.search(item) for words in _ANSWERS.values()) for item in items]
    for at, item in enumerate(items):
        short = bool(item) and len(item.split()) <= ITEM_WORDS
        if short and not known[at] and any(known[:at]) and not _VERB.search(item):
            return not _AFTERWARDS.search(item)
    return False

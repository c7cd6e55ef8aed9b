"""Who may open the data is settled, for a shared mailbox too."""

import re
from collections.abc import Iterator

from checker.assess.absence import lacking, missing
from checker.assess.scope import part_of, point_scope
from checker.assess.sentences import Sentence, sentences_of
from checker.assess.transfers import transferring
from checker.model import Cover, Hit, Protocol

_ACCESS = "toegangsbeheer"
_SHARED = "gedeelde mailbox"
_MAILBOX = re.compile(r"\b(?:mailbox|postbus|inbox|postvak|mailgroep)|mailadres|mailbox")
_READERS = "lezers van de mailbox"
_ARRIVES, _CONTENT = "aankomst in een mailbox", "inhoud met persoonsgegevens"
#: Messages between the parties or from data subjects; they are due, and no data go with them.
_ABOUT_DUTIES = re.compile(
    r"\b(?:inbreuk|datalek|gegevenslek|lek|incident|fout|onjuist|verbeter|correctie|klacht|bezwaar|"
    r"verzoek|rechten|inzage|protocol|overeenkomst|opzeg|verwerker|bewijs|advies|factu|website)"
)
#: The local part of a personal address holds a dot: an.peeters@zanddorp.be.
_PERSONAL = re.compile(r"^[a-z]+[._-][a-z]")
_OFFICER = re.compile(
    r"^(?:dpo|fg|privacy|avg|gdpr|gegevensbescherming|informatieveiligheid|security|veiligheid|meldpunt|datalek)"
)


def access_is_limited(protocol: Protocol) -> Iterator[Hit]:
    """Data sent to a mailbox of which the readers are not named; or no access control at all."""
    sentences = sentences_of(protocol)
    outline = protocol.outline
    readers = [s for s in sentences if s.stated(_READERS)]
    settled = {part_of(outline, s.span) for s in readers if _MAILBOX.search(s.text)}
    nearby = {s.clause.span for s in readers}
    for sentence, moves in transferring(sentences):
        if _to_shared_mailbox(sentence, moves=moves) and not (
            part_of(outline, sentence.span) in settled or sentence.clause.span in nearby
        ):
            fault = "stuurt gegevens naar een gedeelde mailbox zonder te zeggen wie ze leest"
            yield lacking(protocol, sentence.span, fault)
    places = {point: point_scope(outline, point) for point in ("AP04", "AP06", "AP12")}
    held = Cover(span for spans in places.values() for span in spans)
    limited = any(s.stated(_ACCESS) for s in sentences if held.holds(s.span))
    if places["AP06"] and not limited:
        yield missing(protocol, "AP06", "regelt niet wie toegang heeft en hoe die zich aanmeldt")


def _to_shared_mailbox(sentence: Sentence, *, moves: bool) -> bool:
    """Data, or a message that names a person, arrive where more than one may read them."""
    told = bool(sentence.stated(_ARRIVES)) and bool(sentence.stated(_CONTENT))
    if not (moves or told) or sentence.stated(_READERS):
        return False
    if not moves and _ABOUT_DUTIES.search(sentence.text):
        return False
    addresses = [mail.value.split("@")[0].casefold() for mail in sentence.emails]
    shared = [a for a in addresses if not (_PERSONAL.search(a) or _OFFICER.search(a))]
    return bool(shared or sentence.stated(_SHARED))

"""The protocol says of how many persons, or of which closed group, data are communicated."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.model import Hit, Protocol

_PERSONS = (
    r"(?:personen|\w*leerlingen|inwoners|gezinnen|huishoudens|\w*aanvragers?|aanvragen|dossiers|"
    r"kinderen|jongeren|"
    r"clienten|patienten|\w*leden|\w*houders|bewoners|ouders|studenten|klanten|kandidaten|"
    r"deelnemers|"
    r"eigenaars|huurders|trainers|ambtenaren|personeelsleden|medewerkers|meldingen|stuks|"
    r"gebruikers|records|"
    r"begunstigden|betrokkenen|werknemers|rechthebbenden|bouwheren|\w*nemers|\w*gerechtigden|"
    r"\w*plichtigen|"
    r"evenementen|concessies|vergunningen|raadplegingen|opzoekingen|bevragingen|vragen)"
)
_NUMBER = (
    r"(?:\d[\d.]*|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w*tig|\w*tiental|"
    r"\w*honderd|"
    r"\w*duizend|honderdtal|duizendtal|enkele (?:tientallen|honderden|duizenden))"
)
_SCALE = re.compile(
    rf"\b{_NUMBER}\s+(?:\w+\s+){{0,2}}?{_PERSONS}\b|naar (?:schatting|raming)|\bongeveer\b|"
    rf"\bcirca\b|\bca\.|\bgeschat|"
    r"\bschat(?:ten|ting|tingen)?\b|\bram(?:en|ing)\b|\bzowat\b|om en bij|\b(?:tien|hon?derd|"
    r"duizend)tal|"
    r"\baantal (?:betrokken|personen|betrokkenen|leerlingen|inwoners|dossiers|aanvragen)|"
    r"\bper (?:jaar|maand|week)\b|"
    r"\bjaarlijks\b[^.;]{0,40}\d|\bmaximaal \d|\bhoogstens\b|\balle inwoners\b|\been (?:persoon|"
    r"inwoner|client)\b"
)
_OFTEN = re.compile(
    r"(?:frequent|regelmatig|vaak|soms|zelden|occasioneel|variabel|divers|beperkt|groot|klein|"
    r"te bepalen|onbekend|nvt|n\.v\.t\.?|standaard)\W*"
)


def scale_is_stated(protocol: Protocol) -> Iterator[Hit]:
    """A cell that says how often where it should say how much, or no number of persons at all."""
    texts = list(texts_of(protocol, "AP03"))
    places = places_of(protocol.outline, "AP03")
    loose = [clause for clause, text in texts if _is_loose(text)]
    if loose:
        fault = "zegt niet hoe groot de groep is"
        yield Hit(spans=(loose[0].span,), searched=places, values={"fault": fault})
        return
    if texts and not any(_SCALE.search(text) for _, text in texts):
        fault = "zegt niet over hoeveel personen het gaat"
        yield Hit(by_words=True, searched=places, values={"fault": fault})


def _is_loose(text: str) -> bool:
    cells = [cell.strip() for cell in text.split("\t")]
    lone = len(cells) > 1 and any(
        _OFTEN.fullmatch(cell) or re.match(r"(?:frequent|regelmatig)\s*:", cell) for cell in cells
    )
    return lone or bool(re.search(r"\bomvang\s*:\s*(?:frequent|regelmatig|variabel)", text))

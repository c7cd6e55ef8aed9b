"""A file that cannot be read: which code, what is wrong with it, what the DPO can do now."""

from pathlib import Path

from checker.errors import UnreadableFile
from checker.model import Reason, Unreadable

# Reason → code, what is wrong, what now.
_WORDS: dict[Reason, tuple[str, str, str]] = {
    Reason.ENCRYPTED: (
        "B101",
        "het bestand is met een wachtwoord beveiligd",
        (
            "vraag de indiener een versie zonder beveiliging, of bewaar het bestand opnieuw zonder "
            "wachtwoord."
        ),
    ),
    Reason.EMPTY: (
        "B102",
        "het bestand bevat geen tekst",
        "kijk na of dit het juiste bestand is en vraag zo nodig een nieuw exemplaar.",
    ),
    Reason.SCANNED: (
        "B103",
        "het bestand bevat enkel beelden van bladzijden en geen tekst die een programma kan lezen",
        (
            "vraag het oorspronkelijke Word- of pdf-bestand, of laat eerst tekstherkenning "
            "(OCR) op de scan uitvoeren."
        ),
    ),
    Reason.DAMAGED: (
        "B104",
        "het bestand is beschadigd of onvolledig",
        "open het in Word of in een pdf-lezer, bewaar het opnieuw en probeer dan nog eens.",
    ),
    Reason.ILLEGIBLE: (
        "B105",
        "de tekst van het bestand is onleesbaar",
        "vraag een beter leesbare versie; een nieuwe scan op 300 dpi helpt meestal.",
    ),
    Reason.UNSUPPORTED: (
        "B106",
        "dit soort bestand kan niet worden gelezen",
        "lever het protocol aan als .docx, .pdf of .txt.",
    ),
    Reason.TOO_LARGE: (
        "B107",
        "het bestand is te groot",
        "bewaar enkel het protocol zelf, zonder de bijlagen, en probeer opnieuw.",
    ),
    Reason.MISSING: (
        "B108",
        "het bestand bestaat niet",
        "kijk na of de naam en de map juist zijn.",
    ),
    Reason.FOLDER: (
        "B109",
        "dit is een map en geen bestand",
        "geef de naam van één bestand in die map.",
    ),
    Reason.FORBIDDEN: (
        "B110",
        "u mag dit bestand niet lezen",
        "vraag de eigenaar van het bestand om leesrechten, of maak een kopie die u mag lezen.",
    ),
}


def unreadable_file(file: Path, unreadable: Unreadable) -> UnreadableFile:
    """The error that tells a person why a file could not be read."""
    code, what, now = _WORDS[unreadable.reason]
    detail = unreadable.detail.strip().rstrip(".")
    repeats = detail.casefold() == what.casefold()
    more = f" {detail[:1].upper()}{detail[1:]}." if detail and not repeats else ""
    return UnreadableFile(f"{file}: {what}.{more}", hint=now, code=code)

"""Every way a rule file can break the rules about rules, with its code and its sentence."""

from typing import NamedTuple

from checker.errors import BrokenRulebook


class Code(NamedTuple):
    """What a code means, and what a jurist does about it."""

    meaning: str
    remedy: str


CODES: dict[str, Code] = {
    # refused while reading: there is no rulebook
    "R201": Code(
        "Het bestand is geen leesbare YAML.",
        "Kijk de inspringing, de dubbele punten en de aanhalingstekens op deze regel na.",
    ),
    "R202": Code(
        "Een verplichte sleutel ontbreekt.",
        "Voeg de sleutel toe; een regel ernaast toont hoe hij eruitziet.",
    ),
    "R203": Code(
        "Een sleutel bestaat niet.",
        "Verbeter de sleutel of verwijder hem.",
    ),
    "R204": Code(
        "Een waarde heeft de verkeerde soort of ligt buiten de lijst.",
        "Vervang de waarde; een regel ernaast toont hoe ze eruitziet.",
    ),
    "R205": Code(
        "De soort van de controle bestaat niet.",
        "Kies pattern, presence, date_order of python.",
    ),
    "R206": Code(
        "Een map of bestand van het regelboek ontbreekt.",
        "Zet het bestand terug, of wijs met de map van de regels naar een volledig regelboek.",
    ),
    "R207": Code(
        "Nummer, naam, map en bestand spreken elkaar tegen.",
        "Noem het bestand <id>-<name>.yaml en leg het in de map van zijn adviespunt.",
    ),
    "R208": Code(
        "Een sleutel staat er twee keer.",
        "Houd één van de twee over.",
    ),
    "R209": Code(
        "Ankers, verwijzingen en labels van YAML zijn niet toegelaten.",
        "Schrijf de waarde voluit, of zet ze tussen aanhalingstekens.",
    ),
    "R210": Code(
        "Een regelbestand is te groot of te diep genest.",
        "Splits het bestand of maak het vlakker.",
    ),
    "R211": Code(
        "De functie van een python-controle bestaat niet.",
        "Kies een functie uit checker/assess/checks, of schrijf ze daar eerst.",
    ),
    # refused by lint: the rulebook can be read, but not be trusted
    "R220": Code(
        "De twaalf adviespunten zijn er niet alle, elk met vier formuleringen.",
        "Vul het point.yaml van elk adviespunt volledig in.",
    ),
    "R221": Code(
        "De voorbeelden van een regel bewijzen te weinig.",
        "Geef minstens één fout en één goed voorbeeld, en merk de fout met [[…]].",
    ),
    "R222": Code(
        "Een wet staat niet in laws.yaml.",
        "Voeg de wet toe aan laws.yaml of gebruik haar korte naam.",
    ),
    "R223": Code(
        "Een begrip staat niet in lexicon.yaml.",
        "Voeg het begrip toe aan lexicon.yaml of verbeter de naam.",
    ),
    "R224": Code(
        "Een begrip of functie wordt door geen enkele regel gebruikt.",
        "Gebruik het in een regel of verwijder het.",
    ),
    "R225": Code(
        "Een invulplaats wordt door deze soort controle niet aangeboden.",
        "Gebruik alleen invulplaatsen die de controle kan vullen.",
    ),
    "R226": Code(
        "Een patroon is geen geldige reguliere uitdrukking.",
        "Kijk de haakjes en de backslashes na.",
    ),
    "R227": Code(
        "Een patroon kan ontsporen op een lange tekst.",
        "Begrens de herhaling, bijvoorbeeld [^.]{0,60} in plaats van .*.",
    ),
    "R228": Code(
        "Een boodschap is geen volzin.",
        "Begin met een hoofdletter of een invulplaats en eindig met een punt.",
    ),
    "R229": Code(
        "Een remedie zegt niet in één gebiedende zin wat te doen.",
        "Begin met een werkwoord (Vermeld, Schrap, Leg vast) en eindig met een punt.",
    ),
    "R230": Code(
        "Een boodschap of remedie verwijt iemand iets.",
        "Beschrijf wat de tekst zegt, niet wie het fout deed.",
    ),
    "R231": Code(
        "De geldigheid van regels met één naam overlapt of laat een gat.",
        "Laat de ene regel beginnen op de dag na de laatste dag van de andere.",
    ),
    "R232": Code(
        "Een nummer of naam is al eens gegeven.",
        "Geef het volgende vrije nummer, of een andere naam.",
    ),
    "R233": Code(
        "Een regel weegt bij het eerste nazicht zwaarder dan bij de ondertekening.",
        "Maak severity_at_intake even licht als severity of lichter.",
    ),
    "R234": Code(
        "Een regel is niet, half of te lang geleden nagezien.",
        "Laat een jurist de regel nalezen en vul reviewed_by en reviewed_on in.",
    ),
    "R235": Code(
        "Een wet is te lang geleden nagelezen.",
        "Lees de geldende versie en pas read_on aan.",
    ),
    "R236": Code(
        "Een patroon rekent op hoofdletters, maar patronen lezen zonder dat verschil.",
        "Herken de bepaling aan haar woorden in plaats van aan een hoofdletter.",
    ),
    "R237": Code(
        "Een adviespunt verwijst naar een regel die niet bestaat.",
        "Verbeter het nummer of verwijder de verwijzing.",
    ),
    "R238": Code(
        "Een lijst is leeg waar minstens één waarde nodig is.",
        "Vul de lijst aan.",
    ),
    "R239": Code(
        "Een uitdrukking in gewone woorden is leeg of bevat tekens van een patroon.",
        "Schrijf gewone woorden, met … voor enkele woorden en * voor de rest van een woord.",
    ),
}


def broken(code: str, where: str, what: str, *, hint: str = "") -> BrokenRulebook:
    """The refusal of a rule file, as the jurist who edits it reads it."""
    return BrokenRulebook(f"{code} {where}: {what}", hint=hint or CODES[code].remedy, code=code)

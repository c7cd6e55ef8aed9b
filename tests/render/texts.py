"""The words of the invented protocol that the renderings are tried on."""

from checker.model import PointStatus

TEXT = """\
Protocol voor de mededeling van persoonsgegevens van Energiehuis Duinkant naar Gemeente Zanddorp
TUSSEN Energiehuis Duinkant, KBO 0419.832.529, hierna "het Energiehuis",
EN Gemeente Zanddorp, KBO 0242.448.926, hierna "de gemeente",
De functionaris van het Energiehuis heeft op 4 juni 2024 advies gegeven.
Artikel 1. Doeleinden
De gegevens dienen om de energiepremie toe te kennen.
Artikel 2. Bewaring
De gegevens worden zolang nodig bewaard. Zie artikel 9.
Opgemaakt te Zanddorp op 1 juli 2024.
"""

TITLES = (
    "De identificatie van de verwerkingsverantwoordelijken",
    "De doeleinden waarvoor de persoonsgegevens worden medegedeeld",
    (
        "De categorieën en omvang van de medegedeelde persoonsgegevens conform het "
        "proportionaliteitsbeginsel"
    ),
    "De categorieën van ontvangers en derden die mogelijks de gegevens eveneens verkrijgen",
    "De wettelijke basis van zowel de mededeling als de inzameling van de gegevens",
    (
        "De beveiligingsmaatregelen van de mededeling, rekening houdend met de stand van de "
        "techniek, de uitvoeringskosten, alsook met de aard, de omvang, de context en de "
        "verwerkingsdoeleinden en de qua waarschijnlijkheid en ernst uiteenlopende risico's "
        "voor de rechten en vrijheden van personen"
    ),
    "De periodiciteit en duur van de mededeling",
    "De sancties in geval van niet-naleving van het protocol",
    (
        "De beschrijving van de precieze doeleinden waarvoor de gegevens oorspronkelijk werden "
        "ingezameld door de instantie die beheerder is van de gevraagde gegevens"
    ),
    (
        "Ingeval van latere verwerking van de ingezamelde gegevens, vermelding van de "
        "verenigbaarheidsanalyse van de doeleinden van deze verwerking met het doeleinde "
        "waarvoor de gegevens aanvankelijk zijn verzameld overeenkomstig art. 6, lid 4 van de "
        "algemene verordening gegevensbescherming"
    ),
    (
        "Afspraken omtrent de garantie van de kwaliteit van de gegevens en in voorkomend geval "
        "de eerbiediging van het wettelijk kader dat de toegang tot de authentieke gegevensbron"
        " regelt"
    ),
    (
        "Specifieke maatregelen die de gegevensmededeling omkaderen zoals de keuze van het "
        "formaat van de mededeling, de logging van de toegangen zodat men kan controleren wie "
        "wanneer toegang had tot welke gegevens en waarom en de invoering van een "
        "verwijzingsrepertorium in het geval van een automatische mededeling van de wijzigingen"
        " aan de gegevens"
    ),
)

STATUSES: tuple[PointStatus, ...] = (
    "present", "present", "partial", "absent", "present", "present",
    "present", "present", "present", "not_applicable", "present", "not_assessable",
)  # fmt: skip

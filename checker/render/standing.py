"""The sentences of the draft advice that are the same for every protocol.

Of the law they say only what was read word for word in its source, or paraphrase it.
"""

from checker.model import PointStatus, Severity, Verdict

LEGAL_BASIS = (
    (
        "Artikel 8, §1, van het decreet van 18 juli 2008 betreffende het elektronische "
        "bestuurlijke gegevensverkeer (hierna: e-govdecreet) bepaalt: “Elke elektronische "
        "mededeling van persoonsgegevens door een instantie naar een andere instantie of naar een "
        "externe overheid vereist een protocol, gesloten tussen de betreffende instanties.” Die "
        "tekst werd ingevoerd door artikel 16 van het AVG-decreet van 8 juni 2018."
    ),
    (
        "Een protocol moet twaalf elementen bevatten. De analyse hieronder volgt die elementen "
        "een voor een, onder hun wettelijke titel. Volgens de Vlaamse Toezichtcommissie is een "
        "protocol “een op zichzelf staand leesbaar en controleerbaar document” en geeft de "
        "functionaris voor gegevensbescherming van elke instantie advies over het ontwerp."
    ),
)
CONSOLIDATED = (
    "De functionaris gaat na of deze tekst van kracht is op de datum van het protocol; de "
    "officiële tekst staat op codex.vlaanderen.be, document 1017242."
)
PUBLICATION = (
    "Volgens het Agentschap Binnenlands Bestuur legt artikel 8, §1, derde lid, van het "
    "e-govdecreet bovendien de verplichting op dat het protocol onmiddellijk wordt bekendgemaakt "
    "op de websites van alle partijen die bij de mededeling betrokken zijn."
)
LEAD = {
    Severity.BLOCKING: "Gebreken die eerst moeten worden verholpen",
    Severity.CONDITION: "Voorwaarden",
    Severity.REMARK: "Opmerkingen",
}
CONCLUSION = {
    Verdict.FAVOURABLE: "Uit de analyse blijken geen gebreken en geen voorwaarden.",
    Verdict.CONDITIONAL: (
        "Het protocol kan worden gesloten zodra aan de onderstaande voorwaarden is voldaan."
    ),
    Verdict.UNFAVOURABLE: (
        "Het protocol kan in deze vorm niet worden gesloten: de onderstaande gebreken moeten "
        "eerst worden verholpen."
    ),
    Verdict.NOT_ASSESSABLE: "Niet alle punten konden worden beoordeeld.",
}
READ_STATUS: dict[PointStatus, str] = {
    "present": "Dit punt is behandeld.",
    "partial": "Dit punt is onvolledig behandeld.",
    "absent": "Dit punt is niet behandeld.",
    "not_applicable": "",
    "not_assessable": "",
}

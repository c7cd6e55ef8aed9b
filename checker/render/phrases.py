"""What readers see for the words of the model."""

import re
from collections.abc import Iterable
from datetime import date

from checker.dutch.dates import written_day
from checker.model import (
    Evidence,
    Finding,
    Format,
    LegalSource,
    PointStatus,
    Report,
    Severity,
    Stage,
    Verdict,
)
from checker.render.printable import printable

PLACES_TOLD = 8  # after one sentence; more would bury it
Paged = frozenset[str]  # names of documents

STATUS: dict[PointStatus, tuple[str, str]] = {  # sign and word: never colour alone
    "present": ("✓", "behandeld"),
    "partial": ("±", "onvolledig"),
    "absent": ("✗", "ontbreekt"),
    "not_applicable": ("–", "niet van toepassing"),
    "not_assessable": ("?", "niet te beoordelen"),
}

VERDICT: dict[Verdict, str] = {
    Verdict.FAVOURABLE: "gunstig",
    Verdict.CONDITIONAL: "gunstig onder voorwaarden",
    Verdict.UNFAVOURABLE: "ongunstig",
    Verdict.NOT_ASSESSABLE: "niet te beoordelen",
}

SEVERITY: dict[Severity, tuple[str, str]] = {
    Severity.BLOCKING: (
        "Blokkerend",
        "leidt tot een ongunstig advies zolang het niet verholpen is",
    ),
    Severity.CONDITION: ("Voorwaarden", "gunstig op voorwaarde dat dit wordt aangepast"),
    Severity.REMARK: ("Opmerkingen", "zonder gevolg voor het oordeel"),
}

STAGE: dict[Stage, str] = {
    Stage.INTAKE: "ontwerp dat om advies wordt voorgelegd",
    Stage.SIGNATURE: "tekst die klaar is om te ondertekenen",
}

ROLE: dict[str, str] = {
    "sender": "meedelende instantie",
    "receiver": "ontvangende instantie",
    "both": "meedelende en ontvangende instantie",
    "unknown": "rol niet herkend",
}

FORMAT: dict[Format, str] = {
    Format.PDF: "pdf",
    Format.DOCX: "Word",
    Format.TEXT: "platte tekst",
    Format.IMAGE: "afbeelding",
}

DOCUMENT: dict[str, str] = {
    "protocol": "protocol",
    "agreement": "samenwerkingsovereenkomst",
    "annex": "bijlage",
    "advice": "advies",
}

POINT: dict[str, str] = {  # short for the statutory title, where a table has no room for it
    "AP01": "Verantwoordelijken",
    "AP02": "Doeleinden",
    "AP03": "Gegevens en proportionaliteit",
    "AP04": "Ontvangers en derden",
    "AP05": "Rechtsgrond",
    "AP06": "Beveiliging",
    "AP07": "Periodiciteit en duur",
    "AP08": "Sancties",
    "AP09": "Oorspronkelijke doeleinden",
    "AP10": "Verenigbaarheid",
    "AP11": "Kwaliteit",
    "AP12": "Formaat, logging, repertorium",
}

DRAFT_DECIDES = (
    "Dit is een ontwerp: de functionaris voor gegevensbescherming beslist en ondertekent."
)
UNLIKELY = (
    "Dit document lijkt geen protocol voor de mededeling van persoonsgegevens. Kijk na of dit het "
    "juiste bestand is; de vaststellingen hieronder zeggen anders weinig."
)
BROKEN_OFF = (
    "De tekst breekt vermoedelijk af: {reason}. Wat daarna hoort te staan, kon niet worden "
    "beoordeeld."
)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 bladzijde", "9 bladzijden"."""
    return f"{number} {one if number == 1 else many}"


def point_number(point: str) -> int:
    """The place of a point in the list of the decree: AP03 is 3."""
    return int(point.removeprefix("AP"))


def law_of(source: LegalSource) -> str:
    """A legal source as a jurist writes it: art. 5.1.e AVG."""
    return printable(f"art. {source.article} {source.law}" if source.article else source.law)


def laws_of(finding: Finding) -> str:
    """The legal sources of a finding, each once."""
    return "; ".join(dict.fromkeys(law_of(source) for source in finding.sources))


def paged(report: Report) -> Paged:
    """The documents of which the pages can be told; a Word file or plain text has none."""
    sources = (document.outline.source for document in report.dossier.documents)
    return frozenset(
        source.document
        for source in sources
        if source.file.format in (Format.PDF, Format.IMAGE) or len(source.pages) > 1
    )


def place_of(evidence: Evidence, paged: Paged = frozenset()) -> str:
    """Where something stands; another document than the protocol is named."""
    label = printable(evidence.label)
    name, _, serial = evidence.span.document.partition("-")
    if name != "protocol":
        label = f"{DOCUMENT.get(name, name)} {serial}".strip() + (f", {label}" if label else "")
    if evidence.span.document not in paged:
        return label
    return f"{label}, blz. {evidence.page}".removeprefix(", ")


def with_places(message: str, places: Iterable[str]) -> str:
    """A message with the places, or only their pages, that it does not name itself."""
    named = message.casefold().replace("artikel ", "art. ")
    more: list[str] = []
    for place in dict.fromkeys(places):
        label, _, page = place.partition(", blz. ")
        told = re.search(rf"{re.escape(label.casefold())}(?!\w)", named)
        untold = place if not told else f"blz. {page}" if page else ""
        if untold and untold not in more:
            more.append(untold)
    if len(more) > PLACES_TOLD:
        more = [*more[:PLACES_TOLD], f"en {len(more) - PLACES_TOLD} andere plaatsen"]
    if not more:
        return message
    stop = "." if message.endswith(".") and not message.endswith("..") else ""
    return f"{message.removesuffix(stop)} ({'; '.join(more)}){stop}"


def reference_day(report: Report) -> tuple[str, ...]:
    """The day whose law applies and why that day; nothing where it is today."""
    protocol = report.dossier.protocol
    day, signed = protocol.reference_date, protocol.facts.signed_on
    if day is None or day == date.today():
        return ()
    why = "de ondertekening" if signed and signed.value == day else "op vraag"
    return (f"{written_day(day)} ({why})",)

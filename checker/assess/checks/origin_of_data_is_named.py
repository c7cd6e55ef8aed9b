"""Of data that the sender holds from elsewhere, the protocol says where they came from."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import listed_data
from checker.assess.scope import point_scope
from checker.dutch.phrases import denied
from checker.model import Cover, Hit, Protocol

#: Data that authorities usually have from another register than their own.
_FROM_ELSEWHERE = re.compile(
    r"rijksregisternummer|\binsz\b|gezinssamenstelling|samenstelling van het gezin|"
    r"burgerlijke staat|"
    r"nationaliteit|domicilie|officieel adres|hoofdverblijfplaats|\binkomens?\b|inkomensgegevens|"
    r"aanslagbiljet|kadastra|kadaster|nummerplaat|verhoogde tegemoetkoming|statuut|"
    r"erkenning van (?:de )?handicap|"
    r"sociale toeslag|leefloon|werkloosheid|overlijden|verblijfsstatuut|verblijfstitel"
)
_ORIGIN = re.compile(
    r"\b(?:uit|via|van|in|bij) (?:het |de |een )?(?:rijksregister|bevolkingsregister|"
    r"kruispuntbank|ksz|magda|kadaster|kbo|"
    r"vreemdelingenregister|wachtregister|\w*register\b|\w*databank|\w*kadaster|fod|div\b|"
    r"belastingdienst|werkgever|"
    r"mutualiteit|ziekenfonds|school|rva|vdab|notaris|politie)|\bafkomstig (?:van|uit)|\bherkomst|"
    r"authentieke (?:gegevens)?bron|"
    r"\bbij (?:de |het |een )?(?:\w+ )?(?:zelf\b|betrokkene|aanvrager|burger|client|inwoner|ouder|"
    r"leerling|huurder|houder|"
    r"kandidaat|eigenaar|lid\b|leden\b|gebruiker|patient|klant|persoon|gezin|inschrijving|"
    r"aanvraag|intake|"
    r"bouwheer|deelnemer|stagiair|trainer|organisator)|formulier|\baanvraag van\b|"
    r"\bdossier van\b|"
    r"\b(?:ontvangt|ontving|verkreeg|verkregen|kreeg|gekregen|ontvangen) (?:ze |die |deze |"
    r"de gegevens )?(?:van|uit|via|bij|met)|"
    r"\bvan de (?:aanvrager|betrokkene|burger|client|klant|ouder|"
    r"concessiehouder)\b[^.;]{0,30}\b(?:zelf|verkregen|ontvangen)|"
    r"\btijdens (?:het|de) (?:huisbezoek|gesprek|opname|onderzoek)"
)


def origin_of_data_is_named(protocol: Protocol) -> Iterator[Hit]:
    """The first piece of data that stems from elsewhere, if no clause on origin names a source."""
    outline = protocol.outline
    on_origin = Cover((*point_scope(outline, "AP09"), *point_scope(outline, "AP11")))
    for clause in outline.clauses:
        if on_origin.holds(clause.span) and _ORIGIN.search(protocol.folded_at(clause.span)):
            return
    for data in listed_data(protocol):
        found = _FROM_ELSEWHERE.search(data.text)
        own = protocol.folded_at(data.span)
        if found and not denied(data.text, *found.span()) and not _ORIGIN.search(own):
            yield Hit(spans=(data.name,))
            return

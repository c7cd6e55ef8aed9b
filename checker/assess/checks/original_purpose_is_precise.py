"""The purpose for which the sender collected the data is a task one can name."""

import re
from collections.abc import Iterator

from checker.assess.collection import Collection, collections_of
from checker.assess.party_names import PartyNames
from checker.dutch.folding import fold
from checker.model import Hit, LawMention, Protocol

# Words of which a purpose may be made that says nothing but that the authority has tasks.
_VAGUE = re.compile(
    r"(?:de|het|een|van|in|op|aan|te|ter|uit|en|of|voor|om|met|oog|bij|als|haar|zijn|hun|eigen|"
    r"alle|diverse|"
    r"verschillende|verscheidene|andere|"
    r"kader|behoeve|functie|uitvoering|uitvoer\w*|voeren|uitoefen\w*|vervull\w*|vervuld|waarnem\w*|"
    r"opdracht\w*|taak|taken|takenpakket|kerntaken|werking|dienstverlening\w*|bevoegdhe\w*|"
    r"administrati\w*|"
    r"doel|doelen|doeleind\w*|activiteit\w*|beleid|beheer|beheren|beheersdoeleinden|dossierbeheer|"
    r"dossiers?|lokaal|"
    r"dossiervorming|"
    r"verwerk\w*|verzekeren|waarborgen|garanderen|kunnen|openbaar|openbare|publieke|wettelijk\w*|"
    r"decretale?|"
    r"reglementaire|maatschappelijk\w*|sociale|gemeentelijke|lokale|bestuurlijke|algemeen|"
    r"algemene|intern\w*|"
    r"goede|normale|dagelijkse|efficiente|vlotte|organisatie|belang|dienst\w*|burgers?|inwoners?|"
    r"klant\w*|"
    r"client\w*|gebruikers?|ocmw\w*|gemeente\w*|stad|steden|bestuur|besturen|overheid|agentschap|"
    r"instelling|organisatie\w*|"
    r"instantie\w*|partij\w*|meedelende|zender|toegewezen|opgedragen|toevertrouwde|verbonden|"
    r"statutaire|"
    r"persoonsgegevens|gegevens|ze|die|zij|hij|onder|meer|andere|allerlei|enz|etc|optimale|"
    r"correcte)"
)
_TASK = re.compile(
    r"opdracht|taak|taken|werking|dienstverlening|bevoegdhe|administrati|activiteit|beheer|beleid|"
    r"belang|doeleinde"
)


def original_purpose_is_precise(protocol: Protocol) -> Iterator[Hit]:
    """The stated purposes that hold no word of substance, if none of the same party does."""
    names = {
        word for p in protocol.parties for n in (p.name, *p.aliases) for word in fold(n).split()
    }
    callings = PartyNames(protocol)
    vague: list[tuple[str, Collection]] = []
    precise: set[str] = set()
    for collection in collections_of(protocol):
        if not collection.purpose:
            continue
        words = re.findall(r"[^\W\d_][\w-]*", collection.purpose.replace("'", ""))
        if not all(_VAGUE.fullmatch(word) or word in names for word in words):
            precise.add(_collector(callings, collection))
            continue
        cited = any(
            isinstance(m, LawMention) and m.article and collection.sentence.contains(m.span)
            for m in protocol.mentions
        )
        if _TASK.search(collection.purpose) and not cited:
            vague.append((_collector(callings, collection), collection))
    for collector, collection in vague:
        if not precise or (collector and "" not in precise and collector not in precise):
            yield Hit(spans=(collection.sentence,))


def _collector(callings: PartyNames, collection: Collection) -> str:
    """The party that collected the data; "" where the sentence names none that sends them."""
    named = [n for n in callings.within(collection.sentence) if n.preposition in ("", "door")]
    return named[0].party.name if named and named[0].party.role != "receiver" else ""

"""A reference to an article of the protocol names what that article is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import (
    Article,
    ArticleMention,
    Hit,
    Polarity,
    Protocol,
    Span,
    TermMention,
)


@dataclass(frozen=True, slots=True)
class _Subject:
    """A noun that references use, the points it belongs to, and words that deal with it."""

    noun: str
    points: tuple[str, ...]
    told: str = ""
    elsewhere: str = ""  # where no point tells which article is meant


_SUBJECTS = (
    _Subject(r"bewaar(?:ings)?termijn(?:en)?", ("AP03",), r"\bbewaar|\bbewar|\bgewist|\bwist"),
    _Subject(
        r"(?:beveiligings|veiligheids)?maatregel(?:en)?|beveiliging",
        ("AP06", "AP12"),
        r"\bmaatregel|\bbeveilig|\bversleutel|\btreft\b|\btreffen\b",
    ),
    _Subject(r"(?:persoons)?gegevens|gegeven", ("AP03",)),
    _Subject(
        r"functies?|diensten|ontvangers(?: en derden)?|bestemmelingen|personeelsleden|gemachtigden",
        ("AP04",),
    ),
    _Subject(
        r"doel|doelen|doeleinden?|finaliteit(?:en)?",
        ("AP02", "AP09", "AP10"),
        r"\bdoel|\bfinaliteit|\bteneinde\b|\bmet het oog op\b",
    ),
    _Subject(
        r"rechtsgrond(?:en)?|wettelijke basis|rechtsbasis|grondslag(?:en)?",
        ("AP05",),
        r"\brechtsgrond|\bgrond\b|\bgrondslag|\bbasis\b|\bavg\b|\bdecreet\b|\bwet\b",
    ),
    _Subject(
        r"periodiciteit|frequentie|looptijd|duur",
        ("AP07",),
        r"\bduur|\bperiodiciteit|\bloopt\b|\bjaar|\bmaand|\bweek|\beindigt|\bzolang\b",
    ),
    _Subject(
        r"sancties?|sanctieregeling",
        ("AP08",),
        r"\bsanctie|\bschors|\bbeeindig|\bopzeg|\bstopz|\bstaak",
    ),
    _Subject(
        r"logging|loggegevens|logbestanden",
        ("AP12", "AP06"),
        r"\blog|\bregistr|\bvastgelegd|\bspoor|\bwie\b",
    ),
    _Subject(
        r"opzeg(?:gings)?termijn|opzegging",
        (),
        r"\bop(?:ge)?zeg|\bzegt\b|\bbeeindig",
        elsewhere=r"\bop(?:ge)?zeg",
    ),
    _Subject(
        r"(?:e-?mail|mail)?adres(?:sen)?|contactgegevens|contactpunt(?:en)?",
        (),
        r"@|\badres|\btelefo|\bcontact|\bwww\b|\bmail",
        elsewhere=r"\w@\w",
    ),
    _Subject(r"verwerkers?", (), r"\bverwerker", elsewhere=r"\bverwerkers?\b(?!s?overeenkomst)"),
)
# "De verbeterde gegevens", "de technische gegevens" are not those of the protocol as a whole.
_THE_DATA = re.compile(
    r"(?:^|\W)(?:de|het|deze|die|dit|dat|alle|elk|elke|van|en|meegedeelde|medegedeelde|"
    r"mee te delen|gevraagde|opgevraagde|betrokken|ontvangen|uitgewisselde|verstrekte|voormelde|"
    r"volgende)\s$"
)
_DATA = re.compile(
    r"\b(?:naam|voornaam|adres|geboortedatum|rijksregisternummer|insz|e-mailadres|"
    r"telefoonnummer|gezinssamenstelling|rekeningnummer|leeftijd|nationaliteit)\b"
)
_MENTIONED = (
    r"vermeld|vermelde|bedoeld|bedoelde|omschreven|opgesomd|opgesomde|beschreven|bepaald|bepaalde|"
    r"genoemd|genoemde|opgenomen|vastgelegd|vastgelegde|voorzien|voorziene|geregeld|aangeduid|opgelijst|"
    r"vooropgesteld|vooropgestelde|beoogd|beoogde|gespecificeerd|toegelicht|uiteengezet|aangehaald"
)
_LINK = (
    rf"(?:,? (?:zoals |als |die |welke |dewelke )?(?:(?:zijn|is|worden|wordt|staan|hierna) )?"
    rf"(?:{_MENTIONED})? ?(?:zijn |is |worden |wordt |staan )?(?:in|onder|bij|volgens) "
    rf"(?:het |de )?|"
    rf" (?:van|uit) )"
)
_BEFORE = tuple(re.compile(rf"\b(?P<noun>{s.noun}){_LINK}$") for s in _SUBJECTS)
_BEHIND = tuple(
    re.compile(rf",? (?:{_MENTIONED}) (?:[\w-]+ ){{0,2}}?(?P<noun>{s.noun})\b") for s in _SUBJECTS
)
#: A reference and its noun stand this close, in characters.
REACH = 110
# "gegevens als vermeld in artikel 9 en 10": those of the GDPR, although the text does not say so.
_OF_THE_GDPR = re.compile(r"(?:,| en(?:/of)?| of) (?:artikel |art\. ?)?10\b")
#: So many items or rows make a list of data or of services.
LIST_FROM = 2


def references_point_at_their_subject(protocol: Protocol) -> Iterator[Hit]:
    """References whose noun is dealt with in another article, and not in the one they name."""
    outline = protocol.outline
    headed: dict[_Subject, list[Article]] = {}
    dealing: dict[tuple[str, _Subject], bool] = {}
    for mention in protocol.mentions:
        if not isinstance(mention, ArticleMention):
            continue
        target = outline.article(mention.target.article)
        named = _subject(protocol, mention)
        if target is None or named is None:
            continue
        subject, span = named
        place = (target.number, subject)
        if place not in dealing:
            dealing[place] = _deals(protocol, target, subject)
        if dealing[place]:
            continue
        if subject not in headed:
            headed[subject] = [a for a in outline.articles if _headed(protocol, a, subject)]
        right = [article for article in headed[subject] if article != target]
        if right:
            yield Hit(
                spans=(span,),
                values={
                    "target": f"artikel {target.number}",
                    "heading": target.heading.strip(" .:") or "zonder opschrift",
                    "right": f"artikel {right[0].number}",
                },
            )


def _subject(protocol: Protocol, mention: ArticleMention) -> tuple[_Subject, Span] | None:
    """What the reference says it refers to, and the words from there to the end of it."""
    folded, span = protocol.folded, mention.span
    if mention.target.article == "9" and _OF_THE_GDPR.match(folded, span.end):
        return None
    before = folded[max(0, span.start - REACH) : span.start]
    for subject, pattern in zip(_SUBJECTS, _BEFORE, strict=True):
        noun = pattern.search(before)
        if noun and _meant(noun["noun"], before[: noun.start("noun")]):
            start = span.start - len(before) + noun.start("noun")
            return subject, Span(span.document, start, span.end)
    for subject, pattern in zip(_SUBJECTS, _BEHIND, strict=True):
        noun = pattern.match(folded, span.end, span.end + REACH)
        if noun:
            return subject, Span(span.document, span.start, noun.end())
    return None


def _meant(noun: str, before: str) -> bool:
    return not noun.startswith("gegeven") or bool(_THE_DATA.search(before))


def _headed(protocol: Protocol, article: Article, subject: _Subject) -> bool:
    """The article deals with the subject by its heading, or alone says something of it."""
    if not subject.points:
        return bool(re.search(subject.elsewhere, protocol.folded_at(article.span)))
    links = [link for link in protocol.outline.links if link.place == article.place]
    return any(link.point in subject.points and link.by_heading for link in links)


def _deals(protocol: Protocol, article: Article, subject: _Subject) -> bool:
    """The article is about the subject, or says something of it."""
    outline = protocol.outline
    if any(link.point in subject.points for link in outline.links if link.place == article.place):
        return True
    if subject.told:
        return bool(re.search(subject.told, protocol.folded_at(article.span)))
    lists = _lists_data if "AP03" in subject.points else _lists_services
    return lists(protocol, article)


def _lists_data(protocol: Protocol, article: Article) -> bool:
    items = sum(article.span.contains(item.span) for item in protocol.data_items)
    named = set(_DATA.findall(protocol.folded_at(article.span)))
    return items >= LIST_FROM or len(named) >= LIST_FROM


def _lists_services(protocol: Protocol, article: Article) -> bool:
    services = {
        m.span.start
        for m in protocol.mentions
        if isinstance(m, TermMention)
        and m.term == "ontvangende dienst of functie"
        and m.polarity is Polarity.AFFIRMED
        and article.span.contains(m.span)
    }
    return len(services) >= LIST_FROM

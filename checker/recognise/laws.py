"""Acts cited in the text, with the article, and what a reference to an article points at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.dutch.dates import WrittenDate
from checker.dutch.folding import fold
from checker.dutch.labels import Reference
from checker.model import Law, LawMention, Span

_KIND = (
    r"(?:bijzonder\w*\s+|organieke\s+|gecoordineerde\s+|programma)?(?:decreet|decreten|wet(?:ten)?|wetboek|"
    r"koninklijk\s+besluit|kb|besluit|mb|verordening|ordonnantie|richtlijn|omzendbrief|resolutie|"
    r"(?:\w*reglement)|collegebesluit|gemeenteraadsbesluit)"
)
# "decreet van 18 juli 2008", "de organieke wet op de OCMW's van 8 juli 1976", "KB dd. 7 juli 2002"
_BEFORE_DATE = re.compile(
    rf"\b(?P<kind>{_KIND})\b(?P<name>[^.;:\n()]{{0,90}}?)(?:\b(?:van|dd\.?|d\.d\.)\s*)?(?:de\s+)?$"
)
_KINDS = re.compile(rf"\b{_KIND}\b")
_TITLE = re.compile(
    r"\s*(?:(?:betreffende|houdende|tot|over|inzake|op|ter|met betrekking tot|waarbij)\b"
    r"[^.;:\n()\"]{0,220})?"
)
#: A date names an act if its kind stands this close in front of it, in characters.
REACH = 120


@dataclass(frozen=True, slots=True)
class CitedAct:
    """An act named in the text; the key is "" where it is not in the register."""

    start: int
    end: int
    law: str
    title: str


def acts_in(folded: str, dates: Sequence[WrittenDate], laws: Sequence[Law]) -> tuple[CitedAct, ...]:
    """Acts cited by short name, or by kind and date; in order, without overlap."""
    found = [*_by_date(folded, dates, laws), *_by_name(folded, laws)]
    kept: list[CitedAct] = []
    for act in sorted(found, key=lambda a: (a.start, -a.end)):
        if not kept or act.start >= kept[-1].end:
            kept.append(act)
        elif not kept[-1].law and act.law:
            kept[-1] = CitedAct(kept[-1].start, max(kept[-1].end, act.end), act.law, kept[-1].title)
    return tuple(kept)


def _by_date(folded: str, dates: Sequence[WrittenDate], laws: Sequence[Law]) -> list[CitedAct]:
    found = []
    for day in dates:
        kinds = list(_KINDS.finditer(folded, max(0, day.start - REACH), day.start))
        start = kinds[-1].start() if kinds else day.start
        if not kinds or not _BEFORE_DATE.match(folded, start, day.start):
            continue
        title = _TITLE.match(folded, day.end)
        words = folded[start : title.end() if title else day.end]
        found.append(CitedAct(start, day.end, _registered(day, words, laws), words))
    return found


def _registered(day: WrittenDate, words: str, laws: Sequence[Law]) -> str:
    """The act of the register with that kind and date; a bent date may be any of its readings."""
    days = {day.value, *day.readings}
    for law in laws:
        if law.date and law.date in days and fold(law.kind).split()[-1] in words:
            return law.name
    return ""


def _by_name(folded: str, laws: Sequence[Law]) -> list[CitedAct]:
    pattern, keys = _names(tuple(laws))
    return [
        CitedAct(m.start(), m.end(), keys[re.sub(r"\s+", " ", m.group())], m.group())
        for m in pattern.finditer(folded)
    ]


@lru_cache(maxsize=4)
def _names(laws: tuple[Law, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    keys = {fold(name): law.name for law in laws for name in (law.name, *law.short_names)}
    ordered = sorted(keys, key=len, reverse=True)
    source = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)
    return re.compile(rf"(?<![\w-])(?:{source})(?![\w-])"), keys


# Between an article and the act it belongs to: "artikel 5 van de", "artikel 28 AVG",
# "artikel 41, tweede lid, 23°, van het", "(artikel 10/1 decreet …)".
_LINK = re.compile(
    r"\s*,?\s*(?:\(?\s*)(?:van\s*)?(?:de|het|die|dat|deze|voornoemd\w*|hetzelfde|dezelfde|haar|zijn)?\s*"
    r"(?:voormeld\w*\s*|genoemd\w*\s*|bovenvermeld\w*\s*|organieke\s*|bijzondere\s*|gecoordineerde\s*)?"
)
_OF_SOMETHING = re.compile(
    r"\s*,?\s*van\s*(?:de|het|dit|deze|die|dat|hetzelfde|dezelfde|haar|zijn|een|hun|titel|boek|bijlage|"
    r"hoofdstuk|verordening|richtlijn|wet|decreet)?\s*(?P<noun>[\w-]+)?"
)
_OUR_OWN = re.compile(
    r"\s*,?\s*(?:van|in|uit|bij)\s+(?:dit|het|ons|onderhavig\w*|huidig\w*|"
    r"voorliggend\w*)"
                      r"\s*(?:voorliggende?\s+)?protocol\b")  # fmt: skip
_OWN_ARTICLE = re.compile(r"\s*,?\s*(?:van|uit)\s+dit\s+(?:artikel|protocol)\b")


def law_mentions(
    acts: Sequence[CitedAct], chains: Sequence[Sequence[Reference]], folded: str, *, document: str
) -> tuple[tuple[LawMention, ...], frozenset[int]]:
    """Acts with the articles cited of them, and the starts of the references that are not ours."""
    mentions, foreign, used = [], set(), set()
    for chain, (act, elsewhere) in zip(chains, _owners(acts, chains, folded), strict=True):
        if act is None and not elsewhere:
            continue
        for reference in chain:
            foreign.add(reference.start)
            if act:
                used.add(act.start)
                span = Span(document, reference.start, max(reference.end, act.end))
                if act.start < reference.start:
                    span = Span(document, act.start, reference.end)
                mentions.append(LawMention(span, act.law, reference.compact, act.title))
    for act in acts:
        if act.start not in used:
            mentions.append(LawMention(Span(document, act.start, act.end), act.law, "", act.title))
    return tuple(sorted(mentions, key=lambda m: m.span)), frozenset(foreign)


def _owners(
    acts: Sequence[CitedAct], chains: Sequence[Sequence[Reference]], folded: str
) -> list[tuple[CitedAct | None, bool]]:
    """For each chain the act it belongs to, and whether it belongs to any text but this one.

    From the last to the first: in "artikel 2, § 2, en artikel 41 van het decreet" the first belongs
    where the second does.
    """
    owners: list[tuple[CitedAct | None, bool]] = []
    for index in reversed(range(len(chains))):
        chain = chains[index]
        act = _act_behind(acts, chain, folded)
        elsewhere = act is not None or _foreign(chain, folded)
        if not elsewhere and owners and _handed_on(chain, chains[index + 1], folded):
            act, elsewhere = owners[-1]
        if act is None and not elsewhere:
            act = _act_before(acts, chain[0].start, folded)
            elsewhere = act is not None
        owners.append((act, elsewhere))
    return owners[::-1]


def _act_behind(
    acts: Sequence[CitedAct], chain: Sequence[Reference], folded: str
) -> CitedAct | None:
    """The act that stands right behind a chain of references."""
    end = chain[-1].end
    if _OUR_OWN.match(folded, end):
        return None
    gap = _LINK.match(folded, end)
    after = gap.end() if gap else end
    for act in acts:
        if end <= act.start <= after + 1:
            return act
    return None


def _handed_on(chain: Sequence[Reference], following: Sequence[Reference], folded: str) -> bool:
    """Nothing but a comma or "en" stands between two chains of references."""
    between = folded[chain[-1].end : following[0].start]
    return bool(
        re.fullmatch(
            r"\s*,?\s*(?:en|noch|of|en/of|juncto|,)\s*(?:van\s+|met\s+|de\s+|noch\s+)*", between
        )
    )


def _act_before(acts: Sequence[CitedAct], start: int, folded: str) -> CitedAct | None:
    """ "het decreet van …, artikel 7" and "(meer bepaald de artikels 3 en 4)"."""
    before = [act for act in acts if act.end <= start]
    if not before:
        return None
    between = folded[before[-1].end : start]
    near = re.fullmatch(
        r"[^.;:\n]{0,260}?(?:,\s*(?:en\s+)?(?:met name\s*|inzonderheid\s*|"
        r"meer bepaald\s*)?(?:op\s+)?(?:de\s+|het\s+)?|"
        r"\(\s*(?:meer bepaald|met name|inzonderheid|zie)?\s*(?:de\s+|het\s+)?)",
        between,
    )
    title_goes_on = not re.search(
        r"\b(?:van|in|met|door|zoals|conform|overeenkomstig|bij|volgens)\s*$",
                                  between)  # fmt: skip
    verb = re.search(
        r"\b(?:worden|wordt|is|zijn|kan|kunnen|zal|zullen|deelt|heeft|hebben)\b", between
    )
    return before[-1] if near and title_goes_on and not verb else None


def _foreign(chain: Sequence[Reference], folded: str) -> bool:
    """A reference to a text that is not in the register: a reglement, "dat besluit", a contract."""
    end = chain[-1].end
    if _OUR_OWN.match(folded, end) or _OWN_ARTICLE.match(folded, end):
        return False
    if re.search(r"\bin (?:zijn|haar|hun) $", folded[max(0, chain[0].start - 9) : chain[0].start]):
        return True
    if re.match(
        r"\s*(?:[a-z-]*(?:decreet|wet|wetboek|reglement|besluit|codex|avg|gdpr|kb|"
        r"grondwet|vteu|eg)\b)",
                folded[end : end + 40]):  # fmt: skip
        return True
    match = _OF_SOMETHING.match(folded, end)
    noun = match["noun"] if match else None
    return bool(noun) and noun not in {"protocol", "artikel", "deze", "dit"}

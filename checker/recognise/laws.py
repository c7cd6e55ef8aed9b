"""Acts cited in the text, with the article, and what a reference to an article points at."""

import re
from collections.abc import Sequence

from checker.dutch.dates import WrittenDate
from checker.dutch.labels import Reference
from checker.model import Citation, Law, LawMention, Span
from checker.recognise.acts import CitedAct, cited_in
from checker.recognise.register import resolved


def acts_in(folded: str, dates: Sequence[WrittenDate], laws: Sequence[Law]) -> tuple[CitedAct, ...]:
    """Acts cited by short name, or by kind and date; in order, without overlap."""
    return resolved(cited_in(folded, dates, laws), laws)


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
#: So many rows are looked up for the head of a table.
_LONGEST_TABLE = 60
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
                if "\t" in folded[act.end : reference.start]:
                    span = Span(document, reference.start, reference.end)
                elif act.start < reference.start:
                    span = Span(document, act.start, reference.end)
                mentions.append(_mention(act, span, reference.compact))
    for act in acts:
        if act.start not in used:
            mentions.append(_mention(act, Span(document, act.start, act.end)))
    return tuple(sorted(mentions, key=lambda m: m.span)), frozenset(foreign)


def _mention(act: CitedAct, span: Span, article: str = "") -> LawMention:
    citation = Citation(
        Span(span.document, act.start, act.end),
        kind=act.kind,
        dated=act.day.value if act.day else None,
        day_given=act.day is not None,
        year=act.year,
        titled=act.titled,
        act=act.act,
        departs=act.departs,
        sure=act.sure,
    )
    return LawMention(span, act.law, article, act.title, citation)


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
        if act is None and not elsewhere:
            act = _act_of_table(acts, chain, folded)
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


def _act_of_table(
    acts: Sequence[CitedAct], chain: Sequence[Reference], folded: str
) -> CitedAct | None:
    """The act that the head of the column names, or a cell before it in the row."""
    start = chain[0].start
    if _OUR_OWN.match(folded, chain[-1].end):
        return None
    line = folded.rfind("\n", 0, start) + 1
    column = folded.count("\t", line, start)
    if not column and "\t" not in folded[start : folded.find("\n", start)]:
        return None
    named = [act for act in acts if line <= act.start and act.end < start]
    if named and "\t" in folded[named[-1].end : start]:
        return named[-1]
    head = line
    for _ in range(_LONGEST_TABLE):
        above = folded.rfind("\n", 0, max(head - 1, 0)) + 1
        if above >= head or "\t" not in folded[above : head - 1]:
            break
        head = above
    cells = folded[head : folded.find("\n", head)].split("\t")
    if head == line or column >= len(cells):
        return None
    left = head + sum(len(cell) + 1 for cell in cells[:column])
    return next((a for a in acts if left <= a.start < left + len(cells[column])), None)


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

"""The data that a protocol lists, by item, by row or by line, and what the list calls them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.assess.scope import clauses_in, is_cell, point_scope
from checker.dutch.folding import fold
from checker.dutch.phrases import denied
from checker.model import Clause, DataItem, Protocol, Span, TermMention

KINDS_OF_DATA = re.compile(
    r"\b(?:familie|voor)?na(?:am|men)\b|\badres(?:sen)?\b|geboorte(?:datum|jaar|plaats)|"
    r"e-?mail(?:adres)?|"
    r"telefoon(?:nummer)?|gsm-nummer|rijksregisternummer|insz|rekeningnummer|contactgegevens|"
    r"identificatiegegevens|identiteitsgegevens|nationaliteit|gezinssamenstelling|inkomen|"
    r"nummerplaat|"
    r"geslacht|burgerlijke staat|loongegevens|financiele gegevens|medische gegevens|gezondheid"
)
#: A line with more words than this is a sentence that was broken, not a line of a list.
_WORDS_OF_A_LINE = 8
_IN_BRACKETS = re.compile(r"\s{0,3}\([^()\n\t]{0,160}\)")
_REASON = re.compile(
    r"\t|\s[-–]\s|\b(?:om|omdat|want|teneinde|zodat|opdat|nodig|noodzakelijk|verantwoording|"
    r"bewaard|bewaring|bewaartermijn|te wissen|wordt|worden)\b"
)

_GROUPS = {
    "kinderen": re.compile(r"\bkind(?:eren|je)?\b|\bleerling|\bminderjarige|\bjongeren?\b|kleuter"),
    "ouders": re.compile(r"\bouders?\b|\bvoogd|\bmoeder|\bvader|ouderlijk gezag"),
    "partner": re.compile(r"\bpartners?\b|echtgeno|\bsamenwonende"),
    "gezinsleden": re.compile(r"gezinsled|gezinslid|huisgeno|personen ten laste|inwonende"),
    "personeel": re.compile(
        r"personeel|medewerkers?\b|leerkracht|vrijwilliger|werknemer|begeleiders?\b"
    ),
    "vertegenwoordigers": re.compile(r"vertegenwoordiger|bewindvoerder|contactperso|mantelzorg"),
    "erfgenamen": re.compile(r"erfgena|nabestaande|rechthebbenden? van de overleden"),
}


@dataclass(frozen=True, slots=True)
class ListedData:
    """A piece of data as the list names it, without its reason and period."""

    span: Span  # the whole item, row or line
    name: Span  # the words that name the data
    text: str  # those words, folded
    label: str  # folded too: the name alone, without a second cell that says more of it
    item: DataItem | None = None


def listed_data(protocol: Protocol) -> tuple[ListedData, ...]:
    """The items that were recognised, or else the rows and lines where the data are dealt with."""
    if protocol.data_items:
        return tuple(_named(protocol, item) for item in protocol.data_items)
    return tuple(_lines(protocol))


def _named(protocol: Protocol, item: DataItem) -> ListedData:
    text = protocol.outline.source.text
    at = text.find(item.name, item.span.start, item.span.end)
    start = at if at >= 0 else item.span.start
    end = start + len(item.name) if at >= 0 else item.span.end
    # A list gives the name up to the first bracket; what stands within it names data too.
    behind = _IN_BRACKETS.match(text, end, item.span.end)
    end = behind.end() if behind else end
    label = fold(text[start:end])
    end = _last_of_the_data(text, item, end)
    name = Span(item.span.document, start, end)
    return ListedData(item.span, name, fold(text[start:end]), label, item)


def _last_of_the_data(text: str, item: DataItem, end: int) -> int:
    """Where the cells end that name the data: "categorie" and beside it "omvang"."""
    if not any(char.isalpha() for char in item.justification):
        return end
    while end < item.span.end and text[end] == "\t":
        stop = text.find("\t", end + 1, item.span.end)
        stop = stop if stop >= 0 else item.span.end
        cell = text[end + 1 : stop].strip()
        if not cell or cell in (item.justification.strip(), item.retention.strip()):
            break
        end = stop
    return end


def _lines(protocol: Protocol) -> Iterator[ListedData]:
    outline = protocol.outline
    headings = {article.heading_span.start for article in outline.articles}
    before = ""
    for clause in clauses_in(outline, point_scope(outline, "AP03")):
        text = protocol.folded_at(clause.span)
        if clause.span.start not in headings and _is_line(clause, text) and not _goes_on(before):
            reason = _REASON.search(text, 1)
            words = text[: reason.start()] if reason else text
            if words.strip() and not denied(text, 0, len(words)):
                start = clause.span.start
                name = Span(clause.span.document, start, start + len(words.rstrip()))
                yield ListedData(clause.span, name, words.rstrip(), words.strip())
        before = text


def _is_line(clause: Clause, text: str) -> bool:
    if clause.kind in ("row", "item"):
        return True
    return is_cell(clause, text) and len(text.split()) <= _WORDS_OF_A_LINE


def _goes_on(before: str) -> bool:
    """The line above denies what follows: "worden niet meegedeeld:", "geen"."""
    return bool(re.search(r"\b(?:geen|niet|evenmin|noch)\b[^.]{0,80}$", before.rstrip()))


def kinds_named(texts: Iterable[str]) -> set[str]:
    """The usual kinds of data that some texts name."""
    return {match.group() for text in texts for match in KINDS_OF_DATA.finditer(text)}


def groups_in(text: str) -> set[str]:
    """The groups of persons that a folded text names: minors, parents, partners, …"""
    return {group for group, words in _GROUPS.items() if words.search(text)}


def terms_within(protocol: Protocol, terms: frozenset[str]) -> "TermsWithin":
    """The mentions of some terms, to be asked for by span."""
    found = [m for m in protocol.mentions if isinstance(m, TermMention) and m.term in terms]
    return TermsWithin(tuple(found))


class TermsWithin:
    """Mentions of terms in order of the text, to be found by where they stand."""

    def __init__(self, mentions: tuple[TermMention, ...]) -> None:
        self.mentions = mentions
        self._starts = [mention.span.start for mention in mentions]

    def at(self, span: Span) -> tuple[TermMention, ...]:
        """The mentions within a span."""
        first = bisect_right(self._starts, span.start - 1)
        last = bisect_right(self._starts, span.end - 1)
        return tuple(m for m in self.mentions[first:last] if m.span.end <= span.end)

"""The acts a protocol cites, each place once, and the day on which they are judged."""

from collections.abc import Iterator
from datetime import date

from checker.assess.scope import sentence_of
from checker.model import (
    Citation,
    Hit,
    Law,
    LawMention,
    Polarity,
    Protocol,
    Span,
    TermMention,
)

#: The acts of the regime itself: who cites them wrongly cites the wrong regime.
REGIME = frozenset({"e-govdecreet", "AVG-decreet", "WVG"})
#: The longest title that a message gives in full, in characters.
LONG_TITLE = 200
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip

_DEPARTS = {
    "date": "de datum wijkt af",
    "kind": "de soort wijkt af",
    "title": "het opschrift wijkt af",
}


def judged_on(protocol: Protocol) -> date:
    """The day of the protocol; one that bears no date is judged by the law of today."""
    return protocol.reference_date or date.today()


def laws_in(protocol: Protocol) -> tuple[LawMention, ...]:
    """Every mention of an act, with its article where one is named."""
    return tuple(mention for mention in protocol.mentions if isinstance(mention, LawMention))


def citations_of(protocol: Protocol) -> tuple[Citation, ...]:
    """Every place where an act is named, once, in order of the text."""
    cited = (mention.citation for mention in laws_in(protocol))
    found = {citation.span: citation for citation in cited if citation}
    return tuple(found[span] for span in sorted(found))


def key_of_act(citation: Citation) -> str:
    """What tells an act from another: its name in the register, else its kind and date."""
    if citation.act:
        return citation.act.name
    return f"{citation.kind} {citation.dated or citation.year or citation.span.start}"


def spans_of(protocol: Protocol, *terms: str, denied: bool = False) -> Iterator[Span]:
    """Where one of these terms stands; `denied`: also where it is denied."""
    for mention in protocol.mentions:
        if not isinstance(mention, TermMention) or mention.term not in terms:
            continue
        if denied or mention.polarity is not Polarity.NEGATED:
            yield mention.span


def sentences_with(protocol: Protocol, *terms: str, denied: bool = False) -> tuple[Span, ...]:
    """The sentences in which one of these terms stands."""
    sentences: list[Span] = []
    for span in spans_of(protocol, *terms, denied=denied):
        if not sentences or not sentences[-1].contains(span):
            sentences.append(sentence_of(protocol.outline, span))
    return tuple(sentences)


def written(day: date) -> str:
    """A day as an act is cited by it: "18 juli 2008"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def title_of(law: Law) -> str:
    """The title of an act; a very long one is cut at a word."""
    if len(law.title) <= LONG_TITLE:
        return law.title
    return law.title[:LONG_TITLE].rsplit(" ", 1)[0] + " …"


def departures(protocol: Protocol, *, of_regime: bool) -> Iterator[Hit]:
    """One hit for each act that is cited otherwise than it is called, with all its places."""
    places: dict[tuple[str, date | None, str], list[Citation]] = {}
    for citation in citations_of(protocol):
        act = citation.act
        if act and citation.departs and (act.name in REGIME) is of_regime:
            places.setdefault((act.name, citation.dated, citation.departs), []).append(citation)
    for (_, _, departs), found in places.items():
        act = found[0].act
        if act:
            yield Hit(
                spans=tuple(citation.span for citation in found),
                values={"fault": f"{_DEPARTS[departs]}; bedoeld is wellicht: {title_of(act)}"},
                asked=not act.checked or not all(citation.sure for citation in found),
            )

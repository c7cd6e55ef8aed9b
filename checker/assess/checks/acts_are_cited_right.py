"""An act is cited by the kind, date and title it bears, and by an article it has."""

import re
from collections.abc import Iterator
from datetime import date

from checker.assess.citations import citations_of, departures, judged_on, laws_in, written
from checker.model import Hit, Protocol, Span

_OF_A_PARLIAMENT = re.compile(r"(?:decreet|wet|koninklijk besluit)$")


def acts_are_cited_right(protocol: Protocol) -> Iterator[Hit]:
    """Acts that nearly fit one of the register, articles beyond the last, days yet to come."""
    yield from departures(protocol, of_regime=False)
    yield from _beyond_the_last(protocol)
    yield from _later_than(protocol, judged_on(protocol))


def _beyond_the_last(protocol: Protocol) -> Iterator[Hit]:
    for mention in laws_in(protocol):
        act = mention.citation.act if mention.citation else None
        if not act or not act.last_article:
            continue
        number = re.match(r"\d+", mention.article)
        if number and int(number[0]) > int(act.last_article):
            yield Hit(
                spans=(mention.span,),
                values={"fault": f"{act.name} telt {act.last_article} artikelen"},
                asked=not act.checked,
            )


def _later_than(protocol: Protocol, day: date) -> Iterator[Hit]:
    seen: set[Span] = set()
    for citation in citations_of(protocol):
        enacted = _OF_A_PARLIAMENT.search(citation.kind) or citation.act
        late = citation.dated and citation.dated > day
        if late and enacted and not citation.departs and citation.span not in seen:
            seen.add(citation.span)
            values = {"fault": f"die datum valt na {written(day)}"}
            yield Hit(spans=(citation.span,), values=values)

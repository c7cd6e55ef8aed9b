"""Whatever is communicated has a recipient."""

import re
from collections.abc import Iterator

from checker.assess.exchange import goes_both_ways, parties_named_in
from checker.assess.recipients import RECIPIENTS, on_recipients
from checker.assess.sentences import Sentence, sentences_on
from checker.model import Hit, Protocol

BOTH_WAYS = "mededeling in twee richtingen"
PERSONNEL, CLIENTS = "personeelszaken", "gegevens van clienten"
OFFICE = "ontvangende dienst of functie"
ONE_SIDE = "noemt ontvangers bij één partij, terwijl beide partijen gegevens krijgen"
STAFF_ONLY = "noemt als ontvanger functies voor personeelszaken, en geen voor cliënten"
_EITHER = re.compile(r"\b(?:partijen|(?:elke|iedere|beide|een) partij\w*|beide|elk van)\b")


def recipients_cover_the_data(protocol: Protocol) -> Iterator[Hit]:
    """Data that go both ways with recipients on one side, or clients' data for personnel only."""
    if not any(link.by_heading for link in protocol.outline.links_of(RECIPIENTS)):
        return
    sentences = tuple(on_recipients(protocol))
    yield from _one_side(protocol, sentences)
    yield from _personnel_only(protocol, sentences)


def _one_side(protocol: Protocol, sentences: tuple[Sentence, ...]) -> Iterator[Hit]:
    if len(protocol.parties) != 2 or not goes_both_ways(protocol, BOTH_WAYS):
        return
    if any(_EITHER.search(sentence.text) for sentence in sentences):
        return
    at = [(s, p.name) for s in sentences for p, _, _ in parties_named_in(protocol, s.text)]
    if len({name for _, name in at}) == 1:
        yield Hit(
            spans=(at[0][0].span,),
            values={"fault": ONE_SIDE},
        )


def _personnel_only(protocol: Protocol, sentences: tuple[Sentence, ...]) -> Iterator[Hit]:
    staff = [s for s in sentences if s.says(PERSONNEL)]
    others = [s for s in sentences if s.says(OFFICE) and not s.says(PERSONNEL)]
    if not staff or others:
        return
    for point in ("AP03", "AP02"):
        for sentence in sentences_on(protocol, point):
            affirmed = [m for m in sentence.of(CLIENTS) if not sentence.denies(m.span)]
            if affirmed:
                spans = (staff[0].span, sentence.span)
                yield Hit(
                    spans=spans,
                    values={"fault": STAFF_ONLY},
                )
                return

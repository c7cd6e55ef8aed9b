"""A third party that gets the data is named with the article that lets it."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.recipients import gets, on_recipients
from checker.assess.statements import Statement
from checker.dutch.folding import fold
from checker.model import Hit, Protocol, TermMention

THIRD_PARTY = "derde als ontvanger"
# A processor is no third party; a consent decides on each case.
_SETTLED = re.compile(
    r"\b(?:sub)?verwerkers?\b|\bin opdracht van\b|"
    r"\b(?:toestemming|akkoord|instemming|goedkeuring)\b"
)
#: The ground stands in the sentence, in the next one, or in the items that follow.
_REACH = 8


def third_parties_have_a_ground(protocol: Protocol) -> Iterator[Hit]:
    """The words by which third parties come in, where no article is cited with them."""
    statements = tuple(on_recipients(protocol))
    aliases = {fold(alias) for party in protocol.parties for alias in party.aliases}
    for index, statement in enumerate(statements):
        if _SETTLED.search(statement.text) or _has_ground(statements, index):
            continue
        for mention in statement.terms(THIRD_PARTY):
            of_parties = protocol.folded_at(mention.span).split()[-1] in aliases
            out = of_parties or statement.denies(mention.span)
            if not out and (_is_exception(protocol, mention) or gets(statement, mention.span)):
                yield Hit(spans=(statement.span,))
                break


def _has_ground(statements: Sequence[Statement], index: int) -> bool:
    """An article of a law is cited with it."""
    near = statements[index : index + 2]
    items = []
    for statement in statements[index + 1 : index + 1 + _REACH]:
        if statement.clause.kind not in ("item", "row"):
            break
        items.append(statement)
    return any(statement.cites_article() for statement in (*near, *items))


def _is_exception(protocol: Protocol, mention: TermMention) -> bool:
    """ "Behalve aan", with whoever follows."""
    return protocol.folded_at(mention.span).endswith(" aan")

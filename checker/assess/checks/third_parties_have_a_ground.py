"""A third party that gets the data is named with the article that lets it."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.recipients import gets, on_recipients
from checker.assess.sentences import Sentence
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
    sentences = tuple(on_recipients(protocol))
    aliases = {fold(alias) for party in protocol.parties for alias in party.aliases}
    for index, sentence in enumerate(sentences):
        if _SETTLED.search(sentence.text) or _has_ground(sentences, index):
            continue
        for mention in sentence.of(THIRD_PARTY):
            of_parties = protocol.folded_at(mention.span).split()[-1] in aliases
            out = of_parties or sentence.denies(mention.span)
            if not out and (_is_exception(protocol, mention) or gets(sentence, mention.span)):
                yield Hit(spans=(sentence.span,))
                break


def _has_ground(sentences: Sequence[Sentence], index: int) -> bool:
    """An article of a law is cited with it."""
    near = sentences[index : index + 2]
    items = []
    for sentence in sentences[index + 1 : index + 1 + _REACH]:
        if sentence.clause.kind not in ("item", "row"):
            break
        items.append(sentence)
    return any(sentence.cites_article() for sentence in (*near, *items))


def _is_exception(protocol: Protocol, mention: TermMention) -> bool:
    """ "Behalve aan", with whoever follows."""
    return protocol.folded_at(mention.span).endswith(" aan")

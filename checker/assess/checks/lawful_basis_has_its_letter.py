"""The letter of article 6.1 GDPR is named; for an authority that is c) or e)."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.dutch.phrases import denied, sentence_at
from checker.model import Hit, LawMention, Protocol, Span

_LETTER = re.compile(r"6(?:\.1)?\.(?P<letter>[a-f])")

# The same in other words, or in a cell under the head "AVG"; an article 6 of another text is none.
_IN_WORDS = re.compile(
    r"\b(?:letter|punt|onder|onderdeel|lit\w*\.?) [a-f]\)?,? van (?:artikel|art\.) 6\b|"
    r"\b(?:artikel|art\.) 6(?:\.1|(?:,? (?:lid 1|eerste lid|1e lid|§ ?1)))?(?:,|\.)?"
    r"(?: ?\(?(?:letter|punt|onder|onderdeel|lit\w*\.?))? ?\(?[a-f]\b\)?"
    r"(?!\)?,? (?:van|uit|in) (?:het|de|dit|ons) (?:\w+ )?(?:\w*decreet|wet|\w*besluit|"
    r"\w*reglement|protocol|overeenkomst|statuten))"
)


def lawful_basis_has_its_letter(protocol: Protocol) -> Iterator[Hit]:
    """Letter f), which an authority cannot invoke for its tasks, or no letter at all."""
    named = False
    for mention in protocol.mentions:
        letter = _letter(mention) if isinstance(mention, LawMention) else ""
        if not letter or denied(protocol.folded, mention.span.start, mention.span.end):
            continue
        named = True
        if letter == "f":
            text = protocol.outline.source.text
            span = Span(
                mention.span.document, *sentence_at(text, mention.span.start, mention.span.end)
            )
            yield Hit(
                spans=(span,),
                values={
                    "fault": "steunt op letter f), die niet geldt voor de taak van een overheid"
                },
            )
    if not named and not _named_in_words(protocol.folded):
        yield Hit(
            searched=places_of(protocol.outline, "AP05"),
            values={"fault": "noemt nergens de letter van artikel 6.1 AVG"},
        )


def _named_in_words(folded: str) -> bool:
    return any(not denied(folded, *match.span()) for match in _IN_WORDS.finditer(folded))


def _letter(mention: LawMention) -> str:
    match = _LETTER.fullmatch(mention.article) if mention.law == "AVG" else None
    return match["letter"] if match else ""

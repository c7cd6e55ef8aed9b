"""The title and the article on the purposes are about the same thing."""

import re
from collections.abc import Iterator

from checker.assess.scope import texts_of
from checker.assess.subject_words import subject_words, touches
from checker.dutch.folding import fold
from checker.model import Hit, Protocol, Span

_FRAME = re.compile(
    r"\b(?:in het kader van|met het oog op|naar aanleiding van|ter uitvoering van|in functie van|"
    r"ten behoeve van|betreffende|omtrent|inzake)\s+(?:de |het |een )?"
    r"(?!elektronische|mededeling|meedelen|artikel|uitwisseling|verwerking|\w*gegevens)"
    r"(?P<what>[^.;\n]{4,240})"
)
_ACT = re.compile(
    r"\b(?:artikel|decreet|verordening|bescherming van|egov|e-gov)\b|elektronische bestuurlijke"
)
_COLLECTED = re.compile(r"verzamel|ingezameld|\bzamel|oorspronkelijk|verkreeg|verkregen")
#: A title of one or two words may be a name.
ENOUGH = 2


def title_names_the_purpose(protocol: Protocol) -> Iterator[Hit]:
    """The frame that the title names, when no word of it returns in the purposes."""
    outline = protocol.outline
    links = outline.links_of("AP02")
    if outline.title is None or not links:
        return
    names = frozenset(
        word
        for party in protocol.parties
        for name in (party.name, *party.aliases)
        for word in fold(name).split()
    )
    told = " ".join(text for _, text in texts_of(protocol, "AP02") if not _COLLECTED.search(text))
    title = outline.title
    for frame in _FRAME.finditer(protocol.folded, title.start, title.end):
        words = subject_words(frame["what"], without=names)
        if _ACT.search(frame["what"]) or len(words) < ENOUGH or not told:
            continue
        if not any(touches(word, told) for word in words):
            start = frame.start("what")
            shown = Span(title.document, start, start + len(frame["what"].rstrip()))
            yield Hit(spans=(shown, links[0].span))
        return

"""Each purpose has its own conclusion on compatibility."""

import re
from collections.abc import Iterator

from checker.assess.compatibility import main_weighings_in
from checker.assess.sentences import Sentence, sentences_on
from checker.model import Hit, Protocol

COMPATIBLE, ARTICLE = "verenigbaarheid", "artikel 6, lid 4, AVG"
#: From so many purposes on, one conclusion may well have skipped one.
MANY = 3
_PURPOSES = re.compile(r"\b(?:doel|doelen|doeleinde|doeleinden|finaliteit\w*|gebruik\w*|om|voor)\b")
_PER_PURPOSE = re.compile(
    r"\b(?:doel|doeleinde|doeleinden|doelen|finaliteit|gebruik|punt|nummer|stroom|nr\.)\s*"
    r"(?:\d|[a-z]\b\)?|een\b|twee\b|i+\b|eerste|tweede)|"
    r"\b(?:elk|elke|ieder|iedere|per|beide|al|alle)\b[^.;\n]{0,25}\b(?:doel|finaliteit|verwerking)|"
    r"\b(?:eerste|tweede|derde|laatste|overige|andere)\b[^.;\n]{0,20}\b(?:doel|finaliteit|gebruik)|"
    r"\b\d°"
)


def each_purpose_has_its_conclusion(protocol: Protocol) -> Iterator[Hit]:
    """One conclusion, for all of the purposes that the protocol lists."""
    lead = _list_of_purposes(protocol)
    if lead is None:
        return
    for weighing in main_weighings_in(protocol, COMPATIBLE):
        concluded = [s for s in weighing.weighs if not s.denies(s.of(COMPATIBLE)[0].span)]
        if concluded and weighing.is_due and not _PER_PURPOSE.search(weighing.text):
            yield Hit(spans=(concluded[-1].span, lead.span))
            return


def _list_of_purposes(protocol: Protocol) -> Sentence | None:
    """The sentence that opens a list of purposes."""
    lead: Sentence | None = None
    items: set[int] = set()
    for sentence in sentences_on(protocol, "AP02"):
        if sentence.clause.kind == "item" and lead is not None:
            items.add(sentence.clause.span.start)
            if len(items) >= MANY:
                return lead
            continue
        opens = sentence.text.rstrip().endswith(":") and _PURPOSES.search(sentence.text)
        weighs = sentence.says(COMPATIBLE, ARTICLE)
        lead, items = (sentence if opens and not weighs else None), set()
    return None

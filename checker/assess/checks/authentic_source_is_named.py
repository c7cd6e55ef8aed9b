"""The authentic source of the data is named, or said not to be used."""

from collections.abc import Iterator

from checker.assess.scope import places_of, point_scope, sentence_of
from checker.assess.surroundings import mentions_of, within
from checker.model import Cover, Hit, Polarity, Protocol

_SOURCE, _NAME, _NONE = "authentieke bron", "naam van een authentieke bron", "geen authentieke bron"


def authentic_source_is_named(protocol: Protocol) -> Iterator[Hit]:
    """A sentence on authentic sources that names none, or no word on them under quality."""
    outline = protocol.outline
    sources = mentions_of(protocol, _SOURCE)
    settled = mentions_of(protocol, _NAME, _NONE)
    sentences = [sentence_of(outline, mention.span) for mention in sources]
    denied = any(mention.polarity is Polarity.NEGATED for mention in sources)
    if denied or any(within(sentence, settled) for sentence in sentences):
        return
    quality = Cover(point_scope(outline, "AP11"))
    places = places_of(outline, "AP11")
    if sentences:
        fault = "spreekt van authentieke bronnen zonder er een te noemen"
        yield Hit(spans=(sentences[0],), searched=places, values={"fault": fault})
    elif outline.links_of("AP11") and not any(quality.holds(m.span) for m in settled):
        # the second half of element 11 only holds where an authentic source is used
        fault = "zegt niet of een authentieke gegevensbron wordt gebruikt"
        yield Hit(unsure=True, searched=places, values={"fault": fault})

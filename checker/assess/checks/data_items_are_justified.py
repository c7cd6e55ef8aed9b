"""Every piece of data, or the group it stands in, has a reason why it is needed."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.model import Hit, Protocol

_REASON = re.compile(
    r"verantwoord|\breden\b|noodzakelijk|\bnodig\b|\bomdat\b|\bteneinde\b|"
    r"\bom\b[^.;]{0,80}\bte\b|\bvoor (?:de|het)\b|"
    r"zonder dit gegeven|\bbepaalt\b|\bbepalen\b"
)
_EMPTY = {"", "-", "–", "/", "n.v.t.", "nvt", "?", "…", "x"}


def data_items_are_justified(protocol: Protocol) -> Iterator[Hit]:
    """The items without a justification; one hit without a place if nothing is justified at all."""
    items = protocol.data_items
    bare = [item for item in items if item.justification.strip().casefold() in _EMPTY]
    if items and len(bare) < len(items):
        for item in bare:
            yield Hit(spans=(item.span,), values={"what": f'het gegeven "{item.name}"'})
        return
    texts = [text for _, text in texts_of(protocol, "AP03")]
    if texts and not any(_REASON.search(text) for text in texts):
        yield Hit(
            by_words=True,
            searched=places_of(protocol.outline, "AP03"),
            values={"what": "de meegedeelde gegevens"},
        )

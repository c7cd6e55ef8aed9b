"""The personal data are listed, one by one or by category."""

import re
from collections.abc import Iterator

from checker.assess.scope import places_of, texts_of
from checker.model import Hit, Protocol

_KINDS_OF_DATA = re.compile(
    r"\b(?:familie|voor)?na(?:am|men)\b|\badres(?:sen)?\b|geboorte(?:datum|jaar|plaats)|e-?mail(?:adres)?|"
    r"telefoon(?:nummer)?|gsm-nummer|rijksregisternummer|insz|rekeningnummer|contactgegevens|"
    r"identificatiegegevens|identiteitsgegevens|nationaliteit|gezinssamenstelling|inkomen|nummerplaat|"
    r"geslacht|burgerlijke staat|loongegevens|financiele gegevens|medische gegevens|gezondheid"
)
#: Fewer kinds of data named than this is no list.
KINDS_ENOUGH = 2


def data_are_listed(protocol: Protocol) -> Iterator[Hit]:
    """One hit without a place if no data are listed where the protocol deals with them."""
    if protocol.data_items:
        return
    named = {
        m.group() for _, text in texts_of(protocol, "AP03") for m in _KINDS_OF_DATA.finditer(text)
    }
    if len(named) < KINDS_ENOUGH:
        yield Hit(by_words=True, searched=places_of(protocol.outline, "AP03"))

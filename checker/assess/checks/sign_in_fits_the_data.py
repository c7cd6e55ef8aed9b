"""Sensitive data ask for a strong way to sign in, or for an assessment of the risk."""

from collections.abc import Iterator

from checker.assess.scope import point_scope
from checker.assess.sentences import sentences_of
from checker.model import Cover, Hit, Protocol

_SENSITIVE = "gevoelig gegeven"
_STRONG = "sterke aanmelding"
_RISK = "risicoanalyse"


def sign_in_fits_the_data(protocol: Protocol) -> Iterator[Hit]:
    """The first sensitive data of the protocol, where no sign-in is strong."""
    outline = protocol.outline
    if not point_scope(outline, "AP06"):
        return
    sentences = sentences_of(protocol)
    if any(s.stated(_STRONG, _RISK) for s in sentences):
        return
    data = Cover(point_scope(outline, "AP03"))
    for sentence in sentences:
        mentions = sentence.stated(_SENSITIVE)
        if mentions and data.holds(sentence.span):
            yield Hit(spans=(mentions[0].span,))
            return

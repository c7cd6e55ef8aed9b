"""What a protocol rests on is law of the day, and is called as it is called now."""

import re
from collections.abc import Iterator
from datetime import date

from checker.assess.citations import citations_of, judged_on, sentences_with, spans_of, written
from checker.assess.scope import sentence_of
from checker.model import Citation, Cover, DateMention, Hit, Protocol, Span

_AMENDED = re.compile(
    r"\b(?:tot|houdende)\s+(?:de\s+)?(?:wijziging|aanpassing|opheffing|vervanging|intrekking)\s+van\b"
    r"[^.;\n]{0,160}$"
)
_NUMBERED = re.compile(r"\bnr\.?\s*\d|\bnummer\s+\d|\b\d{1,3}/(?:19|20)\d\d\b")
#: The data protection authority took the place of its forerunner on this day.
AUTHORITY_SINCE = date(2018, 5, 25)
_BEFORE = 200


def acts_are_in_force(protocol: Protocol) -> Iterator[Hit]:
    """Acts repealed before the day of the protocol, and a name that is no longer borne."""
    past = Cover(sentences_with(protocol, "vroeger recht", denied=True))
    yield from _repealed(protocol, past)
    yield from _old_name(protocol, past)


def _repealed(protocol: Protocol, past: Cover) -> Iterator[Hit]:
    day = judged_on(protocol)
    places: dict[str, list[Citation]] = {}
    for citation in citations_of(protocol):
        act = citation.act
        if not act or act.holds_on(day) or citation.departs in ("kind", "title"):
            continue
        if not past.holds(citation.span) and not _amended(protocol, citation.span):
            places.setdefault(act.name, []).append(citation)
    for found in places.values():
        act = found[0].act
        if act and act.valid_until:
            after = f", zie nu {act.replaced_by}" if act.replaced_by else ""
            yield Hit(
                spans=tuple(citation.span for citation in found),
                values={"since": f"gold tot en met {written(act.valid_until)}{after}"},
                asked=not act.end_checked or not all(citation.sure for citation in found),
            )


def _amended(protocol: Protocol, span: Span) -> bool:
    """The act is named in the title of the one that changed it."""
    return bool(_AMENDED.search(protocol.folded[max(0, span.start - _BEFORE) : span.start]))


def _old_name(protocol: Protocol, past: Cover) -> Iterator[Hit]:
    if judged_on(protocol) < AUTHORITY_SINCE:
        return
    dated = [m.span for m in protocol.mentions if isinstance(m, DateMention) and _early(m)]
    spans = []
    for span in spans_of(protocol, "oude naam van de Gegevensbeschermingsautoriteit", denied=True):
        sentence = sentence_of(protocol.outline, span)
        then = any(sentence.contains(day) for day in dated)
        numbered = _NUMBERED.search(protocol.folded_at(sentence))
        if not (then or numbered or past.holds(span)):
            spans.append(span)
    if spans:
        values = {"since": "heet nu Gegevensbeschermingsautoriteit"}
        yield Hit(spans=tuple(spans), values=values)


def _early(mention: DateMention) -> bool:
    return mention.value is not None and mention.value < AUTHORITY_SINCE

"""An impact assessment was made, or is not needed for a reason that is given."""

from collections.abc import Iterator

from checker.assess.scope import places_of
from checker.assess.surroundings import mentions_of, sentence_of, within
from checker.model import DateMention, Hit, LawMention, Protocol, Span

_MADE, _NOT_NEEDED = "afgeronde beoordeling", "beoordeling niet nodig"
_REASON, _OPEN = "reden waarom niet", "beoordeling open gelaten"


def impact_assessment_is_settled(protocol: Protocol) -> Iterator[Hit]:
    """An assessment that is left open or not needed without a reason, or no word on it."""
    places = places_of(protocol.outline, None)
    spans = [m.span for m in mentions_of(protocol, "effectbeoordeling")]
    spans += [m.span for m in protocol.mentions if isinstance(m, LawMention) and _is_35(m)]
    faults = {span: _fault(protocol, span) for span in sorted(spans)}
    if not faults:
        fault = "zegt niet of een gegevensbeschermingseffectbeoordeling is gemaakt of nodig is"
        yield Hit(by_words=True, searched=places, values={"fault": fault})
    elif all(faults.values()):
        span, fault = next(iter(faults.items()))
        sentence = sentence_of(protocol.outline, span)
        yield Hit(spans=(sentence,), searched=places, values={"fault": fault})


def _fault(protocol: Protocol, span: Span) -> str:
    """What is wrong with the paragraph on the assessment; "" if nothing is."""
    sentence = sentence_of(protocol.outline, span)
    clause = protocol.outline.clause_at(span.start)
    around = clause.span if clause else sentence

    def met(term: str, where: Span) -> bool:
        return within(where, tuple(mentions_of(protocol, term)))

    if met(_NOT_NEEDED, sentence):
        unreasoned = "zegt niet waarom geen effectbeoordeling nodig is"
        return "" if met(_REASON, around) else unreasoned
    if met(_MADE, around) or _dated(protocol, sentence):
        return ""
    return "laat open of een effectbeoordeling is gemaakt" if met(_OPEN, sentence) else ""


def _dated(protocol: Protocol, sentence: Span) -> bool:
    dates = (m for m in protocol.mentions if isinstance(m, DateMention))
    return any(sentence.contains(date.span) for date in dates)


def _is_35(law: LawMention) -> bool:
    return law.law == "AVG" and law.article.split(".")[0] == "35"

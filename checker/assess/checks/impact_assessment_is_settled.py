"""An impact assessment was made, or is not needed for a reason that is given."""

from collections.abc import Iterator, Sequence

from checker.assess.scope import places_of, sentence_of
from checker.assess.surroundings import clauses_from, mentions_of, within
from checker.model import DateMention, Hit, LawMention, Protocol, Span

_MADE, _NOT_NEEDED = "afgeronde beoordeling", "beoordeling niet nodig"
_WITHOUT_REASON = "zegt niet waarom geen effectbeoordeling nodig is"
_LEFT_OPEN = "laat open of een effectbeoordeling is gemaakt"
_NO_OUTCOME = "spreekt van een effectbeoordeling zonder te zeggen of ze gemaakt of nodig is"
_REASON, _OPEN = "reden waarom niet", "beoordeling open gelaten"


def impact_assessment_is_settled(protocol: Protocol) -> Iterator[Hit]:
    """An assessment that is left open or not needed without a reason, or no word on it."""
    places = places_of(protocol.outline, None)
    spans = [m.span for m in mentions_of(protocol, "effectbeoordeling")]
    spans += [m.span for m in protocol.mentions if isinstance(m, LawMention) and _is_35(m)]
    faults = dict(_judged(protocol, sorted(spans)))
    if not faults:
        fault = "zegt niet of een gegevensbeschermingseffectbeoordeling is gemaakt of nodig is"
        yield Hit(by_words=True, searched=places, values={"fault": fault})
    elif all(faults.values()):
        span, fault = next(iter(faults.items()))
        sentence = sentence_of(protocol.outline, span)
        asked = fault == _NO_OUTCOME
        yield Hit(spans=(sentence,), searched=places, values={"fault": fault}, asked=asked)


def _judged(protocol: Protocol, spans: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """What is wrong with each place that speaks of the assessment; "" where nothing is."""
    outline = protocol.outline
    made, needless = mentions_of(protocol, _MADE), mentions_of(protocol, _NOT_NEEDED)
    reasons, left_open = mentions_of(protocol, _REASON), mentions_of(protocol, _OPEN)
    dates = [m for m in protocol.mentions if isinstance(m, DateMention)]
    for span in spans:
        sentence = sentence_of(outline, span)
        own = next(iter(clauses_from(outline, span, count=1)), None)
        clause = own.span if own else sentence
        sentence = clause if own and own.kind == "row" else sentence
        done = within(clause, made) or within(sentence, dates)
        if within(sentence, needless):
            yield span, "" if within(clause, reasons) else _WITHOUT_REASON
        elif done:
            yield span, ""
        else:
            yield span, _LEFT_OPEN if within(sentence, left_open) else _NO_OUTCOME


def _is_35(law: LawMention) -> bool:
    return law.law == "AVG" and law.article.split(".")[0] == "35"

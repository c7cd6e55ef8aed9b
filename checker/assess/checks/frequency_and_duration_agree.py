"""No two sentences disagree on how often, how long, or with how much notice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from checker.assess.agreed_period import AgreedPeriod, notices_of, periods_of
from checker.assess.rhythm import Rhythm, has_several_streams, rhythms_of
from checker.assess.scope import sentence_of
from checker.assess.surroundings import mentions_of, stated
from checker.model import Hit, Protocol, Span

#: Twelve times a year and once in every month of a school year are one rhythm, quarters and
#: terms too: a rate more than this many times another is a different one.
SAME_RATE = 1.4
#: Three months are ninety days; a period that differs by less than this is the same, in months.
SAME_PERIOD = 0.5
#: A length counted from the entry into force may miss the end date by this much, in months.
ROUNDING = 2.0
_DAYS_A_MONTH = 30.4
_ALWAYS, _NOTHING_ELSE = "permanente mededeling", "niets buiten de leveringen"


def frequency_and_duration_agree(protocol: Protocol) -> Iterator[Hit]:
    """Two rhythms for the same data, two notice periods, or two durations."""
    pairs = {
        "het ritme": _rhythms(protocol) or _only_at_deliveries(protocol),
        "de opzegtermijn": _notices(_once_each(notices_of(protocol))),
        "de duur": _periods(protocol, _once_each(periods_of(protocol))),
    }
    for subject, pair in pairs.items():
        if pair:
            one, other = sorted(pair)
            quote = " ".join(protocol.outline.source.quote(other).split())
            place = protocol.outline.place_of(other)
            values = {"subject": subject, "other": quote, "other_place": place}
            yield Hit(spans=(one, other), values=values)


def _rhythms(protocol: Protocol) -> tuple[Span, Span] | None:
    told: dict[Rhythm, Rhythm] = {}
    for rhythm in rhythms_of(protocol):
        told.setdefault(_told(rhythm), rhythm)
    found = tuple(told.values())
    plain = [r for r in found if not (r.own or r.passing)]
    several = has_several_streams(protocol)
    for one, other in combinations(plain, 2):
        if _same_flow(one, other, several=several) and _differ(one, other):
            return one.span, other.span
    for passing in (r for r in found if r.passing and not (r.own or r.data)):
        if passing.written.kind != "rate":
            continue
        rest = [r for r in found if r is not passing]
        known = [r for r in rest if not r.passing and r.written.kind == "rate"]
        if known and all(_other_rate(passing, r) for r in rest if r.written.kind == "rate"):
            return passing.span, known[0].span
    return None


def _only_at_deliveries(protocol: Protocol) -> tuple[Span, Span] | None:
    """Access at any time, and nothing but at the deliveries."""
    outline = protocol.outline
    always = [sentence_of(outline, m.span) for m in stated(protocol, _ALWAYS)]
    # "krijgt niets buiten die leveringen": the denial is in the words themselves
    only = [sentence_of(outline, m.span) for m in mentions_of(protocol, _NOTHING_ELSE)]
    pairs = [(a, o) for a in always[:1] for o in only[:1] if not a.overlaps(o)]
    return pairs[0] if pairs and not has_several_streams(protocol) else None


def _told(rhythm: Rhythm) -> Rhythm:
    """What a sentence says, wherever it stands: a document may say it a thousand times."""
    nowhere = Span(rhythm.span.document, 0, 0)
    return replace(rhythm, span=nowhere, written=replace(rhythm.written, start=0, end=0))


def _same_flow(one: Rhythm, other: Rhythm, *, several: bool) -> bool:
    """The same data, from the same party, in the same flow, as far as the words tell."""
    if one.party and other.party and one.party != other.party:
        return False
    if {one.way, other.way} == {"push", "pull"} or one.data != other.data:
        return False
    return one.stream == other.stream and bool(one.stream or not several)


def _differ(one: Rhythm, other: Rhythm) -> bool:
    kinds = {one.written.kind, other.written.kind}
    if kinds == {"rate"}:
        return _other_rate(one, other)
    if kinds == {"permanent", "event"}:
        return "pull" not in (one.way, other.way)
    return len(kinds) == 2 and kinds != {"once", "event"}


def _other_rate(one: Rhythm, other: Rhythm) -> bool:
    low, high = sorted((one.written.per_year, other.written.per_year))
    return high > SAME_RATE * low


def _once_each(found: Iterable[AgreedPeriod]) -> tuple[AgreedPeriod, ...]:
    """Each period that is told, where it is told first."""
    told: dict[AgreedPeriod, AgreedPeriod] = {}
    for period in found:
        told.setdefault(replace(period, span=Span(period.span.document, 0, 0)), period)
    return tuple(told.values())


def _notices(found: Sequence[AgreedPeriod]) -> tuple[Span, Span] | None:
    for one, other in combinations(found, 2):
        alike = one.party == other.party or not (one.party and other.party)
        if alike and abs(one.months - other.months) > SAME_PERIOD:
            return one.span, other.span
    return None


def _periods(protocol: Protocol, found: Sequence[AgreedPeriod]) -> tuple[Span, Span] | None:
    for one, other in combinations(found, 2):
        if one.about == other.about and _disagree(protocol, one, other):
            return one.span, other.span
        longer, whole = (one, other) if one.about == "disclosure" else (other, one)
        if one.about != other.about and _outlives(longer, whole):
            return one.span, other.span
    return None


def _disagree(protocol: Protocol, one: AgreedPeriod, other: AgreedPeriod) -> bool:
    if one.endless or other.endless:
        return one.endless is not other.endless
    if one.until and other.until:
        return one.until != other.until
    if one.months and other.months:
        return abs(one.months - other.months) > SAME_PERIOD
    until, months = one.until or other.until, one.months or other.months
    force = protocol.facts.in_force_on
    if not (until and force and force.value):
        return False
    length = (until - force.value).days / _DAYS_A_MONTH
    return abs(length - months) > ROUNDING


def _outlives(disclosure: AgreedPeriod, protocol: AgreedPeriod) -> bool:
    """The communication goes on after the protocol has ended."""
    if disclosure.endless:
        return not protocol.endless
    if disclosure.until and protocol.until:
        return disclosure.until > protocol.until
    return bool(protocol.months and disclosure.months > protocol.months + SAME_PERIOD)

"""A date-order check fires when the later event is dated before the earlier one."""

from collections.abc import Iterator
from datetime import date

from checker.model import DateMention, DateOrderCheck, DateRole, Hit, Protocol


def hits_of(check: DateOrderCheck, protocol: Protocol) -> Iterator[Hit]:
    """One hit for each date of the earlier role that the last date of the later role precedes."""
    later = _last(_dates(protocol, check.later))
    if later is None:
        return
    for earlier in _dates(protocol, check.earlier):
        if _wrong(earlier.value, later.value, may_be_equal=check.may_be_equal):
            yield Hit(
                spans=(earlier.span, later.span),
                values={"earlier": _written(earlier.value), "later": _written(later.value)},
                unsure=earlier.doubtful or later.doubtful,
            )


def _dates(protocol: Protocol, role: str) -> list[DateMention]:
    facts = protocol.facts
    match role:
        case "dpo_advice":
            found = [advice.on for advice in facts.dpo_advices]
        case "signature":
            found = [facts.signed_on]
        case "entry_into_force":
            found = [facts.in_force_on]
        case _:
            found = [
                m
                for m in protocol.mentions
                if isinstance(m, DateMention) and m.role is DateRole.END
            ]
    return [mention for mention in found if mention and mention.value]


def _last(dates: list[DateMention]) -> DateMention | None:
    return max(dates, key=lambda mention: mention.value or date.min, default=None)


def _wrong(earlier: date | None, later: date | None, *, may_be_equal: bool) -> bool:
    if earlier is None or later is None:
        return False
    return later < earlier if may_be_equal else later <= earlier


def _written(value: date | None) -> str:
    return f"{value.day}/{value.month}/{value.year}" if value else ""

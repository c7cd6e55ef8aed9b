"""From what a rule file says to the dataclasses of the model: every key and value weighed."""

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from checker.model import (
    DateOrderCheck,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    RequirementCheck,
    Rule,
)
from checker.rulebook.codes import broken
from checker.rulebook.nearest import meant
from checker.rulebook.reading import Route, Written

CHECK_KINDS = {
    "pattern": PatternCheck,
    "presence": PresenceCheck,
    "requirement": RequirementCheck,
    "date_order": DateOrderCheck,
    "python": PythonCheck,
}

_WANTED = {  # pydantic's word for a wrong value → what a jurist should have written
    "string_type": "een tekst",
    "tuple_type": "een lijst",
    "dataclass_type": "een blok met sleutels",
    "bool_type": "true of false",
    "bool_parsing": "true of false",
    "date_type": "een datum als 2026-11-20",
    "date_parsing": "een datum als 2026-11-20",
    "date_from_datetime_parsing": "een datum als 2026-11-20",
}

Model = TypeVar("Model")


@dataclass(frozen=True, slots=True)
class _Fault:
    code: str
    route: Route
    what: str
    hint: str = ""


def built(kind: type[Model], written: Written, route: Route = ()) -> Model:
    """One noun of the model from the block of a file at `route`."""
    values: Any = written.values
    for step in route:
        values = values[step]
    return _validated(kind, values, written, route)


def built_list(kind: type[Model], written: Written) -> tuple[Model, ...]:
    """All nouns of a file that is a list of them."""
    if written.values is None:
        return ()
    if not isinstance(written.values, list):
        raise broken("R204", written.where(), "dit bestand moet een lijst zijn.")
    return tuple(built(kind, written, (place,)) for place in range(len(written.values)))


def built_rule(written: Written) -> Rule:
    """One rule; its kind of check is chosen first, so that one typo gives one complaint."""
    values = written.values
    if not isinstance(values, dict) or not isinstance(values.get("check"), dict):
        return built(Rule, written)
    check = values["check"]
    if "kind" not in check:
        raise broken("R202", written.where(("check",)), "sleutel 'kind' ontbreekt.")
    kind = check["kind"]
    if not isinstance(kind, str) or kind not in CHECK_KINDS:
        what = f"soort '{kind}' bestaat niet.{meant(str(kind), CHECK_KINDS)}"
        raise broken("R205", written.where(("check", "kind")), what)
    # a rule whose own keys are wrong is told so before its check is looked into
    known = {field.name for field in fields(Rule)}
    if known.issuperset(values):
        made = _validated(cast(type[object], CHECK_KINDS[kind]), check, written, ("check",))
        values = {**values, "check": made}
    return _validated(Rule, values, written, ())


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _validated(kind: type[Model], values: object, written: Written, route: Route) -> Model:
    try:
        made: Model = _adapter(cast(Any, kind)).validate_python(values)
    except ValidationError as trouble:
        faults = [_fault(error, kind) for error in trouble.errors(include_url=False)]
    else:
        return made
    # an unknown key explains the missing one beside it, so it comes first
    worst = min(faults, key=lambda f: (f.code != "R203", written.line(route + f.route)))
    raise broken(worst.code, written.where(route + worst.route), worst.what, hint=worst.hint)


def _fault(error: ErrorDetails, kind: type[object]) -> _Fault:
    route = tuple(error["loc"])
    key = str(route[-1]) if route else ""
    match error["type"]:
        case "missing":
            return _Fault("R202", route[:-1], f"sleutel '{key}' ontbreekt.")
        case "unexpected_keyword_argument":
            what = f"sleutel '{key}' bestaat niet.{meant(key, _keys_around(kind, route))}"
            return _Fault("R203", route, what)
        case "literal_error" | "enum":
            choices = error.get("ctx", {}).get("expected", "").replace(" or ", " of ")
            given = error["input"]
            known = choices.replace("'", "").replace(" of ", ", ").split(", ")
            what = f"'{given}' is geen waarde voor '{key}'.{meant(str(given), known)}"
            return _Fault("R204", route, what, hint=f"Kies {choices}.")
        case other:
            wanted = _WANTED.get(other, "iets anders")
            what = f"'{key}' moet {wanted} zijn." if key else f"hier hoort {wanted}."
            return _Fault("R204", route, what)


def _keys_around(kind: Any, route: Route) -> tuple[str, ...]:
    """The keys that were allowed where an unknown key stood."""
    for step in route[:-1]:
        if isinstance(step, str):
            kind = next(field.type for field in fields(kind) if field.name == step)
        else:
            kind = get_args(kind)[0]
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()

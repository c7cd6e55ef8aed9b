"""A rule file as it was written: its values, and the line on which each of them stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

import yaml

from checker.rulebook.codes import broken
from checker.rulebook.layout import Place

MAX_BYTES = 512 * 1024  # the largest rule file, lexicon.yaml, stays far below this
MAX_DEPTH = 12  # the deepest value of a rule, a `why` of an example, lies at 4

Step = str | int
Route = tuple[Step, ...]

_TAG = "tag:yaml.org,2002:"
_TRUE = ("yes", "true", "on")


@dataclass(frozen=True, slots=True)
class Written:
    """The content of one rule file, with the way back to its lines."""

    place: Place
    values: object
    lines: Mapping[Route, int]

    def where(self, route: Route = ()) -> str:
        """The address of a value, as an error shows it."""
        return f"{self.place.shown}:{self.line(route)}"

    def line(self, route: Route = ()) -> int:
        """The line of a value, or of the nearest block around it."""
        while route and route not in self.lines:
            route = route[:-1]
        return self.lines.get(route, 1)


def read(place: Place) -> Written:
    """Reads one rule file, and refuses what YAML allows but a jurist would not expect."""
    text = _text_of(place)
    try:
        _refuse_traps(text, place)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as trouble:
        mark = getattr(trouble, "problem_mark", None)
        where = f"{place.shown}:{mark.line + 1 if mark else 1}"
        reason = getattr(trouble, "problem", None) or "ongeldig teken"
        raise broken("R201", where, f"dit is geen leesbare YAML ({reason}).") from trouble
    lines: dict[Route, int] = {}
    values = None if node is None else _Reader(place, lines).value(node, ())
    return Written(place, values, lines)


def _text_of(place: Place) -> str:
    if place.size > MAX_BYTES:
        what = f"het bestand telt {place.size} bytes; hoogstens {MAX_BYTES} mag."
        raise broken("R210", f"{place.shown}:1", what)
    try:
        return place.path.read_bytes().decode("utf-8-sig")
    except OSError as trouble:
        raise broken("R206", place.shown, "het bestand is niet te openen.") from trouble
    except UnicodeDecodeError as trouble:
        hint = "Bewaar het bestand als UTF-8."
        raise broken("R201", f"{place.shown}:1", "dit is geen UTF-8.", hint=hint) from trouble


def _refuse_traps(text: str, place: Place) -> None:
    """One pass over the events: no anchors, aliases, tags, second documents or deep nests."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        where = f"{place.shown}:{event.start_mark.line + 1 if event.start_mark else 1}"
        tag = getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise broken("R209", where, "'&' en '*' als anker of verwijzing zijn niet toegelaten.")
        if tag:
            raise broken("R209", where, f"het label '{tag}' is niet toegelaten.")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise broken("R210", where, f"meer dan {MAX_DEPTH} niveaus diep genest.")
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            raise broken("R201", where, "een bestand bevat één regel; '---' begint een tweede.")


class _Reader:
    """Turns the nodes of one file into plain values and notes the line of each."""

    def __init__(self, place: Place, lines: dict[Route, int]) -> None:
        self._place = place
        self._lines = lines

    def value(self, node: yaml.Node, route: Route) -> object:
        self._lines.setdefault(route, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, route)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*route, place)) for place, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, route: Route) -> dict[str, object]:
        values: dict[str, object] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse("R203", key_node, "een sleutel is één woord, geen lijst of blok.")
            # the word as written: YAML 1.1 would read the key `on` as true
            key = str(key_node.value)
            if key in values:
                self._refuse("R208", key_node, f"sleutel '{key}' staat er twee keer.")
            self._lines[(*route, key)] = key_node.start_mark.line + 1
            values[key] = self.value(value_node, (*route, key))
        return values

    def _scalar(self, node: yaml.Node) -> object:
        match node.tag.removeprefix(_TAG):
            case "null":
                value: object = None
            case "bool":
                value = node.value.lower() in _TRUE
            case "int" | "float":
                # 6.10 would become 6.1, another article
                hint = f"Schrijf '{node.value}', met aanhalingstekens."
                what = f"het getal {node.value} moet tussen aanhalingstekens staan."
                self._refuse("R204", node, what, hint=hint)
            case "timestamp":
                value = self._date(node)
            case _:
                value = str(node.value)
        return value

    def _date(self, node: yaml.Node) -> date:
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            what = f"'{node.value}' is geen bestaande datum."
            self._refuse(
                "R204", node, what, hint="Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-20."
            )

    def _refuse(self, code: str, node: yaml.Node, what: str, *, hint: str = "") -> NoReturn:
        where = f"{self._place.shown}:{node.start_mark.line + 1}"
        raise broken(code, where, what, hint=hint)

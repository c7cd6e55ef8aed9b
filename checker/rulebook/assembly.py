"""Puts the files of a rulebook together, and sees that each lies where it belongs."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from checker.model import AdvicePoint, Law, PythonCheck, Rule, Rulebook, Term
from checker.model.rule import STRICT
from checker.rulebook.building import built, built_list, built_rule
from checker.rulebook.codes import broken
from checker.rulebook.ids import RULE_ID, RULE_NAME
from checker.rulebook.layout import POINT_FILE, TOP_FILES, Place, prefixes_of
from checker.rulebook.nearest import meant
from checker.rulebook.reading import Written, read


@dataclass(frozen=True, slots=True)
class Edition:
    """The version of the rulebook, as printed in every report."""

    version: str
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Retired:
    """A rule id that is never used again, and why."""

    id: str
    why: str
    __pydantic_config__ = STRICT


def assembled(folder: Path, places: tuple[Place, ...], checks: Mapping[str, object]) -> Rulebook:
    """The rulebook that the files of a folder make together."""
    top = _top_files(folder, places)
    points: list[AdvicePoint] = []
    rules: list[Rule] = []
    for place in places:
        if place.folder and place.name == POINT_FILE:
            points.append(_point(read(place)))
        elif place.folder:
            rules.append(_rule(read(place), checks))
    _refuse_point_folders_without_point(folder, places)
    return Rulebook(
        version=built(Edition, read(top["rulebook.yaml"])).version,
        points=tuple(points),
        rules=tuple(rules),
        laws=built_list(Law, read(top["laws.yaml"])),
        lexicon=built_list(Term, read(top["lexicon.yaml"])),
    )


def retired_in(folder: Path, places: tuple[Place, ...]) -> tuple[Retired, ...]:
    """The rule ids that were used once and are never used again."""
    return built_list(Retired, read(_top_files(folder, places)["retired.yaml"]))


def _top_files(folder: Path, places: tuple[Place, ...]) -> dict[str, Place]:
    top = {place.name: place for place in places if not place.folder}
    for name in TOP_FILES:
        if name not in top:
            raise broken("R206", f"{folder.name}/{name}", "dit bestand ontbreekt.")
    for name, place in top.items():
        if name not in TOP_FILES:
            what = "dit bestand hoort niet in de bovenste map."
            raise broken("R207", f"{place.shown}:1", what)
    return top


def _refuse_point_folders_without_point(folder: Path, places: tuple[Place, ...]) -> None:
    with_point = {place.folder for place in places if place.name == POINT_FILE}
    for inside in {place.folder for place in places} - with_point:
        if inside.startswith("AP"):
            where = f"{folder.name}/{inside}/{POINT_FILE}"
            raise broken("R206", where, "dit bestand ontbreekt.")


def _point(written: Written) -> AdvicePoint:
    point = built(AdvicePoint, written)
    folder = written.place.folder
    if prefixes_of(folder) != (point.id,):
        what = f"id '{point.id}' past niet bij de map '{folder}'."
        raise broken("R207", written.where(("id",)), what)
    return point


def _rule(written: Written, checks: Mapping[str, object]) -> Rule:
    rule = built_rule(written)
    _refuse_other_place(rule, written)
    if checks and isinstance(rule.check, PythonCheck) and rule.check.function not in checks:
        name = rule.check.function
        what = f"functie '{name}' bestaat niet.{meant(name, checks)}"
        raise broken("R211", written.where(("check", "function")), what)
    return rule


def _refuse_other_place(rule: Rule, written: Written) -> None:
    place = written.place
    shape = RULE_ID.fullmatch(rule.id)
    if shape is None:
        hint = "Schrijf een nummer als AP03-10 of DOC-10."
        what = f"'{rule.id}' is geen nummer van een regel."
        raise broken("R207", written.where(("id",)), what, hint=hint)
    if RULE_NAME.fullmatch(rule.name) is None:
        hint = "Schrijf kleine letters met streepjes: bewaartermijn-zonder-maximum."
        what = f"'{rule.name}' is geen naam van een regel."
        raise broken("R207", written.where(("name",)), what, hint=hint)
    if place.name != f"{rule.id}-{rule.name}.yaml":
        what = f"het bestand moet '{rule.id}-{rule.name}.yaml' heten."
        raise broken("R207", written.where(("id",)), what)
    if shape["prefix"] not in prefixes_of(place.folder):
        what = f"regel '{rule.id}' hoort niet in de map '{place.folder}'."
        raise broken("R207", written.where(("id",)), what)

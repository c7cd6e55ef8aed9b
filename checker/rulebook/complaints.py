"""What the rules about rules say of a rulebook that can be read, but not yet be trusted."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from checker.model import AdvicePoint, Rule, Rulebook
from checker.rulebook.assembly import Retired, retired_in
from checker.rulebook.codes import CODES, broken
from checker.rulebook.layout import POINT_FILE, places_in, prefixes_of
from checker.rulebook.reading import Route, Written, read

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """One refusal of `make rules`: where, what, and what now."""

    code: str
    file: str
    line: int
    message: str
    remedy: str
    level: Level = "error"

    def __str__(self) -> str:
        return f"{self.code} {self.file}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Sheets:
    """A rulebook beside the pages it was read from, so that a complaint finds its line."""

    rulebook: Rulebook
    rules: tuple[tuple[Rule, Written], ...]
    points: tuple[tuple[AdvicePoint, Written], ...]
    edition: Written
    laws: Written
    lexicon: Written
    retired: tuple[Retired, ...]


def complaint(
    code: str, written: Written, route: Route, message: str, *, level: Level = "error"
) -> Complaint:
    """A complaint about one value of a rule file."""
    file, line = written.place.shown, written.line(route)
    return Complaint(code, file, line, message, CODES[code].remedy, level)


def sheets_of(rulebook: Rulebook, folder: Path) -> Sheets:
    """Lays a rulebook beside the files of its folder."""
    places = places_in(folder)
    pages = {(place.folder, place.name): read(place) for place in places}
    by_name = {name: page for (inside, name), page in pages.items() if inside}
    by_point = {prefixes_of(f): page for (f, name), page in pages.items() if name == POINT_FILE}
    try:
        return Sheets(
            rulebook,
            tuple((rule, by_name[f"{rule.id}-{rule.name}.yaml"]) for rule in rulebook.rules),
            tuple((point, by_point[(point.id,)]) for point in rulebook.points),
            pages["", "rulebook.yaml"],
            pages["", "laws.yaml"],
            pages["", "lexicon.yaml"],
            retired_in(folder, places),
        )
    except KeyError as missing:
        what = f"{missing.args[0]} staat wel in het regelboek, maar niet in deze map."
        raise broken("R206", str(folder), what) from missing

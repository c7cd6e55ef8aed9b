"""Where everything lies in `rules/`: one folder per advice point, one file per rule."""

import os
from pathlib import Path
from typing import NamedTuple

import checker
from checker.rulebook.codes import broken

POINTS = tuple(f"AP{number:02}" for number in range(1, 13))
# what does not belong to one advice point lies in a folder of its own
PREFIXES_OF_FOLDER = {"document": ("DOC",), "avg": ("AVG",), "advies": ("ADV", "VGL")}
TOP_FILES = ("rulebook.yaml", "laws.yaml", "lexicon.yaml", "retired.yaml")
POINT_FILE = "point.yaml"


class Place(NamedTuple):
    """One file of the rulebook: where it lies, and what tells that it changed."""

    path: Path
    folder: str  # "" for the files at the top
    name: str
    size: int
    changed: int  # nanoseconds, as the file system tells it

    @property
    def shown(self) -> str:
        """The address as a message shows it: from the rules folder on."""
        root = self.path.parent.parent if self.folder else self.path.parent
        return "/".join(part for part in (root.name, self.folder, self.name) if part)


def default_folder() -> Path:
    """The rules beside the package, or the copy that was installed with it."""
    package = Path(checker.__file__).parent
    beside, installed = package.parent / "rules", package / "rulebook" / "rules"
    # beside an installed package may lie a folder `rules` that is someone else's
    if (beside / TOP_FILES[0]).is_file() or not installed.is_dir():
        return beside
    return installed


def places_in(folder: Path) -> tuple[Place, ...]:
    """Every rule file of a rulebook, in the order of their addresses."""
    try:
        found = _yaml_files(folder, "")
        with os.scandir(folder) as entries:
            inner = sorted(e.name for e in entries if e.is_dir() and not e.name.startswith("."))
        for name in inner:
            found += _yaml_files(folder / name, name)
    except OSError as trouble:
        what = "de map met regels is niet te lezen."
        raise broken("R206", str(trouble.filename or folder), what) from trouble
    return tuple(found)


def prefixes_of(folder: str) -> tuple[str, ...]:
    """The first part of the ids that may lie in a folder; none for an unknown folder."""
    point = folder.partition("-")[0]
    return (point,) if point in POINTS else PREFIXES_OF_FOLDER.get(folder, ())


def _yaml_files(folder: Path, inside: str) -> list[Place]:
    with os.scandir(folder) as entries:
        files = sorted(
            (e.name, e.stat())
            for e in entries
            if e.name.endswith((".yaml", ".yml")) and not e.name.startswith(".") and e.is_file()
        )
    return [Place(folder / n, inside, n, s.st_size, s.st_mtime_ns) for n, s in files]

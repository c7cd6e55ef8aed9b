"""The files of the repository, found without git: what .gitignore names is left out."""

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOP_LEVEL = ("Makefile", "README.md", "checker", "fixtures", "pyproject.toml", "rules", "tests")


def files_in(folder: Path = ROOT, *, suffix: str = "") -> Iterator[Path]:
    """Every file that belongs to the repository, in the order of its address."""
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or is_ignored(path):
            continue
        if path.is_dir():
            yield from files_in(path, suffix=suffix)
        elif path.name.endswith(suffix):
            yield path


def folders_in(folder: Path) -> tuple[Path, ...]:
    """The folders right below a folder, those that hold no file of the repository left out."""
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.is_dir() and not is_ignored(path) and any(files_in(path))
    )


def is_ignored(path: Path) -> bool:
    """Tells whether .gitignore names a file or folder."""
    return any(
        fnmatch(path.name, pattern.rstrip("/")) and (path.is_dir() or not pattern.endswith("/"))
        for pattern in _IGNORED
    )


def shown(path: Path) -> str:
    """The address as people read it: from the top of the repository on."""
    return path.relative_to(ROOT).as_posix()


_IGNORED = (ROOT / ".gitignore").read_text(encoding="utf-8").split()

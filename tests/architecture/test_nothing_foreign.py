"""The repository speaks of itself alone: no machine, no surroundings, no making of."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.repository import files_in, shown

# One letter of each stands in brackets, so that this list does not find itself.
PLACES = re.compile(
    r"/wor[k]/|/roo[t]/|/hom[e]/\w|/User[s]/\w|/op[t]/\w|/tm[p]/\w|"
    r"[A-Z]:\\User[s]",
)
HOSTS = re.compile(r"pypi[.]|pythonhosted[.]|artifactor[y]|index-ur[l]|find-link[s]|localhos[t]:")
WORDS = re.compile(
    r"(?<!scope=\")\bsession[s]?\b|\bissue track[e]r|\bworkplac[e]\b|\btranscrip[t]s?\b|"
    r"\bclaud[e]\b|\banthropi[c]\b|\bchatgp[t]\b|\bLL[M]s?\b",
    re.IGNORECASE,
)
TEXTS = {".py", ".md", ".yaml", ".toml", ".json", ".html", ".txt", ".css", ".js", ""}


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    """What can be read in a file: a Word file part by part, a PDF as far as it is not packed."""
    if path.suffix == ".docx" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as parts:
            for part in parts.infolist():
                if part.file_size < 5_000_000:
                    yield f"{shown(path)}!{part.filename}", parts.read(part).decode("latin-1")
    else:
        yield shown(path), path.read_bytes().decode("utf-8", errors="replace")


def _found(pattern: re.Pattern[str], *, packed: bool) -> list[str]:
    return [
        f"{place}: {match.group()}"
        for path in files_in()
        if packed or path.suffix in TEXTS
        for place, text in _texts(path)
        for match in pattern.finditer(text)
    ]


def test_no_path_of_a_machine() -> None:
    """Neither in the code nor in the data of a fixture."""
    assert _found(PLACES, packed=True) == []


def test_no_host_of_a_registry() -> None:
    """Where packages come from is set on the machine that installs them."""
    assert _found(HOSTS, packed=False) == []


def test_no_word_about_how_it_was_made() -> None:
    """Code and pages tell what is, the log of git tells the rest."""
    assert _found(WORDS, packed=False) == []

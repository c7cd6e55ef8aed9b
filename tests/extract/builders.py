"""Documents of the municipality of Zanddorp, made on the spot."""

from pathlib import Path

import pytest
import typst

from checker.extract import read_source
from checker.model.source import SourceText, Unreadable

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"


def corpus_file(name: str) -> Path:
    """A real document that lies beside the repository, on the machines that have it."""
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"{name} ligt niet naast de repository")
    return path


def read(tmp_path: Path, data: bytes | str, *, name: str = "protocol.txt") -> SourceText:
    """A file with these bytes, read; it must be readable."""
    source = try_to_read(tmp_path, data, name=name)
    assert isinstance(source, SourceText), source
    return source


def try_to_read(
    tmp_path: Path, data: bytes | str, *, name: str = "protocol.txt"
) -> SourceText | Unreadable:
    """What comes of a file with these bytes."""
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_source(path)


def paragraphs(source: SourceText) -> list[str]:
    """The running text, a paragraph an entry."""
    return source.text[: source.body_end].rstrip("\n").split("\n")


def asides(source: SourceText) -> list[tuple[str, int, str]]:
    """What was set apart: kind, page, words."""
    return [(aside.kind, aside.page, source.quote(aside.span)) for aside in source.asides]


def pdf(markup: str, *, setup: str = "") -> bytes:
    """A PDF typeset from typst markup, on small pages without hyphenation."""
    page = (
        '#set page(width: 300pt, height: 200pt, margin: 30pt)\n#set text(size: 9pt, lang: "nl")\n'
    )
    made = typst.compile((page + setup + markup).encode())
    assert isinstance(made, bytes)
    return made

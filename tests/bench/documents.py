"""Two hundred documents for the bench: the PDF fixtures, each under many names."""

import shutil
from itertools import cycle, islice
from pathlib import Path

import pypdfium2

from tests.architecture.repository import ROOT

PROTOCOLS = ROOT / "fixtures" / "protocols"


def made_in(folder: Path, *, count: int) -> tuple[Path, ...]:
    """So many copies of the PDF fixtures: six pages each, with ruled tables."""
    copies = []
    originals = sorted(PROTOCOLS.glob("*/source.pdf"))
    for number, original in enumerate(islice(cycle(originals), count)):
        copies.append(folder / f"protocol-{number:03}.pdf")
        shutil.copyfile(original, copies[-1])
    return tuple(copies)


def pages_of(paths: tuple[Path, ...]) -> int:
    """How many pages they have together."""
    count = 0
    for path in paths:
        document = pypdfium2.PdfDocument(path)
        count += len(document)
        document.close()
    return count

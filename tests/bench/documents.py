"""Two hundred documents for the bench: the fixtures as PDF, each under many names."""

import shutil
from itertools import cycle, islice
from pathlib import Path

import pypdfium2

from checker.extract import read_source
from checker.model import DocumentRole, SourceText
from tests.architecture.repository import ROOT

PROTOCOLS = ROOT / "fixtures" / "protocols"


def made_in(folder: Path, *, count: int) -> tuple[Path, ...]:
    """So many PDF files: copies of the PDF fixtures and, with typst, the others set as PDF."""
    originals = [*sorted(PROTOCOLS.glob("*/source.pdf")), *_typeset(folder)]
    copies = []
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


def _typeset(folder: Path) -> list[Path]:
    """The text and Word fixtures as PDF; none where typst is not installed."""
    try:
        import typst
    except ImportError:
        return []
    made = []
    others = (*PROTOCOLS.glob("*/source.txt"), *PROTOCOLS.glob("*/source.docx"))
    for path in sorted(others):
        source = read_source(path, document=DocumentRole.PROTOCOL)
        if isinstance(source, SourceText):
            typ, pdf = folder / f"{path.parent.name}.typ", folder / f"{path.parent.name}.pdf"
            typ.write_text(_typst(source.text[: source.body_end]), encoding="utf-8")
            typst.compile(str(typ), output=str(pdf))
            made.append(pdf)
    return made


def _typst(text: str) -> str:
    """The paragraphs as strings, so that no sign of theirs is markup."""
    quoted = (line.replace("\\", "\\\\").replace('"', '\\"') for line in text.splitlines())
    head = '#set page(paper: "a4", numbering: "1")\n#set text(size: 11pt, lang: "nl")\n'
    return head + "\n\n".join(f'#"{line}"' for line in quoted if line.strip())

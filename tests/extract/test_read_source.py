"""The door: any path and any bytes give a text or a reason."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.extract import read_source
from checker.model.source import Reason, SourceText, Unreadable
from tests.extract.builders import pdf, try_to_read

#: Reasons that need no detail beside them.
SAYS_IT_ALL = {Reason.EMPTY, Reason.ENCRYPTED, Reason.DAMAGED, Reason.MISSING, Reason.FOLDER}


def _zip(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", Reason.SCANNED),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Reason.SCANNED),
        (b"II*\0\x08\0\0\0", Reason.SCANNED),
        (OLE + b"\0" * 600, Reason.UNSUPPORTED),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), Reason.ENCRYPTED),
        (b"{\\rtf1\\ansi Zanddorp}", Reason.UNSUPPORTED),
        (b"<!DOCTYPE html><html></html>", Reason.UNSUPPORTED),
        (_zip("mimetype", "content.xml"), Reason.UNSUPPORTED),
        (_zip("xl/workbook.xml"), Reason.UNSUPPORTED),
        (_zip("word/document.xml")[:40], Reason.DAMAGED),
        (b"\x7fELF\x02\x01\x01\0", Reason.UNSUPPORTED),
    ],
    ids=[
        "png",
        "jpeg",
        "tiff",
        "doc",
        "encrypted",
        "rtf",
        "html",
        "odt",
        "xlsx",
        "cut-zip",
        "program",
    ],
)
def test_other_kinds_of_file(tmp_path: Path, data: bytes, reason: Reason) -> None:
    """What is no protocol is named for what it is, under any name."""
    for name in ("x.pdf", "x.docx", "x.txt"):
        result = try_to_read(tmp_path, data, name=name)
        assert isinstance(result, Unreadable)
        assert (result.file, result.reason) == (name, reason)
        assert result.detail or reason in SAYS_IT_ALL


def test_paths_that_are_no_file(tmp_path: Path) -> None:
    """A missing file, a folder and a pipe are told apart, and a pipe does not keep us waiting."""
    os.mkfifo(tmp_path / "pijp")
    reasons = {
        name: read_source(tmp_path / name) for name in ("weg.pdf", ".", "pijp", "x" * 4000, "a\0b")
    }
    assert [(type(r), getattr(r, "reason", None)) for r in reasons.values()] == [
        (Unreadable, Reason.MISSING),
        (Unreadable, Reason.FOLDER),
        (Unreadable, Reason.UNSUPPORTED),
        (Unreadable, Reason.DAMAGED),
        (Unreadable, Reason.DAMAGED),
    ]


def test_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the file nor its text may be without end."""
    monkeypatch.setattr("checker.extract.from_text.MAX_CHARACTERS", 10)
    assert _reason(try_to_read(tmp_path, "meer dan tien tekens")) is Reason.TOO_LARGE
    monkeypatch.setattr("checker.extract.MAX_BYTES", 5)
    assert _reason(try_to_read(tmp_path, "meer")) is None
    assert _reason(try_to_read(tmp_path, "meer dan vijf")) is Reason.TOO_LARGE


def test_text_needs_no_pdf_reader(tmp_path: Path) -> None:
    """Reading a text file loads neither PDFium nor lxml: starting up must stay quick."""
    (tmp_path / "a.txt").write_text("Zanddorp", encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from checker.extract import read_source;"
        f"read_source(Path({str(tmp_path / 'a.txt')!r}));"
        "print(sorted({'pypdfium2', 'lxml', 'pdfplumber', 'docx'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def _reason(result: SourceText | Unreadable) -> Reason | None:
    return result.reason if isinstance(result, Unreadable) else None


HEADS = st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", OLE, b"\xff\xfe", b"\xfe\xff", b"\f"])
DUTCH = st.lists(
    st.sampled_from(
        [
            "Artikel 1. Doel",
            "de gemeente Zanddorp",
            "verwerkings-",
            "en",
            "\n",
            "\n\n",
            "\x0c",
            "\t",
            "Pagina 1 van 2",
            "- 3 -",
            "§ 2",
            "1°",
            "a) naam",
            "",
            "TUSSEN",
            "1\tnaam\tadres",
            "e-",
            "mailto:dpo@zanddorp.be",
            "hulp-",
            "18 juli 2008",
            "Digitaal ondertekend door X",
            " ",
        ]
    ),
    max_size=60,
).map("\n".join)
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@QUIET
@given(head=HEADS, body=st.binary(max_size=400))
def test_any_bytes_give_a_value(tmp_path: Path, head: bytes, body: bytes) -> None:
    """Whatever the bytes, the answer is a text that holds together or a reason in words."""
    _holds_together(try_to_read(tmp_path, head + body))


@QUIET
@given(text=DUTCH)
def test_any_text_holds_together(tmp_path: Path, text: str) -> None:
    """Pages cover the running text without gap or overlap, and asides stand behind it."""
    _holds_together(try_to_read(tmp_path, text))


PDF = pdf("Zanddorp deelt mee.\n#table(columns: 2, [a], [b])\n#pagebreak()\nEinde.\n")


@QUIET
@given(cut=st.integers(0, len(PDF)), at=st.integers(0, len(PDF)), byte=st.binary(max_size=3))
def test_a_damaged_pdf_gives_a_value(tmp_path: Path, cut: int, at: int, byte: bytes) -> None:
    """A PDF cut off or changed anywhere is read as far as it goes, or refused."""
    spoiled = PDF[:at] + byte + PDF[at + len(byte) :]
    _holds_together(try_to_read(tmp_path, spoiled))
    _holds_together(try_to_read(tmp_path, PDF[:cut]))


def _holds_together(result: SourceText | Unreadable) -> None:
    if isinstance(result, Unreadable):
        assert result.detail or result.reason in SAYS_IT_ALL
        return
    assert result.pages
    assert [page.number for page in result.pages] == list(range(1, len(result.pages) + 1))
    edges = [0, *(page.span.end for page in result.pages)]
    assert [page.span.start for page in result.pages] == edges[:-1]
    assert edges[-1] == result.body_end <= len(result.text)
    for aside in result.asides:
        assert result.body_end <= aside.span.start <= aside.span.end <= len(result.text)
        assert "\n" not in result.quote(aside.span)
    for page in result.pages:
        for box in page.boxes:
            assert page.span.start <= box.start < box.end <= page.span.end

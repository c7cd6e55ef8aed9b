"""Files that cannot be read say why; files that only look odd are read."""

from pathlib import Path

import pytest

from checker.model import Reason, Report, Unreadable
from checker.pipeline import check_file

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "unreadable"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("empty.txt", Reason.EMPTY),
        ("truncated.pdf", Reason.DAMAGED),
        ("truncated.docx", Reason.DAMAGED),
        ("encrypted.pdf", Reason.ENCRYPTED),
        ("encrypted.docx", Reason.ENCRYPTED),
        ("image-only.pdf", Reason.SCANNED),
        ("bomb.docx", Reason.TOO_LARGE),
        ("no-such-file.pdf", Reason.MISSING),
        ("", Reason.FOLDER),
    ],
)
def test_a_file_that_cannot_be_read_says_why(name: str, reason: Reason) -> None:
    """The pipeline hands back an Unreadable with its reason, never a report or a traceback."""
    result = check_file(FOLDER / name)
    assert isinstance(result, Unreadable)
    assert result.reason is reason


@pytest.mark.parametrize("name", ["latin1.txt", "utf16.txt"])
def test_text_in_another_encoding_is_read(name: str) -> None:
    """Latin-1 and UTF-16 come out with their accents and signs."""
    result = check_file(FOLDER / name)
    assert isinstance(result, Report)
    text = result.dossier.protocol.outline.source.text
    assert {sign for sign in "éë°§" if sign in text} == set("éë°§")


@pytest.mark.parametrize("name", ["invoice.txt", "wrong-name.pdf"])
def test_a_readable_file_is_read_whatever_it_is(name: str) -> None:
    """An invoice and a text under the name of a PDF give a report."""
    assert isinstance(check_file(FOLDER / name), Report)


def test_an_invoice_is_not_taken_for_a_protocol() -> None:
    """The report says that the document is likely no protocol at all."""
    result = check_file(FOLDER / "invoice.txt")
    assert isinstance(result, Report)
    assert result.dossier.protocol.likely is False


@pytest.mark.parametrize("name", ["latin1.txt", "utf16.txt"])
def test_a_short_protocol_is_taken_for_a_protocol(name: str) -> None:
    """Brevity does not make a document something else."""
    result = check_file(FOLDER / name)
    assert isinstance(result, Report)
    assert result.dossier.protocol.likely is True

"""`dpo-checker advise`."""

from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import Run


def test_a_summary_and_a_document(run: Run) -> None:
    """The document is named after the protocol, unless told otherwise."""
    result = run("advise", "protocol.pdf")
    assert result.exit_code == 0
    assert "Voorstel van oordeel" in result.stdout
    assert result.stderr == "Het ontwerpadvies staat in advies-protocol.docx.\n"
    assert Document("advies-protocol.docx").core_properties.title.startswith("Advies van de")


@pytest.mark.parametrize(
    ("name", "begins"), [("a.docx", b"PK"), ("a.html", b"<!doctype"), ("a.MD", b"**ONTWERP")]
)
def test_the_extension_tells_the_form(run: Run, name: str, begins: bytes) -> None:
    """Word, a page or Markdown."""
    assert run("advise", "protocol.pdf", "-o", name).exit_code == 0
    assert Path(name).read_bytes().startswith(begins)


def test_an_advice_that_exists_is_not_overwritten(run: Run) -> None:
    """The DPO may have worked in it; --force says otherwise."""
    Path("a.docx").write_bytes(b"werk van de functionaris")
    result = run("advise", "protocol.pdf", "-o", "a.docx")
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout U304: a.docx bestaat al.\nTip: ")
    assert Path("a.docx").read_bytes() == b"werk van de functionaris"
    assert run("advise", "protocol.pdf", "-o", "a.docx", "--force").exit_code == 0
    assert Path("a.docx").read_bytes().startswith(b"PK")


def test_the_protocol_itself_is_not_overwritten_even_with_force(run: Run) -> None:
    """A slip of the hand must not cost the protocol."""
    Path("p.docx").write_bytes(b"protocol")
    result = run("advise", "p.docx", "-o", "p.docx", "--force")
    assert result.exit_code == 2
    assert "Fout U301" in result.stderr


def test_an_unknown_kind_of_document_is_refused(run: Run) -> None:
    """With the kinds that there are."""
    result = run("advise", "protocol.pdf", "-o", "a.odt")
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout U306: ")
    assert ".docx, .html of .md" in result.stderr


def test_a_full_or_closed_folder_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the operating system refuses is told in Dutch."""

    def refuse(**_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("checker.cli.files.tempfile.mkstemp", refuse)
    result = run("advise", "protocol.pdf", "-o", "a.docx")
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout U305: a.docx kan niet worden geschreven")

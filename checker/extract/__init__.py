"""Reading a file: its words in paragraphs, or why it cannot be read."""

import hashlib
import stat
from pathlib import Path

from checker.extract.limits import MAX_BYTES
from checker.extract.sniff import Kind, kind_of
from checker.model.source import Format, Reason, SourceFile, SourceText, Unreadable

__all__ = ["read_source"]

_NOT_OURS = {
    Kind.EMPTY: (Reason.EMPTY, ""),
    Kind.IMAGE: (Reason.SCANNED, "Dit is een afbeelding; er is geen tekst in te lezen zonder OCR."),
    Kind.ENCRYPTED_OFFICE: (Reason.ENCRYPTED, ""),
    Kind.OLD_OFFICE: (
        Reason.UNSUPPORTED,
        "Oud Office-bestand (.doc); bewaar het als .docx of PDF.",
    ),
    Kind.OPEN_DOCUMENT: (Reason.UNSUPPORTED, "OpenDocument-bestand; bewaar het als .docx of PDF."),
    Kind.RTF: (Reason.UNSUPPORTED, "RTF-bestand; bewaar het als .docx of PDF."),
    Kind.HTML: (Reason.UNSUPPORTED, "Webpagina; bewaar ze als PDF of als tekst."),
    Kind.OTHER_ZIP: (Reason.UNSUPPORTED, "Archief of ander bestand dat geen Word-document is."),
    Kind.BROKEN_ZIP: (Reason.DAMAGED, ""),
    Kind.BINARY: (Reason.UNSUPPORTED, "Dit is geen tekst maar een binair bestand."),
}


def read_source(path: Path, *, document: str = "protocol") -> SourceText | Unreadable:
    """Read a document from a file, whatever its name says it is."""
    data = _bytes_of(path)
    if isinstance(data, Unreadable):
        return data
    kind = kind_of(data)
    if kind in _NOT_OURS:
        reason, detail = _NOT_OURS[kind]
        return Unreadable(path.name, reason, detail)
    digest = hashlib.sha256(data).hexdigest()
    if kind is Kind.PDF:
        from checker.extract.from_pdf import from_pdf

        return from_pdf(data, file=SourceFile(path.name, Format.PDF, digest), document=document)
    if kind is Kind.DOCX:
        from checker.extract.from_docx import from_docx

        return from_docx(data, file=SourceFile(path.name, Format.DOCX, digest), document=document)
    from checker.extract.from_text import from_text

    return from_text(data, file=SourceFile(path.name, Format.TEXT, digest), document=document)


def _bytes_of(path: Path) -> bytes | Unreadable:
    """The bytes of a regular file; a pipe or device could keep us waiting for ever."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return Unreadable(path.name, Reason.FOLDER)
        if not stat.S_ISREG(status.st_mode):
            return Unreadable(path.name, Reason.UNSUPPORTED, "Dit is geen gewoon bestand.")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Unreadable(path.name, Reason.MISSING)
    except PermissionError:
        return Unreadable(path.name, Reason.FORBIDDEN)
    except (OSError, ValueError) as error:
        return Unreadable(path.name, Reason.DAMAGED, f"Leesfout: {error}.")
    if len(data) > MAX_BYTES:
        detail = f"Het bestand is groter dan {MAX_BYTES // 1024**2} MB."
        return Unreadable(path.name, Reason.TOO_LARGE, detail)
    return data

"""What kind of file this is, by its content: a name may be wrong or missing."""

import io
import zipfile
from enum import StrEnum


class Kind(StrEnum):
    """What the first bytes of a file make of it."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    EMPTY = "empty"
    IMAGE = "image"
    OLD_OFFICE = "old_office"
    ENCRYPTED_OFFICE = "encrypted_office"
    OPEN_DOCUMENT = "open_document"
    RTF = "rtf"
    HTML = "html"
    OTHER_ZIP = "other_zip"
    BROKEN_ZIP = "broken_zip"
    BINARY = "binary"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_IMAGES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"II*\0",
    b"MM\0*",
    b"GIF8",
    b"BM",
    b"\0\0\0\x0cjP  ",
)
_BINARIES = (b"\x7fELF", b"MZ", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"%!PS", b"SQLite format 3\0")
_PDF_WITHIN = 1024  # bytes; readers accept some rubbish before the header
_ZIP_ENTRIES_AT_MOST = 20_000  # names; a Word document has some twenty


def kind_of(data: bytes) -> Kind:
    """The kind of a file, from its content alone."""
    if not data:
        return Kind.EMPTY
    if data.startswith(b"PK"):
        return _kind_of_zip(data)
    if data.startswith(_OLE):
        return Kind.ENCRYPTED_OFFICE if _ENCRYPTED_STREAM in data else Kind.OLD_OFFICE
    if data.startswith(_IMAGES) and not _is_prose(data):
        return Kind.IMAGE
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.IMAGE
    if data.startswith(_BINARIES) and not _is_prose(data):
        return Kind.BINARY
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Kind.PDF
    return _kind_of_text(data)


def _is_prose(data: bytes) -> bool:
    # "BM" and "MZ" are also two letters a sentence may open with
    head = data[:256]
    return all(byte >= 0x20 or byte in b"\t\n\r\f" for byte in head)


def _kind_of_text(data: bytes) -> Kind:
    head = data[:_PDF_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith((b"<!doctype html", b"<html")):
        return Kind.HTML
    return Kind.TEXT


def _kind_of_zip(data: bytes) -> Kind:
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _kind_of_text(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        return Kind.BROKEN_ZIP
    if len(names) > _ZIP_ENTRIES_AT_MOST:
        return Kind.OTHER_ZIP
    if "word/document.xml" in names:
        return Kind.DOCX
    return Kind.OPEN_DOCUMENT if "content.xml" in names and "mimetype" in names else Kind.OTHER_ZIP

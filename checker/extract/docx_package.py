"""A Word file as a package of XML parts that point at each other."""

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from lxml import etree

from checker.extract.docx_names import Element, W
from checker.model.source import Reason, Unreadable

MAX_ENTRIES: Final = 5_000  # parts: a report with hundreds of pictures stays under 1,000
MAX_TOTAL_BYTES: Final = 200_000_000  # unpacked: thrice the largest annex with photographs seen
MAX_PART_BYTES: Final = 30_000_000  # one XML part: 3,000 pages; the tree takes ten times as much
MAX_XML_BYTES: Final = 60_000_000  # all XML together: a gigabyte of trees at the very worst
MAX_RATIO: Final = 200  # unpacked : packed; Word's own XML stays under 60, a bomb nears 1,000
RATIO_COUNTS_FROM_BYTES: Final = 5_000_000  # small parts of equal words may shrink that much

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # container of .doc and of encrypted .docx
_OLE_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_FLAG: Final = 0x1
_LOCKED: Final = "Het document is met een wachtwoord beveiligd."
# zipfile answers damage with a different exception for each field it trips over.
_BROKEN_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
)
_TYPE_ROOT: Final = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# "Strict" files use other addresses for the same names.
_STRICT: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _TYPE_ROOT),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
)
_MAIN: Final = "officeDocument"
_SINGLE: Final = frozenset(
    {"styles", "numbering", "settings", "footnotes", "endnotes", "comments", "commentsExtended"}
)
_REPEATED: Final = frozenset({"header", "footer"})


@dataclass(frozen=True, slots=True)
class Part:
    """One XML part and the addresses its hyperlinks point to."""

    root: Element
    links: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Package:
    """The main text and the parts it names: by kind, headers and footers by reference."""

    main: Part
    by_kind: dict[str, Part]
    by_reference: dict[str, Part]


@dataclass(frozen=True, slots=True)
class _Relation:
    reference: str
    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class _Archive:
    file: str
    zip: zipfile.ZipFile
    names: dict[str, zipfile.ZipInfo]

    def fault(self, reason: Reason, detail: str = "") -> Unreadable:
        return Unreadable(self.file, reason, detail)

    def read(self, name: str) -> bytes | Unreadable | None:
        """The bytes of a part; nothing where the package does not hold it."""
        info = self.names.get(name.casefold())
        if info is None:
            return None
        if info.flag_bits & _ENCRYPTED_FLAG:
            return self.fault(Reason.ENCRYPTED, _LOCKED)
        if info.file_size > MAX_PART_BYTES:
            return self.fault(Reason.TOO_LARGE, f"{name} is uitgepakt {_mb(info.file_size)}.")
        try:
            with self.zip.open(info) as stream:
                return stream.read(info.file_size + 1)  # bounded: a header may lie about the size
        except _BROKEN_ZIP:
            return self.fault(Reason.DAMAGED, f"{name} is niet uit te pakken.")

    def parse(self, name: str) -> Element | Unreadable | None:
        """The XML of a part, without outside entities and without a document type."""
        raw = self.read(name)
        if not isinstance(raw, bytes):
            return raw
        if b"<!DOCTYPE" in raw:
            return self.fault(Reason.DAMAGED, f"{name} bevat een DOCTYPE.")
        for strict, transitional in _STRICT:
            raw = raw.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(raw, parser)
        except (etree.XMLSyntaxError, ValueError, LookupError):
            return self.fault(Reason.DAMAGED, f"{name} is geen geldige XML.")
        information = root.getroottree().docinfo
        if getattr(information, "doctype", ""):
            return self.fault(Reason.DAMAGED, f"{name} bevat een DOCTYPE.")
        return root

    def relations(self, name: str) -> tuple[_Relation, ...] | Unreadable:
        """What a part points to; the empty name stands for the package itself."""
        folder, base = posixpath.split(name)
        root = self.parse(posixpath.join(folder, "_rels", f"{base}.rels"))
        if isinstance(root, Unreadable):
            return root
        return () if root is None else tuple(_relation(item, folder) for item in root)


def open_package(data: bytes, *, file: str) -> Package | Unreadable:
    """The parts of a Word file that hold words, or why the file does not give them."""
    archive = _archive(data, file)
    if isinstance(archive, Unreadable):
        return archive
    relations = archive.relations("")
    if isinstance(relations, Unreadable):
        return relations
    name = next((item.target for item in relations if item.kind == _MAIN), None)
    if name is None:
        return archive.fault(Reason.UNSUPPORTED, "Er is geen Word-document in dit bestand.")
    main = _part(archive, name)
    if isinstance(main, Unreadable):
        return main
    if main is None or main.root.tag != f"{W}document":
        return archive.fault(Reason.UNSUPPORTED, "Er is geen Word-document in dit bestand.")
    return _package(archive, name, main)


def _package(archive: _Archive, name: str, main: Part) -> Package | Unreadable:
    relations = archive.relations(name)
    if isinstance(relations, Unreadable):
        return relations
    package = Package(main, {}, {})
    read: dict[str, Part] = {}
    for relation in relations:
        if relation.outside or relation.kind not in _SINGLE | _REPEATED:
            continue
        part = read.get(relation.target) or _part(archive, relation.target)
        if isinstance(part, Unreadable):
            return part
        if part is None:
            continue
        read[relation.target] = part
        if relation.kind in _SINGLE:
            package.by_kind.setdefault(relation.kind, part)
        else:
            package.by_reference[relation.reference] = part
    return package


def _part(archive: _Archive, name: str) -> Part | Unreadable | None:
    root = archive.parse(name)
    if root is None or isinstance(root, Unreadable):
        return root
    relations = archive.relations(name)
    if isinstance(relations, Unreadable):
        return relations
    return Part(root, {item.reference: item.target for item in relations if item.outside})


def _archive(data: bytes, file: str) -> _Archive | Unreadable:
    if data.startswith(_OLE):
        if _OLE_ENCRYPTED in data:
            return Unreadable(file, Reason.ENCRYPTED, _LOCKED)
        return Unreadable(
            file, Reason.UNSUPPORTED, "Oud Office-bestand (.doc); bewaar het als .docx of PDF."
        )
    try:
        opened = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN_ZIP:
        return Unreadable(file, Reason.DAMAGED)
    entries = opened.infolist()
    too_large = _too_large(entries)
    if too_large:
        return Unreadable(file, Reason.TOO_LARGE, too_large)
    names = {info.filename.replace("\\", "/").lstrip("/").casefold(): info for info in entries}
    return _Archive(file, opened, names)


def _too_large(entries: list[zipfile.ZipInfo]) -> str:
    if len(entries) > MAX_ENTRIES:
        return f"Het bestand heeft {len(entries)} onderdelen."
    total = sum(info.file_size for info in entries)
    if total > MAX_TOTAL_BYTES:
        return f"Het bestand is uitgepakt {_mb(total)}."
    total = sum(info.file_size for info in entries if info.filename.casefold().endswith(".xml"))
    if total > MAX_XML_BYTES:
        return f"De tekst is uitgepakt {_mb(total)}."
    for info in entries:
        if info.file_size > RATIO_COUNTS_FROM_BYTES:
            ratio = info.file_size // max(info.compress_size, 1)
            if ratio > MAX_RATIO:
                return f"{info.filename} is uitgepakt {ratio} keer zo groot."
    return ""


def _mb(size: int) -> str:
    return f"{size // 1_000_000} MB"


def _relation(item: Element, folder: str) -> _Relation:
    target = item.get("Target", "")
    outside = item.get("TargetMode", "") == "External"
    if not outside:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    kind = item.get("Type", "").rpartition("/")[2]
    return _Relation(item.get("Id", ""), kind, target, outside)

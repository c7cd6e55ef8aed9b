"""Word files as packages: other dialects, damage and ill will."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.extract import docx_package
from checker.model.source import Reason, SourceText, Unreadable
from tests.extract.test_from_docx import SPACES, attempt, p, packed, relations, row, table, word

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
START = relations(("r1", "officeDocument", "word/document.xml"))
DOCUMENT = f"<w:document {SPACES}><w:body>{p('De gemeente Zanddorp')}</w:body></w:document>"
GOOD = word(
    p("De gemeente Zanddorp") + table(row("a", "b")),
    styles='<w:style w:styleId="Kop"/>',
    comments='<w:comment w:id="1"/>',
)


def reason(data: bytes) -> Reason | None:
    """Why these bytes could not be read."""
    result = attempt(data)
    return result.reason if isinstance(result, Unreadable) else None


def test_strict_files_read_the_same() -> None:
    """The strict dialect of the format has other names for the same things."""
    strict_start = START.replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    document = DOCUMENT.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT
    )
    result = attempt(packed({"_rels/.rels": strict_start, "word/document.xml": document}))
    assert isinstance(result, SourceText)
    assert result.text == "De gemeente Zanddorp"


NAMES = [
    ("word/document.xml", "word/document.xml"),
    ("/word/document2.xml", "word/document2.xml"),
    ("Content/./tekst.xml", "Content/tekst.xml"),
    ("word/Document.XML", "word/document.xml"),
]


@pytest.mark.parametrize(("target", "name"), NAMES)
def test_the_main_part_is_found_by_its_relation(target: str, name: str) -> None:
    """The main text is where the package says, whatever it is called."""
    start = relations(("r1", "officeDocument", target))
    assert reason(packed({"_rels/.rels": start, name: DOCUMENT})) is None


def test_a_file_with_macros_reads_as_any_other() -> None:
    """A macro-enabled file is read for its words; its macros are left alone."""
    start = relations(("r1", "officeDocument", "word/document.xml"))
    macros = relations(("r2", "vbaProject", "vbaProject.bin"))
    files = {
        "_rels/.rels": start,
        "word/document.xml": DOCUMENT,
        "word/_rels/document.xml.rels": macros,
        "word/vbaProject.bin": "Sub AutoOpen()",
    }
    result = attempt(packed(files))
    assert isinstance(result, SourceText)
    assert result.text == "De gemeente Zanddorp"


DOCTYPE = '<!DOCTYPE x [<!ENTITY e "eeee">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
DEEP = "<w:sdt>" * 10_000 + "</w:sdt>" * 10_000

TROUBLE = [
    ("nothing at all", b"", Reason.DAMAGED),
    ("no zip", b"De gemeente Zanddorp", Reason.DAMAGED),
    ("cut short", GOOD[: len(GOOD) // 2], Reason.DAMAGED),
    ("no relations", packed({"word/document.xml": DOCUMENT}), Reason.UNSUPPORTED),
    ("no main part", packed({"_rels/.rels": START}), Reason.UNSUPPORTED),
    (
        "a spreadsheet",
        packed({"_rels/.rels": START, "word/document.xml": "<workbook/>"}),
        Reason.UNSUPPORTED,
    ),
    (
        "broken XML",
        packed({"_rels/.rels": START, "word/document.xml": DOCUMENT[:-20]}),
        Reason.DAMAGED,
    ),
    ("broken comments", word(p("a"), comments="<w:comment>"), Reason.DAMAGED),
    (
        "entities",
        packed({"_rels/.rels": START, "word/document.xml": DOCTYPE + DOCUMENT}),
        Reason.DAMAGED,
    ),
    (
        "an entity from outside",
        packed({"_rels/.rels": START, "word/document.xml": OUTSIDE + DOCUMENT}),
        Reason.DAMAGED,
    ),
    (
        "ten thousand levels deep",
        word(DEEP),
        Reason.DAMAGED,
    ),
    ("empty", word(""), Reason.EMPTY),
    ("only blanks", word(p(" ") + table(row("", ""))), Reason.EMPTY),
    ("only a picture", word(p("<w:r><w:drawing><a:blip/></w:drawing></w:r>")), Reason.SCANNED),
    ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Reason.UNSUPPORTED),
    (
        "encrypted",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        Reason.ENCRYPTED,
    ),
]


@pytest.mark.parametrize(("data", "why"), [row[1:] for row in TROUBLE], ids=[r[0] for r in TROUBLE])
def test_trouble_is_a_reason(data: bytes, why: Reason) -> None:
    """What cannot be read gives a reason and never an exception."""
    assert reason(data) is why


def test_a_doctype_in_another_encoding_is_refused() -> None:
    """A document type is refused in UTF-16 as well."""
    text = '<?xml version="1.0" encoding="UTF-16"?>' + OUTSIDE + DOCUMENT
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("_rels/.rels", START)
        archive.writestr("word/document.xml", text.encode("utf-16"))
    assert reason(buffer.getvalue()) is Reason.DAMAGED


def test_a_bomb_is_not_unpacked() -> None:
    """A part that unpacks to hundreds of times its size is too large."""
    body = " " * 6_000_000
    assert reason(word(p("a") + body)) is Reason.TOO_LARGE


def test_a_part_that_lies_about_its_size_is_damaged() -> None:
    """A size in the directory that is too small does not get more unpacked than it says."""
    data = word(p("a" * 50_000))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    lied = data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert reason(lied) is Reason.DAMAGED


LIMITS = [
    ("MAX_ENTRIES", 2),
    ("MAX_TOTAL_BYTES", 500),
    ("MAX_XML_BYTES", 500),
    ("MAX_PART_BYTES", 400),
]


@pytest.mark.parametrize(("name", "limit"), LIMITS)
def test_every_limit_holds(name: str, limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """More parts or more bytes than the limit are too large."""
    monkeypatch.setattr(docx_package, name, limit)
    assert reason(GOOD) is Reason.TOO_LARGE


def test_deep_tables_need_no_recursion() -> None:
    """Tables in tables, as deep as the parser allows, are read without recursion."""
    inner = p("binnen")
    for _ in range(60):
        inner = f"<w:tbl><w:tr><w:tc>{inner}{p()}</w:tc></w:tr></w:tbl>"
    result = attempt(word(inner))
    assert isinstance(result, SourceText)
    assert result.text == "binnen"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.binary(max_size=4)), max_size=6))
def test_mutated_files_never_raise(changes: list[tuple[int, bytes]]) -> None:
    """A file with changed bytes is a text or a reason."""
    data = bytearray(GOOD)
    for place, replacement in changes:
        data[place : place + len(replacement)] = replacement
    assert isinstance(attempt(bytes(data)), SourceText | Unreadable)


TAGS = ["p", "r", "t", "tbl", "tr", "tc", "ins", "del", "fldChar", "hyperlink", "txbxContent", "br"]
TREES = st.recursive(
    st.sampled_from(
        ["", "tekst", '<w:fldChar w:fldCharType="separate"/>', "<w:instrText>x</w:instrText>"]
    ),
    lambda inner: st.builds(
        lambda tag, parts: f"<w:{tag}>{''.join(parts)}</w:{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_elements_in_any_order_are_read(tree: str) -> None:
    """Elements where they do not belong are no reason to fail, and pages cover what is read."""
    result = attempt(word(p("begin") + tree))
    assert isinstance(result, SourceText)
    covered = "".join(result.quote(page.span) for page in result.pages)
    assert covered == result.text[: result.body_end]

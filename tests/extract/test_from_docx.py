"""Word files in small: words, lines, tables, fields and what stands beside the text."""

import io
import zipfile

import pytest

from checker.extract.from_docx import from_docx
from checker.model.source import Format, Origin, SourceFile, SourceText, Unreadable

FILE = SourceFile("zanddorp.docx", Format.DOCX, "0" * 64)
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
ROOTS = {"header": "hdr", "footer": "ftr"}


def relations(*rows: tuple[str, str, str], links: dict[str, str] | None = None) -> str:
    """A relations part: id, kind and target of each row, and hyperlinks by id."""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in rows
    )
    outside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/hyperlink" Target="{target}" '
        f'TargetMode="External"/>'
        for name, target in (links or {}).items()
    )
    return f'<Relationships xmlns="{RELATIONS}">{inside}{outside}</Relationships>'


def word(body: str, *, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """A Word file with this body and these parts; the words of a part come without its root."""
    rows = [(f"r_{name}", name.rstrip("123"), f"{name}.xml") for name in parts]
    files = {
        "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(*rows, links=links),
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, inner in parts.items():
        prefix = "w15:commentsEx" if name == "commentsExtended" else ""
        root = prefix or f"w:{ROOTS.get(name.rstrip('123'), name)}"
        files[f"word/{name}.xml"] = f"<{root} {SPACES}>{inner}</{root}>"
    return packed(files)


def packed(files: dict[str, str]) -> bytes:
    """These files as a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def attempt(data: bytes) -> SourceText | Unreadable:
    """What the reader makes of these bytes."""
    return from_docx(data, file=FILE, document="protocol")


def source(body: str, *, links: dict[str, str] | None = None, **parts: str) -> SourceText:
    """A document with this body, as read."""
    result = attempt(word(body, links=links, **parts))
    assert isinstance(result, SourceText), result
    return result


def body_of(body: str, *, links: dict[str, str] | None = None, **parts: str) -> str:
    """The running text of a document with this body."""
    read = source(body, links=links, **parts)
    return read.text[: read.body_end]


def p(*runs: str, props: str = "") -> str:
    """A paragraph; what is no XML becomes a run."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inner}</w:p>"


def r(text: str, props: str = "") -> str:
    """A run of words."""
    look = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def cell(*paragraphs: str, props: str = "") -> str:
    """A table cell."""
    inner = "".join(one if one.startswith("<") else p(one) for one in paragraphs) or p()
    return f"<w:tc>{f'<w:tcPr>{props}</w:tcPr>' if props else ''}{inner}</w:tc>"


def row(*cells: str, props: str = "") -> str:
    """A table row; what is no XML becomes a cell."""
    inner = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<w:tr>{f'<w:trPr>{props}</w:trPr>' if props else ''}{inner}</w:tr>"


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def field(instruction: str, result: str) -> str:
    """A field as Word stores it: instruction, then result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


LETTERS = [
    ("de gemeente\u00a0Zanddorp", "de gemeente Zanddorp"),
    ("\ufb01naliteit, e\ufb00ect, b\u0133lage", "finaliteit, effect, bijlage"),
    ("per\u00adsoons\u200bgegevens\ufeff", "persoonsgegevens"),
    ("e\u0308en", "ëen"),
    ("e\u2011mail", "e-mail"),
    ("\uf0b7 punt", "• punt"),
    ("regel\neen\tdrie", "regel een drie"),
]


@pytest.mark.parametrize(("stored", "shown"), LETTERS)
def test_letters_become_plain(stored: str, shown: str) -> None:
    """Spaces are of one kind, ligatures written out and invisible characters gone."""
    assert body_of(p(stored)) == shown


INLINE = [
    ("Artikel 1<w:tab/>Doel", "Artikel 1 Doel"),
    ("Zanddorp<w:br/>Kerkplein 1", "Zanddorp\nKerkplein 1"),
    ("Zanddorp<w:cr/>Kerkplein 1", "Zanddorp\nKerkplein 1"),
    ("e<w:noBreakHyphen/>mail", "e-mail"),
    ("gege<w:softHyphen/>vens", "gegevens"),
    ('<w:sym w:font="Symbol" w:char="F0B7"/>', "•"),
    ('<w:sym w:font="Symbol" w:char="F0B0"/>', "°"),
    ('<w:sym w:font="Wingdings" w:char="F0FE"/>', "☑"),
    ('<w:sym w:font="Wingdings" w:char="F0A8"/>', "☐"),
    ('<w:sym w:font="Arial" w:char="2022"/>', "•"),
    ('ja<w:sym w:font="Arial" w:char="zz"/>', "ja"),
]


@pytest.mark.parametrize(("stored", "shown"), INLINE)
def test_what_stands_between_words(stored: str, shown: str) -> None:
    """Tabs are spaces, breaks are new lines, hyphens and symbols are letters."""
    inner = "".join(
        piece if piece.startswith("<") else f"<w:t>{piece}</w:t>"
        for piece in stored.replace("<", "\0<").replace(">", ">\0").split("\0")
        if piece
    )
    assert body_of(p(f"<w:r>{inner}</w:r>")) == shown


def test_each_paragraph_is_a_line() -> None:
    """Paragraphs are lines and an empty one stays an empty line."""
    assert body_of(p("TUSSEN") + p() + p("de gemeente ", "Zanddorp")) == (
        "TUSSEN\n\nde gemeente Zanddorp"
    )


def test_spaces_at_the_edge_count_only_when_preserved() -> None:
    """Word drops the spaces around words that do not say they are to be preserved."""
    assert body_of("<w:p><w:r><w:t> Artikel </w:t></w:r><w:r><w:t>1</w:t></w:r></w:p>") == (
        "Artikel1"
    )


TABLES = [
    (table(row("Nr.", "Gegeven"), row("1", "naam")), "Nr.\tGegeven\n1\tnaam"),
    (table(row(cell(p("straat"), p("nummer")), "adres")), "straat nummer\tadres"),
    (table(row(cell("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>"), "c")), "a b\tc"),
    (table(row("a", cell(table(row("x", "y"), row("z")) + p()), "b")), "a\tx y z\tb"),
    (
        table(
            row(cell("twee jaar", props='<w:vMerge w:val="restart"/>'), "naam"),
            row(cell("twee jaar", props="<w:vMerge/>"), "adres"),
        ),
        "twee jaar\tnaam\n\tadres",
    ),
    (
        table(row(cell("breed", props='<w:gridSpan w:val="2"/>'), "c")),
        "breed\tc",
    ),
    (
        table(
            row(
                cell("breed", props='<w:hMerge w:val="restart"/>'),
                cell(props='<w:hMerge w:val="continue"/>'),
                "c",
            )
        ),
        "breed\tc",
    ),
    (p("voor") + table(row("", "b")) + p("na"), "voor\n\tb\nna"),
    (
        table(f"<w:sdt><w:sdtContent>{row('a', 'b')}</w:sdtContent></w:sdt>"),
        "a\tb",
    ),
    (table(row(f"<w:sdt><w:sdtContent>{cell('a')}</w:sdtContent></w:sdt>", "b")), "a\tb"),
]


@pytest.mark.parametrize(("stored", "shown"), TABLES)
def test_a_table_row_is_a_line_with_tabs(stored: str, shown: str) -> None:
    """A tab stands between cells; merged cells repeat nothing; nested tables are flattened."""
    assert body_of(stored) == shown


WRAPPED = [
    f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('[naam]')}</w:sdtContent></w:sdt>",
    p(f"<w:sdt><w:sdtContent>{r('[naam]')}</w:sdtContent></w:sdt>"),
    p(f"<w:smartTag><w:smartTagPr/>{r('[naam]')}</w:smartTag>"),
    f"<w:customXml><w:customXmlPr/>{p('[naam]')}</w:customXml>",
    p(f'<w:fldSimple w:instr="DOCPROPERTY naam">{r("[naam]")}</w:fldSimple>'),
    p(field("DOCPROPERTY naam", "[naam]")),
    p(
        "<mc:AlternateContent><mc:Choice>" + r("[naam]") + "</mc:Choice><mc:Choice>"
        f"{r('twee')}</mc:Choice><mc:Fallback>{r('drie')}</mc:Fallback></mc:AlternateContent>"
    ),
    p(f"<mc:AlternateContent><mc:Fallback>{r('[naam]')}</mc:Fallback></mc:AlternateContent>"),
    p("<m:oMath><m:r><m:t>[naam]</m:t></m:r></m:oMath>"),
]


@pytest.mark.parametrize("stored", WRAPPED)
def test_wrappers_show_their_words_once(stored: str) -> None:
    """Content controls, smart tags, fields and alternatives show their words once."""
    assert body_of(stored) == "[naam]"


def test_a_text_box_comes_after_its_paragraph() -> None:
    """The paragraphs of a text box are lines after the paragraph it is anchored in."""
    box = f"<w:r><w:pict><w:txbxContent>{p('een')}{p('twee')}</w:txbxContent></w:pict></w:r>"
    assert body_of(p("voor ", box, "na") + p("slot")) == "voor na\neen\ntwee\nslot"


def test_a_field_without_end_swallows_nothing() -> None:
    """A field whose instruction never ends stops at its paragraph."""
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert body_of(p("een ", begin) + p("twee")) == "een \ntwee"


def test_an_old_form_shows_its_tick_boxes() -> None:
    """A tick box of an old form is a box, ticked or not."""
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{}</w:checkBox>'
        '</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert body_of(p(box.format("<w:checked/>"), " ja ", box.format(""), " neen")) == (
        "☒ ja ☐ neen"
    )


PAGES = [
    (p("een") + p("<w:r><w:lastRenderedPageBreak/><w:t>twee</w:t></w:r>"), ["een\n", "twee"]),
    (
        p('<w:r><w:t>een</w:t><w:br w:type="page"/><w:t>twee</w:t></w:r>'),
        ["een\n", "twee"],
    ),
    (p("een") + p("twee", props="<w:pageBreakBefore/>"), ["een\n", "twee"]),
    (
        p("een", '<w:r><w:br w:type="page"/></w:r>')
        + p("<w:r><w:lastRenderedPageBreak/><w:t>twee</w:t></w:r>"),
        ["een\n", "twee"],
    ),
    (p("<w:r><w:lastRenderedPageBreak/><w:t>een</w:t></w:r>"), ["een"]),
    (
        table(
            row(
                cell(p("a", "<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>")),
                cell(p("c", "<w:r><w:lastRenderedPageBreak/><w:t>d</w:t></w:r>")),
            )
        ),
        ["a", "b\tcd"],
    ),
]


@pytest.mark.parametrize(("stored", "shown"), PAGES)
def test_pages_cover_the_text(stored: str, shown: list[str]) -> None:
    """Each page break starts one page, and the pages cover the text without gap or overlap."""
    read = source(stored)
    assert [read.quote(page.span) for page in read.pages] == shown
    assert [page.number for page in read.pages] == list(range(1, len(shown) + 1))
    assert {(page.origin, page.legibility) for page in read.pages} == {(Origin.TYPED, 1.0)}
    assert (read.document, read.file) == ("protocol", FILE)

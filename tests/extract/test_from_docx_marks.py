"""Open points of a Word file: changes, comments, highlights, hidden words and links."""

import pytest

from checker.model.source import MarkKind, SourceText
from tests.extract.test_from_docx import body_of, cell, field, p, r, row, source, table

WHO = 'w:id="1" w:author="An Peeters" w:date="2026-03-24T10:11:00Z"'
ON = ("An Peeters", "2026-03-24T10:11:00Z")


def ins(inner: str) -> str:
    """Words that were added."""
    return f"<w:ins {WHO}>{inner}</w:ins>"


def dele(text: str) -> str:
    """Words that were taken away."""
    run = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f"<w:del {WHO}>{run}</w:del>"


def seen(read: SourceText) -> list[tuple[str, int, str, str]]:
    """Kind, place, words and text of each mark."""
    return [(m.kind.value, m.span.start, read.quote(m.span), m.text) for m in read.marks]


BREAK_GONE = f"<w:rPr><w:del {WHO}/></w:rPr>"

CHANGES = [
    (p("een ", ins(r("en ") + r("twee")), " drie"), "een en twee drie", [(4, "en twee", "")]),
    (p("een ", dele("twee "), "drie"), "een drie", [(4, "", "twee ")]),
    (p("een ", dele("twee "), dele("en "), "drie"), "een drie", [(4, "", "twee en ")]),
    (p("een ", ins(dele("twee")), "drie"), "een drie", [(4, "", "twee")]),
    (
        p("een ", f"<w:moveFrom {WHO}>{r('twee')}</w:moveFrom>", "drie"),
        "een drie",
        [],
    ),
    (p(f"<w:moveTo {WHO}>{r('twee')}</w:moveTo>", " drie"), "twee drie", [(0, "twee", "")]),
    (p("een ", props=BREAK_GONE) + p("twee") + p("drie"), "een twee\ndrie", [(4, "", "¶")]),
    (p(dele("weg"), props=BREAK_GONE) + p("twee"), "twee", [(0, "", "weg")]),
    (
        p("een") + p(dele("weg"), props=BREAK_GONE) + p(dele("ook"), props=BREAK_GONE) + p("twee"),
        "een\ntwee",
        [(4, "", "weg\nook")],
    ),
    (
        p("een") + p(dele("weg"), props=BREAK_GONE) + table(row("a", "b")),
        "een\na\tb",
        [(4, "", "weg")],
    ),
    (
        p("een", props=BREAK_GONE) + table(row("a", "b")),
        "een\na\tb",
        [(3, "", "¶")],
    ),
    (
        table(row("a", "b"), row("c", "d", props=f"<w:del {WHO}/>"), row("e", "f")),
        "a\tb\ne\tf",
        [(3, "", "c\nd")],
    ),
    (
        table(row("a"), row("b", props=f"<w:ins {WHO}/>")),
        "a\nb",
        [(2, "b", "")],
    ),
    (
        table(row("a", cell("b", props=f"<w:cellDel {WHO}/>"), "c")),
        "a\tc",
        [],
    ),
]


@pytest.mark.parametrize(("stored", "shown", "marks"), CHANGES)
def test_changes_read_as_accepted(
    stored: str, shown: str, marks: list[tuple[int, str, str]]
) -> None:
    """The text reads as if every change were accepted; marks say what, by whom and when."""
    read = source(stored)
    assert read.text == shown
    assert [(m.span.start, read.quote(m.span), m.text) for m in read.marks] == marks
    assert all((m.author, m.on) == ON for m in read.marks)


def test_kinds_of_changes() -> None:
    """Added, deleted and moved words are told apart."""
    moved = f"<w:moveTo {WHO}>{r('c')}</w:moveTo>"
    read = source(p(ins(r("a")), dele("b"), moved))
    assert [m.kind for m in read.marks] == [MarkKind.INSERTED, MarkKind.DELETED, MarkKind.MOVED]


LOOKS = [
    ('<w:highlight w:val="yellow"/>', "highlight"),
    ('<w:highlight w:val="none"/>', ""),
    ('<w:highlight w:val="white"/>', ""),
    ('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', "highlight"),
    ('<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>', "highlight"),
    ('<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>', ""),
    ('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', ""),
    ("<w:vanish/>", "hidden"),
    ('<w:vanish w:val="0"/>', ""),
    ('<w:rStyle w:val="Geheim"/>', "hidden"),
    ('<w:rStyle w:val="Geheim"/><w:vanish w:val="false"/>', ""),
    ('<w:rStyle w:val="Zonder"/>', ""),
]
STYLES = (
    '<w:style w:type="character" w:styleId="Basis"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Geheim"><w:basedOn w:val="Basis"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Nota"><w:basedOn w:val="Rond"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Rond"><w:basedOn w:val="Nota"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop"><w:pPr><w:pageBreakBefore/></w:pPr></w:style>'
)


@pytest.mark.parametrize(("look", "kind"), LOOKS)
def test_looks_are_marks(look: str, kind: str) -> None:
    """Marker pen and hidden words stay in the text with a mark, also through styles."""
    read = source(p("op ", r("[aantal]", look), " personen"), styles=STYLES)
    assert read.text == "op [aantal] personen"
    assert seen(read) == ([(kind, 3, "[aantal]", "")] if kind else [])


def test_paragraph_styles_count() -> None:
    """A paragraph style hides its words or starts a page, even when styles go round in circles."""
    read = source(
        p("een")
        + p("twee", props='<w:pStyle w:val="Nota"/>')
        + p("drie", props='<w:pStyle w:val="Kop"/>'),
        styles=STYLES,
    )
    assert seen(read) == [("hidden", 4, "twee", "")]
    assert [read.quote(page.span) for page in read.pages] == ["een\ntwee\n", "drie"]


LINKS = [
    (f'<w:hyperlink r:id="k1">{r("de")}{r(" site")}</w:hyperlink>', "https://zanddorp.be"),
    (
        f'<w:hyperlink r:id="k1" w:anchor="dpo">{r("de site")}</w:hyperlink>',
        "https://zanddorp.be#dpo",
    ),
    (f'<w:hyperlink w:anchor="_Toc1">{r("de site")}</w:hyperlink>', ""),
    (f'<w:hyperlink r:id="k9">{r("de site")}</w:hyperlink>', ""),
    (field('HYPERLINK "https://zanddorp.be"', "de site"), "https://zanddorp.be"),
    (field('HYPERLINK \\l "_Toc1"', "de site"), ""),
    (
        f"<w:fldSimple w:instr='HYPERLINK \"https://zanddorp.be\"'>{r('de site')}</w:fldSimple>",
        "https://zanddorp.be",
    ),
]


@pytest.mark.parametrize(("stored", "target"), LINKS)
def test_links_keep_their_target(stored: str, target: str) -> None:
    """The target of a link stands beside its words."""
    read = source(p("zie ", stored, "."), links={"k1": "https://zanddorp.be"})
    assert read.text == "zie de site."
    assert seen(read) == ([("link", 4, "de site", target)] if target else [])


def comment(number: int, text: str, paragraph: str = "") -> str:
    """A comment in the margin."""
    return (
        f'<w:comment w:id="{number}" w:author="An Peeters" w:date="2026-03-24T10:11:00Z">'
        f'<w:p w14:paraId="{paragraph}"><w:r><w:annotationRef/></w:r>{r(text)}</w:p></w:comment>'
    )


def about(number: int, inner: str) -> str:
    """Words that a comment is about."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def test_a_comment_stands_at_its_words() -> None:
    """A comment has the words it is about, its text, its author and its date."""
    read = source(p("elk ", about(1, r("jaar")), " samen"), comments=comment(1, "Klopt dit?"))
    assert seen(read) == [("comment", 4, "jaar", "Klopt dit?")]
    assert (read.marks[0].author, read.marks[0].on) == ON


def test_a_comment_runs_over_paragraphs() -> None:
    """A comment on two paragraphs starts at the first word, not at the break before it."""
    begin, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    read = source(p("nul") + begin + p("een") + p("twee", end), comments=comment(1, "?"))
    assert seen(read) == [("comment", 4, "een\ntwee", "?")]


def test_a_comment_without_words_is_a_place() -> None:
    """A comment on deleted words, or on none, keeps its place."""
    deleted = f"<w:del {WHO}>{about(1, '<w:r><w:delText>weg</w:delText></w:r>')}</w:del>"
    bare = '<w:r><w:commentReference w:id="2"/></w:r>'
    read = source(p("een ", deleted, "twee", bare), comments=comment(1, "a") + comment(2, "b"))
    assert seen(read) == [
        ("comment", 4, "", "a"),
        ("deleted", 4, "", "weg"),
        ("comment", 8, "", "b"),
    ]


def test_settled_comments_are_left_out() -> None:
    """A comment marked as done is no open point, nor is an answer to it."""
    read = source(
        p(about(1, r("een")), about(2, r("twee")), about(3, r("drie"))),
        comments=comment(1, "klaar", "A1") + comment(2, "ja", "A2") + comment(3, "open", "A3"),
        commentsExtended='<w15:commentEx w15:paraId="A1" w15:done="1"/>'
        '<w15:commentEx w15:paraId="A2" w15:paraIdParent="A1" w15:done="0"/>'
        '<w15:commentEx w15:paraId="A3" w15:done="0"/>',
    )
    assert seen(read) == [("comment", 7, "drie", "open")]


def test_a_mark_within_a_mark() -> None:
    """Words can be added, highlighted and linked at once."""
    run = r("hier", '<w:highlight w:val="green"/>')
    link = f'<w:hyperlink r:id="k1">{ins(run)}</w:hyperlink>'
    read = source(p("klik ", link), links={"k1": "mailto:dpo@zanddorp.be"})
    assert seen(read) == [
        ("highlight", 5, "hier", ""),
        ("inserted", 5, "hier", ""),
        ("link", 5, "hier", "mailto:dpo@zanddorp.be"),
    ]


def test_a_style_separator_joins_a_heading_to_its_text() -> None:
    """Word's style separator keeps a heading and its text on one line."""
    heading = p("Doel. ", props="<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
    assert body_of(heading + p("De gemeente deelt mee.")) == "Doel. De gemeente deelt mee."

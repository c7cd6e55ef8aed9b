"""What a document or a file name says is never obeyed: not as markup, not by a terminal."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from checker.model import Report
from checker.render import render
from checker.render.as_markdown import escaped
from checker.render.printable import printable, shortened

from .builders import evidence, finding, report

EVIL = "[bold]a[/bold] <script>b</script> c|d `e` \x1b[31mf\x1b[0m \x07g \u202eh \x00i"


def hostile() -> Report:
    """A report in which every text of the document holds markup and escape sequences."""
    text = f"Protocol {EVIL}\nArtikel 1. {EVIL}\n"
    where = (evidence(text, f"Protocol {EVIL}", label=EVIL),)
    found = (
        finding(message=f"Dit staat er: {EVIL}.", remedy=EVIL, evidence=where),
        finding("DOC-01", message="De titel klopt niet.", evidence=where, searched=(EVIL,)),
    )
    return report(text=text, name=f"{EVIL}.pdf", findings=found, where=where)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "advice.markdown", "advice.html"])
def test_no_control_sign_reaches_the_reader(form: str) -> None:
    """Escape sequences, bells and right-to-left marks are gone; line ends stay."""
    written = render(hostile(), form).decode("utf-8")
    assert [sign for sign in written if sign != "\n" and not sign.isprintable()] == []
    assert "[31m" not in written


def test_a_terminal_shows_rich_markup_as_it_stands() -> None:
    """Square brackets of a document are not colours."""
    assert "[bold]a[/bold]" in " ".join(render(hostile(), "terminal").decode("utf-8").split())


@pytest.mark.parametrize("form", ["html", "advice.html"])
def test_a_page_runs_no_script_of_a_document(form: str) -> None:
    """Tags of a document are shown, not run."""
    written = render(hostile(), form).decode("utf-8")
    assert "<script" not in written
    assert "&lt;script&gt;" in written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a|b", r"a\|b"),
        ("`x`", r"\`x\`"),
        ("<b>", "&lt;b&gt;"),
        ("* punt", r"\* punt"),
        ("- punt", r"\- punt"),
        ("1. punt", r"1\. punt"),
        ("2026.1", "2026.1"),
        ("# kop", r"\# kop"),
        ("[a](b)", r"\[a\](b)"),
        ("naam_van_x", r"naam\_van\_x"),
        ("R&D", "R&amp;D"),
    ],
)
def test_no_sign_of_a_document_is_markdown(text: str, expected: str) -> None:
    """A table, a list or a tag in a quote is shown as it stands."""
    assert escaped(text) == expected


def test_a_table_in_markdown_keeps_its_columns() -> None:
    """A bar in a quote does not open a column."""
    rows = [
        line for line in render(hostile(), "markdown").decode("utf-8").split("\n")
        if line.startswith("| ")
    ]  # fmt: skip
    assert {row.replace(r"\|", "").count("|") for row in rows} == {6}


def test_word_opens_a_document_with_illegal_signs() -> None:
    """What XML forbids is left out, and tags are text."""
    content = render(hostile(), "advice.docx")
    assert "<script>b</script>" in "\n".join(p.text for p in Document(BytesIO(content)).paragraphs)
    assert b"\x1b" not in ZipFile(BytesIO(content)).read("word/document.xml")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n b\t c", "a b c"),
        ("\x1b[31mrood\x1b[0m", "rood"),
        ("\x1b]0;titel\x07tekst", "tekst"),
        ("\x9b31mrood", "rood"),
        ("be\u00adwaar\u200btermijn", "bewaartermijn"),
        ("\ud800x", "x"),
        ("“coördinatie” – 5°", "“coördinatie” – 5°"),
    ],
)
def test_text_is_made_fit_to_print(text: str, expected: str) -> None:
    """One line, without signs that are obeyed rather than shown."""
    assert printable(text) == expected


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("kort", 10, "kort"),
        ("de gegevens worden bewaard", 18, "de gegevens …"),
        ("de gegevens, samen", 14, "de gegevens …"),
        ("x" * 20, 10, "xxxxxxxx …"),
    ],
)
def test_a_long_quote_is_cut_at_a_word(text: str, limit: int, expected: str) -> None:
    """A cut quote ends in an ellipsis and is never longer than asked."""
    assert shortened(text, limit) == expected
    assert len(expected) <= limit

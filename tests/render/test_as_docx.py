"""The draft advice as a Word document."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn

from checker.render import render
from tests.render.texts import TITLES

from .builders import report


@pytest.fixture(scope="module")
def advice() -> Any:
    """The draft advice, opened again."""
    return Document(BytesIO(render(report(), "advice.docx")))


@pytest.fixture(scope="module")
def parts() -> dict[str, str]:
    """The parts of the file, by name."""
    archive = ZipFile(BytesIO(render(report(), "advice.docx")))
    return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def styled(advice: Any, style: str) -> list[str]:
    return [p.text for p in advice.paragraphs if p.style.name == style]


def test_the_advice_has_the_form_of_an_advice(advice: Any) -> None:
    """Occasion, legal basis, analysis, the document as a whole, conclusion."""
    assert styled(advice, "Heading 1") == [
        "Aanleiding",
        "Rechtsgrond",
        "Analyse",
        "Vaststellingen over het document als geheel",
        "Advies",
    ]
    assert styled(advice, "Title") == [
        (
            "Advies van de functionaris voor gegevensbescherming over het document "
            "“protocol-zanddorp.pdf”"
        )
    ]


def test_the_twelve_points_stand_under_their_statutory_titles(advice: Any) -> None:
    """Each under a numbered heading of its own, in one numbering."""
    assert styled(advice, "Heading 2") == list(TITLES)
    headings = [p for p in advice.paragraphs if p.style.name == "Heading 2"]
    assert len({p._p.pPr.numPr.numId.val for p in headings}) == 1


def test_lists_are_numbered_and_start_again_at_one(advice: Any) -> None:
    """Each list of conditions has a numbering of its own."""
    items = [p for p in advice.paragraphs if p.style.name == "List Number"]
    assert items[0].text == (
        'Art. 2 legt geen einddatum vast voor de bewaring: "zolang nodig" (blz. 1). '
        "(regel AP03-10)\n"
        "Aanpassing: Leg per categorie van gegevens een maximale bewaartermijn vast."
    )
    assert len({p._p.pPr.numPr.numId.val for p in items}) == 7


def test_questions_are_set_apart(advice: Any) -> None:
    """A question to the DPO has a style of its own."""
    assert styled(advice, "Vraag") == [
        (
            "Vraag aan de functionaris: Is de ondertekenaar bevoegd om het Energiehuis te "
            "verbinden? (partijen, blz. 1) Ga na welk besluit de ondertekenaar machtigt. "
            "(regel AP01-09)"
        )
    ]


def test_every_status_has_its_words(advice: Any) -> None:
    """A point that does not apply or cannot be judged gets no verdict that it has not earned."""
    assert list(dict.fromkeys(styled(advice, "Voorstel"))) == [
        "Voorstel: gunstig. Dit punt is behandeld.",
        "Voorstel: gunstig onder voorwaarden. Dit punt is onvolledig behandeld.",
        "Voorstel: ongunstig. Dit punt is niet behandeld.",
        "Voorstel: niet van toepassing.",
        "Voorstel: niet te beoordelen.",
    ]


def test_what_the_dpo_fills_in_is_marked(advice: Any) -> None:
    """Every blank bears the style that shows it, in the text and in the table."""
    cells = [c for t in advice.tables for row in t.rows for c in row.cells]
    paragraphs = [*advice.paragraphs, *(p for c in cells for p in c.paragraphs)]
    blanks = [r for p in paragraphs for r in p.runs if r.text.startswith("[in te vullen")]
    assert len(blanks) == 9
    assert {r.style.name for r in blanks} == {"In te vullen"}


def test_the_table_at_the_head(advice: Any) -> None:
    """Who asks, for whom, which file, which rulebook."""
    rows = {row.cells[0].text: row.cells[1].text for row in advice.tables[0].rows}
    assert list(rows) == [
        "Datum", "Bestemd voor", "Gevraagd door", "Functionaris", "Document", "SHA-256", "Fase",
        "Versie regelboek",
    ]  # fmt: skip
    assert rows["SHA-256"] == "0f" * 32
    assert rows["Versie regelboek"] == "2026.1 (programma 0.1.0)"


def test_the_overview_has_a_row_of_headings(advice: Any) -> None:
    """A screen reader and a second page find it."""
    head = advice.tables[1].rows[0]
    assert [cell.text for cell in head.cells] == ["Nr.", "Punt", "Status", "Voorstel"]
    assert head._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len(advice.tables[1].rows) == 13


def test_the_header_says_draft_and_page(parts: dict[str, str]) -> None:
    """Nobody takes a page of it for an advice."""
    header = next(text for name, text in parts.items() if name.startswith("word/header"))
    assert "ONTWERPADVIES" in header
    assert 'w:instr="PAGE"' in header
    assert 'w:instr="NUMPAGES"' in header


def test_the_language_is_flemish_dutch(parts: dict[str, str]) -> None:
    """The spelling checker of Word speaks the language of the advice."""
    assert 'w:lang w:val="nl-BE"' in parts["word/styles.xml"]
    assert "en-US" not in parts["word/styles.xml"]


def test_the_properties_name_no_author(advice: Any) -> None:
    """The DPO signs, not a program."""
    properties = advice.core_properties
    assert properties.title.startswith("Advies van de functionaris voor gegevensbescherming")
    assert properties.subject == "Ontwerpadvies over protocol-zanddorp.pdf"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")


def test_numbering_stands_in_the_order_that_word_wants(parts: dict[str, str]) -> None:
    """Every definition of a numbering stands before the first numbering that uses one."""
    numbering = parts["word/numbering.xml"]
    assert numbering.rindex("<w:abstractNum ") < numbering.index("<w:num ")


def test_the_conclusion(advice: Any) -> None:
    """The proposal, the conditions, the publication, and who decides."""
    texts = [p.text for p in advice.paragraphs]
    end = texts[texts.index("Advies") :]
    assert end[1] == (
        "Op grond van de analyse stelt dit ontwerp het volgende oordeel voor: ongunstig."
    )
    assert any("bekendgemaakt op de websites" in text for text in end)
    assert (
        "Dit is een ontwerp: de functionaris voor gegevensbescherming beslist en ondertekent."
        in end
    )
    assert end[-1] == "[in te vullen: naam en handtekening]"

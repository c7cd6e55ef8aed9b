"""Clauses of an article, each with the address a jurist gives it."""

import pytest

from tests.segment.builders import PREAMBLE, article, labels, parts

TAIL = "\nArtikel 5. Slot\nEinde."


@pytest.mark.parametrize(
    ("lines", "addresses"),
    [
        (["Een zin."], ["art. 4"]),
        (["§1. Eerst.", "§2. Dan.", "Nog iets."], ["art. 4, §1", "art. 4, §2", "art. 4, §2"]),
        (["§ 1. Eerst.", "§ 2 Dan."], ["art. 4, §1", "art. 4, §2"]),
        (["1° naam;", "2° adres;"], ["art. 4, 1°", "art. 4, 2°"]),
        (["a) naam;", "b) adres;"], ["art. 4, a)", "art. 4, b)"]),
        (["(a) naam;", "(b) adres;"], ["art. 4, a)", "art. 4, b)"]),
        (["a. naam;", "b. adres;"], ["art. 4, a)", "art. 4, b)"]),
        (["1) naam;", "2) adres;"], ["art. 4, 1°", "art. 4, 2°"]),
        (["4.1 Eerst.", "4.2 Dan."], ["art. 4, §1", "art. 4, §2"]),
        (["4.1. Eerst.", "4.2. Dan."], ["art. 4, §1", "art. 4, §2"]),
        (
            ["§1. Dit:", "1° naam;", "2° adres.", "§2. Dan."],
            ["art. 4, §1", "art. 4, §1, 1°", "art. 4, §1, 2°", "art. 4, §2"],
        ),
        (["Dit:", "- naam;", "- adres."], ["art. 4", "art. 4", "art. 4"]),
        (["1° naam:", "- voornaam;", "2° adres;"], ["art. 4, 1°", "art. 4, 1°", "art. 4, 2°"]),
        (["1° naam;", "Een nieuwe zin."], ["art. 4, 1°", "art. 4"]),
        (["7.1 van het reglement geldt."], ["art. 4"]),
    ],
)
def test_a_clause_has_its_address(lines: list[str], addresses: list[str]) -> None:
    """Paragraphs, items and what stands below them."""
    outline = parts("Artikel 4. Gegevens\n" + "\n".join(lines) + TAIL)
    assert labels(outline, "4") == addresses


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Een zin.", "text"),
        ("§2. Een zin.", "text"),
        ("1° naam;", "item"),
        ("a) naam;", "item"),
        ("- naam;", "item"),
        ("• naam;", "item"),
        ("naam\tom te schrijven\ttien jaar", "row"),
        ("¹ Zie het reglement.", "note"),
    ],
)
def test_a_clause_has_its_kind(line: str, kind: str) -> None:
    """Text, item of a list, row of a table, footnote."""
    outline = parts(f"Artikel 4. Gegevens\n{line}{TAIL}")
    assert [clause.kind for clause in article(outline, "4").clauses] == [kind]


def test_the_heading_is_no_clause() -> None:
    """The clauses start below it."""
    outline = parts(f"Artikel 4. Gegevens\nNaam.\nAdres.{TAIL}")
    quotes = [outline.source.quote(c.span) for c in article(outline, "4").clauses]
    assert quotes == ["Naam.", "Adres."]


def test_all_clauses_come_in_order_of_the_text() -> None:
    """Title, articles and signatures, each line once."""
    text = f"Protocol\nArtikel 4. Gegevens\nNaam.{TAIL}\nOpgemaakt te Zanddorp op 1 mei 2024."
    outline = parts(text)
    quotes = [outline.source.quote(clause.span) for clause in outline.clauses]
    assert quotes == ["Protocol", "Naam.", "Einde.", "Opgemaakt te Zanddorp op 1 mei 2024."]


def test_no_line_of_the_preamble_is_lost() -> None:
    """The words that open the recitals, and what stands between them and the first article."""
    text = (
        f"{PREAMBLE}NA TE HEBBEN UITEENGEZET\nVooraf dit.\nA. Eerst.\nB. Dan.\n"
        "WORDT OVEREENGEKOMEN\nIn dit protocol heet de verordening AVG.\nArtikel 1. Doel\nHuur."
    )
    outline = parts(text)
    quotes = {outline.source.quote(clause.span) for clause in outline.clauses}
    lines = {line for line in text.split("\n") if line != "Artikel 1. Doel"}
    assert lines - quotes == set()

"""References to articles, in every way jurists write them."""

import pytest

from checker.dutch.labels import Reference, number_value, references_in


def _only(text: str) -> Reference:
    ((reference,),) = references_in(text)
    return reference


@pytest.mark.parametrize(
    ("text", "article", "paragraph", "subparagraph", "item"),
    [
        ("artikel 5", "5", "", "", ""),
        ("Artikel 12", "12", "", "", ""),
        ("art. 5", "5", "", "", ""),
        ("artikel 5bis", "5bis", "", "", ""),
        ("artikel 5 ter", "5ter", "", "", ""),
        ("artikel 134sexies", "134sexies", "", "", ""),
        ("artikel 5, §2", "5", "2", "", ""),
        ("artikel 5, § 2", "5", "2", "", ""),
        ("artikel 5, §2, eerste lid, 3°", "5", "2", "1", "3°"),
        ("artikel 41, tweede lid, 23°", "41", "", "2", "23°"),
        ("artikel 6, lid 1, e)", "6", "", "1", "e"),
        ("artikel 6, lid 1, onder c)", "6", "", "1", "c"),
        ("artikel 6, eerste lid, c)", "6", "", "1", "c"),
        ("artikel 6.1.e)", "6", "1", "", "e"),
        ("artikel 6.1.e", "6", "1", "", "e"),
        ("artikel 8.4", "8", "4", "", ""),
        ("artikel 10/1", "10/1", "", "", ""),
        ("artikel 7, 3°", "7", "", "", "3°"),
        ("artikel 9, punt 2", "9", "", "", "2°"),
    ],
)
def test_a_reference_falls_apart_in_its_parts(
    text: str, article: str, paragraph: str, subparagraph: str, item: str
) -> None:
    """Article, paragraph, subparagraph and item."""
    found = _only(f"Zoals bepaald in {text} van dit protocol.")
    got = (found.article, found.paragraph, found.subparagraph, found.item)
    assert got == (article, paragraph, subparagraph, item)


@pytest.mark.parametrize("text", ["artikel XIX", "artikel IV", "artikel V"])
def test_a_roman_numeral_is_a_number_of_an_article(text: str) -> None:
    """A protocol that numbers its articles I, II, III refers to them so."""
    assert _only(f"overeenkomstig {text}.").article == text.removeprefix("artikel ")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("zie artikel 5, §2, eerste lid, 3°, van het decreet", "artikel 5, §2, eerste lid, 3°"),
        ("op grond van artikel 6, lid 1, e), van de AVG", "artikel 6, lid 1, e)"),
        ("binnen artikel 5 dagen", "artikel 5"),
        ("artikel 9 of", "artikel 9"),
        ("artikel 5 en 12 maanden later", "artikel 5"),
    ],
)
def test_a_reference_ends_where_its_last_part_ends(text: str, quote: str) -> None:
    """No comma, preposition or period is taken along."""
    found = _only(text)
    assert text[found.start : found.end] == quote


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("de artikelen 3, 4 en 6", ["3", "4", "6"]),
        ("artikel 57, 58 en artikel 225", ["57", "58", "225"]),
        ("artikelen 2 tot en met 8", ["2", "8"]),
        ("artikel 9 of artikel 10", ["9", "10"]),
        ("de artikels 3 en 4", ["3", "4"]),
        ("artt. 12 en 13", ["12", "13"]),
    ],
)
def test_references_in_a_row_stay_together(text: str, articles: list[str]) -> None:
    """One phrase strings them together, so they belong to one text."""
    (chain,) = references_in(f"Gelet op {text} van het decreet.")
    assert [reference.article for reference in chain] == articles


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("artikel 6, lid 1, e)", "6.1.e"),
        ("artikel 6.1.e)", "6.1.e"),
        ("artikel 6, eerste lid, e)", "6.1.e"),
        ("artikel 8, §1", "8.1"),
        ("artikel 41, tweede lid, 23°", "41.2.23"),
        ("artikel 9", "9"),
    ],
)
def test_the_same_place_has_the_same_compact_address(text: str, compact: str) -> None:
    """However it is written."""
    assert _only(f"op grond van {text} van de AVG").compact == compact


@pytest.mark.parametrize(
    "text", ["de artikelen van dit protocol", "een krantenartikel", "het artikel", "artiest 5"]
)
def test_a_word_without_a_number_is_no_reference(text: str) -> None:
    """Only article and number together point somewhere."""
    assert references_in(text) == ()


@pytest.mark.parametrize(
    ("number", "value"), [("5", 5), ("5bis", 5), ("IV", 4), ("iv.", 4), ("12/1", 12), ("A", None)]
)
def test_a_number_has_its_place_in_the_order(number: str, value: int | None) -> None:
    """Roman and Arabic numbers, with or without bis."""
    assert number_value(number) == value

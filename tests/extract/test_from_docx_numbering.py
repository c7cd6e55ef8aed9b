"""Automatic numbers of a Word file as they stand in print."""

import pytest

from tests.extract.test_from_docx import body_of, cell, p, r, row, table


def level(depth: int, pattern: str, shape: str = "decimal", more: str = "") -> str:
    """One level of a list that counts from 1."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def lists(
    *levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
) -> str:
    """One family of lists."""
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


def item(text: str, depth: int = 0, number_id: int = 1, props: str = "") -> str:
    """A paragraph in a list."""
    numbered = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number_id}"/></w:numPr>'
    return p(text, props=numbered + props)


SHAPES = [
    ("Artikel %1.", "decimal", 2, "Artikel 2. x"),
    ("§ %1.", "decimal", 1, "§ 1. x"),
    ("%1°", "decimal", 3, "3° x"),
    ("%1)", "lowerLetter", 27, "aa) x"),
    ("%1.", "upperLetter", 2, "B. x"),
    ("%1.", "lowerRoman", 9, "ix. x"),
    ("%1.", "upperRoman", 14, "XIV. x"),
    ("%1", "decimalZero", 7, "07 x"),
    ("%1", "ordinal", 2, "2e x"),
    ("\uf0b7", "bullet", 2, "• x"),
    ("", "bullet", 1, "x"),
    ("%1", "none", 1, "x"),
    ("%1.", "chicago", 4, "4. x"),
]


@pytest.mark.parametrize(("pattern", "shape", "times", "shown"), SHAPES)
def test_numbers_in_every_shape(pattern: str, shape: str, times: int, shown: str) -> None:
    """A number is printed before its paragraph in the shape of its level."""
    text = body_of(item("x") * times, numbering=lists(level(0, pattern, shape)))
    assert text.split("\n")[-1] == shown


def test_deeper_levels_start_again() -> None:
    """A deeper level starts again after a higher one, and both show in one number."""
    text = body_of(
        item("a") + item("b", 1) + item("c", 1) + item("d") + item("e", 1) + item("f", 2),
        numbering=lists(level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter")),
    )
    assert text == "1. a\n1.1 b\n1.2 c\n2. d\n2.1 e\n(a) f"


def test_a_skipped_level_counts_as_begun() -> None:
    """A deeper level without a higher one before it begins the higher one, as in print."""
    text = body_of(
        item("a", 1) + item("b") + item("c", 2) + item("d", 1) + item("e"),
        numbering=lists(level(0, "%1."), level(1, "%1.%2"), level(2, "%1.%2.%3")),
    )
    assert text == "1.1 a\n2. b\n2.1.1 c\n2.2 d\n3. e"


def test_a_level_may_count_on() -> None:
    """A level that never restarts counts through, as paragraphs over articles do."""
    text = body_of(
        item("a") + item("b", 1) + item("c") + item("d", 1),
        numbering=lists(level(0, "%1."), level(1, "§ %2", more='<w:lvlRestart w:val="0"/>')),
    )
    assert text == "1. a\n§ 1 b\n2. c\n§ 2 d"


def test_legal_numbers_are_digits() -> None:
    """A level in legal style prints the Roman number above it in digits."""
    text = body_of(
        item("a") + item("b", 1),
        numbering=lists(level(0, "%1.", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>")),
    )
    assert text == "I. a\n1.1 b"


def test_two_lists_of_one_family_count_on() -> None:
    """Lists of one family share their counter unless one of them sets a start."""
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
        '<w:num w:numId="4"><w:abstractNumId w:val="0"/>'
        f'<w:lvlOverride w:ilvl="0">{level(0, "%1)", "lowerLetter")}</w:lvlOverride></w:num>'
    )
    text = body_of(
        item("a") + item("b", 0, 2) + item("c", 0, 3) + item("d", 0, 3) + item("e", 0, 4),
        numbering=lists(level(0, "%1."), nums=nums),
    )
    assert text == "1. a\n2. b\n5. c\n6. d\ng) e"


STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"/>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:basedOn w:val="Standaard"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:basedOn w:val="Kop1"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Lid"><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:type="numbering" w:styleId="Lijst">'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)


def styled(text: str, style: str, more: str = "") -> str:
    """A paragraph with a style."""
    return p(text, props=f'<w:pStyle w:val="{style}"/>{more}')


def test_styles_number_their_paragraphs() -> None:
    """A style passes its list on, to styles based on it too, and a level can name its style."""
    text = body_of(
        styled("a", "Kop1")
        + styled("b", "Kop2")
        + styled("c", "Lid")
        + styled("d", "Kop1", '<w:numPr><w:numId w:val="0"/></w:numPr>')
        + p("e"),
        styles=STYLES,
        numbering=lists(
            level(0, "Artikel %1."),
            level(1, "%1.%2"),
            level(2, "%3°", more='<w:pStyle w:val="Lid"/>'),
        ),
    )
    assert text == "Artikel 1. a\n1.1 b\n1° c\nd\ne"


def test_a_list_can_borrow_from_a_list_style() -> None:
    """A list that names a list style has the levels of that style."""
    borrowing = (
        '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        f"{lists(level(0, '%1)'))}"
        '<w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>'
    )
    assert body_of(item("a", 0, 9), styles=STYLES, numbering=borrowing) == "1) a"


GONE = '<w:rPr><w:del w:id="1" w:author="An Peeters"/></w:rPr>'
DELETED_RUN = '<w:del w:id="1" w:author="An Peeters"><w:r><w:delText>weg</w:delText></w:r></w:del>'

REMOVED = [
    (item(DELETED_RUN, props=GONE) + item("b"), "1. a\n2. b"),
    (item("b ", props=GONE) + item("c"), "1. a\n2. b c"),
    (
        item(DELETED_RUN, props=GONE) + table(row("x")) + item("b"),
        "1. a\nx\n2. b",
    ),
    (item("b", props=GONE) + table(row("x")) + item("c"), "1. a\n2. b\nx\n3. c"),
]


@pytest.mark.parametrize(("stored", "shown"), REMOVED)
def test_deleted_paragraphs_do_not_count(stored: str, shown: str) -> None:
    """A deleted paragraph takes no number; joined paragraphs take one."""
    assert body_of(item("a") + stored, numbering=lists(level(0, "%1."))) == shown


def test_numbers_stand_in_cells_and_before_page_turns() -> None:
    """A number is part of its cell, and a page never starts between number and words."""
    assert body_of(
        table(row(cell(item("a") + item("b")), "c")), numbering=lists(level(0, "%1."))
    ) == ("1. a 2. b\tc")


ODD = [
    '<w:num w:numId="1"><w:abstractNumId w:val="99"/></w:num>',
    '<w:num w:numId="1"/>',
    "",
]


@pytest.mark.parametrize("nums", ODD)
def test_a_list_that_is_not_there_numbers_nothing(nums: str) -> None:
    """A paragraph in an unknown list has no number."""
    assert body_of(item("a"), numbering=lists(level(0, "%1."), nums=nums)) == "a"


def test_absurd_numbers_stay_short() -> None:
    """A start of a thousand million does not make a numeral of a million letters."""
    far = (
        '<w:lvl w:ilvl="0"><w:start w:val="900000000"/><w:numFmt w:val="lowerRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    assert body_of(item("a"), numbering=lists(far)) == "900000000. a"


def test_a_number_without_words_stays() -> None:
    """An empty paragraph in a list shows its number."""
    text = body_of(item("a") + item("") + p(r("b")), numbering=lists(level(0, "%1.")))
    assert text == "1. a\n2.\nb"

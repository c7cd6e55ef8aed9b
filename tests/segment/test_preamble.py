"""What stands before the first article: title, parties and recitals."""

import pytest

from checker.model import Outline
from tests.segment.builders import PREAMBLE, RECEIVER, SENDER, parts, words

AGREED = "WORDT OVEREENGEKOMEN"
ARTICLE = "Artikel 1. Voorwerp\nDit protocol regelt de mededeling.\nArtikel 2. Duur\nVijf jaar."


def recitals(outline: Outline) -> list[tuple[str, str]]:
    """Letter and first word of each recital."""
    return [(r.letter, words(outline, r.span)) for r in outline.recitals]


def test_the_title_stands_above_the_parties() -> None:
    """All lines above TUSSEN."""
    outline = parts(
        f"Protocol\nmededeling van gegevens\nTUSSEN\n{SENDER}\nEN\n{RECEIVER}\n{ARTICLE}"
    )
    assert words(outline, outline.title) == "Protocol\nmededeling van gegevens"


@pytest.mark.parametrize(
    ("opening", "agreed"),
    [
        ("TUSSEN", "WORDT OVEREENGEKOMEN"),
        ("Tussen:", "Wordt het volgende overeengekomen:"),
        ("Tussen de ondergetekenden:", "zijn overeengekomen wat volgt:"),
        ("PARTIJEN", "KOMEN HET VOLGENDE OVEREEN"),
        ("De partijen bij dit protocol", "en verklaren het volgende overeengekomen te zijn"),
        ("Ondergetekenden:", "Komen overeen als volgt:"),
    ],
)
def test_the_parties_stand_between_tussen_and_the_recitals(opening: str, agreed: str) -> None:
    """Whatever words open the block and close the preamble."""
    outline = parts(f"Protocol\n{opening}\n{SENDER}\nEN\n{RECEIVER}\n{agreed}\n{ARTICLE}")
    block = words(outline, outline.parties)
    assert block.startswith(opening)
    assert "gemeente Zanddorp" in block
    assert "OCMW van Duinrode" in block
    assert "Artikel 1" not in block


def test_the_parties_may_be_a_list_with_bullets() -> None:
    """Under the heading Partijen."""
    outline = parts(
        f"Protocol\nPartijen\n- {SENDER}\n- {RECEIVER}\nOVERWEGENDE\nA. Eerst.\nB. Dan.\n{ARTICLE}"
    )
    assert words(outline, outline.parties) == f"Partijen\n- {SENDER}\n- {RECEIVER}"


@pytest.mark.parametrize(
    "opening",
    ["NA TE HEBBEN UITEENGEZET", "Overwegende:", "Overwegingen", "PREAMBULE", "Vooraf", "Context"],
)
def test_lettered_recitals_are_told_apart(opening: str) -> None:
    """A, B, C behind the words that open the recitals."""
    text = (
        f"{PREAMBLE}{opening}\nA. De gemeente verhuurt.\nB. Het OCMW helpt.\n"
        f"C. Advies is gevraagd.\n{AGREED}\n{ARTICLE}"
    )
    assert recitals(parts(text)) == [
        ("A", "A. De gemeente verhuurt."),
        ("B", "B. Het OCMW helpt."),
        ("C", "C. Advies is gevraagd."),
    ]


def test_recitals_may_be_subdivided() -> None:
    """C1 and C2 go on from C."""
    lines = ["A. Eerst.", "B. Dan.", "C1. Daarna.", "C2. Daarnaast.", "D. Ten slotte."]
    text = f"{PREAMBLE}OVERWEGENDE\n" + "\n".join(lines) + f"\n{AGREED}\n{ARTICLE}"
    assert [letter for letter, _ in recitals(parts(text))] == ["A", "B", "C1", "C2", "D"]


def test_a_recital_may_run_over_several_lines() -> None:
    """Up to the next letter."""
    text = f"{PREAMBLE}OVERWEGENDE\nA. Eerst.\nDat is zo.\nB. Dan.\n{AGREED}\n{ARTICLE}"
    assert recitals(parts(text)) == [("A", "A. Eerst.\nDat is zo."), ("B", "B. Dan.")]


def test_a_gap_in_the_letters_is_no_end() -> None:
    """A, B, D: the rules complain of it, the outline goes on."""
    lines = "A. Eerst.\nB. Dan.\nD. Daarna.\nE. Slot."
    text = f"{PREAMBLE}OVERWEGENDE\n{lines}\n{AGREED}\n{ARTICLE}"
    assert [letter for letter, _ in recitals(parts(text))] == ["A", "B", "D", "E"]


def test_numbered_recitals_are_told_apart() -> None:
    """1, 2, 3 in front of the first article."""
    lines = "1. De gemeente verhuurt.\n2. Het OCMW helpt."
    text = f"{PREAMBLE}OVERWEGENDE\n{lines}\n{AGREED}\n{ARTICLE}"
    outline = parts(text)
    assert [letter for letter, _ in recitals(outline)] == ["1", "2"]
    assert [a.number for a in outline.articles] == ["1", "2"]


def test_worded_recitals_are_told_apart() -> None:
    """ "Gelet op" and "Overwegende dat" open a recital without a letter."""
    text = (
        f"{PREAMBLE}Gelet op het decreet van 18 juli 2008;\nGelet op de AVG;\n"
        f"Overwegende dat de gemeente verhuurt;\n{AGREED}\n{ARTICLE}"
    )
    assert recitals(parts(text)) == [
        ("", "Gelet op het decreet van 18 juli 2008;"),
        ("", "Gelet op de AVG;"),
        ("", "Overwegende dat de gemeente verhuurt;"),
    ]


def test_recitals_may_stand_before_the_parties() -> None:
    """A protocol in the form of a decision opens with "Gelet op"."""
    text = (
        f"Protocol\nGelet op het decreet van 18 juli 2008;\nOverwegende dat de gemeente verhuurt;\n"
        f"Tussen de ondergetekenden:\n{SENDER}\nen\n{RECEIVER}\nwordt overeengekomen:\n{ARTICLE}"
    )
    outline = parts(text)
    assert words(outline, outline.title) == "Protocol"
    assert [w for _, w in recitals(outline)] == [
        "Gelet op het decreet van 18 juli 2008;",
        "Overwegende dat de gemeente verhuurt;",
    ]
    assert "gemeente Zanddorp" in words(outline, outline.parties)


def test_a_document_without_preamble_has_no_parties() -> None:
    """Articles alone."""
    outline = parts(ARTICLE)
    assert outline.parties is None
    assert outline.recitals == ()
    assert outline.title is None


def test_a_function_in_an_article_makes_no_parties_block() -> None:
    """ "Vertegenwoordigd" far down, under a numbered heading, opens no preamble there."""
    text = (
        "Protocol\n1. De verwerkingsverantwoordelijken\nDe school, vertegenwoordigd "
        "door haar directeur, deelt mee.\n2. De doeleinden\nHet OCMW gebruikt de gegevens.\n"
        "3. De duur\nVijf jaar."
    )
    assert [a.number for a in parts(text).articles] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("words_at", "place"),
    [
        ("Protocol voor", "titel"),
        ("gemeente Zanddorp", "partijen"),
        ("De gemeente verhuurt", "overweging A"),
        ("Het OCMW helpt", "overweging B"),
        ("Dit protocol regelt", "art. 1"),
        ("Opgemaakt", "ondertekening"),
    ],
)
def test_a_place_bears_the_name_a_jurist_gives_it(words_at: str, place: str) -> None:
    """Title, parties, recital, article, signature."""
    text = (
        f"{PREAMBLE}OVERWEGENDE\nA. De gemeente verhuurt.\nB. Het OCMW helpt.\n{AGREED}\n"
        f"{ARTICLE}\nOpgemaakt te Zanddorp op 4 juni 2024."
    )
    outline = parts(text)
    start = text.index(words_at)
    span = type(outline.articles[0].span)("protocol", start, start + len(words_at))
    assert outline.place_of(span) == place

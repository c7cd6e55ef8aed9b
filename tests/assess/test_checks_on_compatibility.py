"""The Python checks on the analysis of article 6(4) GDPR."""

import pytest

from checker.assess import CHECKS
from tests.assess.builders import LAST, about, found_by
from tests.recognise.builders import recognised

ALL_FIVE = "verband, kader, aard, gevolgen en waarborgen"


def missing_in(body: str) -> list[str]:
    """The letters of the factors that the check does not find, one string for each hit."""
    protocol = recognised(about("Verenigbaarheid", body))
    hits = CHECKS["compatibility_factors_are_weighed"](protocol)
    letters = [hit.values["missing"] for hit in hits]
    return ["".join(letter for letter in "abcde" if f"({letter})" in named) for named in letters]


@pytest.mark.parametrize(
    ("body", "letters"),
    [
        ("Het gebruik is verenigbaar (artikel 6.4 AVG).", ["abcde"]),
        ("Het gebruik is verenigbaar (artikel 6.4 AVG), want beide bestrijden armoede.", ["bcde"]),
        (f"Het gebruik is verenigbaar (artikel 6.4 AVG), gelet op {ALL_FIVE}.", []),
        ("Toets van artikel 6.4 AVG: a) nauw; b) gekend; c) adressen; d) een brief.", ["e"]),
        ("Toets van artikel 6.4 AVG: a) ja; b) ja; c) ja; d) ja; e) ja.", []),
        ("Toets van artikel 6.4 AVG: (i) ja; (ii) ja; (iii) ja; (iv) ja; (v) ja.", []),
        (
            "Toets van artikel 6.4 AVG:\n- verband: nauw;\n- aard: gewoon;\n- gevolgen: geen.",
            ["be"],
        ),
        ("Een analyse van de verenigbaarheid is niet van toepassing.", []),
        ("De verenigbaarheid is beoordeeld in bijlage 2.", []),
        ("De partijen onderzochten de verenigbaarheid als volgt:", []),
    ],
)
def test_the_five_factors_must_be_weighed(body: str, letters: list[str]) -> None:
    """By letter, by name or in other words; nothing is asked where no analysis is due."""
    assert missing_in(body) == letters


def test_as_many_reasons_as_factors_are_left_to_the_reader() -> None:
    """Words that we do not know may stand for a factor."""
    body = (
        "Voor de verenigbaarheid (artikel 6.4 AVG) pleit dat beide diensten samenwerken, dat de "
        "melder het leest, dat niets bijzonders wordt getoond, dat hij hoogstens een bezoek "
        "krijgt en dat meldingen anoniem blijven."
    )
    assert missing_in(body) == []


PURPOSES = (
    "Artikel 1. Doeleinden\nDe gemeente gebruikt de gegevens om:\n- te innen;\n- te melden;\n"
)


@pytest.mark.parametrize(
    ("third", "conclusion", "hits"),
    [
        ("- te controleren;\n", "Het gebruik is verenigbaar.", ["Het gebruik is verenigbaar."]),
        ("- te controleren;\n", "Elk van de doelen is verenigbaar.", []),
        ("", "Het gebruik is verenigbaar.", []),
    ],
)
def test_many_purposes_want_many_conclusions(third: str, conclusion: str, hits: list[str]) -> None:
    """From three purposes on."""
    text = f"{PURPOSES}{third}Artikel 2. Verenigbaarheid\n{conclusion}{LAST}"
    assert found_by("each_purpose_has_its_conclusion", text) == hits


@pytest.mark.parametrize(
    ("basis", "analysis", "found"),
    [
        ("De mededeling berust op artikel 6.1.c AVG.", "Het gebruik is verenigbaar.", True),
        ("De inzameling berust op artikel 6.1.c AVG.", "Het gebruik is verenigbaar.", False),
        (
            "De mededeling berust op artikel 6.1.c AVG.",
            "Het gebruik is verenigbaar: artikel 12 van het decreet legt het op.",
            False,
        ),
        ("De mededeling berust op artikel 6.1.e AVG.", "Het gebruik is verenigbaar.", False),
    ],
)
def test_a_law_that_imposes_the_disclosure_is_asked_for(
    basis: str, analysis: str, found: bool
) -> None:
    """Where the disclosure rests on a duty, the analysis names the law."""
    text = f"Artikel 1. Rechtsgrond\n{basis}\nArtikel 2. Verenigbaarheid\n{analysis}{LAST}"
    hits = [analysis] if found else []
    assert found_by("law_that_imposes_is_cited", text) == hits


@pytest.mark.parametrize(
    ("heading", "body", "hits"),
    [
        ("Verenigbaarheid", "Het doel is verenigbaar.", ["Het doel is verenigbaar."]),
        ("Verenigbaarheid", "Het doel is verenigbaar (artikel 6, lid 4, van de AVG).", []),
        ("Verenigbaarheid (artikel 6, lid 4, AVG)", "Het doel is verenigbaar.", []),
        ("Verenigbaarheid", "Elk gebruik dat niet verenigbaar is met dit doel, is verboden.", []),
        ("Verenigbaarheid", "Gebruik voor onverenigbare doelen is verboden.", []),
    ],
)
def test_compatibility_must_cite_its_article(heading: str, body: str, hits: list[str]) -> None:
    """In the text or in the heading; what is called incompatible is no analysis."""
    assert found_by("compatibility_cites_its_article", about(heading, body)) == hits

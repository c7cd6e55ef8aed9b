"""What a citation means: the act of the register that it fits, or nearly fits."""

from datetime import date

import pytest

from checker.model import LawMention, Span
from checker.recognise.acts import cited_in
from checker.recognise.register import resolved
from tests.recognise.builders import recognised
from tests.segment.builders import rulebook

FRAME = "Artikel 1. Voorwerp\n{sentence}\nArtikel 2. Slot\nEinde."


def meant(sentence: str) -> list[tuple[str, str, bool]]:
    """Law, departure and certainty of each act that a sentence cites."""
    protocol = recognised(FRAME.format(sentence=sentence))
    cited = [m.citation for m in protocol.mentions if isinstance(m, LawMention) and m.citation]
    return [(c.act.name if c.act else "", c.departs, c.sure) for c in cited]


@pytest.mark.parametrize(
    ("sentence", "law"),
    [
        ("Het decreet van 22 december 2017 over het lokaal bestuur.", "decreet lokaal bestuur"),
        ("Het decreet over het lokaal bestuur van 22 december 2017.", "decreet lokaal bestuur"),
        ("Het decreet lokaal bestuur van 22/12/2017.", "decreet lokaal bestuur"),
        ("Het decreet d.d. 22 december 2017 is bekend.", "decreet lokaal bestuur"),
        ("De organieke wet OCMW 8 juli 1976.", "OCMW-wet"),
        ("De wet van 8 augustus 1983 tot regeling van een Rijksregister.", "wet Rijksregister"),
        ("Het Woonzorgdecreet van 13 maart 2009.", "Woonzorgdecreet 2009"),
        ("De wet van 30 juli 2018 (hierna: de WVG).", "WVG"),
        ("De wet van 8 december 1992 betreffende de verwerking van persoonsgegevens.",
         "Privacywet 1992"),
        ("Verordening (EU) 2016/679 van het Europees Parlement en de Raad van 27 april 2016.",
         "AVG"),
        (("Het besluit van de Vlaamse Regering van 21 februari 2014 betreffende de integrale "
         "jeugdhulp."), "besluit integrale jeugdhulp"),
        ("De Codex Secundair Onderwijs van 27 mei 2011.", "Codex Secundair Onderwijs"),
    ],
)  # fmt: skip
def test_an_act_is_known_by_its_date_and_title_or_name(sentence: str, law: str) -> None:
    """A title may be cut short, bear other endings, or stand in front of the date."""
    assert meant(sentence)[0] == (law, "", True)


@pytest.mark.parametrize(
    ("sentence", "law", "departs", "sure"),
    [
        ("Het decreet van 18 juni 2008 betreffende het elektronisch bestuurlijk gegevensverkeer.",
         "e-govdecreet", "date", True),
        ("Het decreet van 19 februari 2018 betreffende het lokaal sociaal beleid.",
         "decreet lokaal sociaal beleid", "date", True),
        ("De wet verwerking persoonsgegevens van 30 juni 2019.", "WVG", "date", True),
        ("De wet van 30 juni 2019 (WVG).", "WVG", "date", True),
        ("De AVG van 25 mei 2018.", "AVG", "date", True),
        ("De wet van 22 december 2017 over het lokaal bestuur.",
         "decreet lokaal bestuur", "kind", True),
        ("Het e-govdecreet van 8 juni 2018.", "e-govdecreet", "date", False),
        (("De wet van 3 mei 2019 betreffende de bescherming van natuurlijke personen met "
          "betrekking tot de verwerking van persoonsgegevens."), "WVG", "date", False),
    ],
)  # fmt: skip
def test_an_act_that_nearly_fits_is_told(sentence: str, law: str, departs: str, sure: bool) -> None:
    """The date or the kind differs; where another act may be meant, that is not sure."""
    assert meant(sentence)[0] == (law, departs, sure)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het decreet van 12 juni 2016 betreffende de buurtwerking.",
        (
            "Het besluit van de Vlaamse Regering van 21 juni 2013 betreffende het algemeen "
            "welzijnswerk."
        ),
        (
            "Het besluit van de gemeenteraad van 9 februari 2018 betreffende het lokaal sociaal "
            "beleid."
        ),
        "Het decreet van 29 maart 2019 betreffende de geestelijke gezondheidszorg.",
        (
            "Het decreet van 7 mei 2004 tot oprichting van het intern verzelfstandigd agentschap "
            "met rechtspersoonlijkheid Sport Vlaanderen."
        ),
        "Het decreet van 27 april 2018 bepaalt dat.",
        "Het decreet geldt sinds 22 december 2018 over het lokaal bestuur heen.",
    ],
)
def test_an_act_that_resembles_none_means_none(sentence: str) -> None:
    """The register does not hold every act, and says nothing of those it lacks."""
    assert all(law == "" for law, _, _ in meant(sentence))


def test_an_act_cited_by_date_alone_is_the_one_named_before() -> None:
    """Two decrees of 27 april 2018 are in the register."""
    sentence = (
        "Het decreet van 27 april 2018 tot regeling van de toelagen in het kader van het "
        "gezinsbeleid geldt; artikel 3 van het decreet van 27 april 2018 ook."
    )
    assert [law for law, _, _ in meant(sentence)] == ["Groeipakketdecreet"] * 2


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("het besluit dd. 2019", 2019),
        ("de wet van juli 2018", 2018),
        ("de Vlaamse Codex Wonen van 2021", None),
        ("het jaarverslag van 2023", None),
    ],
)
def test_a_year_alone_is_no_date(sentence: str, year: int | None) -> None:
    """Unless the act is called so."""
    years = [act.year for act in cited_in(sentence.casefold(), (), rulebook().laws) if act.year]
    assert years == ([year] if year else [])


def test_a_stretch_of_time_is_no_date_of_an_act() -> None:
    """ "van 1 januari tot 31 december" says when, not which."""
    sentence = "De naleving van het decreet lokaal bestuur van 1 januari 2020 tot 31 december 2024."
    assert meant(sentence) == [("decreet lokaal bestuur", "", True)]


def test_the_words_that_name_an_act_are_where_they_stand() -> None:
    """From its kind to its date; the title behind it is not marked."""
    text = FRAME.format(sentence="Zie artikel 2 van het decreet van 9 februari 2018.")
    protocol = recognised(text)
    (mention,) = [m for m in protocol.mentions if isinstance(m, LawMention)]
    start = text.index("decreet")
    assert mention.citation
    assert mention.citation.span == Span(
        "protocol", start, start + len("decreet van 9 februari 2018")
    )
    assert mention.citation.dated == date(2018, 2, 9)


def test_nothing_is_cited_in_an_empty_text() -> None:
    """No act, no trouble."""
    assert resolved(cited_in("", (), rulebook().laws), rulebook().laws) == ()

"""The personal data that are communicated, why, and how long they are kept."""

import pytest

from tests.recognise.builders import recognised

FRAME = "Artikel 1. Meegedeelde gegevens\n{body}\nArtikel 2. Slot\nEinde."


def items(body: str) -> list[tuple[str, str, str]]:
    """Name, justification and retention of each item."""
    found = recognised(FRAME.format(body=body)).data_items
    return [(item.name, item.justification, item.retention) for item in found]


def test_the_rows_of_a_table_are_items() -> None:
    """The head names the columns."""
    body = (
        "Gegeven\tVerantwoording\tBewaartermijn\nnaam\tom te schrijven\ttien jaar\n"
        "leeftijd\t\tvijf jaar"
    )
    assert items(body) == [
        ("naam", "om te schrijven", "tien jaar"),
        ("leeftijd", "", "vijf jaar"),
    ]


def test_the_columns_of_a_table_may_stand_in_any_order() -> None:
    """Number first, retention before the reason."""
    body = "Nr.\tGegeven\tBewaring\tWaarom nodig\n1\tnaam\ttien jaar\tom te schrijven"
    assert items(body) == [("naam", "om te schrijven", "tien jaar")]


def test_a_table_without_a_column_of_reasons_has_no_empty_reasons() -> None:
    """The reasons may stand elsewhere; it is not each row that lacks one."""
    assert items("Gegeven\tBewaartermijn\nnaam\ttien jaar") == [("naam", "?", "tien jaar")]


def test_a_table_about_something_else_holds_no_items() -> None:
    """Functions and rights."""
    assert items("Functie\tRecht\ndirecteur\tlezen") == []


def test_blocks_are_items() -> None:
    """ "Gegeven 1" with the lines below it."""
    body = (
        "Gegeven 1: naam\nVerantwoording: om te schrijven\nBewaartermijn: tien jaar\n"
        "Gegeven 2: leeftijd\nBewaartermijn: vijf jaar"
    )
    assert items(body) == [
        ("naam", "om te schrijven", "tien jaar"),
        ("leeftijd", "", "vijf jaar"),
    ]


@pytest.mark.parametrize(
    "intro",
    [
        "De volgende gegevens worden meegedeeld:",
        "De gemeente deelt volgende persoonsgegevens mee:",
        "De mededeling omvat:",
    ],
)
def test_a_list_below_an_announcement_is_a_list_of_items(intro: str) -> None:
    """With the reason and the period behind the name."""
    body = (
        f"{intro}\n- naam, om te schrijven;\n- leeftijd; bewaard tot een jaar na de huur;\n- adres."
    )
    assert items(body) == [
        ("naam", "om te schrijven;", ""),
        ("leeftijd", "", "bewaard tot een jaar na de huur"),
        ("adres.", "", ""),
    ]


def test_an_item_may_announce_its_reason_and_period_with_words() -> None:
    """ "Verantwoording:" and "Bewaring:" within the item."""
    body = (
        "De mededeling omvat:\n"
        "- het adres. Verantwoording: de kaart wordt bezorgd. Bewaring: tot drie maanden na "
        "de verzending;"
    )
    ((name, justification, retention),) = items(body)
    assert name == "het adres"
    assert justification.startswith("de kaart wordt bezorgd")
    assert retention.startswith("tot drie maanden na")


def test_a_list_of_people_is_no_list_of_data() -> None:
    """ "De gegevens gaan over:" announces data subjects."""
    assert items("De gegevens gaan over de volgende betrokkenen:\n- huurders;\n- kopers.") == []


def test_a_list_below_another_line_is_no_list_of_data() -> None:
    """Nothing announces data."""
    assert items("De partijen hebben de volgende taken:\n- lezen;\n- schrijven.") == []


def test_data_are_read_where_the_point_is_dealt_with() -> None:
    """A table of recipients in another article is left alone."""
    text = (
        "Artikel 1. Meegedeelde gegevens\nGegeven\tVerantwoording\nnaam\tom te schrijven\n"
        "Artikel 2. Ontvangers\nCategorie\tReden\ndirecteur\tleiding\nArtikel 3. Slot\nEinde."
    )
    assert [item.name for item in recognised(text).data_items] == ["naam"]

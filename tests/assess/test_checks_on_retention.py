"""The Python checks on how long data are kept, and for whom and what a period holds."""

import pytest

from tests.assess.builders import AGREED, MISSING, PREAMBLE, about, found_by

TABLE = "Gegeven\tVerantwoording\tBewaartermijn\n"
FIVE = "De gegevens worden vijf jaar bewaard."
AT_ONCE = "De gegevens worden na ontvangst vernietigd."
TWO = f"{TABLE}naam\tom te schrijven\teen jaar\nadres\tom te schrijven\teen jaar\n"


@pytest.mark.parametrize(
    "body",
    [
        "De gegevens van geweigerde aanvragers worden na een jaar gewist.",
        "Wordt de aanvraag ingetrokken, dan wist de stad de gegevens binnen een maand.",
        "Als de cliënt geen hulp wenst, worden zijn gegevens na zeven dagen vernietigd.",
        "Het adres wordt na een maand gewist.\nNaam, geboortedatum en nationaliteit.",
        "De gegevens worden bewaard volgens de geldende regelgeving",
    ],
)
def test_a_period_for_some_is_no_period_for_all(body: str) -> None:
    """Only the refused, only one kind of data, or only a norm without a period."""
    found = found_by("retention_has_an_end", about("Bewaartermijn", body))
    assert [hit in body for hit in found] == [True]


@pytest.mark.parametrize(
    "body",
    [
        "De gegevens worden na vijf jaar gewist. Bij een weigering gebeurt dat na een maand.",
        "Wie de premie krijgt, wordt na vijf jaar gewist; wie ze geweigerd ziet, na een maand.",
        "Het adres wordt na een maand gewist, de andere gegevens na een jaar.",
        "De gegevens worden niet langer dan een jaar bewaard.",
    ],
)
def test_a_period_for_all_may_have_exceptions(body: str) -> None:
    """The rule comes first, or both cases are dealt with."""
    assert found_by("retention_has_an_end", about("Bewaartermijn", body)) == []


@pytest.mark.parametrize(
    ("rest", "hits"),
    [
        ("taal\tom te schrijven\t", ["taal\tom te schrijven"]),
        ("taal\tom te schrijven\tnader te bepalen", ["taal\tom te schrijven\tnader te bepalen"]),
        ("taal\tom te schrijven\t\nDe gegevens zonder termijn worden na een maand gewist.", []),
        ("taal\tom te schrijven\t\nwijk\tom te tellen\t", []),
    ],
)
def test_each_item_has_a_period(rest: str, hits: list[str]) -> None:
    """An empty cell among filled ones; cells that are empty for most rows may be merged."""
    assert found_by("retention_has_an_end", about("Meegedeelde gegevens", TWO + rest)) == hits


def test_a_log_that_is_kept_is_no_retention_of_data() -> None:
    """ "De logbestanden worden tien jaar bewaard" says nothing of the data."""
    body = "Naam en adres. De logbestanden worden tien jaar bewaard."
    assert found_by("retention_has_an_end", about("Meegedeelde gegevens", body)) == [MISSING]


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (
            "De gegevens worden vijf jaar bewaard.",
            ["De gegevens worden vijf jaar bewaard."],
        ),
        ("De gegevens worden vijf jaar bewaard en dan vernietigd.", []),
        ("De gegevens worden vijf jaar bewaard en dan overgedragen aan het archief.", []),
        (
            "De stad houdt de gegevens een jaar bij. De betrokkene heeft recht op wissing.",
            ["De stad houdt de gegevens een jaar bij."],
        ),
        ("Naam en adres.", []),
    ],
)  # fmt: skip
def test_the_end_of_the_period_must_be_told(body: str, hits: list[str]) -> None:
    """What becomes of the data; a right to erasure does not say so."""
    assert found_by("data_are_wiped_afterwards", about("Bewaartermijn", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{FIVE} De gegevens worden na een jaar gewist.", [FIVE]),
        (
            f"{AT_ONCE} De gegevens worden maximaal een jaar bewaard.",
            [AT_ONCE],
        ),
        (f"{FIVE}\n{TWO}", [FIVE]),
        (f"De gegevens worden uiterlijk na tien jaar gewist.\n{TWO}", []),
        (f"{FIVE} De gegevens worden na zestig maanden gewist.", []),
        (f"{FIVE} Bij weigering worden de gegevens na een maand gewist.", []),
        (f"{FIVE} De verwerker wist de gegevens na een maand.", []),
        (f"{FIVE} Het bestand wordt na een dag gewist.", []),
        (f"{FIVE} De gegevens van stroom 2 worden twee jaar bewaard.", []),
    ],
)
def test_periods_must_agree(body: str, hits: list[str]) -> None:
    """Two periods for all the data, without a word on when each holds."""
    assert found_by("retention_periods_agree", about("Bewaartermijn", body)) == hits


@pytest.mark.parametrize(
    "body",
    [
        "De gemeente bewaart de gegevens een jaar. OCMW Duinrode bewaart de gegevens vijf jaar.",
        "De school houdt de gegevens een jaar bij. Het CLB houdt de gegevens vijf jaar bij.",
    ],
)
def test_each_keeper_may_have_its_own_period(body: str) -> None:
    """Two keepers, two periods, whether the preamble names them or not."""
    text = PREAMBLE + AGREED + about("Bewaartermijn", body)
    assert found_by("retention_periods_agree", text) == []

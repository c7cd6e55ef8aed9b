"""The Python checks on how often and how long data are communicated, and on the end of it."""

import pytest

from checker.dutch.rhythms import rhythm_in
from tests.assess.builders import about, found_by

MONTHLY = "De lijst wordt maandelijks bezorgd."


@pytest.mark.parametrize(
    ("text", "kind", "per_year"),
    [
        ("vier keer per jaar", "rate", 4.0),
        ("tweemaal per schooljaar", "rate", 2.0),
        ("elke eerste maandag van de maand", "rate", 12.0),
        ("elke maandag", "rate", 52.0),
        ("om de drie maanden", "rate", 4.0),
        ("driemaandelijks", "rate", 4.0),
        ("het wekelijkse bestand", "rate", 52.0),
        ("eenmalig", "once", 0.0),
        ("permanent", "permanent", 0.0),
        ("ad hoc", "event", 0.0),
    ],
)
def test_a_rhythm_is_read(text: str, kind: str, per_year: float) -> None:
    """As so many times a year, once, at any moment, or at an event."""
    rhythm = rhythm_in(text, 0, len(text))
    assert rhythm is not None
    assert (rhythm.kind, rhythm.per_year) == (kind, per_year)


@pytest.mark.parametrize("text", ["enkele keren per jaar", "alledaags", "een keer", "35 per jaar"])
def test_other_words_are_no_rhythm(text: str) -> None:
    """A vague number, part of a word, or a quantity."""
    assert rhythm_in(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{MONTHLY} De gegevens worden wekelijks doorgestuurd.", [MONTHLY]),
        (f"{MONTHLY} De dagelijkse levering is een csv-bestand.", [MONTHLY]),
        (
            "De mededeling gebeurt permanent. De gegevensdeling gebeurt ad hoc.",
            ["De mededeling gebeurt permanent."],
        ),
        (f"{MONTHLY} Correcties worden dagelijks doorgegeven.", []),
        (f"{MONTHLY} De logs worden jaarlijks nagezien.", []),
        (f"{MONTHLY} De maandelijkse lijst wordt versleuteld.", []),
        (f"{MONTHLY} De lijst van de tuinen wordt jaarlijks bezorgd.", []),
        ("Stroom 1 verloopt wekelijks. Stroom 2 verloopt maandelijks.", []),
        ("De gegevens zijn permanent raadpleegbaar. De gegevens worden elke dag bezorgd.", []),
    ],
)
def test_rhythms_must_agree(body: str, hits: list[str]) -> None:
    """Other data, another flow, another act and another way each may have their own."""
    assert found_by("frequency_and_duration_agree", about("Periodiciteit", body)) == hits


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("De opzegtermijn bedraagt drie maanden.", "De opzegtermijn is zes maanden.", False),
        ("De opzegtermijn bedraagt drie maanden.", "De opzegtermijn is 90 dagen.", True),
        ("Dit protocol geldt voor drie jaar.", "Dit protocol geldt voor vijf jaar.", False),
        ("Dit protocol geldt tot 1 mei 2027.", "Dit protocol eindigt op 1 mei 2027.", True),
        ("Dit protocol geldt tot 1 mei 2027.", "Dit protocol eindigt op 2 juni 2028.", False),
        ("Dit protocol geldt tot 1 mei 2027.", "De mededeling loopt tot 2 mei 2028.", False),
        ("Dit protocol geldt tot 1 mei 2028.", "De mededeling loopt tot 2 mei 2027.", True),
        ("De mededeling geldt voor onbepaalde duur.", "Dit protocol eindigt op 1 mei 2027.", False),
    ],
)
def test_durations_must_agree(one: str, other: str, agree: bool) -> None:
    """The communication does not outlive the protocol, and each ends once."""
    hits = found_by("frequency_and_duration_agree", about("Duur", f"{one} {other}"))
    assert hits == ([] if agree else [one])


def test_a_length_is_counted_from_the_entry_into_force() -> None:
    """Three years from January 2026 do not end in 2026."""
    force = "Het protocol treedt in werking op 1 januari 2026 en geldt voor drie jaar."
    at_odds = about("Duur", f"{force} Het protocol eindigt op 31 december 2026.")
    in_line = about("Duur", f"{force} Het protocol eindigt op 31 december 2028.")
    assert found_by("frequency_and_duration_agree", at_odds) == [force]
    assert found_by("frequency_and_duration_agree", in_line) == []


NOTICE = "Elke partij kan opzeggen met een opzegtermijn van drie maanden."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (NOTICE, [NOTICE]),
        (f"{NOTICE} De gegevens worden dan gewist.", []),
        (f"{NOTICE}\nDe toegang wordt die dag afgesloten.", []),
        (f"{NOTICE} De logs worden vijf jaar bewaard.", [NOTICE]),
        ("De mededeling eindigt op 1 mei 2027.", []),
    ],
)
def test_notice_must_settle_the_data(body: str, hits: list[str]) -> None:
    """Erased, kept, given back, or the access closed: in the paragraph or the next."""
    assert found_by("termination_settles_the_data", about("Opzegging", body)) == hits


def test_what_follows_a_breach_does_not_follow_notice() -> None:
    """A sanction settles the data for the breach only, unless it speaks of any end."""
    breach = "Artikel 2. Sanctie\nBij een inbreuk wist de stad de gegevens na het einde.\n"
    any_end = "Artikel 2. Sanctie\nBij elke beëindiging wist de stad de gegevens.\n"
    notice = f"Artikel 1. Opzegging\n{NOTICE}\n"
    assert found_by("termination_settles_the_data", notice + breach) == [NOTICE]
    assert found_by("termination_settles_the_data", notice + any_end) == []


@pytest.mark.parametrize(
    ("rhythm", "asked"),
    [
        ("De gegevens worden eenmalig bezorgd.", True),
        ("De gegevens worden eenmalig en daarna maandelijks bezorgd.", False),
        (MONTHLY, False),
    ],
)
def test_notice_on_a_single_delivery_is_asked_about(rhythm: str, asked: bool) -> None:
    """Who gives the data once has nothing left to end."""
    hits = found_by("notice_suits_a_single_delivery", about("Duur", f"{rhythm} {NOTICE}"))
    assert hits == ([NOTICE] if asked else [])

"""What was advised, signed, agreed to start and to end, and when."""

from datetime import date

import pytest

from checker.model import DateMention, Facts
from tests.recognise.builders import recognised, recognised_scan
from tests.segment.builders import PREAMBLE

SLOT = "Artikel 1. Voorwerp\nHuur.\nArtikel 2. Slot\nEinde."


def advices(recitals: str) -> list[tuple[str, date | None, str | None]]:
    """Party, date and outcome of each advice that the recitals state."""
    text = (
        f"{PREAMBLE}OVERWEGENDE\nA. De gemeente verhuurt.\n{recitals}\nWORDT OVEREENGEKOMEN\n{SLOT}"
    )
    found = recognised(text).facts.dpo_advices
    return [(a.party, a.on.value if a.on else None, a.outcome) for a in found]


FG = "functionaris voor gegevensbescherming"


@pytest.mark.parametrize(
    ("recitals", "expected"),
    [
        (
            (
                f"B. De {FG} van de gemeente heeft op 5 mei 2024 advies gegeven.\n"
                f"C. De {FG} van OCMW Duinrode bracht op 6 mei 2024 een gunstig advies uit."
            ),
            [
                ("de gemeente", date(2024, 5, 5), None),
                ("OCMW Duinrode", date(2024, 5, 6), "favourable"),
            ],
        ),
        (
            (
                f"B. De {FG} van de gemeente adviseerde op 5 mei 2024 gunstig. "
                f"De {FG} van OCMW Duinrode adviseerde op 6 mei 2024 gunstig."
            ),
            [
                ("de gemeente", date(2024, 5, 5), "favourable"),
                ("OCMW Duinrode", date(2024, 5, 6), "favourable"),
            ],
        ),
        (
            f"B. De {FG}sen van beide partijen hebben op 5 mei 2024 advies gegeven.".replace(
                f"{FG}sen", "functionarissen voor gegevensbescherming"
            ),
            [
                ("de gemeente", date(2024, 5, 5), None),
                ("OCMW Duinrode", date(2024, 5, 5), None),
            ],
        ),
        (
            (
                "B. Adviezen van de functionarissen voor gegevensbescherming:\n"
                "Partij\tDatum\tUitkomst\nde gemeente\t5 mei 2024\tgunstig\n"
                "OCMW Duinrode\t6 mei 2024\tgunstig"
            ),
            [
                ("de gemeente", date(2024, 5, 5), "favourable"),
                ("OCMW Duinrode", date(2024, 5, 6), "favourable"),
            ],
        ),
        (
            (
                f"B. De {FG} van de gemeente gaf op 5 mei 2024 een gunstig advies. "
                "Die van OCMW Duinrode deed dat op 6 mei 2024, eveneens gunstig."
            ),
            [
                ("de gemeente", date(2024, 5, 5), "favourable"),
                ("OCMW Duinrode", date(2024, 5, 6), "favourable"),
            ],
        ),
        (
            f"B. De {FG} van de gemeente heeft op ......... advies gegeven.",
            [("de gemeente", None, None)],
        ),
        (
            f"B. De {FG} van de gemeente gaf op 5 mei 2024 een ongunstig advies.",
            [("de gemeente", date(2024, 5, 5), "unfavourable")],
        ),
        (
            f"B. De {FG} van de gemeente gaf op 5 mei 2024 een gunstig advies onder voorwaarden.",
            [("de gemeente", date(2024, 5, 5), "conditional")],
        ),
        (
            f"B. De {FG} van de gemeente gaf op 5 mei 2024 een gunstig advies zonder voorwaarden.",
            [("de gemeente", date(2024, 5, 5), "favourable")],
        ),
        (
            "B. De DPO van de gemeente gaf advies op 05/05/2024.",
            [("de gemeente", date(2024, 5, 5), None)],
        ),
        (f"B. De {FG} van de gemeente is bereikbaar op dpo@zanddorp.be.", []),
        (f"B. De {FG} werd niet om advies gevraagd.", []),
        ("B. De raad gaf op 5 mei 2024 een gunstig advies.", []),
    ],
)
def test_the_advice_of_each_officer_is_read(
    recitals: str, expected: list[tuple[str, date | None, str | None]]
) -> None:
    """Whose officer, on which day, with what outcome."""
    assert advices(recitals) == expected


def facts(end: str) -> Facts:
    """The facts of a protocol with this end."""
    return recognised(f"Artikel 1. Voorwerp\nHuur.\nArtikel 2. Slot\n{end}").facts


@pytest.mark.parametrize(
    ("end", "signed_on"),
    [
        ("Einde.\nOpgemaakt te Zanddorp op 4 juni 2024.", date(2024, 6, 4)),
        ("Einde.\nGedaan te Zanddorp, 04/06/2024\nDuinrode, 6 juni 2024", date(2024, 6, 6)),
        ("Einde.\nOpgemaakt te Zanddorp op ………", None),
        ("Het reglement van 4 juni 2024 geldt.", None),
    ],
)
def test_the_day_of_signature_stands_below(end: str, signed_on: date | None) -> None:
    """The last one where there are several."""
    found = facts(end).signed_on
    assert (found.value if found else None) == signed_on


@pytest.mark.parametrize(
    ("end", "in_force_on"),
    [
        ("Dit protocol treedt in werking op 1 mei 2024.", date(2024, 5, 1)),
        ("Het protocol gaat in op 1 mei 2024.", date(2024, 5, 1)),
        ("Datum van inwerkingtreding: 1 mei 2024.", date(2024, 5, 1)),
        (
            "Dit protocol treedt in werking op 1 mei 2024. De eerste lijst volgt op 6 mei 2024.",
            date(2024, 5, 1),
        ),
        ("Het decreet treedt in werking op 1 mei 2024.", None),
        ("De mededeling loopt tot en met 31 december 2027.", None),
    ],
)
def test_the_day_of_entry_into_force_is_that_of_the_protocol(
    end: str, in_force_on: date | None
) -> None:
    """Not that of an act, not a day in the sentence behind it."""
    found = facts(end).in_force_on
    assert (found.value if found else None) == in_force_on


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("Dit protocol treedt in werking op de datum van de laatste handtekening.", True),
        ("Dit protocol treedt in werking bij ondertekening.", True),
        ("Dit protocol treedt in werking op 1 mei 2024.", False),
    ],
)
def test_a_protocol_may_enter_into_force_at_signature(end: str, expected: bool) -> None:
    """Without a date of its own."""
    assert facts(end).in_force_at_signature is expected


@pytest.mark.parametrize(
    ("end", "months"),
    [
        ("Elke partij kan opzeggen met een opzegtermijn van zes (6) maanden.", 6),
        ("Het protocol kan worden opgezegd, mits drie maanden vooraf.", 3),
        ("De opzegtermijn bedraagt één jaar.", 12),
        (
            "Zegt een lid op, dan wist men na een maand.\nDe opzegtermijn is vijf maanden.",
            5,
        ),
        ("Elke partij kan opzeggen. De gegevens worden binnen twee jaar gewist.", None),
        ("De gegevens worden tien jaar bewaard.", None),
    ],
)
def test_the_notice_period_is_that_of_the_protocol(end: str, months: float | None) -> None:
    """Not another period in the sentence before or behind it."""
    found = facts(end).notice
    assert (found.months if found else None) == months


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Dit protocol treedt in werking op 1 mei 2024.", "entry_into_force"),
        ("De mededeling loopt tot en met 1 mei 2024.", "end"),
        ("De mededeling eindigt op 1 mei 2024.", "end"),
        ("Gelet op het decreet van 1 mei 2024 betreffende de huur.", "law"),
        ("De lijst wordt bezorgd op 1 mei 2024.", "other"),
    ],
)
def test_a_date_has_a_role(sentence: str, role: str) -> None:
    """What happens on that day."""
    protocol = recognised(f"Artikel 1. Voorwerp\n{sentence}\nArtikel 2. Slot\nEinde.")
    (day,) = [m for m in protocol.mentions if isinstance(m, DateMention)]
    assert day.role.value == role


def test_a_bent_date_on_a_scan_has_its_likely_reading() -> None:
    """The day that stands elsewhere in the document."""
    text = (
        "Artikel 1. Voorwerp\nHet reglement geldt vanaf 30 april 2004.\n"
        "Artikel 2. Slot\nHet werd herzien op 38 april 20084."
    )
    days = [m for m in recognised_scan(text).mentions if isinstance(m, DateMention)]
    assert [(d.value, d.doubtful, d.reading) for d in days] == [
        (date(2004, 4, 30), False, ""),
        (None, True, "2004-04-30"),
    ]


def test_an_impossible_date_in_a_typed_text_is_no_slip() -> None:
    """Who typed it made the mistake."""
    text = "Artikel 1. Voorwerp\nVastgesteld op 31 april 2024.\nArtikel 2. Slot\nEinde."
    (day,) = [m for m in recognised(text).mentions if isinstance(m, DateMention)]
    assert (day.value, day.doubtful) == (None, False)

"""Terms of a lexicon, stated, denied or left open; and how often and how long."""

import pytest

from checker.dutch.folding import fold
from checker.model import Polarity, Term
from checker.recognise.periods import duration_mentions, frequency_mentions
from checker.recognise.terms import terms_in

LEXICON = (
    Term("logging", ("logging", "wordt … gelogd", "logbestand*"), ("uitlogging",)),
    Term("rijksregisternummer", ("rijksregisternummer", "INSZ")),
    Term("twee stappen", ("twee stappen",)),
    Term("dienst", ("dienst *",), ("dienst inschrijving",)),
)


def found(text: str) -> list[tuple[str, str, Polarity]]:
    """Term, words and polarity of each mention."""
    mentions = terms_in(text, fold(text), LEXICON, document="protocol")
    return [(m.term, text[m.span.start : m.span.end], m.polarity) for m in mentions]


@pytest.mark.parametrize(
    ("text", "term", "words", "polarity"),
    [
        ("De Logging blijft.", "logging", "Logging", "affirmed"),
        ("De toegang wordt elke dag gelogd.", "logging", "wordt elke dag gelogd", "affirmed"),
        ("De logbestanden blijven.", "logging", "logbestanden", "affirmed"),
        ("Er is geen logging.", "logging", "logging", "negated"),
        ("Er is zo nodig logging.", "logging", "logging", "hedged"),
        ("Het INSZ wordt gedeeld.", "rijksregisternummer", "INSZ", "affirmed"),
        ("Het INSZ wordt niet gedeeld.", "rijksregisternummer", "INSZ", "negated"),
        ("Aanmelden in twee\nstappen.", "twee stappen", "twee\nstappen", "affirmed"),
        ("De dienst Wonen leest mee.", "dienst", "dienst Wonen", "affirmed"),
        ("De l0gging blijft.", "logging", "l0gging", "affirmed"),
    ],
)
def test_a_term_is_found_with_its_polarity(
    text: str, term: str, words: str, polarity: Polarity
) -> None:
    """Stated, denied, or left open by the words around it."""
    assert found(text) == [(term, words, Polarity(polarity))]


@pytest.mark.parametrize(
    "text",
    [
        "De uitlogging faalt.",
        "De dienst inschrijving leest.",
        "De blogging.",
        "Twee grote stappen.",
    ],
)
def test_a_look_alike_is_no_mention(text: str) -> None:
    """Words that resemble a term, named as such or part of another word."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("De gegevens worden eenmalig bezorgd.", ["once"]),
        ("De lijst wordt maandelijks bezorgd.", ["recurring"]),
        ("De lijst wordt elke eerste werkdag bezorgd.", ["recurring"]),
        ("De lijst wordt elke twee maanden bezorgd.", ["recurring"]),
        ("De lijst wordt om de zes weken bezorgd.", ["recurring"]),
        ("De lijst wordt tweemaal per jaar bezorgd.", ["recurring"]),
        ("De dienst raadpleegt permanent het register.", ["permanent"]),
        ("De lijst wordt op verzoek bezorgd.", ["on_demand"]),
        ("De lijst wordt bezorgd telkens wanneer iemand verhuist.", ["on_demand"]),
        ("De lijst wordt niet maandelijks bezorgd.", []),
        ("De lijst wordt bezorgd.", []),
    ],
)
def test_how_often_is_recognised(text: str, kinds: list[str]) -> None:
    """Once, at intervals, permanently or on demand; not what is denied."""
    assert [m.kind for m in frequency_mentions(fold(text), document="protocol")] == kinds


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("De opzegtermijn bedraagt drie maanden.", "notice"),
        ("De gegevens worden tien jaar bewaard.", "retention"),
        ("Een inbreuk wordt binnen 24 uur gemeld.", "breach"),
        ("Het overleg komt om de twee maanden bijeen.", "other"),
    ],
)
def test_a_period_has_a_role(text: str, role: str) -> None:
    """From the words of its sentence."""
    (mention,) = duration_mentions(text, fold(text), document="protocol")
    assert mention.role == role

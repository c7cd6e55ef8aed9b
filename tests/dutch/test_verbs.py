"""Sentences with and without the verb they need."""

import pytest

from checker.dutch.verbs import lacks_participle, lacks_verb


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("In dit protocol de voorwaarden waaronder Zanddorp de gegevens aan De Duinen.", True),
        ("De mededeling van de gegevens voor de duur van vijf jaar.", True),
        ("De gemeente zet de lijst klaar.", False),
        ("De verwerkingsverantwoordelijke bewaart de gegevens.", False),
        ("Het betreft geen bijzondere categorieën.", False),
        ("De partijen evalueren de lijst.", False),
        ("De gegevens, vermeld in artikel 3, aan de gemeente.", True),
        ("De lijst, met de namen, voor de vier openbare scholen.", True),
        ("Iedere partij vermag dit protocol op te zeggen.", False),
    ],
)
def test_a_sentence_has_a_finite_verb(sentence: str, *, lacks: bool) -> None:
    """A word that may be a verb is taken for one, unless it stands behind an article."""
    assert lacks_verb(sentence) is lacks


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("In dit protocol worden de voorwaarden van de mededeling aan De Duinen.", True),
        ("De gegevens worden door de gemeente bewaard.", False),
        ("Het protocol wordt van kracht op 1 mei.", False),
        ("Er worden geen gegevens als vermeld in artikel 9 van de AVG meegedeeld.", False),
        ("De gemeente bewaart de lijst.", False),
    ],
)
def test_a_passive_sentence_has_its_participle(sentence: str, *, lacks: bool) -> None:
    """ "Wordt" asks for more."""
    assert lacks_participle(sentence) is lacks

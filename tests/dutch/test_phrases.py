"""Phrases of the rulebook, denial, and where a sentence starts and ends."""

import pytest

from checker.dutch.phrases import any_of, denied, hedged, sentence_at, sentences_in


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("gebruikt … om", "de gemeente gebruikt de gegevens alleen om"),
        ("verzamel* oorspronkelijk", "zij verzamelde oorspronkelijk"),
        ("versleutel*", "een versleutelde map"),
        ("*dienst", "de belastingdienst"),
        ("categorieën", "de categorieen van gegevens"),
        ("niet-naleving", "sanctie bij niet-naleving"),
        ("twee stappen", "aanmelden in twee\tstappen"),
        ("formaat:", "formaat: csv"),
    ],
)
def test_a_phrase_is_found(phrase: str, text: str) -> None:
    """ "…" stands for words of the sentence, "*" for the rest of a word."""
    assert any_of((phrase,)).search(text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("gebruikt … om", "de gemeente gebruikt de gegevens. zij doet dat om"),
        ("gebruikt … om", "de gemeente gebruikt de gegevens\nom"),
        ("gebruikt … om", "de gemeente gebruikt de omgeving"),
        ("doel", "de doelen"),
        ("doel", "het einddoel"),
        ("duur", "een duurzaam gebruik"),
        ("gebruikt … om", "gebruikt " + "woord " * 30 + "om"),
    ],
)
def test_a_phrase_is_not_found(phrase: str, text: str) -> None:
    """Across the end of a sentence, inside another word, or too far apart."""
    assert not any_of((phrase,)).search(text)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("het rijksregisternummer wordt niet meegedeeld", "rijksregisternummer", True),
        ("er worden geen gegevens over gezondheid gedeeld", "gezondheid", True),
        ("de gegevens zijn zonder rijksregisternummer", "rijksregisternummer", True),
        (
            "het rijksregisternummer wordt meegedeeld, maar niet de naam",
            "rijksregisternummer",
            False,
        ),
        ("de naam wordt niet gedeeld. de leeftijd wel", "leeftijd", False),
        ("de naam wordt niet gedeeld en wordt gelogd", "gelogd", False),
        ("evenmin wordt het rijksregisternummer gedeeld", "rijksregisternummer", True),
        ("de toegang wordt gelogd", "gelogd", False),
        ("het adres, behalve het huisnummer", "huisnummer", True),
    ],
)
def test_words_are_denied_within_their_part_of_the_sentence(
    text: str, words: str, expected: bool
) -> None:
    """A denial reaches to the next full stop, "maar" or finite verb."""
    start = text.index(words)
    assert denied(text, start, start + len(words)) is expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("desgevallend wordt de toegang gelogd", "gelogd", True),
        ("de toegang wordt in voorkomend geval gelogd", "gelogd", True),
        ("de eventuele bijlage", "bijlage", True),
        ("de toegang wordt gelogd; in principe elk jaar", "gelogd", False),
        ("de toegang wordt gelogd", "gelogd", False),
    ],
)
def test_words_are_left_open_within_their_part_of_the_sentence(
    text: str, words: str, expected: bool
) -> None:
    """ "In voorkomend geval" and the like leave a statement open."""
    start = text.index(words)
    assert hedged(text, start, start + len(words)) is expected


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("Het is zo. De stad meldt dat. Klaar is kees.", "stad", "De stad meldt dat."),
        ("Zie art. 5 van het decreet. Einde.", "art", "Zie art. 5 van het decreet."),
        ("Beslist door de N.V. Zandbank. Einde.", "Zandbank", "Beslist door de N.V. Zandbank."),
        ("Eerste regel\nTweede regel", "Tweede", "Tweede regel"),
        ("naam\tom te mailen\ttien jaar", "mailen", "om te mailen"),
        ("Gelet op het advies; Overwegende dat het mag", "mag", "Overwegende dat het mag"),
        ("Het getal 3. 4 is meer.", "getal", "Het getal 3. 4 is meer."),
        ("  Begin met witruimte.  ", "Begin", "Begin met witruimte."),
    ],
)
def test_a_sentence_is_found_around_a_word(text: str, words: str, sentence: str) -> None:
    """A sentence ends at a full stop before a capital, at a line end and at the end of a cell."""
    start = text.index(words)
    left, right = sentence_at(text, start, start + len(words))
    assert text[left:right].strip() == sentence


@pytest.mark.parametrize(("text", "words"), [("a. Bb.", "Bb"), ("Een regel", "regel")])
def test_a_sentence_holds_the_words_it_was_asked_for(text: str, words: str) -> None:
    """Whatever the punctuation."""
    start = text.index(words)
    left, right = sentence_at(text, start, start + len(words))
    assert left <= start
    assert start + len(words) <= right


def test_a_text_is_cut_into_its_sentences() -> None:
    """Full stops, line ends and tabs end a sentence; "art. 5" does not."""
    text = "Zie art. 5. De lijst\tis klaar. \nEinde"
    cut = [text[start:end] for start, end in sentences_in(text, 0, len(text))]
    assert cut == ["Zie art. 5.", "De lijst", "is klaar.", "Einde"]

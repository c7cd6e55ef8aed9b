"""Phrases with room in them, searched from their first word on."""

import pytest

from checker.dutch.folding import fold
from checker.recognise.phrase_search import PhraseSearch, Tokens


def found(phrase: str, text: str) -> list[str]:
    """The words of the text that are the phrase."""
    places = PhraseSearch([("", phrase)]).found_in(Tokens(fold(text)))
    return [text[start:end] for _, start, end in sorted(places)]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("log", "Het log en de logs.", ["log"]),
        ("log*", "Het log en de logs.", ["log", "logs"]),
        ("*beheerder", "De dossierbeheerder en beheerders.", ["dossierbeheerder"]),
        ("*beheer*", "Dossierbeheerders beheren het beheer.", ["Dossierbeheerders", "beheer"]),
        ("ge*eerd", "Gecontroleerd, geregeld.", ["Gecontroleerd"]),
        ("dienst *", "De dienst Wonen; de dienst.", ["dienst Wonen"]),
        ("(houdt|houden) bij", "Zij houden bij wat hij houdt.", ["houden bij"]),
        ("houdt … bij", "X houdt de lijst zelf bij.", ["houdt de lijst zelf bij"]),
        ("houdt … bij", "X houdt op. Y is erbij. Bij Z.", []),
        ("houdt … bij", "X houdt vol\nbij Y.", []),
        ("houdt … bij", "X houdt, zie art. 5, alles bij.", ["houdt, zie art. 5, alles bij"]),
        ("houdt … bij", "X houdt 2.5 lijsten bij.", ["houdt 2.5 lijsten bij"]),
        ("a … b … c", "a b x b c", ["a b x b c"]),
        ("fout & meldt", "X meldt elke fout. Een fout dus.", ["meldt elke fout"]),
        ("fout* & meldt", "Fouten, zo die er zijn, meldt X.", ["Fouten, zo die er zijn, meldt"]),
        ("twee stappen", "Twee\nstappen, geen twee, stappen.", ["Twee\nstappen"]),
        ("(in|uit) (één|twee)", "In één of uit twee.", ["In één", "uit twee"]),
        ("e-mail", "Per E-mail.", ["E-mail"]),
    ],
)
def test_a_phrase_is_found_where_its_words_stand(phrase: str, text: str, words: list[str]) -> None:
    """Some words may stand at "…", within the sentence; "*" is the rest of a word."""
    assert found(phrase, text) == words


def test_the_room_in_a_phrase_has_an_end() -> None:
    """Words that stand lines apart do not belong together."""
    assert found("houdt … bij", f"X houdt {'zeer ' * 30}lang bij.") == []


def test_an_empty_text_holds_nothing() -> None:
    """No words, no places."""
    assert found("houdt … bij", "") == []

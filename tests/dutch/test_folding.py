"""Folding evens out a text for matching and leaves every character in its place."""

import pytest

from checker.dutch.folding import fold, key_of, slips_in


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Gemeente ZANDDORP", "gemeente zanddorp"),
        ("“de gemeente”", '"de gemeente"'),
        ("„de gemeente”", '"de gemeente"'),
        ("‘t Zand", "'t zand"),
        ("het ’s morgens", "het 's morgens"),
        ("1 – 2 — 3", "1 - 2 - 3"),
        ("categorieën en één", "categorieen en een"),
        ("artikel\u00a05", "artikel 5"),
        ("gecoördineerd beëindigd", "gecoordineerd beeindigd"),
        ("§ 2, 3°", "§ 2, 3°"),
    ],
)
def test_typography_is_evened_out(text: str, folded: str) -> None:
    """Capitals, quotes, dashes, accents and hard spaces do not count in matching."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("de cl1ent", "de client"),
        ("een w1jz1ging", "een wijziging"),
        ("1dent1f1catie", "identificatie"),
        ("0pdracht", "opdracht"),
        ("pers©onsgegevens", "persoonsgegevens"),
    ],
)
def test_a_digit_inside_a_word_is_read_as_its_letter(text: str, folded: str) -> None:
    """What OCR made of a letter is matched as the letter."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text",
    [
        "w1Jz1ging",
        "„Eén” – w1Jz1ging van de cl1ent",
        "ﬁnaliteit en œuvre",
        "ĳ Ĳ ß ŉ",
        "e\u0301e\u0301n",
        "",
        "\n\t\n",
    ],
)
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    """An offset in the folded text is the same offset in the text."""
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("de cl1ent woont hier", ["cl1ent"]),
        ("een w1Jz1ging of bepaal1Jk", ["w1Jz1ging", "bepaal1Jk"]),
        ("een wIjziging", ["wIjziging"]),
        ("de 3de verdieping", []),
        ("artikel 5bis", []),
        ("artikel 134sexies", []),
        ("versleuteld met AES256", []),
        ("met SHA256 en TLS1.3", []),
        ("mail naar dpo1zand@zanddorp.be", []),
        ("mail naar info@zanddorp1dorp.be", []),
        ("bestand export_2024a_v2b", []),
        ("COVID19", []),
        ("de e-ID en de eID", []),
        ("op 12 maart 2024", []),
    ],
)
def test_only_words_with_a_stranger_in_them_are_slips(text: str, words: list[str]) -> None:
    """Ordinals, article numbers, type numbers, file names and addresses are no slips."""
    assert [text[start:end] for start, end in slips_in(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zes (6) maanden", "Zes (6)\nmaanden"),
        ("“de gemeente”", '"de gemeente"'),
        ("artikel 5,  §2", "Artikel 5, § 2"),
        ("de cl1ent", "de client"),
    ],
)
def test_the_same_words_have_the_same_key(one: str, other: str) -> None:
    """Line ends, quotes, spaces and slips do not make another quote of it."""
    assert key_of(one) == key_of(other)


def test_other_words_have_another_key() -> None:
    """A figure that changes is another quote."""
    assert key_of("zes (6) maanden") != key_of("zes (8) maanden")

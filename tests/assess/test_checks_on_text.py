"""The Python checks on the text as a whole: numbers, references, blanks, addresses, secrets."""

import pytest

from tests.assess.builders import LAST, about, found_by


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("Zie artikel 9.", []),
        ("Zie artikel 12.", ["artikel 12"]),
        ("Zie artikel 9, §4.", ["artikel 9, §4"]),
        ("Zie artikel 12 van de AVG.", []),
        ("Zie artikel 12 van het huurreglement.", []),
        ("Zie de artikelen 9 en 14.", ["14"]),
    ],
)
def test_a_reference_must_point_at_something(sentence: str, hits: list[str]) -> None:
    """In this protocol; other texts have articles of their own."""
    assert found_by("internal_references_resolve", about("Voorwerp", sentence)) == hits


@pytest.mark.parametrize(
    ("numbers", "hits"),
    [
        (("1", "2", "3"), []),
        (("1", "2", "2bis", "3"), []),
        (("1", "3"), ["Artikel 3. Titel"]),
        (("1", "2", "2"), ["Artikel 2. Titel"]),
        (("I", "II", "IV"), ["Artikel IV. Titel"]),
    ],
)
def test_articles_must_be_numbered_on(numbers: tuple[str, ...], hits: list[str]) -> None:
    """Without a gap or a double."""
    text = "\n".join(f"Artikel {number}. Titel\nEen zin." for number in numbers)
    assert found_by("numbering_runs_on", text) == hits


@pytest.mark.parametrize(
    ("letters", "hits"),
    [("ABC", []), ("ABD", ["D. Een zin."]), ("ABBC", ["B. Een zin."])],
)
def test_recitals_must_be_lettered_on(letters: str, hits: list[str]) -> None:
    """Without a gap or a double."""
    recitals = "\n".join(f"{letter}. Een zin." for letter in letters)
    text = (
        "Protocol\nTUSSEN\nde gemeente Zanddorp, KBO 0207.624.837\nEN\nhet OCMW van Duinrode, KBO "
        f"0212.618.753\nOVERWEGENDE\n{recitals}\nWORDT OVEREENGEKOMEN\nArtikel 1. Doel\nHuur.{LAST}"
    )
    assert found_by("numbering_runs_on", text.replace("Artikel 9", "Artikel 2")) == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("De termijn is drie (3) maanden.", []),
        ("De termijn is drie (2) maanden.", ["drie (2) maanden"]),
        ("Binnen 30 (twintig) dagen.", ["30 (twintig) dagen"]),
        ("Gedurende vijf jaar (zie verder).", []),
    ],
)
def test_words_and_figures_must_agree(sentence: str, hits: list[str]) -> None:
    """The same number in both."""
    assert found_by("numbers_agree", about("Duur", sentence)) == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        (
            "De lijst gaat [per mail of via het platform] naar de dienst.",
            ["[per mail of via het platform]"],
        ),
        ("De dienst [mag de lijst lezen.", ["[mag de lijst lezen."]),
        ("Het reglement zegt: “de huurder […] betaalt”.", []),
        ("Het reglement zegt: “de huurder [van de gemeente of stad] betaalt”.", []),
        ("De lijst gaat naar [NAAM DIENST].", []),
        ("Zie noot [3].", []),
        ("De lijst (per mail) gaat weg.", []),
    ],
)
def test_no_choice_may_be_left_between_brackets(sentence: str, hits: list[str]) -> None:
    """An option of the template, or a bracket that is never closed."""
    assert found_by("brackets_are_settled", about("Voorwerp", sentence)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De raad besliste bij besluit van .", ["De raad besliste bij besluit van ."]),
        ("Opgesteld op , in tweevoud.", ["Opgesteld op ,"]),
        ("De volgende diensten lezen mee:", ["De volgende diensten lezen mee:"]),
        ("De volgende diensten lezen mee:\n- Wonen.", []),
        ("De raad besliste bij besluit van 1 mei 2024.", []),
        ("Dat geldt van nu af.", []),
    ],
)
def test_no_value_or_list_may_be_missing(body: str, hits: list[str]) -> None:
    """Where the sentence announces one."""
    assert found_by("places_are_filled", about("Voorwerp", body)) == hits


@pytest.mark.parametrize(
    ("sentence", "end", "hits"),
    [
        ("De velden staan in bijlage 3.", "", ["bijlage 3"]),
        (
            "De velden staan in bijlage 1 en in bijlage 2.",
            "\nBijlage 1: Velden\nNaam.",
            ["bijlage 2"],
        ),
        ("De velden staan in bijlage 1.", "\nBijlage 1: Velden\nNaam.", []),
        ("De afspraken staan elders (zie eventuele bijlage).", "", ["(zie eventuele bijlage)"]),
        ("De dienst stuurt een mail met bijlage.", "", []),
        ("De velden staan in artikel 9.", "", []),
    ],
)
def test_annexes_must_be_attached(sentence: str, end: str, hits: list[str]) -> None:
    """Those that are named, and none that is left open."""
    text = f"{about('Gegevens', sentence)}Opgemaakt te Zanddorp op 4 juni 2024.{end}"
    found = [words.strip() for words in found_by("annexes_are_attached", text)]
    assert found == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("Mail dpo@zanddorp.be of privacy@duinrode.be.", []),
        ("Mail dpo@zanddorp,be.", ["dpo@zanddorp,be"]),
        ("Mail privacy@duinrode.", ["privacy@duinrode"]),
    ],
)
def test_e_mail_addresses_must_be_valid(sentence: str, hits: list[str]) -> None:
    """Otherwise no breach is ever reported."""
    assert found_by("email_addresses_are_valid", about("Contact", sentence)) == hits


@pytest.mark.parametrize(
    ("sentence", "secret"),
    [
        ("Aanmelden gebeurt met het wachtwoord Duinen!2024.", "Duinen!2024"),
        ("Het wachtwoord: geheimpje.", "geheimpje"),
        ("Buiten de uren belt men 0470 12 34 56.", "0470 12 34 56"),
        ("Vragen gaan naar lea.smet@hotmail.com.", "lea.smet@hotmail.com"),
    ],
)
def test_a_secret_in_the_text_is_found(sentence: str, secret: str) -> None:
    """With the words around it."""
    (found,) = found_by("contact_details_stay_private", about("Contact", sentence))
    assert secret in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Het wachtwoord telt minstens twaalf tekens.",
        "Het wachtwoord wordt telefonisch meegedeeld.",
        "De dienst is bereikbaar op 09 266 12 34.",
        "Vragen gaan naar dpo@zanddorp.be.",
        "De postcode 9999 hoort bij Zanddorp.",
    ],
)
def test_what_may_be_published_is_no_secret(sentence: str) -> None:
    """A policy on passwords, a general number, a functional mailbox."""
    assert found_by("contact_details_stay_private", about("Contact", sentence)) == []

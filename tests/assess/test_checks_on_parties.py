"""The Python checks on parties, signatures, dates and advices."""

import pytest

from tests.assess.builders import AGREED, LAST, MISSING, PREAMBLE, found_by

ONE = "Artikel 1. Voorwerp\nHuur."
ADVICES = (
    "OVERWEGENDE\n"
    "A. De functionaris voor gegevensbescherming van de gemeente gaf op 5 mei 2024 advies.\n"
    "B. De functionaris voor gegevensbescherming van OCMW Duinrode gaf op 6 mei 2024 advies.\n"
)
SIGNED = (
    "Opgemaakt te Zanddorp op 4 juni 2024.\nVoor de gemeente\nAn Peeters, burgemeester\n"
    "Jan Claes, algemeen directeur\nVoor OCMW Duinrode\n"
    "Els Maes, voorzitter van het vast bureau\nBert Nys, algemeen directeur"
)
WHOLE = f"{PREAMBLE}{ADVICES}{AGREED}{ONE}{LAST}{SIGNED}"


def between(*parties: str) -> str:
    """A protocol between these parties."""
    return "Protocol\nTUSSEN\n" + "\nEN\n".join(parties) + f"\n{AGREED}{ONE}{LAST}"


@pytest.mark.parametrize(
    "function",
    [
        "parties_are_named",
        "enterprise_numbers_are_right",
        "aliases_are_used_as_defined",
        "no_foreign_party_is_left",
        "parties_sign",
        "signature_is_dated",
        "dpos_advised_on_a_date",
        "text_is_complete",
        "dates_exist",
    ],
)
def test_a_protocol_in_order_is_left_in_peace(function: str) -> None:
    """Two parties in full, two advices, four signatures."""
    assert found_by(function, WHOLE) == []


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        (between("de gemeente Zanddorp, met zetel te 9999 Zanddorp, Markt 1"), [MISSING]),
        (f"{ONE}{LAST}", [MISSING]),
        (
            between(
                "Zandbeheer, met zetel te 9999 Zanddorp, Markt 1",
                "het OCMW van Duinrode, met zetel te 9998 Duinrode, Markt 2",
            ),
            ["Zandbeheer"],
        ),
        (
            between(
                "Zandbeheer, ondernemingsnummer 0207.624.837",
                "de bibliotheek, met zetel te 9998 Duinrode, Markt 2",
            ),
            ["bibliotheek"],
        ),
    ],
)
def test_parties_must_be_named_in_full(text: str, hits: list[str]) -> None:
    """Two at least, each with a proper name and its kind or number."""
    assert found_by("parties_are_named", text) == hits


@pytest.mark.parametrize(
    ("numbers", "hits"),
    [
        (("KBO 0207.624.837", "KBO 0212.618.753"), []),
        (("KBO 0207.624.838", "KBO 0212.618.753"), ["0207.624.838"]),
        (("met zetel te 9999 Zanddorp, Markt 1", "KBO 0212.618.753"), ["gemeente Zanddorp"]),
        (
            ("met zetel te Zanddorp", "met zetel te Duinrode"),
            ["gemeente Zanddorp", "OCMW van Duinrode"],
        ),
    ],
)
def test_each_party_needs_a_right_enterprise_number(
    numbers: tuple[str, str], hits: list[str]
) -> None:
    """None, or one with wrong check digits."""
    text = between(f"de gemeente Zanddorp, {numbers[0]}", f"het OCMW van Duinrode, {numbers[1]}")
    assert found_by("enterprise_numbers_are_right", text) == hits


@pytest.mark.parametrize(
    ("alias", "sentence", "hits"),
    [
        (
            "de ontvangende instantie",
            "De ontvangende instanties wissen ze.",
            ["ontvangende instanties"],
        ),
        ("de meedelende dienst", "De meedelende diensten lezen.", ["meedelende diensten"]),
        ("de ontvangende watering", "De ontvangende wateringen lezen.", ["ontvangende wateringen"]),
        ("de ontvangende instantie", "De ontvangende instantie wist ze.", []),
        ("de gemeente", "Alle gemeenten lezen.", []),
        ("Zandse Diensten", "De Zandse Dienst leest.", []),
    ],
)
def test_an_alias_must_return_in_its_own_number(alias: str, sentence: str, hits: list[str]) -> None:
    """A common noun with an adjective; a single noun has a plural of its own."""
    first = f'de gemeente Zanddorp, KBO 0207.624.837, hierna: "{alias}"'
    text = between(first, "het OCMW van Duinrode, KBO 0212.618.753") + sentence
    assert found_by("aliases_are_used_as_defined", text) == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("De gemeente Veldhoek bezorgt de lijst.", ["gemeente Veldhoek"]),
        ("Het OCMW Pieter Duinrode wist de gegevens.", ["OCMW Pieter Duinrode"]),
        ("De gemeente Zanddorp bezorgt de lijst.", []),
        ("Het OCMW Duinrode wist de gegevens.", []),
        ("De gegevens gaan niet naar de gemeente Veldhoek.", []),
        ("De burgemeester van de stad Veldhoek is niet betrokken.", []),
    ],
)
def test_no_other_authority_may_act_for_a_party(sentence: str, hits: list[str]) -> None:
    """A name left over from another protocol; one that is only mentioned is none."""
    text = f"{PREAMBLE}{AGREED}Artikel 1. Voorwerp\n{sentence}{LAST}{SIGNED}"
    assert found_by("no_foreign_party_is_left", text) == hits


@pytest.mark.parametrize(
    ("signatures", "hits"),
    [
        (SIGNED.replace("An Peeters, burgemeester\n", ""), ["An Peeters, burgemeester"]),
        (
            SIGNED.replace("An Peeters", "Lea Smet"),
            ["An Peeters, burgemeester", "Lea Smet, burgemeester"],
        ),
        (SIGNED.replace("An Peeters", "An Peters"), []),
        (SIGNED.replace("\nJan Claes, algemeen directeur", " Jan Claes, algemeen directeur"), []),
        ("", []),
    ],
)
def test_who_is_named_above_must_sign_below(signatures: str, hits: list[str]) -> None:
    """Nobody less and nobody else; a slip in a name is not another person."""
    text = f"{PREAMBLE}{AGREED}{ONE}{LAST}{signatures}"
    assert found_by("parties_sign", text) == hits


@pytest.mark.parametrize(
    ("end", "hits"),
    [
        ("Opgemaakt te Zanddorp, 4 juni 2024.", []),
        ("Gedaan te Zanddorp op ………\nVoor de gemeente", ["Gedaan te Zanddorp op ………"]),
        ("Voor akkoord\nAn Peeters", ["Voor akkoord"]),
        ("", [MISSING]),
    ],
)
def test_a_signature_needs_a_date(end: str, hits: list[str]) -> None:
    """Blank, or no place for signatures at all."""
    assert found_by("signature_is_dated", f"{PREAMBLE}{AGREED}{ONE}{LAST}{end}") == hits


def test_a_text_without_parties_needs_no_signatures() -> None:
    """A part of a protocol."""
    assert found_by("signature_is_dated", f"{ONE}{LAST}") == []


@pytest.mark.parametrize(
    ("recitals", "hits"),
    [
        ("", [MISSING]),
        ("OVERWEGENDE\nA. De gemeente verhuurt.\nB. Het OCMW helpt.\n", [MISSING]),
        (
            ADVICES.replace("op 5 mei 2024 ", ""),
            ["A. De functionaris voor gegevensbescherming van de gemeente gaf advies."],
        ),
        (
            ADVICES.replace("gaf op 6 mei 2024 advies", "adviseerde in 2024"),
            ["B. De functionaris voor gegevensbescherming van OCMW Duinrode adviseerde in 2024."],
        ),
        (ADVICES.split("\nB.")[0] + "\nB. Het OCMW helpt.\n", ["OCMW van Duinrode"]),
    ],
)
def test_each_officer_must_have_advised_on_a_date(recitals: str, hits: list[str]) -> None:
    """No advice at all, one without a full date, or one of a party only."""
    text = f"{PREAMBLE}{recitals}{AGREED}{ONE}{LAST}{SIGNED}"
    assert found_by("dpos_advised_on_a_date", text) == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("Dit protocol treedt in werking op 1 mei 2024.", ["1 mei 2024"]),
        ("Dit protocol treedt in werking op 4 juni 2024.", []),
        ("Dit protocol treedt in werking op 1 juli 2024.", []),
        ("Dit protocol treedt in werking bij de ondertekening.", []),
        ("Dit protocol gaat in vanaf de eerste levering.", []),
        ("De partijen overleggen elk jaar.", [MISSING]),
    ],
)
def test_a_protocol_enters_into_force_after_it_is_signed(sentence: str, hits: list[str]) -> None:
    """On a day before the signature, or nowhere."""
    text = f"Artikel 1. Inwerkingtreding\n{sentence}{LAST}{SIGNED}"
    assert found_by("entry_into_force_is_certain", text) == hits


@pytest.mark.parametrize(
    ("sentence", "hits"),
    [
        ("Het reglement van 31 juni 2023 geldt.", ["31 juni 2023"]),
        ("Beslist op maandag 3 maart 2024.", ["maandag 3 maart 2024"]),
        ("Beslist op 29.02.2023.", ["29.02.2023"]),
        ("Beslist op 29.02.2024.", []),
        ("Beslist in februari 2023.", []),
    ],
)
def test_a_date_must_exist(sentence: str, hits: list[str]) -> None:
    """In the calendar, and on its weekday."""
    assert found_by("dates_exist", f"Artikel 1. Voorwerp\n{sentence}{LAST}") == hits


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        (f"{PREAMBLE}{AGREED}{ONE}\nArtikel 2. Gegevens\nNaam.", [MISSING]),
        (
            f"{ONE}\nArtikel 2. Gegevens\nDe gegevens worden bezorgd aan de dienst Wonen van",
            [MISSING],
        ),
        (f"{ONE}\nArtikel 2. Gegevens\nNaam.", []),
    ],
)
def test_a_text_must_run_to_its_end(text: str, hits: list[str]) -> None:
    """Without its closing articles, or in the middle of a sentence."""
    assert found_by("text_is_complete", text) == hits

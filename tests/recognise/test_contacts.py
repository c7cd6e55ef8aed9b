"""E-mail addresses, telephone numbers, links and enterprise numbers."""

import pytest

from checker.recognise.contacts import contacts_in, kbo_numbers_in


@pytest.mark.parametrize(
    ("text", "kind", "value", "valid"),
    [
        ("Mail dpo@zanddorp.be.", "email", "dpo@zanddorp.be", True),
        ("Mail (dpo@zanddorp.be)", "email", "dpo@zanddorp.be", True),
        ("Mail voor.naam+dpo@sub.zanddorp.be", "email", "voor.naam+dpo@sub.zanddorp.be", True),
        ("Mail dpo@zanddorp,be", "email", "dpo@zanddorp,be", False),
        ("Mail dpo@zanddorp", "email", "dpo@zanddorp", False),
        ("Mail dpo..zand@zanddorp.be", "email", "dpo..zand@zanddorp.be", False),
        ("Mail dpo@-zanddorp.be", "email", "dpo@-zanddorp.be", False),
        ("Bel 09 266 12 34", "phone", "09 266 12 34", True),
        ("Bel 0470 12 34 56.", "phone", "0470 12 34 56", True),
        ("Bel +32 9 266 12 34", "phone", "+32 9 266 12 34", True),
        ("Bel 09/266.12.34", "phone", "09/266.12.34", True),
        (
            "Zie https://www.zanddorp.be/protocollen.",
            "link",
            "https://www.zanddorp.be/protocollen",
            True,
        ),
        ("Zie www.zanddorp.be, onder privacy", "link", "www.zanddorp.be", True),
    ],
)
def test_a_contact_is_recognised(text: str, kind: str, value: str, valid: bool) -> None:
    """With whether its form can be right; the mark behind it is left out."""
    (found,) = contacts_in(text, document="protocol")
    assert (found.kind, found.value, found.valid) == (kind, value, valid)
    assert text[found.span.start : found.span.end] == value


@pytest.mark.parametrize(
    "text",
    [
        "op 04 06 2024",
        "op 04/06/2024",
        "KBO 0207.624.837",
        "KBO 0207624837",
        "op 1 januari 2024 om 09 uur",
        "artikel 2.3.1.10",
        "versie 0.12.34.56",
        "ongeveer 260 personen",
        "de gebruiker@",
        "5@ euro",
    ],
)
def test_what_is_no_contact_is_left_alone(text: str) -> None:
    """A date, an enterprise number, an article number, a version."""
    assert list(contacts_in(text, document="protocol")) == []


@pytest.mark.parametrize(
    ("text", "value", "valid", "repaired"),
    [
        ("KBO 0207.624.837", "0207.624.837", True, False),
        ("KBO-nummer: 0212618753", "0212.618.753", True, False),
        ("BE 0207.624.837", "0207.624.837", True, False),
        ("nummer 0207 624 837", "0207.624.837", True, False),
        ("KBO ©207.624.837", "0207.624.837", True, True),
        ("KBO O2O7.624.837", "0207.624.837", True, True),
        ("ondernemingsnummer 0207.624.838", "0207.624.838", False, False),
        ("Kruispuntbank van Ondernemingen onder nummer 0999.999.999", "0999.999.999", False, False),
    ],
)
def test_an_enterprise_number_is_recognised(
    text: str, value: str, valid: bool, repaired: bool
) -> None:
    """With its check digits weighed, and read through an OCR slip."""
    (found,) = kbo_numbers_in(text, document="protocol")
    assert (found.value, found.valid, found.repaired) == (value, valid, repaired)


@pytest.mark.parametrize(
    "text",
    ["dossier 0207.624.838", "rekening BE68 5390 0754 7034", "0470 12 34 56", "KBO nummer volgt"],
)
def test_ten_other_digits_are_no_enterprise_number(text: str) -> None:
    """Wrong check digits and no words that announce a number."""
    assert list(kbo_numbers_in(text, document="protocol")) == []

"""What no report repeats: national numbers, bank accounts, passwords, private telephone numbers."""

import json
from dataclasses import replace

import pytest

from checker.model import Dossier, Party, Report
from checker.render import render
from checker.render.masking import mask

from .builders import evidence, finding, report

# 85.07.30-033.28 and 01.02.03-004.84 are made up; their check digits are right
MASKED = [
    ("rijksregisternummer 85.07.30-033.28", "rijksregisternummer ▒▒.▒▒.▒▒-▒▒▒.▒▒"),
    ("rijksregisternummer 85073003328.", "rijksregisternummer ▒▒▒▒▒▒▒▒▒▒▒."),
    ("INSZ 85 07 30 033 28", "INSZ ▒▒ ▒▒ ▒▒ ▒▒▒ ▒▒"),
    ("INSZ 850730-033-28", "INSZ ▒▒▒▒▒▒-▒▒▒-▒▒"),
    ("INSZ 850730 033 28", "INSZ ▒▒▒▒▒▒ ▒▒▒ ▒▒"),
    ("INSZ 85/07/30-033/28", "INSZ ▒▒/▒▒/▒▒-▒▒▒/▒▒"),
    ("na 2000: 01.02.03-004.84", "na 2000: ▒▒.▒▒.▒▒-▒▒▒.▒▒"),
    ("met een tikfout: 85.07.30-033.29", "met een tikfout: ▒▒.▒▒.▒▒-▒▒▒.▒▒"),
    ("rekening BE68 5390 0754 7034", "rekening ▒▒▒▒ ▒▒▒▒ ▒▒▒▒ ▒▒▒▒"),
    ("rekening NL91 ABNA 0417 1643 00", "rekening ▒▒▒▒ ▒▒▒▒ ▒▒▒▒ ▒▒▒▒ ▒▒"),
    ("het wachtwoord is Zomer2024!", "het wachtwoord is ▒▒▒▒▒▒▒▒▒!"),
    ("Wachtwoord: geheim.", "Wachtwoord: ▒▒▒▒▒▒."),
    ("paswoord = abc123, daarna", "paswoord = ▒▒▒▒▒▒, daarna"),
    ("het paswoord “Sesam” volstaat", "het paswoord “▒▒▒▒▒” volstaat"),
    ("de controlecode is 8812", "de controlecode is ▒▒▒▒"),
    ("pincode 4711", "pincode ▒▒▒▒"),
    ("de code luidt 12-34-56", "de code luidt ▒▒-▒▒-▒▒"),
    ("het wachtwoord van het bestand is Q7x9", "het wachtwoord van het bestand is ▒▒▒▒"),
    ("ww: hallo", "ww: ▒▒▒▒▒"),
    ("met code 8375-1223 en wachtwoord lukuw", "met code ▒▒▒▒-▒▒▒▒ en wachtwoord ▒▒▒▒▒"),
    ("https://app.example/code/83751223", "https://app.example/code/▒▒▒▒▒▒▒▒"),
]

LEFT_ALONE = [
    "ondernemingsnummer 0886.886.638",
    "het wachtwoord gaat telefonisch naar de tweede contactpersoon",
    "Wachtwoord: minimaal 12 tekens, met hoofdletters",
    "wachtwoorden zijn minstens twaalf tekens lang",
    "het wachtwoord wordt per sms verstuurd",
    "het wachtwoord is gewijzigd op vraag van de partij",
    "met usernaam/paswoord, waarvoor de partij instaat",
    "met een elektronische identiteitskaart en een code. De verbinding is versleuteld",
    "de deontologische code, naargelang het geval",
    "postcode 8420 De Haan",
    "de NIS-code 44021 van de gemeente",
    "de verordening (EU) 2016/679 van 27 april 2016",
    "12345678901",
    "tel. 02 553 11 22",
    "de encryptiesleutel is bekend",
    "zie artikel 10 van de gedragscode voor ambtenaren",
]


@pytest.mark.parametrize(("text", "expected"), MASKED)
def test_what_must_not_be_repeated_is_unreadable(text: str, expected: str) -> None:
    """The number or the secret is covered, the words around it stay, and so does the length."""
    assert mask(text) == expected
    assert len(expected) == len(text)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_words_and_numbers_stay(text: str) -> None:
    """An enterprise number, a law or a requirement on passwords is no secret."""
    assert mask(text) == text


FORMS = (
    "terminal", "json", "markdown", "html", "advice.docx", "advice.markdown", "advice.html",
)  # fmt: skip


def telltale() -> Report:
    """A protocol with secrets; the findings and points quote them, whole and in part."""
    text = (
        "Protocol over het nummer 85.07.30-033.28\n"
        "De sleutel gaat per sms naar 0470 12 34 56.\n"
        "Het wachtwoord is Zomer2024.\n"
    )
    found = (
        finding("DOC-38", message='De tekst bevat "85.07.30-033.28".',
                evidence=(evidence(text, "85.07.30-033.28", label="titel"),)),
        finding("DOC-18", message='"0470 12 34 56" is een privénummer.',
                evidence=(evidence(text, "per sms naar 0470 12 34 56"),)),
        finding("DOC-18", message='Het wachtwoord "Zomer2024" staat in de tekst.',
                evidence=(evidence(text, "Zomer2024"),)),
        finding("AP06-06", evidence=(evidence(text, "0470 12 34 56"),),
                message="Zomer2024 staat in dezelfde mail."),
    )  # fmt: skip
    where = (evidence(text, "nummer 85.07.30-033", label="titel"), evidence(text, "is Zomer2024"))
    of = report(text=text, findings=found, where=where)
    document = of.dossier.protocol
    party = Party("X", document.outline.source.pages[0].span, document.outline.source.pages[0].span,
                  dpo_contact="0470 12 34 56")  # fmt: skip
    return replace(of, dossier=Dossier((replace(document, parties=(party,)),)))


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_the_report_tells_a_secret(form: str) -> None:
    """Not in a quote, a message, a heading or a summary; not in half a number either."""
    written = readable(render(telltale(), form), form)
    for secret in ("85.07.30", "033.28", "Zomer2024", "12 34 56"):
        assert secret not in written


def readable(content: bytes, form: str) -> str:
    if form != "advice.docx":
        return content.decode("utf-8")
    from io import BytesIO
    from zipfile import ZipFile

    return ZipFile(BytesIO(content)).read("word/document.xml").decode("utf-8")


def test_a_telephone_number_keeps_its_first_two_digits() -> None:
    """The DPO sees that it is a mobile number, and finds it at its page."""
    told = json.loads(render(telltale(), "json"))
    quotes = [e["quote"] for f in told["findings"] if f["rule"] == "DOC-18" for e in f["evidence"]]
    assert quotes == ["per sms naar 04▒▒ ▒▒ ▒▒ ▒▒", "▒▒▒▒▒▒▒▒▒"]
    messages = [f["message"] for f in told["findings"] if f["rule"] == "DOC-18"]
    assert messages == [
        '"04▒▒ ▒▒ ▒▒ ▒▒" is een privénummer.',
        'Het wachtwoord "▒▒▒▒▒▒▒▒▒" staat in de tekst.',
    ]


def test_an_ordinary_word_is_hidden_only_where_it_is_the_password() -> None:
    """A password like "gemeente" does not make the rest of the report unreadable."""
    text = "Wachtwoord: gemeente.\nDe code is 2024.\n"
    of = report(
        text=text,
        findings=(finding(message="De gemeente tekende in 2024.", evidence=()),),
        where=(evidence(text, "Wachtwoord: gemeente"), evidence(text, "code is 2024")),
    )
    told = json.loads(render(of, "json"))
    assert told["findings"][0]["message"] == "De gemeente tekende in 2024."
    assert [e["quote"] for e in told["points"][0]["evidence"]] == [
        "Wachtwoord: ▒▒▒▒▒▒▒▒",
        "code is ▒▒▒▒",
    ]

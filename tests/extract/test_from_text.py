"""Text files: encodings, characters, and the three ways in which lines are broken."""

from pathlib import Path

import pytest

from checker.extract.cleaning import cleaned
from checker.model.source import Origin, Reason, SourceText, Unreadable
from tests.extract.builders import asides, corpus_file, paragraphs, read, try_to_read

SENTENCE = "De gemeente Zanddorp één § 2 artikel 3, 2°"


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode("utf-8"),
        b"\xef\xbb\xbf" + SENTENCE.encode("utf-8"),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-16-le"),
        SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("cp1252"),
    ],
    ids=["utf8", "utf8-bom", "utf16-bom", "utf16-be-bom", "utf16-le", "utf16-be", "cp1252"],
)
def test_every_encoding_gives_the_same_words(tmp_path: Path, data: bytes) -> None:
    """A protocol reads the same whatever program saved it."""
    assert read(tmp_path, data).text == SENTENCE


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("veri\ufb01eer de \ufb02uxen", "verifieer de fluxen"),
        ("artikel\u00a05,\u202f§\u20093", "artikel 5, § 3"),
        ("persoons\u00adgegevens", "persoonsgegevens"),
        ("per\u200bsoons\ufeffgegevens", "persoonsgegevens"),
        ("e\u0301e\u0301n protocol", "één protocol"),
        ("\x1b[31mrood\x1b[0m en \x07bel", "rood en bel"),
        ("\u202egemeente\u202c", "gemeente"),
        ("‘de’ “partij” 2° § 1 regie¹", "‘de’ “partij” 2° § 1 regie¹"),
        ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
    ],
)
def test_characters_are_written_one_way(written: str, expected: str) -> None:
    """Spaces, hyphens and ligatures become plain; quotes, ° and ¹ stay as typed."""
    assert cleaned(written) == expected


LONG = (
    "Dit protocol regelt de elektronische mededeling van persoonsgegevens door de gemeente "
    "Zanddorp aan het OCMW van Zanddorp, in het kader van de toekenning van de aanvullende "
    "energiepremie"
)


def test_one_paragraph_a_line_stays_so(tmp_path: Path) -> None:
    """Lines longer than a page is wide are paragraphs, and short ones beside them too."""
    text = f"Artikel 1. Onderwerp\n\n{LONG}.\n\nVoor de gemeente\nBram Zand, burgemeester\n"
    assert paragraphs(read(tmp_path, text)) == [
        "Artikel 1. Onderwerp",
        f"{LONG}.",
        "Voor de gemeente",
        "Bram Zand, burgemeester",
    ]


def test_a_sentence_cut_by_a_page_is_joined(tmp_path: Path) -> None:
    """Long, unfinished, and followed by a small letter: one sentence."""
    text = f"{LONG}\n\naan gezinnen die er recht op hebben.\n\n{LONG}."
    assert paragraphs(read(tmp_path, text)) == [
        f"{LONG} aan gezinnen die er recht op hebben.",
        f"{LONG}.",
    ]


WRAPPED = """\
PROTOCOL VOOR DE ELEKTRONISCHE MEDEDELING VAN PERSOONSGEGEVENS VAN
DE GEMEENTE ZANDDORP NAAR HET OCMW WAASDAM

Dit protocol wordt gesloten conform artikel 8, § 1, van het decreet van 18
juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer.

TUSSEN

de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1, als verwerkings-
verantwoordelijke vertegenwoordigd door Bram Zand, burgemeester, de hulp-
en dienstverlening inbegrepen, zoals vermeld in artikel 2, 10°, van het e-
govdecreet;

EN

A. De gemeente is een lokaal bestuur waarvan de werking is beschreven in artikel
5 van het decreet van 22 december 2017 over het lokaal bestuur.
B. Het OCMW is een openbare instelling, als vermeld in artikel 8,
§ 1, van de organieke wet.

Artikel 2: Rechtvaardigingsgronden van zowel de mededeling als
de inzameling van de persoonsgegevens
De gegevens worden meegedeeld op grond van de volgende bepalingen:
1° het decreet lokaal bestuur;
2° de wet van 8 augustus 1983 tot regeling van een Rijksregister van de
natuurlijke personen.
- de contactgegevens van de cliënt
- het rijksregisternummer
"""

WRAPPED_PARAGRAPHS = [
    (
        "PROTOCOL VOOR DE ELEKTRONISCHE MEDEDELING VAN PERSOONSGEGEVENS VAN "
        "DE GEMEENTE ZANDDORP NAAR HET OCMW WAASDAM"
    ),
    (
        "Dit protocol wordt gesloten conform artikel 8, § 1, van het decreet van 18 "
        "juli 2008 betreffende het elektronische bestuurlijke gegevensverkeer."
    ),
    "TUSSEN",
    (
        "de gemeente Zanddorp, met zetel te 9999 Zanddorp, Kerkplein 1, als "
        "verwerkingsverantwoordelijke vertegenwoordigd door Bram Zand, burgemeester, de hulp- "
        "en dienstverlening inbegrepen, zoals vermeld in artikel 2, 10°, van het e-govdecreet;"
    ),
    "EN",
    (
        "A. De gemeente is een lokaal bestuur waarvan de werking is beschreven in artikel "
        "5 van het decreet van 22 december 2017 over het lokaal bestuur."
    ),
    "B. Het OCMW is een openbare instelling, als vermeld in artikel 8, § 1, van de organieke wet.",
    (
        "Artikel 2: Rechtvaardigingsgronden van zowel de mededeling als "
        "de inzameling van de persoonsgegevens"
    ),
    "De gegevens worden meegedeeld op grond van de volgende bepalingen:",
    "1° het decreet lokaal bestuur;",
    "2° de wet van 8 augustus 1983 tot regeling van een Rijksregister van de natuurlijke personen.",
    "- de contactgegevens van de cliënt",
    "- het rijksregisternummer",
]


def test_wrapped_lines_become_paragraphs(tmp_path: Path) -> None:
    """Hard-wrapped text, white between paragraphs: headings, items and references hold."""
    assert paragraphs(read(tmp_path, WRAPPED)) == WRAPPED_PARAGRAPHS


def test_white_after_every_line_means_nothing(tmp_path: Path) -> None:
    """The same text with an empty line after each line has the same paragraphs."""
    assert paragraphs(read(tmp_path, WRAPPED.replace("\n", " \n\n"))) == WRAPPED_PARAGRAPHS


def test_short_lines_are_left_alone(tmp_path: Path) -> None:
    """A list of names is not a paragraph."""
    text = "Voor de gemeente Zanddorp\nBram Zand\nburgemeester\n\nSofie Duin\nalgemeen directeur"
    assert paragraphs(read(tmp_path, text)) == [
        "Voor de gemeente Zanddorp",
        "Bram Zand",
        "burgemeester",
        "Sofie Duin",
        "algemeen directeur",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1\tnaam\tuniek herkennen", "1\tnaam\tuniek herkennen"),
        ("11\tgeboortedatum\t\tdrie maanden", "11\tgeboortedatum\t\tdrie maanden"),
        ("Gegeven 2\thet adres", "Gegeven 2\thet adres"),
        ("Voor Zanddorp            Voor Duinkant", "Voor Zanddorp\tVoor Duinkant"),
        ("Artikel 2\tOnderwerp", "Artikel 2 Onderwerp"),
        ("a)\tde naam", "a) de naam"),
        ("| naam | adres |", "naam\tadres"),
        (
            "**Gemeente Zanddorp** <i>hierna</i>: <gemeente/OCMW>",
            "Gemeente Zanddorp hierna: <gemeente/OCMW>",
        ),
    ],
)
def test_columns_are_told_by_tabs(tmp_path: Path, line: str, expected: str) -> None:
    """White between columns is a tab, white after a number is a space, markup goes."""
    assert read(tmp_path, line).text == expected


def test_tags_are_marks_at_their_place(tmp_path: Path) -> None:
    """A tag of HTML leaves the sentence whole, and is noted where it stood."""
    text = "Artikel 1. Duur\n<br/>\nDe lijst geldt <b>elke  maand</b>.<br>Dat blijft.\n</div>"
    source = read(tmp_path, text)
    assert source.text == "Artikel 1. Duur\nDe lijst geldt elke maand. Dat blijft."
    assert [(mark.text, source.text[mark.span.start :][:5]) for mark in source.marks] == [
        ("<br/>", "De li"),
        ("<b>", "elke "),
        ("</b>", ". Dat"),
        ("<br>", "Dat b"),
    ]


def test_form_feeds_are_pages(tmp_path: Path) -> None:
    """Each form feed opens a page, and a repeated head is set apart with its page."""
    pages = [
        f"Protocol Zanddorp\nDe tekst van blad {word} eindigt." for word in ("een", "twee", "drie")
    ]
    source = read(tmp_path, "\f".join(pages))
    assert [(page.number, source.quote(page.span)) for page in source.pages] == [
        (1, "De tekst van blad een eindigt.\n"),
        (2, "De tekst van blad twee eindigt.\n"),
        (3, "De tekst van blad drie eindigt.\n"),
    ]
    assert asides(source) == [
        ("header", 1, "Protocol Zanddorp"),
        ("header", 2, "Protocol Zanddorp"),
        ("header", 3, "Protocol Zanddorp"),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("- 3 -", "page_number"),
        ("Pagina 1 van 6", "page_number"),
        ("3/9", "page_number"),
        (
            "Verifieer dit rechtsgeldig elektronisch ondertekend document van 9 blz met code 1",
            "stamp",
        ),
        ("Digitaal ondertekend door Bram Zand", "stamp"),
        ("Signed by: Bram Zand", "stamp"),
        ("mailto:dpo@zanddorp.be", "stamp"),
    ],
)
def test_what_is_no_text_is_set_apart(tmp_path: Path, line: str, kind: str) -> None:
    """Page numbers and signature stamps stand behind the text, not in it."""
    source = read(tmp_path, f"De gemeente deelt mee.\n{line}\nHet OCMW ontvangt.")
    assert paragraphs(source) == ["De gemeente deelt mee.", "Het OCMW ontvangt."]
    assert asides(source) == [(kind, 1, line)]


@pytest.mark.parametrize(
    "line", ["Digitaal ondertekend document is gelijk aan papier.", "12", "Zie artikel 3/9."]
)
def test_sentences_that_look_like_it_stay(tmp_path: Path, line: str) -> None:
    """A sentence about signing is text."""
    assert line in paragraphs(read(tmp_path, f"De gemeente deelt mee.\n{line}\nEinde."))


def test_a_file_of_page_numbers_keeps_them(tmp_path: Path) -> None:
    """Where nothing else is left, the asides are the text."""
    source = read(tmp_path, "Pagina 1 van 6")
    assert (source.text, source.asides) == ("Pagina 1 van 6", ())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \r\n\t\xc2\xa0\xe2\x80\x8b\n", Reason.EMPTY),
        (bytes(range(1, 256)) * 20, Reason.ILLEGIBLE),
        (b"abc\0\0\0\1\2\3" * 100, Reason.UNSUPPORTED),
    ],
)
def test_no_text_says_why(tmp_path: Path, data: bytes, reason: Reason) -> None:
    """A file without writing gives a reason, not a text."""
    result = try_to_read(tmp_path, data)
    assert isinstance(result, Unreadable)
    assert result.reason is reason


@pytest.mark.parametrize("name", ["protocol-de-haan.txt", "protocol-diest.txt"])
def test_text_read_from_images_is_known(name: str) -> None:
    """The slips of an OCR program tell where the letters came from."""
    assert _origin(corpus_file(name)) is Origin.OCR


@pytest.mark.parametrize("name", ["protocol-ham.txt", "protocol-pluim.txt", "protocol-ham.pdf"])
def test_typed_text_is_known(name: str) -> None:
    """Abbreviations, addresses and placeholders are no slips."""
    assert _origin(corpus_file(name)) is Origin.TYPED


def _origin(path: Path) -> Origin:
    from checker.extract import read_source

    source = read_source(path)
    assert isinstance(source, SourceText)
    return source.pages[0].origin

"""The Python checks on the list of data: named, justified, decided, of whom and how many."""

import pytest

from tests.assess.builders import MISSING, about, found_by

TABLE = "Gegeven\tVerantwoording\tBewaartermijn\n"
DENIED = "\nEr worden geen gegevens als vermeld in artikel 9 of artikel 10 van de AVG meegedeeld."

IF_SO = "Indien dat wel zo is, staat het erbij."
IF_EVER = "Mocht dat toch gebeuren, dan meldt de stad het."
SENT = "De stad stuurt een lijst van rijksregisternummers."
ABOUT_PUPILS = "De mededeling betreft de leerlingen"


def _rows(*names: str) -> str:
    """A table of data, each with a reason and a period of its own."""
    rows = [f"{name}\tdient voor rubriek {index}\teen jaar" for index, name in enumerate(names)]
    return TABLE + "\n".join(rows)


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (_rows("naam", "medische gegevens"), ["medische gegevens"]),
        (_rows("naam", "contactgegevens van de ouder"), ["contactgegevens van de ouder"]),
        (_rows("naam", "contactgegevens (e-mailadres)"), []),
        (_rows("naam", "identificatiegegevens: voornaam"), []),
        (_rows("naam", "score op de schaal"), []),
        (
            "Gegeven\tOmvang\tVerantwoording\nfinanciële gegevens\trekeningnummer\tom te storten",
            [],
        ),
        (
            "Gegeven\tOmvang\tVerantwoording\nmedische gegevens\tFrequent: medische gegevens\tzorg",
            ["medische gegevens\tFrequent: medische gegevens"],
        ),
        (
            "Meegedeeld worden naam, adres enz. van de huurder.",
            ["Meegedeeld worden naam, adres enz. van de huurder."],
        ),
        (
            "Naam en adres. De stad bezorgt ook alle nuttige informatie.",
            ["De stad bezorgt ook alle nuttige informatie."],
        ),
        ("Naam en adres dienen voor hulp (poetsdienst, maaltijden enz.).", []),
        ("Andere nuttige gegevens worden niet meegedeeld: naam en adres volstaan.", []),
    ],
)
def test_no_category_is_left_open(body: str, hits: list[str]) -> None:
    """A collective name with nothing in it, or a list that does not end."""
    assert found_by("listed_data_are_closed", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"Naam.{DENIED}", []),
        (f"Naam.{DENIED} {IF_SO}", [IF_SO]),
        (f"Naam.{DENIED}\n{IF_EVER}", [IF_EVER]),
        (f"Naam.{DENIED} Indien een gegeven fout is, meldt de stad dat.", []),
        (
            "In principe worden geen gezondheidsgegevens meegedeeld.",
            ["In principe worden geen gezondheidsgegevens meegedeeld."],
        ),
        ("De gegevens vallen, op de zorggraad na, niet onder artikel 9 van de AVG.", []),
        ("Indien gevoelige gegevens verloren gaan, meldt de stad dat.", []),
    ],
)  # fmt: skip
def test_special_data_must_be_settled(body: str, hits: list[str]) -> None:
    """Yes or no; not in principle, and not taken back by the next sentence."""
    assert found_by("special_data_are_settled", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (_rows("naam", "vaccinatiestatus") + DENIED, ["vaccinatiestatus"]),
        (_rows("naam", "vroegere veroordelingen") + DENIED, ["vroegere veroordelingen"]),
        (_rows("naam", "zorgbehoefte"), ["zorgbehoefte"]),
        (_rows("naam", "zorgbehoefte") + "\nDe grond is artikel 9, lid 2, h), van de AVG.", []),
        (_rows("naam", "ziekenfonds") + DENIED, []),
        (f"Naam en adres. Medische attesten en veroordelingen blijven bij de stad.{DENIED}", []),
        (f"{TABLE}adres\tvoor wie een handicap heeft\teen jaar{DENIED}", []),
        (
            "De mededeling omvat:\n- de naam, om te schrijven;\n- de diagnose, voor de zorg.",
            ["de diagnose"],
        ),
    ],
)
def test_listed_special_data_must_be_declared(body: str, hits: list[str]) -> None:
    """In the list, and denied or without a ground."""
    text = about("Meegedeelde gegevens", body)
    assert found_by("listed_special_data_are_declared", text) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{TABLE}naam\tnodig voor het doel\teen jaar", ["naam\tnodig voor het doel\teen jaar"]),
        (f"{TABLE}naam\tde kaart staat op naam\teen jaar", []),
        (
            f"{TABLE}adres en e-mail\tom contact op te nemen\teen jaar",
            ["adres en e-mail\tom contact op te nemen\teen jaar"],
        ),
        (f"{TABLE}adres en e-mail\te-mail eerst, het adres voor de brief\teen jaar", []),
        (
            TABLE + "\n".join(f"{name}\tter info\t1 jaar" for name in ("wijk", "taal", "straat")),
            ["wijk\tter info\t1 jaar"],
        ),
        (
            "Naam en adres. Zij zijn ter zake dienend en niet overmatig.",
            ["Zij zijn ter zake dienend en niet overmatig."],
        ),
        ("Naam, omdat de kaart op naam staat. Dat is ter zake dienend.", []),
    ],
)
def test_a_justification_says_something_of_its_own(body: str, hits: list[str]) -> None:
    """Not that the data are needed, and not the same for all of them."""
    assert found_by("justifications_are_own", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{ABOUT_PUPILS}.\n{_rows('naam', 'naam van de ouder')}", ["naam van de ouder"]),
        (f"{ABOUT_PUPILS} en hun ouders.\n{_rows('naam van de ouder')}", []),
        ("De mededeling betreft de huurders.\n" + _rows("naam", "aantal kinderen"), []),
        (_rows("naam", "naam van de ouder"), []),
    ],
)  # fmt: skip
def test_the_persons_listed_are_the_persons_named(body: str, hits: list[str]) -> None:
    """Data of someone of whom the protocol does not say that it is about him."""
    assert found_by("data_subjects_agree", about("Meegedeelde gegevens", body)) == hits


def test_the_file_holds_no_other_data_than_the_article() -> None:
    """A field in the annex on the file that the article does not name."""
    annex = "Bijlage 1. Indeling van het bestand\n- naam\n- nationaliteit\n"
    text = f"{about('Meegedeelde gegevens', _rows('naam'))}Opgemaakt op 3 mei 2024.\n{annex}"
    assert found_by("data_subjects_agree", text) == ["- nationaliteit"]


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Naam en adres van de huurders.", [MISSING]),
        ("Naam en adres van ongeveer 80 huurders.", []),
        ("Het gaat jaarlijks om 35 dossiers.", []),
        ("Gegeven\tOmvang\nnaam\tFrequent", ["naam\tFrequent"]),
    ],
)
def test_the_scale_must_be_stated(body: str, hits: list[str]) -> None:
    """How many persons; "frequent" is no number."""
    assert found_by("scale_is_stated", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("work", "hits"),
    [
        (SENT, [SENT]),
        ("De opzoeking gebeurt met de nummerplaat.", ["De opzoeking gebeurt met de nummerplaat."]),
        ("De stad voert per vraag het INSZ in.", ["De stad voert per vraag het INSZ in."]),
        ("De opzoeking gebeurt met de naam.", []),
        ("De stad stuurt geen rijksregisternummer mee.", []),
        ("De medewerker meldt zich aan met zijn rijksregisternummer.", []),
    ],
)  # fmt: skip
def test_a_search_key_must_be_listed(work: str, hits: list[str]) -> None:
    """What is sent along to search with is communicated too."""
    text = (
        f"Artikel 1. Meegedeelde gegevens\n{_rows('naam', 'adres')}\nArtikel 2. Werkwijze\n{work}"
    )
    assert found_by("search_keys_are_listed", text) == hits


def test_a_listed_search_key_is_fine() -> None:
    """It stands among the data."""
    rows = _rows("naam", "INSZ van de aanvrager")
    work = "De stad zoekt op aan de hand van het rijksregisternummer."
    text = f"Artikel 1. Meegedeelde gegevens\n{rows}\nArtikel 2. Werkwijze\n{work}"
    assert found_by("search_keys_are_listed", text) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Onderstaande tabel geeft de gegevens.", ["Onderstaande tabel geeft de gegevens."]),
        (f"Onderstaande tabel geeft de gegevens.\n{_rows('naam')}", []),
        (
            "Hieronder is per gegeven de bewaartermijn vermeld.\nGegeven 1: naam",
            ["Hieronder is per gegeven de bewaartermijn vermeld."],
        ),
        (
            "De volgende drie gegevens worden bezorgd:\n1. naam\n2. adres",
            ["De volgende drie gegevens worden bezorgd:"],
        ),
        ("De volgende twee gegevens worden bezorgd:\n1. naam\n2. adres", []),
        ("De volgende drie gegevens worden bezorgd:\n- naam\n- adres,\nmet postcode", []),
    ],
)
def test_what_is_announced_must_follow(body: str, hits: list[str]) -> None:
    """A table, a period, so many data."""
    assert found_by("what_is_announced_follows", about("Meegedeelde gegevens", body)) == hits


@pytest.mark.parametrize(
    ("row", "hits"),
    [
        ("rijksregisternummer\tidentificatie\teen jaar", ["rijksregisternummer"]),
        ("rijksregisternummer\tde naam volstaat niet: er zijn naamgenoten\teen jaar", []),
        ("inkomen onder de grens (ja of nee)\ttarief\teen jaar", []),
        ("inkomen\ttarief\teen jaar", ["inkomen"]),
    ],
)
def test_less_must_have_been_considered(row: str, hits: list[str]) -> None:
    """A number, an income or a copy says much."""
    text = about("Meegedeelde gegevens", TABLE + row)
    assert found_by("intrusive_data_are_weighed", text) == hits

"""What the checks on security, breaches and logs find."""

import pytest

from tests.assess.builders import MISSING, about, found_by


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De lijst wordt uitsluitend via sftp bezorgd.", []),
        ("De lijst wordt per mail of via sftp bezorgd.", [0]),
        ("De lijst wordt bij voorkeur via sftp bezorgd.", [0]),
        ("De lijst wordt via sftp of een ander kanaal bezorgd.", [0]),
        ("Noch per mail, noch per post worden gegevens meegedeeld.", []),
        ("Ligt het platform plat, dan wordt de lijst per post of mail bezorgd.", []),
        ("Vragen over de levering worden per brief of mail gesteld.", []),
        ("Uitzonderlijk mag de lijst per mail worden bezorgd.", [0]),
    ],
)
def test_data_go_by_one_channel(body: str, hits: list[int]) -> None:
    """A second channel needs a condition; what is no transfer of data needs no channel."""
    found = found_by("data_travel_by_one_channel", about("Overdracht", body))
    assert found == [body for _ in hits]


def test_the_items_of_a_list_may_be_channels_at_choice() -> None:
    """ "; of" behind an item leaves the choice open."""
    body = "De gegevens worden overgedragen via:\n- het platform van de gemeente; of\n- e-mail."
    found = found_by("data_travel_by_one_channel", about("Overdracht", body))
    assert found == ["het platform van de gemeente; of"]


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De lijst wordt per mail bezorgd.", ["De lijst wordt per mail bezorgd."]),
        ("De opslag is versleuteld. De lijst wordt niet per mail bezorgd.", []),
        (
            "De databank is versleuteld. De lijst wordt gemaild.",
            ["De lijst wordt gemaild."],
        ),
        ("De databank is versleuteld. De lijst wordt versleuteld. Ze wordt gemaild.", []),
        ("De medewerkers zijn zorgvuldig.", [MISSING]),
        ("De lijst gaat via sftp.", [MISSING]),
    ],
)
def test_data_are_encrypted_on_the_way_and_at_rest(body: str, hits: list[str]) -> None:
    """A database that is encrypted says nothing of the file that leaves it."""
    assert found_by("data_travel_encrypted", about("Beveiliging", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het wachtwoord staat in dezelfde mail.", ["Het wachtwoord staat in dezelfde mail."]),
        ("Het wachtwoord staat nooit in dezelfde mail.", []),
        ("Een mail bevat de lijst. Het wachtwoord wordt bezorgd met de post.", []),
        ("Een versleuteld bestand wordt bezorgd.", [MISSING]),
        ("Een versleuteld bestand wordt bezorgd. De sleutel wordt telefonisch meegedeeld.", []),
        ("Een met OpenPGP versleuteld bestand wordt bezorgd.", []),
    ],
)
def test_a_key_goes_another_way_than_the_file(body: str, hits: list[str]) -> None:
    """Not with the file, and not unspoken of."""
    assert found_by("keys_travel_apart", about("Beveiliging", body)) == hits


MAILED = "De lijst wordt versleuteld gemaild naar wonen@zanddorp.be."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (f"{MAILED} De toegang gebeurt per rol.", [MAILED]),
        (f"{MAILED} Enkel twee behandelaars lezen die mailbox, na toegang per rol.", []),
        ("De lijst wordt gemaild naar an.maes@zanddorp.be. De toegang gebeurt per rol.", []),
        ("De lijst gaat via sftp.", [MISSING]),
    ],
)
def test_a_shared_mailbox_has_known_readers(body: str, hits: list[str]) -> None:
    """An address of one person is no shared mailbox."""
    assert found_by("access_is_limited", about("Beveiliging", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De databank wordt gehost door Peel bv.", ["De databank wordt gehost door Peel bv."]),
        ("De databank wordt gehost door Peel bv, verwerker (overeenkomst van 3 mei 2023).", []),
        ("De databank wordt gehost door Peel bv.\nVerwerker is Peel bv, met een contract.", []),
        ("De woningen van Peel bv staan leeg in de databank.", []),
        ("De gegevens staan in OneDrive.", ["De gegevens staan in OneDrive."]),
        ("Opslag van gegevens in een cloud is verboden.", []),
        ("Elke partij kan een beroep doen op een verwerker.", [MISSING]),
        ("De partijen doen geen beroep op een verwerker.", []),
    ],
)
def test_a_supplier_is_a_processor(body: str, hits: list[str]) -> None:
    """Whoever holds the data for a party works under a contract."""
    assert found_by("suppliers_are_processors", about("Beveiliging", body)) == hits


LATE = "Een datalek wordt onverwijld gemeld aan de functionaris."


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        (LATE, [LATE]),
        (f"{LATE} Die melding gebeurt binnen 24 uur.", []),
        ("Een lek wordt dezelfde dag gemeld op dpo@zanddorp.be.", []),
        (
            "Een datalek wordt binnen 24 uur gemeld aan de andere partij.",
            ["Een datalek wordt binnen 24 uur gemeld aan de andere partij."],
        ),
        ("De partijen zijn zorgvuldig.", [MISSING]),
    ],
)
def test_a_breach_is_reported_in_time(body: str, hits: list[str]) -> None:
    """Within hours or days, and to somebody who is named."""
    assert found_by("breaches_are_reported_in_time", about("Beveiliging", body)) == hits


def test_a_breach_of_the_protocol_is_no_breach_of_security() -> None:
    """What is said of the one says nothing of the other."""
    body = "Een inbreuk op dit protocol wordt onverwijld gemeld."
    assert found_by("breaches_are_reported_in_time", about("Sancties", body)) == [MISSING]


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De partijen nemen passende maatregelen.", ["De partijen nemen passende maatregelen."]),
        ("De partijen nemen passende maatregelen: de databank is versleuteld.", []),
        ("- hetzij via sftp;\n- hetzij via een portaal.", ["hetzij via sftp;"]),
    ],
)
def test_measures_are_settled(body: str, hits: list[str]) -> None:
    """A row of choices is one hit."""
    assert found_by("measures_are_definite", about("Beveiliging", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("De partijen nemen passende maatregelen.", []),
        ("De lijst gaat via sftp.", [MISSING]),
        ("De lijst gaat via sftp. Beide partijen versleutelen hun databank.", []),
    ],
)
def test_measures_cover_sender_way_and_receiver(body: str, hits: list[str]) -> None:
    """No measure at all is the fault of another rule."""
    assert found_by("measures_cover_every_place", about("Beveiliging", body)) == hits


@pytest.mark.parametrize(
    ("measure", "hits"),
    [
        ("De medewerkers gebruiken een wachtwoord.", ["gezondheidstoestand"]),
        ("De medewerkers melden zich aan met eID.", []),
        ("De effectbeoordeling van 3 mei 2024 acht een wachtwoord voldoende.", []),
    ],
)
def test_sensitive_data_need_a_strong_sign_in(measure: str, hits: list[str]) -> None:
    """Or an assessment of the risk."""
    data = "De volgende persoonsgegevens worden meegedeeld: naam en gezondheidstoestand."
    text = f"Artikel 1. Persoonsgegevens\n{data}\nArtikel 2. Beveiliging\n{measure}\n"
    assert found_by("sign_in_fits_the_data", text) == hits


LOGGED = "Elke raadpleging wordt gelogd."


@pytest.mark.parametrize(
    ("rest", "hits"),
    [
        ("", [LOGGED]),
        ("De logs worden twee jaar bewaard.", [LOGGED]),
        ("Het diensthoofd kijkt ze na. De gegevens worden twee jaar bewaard.", [LOGGED]),
        ("Ze worden twee jaar bewaard en elk kwartaal nagezien.", []),
    ],
)
def test_logs_are_kept_and_reviewed(rest: str, hits: list[str]) -> None:
    """How long the data are kept says nothing of the logs."""
    body = f"{LOGGED} {rest}".strip()
    assert found_by("logs_are_kept_and_reviewed", about("Logging", body)) == hits


def test_no_logging_leaves_nothing_to_keep() -> None:
    """That logging is due is another rule."""
    assert found_by("logs_are_kept_and_reviewed", about("Logging", "Er is geen logboek.")) == []


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het bestand gaat via sftp. Het mag ook gemaild worden.", ["Het mag ook gemaild worden."]),
        ("Het bestand gaat via sftp. Het protocol mag ook gemaild worden.", []),
        ("De lijst gaat via sftp. Een fout wordt gemeld. Dat mag ook per mail.", []),
    ],
)
def test_a_pronoun_may_stand_for_the_file(body: str, hits: list[str]) -> None:
    """What "het" stands for is named in the sentence before it."""
    assert found_by("data_travel_by_one_channel", about("Overdracht", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Elke toegang wordt gelogd: wie, wat, wanneer en waarom.", []),
        ("De toepassing logt de gebruiker, het tijdstip, het kenteken en de reden.", []),
        ("Iedere toegang wordt opgetekend. Daarbij staat wie, wat, wanneer en waarom.", []),
        ("De toepassing registreert de aanmeldingen.", ["registreert de aanmeldingen"]),
        ("De raadplegingen worden gelogd. Een medewerker kijkt dat na.", ["gelogd"]),
    ],
)
def test_the_four_questions_stand_around_the_logging(body: str, hits: list[str]) -> None:
    """In the same sentence, in a list or in the sentence that goes on; not in the review."""
    assert found_by("logging_answers_four_questions", about("Logging", body)) == hits


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Vragen over een cliënt gaan met zijn naam naar de gedeelde mailbox.", [0]),
        ("Vragen over het protocol gaan naar de gedeelde mailbox.", []),
        ("Een fout in de naam wordt gemeld op de gedeelde mailbox.", []),
    ],
)
def test_a_question_on_a_person_carries_data(body: str, hits: list[int]) -> None:
    """A message that names a person arrives where all may read it."""
    text = about("Beveiliging", body + "\nDe toegang is beperkt per functie.")
    assert found_by("access_is_limited", text) == [body for _ in hits]

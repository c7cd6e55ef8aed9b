"""The Python checks on what the data are for."""

import pytest

from tests.assess.builders import about, found_by


@pytest.mark.parametrize(
    ("body", "hits"),
    [
        ("Het doel is het verwerken van persoonsgegevens.", 1),
        ("De gemeente ontvangt de gegevens om ze te raadplegen.", 1),
        ("De gegevens dienen om opgeslagen te worden.", 1),
        ("De doelen zijn:\n- het bewaren van verslagen;\n- de toekenning van steun.", 1),
        ("De doelen zijn:\n- het bewaren van verslagen om steun toe te kennen.", 0),
        ("Het doel is het verwerken van aanvragen tot inschrijving.", 0),
        ("De gemeente gebruikt de gegevens om een premie te betalen.", 0),
        ("De gegevens worden geladen om ze te bewaren.\nDe stad gebruikt ze om te betalen.", 0),
        ("De gemeente verzamelde de gegevens om ze te bewaren.", 0),
    ],
)
def test_handling_data_is_no_purpose(body: str, hits: int) -> None:
    """To process, keep or consult is what is done; a purpose is what comes of it."""
    assert len(found_by("purpose_is_a_result", about("Doel", body))) == hits


def test_the_senders_purpose_is_not_the_receivers() -> None:
    """The same words for both purposes are shown together."""
    own = "Het OCMW gebruikt de gegevens om kwetsbare gezinnen preventief te ondersteunen."
    old = "Het agentschap verzamelde ze om kwetsbare gezinnen preventief te ondersteunen."
    other = "Het OCMW gebruikt de gegevens om schulden af te bouwen."
    assert found_by("purpose_is_the_receivers_own", about("Doel", f"{own}\n{old}")) == [own]
    assert found_by("purpose_is_the_receivers_own", about("Doel", f"{other}\n{old}")) == []


@pytest.mark.parametrize(
    ("frame", "hits"),
    [
        ("de armoedebestrijding bij gezinnen", ["armoedebestrijding bij gezinnen"]),
        ("de betaling van huurpremies", []),
        ("artikel 8 van het decreet", []),
    ],
)
def test_the_title_names_the_purpose(frame: str, hits: list[str]) -> None:
    """No word of the frame in the title returns in the purposes, not even a part of one."""
    body = about("Doel", "De stad gebruikt de gegevens om premies aan huurders te betalen.")
    title = f"Protocol voor de mededeling van persoonsgegevens\nin het kader van {frame}\n"
    assert found_by("title_names_the_purpose", title + body) == hits

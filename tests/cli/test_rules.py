"""`dpo-checker rules`."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli.program import program
from checker.pipeline import the_rulebook
from tests.architecture.repository import ROOT

RULE = "AP03-proportionaliteit/AP03-10-bewaartermijn-zonder-maximum.yaml"


def run(*args: str) -> Result:
    """What the program answers."""
    return CliRunner().invoke(program, ["rules", *args], prog_name="dpo-checker")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A rulebook that a test may change."""
    return Path(shutil.copytree(ROOT / "rules", tmp_path / "rules"))


def test_the_list_holds_every_rule() -> None:
    """One row each, on stdout; the count goes to who watches."""
    result = run("list")
    ids = [rule.id for rule in the_rulebook().rules]
    assert result.exit_code == 0
    assert [word for word in result.stdout.split() if word in ids] == ids
    assert result.stderr == f"{len(ids)} regels, regelboek versie 0.1.0.\n"


def test_the_list_may_be_narrowed() -> None:
    """By the beginning of an id, in capitals or not."""
    assert run("list", "ap05-1", "DOC-03").stdout.count("AP05-1") == run(
        "list", "AP05-1"
    ).stdout.count("AP05-1")
    assert "DOC-03" not in run("list", "AP05-1").stdout
    assert "DOC-03" in run("list", "ap05-1", "DOC-03").stdout


def test_a_rule_is_explained() -> None:
    """In plain words, with its examples."""
    result = run("explain", "AP07-01")
    assert result.stdout.startswith("AP07-01 periodiciteit ontbreekt\n\nErnst: blokkerend\n")
    assert "\nFout:\n    Artikel 1. Periodiciteit en duur\n" in result.stdout


def test_an_unknown_rule_is_refused() -> None:
    """With the one that was probably meant."""
    result = run("explain", "AP7-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Fout U106: geen enkele regel begint met 'AP7-01'. Bedoelde u 'AP07-01'?\n"
        "Tip: bekijk de nummers met 'dpo-checker rules list'.\n"
    )


def test_the_examples_are_tried(folder: Path) -> None:
    """Exit code 0 where each does what it says."""
    result = run("test", "AP07-01", "--rules", str(folder))
    assert result.exit_code == 0
    assert result.stdout.startswith("1 regels, ")
    assert result.stdout.endswith(" voorbeelden, 0 mislukt.\n")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("[[onbeperkt]]", "[[onbeperkt bewaard]]", 'bad-1: niet gevonden: "onbeperkt bewaard"'),
        ("[[zolang nodig]]", "tot eind 2030", "bad-2: de regel zegt niet dat er iets ontbreekt."),
        ("maximaal tien jaar", "als het kan", "good-2: toch gevonden: "),
    ],
)
def test_an_example_that_does_not_hold_is_told(
    folder: Path, old: str, new: str, fault: str
) -> None:
    """What was found or not, and exit code 1."""
    file = folder / RULE
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    result = run("test", "AP03-10", "--rules", str(folder))
    assert result.exit_code == 1
    assert f"AP03-10-{fault}" in result.stdout


def test_a_new_rule_gets_the_next_number(folder: Path) -> None:
    """Its examples fail until they are filled in."""
    before = {rule.id for rule in the_rulebook(folder).rules}
    result = run("new", "ap08", "sanctie-te-zwak", "--rules", str(folder))
    assert result.exit_code == 0
    file = Path(result.stdout.strip())
    id_ = file.name[:7]
    assert id_.startswith("AP08-")
    assert id_ not in before
    assert file == folder / "AP08-sancties" / f"{id_}-sanctie-te-zwak.yaml"
    assert run("test", id_, "--rules", str(folder)).exit_code == 1


def test_a_new_rule_needs_a_good_name(folder: Path) -> None:
    """A coded refusal, and nothing is written."""
    result = run("new", "AP08", "Sanctie te zwak", "--rules", str(folder))
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout R207: ")


def test_a_rulebook_that_is_not_there_is_told(tmp_path: Path) -> None:
    """With its code."""
    result = run("list", "--rules", str(tmp_path / "geen"))
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout R206: ")

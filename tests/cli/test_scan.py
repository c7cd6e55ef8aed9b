"""`dpo-checker scan`."""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.cli.scan import STAGES
from checker.model import Dossier, Stage
from tests.cli.conftest import Run
from tests.render.builders import report


def test_the_report_goes_to_stdout(run: Run) -> None:
    """Nothing else does, and the exit code is 0 whatever was found."""
    result = run("scan", "protocol.pdf")
    assert result.exit_code == 0
    assert "Voorstel van oordeel" in result.stdout
    assert result.stderr == ""
    assert "\x1b" not in result.stdout


def test_data_are_data(run: Run) -> None:
    """Stdout is JSON and nothing more."""
    result = run("scan", "protocol.pdf", "--format", "json")
    assert json.loads(result.stdout)["schema_version"] == 1


def test_the_stage_is_handed_on(run: Run, outcome: dict[str, Any]) -> None:
    """Intake by default."""
    run("scan", "protocol.pdf")
    run("scan", "protocol.pdf", "--stage", "signature")
    assert [options["stage"] for _, options in outcome["calls"]] == [Stage.INTAKE, Stage.SIGNATURE]
    assert outcome["calls"][0][0] == Path("protocol.pdf")


@pytest.mark.parametrize("written", ["2024-06-04", "4/6/2024"])
def test_the_day_whose_law_applies_is_handed_on(
    run: Run, outcome: dict[str, Any], written: str
) -> None:
    """None by default: then the day of the signature counts."""
    run("scan", "protocol.pdf")
    run("scan", "protocol.pdf", "--as-of", written)
    days = [options["as_of"] for _, options in outcome["calls"]]
    assert days == [None, date(2024, 6, 4)]


def test_a_day_that_is_none_is_refused(run: Run) -> None:
    """With the form in which to write it."""
    result = run("scan", "protocol.pdf", "--as-of", "gisteren")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(
        "Fout U103: de waarde bij --as-of is geen datum; schrijf ze als"
    )


def test_the_command_line_knows_the_stages_of_the_model() -> None:
    """They are written out twice, so that --help need not load the model."""
    assert [stage.value for stage in Stage] == list(STAGES)


@pytest.mark.parametrize(
    ("name", "begins"),
    [("uit.json", "{"), ("uit.md", "# Verslag"), ("uit.html", "<!doctype"), ("uit.txt", "Dossier")],
)
def test_the_extension_tells_the_form(run: Run, name: str, begins: str) -> None:
    """Where no --format is given."""
    result = run("scan", "protocol.pdf", "-o", name)
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path(name).read_text("utf-8").startswith(begins)


def test_a_result_is_written_whole_and_leaves_nothing_beside_it(run: Run) -> None:
    """No half file, no temporary file; an older result is replaced."""
    Path("uit.json").write_text("oud")
    assert run("scan", "protocol.pdf", "-o", "uit.json", "--force").exit_code == 0
    assert sorted(p.name for p in Path().iterdir()) == ["protocol.pdf", "uit.json"]


def test_a_link_is_followed(run: Run) -> None:
    """The file it leads to gets the result, and the link stays a link."""
    Path("echt.json").write_text("oud")
    Path("link.json").symlink_to("echt.json")
    assert run("scan", "protocol.pdf", "-o", "link.json", "--force").exit_code == 0
    assert Path("link.json").is_symlink()
    assert json.loads(Path("echt.json").read_text("utf-8"))


def test_the_protocol_is_never_overwritten(run: Run) -> None:
    """Not even when asked."""
    result = run("scan", "protocol.pdf", "-o", "protocol.pdf")
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout U301: protocol.pdf is het protocol zelf.\nTip: ")
    assert Path("protocol.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize(
    ("output", "code"),
    [
        (".", "U302"),
        ("weg/uit.json", "U303"),
        ("er-is-al.json", "U304"),
        ("n" * 300 + ".json", "U305"),
        ("uit.docx", "U306"),
        (os.devnull, "U307"),
    ],
)
def test_a_place_where_nothing_can_be_written_is_told_at_once(
    run: Run, outcome: dict[str, Any], output: str, code: str
) -> None:
    """Before the protocol is read."""
    Path("er-is-al.json").write_text("oud")
    result = run("scan", "protocol.pdf", "-o", output)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Fout {code}: ")
    assert outcome["calls"] == []


def test_a_document_that_is_no_protocol_gets_a_result_and_a_caution(
    run: Run, outcome: dict[str, Any]
) -> None:
    """The caution stands on stderr, so that the data stay data."""
    of = report()
    outcome["outcome"] = replace(of, dossier=Dossier((replace(of.dossier.protocol, likely=False),)))
    result = run("scan", "protocol.pdf", "--format", "json")
    assert result.exit_code == 0
    assert result.stderr.startswith("Let op: dit document lijkt geen protocol")
    assert json.loads(result.stdout)["verdict"] == "unfavourable"

"""The contract of the report: shape, order, values."""

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.model import Report
from checker.render import render
from tests.render.texts import TEXT

from .builders import finding, report

SCHEMA = json.loads(files("checker.render").joinpath("report.schema.json").read_text("utf-8"))


def data(of: Report) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(render(of, "json"))
    return loaded


@pytest.mark.parametrize(
    "of",
    [report(), report(findings=()), report(text="Een brief.\n", findings=()), report(name="a\x1b")],
    ids=["full", "no findings", "no protocol", "odd file name"],
)
def test_every_report_keeps_to_the_contract(of: Report) -> None:
    """A report of any content is valid against the schema that ships with the program."""
    Draft202012Validator(SCHEMA).validate(data(of))


def test_the_schema_is_itself_valid() -> None:
    """The schema keeps to JSON Schema 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_refuses_what_the_contract_does_not_know() -> None:
    """An extra key or an unknown value is refused, at the top and deep down."""
    validator = Draft202012Validator(SCHEMA)
    for broken in (
        {**data(report()), "extra": 1},
        {**data(report()), "verdict": "good"},
        {**data(report()), "points": data(report())["points"][:11]},
    ):
        assert not validator.is_valid(broken)


def test_keys_stand_in_the_order_of_the_contract() -> None:
    """A reader finds the parts where the contract has them."""
    assert list(data(report())) == [
        "schema_version", "tool", "stage", "dossier", "parties", "articles", "points", "findings",
        "facts", "undecided", "verdict",
    ]  # fmt: skip


def test_parties_and_articles_and_facts() -> None:
    """What was read in the protocol is told in full."""
    told = data(report())
    assert told["parties"][0] == {
        "name": "Energiehuis Duinkant", "aliases": ["het Energiehuis"], "role": "sender",
        "kbo": "0419.832.529",
        "representatives": [{"name": "An Peeters", "function": "directeur"}],
        "dpo_contact": "dpo@waasdam.example",
    }  # fmt: skip
    assert told["parties"][1]["kbo"] is None
    assert told["articles"][0] == {
        "document": "protocol", "number": "1", "heading": "Doeleinden", "page": 1,
        "points": [{"point": "AP02", "score": 0.93, "because": ["kop: doeleinden"]}],
    }  # fmt: skip
    assert told["facts"] == {
        "dpo_advices": [{
            "party": "Energiehuis Duinkant", "date": "2024-06-04", "outcome": None,
            "quote": "De functionaris van het Energiehuis heeft op 4 juni 2024 advies gegeven.",
        }],
        "signed_on": "2024-07-01", "in_force_on": None, "notice_months": 6,
    }  # fmt: skip


def test_a_finding_tells_place_boxes_and_address_of_the_law() -> None:
    """The words stand at their offsets, with the boxes on the page and the law's address."""
    told = next(f for f in data(report())["findings"] if f["rule"] == "AP03-10")
    start = TEXT.index("zolang nodig")
    assert told["evidence"] == [{
        "document": "protocol", "label": "art. 2", "page": 1, "start": start, "end": start + 12,
        "quote": "zolang nodig", "boxes": [[70.5, 100.25, 130.12, 112.0]],
    }]  # fmt: skip
    assert told["sources"] == [
        {"law": "AVG", "article": "5.1.e", "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}
    ]
    assert told["decision"] is None


def test_the_gravest_finding_stands_first() -> None:
    """Findings stand by severity, then in order of the text."""
    rules = [f["rule"] for f in data(report())["findings"]]
    assert rules == ["AP04-01", "AP01-09", "AP03-10", "DOC-10", "DOC-05"]


def test_undecided_rules_bear_their_reason() -> None:
    """What could not be judged is said."""
    assert data(report())["undecided"] == [
        {"rule": "AP12-02", "reason": "bladzijde 1 is onleesbaar"}
    ]


def test_signs_outside_ascii_stay_readable() -> None:
    """Dutch stays Dutch in the file, and a lone surrogate does not stop the report."""
    odd = finding(message="De coördinatie \ud800 ontbreekt.")
    written = render(report(findings=(odd,)), "json")
    assert "coördinatie" in written.decode("utf-8")

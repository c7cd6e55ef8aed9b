"""Every fixture is judged as the careful DPO who wrote its expected.yaml would judge it."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.model import Mode, Report, Severity, Unreadable
from checker.pipeline import check_file

PROTOCOLS = Path(__file__).resolve().parents[2] / "fixtures" / "protocols"
SLUGS = sorted(folder.name for folder in PROTOCOLS.iterdir() if folder.is_dir())

#: An element that is there with a fault in it is there: expected.yaml and the program may draw
#: the line between "present" and "partial" elsewhere.
SAME = {"partial": "present"}


@lru_cache(maxsize=len(SLUGS))
def report_on(slug: str) -> Report:
    """The report on a fixture, made once for all tests of this module."""
    (source,) = (PROTOCOLS / slug).glob("source.*")
    report = check_file(source)
    assert not isinstance(report, Unreadable), report
    return report


@lru_cache(maxsize=len(SLUGS))
def expected_of(slug: str) -> Mapping[str, Any]:
    """What the maker of the fixture expects."""
    text = (PROTOCOLS / slug / "expected.yaml").read_text(encoding="utf-8")
    expected: Mapping[str, Any] = yaml.safe_load(text)
    return expected


@pytest.mark.parametrize("slug", SLUGS)
def test_each_point_has_the_status_a_dpo_expects(slug: str) -> None:
    """Twelve points, each present (be it in part), absent, not applicable or not assessable."""
    got = {p.point: SAME.get(p.status, p.status) for p in report_on(slug).advice.points}
    expected = {k: SAME.get(v, v) for k, v in expected_of(slug)["points"].items()}
    assert got == expected


@pytest.mark.parametrize("slug", SLUGS)
def test_each_planted_fault_is_found(slug: str) -> None:
    """A rule that expected.yaml lists yields a finding or a question at intake."""
    found = {finding.rule for finding in report_on(slug).findings}
    missed = [rule for rule in expected_of(slug)["findings"] if rule not in found]
    assert missed == []


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_in_order_is_left_in_peace(slug: str) -> None:
    """No other rule yields a finding that weighs on the advice; `may` holds what is arguable."""
    weighty = [
        (finding.rule, finding.message)
        for finding in report_on(slug).findings
        if finding.mode is Mode.FINDING and finding.severity is not Severity.REMARK
    ]
    expected = expected_of(slug)
    allowed = {*expected["findings"], *expected.get("may", ())}
    false_alarms = [f for f in weighty if f[0] not in allowed]
    assert false_alarms == []


@pytest.mark.parametrize("slug", SLUGS)
def test_each_article_is_linked_to_its_points(slug: str) -> None:
    """The articles are those of the document, and each deals with the points a DPO sees in it."""
    outline = report_on(slug).dossier.protocol.outline
    got: dict[str, list[str]] = {article.number: [] for article in outline.articles}
    for link in outline.links:
        number = link.place.removeprefix("art. ")
        if number in got and link.point not in got[number]:
            got[number].append(link.point)
    assert {k: sorted(v) for k, v in got.items()} == expected_of(slug)["articles"]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_facts_are_read_as_written(slug: str) -> None:
    """Dates of advice, signature and entry into force, and the notice period."""
    facts = report_on(slug).dossier.protocol.facts
    expected = expected_of(slug)["facts"]
    got: dict[str, float | date | list[date | None] | None] = {
        "signed_on": facts.signed_on.value if facts.signed_on else None,
        "in_force_on": facts.in_force_on.value if facts.in_force_on else None,
        "notice_months": facts.notice.months if facts.notice else None,
        "dpo_advices": [advice.on.value if advice.on else None for advice in facts.dpo_advices],
    }
    assert got == expected

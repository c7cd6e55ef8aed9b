"""What a revision makes of the fixtures, as JSON; run with that revision on the path.

Uses nothing but the public door of the pipeline, so that it also runs on an older revision.
"""

import json
import sys
from pathlib import Path

from checker.model import Report
from checker.pipeline import check_file, the_rulebook


def judged(path: Path) -> dict[str, object]:
    """Verdicts and findings of one fixture; a finding is its rule, place, quote and message."""
    report = check_file(path, rulebook=RULEBOOK)
    if not isinstance(report, Report):
        return {"verdicts": {"whole": f"unreadable: {report.reason}"}, "findings": []}
    verdicts = {point.point: str(point.verdict) for point in report.advice.points}
    findings = [
        {
            "rule": finding.rule,
            "where": [f"{one.label}: {one.quote}" for one in finding.evidence],
            "message": finding.message,
        }
        for result in report.results
        for finding in result.findings
    ]
    return {"verdicts": {"whole": str(report.advice.verdict), **verdicts}, "findings": findings}


if __name__ == "__main__":
    RULEBOOK = the_rulebook()
    json.dump({name: judged(Path(name)) for name in sys.argv[1:]}, sys.stdout)

"""How far each rule can be trusted, counted over every labelled document: make figures."""

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from checker.model import Finding, Mode, Report, Rule, Severity
from checker.pipeline import check_file, the_rulebook
from tests.architecture.repository import ROOT
from tests.bench.labelled import Labelled, labelled

FIGURES = ROOT / "rules" / "FIGURES.md"
HEAD = Path(__file__).with_name("figures_head.md")


@dataclass(slots=True)
class Figures:
    """What one rule did over all documents."""

    found: Counter[str] = field(default_factory=Counter)  # right, wrong, unlabelled, asked
    expected: int = 0
    met: int = 0

    def row(self, rule: Rule) -> str:
        """One line of the table."""
        right, wrong = self.found["right"], self.found["wrong"]
        cells = [
            rule.id,
            rule.name.replace("-", " "),
            *(str(self.found[kind] or "") for kind in ("right", "wrong", "unlabelled", "asked")),
            f"{right / (right + wrong):.2f}".replace(".", ",") if right + wrong else "–",
            f"{self.met} van {self.expected}" if self.expected else "–",
        ]
        return f"| {' | '.join(cells)} |"


def counted(documents: list[Labelled]) -> dict[str, Figures]:
    """The figures of each rule."""
    rulebook = the_rulebook(ROOT / "rules")
    figures = {rule.id: Figures() for rule in rulebook.rules}
    for document in documents:
        report = check_file(document.path, rulebook=rulebook)
        if not isinstance(report, Report):
            continue
        for finding in report.findings:
            figures[finding.rule].found[kind_of(finding, document)] += 1
        for said in document.must:
            met = [f for f in report.findings if said.meets(f)]
            # a fault that two rules could name counts for the one that does, else for the first
            rule = met[0].rule if met else min(said.rules & figures.keys(), default="")
            if rule:
                figures[rule].expected += 1
                figures[rule].met += bool(met)
    return figures


def kind_of(finding: Finding, document: Labelled) -> str:
    """What the reader of the document says of a finding."""
    if finding.mode is Mode.QUESTION:
        return "asked"
    if any(said.meets(finding) for said in (*document.must, *document.may)):
        return "right"
    refused = any(said.meets(finding) for said in document.wrong)
    # the readers were not asked for every remark
    return "wrong" if refused or finding.severity is not Severity.REMARK else "unlabelled"


def page() -> str:
    """The page with the figures of every rule."""
    documents = list(labelled())
    fixtures = sum("fixtures" in document.path.parts for document in documents)
    head = HEAD.read_text(encoding="utf-8").format(
        documents=len(documents), fixtures=fixtures, beside=len(documents) - fixtures
    )
    figures = counted(documents)
    rules = the_rulebook(ROOT / "rules").rules
    return head + "\n".join(figures[rule.id].row(rule) for rule in rules) + "\n"


def main(target: Path) -> int:
    """Write the page."""
    target.write_text(page(), encoding="utf-8")
    print(f"Written: {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(FIGURES))

"""One fault at a time in each faultless fixture, in every form, and what finds it: make mutate."""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import yaml

from checker.model import Finding, Mode, Report, Rulebook, Severity
from checker.pipeline import check_file, the_rulebook
from tests.architecture.repository import ROOT
from tests.bench.drafts import Draft
from tests.bench.mutators import Mutator, mutators
from tests.bench.printed import FORMS, printed

PROTOCOLS = ROOT / "fixtures" / "protocols"
PROCESSES = 2
#: What was aimed at: so many of the planted faults are found by the rule that is meant.
AIM = 0.97

_rulebook: list[Rulebook] = []


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault in one document in one form, and how it was found."""

    mutator: str
    slug: str
    form: str
    how: str  # "finding", "question" or "missed"
    others: tuple[str, ...]  # other rules that came up with it


def start_worker() -> None:
    """Each process reads the rulebook once."""
    _rulebook.append(the_rulebook(ROOT / "rules"))


def faultless() -> list[str]:
    """The fixtures of which their maker says that nothing is wrong with them."""
    texts = {p.parent.name: p.read_text("utf-8") for p in PROTOCOLS.glob("*/expected.yaml")}
    return sorted(slug for slug, text in texts.items() if yaml.safe_load(text)["findings"] == [])


def _report(text: str, form: str, folder: Path) -> Report:
    file = folder / f"protocol.{form}"
    file.write_bytes(printed(text, form))
    report = check_file(file, rulebook=_rulebook[0])
    assert isinstance(report, Report), report
    return report


def _of_rules(report: Report, rules: tuple[str, ...]) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule in rules]


def _how(before: Report, after: Report, mutator: Mutator) -> str:
    """Found as a finding or as a question that was not there before the fault was planted."""
    old = Counter((f.rule, f.mode) for f in _of_rules(before, mutator.rules))
    places = {f.fingerprint for f in _of_rules(before, mutator.rules)}
    new = [
        found
        for found in _of_rules(after, mutator.rules)
        if found.fingerprint not in places or (found.rule, found.mode) not in old
    ]
    if any(found.mode is Mode.FINDING for found in new):
        return "finding"
    return "question" if new else "missed"


def planted_in(slug: str, forms: tuple[str, ...], only: str) -> tuple[list[Planted], list[str]]:
    """Every mutator on one fixture; and what weighs on the fixture itself, in each form."""
    (source,) = (PROTOCOLS / slug).glob("source.*")
    original = check_file(source, rulebook=_rulebook[0])
    assert isinstance(original, Report)
    expected = yaml.safe_load((PROTOCOLS / slug / "expected.yaml").read_text("utf-8"))
    points = {str(number): tuple(of) for number, of in expected["articles"].items()}
    done, weighty = [], []
    turn = sum(map(ord, slug))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draft = Draft(original.dossier.protocol, points, turn)
        for form in forms:
            base = _report(draft.text, form, folder)
            weighty += [f"{slug} {form}: {line}" for line in _weighty(base)]
            for mutator in mutators():
                if only and only not in (mutator.name, *mutator.rules):
                    continue
                text = mutator.change(draft)
                if text is None or text == draft.text:
                    continue
                after = _report(text, form, folder)
                others = sorted(
                    {f.rule for f in after.findings}
                    - {f.rule for f in base.findings}
                    - set(mutator.rules)
                )
                how = _how(base, after, mutator)
                done.append(Planted(mutator.name, slug, form, how, tuple(others)))
    return done, weighty


def _weighty(report: Report) -> Iterator[str]:
    for finding in report.findings:
        if finding.mode is Mode.FINDING and finding.severity is not Severity.REMARK:
            yield f"{finding.severity} {finding.rule} {finding.message[:110]}"


def table(done: list[Planted]) -> None:
    """One line for each mutator: planted, found as a finding, as a question, missed."""
    print(f"{'mutator':<44} {'rules':<24} planted finding question missed")
    for mutator in mutators():
        own = [one for one in done if one.mutator == mutator.name]
        if not own:
            continue
        how = Counter(one.how for one in own)
        figures = f"{len(own):>7} {how['finding']:>7} {how['question']:>8} {how['missed']:>6}"
        print(f"{mutator.name:<44} {' '.join(mutator.rules):<24} {figures}")


def main() -> int:
    """Plant, judge, print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--forms", default=",".join(FORMS))
    asked.add_argument("--only", default="", help="a mutator or a rule")
    asked.add_argument("-v", action="store_true", help="name every fault that was missed")
    given = asked.parse_args()
    forms = tuple(given.forms.split(","))
    done: list[Planted] = []
    weighty: list[str] = []
    slugs = faultless()
    context = get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, mp_context=context, initializer=start_worker) as pool:
        jobs = {slug: pool.submit(planted_in, slug, forms, given.only) for slug in slugs}
        for slug, job in jobs.items():
            found, lines = job.result()
            done += found
            weighty += lines
            print(f"{slug}: {len(found)} faults", file=sys.stderr)
    table(done)
    how = Counter(one.how for one in done)
    if given.v:
        for one in done:
            if one.how == "missed":
                print(f"missed: {one.mutator} in {one.slug} ({one.form}); {' '.join(one.others)}")
    print(
        f"\n{len(mutators())} mutators, {len(slugs)} faultless fixtures, forms: {', '.join(forms)}"
    )
    if done:
        share = 1 - how["missed"] / len(done)
        print(
            f"{len(done)} faults planted, {how['finding']} found as a finding, "
            f"{how['question']} as a question, {how['missed']} missed: {share:.1%} "
            f"(aim: {AIM:.0%})"
        )
    print(f"on the faultless fixtures themselves: {len(weighty)} blocking findings or conditions")
    print(*(f"  {line}" for line in weighty), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

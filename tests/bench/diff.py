"""Findings gained, lost and reworded on the fixtures since a revision: make diff BASE=…"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.architecture.repository import ROOT, files_in, shown

QUOTE = 90  # characters of a quote that are shown


def judged_by(program: Path) -> dict[str, Any]:
    """What the program in a folder makes of the fixtures of this folder."""
    fixtures = [
        shown(path)
        for path in files_in(ROOT / "fixtures")
        if path.suffix in {".txt", ".docx", ".pdf"} and path.name != "bomb.docx"
    ]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("corpus.py")), *fixtures],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(program), "DPO_CHECKER_NO_CACHE": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def differences(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """One line for each verdict that changed and each finding gained, lost or reworded."""
    for point, verdict in after["verdicts"].items():
        old = before["verdicts"].get(point, "-")
        if old != verdict:
            yield f"! {point}: {old} → {verdict}"
    old_findings = {_key(one): one["message"] for one in before["findings"]}
    new_findings = {_key(one): one["message"] for one in after["findings"]}
    for key, message in old_findings.items():
        if key not in new_findings:
            yield f"- {key[0]} {_quote(key, message)}"
        elif new_findings[key] != message:
            yield f"~ {key[0]} {message} → {new_findings[key]}"
    for key, message in new_findings.items():
        if key not in old_findings:
            yield f"+ {key[0]} {_quote(key, message)}"


def _key(finding: dict[str, Any]) -> tuple[str, ...]:
    return (finding["rule"], *finding["where"])


def _quote(key: tuple[str, ...], message: str) -> str:
    said = " ".join((" | ".join(key[1:]) or message).split())
    return said if len(said) <= QUOTE else said[: QUOTE - 1] + "…"


def _git(*words: str) -> None:
    subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True)


def main(base: str) -> int:
    """Judge the fixtures with the program of then and of now, and print what differs."""
    with tempfile.TemporaryDirectory() as folder:
        then = Path(folder) / "then"
        try:
            _git("worktree", "add", "--detach", str(then), base)
        except subprocess.CalledProcessError as trouble:
            print(trouble.stderr.strip(), file=sys.stderr)
            return 2
        try:
            before, after = judged_by(then), judged_by(ROOT)
        finally:
            _git("worktree", "remove", "--force", str(then))
    lines = 0
    for name, judged in after.items():
        changed = list(differences(before[name], judged))
        lines += len(changed)
        if changed:
            print(name, *(f"  {line}" for line in changed), sep="\n")
    print(f"{lines} differences against {base} on {len(after)} fixtures")
    print("+ gained, - lost, ~ reworded, ! verdict changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

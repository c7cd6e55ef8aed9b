"""The rules about rules: what a rulebook must satisfy before anyone's protocol meets it."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from checker.model import Rulebook
from checker.rulebook.complaints import Complaint, Sheets, complaint, sheets_of
from checker.rulebook.examples import example_complaints
from checker.rulebook.layout import POINTS
from checker.rulebook.patterns import pattern_complaints
from checker.rulebook.references import identity_complaints, reference_complaints
from checker.rulebook.sentences import sentence_complaints
from checker.rulebook.validity import validity_complaints

WORDINGS = ("favourable", "conditional", "unfavourable", "not_assessable")


def lint_rulebook(
    rulebook: Rulebook,
    folder: Path,
    *,
    checks: Mapping[str, object],
    longest: str = "",
    today: date | None = None,
) -> tuple[Complaint, ...]:
    """Every complaint about a rulebook, in the order of its files and lines.

    `longest` is the longest text at hand, on which no pattern may dawdle. That the examples
    fire where they are marked needs every stage: the pipeline tries them.
    """
    sheets = sheets_of(rulebook, folder)
    found = [
        *_point_complaints(sheets),
        *identity_complaints(sheets),
        *example_complaints(sheets),
        *reference_complaints(sheets, checks),
        *sentence_complaints(sheets),
        *pattern_complaints(sheets, longest),
        *validity_complaints(sheets, today or date.today()),
    ]
    return tuple(sorted(found, key=lambda found: (found.file, found.line, found.code)))


def _point_complaints(sheets: Sheets) -> Iterator[Complaint]:
    """Twelve points, each with a title, a question and four wordings."""
    given = [point.id for point in sheets.rulebook.points]
    for id_ in POINTS:
        if given.count(id_) != 1:
            what = f"adviespunt {id_} staat er {given.count(id_)} keer."
            yield complaint("R220", sheets.edition, (), what)
    for point, written in sheets.points:
        for key in ("title", "question"):
            if not getattr(point, key).strip():
                yield complaint("R220", written, (key,), f"'{key}' is leeg.")
        for key in WORDINGS:
            if not getattr(point.wording, key).strip():
                what = f"de formulering '{key}' is leeg."
                yield complaint("R220", written, ("wording", key), what)

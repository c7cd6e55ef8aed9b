"""One term, one name: the words that the field does not use for what we mean."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.repository import ROOT, files_in, shown

# the wrong word → the name it should have; only words that have no second meaning here
WRONG_WORDS = {
    "agreement": "protocol",
    "alert": "hit",
    "bullet": "item",
    "chunk": "clause",
    "fg": "dpo",
    "incident": "breach",
    "issue": "finding",
    "keyword": "term",
    "legal_ground": "lawful_basis",
    "officer": "dpo",
    "rrn": "national_number",
    "ruleset": "rulebook",
    "snippet": "evidence",
    "ssn": "national_number",
    "stakeholder": "party",
    "ttl": "retention_period",
    "violation": "finding",
    "whereas": "recital",
}


def _names() -> Iterator[tuple[str, str]]:
    """Modules, classes, and the fields of classes, with where they stand."""
    for path in files_in(ROOT / "checker", suffix=".py"):
        yield shown(path), path.stem
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield f"{shown(path)}:{node.lineno}", node.name
                for field in node.body:
                    if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                        yield f"{shown(path)}:{field.lineno}", field.target.id


def _as_words(name: str) -> str:
    """ "DataItem" and "data_items" are both "_data_item_", with and without its s."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().strip("_")
    return f"_{re.sub(r's(?=_|$)', '', spaced)}_"


def test_no_name_uses_a_wrong_word() -> None:
    """Neither module, class nor field."""
    wrong = [
        f"{place} {name}: say {right}"
        for place, name in _names()
        for word, right in WRONG_WORDS.items()
        if f"_{word}_" in _as_words(name)
    ]
    assert wrong == []

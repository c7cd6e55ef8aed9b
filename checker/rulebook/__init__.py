"""The rulebook: the rules, wordings, laws and terms of `rules/`, read and weighed.

`load_rulebook` is the door of every run. What only the makers of rules need comes in when it is
asked for, since it draws YAML and pydantic along and a warm start must not pay for them.
"""

import importlib
from typing import TYPE_CHECKING, Any

from checker.rulebook.load import load_rulebook

if TYPE_CHECKING:
    from checker.rulebook.complaints import Complaint
    from checker.rulebook.describe import explain, rule_rows, rule_table, with_rule_table
    from checker.rulebook.layout import default_folder
    from checker.rulebook.lint import lint_rulebook
    from checker.rulebook.nearest import meant
    from checker.rulebook.scaffold import new_rule

_FOR_MAKERS = {
    "Complaint": "complaints",
    "default_folder": "layout",
    "explain": "describe",
    "lint_rulebook": "lint",
    "meant": "nearest",
    "new_rule": "scaffold",
    "rule_rows": "describe",
    "rule_table": "describe",
    "with_rule_table": "describe",
}

__all__ = [
    "Complaint",
    "default_folder",
    "explain",
    "lint_rulebook",
    "load_rulebook",
    "meant",
    "new_rule",
    "rule_rows",
    "rule_table",
    "with_rule_table",
]


def __getattr__(name: str) -> Any:
    if name not in _FOR_MAKERS:
        raise AttributeError(name)
    return getattr(importlib.import_module(f"{__name__}.{_FOR_MAKERS[name]}"), name)

"""The rulebook from its folder: read, weighed, and kept for the next time."""

from collections.abc import Mapping
from pathlib import Path

from checker.model import PythonCheck, Rulebook
from checker.rulebook.cache import keep, kept
from checker.rulebook.layout import Place, default_folder, places_in


def load_rulebook(
    folder: Path | None = None, *, checks: Mapping[str, object] = {}, cache: bool = True
) -> Rulebook:
    """All rules, points, laws and terms of a folder, or the reason why they cannot be used.

    `checks` names the functions that python rules may call; without it they are not compared.
    """
    folder = default_folder() if folder is None else folder
    places = places_in(folder)
    rulebook = kept(folder, places) if cache else None
    if rulebook is None or _unknown_functions(rulebook, checks):
        rulebook = _read(folder, places, checks)
        if cache:
            keep(rulebook, folder, places)
    return rulebook


def _read(folder: Path, places: tuple[Place, ...], checks: Mapping[str, object]) -> Rulebook:
    # the YAML reader and pydantic are only paid for when a rule file has changed
    from checker.rulebook.assembly import assembled

    return assembled(folder, places, checks)


def _unknown_functions(rulebook: Rulebook, checks: Mapping[str, object]) -> bool:
    if not checks:
        return False
    return any(
        isinstance(rule.check, PythonCheck) and rule.check.function not in checks
        for rule in rulebook.rules
    )

"""Dossier + Rulebook → RuleResults: what each rule finds, or why it could not tell."""

from checker.assess.checks import CHECKS
from checker.assess.engine import assess

__all__ = ["CHECKS", "assess"]

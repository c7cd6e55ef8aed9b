"""RuleResults → Advice: the draft that the DPO reads, changes and signs."""

from checker.advise.draft import advise

__all__ = ["advise"]

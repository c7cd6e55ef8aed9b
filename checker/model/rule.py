"""What one rule says: where it looks, what it looks for, in which words it speaks."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

STRICT = {"extra": "forbid"}  # read by pydantic in rulebook/load.py: an unknown key is an error


class Severity(StrEnum):
    """Named after what a finding does to the advice."""

    BLOCKING = "blocking"  # → unfavourable       SARIF error
    CONDITION = "condition"  # → favourable if…   SARIF warning
    REMARK = "remark"  # → mentioned only         SARIF note


class Mode(StrEnum):
    """A finding is a fault; a question is put to the DPO and never counts as one."""

    FINDING = "finding"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class PatternCheck:
    """Fires on each match that no `unless` in the same sentence excuses."""

    kind: Literal["pattern"]
    any_of: tuple[str, ...]
    unless: tuple[str, ...] = ()
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Wanted:
    """A mention that a check looks for: a term, a law with its article, or a sort of mention."""

    term: str = ""
    law: str = ""
    article: str = ""
    mention: Literal["", "date", "duration", "email", "link"] = ""
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class PresenceCheck:
    """Fires when none of the wanted mentions is affirmed where the rule looks.

    `hedged` tells whether a mention that is left open ("in voorkomend geval") will do;
    `exhaustive`, that the terms hold every wording, so that their absence is sure even under a
    long article.
    """

    kind: Literal["presence"]
    any_of: tuple[Wanted, ...]
    hedged: bool = True
    exhaustive: bool = False
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class RequirementCheck:
    """Fires where a given mention is affirmed and none of the wanted ones stands within reach.

    `within` is the reach: the sentence, clause or article of the given mention, the parts that deal
    with the point of the rule, or the whole document.
    """

    kind: Literal["requirement"]
    given: tuple[Wanted, ...]
    any_of: tuple[Wanted, ...]
    within: Literal["sentence", "clause", "article", "point", "document"] = "article"
    hedged: bool = True
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class DateOrderCheck:
    """Fires when a date of the later role falls before one of the earlier role."""

    kind: Literal["date_order"]
    earlier: Literal["dpo_advice", "signature", "entry_into_force", "end"]
    later: Literal["dpo_advice", "signature", "entry_into_force", "end"]
    may_be_equal: bool = False
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class PythonCheck:
    """Fires where a function of `checker/assess/checks` says so."""

    kind: Literal["python"]
    function: str
    __pydantic_config__ = STRICT


Check = PatternCheck | PresenceCheck | RequirementCheck | DateOrderCheck | PythonCheck


@dataclass(frozen=True, slots=True)
class LegalSource:
    """Why we ask: the law and its article."""

    law: str
    article: str = ""
    note: str = ""
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Example:
    """A text on which a rule must fire at the [[marked]] places, or must stay silent."""

    text: str
    why: str = ""
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Examples:
    """What a rule must and must not catch."""

    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Rule:
    """One requirement, named after the fault it catches."""

    id: str
    name: str
    severity: Severity  # at signature
    mode: Mode
    look_in: Literal["point", "recitals", "signature", "everywhere"]
    check: Check
    sources: tuple[LegalSource, ...]
    message: str
    remedy: str
    examples: Examples
    inherited: tuple[str, ...] = ()  # phrases in which the usual template hands this fault down
    severity_at_intake: Severity | None = None  # softer: what a draft may still lack
    reviewed_by: str = ""  # both or neither; neither → a draft rule: runs, and is shown as such
    reviewed_on: date | None = None
    applies_from: date | None = None  # compared with the protocol's date
    applies_until: date | None = None
    __pydantic_config__ = STRICT

    @property
    def point(self) -> str | None:
        """The advice point a rule belongs to; none for the document as a whole."""
        prefix = self.id.split("-")[0]
        return prefix if prefix.startswith("AP") else None

"""The nouns of the checker: frozen dataclasses, standard library only, no input or output."""

from checker.model.advice import Advice, PointAdvice, Report, Statement, Verdict
from checker.model.dossier import DocumentRole, Dossier, Stage
from checker.model.finding import (
    Certainty,
    Evidence,
    Finding,
    Hit,
    Outcome,
    PointStatus,
    RuleResult,
)
from checker.model.outline import Annex, Article, Clause, Label, Outline, PointLink, Recital
from checker.model.protocol import (
    ArticleMention,
    ContactMention,
    DataItem,
    DateMention,
    DateRole,
    DpoAdvice,
    DurationMention,
    Facts,
    FrequencyMention,
    KboMention,
    LawMention,
    Mention,
    Party,
    Polarity,
    Protocol,
    Representative,
    TermMention,
)
from checker.model.rule import (
    DateOrderCheck,
    Example,
    Examples,
    LegalSource,
    Mode,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    Rule,
    Severity,
    Wanted,
)
from checker.model.rulebook import AdvicePoint, Cues, Law, Rulebook, Term, Wording
from checker.model.source import (
    Aside,
    Format,
    Mark,
    MarkKind,
    Origin,
    Page,
    Reason,
    SourceFile,
    SourceText,
    Span,
    Unreadable,
    WordBox,
)

__all__ = [
    "AdvicePoint", "Advice", "Annex", "Article", "ArticleMention", "Aside", "Certainty", "Clause",
    "ContactMention", "Cues", "DataItem", "DateMention", "DateOrderCheck", "DateRole",
    "DocumentRole", "Dossier", "DpoAdvice", "DurationMention", "Evidence", "Example", "Examples",
    "Facts", "Finding", "Format", "FrequencyMention", "Hit", "KboMention", "Label", "Law",
    "LawMention", "LegalSource", "Mark", "MarkKind", "Mention", "Mode", "Origin", "Outcome",
    "Outline", "Page", "Party", "PatternCheck", "PointAdvice", "PointLink", "PointStatus",
    "Polarity", "PresenceCheck", "Protocol", "PythonCheck", "Reason", "Recital", "Report",
    "Representative", "Rule", "RuleResult", "Rulebook", "Severity", "SourceFile", "SourceText",
    "Span", "Stage", "Statement", "Term", "TermMention", "Unreadable", "Verdict", "Wanted",
    "WordBox", "Wording",
]  # fmt: skip

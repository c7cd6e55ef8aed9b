"""The law and the wording, as read from `rules/`."""

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - Law has a field called date

from checker.model.rule import STRICT, LegalSource, Rule


@dataclass(frozen=True, slots=True)
class Law:
    """An act that protocols cite. What could not be checked is left out and said in `checked`.

    short_names: names that point at the act, which two acts may share; former_titles: titles it
    bore or is rightly shortened to; other_dates: dates by which it is rightly cited too.
    """

    name: str  # key, the short name jurists use: AVG, e-govdecreet
    kind: str  # wet, decreet, besluit, verordening …
    date: Day | None
    title: str
    short_names: tuple[str, ...] = ()
    former_titles: tuple[str, ...] = ()
    other_dates: tuple[Day, ...] = ()
    url: str = ""
    valid_from: Day | None = None
    valid_until: Day | None = None  # the last day
    end_checked: str = ""  # how valid_until was checked; "" = not checked
    replaced_by: str = ""  # key of the act that took its place
    last_article: str = ""  # "" where the act numbers them otherwise, or the number is not known
    read_on: Day | None = None
    checked: str = ""  # how kind, date and title were checked; "" = not checked
    __pydantic_config__ = STRICT

    def __hash__(self) -> int:
        """Names are given once; a register is looked up for every document."""
        return hash(self.name)

    @property
    def dates(self) -> frozenset[Day]:
        """The dates by which the act is rightly cited."""
        return frozenset((self.date, *self.other_dates)) if self.date else frozenset()

    def holds_on(self, day: Day) -> bool:
        """The act had not been repealed on a day."""
        return self.valid_until is None or day <= self.valid_until


@dataclass(frozen=True, slots=True)
class Term:
    """A notion of the field and the words for it; look-alikes are not the term.

    together: rows of terms; where all terms of a row stand in one sentence, this term stands there.
    """

    name: str
    variants: tuple[str, ...] = ()
    not_variants: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Cues:
    """What links a part of a protocol to an advice point.

    headings: phrases looked for in the heading of an article, not_headings: phrases that take
    such a heading out again; statements: phrases of which one in a clause is enough, unless:
    phrases that take its sentence out again; vocabulary: words that count in number.
    """

    headings: tuple[str, ...]
    statements: tuple[str, ...]
    vocabulary: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    not_headings: tuple[str, ...] = ()
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of the advice on one point, with named holes."""

    favourable: str
    conditional: str
    unfavourable: str
    not_assessable: str
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class AdvicePoint:
    """One of the twelve elements that art. 8 §1 e-govdecreet asks for."""

    id: str
    title: str
    question: str
    sources: tuple[LegalSource, ...]
    cues: Cues
    wording: Wording
    absent_when: tuple[str, ...] = ()  # rules that, when broken, mean the element is not there
    not_applicable_when: str = ""  # regular expression of words that rule the element out
    unless_also: str = ""  # regular expression of words that show that it applies all the same
    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules, points, laws and terms of one version."""

    version: str
    points: tuple[AdvicePoint, ...]
    rules: tuple[Rule, ...]
    laws: tuple[Law, ...]
    lexicon: tuple[Term, ...]

"""What was recognised in a protocol: parties, dates, laws, references, data items."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from checker.model.outline import Label, Outline
from checker.model.rulebook import Law
from checker.model.source import Span


class Polarity(StrEnum):
    """A term is stated, denied, or left open ("desgevallend", "in principe")."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    HEDGED = "hedged"


class DateRole(StrEnum):
    """What happens on a date."""

    DPO_ADVICE = "dpo_advice"
    SIGNATURE = "signature"
    ENTRY_INTO_FORCE = "entry_into_force"
    END = "end"
    LAW = "law"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TermMention:
    """A term of the lexicon stands here."""

    span: Span
    term: str  # key in lexicon.yaml
    polarity: Polarity


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date stands here; the value is none where the date does not exist."""

    span: Span
    value: date | None
    role: DateRole
    doubtful: bool = False  # rests on an OCR reading
    reading: str = ""  # likely reading of a doubtful date, for people


@dataclass(frozen=True, slots=True)
class DurationMention:
    """A period stands here, in months (a week is 0.25, a day 1/30)."""

    span: Span
    months: float
    role: Literal["notice", "retention", "breach", "other"]


@dataclass(frozen=True, slots=True)
class Citation:
    """The words that name an act, and the act of the register that they mean.

    departs: in what they differ from it; sure: no other act can be meant.
    """

    span: Span
    kind: str = ""  # as written, folded: "decreet", "kb"; "" where a name alone is given
    dated: date | None = None
    day_given: bool = False  # a day is written with it, which may be one that does not exist
    year: int | None = None  # where the year alone is given
    titled: bool = False  # its title or a name stands with it
    act: Law | None = None
    departs: Literal["", "date", "kind", "title"] = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class LawMention:
    """A law is cited here, with the article where one is named."""

    span: Span
    law: str  # key in laws.yaml; "" for an act that is not in the register
    article: str
    title: str  # the words that name the act
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class ArticleMention:
    """A reference to an article of this protocol."""

    span: Span
    target: Label
    exists: bool
    why: str = ""  # what is missing: the article, its paragraph, its item


@dataclass(frozen=True, slots=True)
class ContactMention:
    """An e-mail address, telephone number or link stands here."""

    span: Span
    kind: Literal["email", "phone", "link"]
    value: str
    valid: bool


@dataclass(frozen=True, slots=True)
class KboMention:
    """An enterprise number stands here (Crossroads Bank for Enterprises, 10 digits)."""

    span: Span
    value: str  # "0886.886.638"
    valid: bool
    repaired: bool = False  # read through an OCR slip


@dataclass(frozen=True, slots=True)
class IdentifierMention:
    """A number that leads to one person stands here; its check digits are right."""

    span: Span
    kind: Literal["national_number", "bank_account"]


@dataclass(frozen=True, slots=True)
class FrequencyMention:
    """How often data are communicated: once, monthly, permanently."""

    span: Span
    kind: Literal["once", "recurring", "permanent", "on_demand"]


Mention = (
    TermMention
    | DateMention
    | DurationMention
    | LawMention
    | ArticleMention
    | ContactMention
    | KboMention
    | IdentifierMention
    | FrequencyMention
)


@dataclass(frozen=True, slots=True)
class Representative:
    """Who acts for a party, and in which function."""

    name: str
    function: str
    span: Span


@dataclass(frozen=True, slots=True)
class Party:
    """An authority that signs the protocol."""

    name: str  # full name as printed
    span: Span  # its paragraph in the parties block
    name_span: Span
    aliases: tuple[str, ...] = ()
    alias_spans: tuple[Span, ...] = ()
    role: Literal["sender", "receiver", "both", "unknown"] = "unknown"
    kbo: KboMention | None = None
    seat: str = ""
    representatives: tuple[Representative, ...] = ()
    dpo_contact: str = ""

    @property
    def short(self) -> str:
        """The name by which the protocol goes on to call this party."""
        return self.aliases[0] if self.aliases else self.name


@dataclass(frozen=True, slots=True)
class DpoAdvice:
    """The protocol says that a party's data protection officer gave advice."""

    party: str
    span: Span  # the sentence
    on: DateMention | None
    outcome: Literal["favourable", "conditional", "unfavourable"] | None


@dataclass(frozen=True, slots=True)
class DataItem:
    """One piece of personal data that is communicated, why, and how long it is kept."""

    span: Span
    name: str
    justification: str
    retention: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Dates and periods as the protocol states them."""

    dpo_advices: tuple[DpoAdvice, ...] = ()
    signed_on: DateMention | None = None
    in_force_on: DateMention | None = None
    in_force_at_signature: bool = False
    notice: DurationMention | None = None


@dataclass(frozen=True, slots=True, eq=False)  # itself and no other: what is found in it is kept
class Protocol:
    """A document of which the parts are known, with all that was recognised in it."""

    outline: Outline
    mentions: tuple[Mention, ...]  # in order of span
    parties: tuple[Party, ...]
    data_items: tuple[DataItem, ...]
    facts: Facts
    likely: bool = True  # it looks like a protocol at all
    doubtful: tuple[Span, ...] = ()  # words with an OCR slip
    folded: str = ""  # the text as matched: same length as the text, see dutch.folding
    reference_date: date | None = None  # the day whose law applies: by default that of signature

    def folded_at(self, span: Span) -> str:
        """The words at a span as they are matched."""
        return self.folded[span.start : span.end]

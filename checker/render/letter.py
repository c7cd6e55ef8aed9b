"""The draft advice as a text of headings, paragraphs and lists, whatever file it goes into."""

from dataclasses import dataclass
from typing import Literal

Manner = Literal["plain", "blank", "strong", "quote"]


@dataclass(frozen=True, slots=True)
class Run:
    """Some words; a blank is a place that the DPO fills in."""

    text: str
    manner: Manner = "plain"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; numbered ones bear the number of an advice point."""

    level: int
    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a question to the DPO and a remark on the draft are set apart."""

    runs: tuple[Run, ...]
    manner: Literal["plain", "status", "lead", "question", "notice", "signature"] = "plain"


@dataclass(frozen=True, slots=True)
class Item:
    """What is wrong and where, a line for each place; a note in brackets; the remedy."""

    lines: tuple[str, ...]
    note: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that starts again at 1."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """The table at the head of the advice: a label and what the DPO reads or fills in."""

    rows: tuple[tuple[str, Run], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """A table with a row of headings."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | NumberedList | Fields | Overview


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft advice, ready to be laid out."""

    title: str
    subject: str
    blocks: tuple[Block, ...]


def plain(text: str, manner: Literal["plain", "status", "lead", "notice"] = "plain") -> Paragraph:
    """A paragraph of ordinary words."""
    return Paragraph((Run(text),), manner)


def blank(what: str) -> Run:
    """A place that the DPO fills in, marked so that nobody signs over it."""
    return Run(f"[in te vullen: {what}]", "blank")

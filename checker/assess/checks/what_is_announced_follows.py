"""What the article on the data announces stands there: the periods, the table, so many data."""

import re
from collections.abc import Iterator, Sequence

from checker.assess.retention import Retention, retentions_of
from checker.assess.scope import is_cell
from checker.dutch.durations import durations_in
from checker.dutch.numbers import number_of
from checker.model import Article, Clause, Hit, Protocol

_TABLE = re.compile(
    r"\b(?:onderstaande?|volgende|bijgaande|hiernavolgende) (?:tabel|overzicht|lijst|schema)\b|"
    r"\b(?:tabel|overzicht|lijst|schema) (?:hieronder|hierna)\b|\bper gegeven\b|"
    r"\bbij elk gegeven\b|"
    r"\b(?:hieronder|hierna)\b[^.;]{0,60}\b(?:opgesomd|opgelijst|vermeld|weergegeven|opgenomen)\b|"
    r"\bkolom\b"
)
_PERIOD = re.compile(
    r"bewaartermijn|bewaarduur|bewaringstermijn|termijn van bewaring|duur van de bewaring"
)
_ELSEWHERE = re.compile(r"\bbijlage\b|\bartikel \d|\bniet\b|\bgeen\b|\bonverminderd\b")
_SO_MANY = re.compile(
    r"\b(?P<number>[a-z]{3,12}|\d{1,2}) (?:volgende |onderstaande |"
    r"concrete )?(?:persoons)?(?:gegevens|gegevensvelden|velden|rubrieken)\b"
    r"[^.:\n]{0,100}:$"
)
_FIRST = re.compile(r"^(?:gegeven|nr\.?|volgnummer)?\s*\(?(?P<number>\d{1,2})\b(?![./-]\d)")
#: A line of this many words or fewer can be what is left of a table.
_WORDS_OF_A_CELL = 8


def what_is_announced_follows(protocol: Protocol) -> Iterator[Hit]:
    """An announced table, period or number of data that does not follow it."""
    retentions = tuple(retentions_of(protocol))
    for article in protocol.outline.articles_on("AP03"):
        for index, clause in enumerate(article.clauses):
            text = protocol.folded_at(clause.span).rstrip()
            fault = _without_table(protocol, article, index, text)
            fault = fault or _without_period(protocol, article, retentions, text)
            fault = fault or _other_number(protocol, article, index, text)
            if fault:
                yield Hit(spans=(clause.span,), values={"fault": fault})


def _announces(text: str) -> bool:
    return bool(_TABLE.search(text)) and not _ELSEWHERE.search(text)


def _without_table(protocol: Protocol, article: Article, index: int, text: str) -> str:
    if "tabel" not in text or not _announces(text):
        return ""
    below = article.clauses[index + 1 :]
    there = any(_holds_data(protocol, clause) for clause in below)
    return "" if there else "kondigt een tabel aan die er niet staat"


def _without_period(
    protocol: Protocol, article: Article, retentions: tuple[Retention, ...], text: str
) -> str:
    announced = _PERIOD.search(text) and _announces(text)
    if not announced or _period_in(protocol, article, retentions):
        return ""
    return "kondigt de bewaartermijn aan, maar die volgt niet"


def _other_number(protocol: Protocol, article: Article, index: int, text: str) -> str:
    many = _SO_MANY.search(text)
    said = number_of(many["number"]) if many else None
    counted = _counted(protocol, article.clauses[index + 1 :]) if said else 0
    if not counted or counted == said:
        return ""
    return f"kondigt {said} gegevens aan, maar er volgen er {counted}"


def _holds_data(protocol: Protocol, clause: Clause) -> bool:
    text = protocol.folded_at(clause.span)
    short = is_cell(clause, text) and len(text.split()) <= _WORDS_OF_A_CELL
    return clause.kind in ("row", "item") or short or bool(re.match(r"\W*gegeven \w+\b", text))


def _period_in(protocol: Protocol, article: Article, retentions: tuple[Retention, ...]) -> bool:
    """A period stands in the article: in an item, a row or a sentence."""
    items = [item for item in protocol.data_items if article.span.contains(item.span)]
    if any(item.retention for item in items):
        return True
    if any(article.span.contains(retention.span) for retention in retentions):
        return True
    rows = [protocol.folded_at(c.span) for c in article.clauses if c.kind != "text"]
    return any(durations_in(row) for row in rows)


def _counted(protocol: Protocol, below: Sequence[Clause]) -> int:
    """How many data follow, if that is beyond doubt: numbered without a gap, or dashes in a row."""
    texts = [protocol.folded_at(clause.span) for clause in below]
    numbers = [int(m["number"]) for t in texts if (m := _FIRST.match(t.lstrip(" -–•")))]
    if numbers and numbers == list(range(1, len(numbers) + 1)):
        return len(numbers)
    if numbers or not below:
        return 0
    if below[0].kind == "row":
        items = [i for i in protocol.data_items if any(c.span == i.span for c in below)]
        return len(items)
    if below[0].kind != "item":
        return 0
    first = next((i for i, clause in enumerate(below) if clause.kind != "item"), len(below))
    unbroken = all(clause.kind == "text" for clause in below[first:])
    wrapped = first < len(below) and texts[first][:1] != "" and _continues(protocol, below[first])
    return first if unbroken and not wrapped else 0


def _continues(protocol: Protocol, clause: Clause) -> bool:
    """A line in small letters goes on with the item above it."""
    return protocol.outline.source.quote(clause.span)[:1].islower()

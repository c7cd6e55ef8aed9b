"""One fault at a time, planted in a protocol without faults: mutations.yaml tells which.

A change is given a draft and gives the text with its fault, or nothing where the draft has no place
for it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from checker.model import Span
from tests.bench.drafts import Draft, drop, insert, replaced, strike, swap

MUTATIONS = Path(__file__).with_name("mutations.yaml")


Change = Callable[[Draft], str | None]


@dataclass(frozen=True, slots=True)
class Mutator:
    """A fault, and the rules of which one must find it; the first is the one meant."""

    name: str
    rules: tuple[str, ...]
    change: Change


def mutators() -> tuple[Mutator, ...]:
    """Every fault that can be planted."""
    listed = yaml.safe_load(MUTATIONS.read_text(encoding="utf-8"))
    return tuple(Mutator(one["name"], tuple(one["rules"]), _change(one)) for one in listed)


def _change(one: dict[str, Any]) -> Change:
    point = one.get("point", "")
    if "drop" in one:
        return lambda draft: drop(draft, one["drop"])
    if "strike" in one:
        words, unless = one["strike"], one.get("unless", r"(?!)")
        return lambda draft: strike(draft, words, point, unless=unless)
    if "insert" in one:
        return lambda draft: insert(draft, one["insert"], point)
    if "swap" in one:
        return lambda draft: swap(draft, one, point)
    return CALLED[one["call"]]


def enterprise_number(change: Callable[[str], str]) -> Change:
    """Something happens to the enterprise number of the first party."""

    def at_number(draft: Draft) -> str | None:
        numbers = [party.kbo.span for party in draft.protocol.parties if party.kbo]
        return replaced(draft, numbers[0], change) if numbers else None

    return at_number


def signatory(change: Callable[[str], str]) -> Change:
    """Something happens to the name of a representative where he signs."""

    def at_name(draft: Draft) -> str | None:
        block = draft.protocol.outline.signature
        for party in draft.protocol.parties if block else ():
            for person in party.representatives:
                at = draft.text.find(person.name, block.start, block.end) if block else -1
                if at >= 0:
                    return replaced(draft, Span("protocol", at, at + len(person.name)), change)
        return None

    return at_name


def advice(change: Callable[[str], str]) -> Change:
    """Something happens to the date of the first advice."""

    def at_advice(draft: Draft) -> str | None:
        dates = [a.on.span for a in draft.protocol.facts.dpo_advices if a.on]
        return replaced(draft, dates[0], change) if dates else None

    return at_advice


def signature(change: Callable[[str], str]) -> Change:
    """Something happens to the date of signature."""

    def at_signature(draft: Draft) -> str | None:
        signed = draft.protocol.facts.signed_on
        return replaced(draft, signed.span, change) if signed else None

    return at_signature


def in_force_long_before(draft: Draft) -> str | None:
    """The protocol says that it took effect years ago."""
    in_force = draft.protocol.facts.in_force_on
    return replaced(draft, in_force.span, lambda _: "1 januari 2019") if in_force else None


def reference_to_the_sanction(draft: Draft) -> str | None:
    """The data are said to stand in the article on sanctions."""
    sanction, data = draft.articles_on("AP08"), draft.articles_on("AP03")
    if not (sanction and data):
        return None
    number = re.escape(data[0].number)
    right = re.search(
        rf"\b((?:persoons)?gegevens,? (?:die )?(?:vermeld |bedoeld |opgesomd )?(?:in|van) "
        rf"artikel ){number}\b(?![.,]?\s?(?:§|\d|van (?:de|het) ))",
        draft.text,
    )
    if not right:
        return None
    return f"{draft.text[: right.end(1)]}{sanction[0].number}{draft.text[right.end() :]}"


def indefinite_without_review(draft: Draft) -> str | None:
    """The disclosure has no end, and nobody comes back to it."""
    ends = r"20(?:2[6-9]|3\d)|herzie|herzien|verleng|evalu|looptijd|eindigt|onbepaalde"
    text = strike(draft, ends, "AP07", unless=r"in werking|van kracht|\t")
    if text is None:
        return None
    at = draft.articles_on("AP07")[0].heading_span.end
    return f"{text[:at]}\nDe mededeling geldt voor onbepaalde duur.{text[at:]}"


def broken_off(draft: Draft) -> str | None:
    """The text stops in the middle of a sentence, past the middle of the document."""
    articles = draft.protocol.outline.articles
    article = articles[2 * len(articles) // 3]
    middle = (article.heading_span.end + article.span.end) // 2
    return draft.text[: draft.text.rfind(" ", 0, middle)]


def skipped_article(draft: Draft) -> str | None:
    """An article in the middle gets the number of the next."""
    articles = draft.protocol.outline.articles
    article = articles[len(articles) // 2]
    if not article.number.isdigit():
        return None
    old, following = rf"\b{article.number}\b", str(int(article.number) + 1)
    new = replaced(
        draft, article.heading_span, lambda words: re.sub(old, following, words, count=1)
    )
    return None if new == draft.text else new


def empty_justification(draft: Draft) -> str | None:
    """One of the data loses the reason why it is needed."""
    rows = r"^(?P<kept>[^\t\n]+\t[^\t\n]+\t)[^\t\n]+(?P<rest>\t[^\t\n]+)$"
    lines = r"^(?P<kept>)Verantwoording:[^\n]+\n(?P<rest>)"
    for pattern, number in ((rows, 2), (lines, 1)):
        for article in draft.articles_on("AP03"):
            found = [
                match
                for match in re.finditer(pattern, draft.text, re.MULTILINE)
                if article.span.start <= match.start() < article.span.end
            ]
            if len(found) > number:
                match = found[number]
                whole = Span("protocol", *match.span())
                return replaced(draft, whole, lambda _, m=match: m["kept"] + m["rest"])
    return None


def retention_of_one_group(draft: Draft) -> str | None:
    """Only what is kept of the applications that were refused is said."""
    words = r"bewaar|bewaring|gewist|\bwist\b|wissen|vernietig|verwijder|verdwijn"
    text = strike(draft, words, "AP03", unless=r"\t")
    if text is None:
        return None
    at = draft.articles_on("AP03")[0].heading_span.end
    sentence = "De gegevens van wie de tegemoetkoming niet krijgt, worden na zes maanden gewist."
    return f"{text[:at]}\n{sentence}{text[at:]}"


def _years_later(words: str) -> str:
    return re.sub(r"\d{4}", lambda year: str(int(year[0]) + 2), words)


def _other_digit(words: str) -> str:
    return words[:-1] + str((int(words[-1]) + 3) % 10)


CALLED: Mapping[str, Change] = {
    "advice_after_signature": advice(_years_later),
    "advice_without_date": advice(lambda _: "…"),
    "broken_off": broken_off,
    "empty_justification": empty_justification,
    "impossible_date": signature(lambda words: re.sub(r"^\d{1,2}", "32", words)),
    "in_force_long_before": in_force_long_before,
    "indefinite_without_review": indefinite_without_review,
    "misspelt_signatory": signatory(lambda words: words[:-2] + words[-1] * 2),
    "no_enterprise_number": enterprise_number(lambda _: ""),
    "other_signatory": signatory(lambda _: "Roderik Vanhoeckedael"),
    "reference_to_the_sanction": reference_to_the_sanction,
    "retention_of_one_group": retention_of_one_group,
    "signature_without_date": signature(lambda _: "………"),
    "skipped_article": skipped_article,
    "wrong_enterprise_number": enterprise_number(_other_digit),
}

"""Data of article 9 or 10 GDPR in the list are not denied in the text, and have a ground."""

import re
from collections.abc import Iterator

from checker.assess.special_data import Statement, listed_special_data, statements
from checker.dutch.phrases import denied
from checker.model import Hit, LawMention, Protocol

# A denial of the rest: "andere gegevens van artikel 9", "behalve gegeven 5".
_PARTIAL = re.compile(
    r"\b(?:andere|overige|behalve|uitgezonderd|uitzondering|buiten|naast|tenzij|verder|enkel|"
    r"alleen|slechts|"
    r"in principe|stroom|luik|in beginsel)\b"
)
_GROUND = re.compile(
    r"uitdrukkelijke toestemming|zwaarwegend algemeen belang|arbeidsgeneeskunde|vitaal belang|"
    r"vitale belangen|volksgezondheid|sociale bescherming"
)
#: Acts of which the articles allow criminal data to be processed.
_CRIMINAL_ACTS = {"WVG", "wet Politieambt", "GAS-wet"}
_CALLED = {"9": "een bijzondere categorie (artikel 9 AVG)", "10": "artikel 10 AVG"}


def listed_special_data_are_declared(protocol: Protocol) -> Iterator[Hit]:
    """Each such item with the sentence that denies it; or alone, if no ground is named anywhere."""
    said = statements(protocol)
    open_articles = {article for article in _CALLED if not _cited(protocol, article)}
    denials = {article: _denial(said, article) for article in open_articles}
    bare = {article for article in open_articles if not _has_ground(protocol, said, article)}
    for data, article, _ in listed_special_data(protocol):
        values = {"kind": _CALLED[article]}
        denial = denials.get(article)
        if denial:
            values["fault"] = "terwijl de tekst zulke gegevens uitsluit"
            yield Hit(spans=(data.name, denial.span), values=values)
        elif article in bare:
            values["fault"] = "zonder dat er een grond voor wordt genoemd"
            yield Hit(spans=(data.name,), values=values)


def _denial(said: tuple[Statement, ...], article: str) -> Statement | None:
    """A flat denial; one that leaves room for some such data is none."""
    return next(
        (s for s in said if article in s.articles and s.denies and not _PARTIAL.search(s.text)),
        None,
    )


def _cited(protocol: Protocol, article: str) -> bool:
    """Article 9 or 10 GDPR is invoked somewhere, not only to rule it out."""
    return any(
        mention.law == "AVG"
        and (mention.article == article or mention.article.startswith(f"{article}."))
        and not denied(protocol.folded, mention.span.start, mention.span.end)
        for mention in protocol.mentions
        if isinstance(mention, LawMention)
    )


def _has_ground(protocol: Protocol, said: tuple[Statement, ...], article: str) -> bool:
    if any(article in s.articles and not s.denies for s in said):
        return True
    if article == "9":
        return bool(_GROUND.search(protocol.folded))
    return any(isinstance(m, LawMention) and m.law in _CRIMINAL_ACTS for m in protocol.mentions)

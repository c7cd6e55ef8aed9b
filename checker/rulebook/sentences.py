"""The sentences of the rules: whole, in the imperative where due, and blaming nobody."""

import re
from collections.abc import Iterator
from string import Formatter

from checker.model import Rule
from checker.rulebook.complaints import Complaint, Sheets, complaint
from checker.rulebook.reading import Route, Written

HOLES = ("clause", "quote")  # what every check can fill
HOLES_OF_KIND = {"presence": ("searched",), "date_order": ("earlier", "later")}

_HOLE = re.compile(r"[a-z][a-z0-9_]*")
_OPENING = re.compile(r"[\"“'‘„«(]*")
_NO_IMPERATIVE = ("De ", "Het ", "Er ", "U ")
_BLAME = re.compile(
    r"\b(?:fout(?:en)? van|(?:eigen|de|uw|jouw) schuld\b|schuld van|nalatig\w*|vergat(?:en)?\b|"
    r"(?:is|zijn|bent|heeft|hebben|hebt) [^.]{0,30}\bvergeten\b|slordig\w*|slecht werk|"
    r"onzorgvuldig\w*|onbekwa\w+|verzuimde?n?\b|verwijtba\w+|lui(?:heid)?\b|dom(?:heid)?\b)",
    re.IGNORECASE,
)


def sentence_complaints(sheets: Sheets) -> Iterator[Complaint]:
    """Complaints about the messages, remedies and wordings of a rulebook."""
    for rule, written in sheets.rules:
        yield from _message(rule, written)
        yield from _remedy(rule, written)
        for key, text in (("message", rule.message), ("remedy", rule.remedy)):
            yield from _blame(text, written, (key,))
            yield from _holes(text, written, (key,), rule)
    for point, written in sheets.points:
        for key in ("favourable", "conditional", "unfavourable", "not_assessable"):
            text = getattr(point.wording, key)
            yield from _holes(text, written, ("wording", key))
            yield from _blame(text, written, ("wording", key))


def holes_in(text: str) -> tuple[str, ...] | None:
    """The names of the holes in a sentence; none if its braces do not match."""
    try:
        pieces = list(Formatter().parse(text))
    except ValueError:
        return None
    if any(spec or conversion for _, _, spec, conversion in pieces):
        return None
    return tuple(name for _, name, _, _ in pieces if name is not None)


def _message(rule: Rule, written: Written) -> Iterator[Complaint]:
    text = _OPENING.sub("", rule.message, count=1)
    if not (text.startswith("{") or text[:1].isupper()):
        what = "de boodschap begint niet met een hoofdletter of een invulplaats."
        yield complaint("R228", written, ("message",), what)
    if not rule.message.endswith("."):
        yield complaint("R228", written, ("message",), "de boodschap eindigt niet met een punt.")


def _remedy(rule: Rule, written: Written) -> Iterator[Complaint]:
    if not rule.remedy[:1].isupper():
        what = "de remedie begint niet met een hoofdletter."
        yield complaint("R229", written, ("remedy",), what)
    if not rule.remedy.rstrip('"”').endswith("."):
        yield complaint("R229", written, ("remedy",), "de remedie eindigt niet met een punt.")
    if rule.remedy.startswith(_NO_IMPERATIVE):
        what = f"de remedie begint met '{rule.remedy.split()[0]}' en zegt niet wat te doen."
        yield complaint("R229", written, ("remedy",), what)


def _blame(text: str, written: Written, route: Route) -> Iterator[Complaint]:
    blame = _BLAME.search(text)
    if blame:
        yield complaint("R230", written, route, f"'{blame[0]}' verwijt iemand iets.")


def _holes(
    text: str, written: Written, route: Route, rule: Rule | None = None
) -> Iterator[Complaint]:
    names = holes_in(text)
    if names is None:
        yield complaint("R225", written, route, "de accolades van de invulplaatsen kloppen niet.")
        return
    offered = _offered(rule)
    for name in names:
        if offered is not None and name not in offered:
            choice = ", ".join(f"{{{hole}}}" for hole in offered)
            what = f"invulplaats {{{name}}} wordt niet aangeboden, wel {choice}."
            yield complaint("R225", written, route, what)
        elif not _HOLE.fullmatch(name):
            what = f"invulplaats {{{name}}} moet kleine letters en _ gebruiken."
            yield complaint("R225", written, route, what)


def _offered(rule: Rule | None) -> tuple[str, ...] | None:
    """The holes a rule may use; none where only its examples can tell."""
    if rule is None or rule.check.kind == "python":
        return None
    return HOLES + HOLES_OF_KIND.get(rule.check.kind, ())

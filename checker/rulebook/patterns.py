"""The patterns and phrases of the rulebook: valid, deaf to capitals, never running away."""

import importlib
import re
import time
from collections.abc import Iterable, Iterator
from typing import Any

from checker.dutch.folding import fold
from checker.dutch.phrases import expression_of
from checker.model import AdvicePoint, PatternCheck, Rule, Term
from checker.rulebook.complaints import Complaint, Sheets, complaint
from checker.rulebook.reading import Route, Written

SLOWEST_MS = 20.0  # 5,000 files must not meet a runaway
TRIES = 3  # the fastest of three: another program may have held the processor
FIRST_PIECE = 500  # characters; a runaway shows here already, and stops the clock
WIDE = 10  # a repetition with so many lengths leaves the engine a real choice
MANY = 5  # so many turns of a body that can be cut in many ways are too many

# CPython's own reader of regular expressions: public as `sre_parse` until it was hidden in 3.11
_reader: Any = importlib.import_module("re._parser")
_Items = Iterable[tuple[Any, Any]]
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")
# what means something in a pattern, and only itself in a phrase
_CHOICE = re.compile(r"\([^()|]+(?:\|[^()|]+)+\)")
_GAP_IN_CHOICE = re.compile(r"\([^()]*\|[^()]*…[^()]*\)|\([^()]*…[^()]*\|[^()]*\)")
_SIGN = re.compile(r"\\|\(\?|\||\.[*+]|\[[^\]]*\]|[)\w][+?](?!\w)")
_UPPER, _LOWER = (ord("A"), ord("Z")), (ord("a"), ord("z"))


def pattern_complaints(sheets: Sheets, longest: str) -> Iterator[Complaint]:
    """Complaints about each pattern and phrase, weighed on the longest text we have."""
    folded = fold(longest)
    for rule, written in sheets.rules:
        for route, pattern in _of_rule(rule):
            yield from _weighed(pattern, written, route, longest)
        for place, phrase in enumerate(rule.inherited):
            yield from _weighed_phrase(phrase, written, ("inherited", place), folded)
    for point, written in sheets.points:
        if point.not_applicable_when:
            pattern, where = point.not_applicable_when, ("not_applicable_when",)
            yield from _weighed(pattern, written, where, longest)
        for route, phrase in _phrases_of_point(point):
            yield from _weighed_phrase(phrase, written, route, folded)
    for place, term in enumerate(sheets.rulebook.lexicon):
        for route, phrase in _phrases_of_term(term):
            yield from _weighed_phrase(phrase, sheets.lexicon, (place, *route), folded)


def runs_away(pattern: str) -> bool:
    """A repetition of something that can itself be cut in many ways, as in (a+)+."""
    return _nested(_reader.parse(pattern, re.IGNORECASE))


def milliseconds(expression: re.Pattern[str], text: str) -> float:
    """How long an expression takes on a text; stops at the first piece that takes too long."""
    took, size = 0.0, FIRST_PIECE
    while True:
        took = _once(expression, text[:size])
        if took > SLOWEST_MS:
            took = min(took, *(_once(expression, text[:size]) for _ in range(TRIES - 1)))
        if took > SLOWEST_MS or size >= len(text):
            return took
        size *= 4


def _of_rule(rule: Rule) -> Iterator[tuple[Route, str]]:
    if isinstance(rule.check, PatternCheck):
        for key in ("any_of", "unless"):
            for place, pattern in enumerate(getattr(rule.check, key)):
                yield ("check", key, place), pattern


def _phrases_of_point(point: AdvicePoint) -> Iterator[tuple[Route, str]]:
    for key in ("headings", "not_headings", "statements", "vocabulary", "unless"):
        for place, phrase in enumerate(getattr(point.cues, key)):
            yield ("cues", key, place), phrase


def _phrases_of_term(term: Term) -> Iterator[tuple[Route, str]]:
    for key in ("variants", "not_variants"):
        for place, phrase in enumerate(getattr(term, key)):
            yield (key, place), phrase


def _weighed(pattern: str, written: Written, route: Route, longest: str) -> Iterator[Complaint]:
    try:
        expression = re.compile(pattern, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as trouble:
        yield complaint("R226", written, route, f"patroon niet te lezen: {trouble}.")
        return
    items = _reader.parse(pattern, re.IGNORECASE)
    if _minds_capitals(items):
        what = "het patroon zet met (?-i:…) het verschil in hoofdletters weer aan."
        yield complaint("R236", written, route, what)
    if _wants_capitals(items):
        what = "[A-Z] vangt hier ook kleine letters."
        yield complaint("R236", written, route, what, level="warning")
    if expression.match(""):
        what = "het patroon past op een lege tekst, dus overal."
        yield complaint("R227", written, route, what)
    elif _nested(items):
        what = "een herhaling binnen een herhaling kan ontsporen, zoals (a+)+."
        yield complaint("R227", written, route, what)
    else:
        yield from _timed(expression, written, route, longest)


def _weighed_phrase(
    phrase: str, written: Written, route: Route, folded: str
) -> Iterator[Complaint]:
    if not phrase.strip(" …*"):
        yield complaint("R239", written, route, "de uitdrukking bevat geen woord.")
        return
    if _GAP_IN_CHOICE.search(phrase):
        what = "'…' kan niet in een keuze tussen haakjes staan; schrijf twee uitdrukkingen."
        yield complaint("R239", written, route, what)
    if phrase.strip().startswith("…") or phrase.strip().endswith("…"):
        what = "'…' aan het begin of het einde van een uitdrukking betekent niets."
        yield complaint("R239", written, route, what)
    sign = _SIGN.search(_CHOICE.sub("", phrase))
    if sign:
        what = f"'{sign[0]}' betekent niets in een uitdrukking van gewone woorden."
        yield complaint("R239", written, route, what)
    yield from _timed(re.compile(expression_of(phrase)), written, route, folded)


def _timed(
    expression: re.Pattern[str], written: Written, route: Route, text: str
) -> Iterator[Complaint]:
    took = milliseconds(expression, text)
    if took > SLOWEST_MS:
        what = f"dit vroeg {took:.0f} ms; hoogstens {SLOWEST_MS:.0f} ms mag."
        yield complaint("R227", written, route, what)


def _once(expression: re.Pattern[str], text: str) -> float:
    start = time.perf_counter()
    for _ in expression.finditer(text):
        pass
    return (time.perf_counter() - start) * 1000


def _nested(items: _Items) -> bool:
    for name, details in _named(items):
        if name in _REPEATS and details[1] >= MANY and _elastic(details[2]):
            return True
        if any(_nested(part) for part in _parts(name, details)):
            return True
    return False


def _elastic(items: Any) -> bool:
    """One and the same text can be cut in many ways by these items, with nothing between them."""
    solid = [items[place : place + 1].getwidth()[0] > 0 for place in range(len(items))]
    return any(
        _stretches(name, details) and sum(solid) <= solid[place]
        for place, (name, details) in enumerate(_named(items))
    )


def _stretches(name: str, details: Any) -> bool:
    if name in _REPEATS:
        return bool(details[1] - details[0] >= WIDE) or _elastic(details[2])
    if name in ("SUBPATTERN", "BRANCH"):
        return any(_elastic(part) for part in _parts(name, details))
    return False


def _minds_capitals(items: _Items) -> bool:
    return any(
        (name == "SUBPATTERN" and details[2] & re.IGNORECASE)
        or any(_minds_capitals(part) for part in _parts(name, details))
        for name, details in _named(items)
    )


def _wants_capitals(items: _Items) -> bool:
    for name, details in _named(items):
        ranges = [what for kind, what in details if str(kind) == "RANGE"] if name == "IN" else []
        if _UPPER in ranges and _LOWER not in ranges:
            return True
        if any(_wants_capitals(part) for part in _parts(name, details)):
            return True
    return False


def _named(items: _Items) -> Iterator[tuple[str, Any]]:
    for code, details in items:
        yield str(code), details


def _parts(name: str, details: Any) -> tuple[_Items, ...]:
    """The smaller expressions inside one item of an expression."""
    parts: tuple[_Items, ...] = ()
    match name:
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            parts = (details[2],)
        case "SUBPATTERN":
            parts = (details[3],)
        case "BRANCH":
            parts = tuple(details[1])
        case "ASSERT" | "ASSERT_NOT":
            parts = (details[1],)
        case "ATOMIC_GROUP":
            parts = (details,)
        case "GROUPREF_EXISTS":
            parts = tuple(part for part in details[1:] if part)
    return parts

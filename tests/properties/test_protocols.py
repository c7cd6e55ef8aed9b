"""What holds of every document: no text twice, quotes where they stand, order without effect."""

import itertools
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.advise import advise
from checker.assess import assess
from checker.extract import read_source
from checker.model import Dossier, RuleResult, SourceText, Stage
from checker.recognise import protocol_of
from checker.segment import outline_of
from tests.properties.dutch import documents
from tests.recognise.builders import recognised
from tests.segment.builders import parts, rulebook, source_of

PROTOCOLS = Path(__file__).resolve().parents[2] / "fixtures" / "protocols"
TEXTS = ("composttoelage", "veerabonnement", "leegstand-regelafbreking")
MANY = settings(max_examples=40, deadline=None)
FEW = settings(max_examples=8, deadline=None)

Found = set[tuple[str, str]]


def judged(text: str) -> tuple[RuleResult, ...]:
    """What comes of every rule on a text."""
    return assess(Dossier((recognised(text),)), rulebook(), stage=Stage.SIGNATURE)


@MANY
@given(documents())
def test_clauses_cover_no_text_twice(text: str) -> None:
    """Of an article, and of the document as a whole; each lies within its article."""
    outline = parts(text)
    for article in outline.articles:
        spans = [clause.span for clause in article.clauses]
        assert all(article.span.contains(span) for span in spans)
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    every = [clause.span for clause in outline.clauses]
    assert all(a.end <= b.start for a, b in itertools.pairwise(every))


@MANY
@given(documents())
def test_articles_follow_each_other_without_overlap(text: str) -> None:
    """And the signatures and annexes stand behind them."""
    outline = parts(text)
    spans = [article.span for article in outline.articles]
    spans += [outline.signature] if outline.signature else []
    spans += [annex.span for annex in outline.annexes]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@MANY
@given(documents())
@example("WORDT OVEREENGEKOMEN\nArtikel 1. Voorwerp\nHuur.")
def test_each_line_of_the_text_belongs_to_a_clause_or_a_heading(text: str) -> None:
    """Nothing is lost between the parts."""
    outline = parts(text)
    covered = [clause.span for clause in outline.clauses]
    covered += [article.heading_span for article in outline.articles]
    at = 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        inside = any(s.start < start + len(line) and start < s.end for s in covered)
        assert inside or not line.strip(), line


@FEW
@given(documents())
def test_a_quote_is_the_text_at_its_span(text: str) -> None:
    """Of every finding and of every piece of evidence in the advice; none is empty."""
    dossier = Dossier((recognised(text),))
    results = assess(dossier, rulebook(), stage=Stage.SIGNATURE)
    evidence = [e for r in results for f in r.findings for e in f.evidence]
    for point in advise(dossier, results, rulebook()).points:
        evidence += [*point.evidence, *(e for s in point.statements for e in s.evidence)]
    for place in evidence:
        assert place.quote
        assert place.quote == text[place.span.start : place.span.end]


@FEW
@given(documents())
def test_no_rule_crashes(text: str) -> None:
    """On whatever is written."""
    assert [r.reason for r in judged(text) if r.reason.startswith("de regel liep vast")] == []


@FEW
@given(documents(), st.randoms(use_true_random=False))
def test_the_order_of_the_rules_does_not_matter(text: str, random: Random) -> None:
    """Each rule comes to the same result."""
    shuffled = list(rulebook().rules)
    random.shuffle(shuffled)
    dossier = Dossier((recognised(text),))
    other = assess(dossier, replace(rulebook(), rules=tuple(shuffled)), stage=Stage.SIGNATURE)
    assert sorted(other, key=lambda r: r.rule) == sorted(judged(text), key=lambda r: r.rule)


@lru_cache(maxsize=len(TEXTS))
def fixture(slug: str) -> str:
    """The text of a fixture."""
    source = read_source(PROTOCOLS / slug / "source.txt")
    assert isinstance(source, SourceText)
    return source.text


def faults_in(text: str) -> Found:
    """Rule and quote of each finding."""
    outline = outline_of(source_of(text), rulebook().points)
    protocol = protocol_of(outline, rulebook().lexicon, rulebook().laws)
    results = assess(Dossier((protocol,)), rulebook(), stage=Stage.INTAKE)
    return {(f.rule, e.quote) for r in results for f in r.findings for e in f.evidence}


@pytest.mark.parametrize(
    ("slug", "anchor", "article"),
    [
        (
            "veerabonnement",
            "Opgemaakt te Oosterveken",
            "Artikel 14. Overleg\nDe partijen eten elk jaar samen taart.\n",
        ),
        (
            "leegstand-regelafbreking",
            "Gedaan te Duinkerke",
            "ARTIKEL 13. OVERLEG\n13.1. De partijen eten elk jaar samen taart.\n",
        ),
    ],
)
def test_an_unrelated_article_loses_no_finding(slug: str, anchor: str, article: str) -> None:
    """Put behind the last one, before the signatures."""
    text = fixture(slug)
    at = text.rindex(anchor)
    longer = text[:at] + article + text[at:]
    before = faults_in(text)
    assert before
    assert before - faults_in(longer) == set()


@pytest.mark.parametrize("slug", TEXTS)
def test_hard_spaces_and_quotes_lose_no_rule(slug: str) -> None:
    """Typography is not what is judged."""
    text = fixture(slug)
    other = text.replace("“", '"').replace("”", '"').replace("artikel 6", "artikel\u00a06")
    rules = {rule for rule, _ in faults_in(text)}
    assert {rule for rule, _ in faults_in(other)} == rules

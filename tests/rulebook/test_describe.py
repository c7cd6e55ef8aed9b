"""The rules are told in plain Dutch."""

from pathlib import Path

import pytest

from checker.errors import BrokenRulebook
from checker.rulebook import explain, load_rulebook, rule_table, with_rule_table

TABLE = """\
| Regel | Wat er mis is | Ernst | Soort | Bron |
|---|---|---|---|---|
| AP03-10 | bewaartermijn zonder maximum | voorwaarde (bij het eerste nazicht: opmerking) \
| bevinding | AVG art. 5.1.e |
| AP05-01 | rechtsgrond ontbreekt | blokkerend | bevinding (ontwerp) | AVG art. 6.1 |
| DOC-10 | verwijzing naar onbestaand artikel | voorwaarde \
| vraag aan de functionaris (ontwerp) | AVG art. 5.2 |
| DOC-20 | ondertekend voor advies | blokkerend | bevinding (ontwerp) | e-govdecreet art. 8 |
"""

EXPLAINED = """\
AP03-10 bewaartermijn zonder maximum

Ernst: voorwaarde (bij het eerste nazicht: opmerking)
Soort: bevinding
Zoekt in: de bepalingen over dit adviespunt
Vuurt op elke tekst als \\bonbeperkt\\b of \\bzo ?lang (?:als )?nodig\\b, \
tenzij in dezelfde zin \\bmaximaal\\b
Bron: AVG art. 5.1.e (opslagbeperking)
Boodschap: {clause} legt geen einddatum vast voor de bewaring: "{quote}".
Remedie: Leg per categorie van gegevens een maximale bewaartermijn vast.
Geldt voor protocollen vanaf 25 mei 2018
Nagezien door DPO van dienst op 20 november 2026

Fout:
    De gegevens worden [[onbeperkt]] bewaard.

Goed (de bovengrens maakt het een termijn):
    De gegevens worden zolang nodig bewaard, maximaal tien jaar.
"""

_WHEN = (
    (1, "Vuurt als geen enkele bepaling dit noemt: AVG art. 6.1; taak van algemeen belang"),
    (2, "Vuurt waar de functie internal_references_resolve iets vindt"),
    (3, "Vuurt als de ondertekening vóór het advies van de functionaris valt"),
    (3, "Ontwerpregel: nog door geen jurist nagezien"),
)


def test_all_rules_stand_in_one_table(rules: Path) -> None:
    """One line a rule, in the order of the folders."""
    assert rule_table(load_rulebook(rules)) == TABLE


def test_one_rule_is_told_in_full(rules: Path) -> None:
    """With its weight, its source, its words and its examples."""
    assert explain(load_rulebook(rules).rules[0]) == EXPLAINED


@pytest.mark.parametrize(("place", "line"), _WHEN)
def test_each_kind_of_check_is_told(rules: Path, place: int, line: str) -> None:
    """When it fires, without a word of Python."""
    assert line in explain(load_rulebook(rules).rules[place]).splitlines()


def test_the_readme_gets_its_table(rules: Path) -> None:
    """Only what stands between the marks is made new."""
    start = "<!-- tabel van alle regels: begin (make docs) -->"
    end = "<!-- tabel van alle regels: einde -->"
    readme = with_rule_table(f"Voor\n{start}\noud\n{end}\nNa\n", load_rulebook(rules))
    assert readme == f"Voor\n{start}\n\n{TABLE}\n{end}\nNa\n"
    assert with_rule_table(readme, load_rulebook(rules)) == readme


def test_a_readme_without_marks_is_refused(rules: Path) -> None:
    """The table has a place of its own."""
    with pytest.raises(BrokenRulebook, match=r"R206 rules/README\.md: de plaats van de tabel"):
        with_rule_table("Voor\n", load_rulebook(rules))

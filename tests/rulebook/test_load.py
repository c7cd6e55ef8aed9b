"""A rulebook is read whole, or refused with the place, the reason and what to do."""

from datetime import date
from pathlib import Path

import pytest

from checker.errors import BrokenRulebook
from checker.model import (
    DateOrderCheck,
    Example,
    Mode,
    PatternCheck,
    PresenceCheck,
    PythonCheck,
    Severity,
    Wanted,
)
from checker.rulebook import load_rulebook
from checker.rulebook.layout import default_folder
from tests.rulebook.builders import (
    CHECKS,
    DATE_ORDER,
    PATTERN,
    POINT,
    PRESENCE,
    PYTHON,
    change,
    write,
)


def test_a_rulebook_is_read_whole(rules: Path) -> None:
    """Version, points, rules, laws and terms arrive as they were written."""
    rulebook = load_rulebook(rules, checks=CHECKS)
    assert rulebook.version == "0.1.0"
    assert [point.id for point in rulebook.points] == [
        "AP01", "AP02", "AP03", "AP04", "AP05", "AP06", "AP07", "AP08", "AP09", "AP10", "AP11",
        "AP12",
    ]  # fmt: skip
    assert [rule.id for rule in rulebook.rules] == ["AP03-10", "AP05-01", "DOC-10", "DOC-20"]
    assert [law.name for law in rulebook.laws] == ["AVG", "e-govdecreet"]
    assert rulebook.lexicon[1].variants == ("inbreuk", "datalek")


def test_a_rule_says_what_its_file_says(rules: Path) -> None:
    """Closed words become members, lists become tuples, days become dates."""
    rule = load_rulebook(rules).rules[0]
    assert rule.severity is Severity.CONDITION
    assert rule.severity_at_intake is Severity.REMARK
    assert rule.mode is Mode.FINDING
    assert rule.check == PatternCheck(
        "pattern", (r"\bonbeperkt\b", r"\bzo ?lang (?:als )?nodig\b"), (r"\bmaximaal\b",)
    )
    assert rule.examples.bad == (Example("De gegevens worden [[onbeperkt]] bewaard."),)
    assert rule.reviewed_on == date(2026, 11, 20)
    assert rule.applies_from == date(2018, 5, 25)
    assert rule.applies_until is None


def test_each_kind_of_check_has_its_class(rules: Path) -> None:
    """The word in `kind` chooses the class."""
    _, presence, python, order = (rule.check for rule in load_rulebook(rules).rules)
    law, term = Wanted(law="AVG", article="6.1"), Wanted(term="taak van algemeen belang")
    assert presence == PresenceCheck("presence", (law, term))
    assert python == PythonCheck("python", "internal_references_resolve")
    assert order == DateOrderCheck("date_order", "dpo_advice", "signature", may_be_equal=True)


def test_the_key_no_is_read_as_a_word(rules: Path) -> None:
    """YAML 1.1 takes an unquoted `no` for false; a complaint shows what was written."""
    change(rules, "laws.yaml", "  title:", "  no: x\n  title:")
    with pytest.raises(BrokenRulebook, match="sleutel 'no' bestaat niet"):
        load_rulebook(rules)


def test_a_law_has_its_date(rules: Path) -> None:
    """A date stands unquoted."""
    assert load_rulebook(rules).laws[0].date == date(2016, 4, 27)


def test_files_that_are_not_yaml_are_left_alone(rules: Path) -> None:
    """A README and an editor's leavings do not break a rulebook."""
    write(rules, "README.md", "# Regels")
    write(rules, "document/.DOC-10.yaml.swp", "x")
    write(rules, "document/.hidden.yaml", "x: [")
    assert len(load_rulebook(rules).rules) == 4


def test_the_default_folder_is_the_one_beside_the_program() -> None:
    """In a working copy rules/ is read; an installed program has its own copy."""
    assert default_folder().name == "rules"


_CHANGED: tuple[tuple[str, str, str, str], ...] = (
    # (file, old text, new text, complaint)
    (PATTERN, "  unless:", "  unles:",
     f"R203 rules/{PATTERN}:12: sleutel 'unles' bestaat niet. Bedoelde u 'unless'?"),
    (PATTERN, "remedy:", "remedie:",
     f"R203 rules/{PATTERN}:16: sleutel 'remedie' bestaat niet. Bedoelde u 'remedy'?"),
    (PATTERN, "      why:", "      waarom:",
     f"R203 rules/{PATTERN}:22: sleutel 'waarom' bestaat niet."),
    (PATTERN, "note: opslag", "nota: opslag",
     f"R203 rules/{PATTERN}:14: sleutel 'nota' bestaat niet. Bedoelde u 'note'?"),
    (PATTERN, "mode: finding", "[mode]: finding",
     f"R203 rules/{PATTERN}:5: een sleutel is één woord, geen lijst of blok."),
    (POINT, "  favourable:", "  gunstig:",
     f"R203 rules/{POINT}:9: sleutel 'gunstig' bestaat niet."),
    ("laws.yaml", "  date: 2016", "  on: 2016",
     "R203 rules/laws.yaml:3: sleutel 'on' bestaat niet."),
    (PATTERN, "mode: finding\n", "",
     f"R202 rules/{PATTERN}:1: sleutel 'mode' ontbreekt."),
    (PATTERN, "  kind: pattern\n", "",
     f"R202 rules/{PATTERN}:7: sleutel 'kind' ontbreekt."),
    (DATE_ORDER, ", later: signature", "",
     f"R202 rules/{DATE_ORDER}:6: sleutel 'later' ontbreekt."),
    (PRESENCE, "check:\n", "controle:\n",
     f"R203 rules/{PRESENCE}:6: sleutel 'controle' bestaat niet."),
    (PATTERN, "article: '5.1.e'", "article: 5.10",
     f"R204 rules/{PATTERN}:14: het getal 5.10 moet tussen aanhalingstekens staan."),
    (PATTERN, "article: '5.1.e'", "article: 17",
     f"R204 rules/{PATTERN}:14: het getal 17 moet tussen aanhalingstekens staan."),
    (PATTERN, "severity: condition", "severity: conditon",
     (f"R204 rules/{PATTERN}:3: 'conditon' is geen waarde voor 'severity'."
     " Bedoelde u 'condition'?")),
    (DATE_ORDER, "later: signature", "later: ondertekening",
     f"R204 rules/{DATE_ORDER}:6: 'ondertekening' is geen waarde voor 'later'."),
    (PATTERN, "2026-11-20", "2026-02-30",
     f"R204 rules/{PATTERN}:24: '2026-02-30' is geen bestaande datum."),
    (PATTERN, "2026-11-20", "vorige week",
     f"R204 rules/{PATTERN}:24: 'reviewed_on' moet een datum als 2026-11-20 zijn."),
    (PATTERN, "remedy: Leg per categorie van gegevens een maximale bewaartermijn vast.",
     "remedy: nee", ""),
    (PATTERN, "remedy: Leg per categorie van gegevens een maximale bewaartermijn vast.",
     "remedy: no", f"R204 rules/{PATTERN}:16: 'remedy' moet een tekst zijn."),
    (DATE_ORDER, "may_be_equal: true", "may_be_equal: misschien",
     f"R204 rules/{DATE_ORDER}:6: 'may_be_equal' moet true of false zijn."),
    (PRESENCE, "sources: [{law: AVG, article: '6.1'}]", "sources: AVG",
     f"R204 rules/{PRESENCE}:9: 'sources' moet een lijst zijn."),
    (PATTERN, "  kind: pattern", "  kind: patern",
     f"R205 rules/{PATTERN}:8: soort 'patern' bestaat niet. Bedoelde u 'pattern'?"),
    (PATTERN, "id: AP03-10", "id: AP03-11",
     (f"R207 rules/{PATTERN}:1: het bestand moet"
     " 'AP03-11-bewaartermijn-zonder-maximum.yaml' heten.")),
    (PATTERN, "id: AP03-10", "id: AP3-10",
     f"R207 rules/{PATTERN}:1: 'AP3-10' is geen nummer van een regel."),
    (PATTERN, "name: bewaar", "name: Bewaar",
     f"R207 rules/{PATTERN}:2: 'Bewaartermijn-zonder-maximum' is geen naam van een regel."),
    (POINT, "id: AP08", "id: AP09",
     f"R207 rules/{POINT}:1: id 'AP09' past niet bij de map 'AP08-sancties'."),
    (PATTERN, "mode: finding", "mode: finding\nmode: question",
     f"R208 rules/{PATTERN}:6: sleutel 'mode' staat er twee keer."),
    (PATTERN, "mode: finding", "mode: &m finding",
     f"R209 rules/{PATTERN}:5: '&' en '*' als anker of verwijzing zijn niet toegelaten."),
    (PATTERN, "mode: finding", "mode: !!python/name:os.system finding",
     (f"R209 rules/{PATTERN}:5: het label 'tag:yaml.org,2002:python/name:os.system'"
     " is niet toegelaten.")),
    (PATTERN, "mode: finding", "mode: " + "[" * 20 + "]" * 20,
     f"R210 rules/{PATTERN}:5: meer dan 12 niveaus diep genest."),
    (PYTHON, "function: internal_references_resolve", "function: internal_reference_resolves",
     (f"R211 rules/{PYTHON}:6: functie 'internal_reference_resolves' bestaat niet."
     " Bedoelde u 'internal_references_resolve'?")),
)  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), _CHANGED)
def test_one_fault_gives_one_complaint(
    rules: Path, file: str, old: str, new: str, message: str
) -> None:
    """A complaint names its code, file, line and value; no message: nothing to complain about."""
    change(rules, file, old, new)
    if not message:
        assert load_rulebook(rules, checks=CHECKS).rules
        return
    with pytest.raises(BrokenRulebook) as refusal:
        load_rulebook(rules, checks=CHECKS)
    assert refusal.value.message == message
    assert refusal.value.code == message[:4]
    assert refusal.value.hint
    assert refusal.value.exit_code == 2


_WRITTEN = (
    # (file, content, complaint)
    (PATTERN, "id: [AP03-10\n", f"R201 rules/{PATTERN}:2: dit is geen leesbare YAML"),
    (PATTERN, "id: a\n---\nid: b\n", f"R201 rules/{PATTERN}:2: een bestand bevat één regel"),
    (PATTERN, "id: \x07\n", f"R201 rules/{PATTERN}:1: dit is geen leesbare YAML"),
    (PATTERN, "", f"R204 rules/{PATTERN}:1: hier hoort een blok met sleutels."),
    (PATTERN, "- id: AP03-10\n", f"R204 rules/{PATTERN}:1: hier hoort een blok met sleutels."),
    (PATTERN, "check: pattern\n", f"R202 rules/{PATTERN}:1: sleutel 'id' ontbreekt."),
    ("laws.yaml", "AVG: {}\n", "R204 rules/laws.yaml:1: dit bestand moet een lijst zijn."),
    ("lexicon.yaml", "- AVG\n", "R204 rules/lexicon.yaml:1: hier hoort een blok met sleutels."),
    ("rulebook.yaml", "version: 0.1\n", "R204 rules/rulebook.yaml:1: het getal 0.1 moet"),
    ("wetten.yaml", "[]", "R207 rules/wetten.yaml:1: dit bestand hoort niet in de bovenste map."),
    ("document/point.yml", "id: x\n", "R202 rules/document/point.yml:1: sleutel 'name' ontbreekt."),
    ("laws.yaml", "#" * 600_000, "R210 rules/laws.yaml:1: het bestand telt 600000 bytes"),
)


@pytest.mark.parametrize(("file", "content", "message"), _WRITTEN)
def test_a_file_of_another_make_is_refused(
    rules: Path, file: str, content: str, message: str
) -> None:
    """What is no rule file is refused with its place."""
    write(rules, file, content)
    with pytest.raises(BrokenRulebook) as refusal:
        load_rulebook(rules)
    assert refusal.value.message.startswith(message)
    assert refusal.value.hint


_MISSING = (
    ("laws.yaml", "R206 rules/laws.yaml: dit bestand ontbreekt."),
    ("rulebook.yaml", "R206 rules/rulebook.yaml: dit bestand ontbreekt."),
    ("AP03-proportionaliteit/point.yaml",
     "R206 rules/AP03-proportionaliteit/point.yaml: dit bestand ontbreekt."),
)  # fmt: skip


@pytest.mark.parametrize(("file", "message"), _MISSING)
def test_a_missing_file_is_told(rules: Path, file: str, message: str) -> None:
    """The laws, and the point of each folder, cannot be left out."""
    (rules / file).unlink()
    with pytest.raises(BrokenRulebook) as refusal:
        load_rulebook(rules)
    assert refusal.value.message == message


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """A folder without rules is no empty rulebook."""
    with pytest.raises(BrokenRulebook, match=r"^R206 .*de map met regels is niet te lezen"):
        load_rulebook(tmp_path / "nergens")


def test_text_that_is_not_utf8_is_refused(rules: Path) -> None:
    """A file saved by an old editor is named, with what to do."""
    (rules / PATTERN).write_bytes("name: privé".encode("latin-1"))
    with pytest.raises(BrokenRulebook, match=rf"^R201 rules/{PATTERN}:1: dit is geen UTF-8"):
        load_rulebook(rules)


def test_a_rule_in_the_folder_of_another_point_is_refused(rules: Path) -> None:
    """Id and folder name the same advice point."""
    (rules / PATTERN).rename(rules / "document" / Path(PATTERN).name)
    with pytest.raises(BrokenRulebook, match=r"R207 .*hoort niet in de map 'document'"):
        load_rulebook(rules)


def test_without_checks_the_functions_are_not_compared(rules: Path) -> None:
    """Reading the rules does not need the Python checks."""
    change(rules, PYTHON, "function: internal_references_resolve", "function: onbekend")
    assert load_rulebook(rules).rules[2].check == PythonCheck("python", "onbekend")

"""The rules about rules refuse what a jurist would regret, each with its line."""

from datetime import date
from pathlib import Path

import pytest

from checker.errors import BrokenRulebook
from checker.rulebook import Complaint, lint_rulebook, load_rulebook
from checker.rulebook.codes import CODES
from checker.rulebook.patterns import runs_away
from tests.rulebook.builders import (
    CHECKS,
    DATE_ORDER,
    FILES,
    PATTERN,
    POINT,
    PRESENCE,
    PYTHON,
    change,
    write,
)

TODAY = date(2026, 11, 24)


def _lint(rules: Path, longest: str = "") -> tuple[Complaint, ...]:
    rulebook = load_rulebook(rules)
    return lint_rulebook(rulebook, rules, checks=CHECKS, longest=longest, today=TODAY)


def test_a_sound_rulebook_has_no_complaints(rules: Path) -> None:
    """The tiny rulebook is one."""
    assert _lint(rules) == ()


_REMEDY = "remedy: Leg per categorie van gegevens een maximale bewaartermijn vast."
_MESSAGE = "message: '{clause} legt geen einddatum vast voor de bewaring: \"{quote}\".'"

_CHANGED: tuple[tuple[str, str, str, str], ...] = (
    # (file, old text, new text, complaint)
    (POINT, "  unfavourable: 'Ongunstig, want:'", "  unfavourable: ''",
     f"R220 rules/{POINT}:11: de formulering 'unfavourable' is leeg."),
    (POINT, "question: Staat het er?", "question: ''",
     f"R220 rules/{POINT}:3: 'question' is leeg."),
    (PATTERN, "    - text: De gegevens worden [[onbeperkt]] bewaard.\n", "    []\n",
     f"R221 rules/{PATTERN}:18: de regel heeft geen fout voorbeeld."),
    (PRESENCE, "good: [{text: De mededeling steunt op artikel 6.1.e AVG.}]", "good: []",
     f"R221 rules/{PRESENCE}:14: de regel heeft geen goed voorbeeld."),
    (PATTERN, "[[onbeperkt]]", "onbeperkt",
     f"R221 rules/{PATTERN}:19: het foute voorbeeld merkt met [[…]] niet wat er fout is."),
    (PATTERN, "[[onbeperkt]]", "[[onbeperkt]",
     f"R221 rules/{PATTERN}:19: de merktekens [[ en ]] vormen geen paar."),
    (PYTHON, "[[artikel 4]]", "artikel 4",
     f"R221 rules/{PYTHON}:11: het foute voorbeeld merkt met [[…]] niet wat er fout is."),
    (PATTERN, "maximaal tien", "[[maximaal]] tien",
     f"R221 rules/{PATTERN}:21: het goede voorbeeld merkt een fout."),
    (PATTERN, "law: AVG", "law: AVV",
     f"R222 rules/{PATTERN}:14: wet 'AVV' staat niet in laws.yaml. Bedoelde u 'AVG'?"),
    (PATTERN, "law: AVG", "law: GDPR",
     f"R222 rules/{PATTERN}:14: wet 'GDPR' staat niet in laws.yaml. Bedoelde u 'AVG'?"),
    (PRESENCE, "[{law: AVG, article: '6.1'}, {", "[{law: KSZ-wet}, {",
     f"R222 rules/{PRESENCE}:8: wet 'KSZ-wet' staat niet in laws.yaml."),
    (POINT, "law: e-govdecreet", "law: egovdecreet",
     (f"R222 rules/{POINT}:4: wet 'egovdecreet' staat niet in laws.yaml."
     " Bedoelde u 'e-govdecreet'?")),
    (PRESENCE, "{term: taak van algemeen belang}", "{term: inbreuken}",
     (f"R223 rules/{PRESENCE}:8: begrip 'inbreuken' staat niet in lexicon.yaml."
     " Bedoelde u 'inbreuk'?")),
    ("lexicon.yaml", "- name: inbreuk\n", "- name: wachtwoord\n",
     "R224 rules/lexicon.yaml:3: geen enkele regel gebruikt het begrip 'wachtwoord'."),
    (PATTERN, "\"{quote}\"", "\"{searched}\"",
     (f"R225 rules/{PATTERN}:15: invulplaats {{searched}} wordt niet aangeboden, wel {{clause}},"
     " {quote}.")),
    (DATE_ORDER, "{later}", "{latest}",
     (f"R225 rules/{DATE_ORDER}:8: invulplaats {{latest}} wordt niet aangeboden, wel {{clause}},"
     " {quote}, {earlier}, {later}.")),
    (PYTHON, "{article_count}", "{Aantal artikelen}",
     (f"R225 rules/{PYTHON}:8: invulplaats {{Aantal artikelen}} moet kleine letters en _"
     " gebruiken.")),
    (PATTERN, "'{clause} legt", "'{clause legt",
     f"R225 rules/{PATTERN}:15: de accolades van de invulplaatsen kloppen niet."),
    (PATTERN, "'{clause} legt", "'{clause!r} legt",
     f"R225 rules/{PATTERN}:15: de accolades van de invulplaatsen kloppen niet."),
    (POINT, "{reason}.", "{reason.",
     f"R225 rules/{POINT}:12: de accolades van de invulplaatsen kloppen niet."),
    (PATTERN, r"'\bonbeperkt\b'", r"'\bonbeperkt('",
     (f"R226 rules/{PATTERN}:10: patroon niet te lezen: missing ), unterminated subpattern at"
     " position 11.")),
    (PATTERN, r"'\bmaximaal\b'", "'(?:a+)+b'",
     f"R227 rules/{PATTERN}:13: een herhaling binnen een herhaling kan ontsporen, zoals (a+)+."),
    (PATTERN, r"'\bmaximaal\b'", "'a*'",
     f"R227 rules/{PATTERN}:13: het patroon past op een lege tekst, dus overal."),
    (PATTERN, r"'\bmaximaal\b'", "'(?-i:Maximaal)'",
     (f"R236 rules/{PATTERN}:13: het patroon zet met (?-i:…) het verschil in hoofdletters weer"
     " aan.")),
    (PATTERN, r"'\bmaximaal\b'", "'[A-Z]x'",
     f"R236 rules/{PATTERN}:13: [A-Z] vangt hier ook kleine letters."),
    (PATTERN, _MESSAGE, "message: er is geen einddatum.",
     (f"R228 rules/{PATTERN}:15: de boodschap begint niet met een hoofdletter of een"
     " invulplaats.")),
    (PATTERN, _MESSAGE, "message: Er is geen einddatum",
     f"R228 rules/{PATTERN}:15: de boodschap eindigt niet met een punt."),
    (PATTERN, _REMEDY, "remedy: leg een termijn vast.",
     f"R229 rules/{PATTERN}:16: de remedie begint niet met een hoofdletter."),
    (PATTERN, _REMEDY, "remedy: Leg een termijn vast",
     f"R229 rules/{PATTERN}:16: de remedie eindigt niet met een punt."),
    (PATTERN, _REMEDY, "remedy: De termijn moet worden vastgelegd.",
     f"R229 rules/{PATTERN}:16: de remedie begint met 'De' en zegt niet wat te doen."),
    (PATTERN, _MESSAGE, "message: De opsteller vergat de termijn.",
     f"R230 rules/{PATTERN}:15: 'vergat' verwijt iemand iets."),
    (PATTERN, _REMEDY, "remedy: Herstel de fout van de gemeente.",
     f"R230 rules/{PATTERN}:16: 'fout van' verwijt iemand iets."),
    (PATTERN, "applies_from: 2018-05-25", "applies_from: 2018-05-25\napplies_until: 2018-05-24",
     f"R231 rules/{PATTERN}:26: applies_until ligt vóór applies_from."),
    ("retired.yaml", "AP03-99", "AP03-10",
     f"R232 rules/{PATTERN}:1: nummer 'AP03-10' is afgevoerd: samengevoegd met AP03-10"),
    ("laws.yaml", "{name: e-govdecreet",
     "{name: AVG, kind: x, date: 2016-04-27, title: x}\n- {name: e-govdecreet",
     "R232 rules/laws.yaml:7: naam 'AVG' staat er al."),
    (PATTERN, "severity_at_intake: remark", "severity_at_intake: blocking",
     (f"R233 rules/{PATTERN}:4: 'blocking' bij het eerste nazicht weegt zwaarder dan"
     " 'condition'.")),
    (PATTERN, "reviewed_by: DPO van dienst\n", "",
     f"R234 rules/{PATTERN}:23: reviewed_by en reviewed_on staan er allebei, of geen van beide."),
    (PATTERN, "2026-11-20", "2026-12-01",
     f"R234 rules/{PATTERN}:24: de regel is nagezien op 2026-12-01, in de toekomst."),
    (PATTERN, "2026-11-20", "2025-05-23",
     f"R234 rules/{PATTERN}:24: de regel is het laatst nagezien op 2025-05-23."),
    ("laws.yaml", "  read_on: 2026-11-01\n", "  read_on: 2026-05-23\n",
     "R235 rules/laws.yaml:6: 'AVG' is het laatst gelezen op 2026-05-23."),
    (POINT, "id: AP08", "id: AP08\nabsent_when: [AP05-02]",
     f"R237 rules/{POINT}:2: regel 'AP05-02' bestaat niet. Bedoelde u 'AP05-01'?"),
    (PATTERN, "sources: [{law: AVG, article: '5.1.e', note: opslagbeperking}]", "sources: []",
     f"R238 rules/{PATTERN}:14: er staat geen enkele rechtsbron."),
    (PRESENCE, "[{law: AVG, article: '6.1'}, {", "[{article: '6.1'}, {",
     f"R238 rules/{PRESENCE}:8: er staat geen begrip, geen wet en geen soort vermelding."),
    (POINT, "'sanctie*'", "'\\bsanctie'",
     f"R239 rules/{POINT}:7: '\\' betekent niets in een uitdrukking van gewone woorden."),
    (POINT, "'sanctie*'", "'sanctie|schorsing'",
     f"R239 rules/{POINT}:7: '|' betekent niets in een uitdrukking van gewone woorden."),
    (POINT, "'sanctie*'", "'sancties?'",
     f"R239 rules/{POINT}:7: 's?' betekent niets in een uitdrukking van gewone woorden."),
    (POINT, "'sanctie*'", "'sanctie …'",
     f"R239 rules/{POINT}:7: '…' aan het begin of het einde van een uitdrukking betekent niets."),
    (POINT, "'sanctie*'", "'…'",
     f"R239 rules/{POINT}:7: de uitdrukking bevat geen woord."),
    ("lexicon.yaml", "datalek]", "'(?:data)lek']",
     "R239 rules/lexicon.yaml:4: '(?' betekent niets in een uitdrukking van gewone woorden."),
    (POINT, "'sanctie*'", "'sanctie (boete) bij 1.5 % of m.b.t. schade'", ""),
    (POINT, "id: AP08", "id: AP08\nnot_applicable_when: '\\bgeen (sanctie'",
     (f"R226 rules/{POINT}:2: patroon niet te lezen: missing ), unterminated subpattern at position"
     " 7.")),
)  # fmt: skip

_WARNINGS = ("laatst", "[A-Z] vangt")


@pytest.mark.parametrize(("file", "old", "new", "message"), _CHANGED)
def test_one_fault_gives_one_complaint(
    rules: Path, file: str, old: str, new: str, message: str
) -> None:
    """Each with its code, file, line, sentence and remedy; no message: nothing to complain of."""
    change(rules, file, old, new)
    complaints = _lint(rules)
    assert [str(complaint) for complaint in complaints] == ([message] if message else [])
    for complaint in complaints:
        assert complaint.remedy == CODES[message[:4]].remedy
        warned = any(words in message for words in _WARNINGS)
        assert complaint.level == ("warning" if warned else "error")


def test_eleven_points_are_not_enough(rules: Path) -> None:
    """A rulebook has all twelve."""
    for file in (rules / "AP12-logging").iterdir():
        file.unlink()
    (rules / "AP12-logging").rmdir()
    (complaint,) = _lint(rules)
    assert str(complaint) == "R220 rules/rulebook.yaml:1: adviespunt AP12 staat er 0 keer."


def test_an_absence_needs_no_mark(rules: Path) -> None:
    """A Python check that tells where it looked reports that something is missing."""
    change(rules, PYTHON, "[[artikel 4]]", "artikel 4")
    change(rules, PYTHON, "{article_count}", "{searched}")
    assert _lint(rules) == ()


def test_a_check_without_patterns_is_refused(rules: Path) -> None:
    """A pattern check that seeks nothing never fires."""
    change(
        rules,
        PATTERN,
        r"""
    - '\bonbeperkt\b'
    - '\bzo ?lang (?:als )?nodig\b'""",
        " []",
    )
    (complaint,) = _lint(rules)
    assert str(complaint) == f"R238 rules/{PATTERN}:9: de controle zoekt niets."


def test_a_function_that_no_rule_calls_is_told(rules: Path) -> None:
    """What is not used is not kept."""
    checks = {**CHECKS, "nobody_asks": test_a_function_that_no_rule_calls_is_told}
    (complaint,) = lint_rulebook(load_rulebook(rules), rules, checks=checks, today=TODAY)
    assert str(complaint) == (
        "R224 checker/assess/checks/nobody_asks.py:1:"
        " geen enkele regel gebruikt de functie 'nobody_asks'."
    )


def test_a_function_that_does_not_exist_is_told(rules: Path) -> None:
    """The rule that calls it, and the function that nobody calls any more."""
    change(rules, PYTHON, "function: internal_references_resolve", "function: onbekend")
    unused, unknown = _lint(rules)
    assert unused.code == "R224"
    assert str(unknown) == f"R211 rules/{PYTHON}:6: functie 'onbekend' bestaat niet."


def test_an_id_is_given_once(rules: Path) -> None:
    """Two rules with one number are told apart by nobody."""
    text = FILES[PATTERN].replace("bewaartermijn-zonder-maximum", "bewaring-zonder-einde")
    write(rules, "AP03-proportionaliteit/AP03-10-bewaring-zonder-einde.yaml", text)
    (complaint,) = _lint(rules)
    assert complaint.code == "R232"
    assert complaint.message == "nummer 'AP03-10' is al van een andere regel."


_SUCCESSORS = (
    # (last day of the first rule, first day of the second, complaint)
    ("2024-06-30", "2024-07-01", ""),
    ("2024-06-30", "2024-06-30", "regel 'AP03-10' heeft dezelfde naam en geldt dan nog."),
    ("2024-06-30", "2024-07-02",
     "tussen 2024-06-30 en 2024-07-02 geldt 'AP03-10' niet meer en deze nog niet."),
    ("null", "2024-07-01", "regel 'AP03-10' heeft dezelfde naam en geldt dan nog."),
)  # fmt: skip


@pytest.mark.parametrize(("until", "start", "message"), _SUCCESSORS)
def test_rules_of_one_name_follow_day_by_day(
    rules: Path, until: str, start: str, message: str
) -> None:
    """No day without the rule, and no day with two."""
    successor = FILES[PATTERN].replace("id: AP03-10", "id: AP03-11").replace("2018-05-25", start)
    write(rules, PATTERN.replace("AP03-10", "AP03-11"), successor)
    write(rules, PATTERN, FILES[PATTERN] + f"applies_until: {until}\n")
    assert [complaint.message for complaint in _lint(rules)] == ([message] if message else [])


_EXPRESSIONS = (
    ("(a+)+", True),
    ("(?:a*)*b", True),
    (r"(?:\w+\s*)+:", True),
    (r"(?:\s*\w+\s*){2,}", True),
    ("(?:a|b+)+c", True),
    (r"x(?:(?:\d+,?)+)y", True),
    (r"(?=(?:a+)+b)", True),
    (r"(?:\w{1,20} ?){0,10}", True),
    (r"(?:\w+\s+){0,5}", False),
    (r"(?:[a-z]+,)*", False),
    (r"\bzo ?lang (?:als )?nodig\b", False),
    (r"\b(?:maximaal|uiterlijk)\b[^.]{0,60}\bjaar\b", False),
    (r"(?:ab?)+", False),
    (r"(?:a+)?b", False),
    (r"(a)?(?(1)b|c)", False),
    (r"(?>a+)b++", False),
)


@pytest.mark.parametrize(("expression", "expected"), _EXPRESSIONS)
def test_a_runaway_is_seen_before_it_runs(expression: str, expected: bool) -> None:
    """A repetition of what can be cut in many ways, and nothing between the turns."""
    assert runs_away(expression) is expected


def test_a_slow_pattern_is_refused_on_the_longest_text(rules: Path) -> None:
    """What looks innocent is timed: this one tries every start against every end."""
    change(rules, PATTERN, r"'\bmaximaal\b'", r"'[a-z ]*[a-z ]*zz'")
    (complaint,) = _lint(rules, longest="de gegevens worden bewaard " * 400)
    assert complaint.code == "R227"
    assert complaint.line == 13
    assert complaint.message.endswith("ms; hoogstens 20 ms mag.")


def test_a_rulebook_of_another_folder_is_refused(rules: Path, tmp_path: Path) -> None:
    """A complaint needs the line of its rule."""
    rulebook = load_rulebook(rules)
    (rules / PATTERN).unlink()
    with pytest.raises(BrokenRulebook, match=r"R206 .*niet in deze map"):
        lint_rulebook(rulebook, rules, checks=CHECKS)


def test_every_code_has_a_sentence_and_a_remedy() -> None:
    """Both are whole Dutch sentences."""
    for meaning, remedy in CODES.values():
        assert meaning[0].isupper()
        assert meaning.endswith(".")
        assert remedy[0].isupper()
        assert remedy.endswith(".")

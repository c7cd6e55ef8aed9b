"""A tiny rulebook on disk: twelve points, one rule of each kind, nothing to complain about."""

from collections.abc import Mapping
from pathlib import Path

POINT_FOLDERS = (
    "AP01-verwerkingsverantwoordelijken", "AP02-doeleinden", "AP03-proportionaliteit",
    "AP04-ontvangers", "AP05-rechtsgrond", "AP06-beveiliging", "AP07-periodiciteit",
    "AP08-sancties", "AP09-oorspronkelijk-doel", "AP10-verenigbaarheid", "AP11-kwaliteit",
    "AP12-logging",
)  # fmt: skip

PATTERN = "AP03-proportionaliteit/AP03-10-bewaartermijn-zonder-maximum.yaml"
PRESENCE = "AP05-rechtsgrond/AP05-01-rechtsgrond-ontbreekt.yaml"
PYTHON = "document/DOC-10-verwijzing-naar-onbestaand-artikel.yaml"
DATE_ORDER = "document/DOC-20-ondertekend-voor-advies.yaml"
POINT = "AP08-sancties/point.yaml"


def internal_references_resolve() -> None:
    """Stands in for a Python check; it uses the term "inbreuk"."""


CHECKS = {"internal_references_resolve": internal_references_resolve}

_POINT = """\
id: {id}
title: Een adviespunt
question: Staat het er?
sources: [{{law: e-govdecreet, article: '8'}}]
cues:
  headings: [sancties]
  statements: ['schort … op', 'sanctie*']
wording:
  favourable: 'Het staat in {{clause}}.'
  conditional: 'Gunstig, op voorwaarde dat:'
  unfavourable: 'Ongunstig, want:'
  not_assessable: 'Niet te beoordelen: {{reason}}.'
"""

FILES: Mapping[str, str] = {
    "rulebook.yaml": 'version: "0.1.0"\n',
    "laws.yaml": """\
- name: AVG
  kind: verordening
  date: 2016-04-27
  title: Verordening (EU) 2016/679
  short_names: [GDPR]
  read_on: 2026-11-01
- {name: e-govdecreet, kind: decreet, date: 2008-07-18, title: Decreet, read_on: 2026-11-01}
""",
    "lexicon.yaml": """\
- name: taak van algemeen belang
  variants: [taak van algemeen belang]
- name: inbreuk
  variants: [inbreuk, datalek]
""",
    "retired.yaml": "- {id: AP03-99, why: samengevoegd met AP03-10}\n",
    PATTERN: """\
id: AP03-10
name: bewaartermijn-zonder-maximum
severity: condition
severity_at_intake: remark
mode: finding
look_in: point
check:
  kind: pattern
  any_of:
    - '\\bonbeperkt\\b'
    - '\\bzo ?lang (?:als )?nodig\\b'
  unless:
    - '\\bmaximaal\\b'
sources: [{law: AVG, article: '5.1.e', note: opslagbeperking}]
message: '{clause} legt geen einddatum vast voor de bewaring: "{quote}".'
remedy: Leg per categorie van gegevens een maximale bewaartermijn vast.
examples:
  bad:
    - text: De gegevens worden [[onbeperkt]] bewaard.
  good:
    - text: De gegevens worden zolang nodig bewaard, maximaal tien jaar.
      why: de bovengrens maakt het een termijn
reviewed_by: DPO van dienst
reviewed_on: 2026-11-20
applies_from: 2018-05-25
""",
    PRESENCE: """\
id: AP05-01
name: rechtsgrond-ontbreekt
severity: blocking
mode: finding
look_in: point
check:
  kind: presence
  any_of: [{law: AVG, article: '6.1'}, {term: taak van algemeen belang}]
sources: [{law: AVG, article: '6.1'}]
message: Geen enkele bepaling noemt de rechtsgrond (gezocht in {searched}).
remedy: Vermeld de rechtsgrond uit artikel 6.1 AVG.
examples:
  bad: [{text: De partijen wisselen gegevens uit.}]
  good: [{text: De mededeling steunt op artikel 6.1.e AVG.}]
""",
    PYTHON: """\
id: DOC-10
name: verwijzing-naar-onbestaand-artikel
severity: condition
mode: question
look_in: everywhere
check: {kind: python, function: internal_references_resolve}
sources: [{law: AVG, article: '5.2'}]
message: '{clause} verwijst naar {quote}, maar er zijn {article_count} artikelen.'
remedy: Verbeter de verwijzing.
examples:
  bad: [{text: 'De gegevens staan in [[artikel 4]].'}]
  good: [{text: De gegevens staan in artikel 1.}]
""",
    DATE_ORDER: """\
id: DOC-20
name: ondertekend-voor-advies
severity: blocking
mode: finding
look_in: everywhere
check: {kind: date_order, earlier: dpo_advice, later: signature, may_be_equal: true}
sources: [{law: e-govdecreet, article: '8'}]
message: Het protocol is ondertekend op {later}, vóór het advies van {earlier}.
remedy: Onderteken pas na het advies.
examples:
  bad: [{text: 'Advies van [[12 maart 2024]]; ondertekend op [[1 februari 2024]].'}]
  good: [{text: Advies van 12 maart 2024; ondertekend op 2 april 2024.}]
""",
    **{f"{folder}/point.yaml": _POINT.format(id=folder[:4]) for folder in POINT_FOLDERS},
}


def rulebook_in(folder: Path) -> Path:
    """Writes the tiny rulebook in a folder `rules`."""
    rules = folder / "rules"
    for address, text in FILES.items():
        write(rules, address, text)
    return rules


def write(rules: Path, address: str, text: str) -> None:
    """Writes one file of a rulebook."""
    file = rules / address
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def change(rules: Path, address: str, old: str, new: str) -> None:
    """Replaces one piece of text in a file of a rulebook; it must be there once."""
    text = (rules / address).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {address}"
    write(rules, address, text.replace(old, new))

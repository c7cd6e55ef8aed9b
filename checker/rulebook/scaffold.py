"""A new rule file with every key, whose examples fail until a jurist has filled it in."""

import re
from pathlib import Path

from checker.rulebook.assembly import retired_in
from checker.rulebook.codes import broken
from checker.rulebook.ids import RULE_ID, RULE_NAME
from checker.rulebook.layout import places_in, prefixes_of

LAST_SERIAL = 99

# The pattern fires on the first words of both examples: outside the mark of the bad one, and on
# the good one. So both fail until they are replaced.
_FILE = """\
id: {id}
name: {name}
severity: condition            # blocking, condition of remark, bij de ondertekening
inherited: []                  # woorden waarin het gangbare sjabloon deze fout doorgeeft
severity_at_intake: null       # lichter, voor wat een ontwerp nog mag missen
mode: finding                  # finding, of question voor een vraag aan de functionaris
look_in: {look_in}             # point, recitals, signature of everywhere
check:
  kind: pattern                # pattern, presence, requirement, date_order of python
  any_of:
    - '\\bvul hier\\b'
  unless: []
sources:
  - law: AVG
    article: '5.2'             # altijd tussen aanhalingstekens
    note: ''
message: '{{clause}} zegt "{{quote}}".'
remedy: Vul hier in wat de opsteller moet doen.
examples:
  bad:
    - text: Vul hier een tekst in waarin [[de fout]] gemerkt is.
      why: ''
  good:
    - text: Vul hier een tekst in waarin de fout niet staat.
      why: ''
reviewed_by: ''                # leeg: een ontwerpregel
reviewed_on: null
applies_from: null
applies_until: null
"""


def new_rule(folder: Path, point: str, name: str) -> Path:
    """Writes the next rule of an advice point, and tells where it lies."""
    if RULE_NAME.fullmatch(name) is None:
        hint = "Schrijf kleine letters met streepjes: bewaartermijn-zonder-maximum."
        raise broken("R207", str(folder), f"'{name}' is geen naam van een regel.", hint=hint)
    target = _folder_for(folder, point)
    id_ = f"{point}-{_next_serial(folder, point):02}"
    file = target / f"{id_}-{name}.yaml"
    look_in = "point" if point.startswith("AP") else "everywhere"
    with file.open("x", encoding="utf-8") as stream:
        stream.write(_FILE.format(id=id_, name=name, look_in=look_in))
    return file


def _folder_for(folder: Path, point: str) -> Path:
    places = sorted(path for path in folder.iterdir() if path.is_dir())
    for path in places:
        if point in prefixes_of(path.name):
            return path
    hint = "Kies AP01 tot AP12, DOC, AVG, ADV of VGL, en zorg dat de map bestaat."
    raise broken("R206", folder.name, f"er is geen map voor '{point}'.", hint=hint)


def _next_serial(folder: Path, point: str) -> int:
    """One more than any serial given so far: also a retired id is never given again."""
    places = places_in(folder)
    used = [place.name for place in places] + [entry.id for entry in retired_in(folder, places)]
    serials = [0]
    for name in used:
        shape = re.match(RULE_ID, name)
        if shape and shape["prefix"] == point:
            serials.append(int(shape["serial"]))
    if max(serials) >= LAST_SERIAL:
        raise broken("R207", folder.name, f"de nummers van {point} zijn op.")
    return max(serials) + 1

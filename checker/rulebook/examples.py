"""The examples of the rules: enough of them, and the faults in them marked."""

import re
from collections.abc import Iterator

from checker.model import PresenceCheck, PythonCheck, Rule
from checker.rulebook.complaints import Complaint, Sheets, complaint
from checker.rulebook.reading import Written
from checker.rulebook.sentences import holes_in

_MARKED = re.compile(r"\[\[.+?\]\](?!\])", re.DOTALL)


def example_complaints(sheets: Sheets) -> Iterator[Complaint]:
    """Complaints about the bad and good examples beside the rules."""
    for rule, written in sheets.rules:
        if not rule.examples.bad:
            what = "de regel heeft geen fout voorbeeld."
            yield complaint("R221", written, ("examples", "bad"), what)
        if not rule.examples.good:
            what = "de regel heeft geen goed voorbeeld."
            yield complaint("R221", written, ("examples", "good"), what)
        yield from _marks(rule, written)


def reports_absence(rule: Rule) -> bool:
    """A rule that says something is missing has no place to mark."""
    if isinstance(rule.check, PresenceCheck):
        return True
    return isinstance(rule.check, PythonCheck) and "searched" in (holes_in(rule.message) or ())


def _marks(rule: Rule, written: Written) -> Iterator[Complaint]:
    for place, example in enumerate(rule.examples.bad):
        route = ("examples", "bad", place)
        if not _well_marked(example.text):
            yield complaint("R221", written, route, "de merktekens [[ en ]] vormen geen paar.")
        elif "[[" not in example.text and not reports_absence(rule):
            what = "het foute voorbeeld merkt met [[…]] niet wat er fout is."
            yield complaint("R221", written, route, what)
    for place, example in enumerate(rule.examples.good):
        if "[[" in example.text or "]]" in example.text:
            what = "het goede voorbeeld merkt een fout."
            yield complaint("R221", written, ("examples", "good", place), what)


def _well_marked(text: str) -> bool:
    rest = _MARKED.sub("", text)
    return "[[" not in rest and "]]" not in rest

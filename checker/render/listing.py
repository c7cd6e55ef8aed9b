"""The findings and questions of the draft advice, as numbered lists and questions."""

from collections.abc import Iterable, Iterator

from checker.model import Certainty, Finding
from checker.render import phrases
from checker.render.letter import Block, Item, NumberedList, Paragraph, Run, plain
from checker.render.printable import printable
from checker.render.standing import LEAD


def lists_of(findings: Iterable[Finding], paged: phrases.Paged) -> Iterator[Block]:
    """A list for each weight, the gravest first."""
    found = tuple(findings)
    for severity, lead in LEAD.items():
        items = _items((f for f in found if f.severity is severity), paged)
        if items:
            yield plain(lead, "lead")
            yield NumberedList(items)


def questions_of(questions: Iterable[Finding], paged: phrases.Paged) -> Iterator[Block]:
    """A paragraph for each question to the DPO."""
    for item in _items(questions, paged):
        words = " ".join((*item.lines, item.remedy)).rstrip()
        yield Paragraph(
            (Run("Vraag aan de functionaris: ", "strong"), Run(f"{words} ({item.note})")),
            "question",
        )


def _items(findings: Iterable[Finding], paged: phrases.Paged) -> tuple[Item, ...]:
    """One item for all findings of a rule that ask for the same."""
    together: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        together.setdefault((finding.rule, finding.remedy), []).append(finding)
    return tuple(_item(found, paged) for found in together.values())


def _item(found: list[Finding], paged: phrases.Paged) -> Item:
    places: dict[str, list[str]] = {}
    for finding in found:
        told = places.setdefault(printable(finding.message), [])
        told += [phrases.place_of(e, paged) for e in finding.evidence]
    lines = [phrases.with_places(message, told) for message, told in places.items()]
    if len(lines) > phrases.PLACES_TOLD:
        rest = phrases.counted(len(lines) - phrases.PLACES_TOLD, "plaats", "plaatsen")
        lines = [*lines[: phrases.PLACES_TOLD], f"Hetzelfde geldt nog op {rest}."]
    notes = [f"regel {found[0].rule}"]
    searched = dict.fromkeys(place for f in found if not f.evidence for place in f.searched)
    if searched and not any("gezocht in" in line for line in lines):
        notes.insert(0, f"gezocht in {printable(', '.join(searched))}")
    if any(f.certainty is Certainty.CHECK for f in found):
        notes.append("na te kijken: de lezing of de plaats is onzeker")
    return Item(tuple(lines), "; ".join(notes), printable(found[0].remedy))

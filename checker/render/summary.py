"""What every readable form of a report tells, in the same words and the same order."""

from collections.abc import Iterable
from dataclasses import dataclass

from checker.model import (
    Certainty,
    Finding,
    Mode,
    Origin,
    Outcome,
    Party,
    PointAdvice,
    PointStatus,
    Report,
    Severity,
    SourceText,
    Verdict,
)
from checker.render import phrases
from checker.render.printable import ELLIPSIS, printable, shortened

# Share of words that look like words: a typed page has 0.97 or more, the OCR of a clean scan
# about 0.9; below 0.8 one word in five is wrong and a finding is no more than a hint.
WELL_LEGIBLE_FROM = 0.95
LEGIBLE_FROM = 0.80
QUOTE_LENGTH = 160


@dataclass(frozen=True, slots=True)
class PointRow:
    """One of the twelve points, in a line."""

    number: int
    name: str
    title: str
    status: PointStatus
    sign: str
    word: str
    places: str
    quote: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One finding: what is said, where it stands, in which words."""

    message: str
    places: tuple[tuple[str, str], ...]  # place and quote, where the message has not got them
    searched: str
    to_check: bool


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one rule."""

    rule: str
    name: str
    laws: str
    draft: bool
    point: str | None
    occurrences: tuple[Occurrence, ...]
    remedies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Findings of one weight, or the questions."""

    title: str
    explanation: str
    severity: Severity | None
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many findings, not how many rules."""
        return sum(len(group.occurrences) for group in self.groups)


@dataclass(frozen=True, slots=True)
class Summary:
    """A report, ready to be laid out."""

    file: str
    header: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    points: tuple[PointRow, ...]
    sections: tuple[Section, ...]
    questions: Section
    undecided: tuple[tuple[str, str], ...]  # reason, rules
    verdict: Verdict
    verdict_word: str
    closing: str


def summary_of(report: Report) -> Summary:
    """The report in the words of its readers."""
    faults = [f for f in report.findings if f.mode is Mode.FINDING]
    asked = [f for f in report.findings if f.mode is Mode.QUESTION]
    sections = (_section(report, severity, faults) for severity in Severity)
    return Summary(
        file=printable(report.dossier.protocol.outline.source.file.name),
        header=_header(report),
        notices=notices_of(report),
        points=tuple(_row(point) for point in report.advice.points),
        sections=tuple(section for section in sections if section.groups),
        questions=Section(
            "Vragen aan de functionaris",
            "de tekst alleen geeft hierop geen antwoord",
            None,
            groups_of(report, asked),
        ),
        undecided=undecided_of(report),
        verdict=report.advice.verdict,
        verdict_word=phrases.VERDICT[report.advice.verdict],
        closing=phrases.DRAFT_DECIDES,
    )


def document_line(source: SourceText) -> str:
    """Format, length and legibility of a file in a few words."""
    pages = phrases.counted(len(source.pages), "bladzijde", "bladzijden")
    length = f"{pages}, " if source.file.format.value in ("pdf", "image") else ""
    origins = {page.origin for page in source.pages}
    if origins == {Origin.OCR}:
        read = "gescand, "
    elif Origin.OCR in origins:
        read = "deels gescand, "
    else:
        read = ""
    return f"{phrases.FORMAT[source.file.format]}, {length}{read}{_grade(source)}"


def party_line(party: Party) -> str:
    """A party with its part in the exchange and its enterprise number."""
    if party.kbo is None:
        kbo = "geen KBO-nummer gevonden"
    else:
        doubt = "" if party.kbo.valid else " (controlegetal klopt niet)"
        kbo = f"KBO {printable(party.kbo.value)}{doubt}"
    return f"{shortened(party.name, 120)}: {phrases.ROLE[party.role]}, {kbo}"


def notices_of(report: Report) -> tuple[str, ...]:
    """What a reader must know before reading on."""
    protocol = report.dossier.protocol
    notices = [] if protocol.likely else [phrases.UNLIKELY]
    for document in report.dossier.documents:
        if document.outline.broken_off:
            reason = printable(document.outline.broken_off).rstrip(".")
            notices.append(phrases.BROKEN_OFF.format(reason=reason))
        source = document.outline.source
        poor = [p.number for p in source.pages if p.legibility < LEGIBLE_FROM]
        if poor:
            pages = ", ".join(map(str, poor))
            notices.append(
                f"Slecht leesbaar: blz. {pages}. Leg deze bladzijden naast het origineel."
            )
    return tuple(notices)


def rulebook_line(report: Report) -> str:
    """Which rulebook judged, and whether a jurist has reviewed it."""
    line = f"versie {printable(report.rulebook.version)} (programma {report.version})"
    return line + ("; nog niet nagekeken door een jurist" if _all_drafts(report) else "")


def _drafts(report: Report) -> set[str]:
    return {rule.id for rule in report.rulebook.rules if not rule.reviewed_by}


def _all_drafts(report: Report) -> bool:
    rules = report.rulebook.rules
    return len(rules) > 0 and len(_drafts(report)) == len(rules)


def groups_of(report: Report, findings: Iterable[Finding]) -> tuple[Group, ...]:
    """The findings by rule, in the order in which the rules first fire."""
    unreviewed = set() if _all_drafts(report) else _drafts(report)
    paged = phrases.paged(report)
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    return tuple(
        Group(
            rule=rule,
            name=printable(found[0].name).replace("-", " "),
            laws=phrases.laws_of(found[0]),
            draft=rule in unreviewed,
            point=found[0].point,
            occurrences=tuple(_occurrence(f, paged) for f in found),
            remedies=tuple(dict.fromkeys(printable(f.remedy) for f in found if f.remedy)),
        )
        for rule, found in by_rule.items()
    )


def undecided_of(report: Report) -> tuple[tuple[str, str], ...]:
    """Why rules could not be judged, and which; one that asks something is among the questions."""
    by_reason: dict[str, list[str]] = {}
    for result in report.results:
        if result.outcome is Outcome.UNDECIDED and not result.findings:
            by_reason.setdefault(printable(result.reason), []).append(result.rule)
    return tuple((reason, ", ".join(rules)) for reason, rules in by_reason.items())


def _header(report: Report) -> tuple[tuple[str, str], ...]:
    rows: list[tuple[str, str]] = []
    for document in report.dossier.documents:
        source = document.outline.source
        name = source.document.partition("-")[0]
        rows.append((phrases.DOCUMENT.get(name, name).capitalize(), printable(source.file.name)))
        rows.append(("", document_line(source)))
    lines = [party_line(p) for p in report.dossier.protocol.parties] or ["niet herkend"]
    rows += [("Partijen" if n == 0 else "", line) for n, line in enumerate(lines)]
    rows.append(("Fase", phrases.STAGE[report.stage]))
    rows += [("Recht van", day) for day in phrases.reference_day(report)]
    rows.append(("Regelboek", rulebook_line(report)))
    return tuple(rows)


def _grade(source: SourceText) -> str:
    worst = min(page.legibility for page in source.pages)
    if worst >= WELL_LEGIBLE_FROM:
        return "goed leesbaar"
    return "matig leesbaar" if worst >= LEGIBLE_FROM else "deels slecht leesbaar"


def _row(point: PointAdvice) -> PointRow:
    sign, word = phrases.STATUS[point.status]
    places = dict.fromkeys(phrases.place_of(e) for e in point.evidence)
    return PointRow(
        number=phrases.point_number(point.point),
        name=phrases.POINT[point.point],
        title=printable(point.title),
        status=point.status,
        sign=sign,
        word=word,
        places="; ".join(places),
        quote=shortened(point.evidence[0].quote, QUOTE_LENGTH) if point.evidence else "",
    )


def _section(report: Report, severity: Severity, faults: list[Finding]) -> Section:
    title, explanation = phrases.SEVERITY[severity]
    groups = groups_of(report, (f for f in faults if f.severity is severity))
    return Section(title, explanation, severity, groups)


def _occurrence(finding: Finding, paged: phrases.Paged) -> Occurrence:
    message = printable(finding.message)
    quoted: dict[str, str] = {}
    told: list[str] = []
    for evidence in finding.evidence:
        place = phrases.place_of(evidence, paged)
        quote = shortened(evidence.quote, QUOTE_LENGTH)
        if quote.removesuffix(ELLIPSIS) in message:
            told.append(place)
        else:
            quoted[place] = quote
    searched = ", ".join(printable(place) for place in finding.searched)
    return Occurrence(
        message=phrases.with_places(message, told),
        places=tuple(quoted.items()),
        searched="" if finding.evidence or "gezocht in" in message else searched,
        to_check=finding.certainty is Certainty.CHECK,
    )

"""Writes the draft advice: what the report says, in the form of an advice of the DPO."""

from collections.abc import Iterable, Iterator

from checker.model import (
    Finding,
    Mode,
    PointAdvice,
    Report,
    Severity,
)
from checker.render import phrases
from checker.render.letter import (
    Block,
    Fields,
    Heading,
    Item,
    Letter,
    NumberedList,
    Overview,
    Paragraph,
    Run,
    blank,
    plain,
)
from checker.render.listing import lists_of, questions_of
from checker.render.printable import printable, shortened
from checker.render.standing import (
    CONCLUSION,
    CONSOLIDATED,
    LEAD,
    LEGAL_BASIS,
    PUBLICATION,
    READ_STATUS,
)
from checker.render.summary import (
    document_line,
    notices_of,
    party_line,
    rulebook_line,
    undecided_of,
)

TITLE_LENGTH = 160


def letter_of(report: Report) -> Letter:
    """The draft advice on one protocol."""
    source = report.dossier.protocol.outline.source
    subject = _subject(report)
    blocks: list[Block] = [
        _fields(report),
        *(plain(notice, "notice") for notice in notices_of(report)),
        *_occasion(report),
        Heading(1, "Rechtsgrond"),
        *(plain(text) for text in LEGAL_BASIS),
        plain(CONSOLIDATED, "notice"),
        Heading(1, "Analyse"),
        plain(
            "Dit ontwerp toetst het document aan de twaalf elementen van artikel 8, §1, van het "
            "e-govdecreet. Bij elke vaststelling staat tussen haakjes de plaats in het document."
        ),
    ]
    blocks.append(_overview(report))
    paged = phrases.paged(report)
    for point in report.advice.points:
        blocks += _point(point, paged)
    blocks += _general(report)
    blocks += _conclusion(report)
    title = "Advies van de functionaris voor gegevensbescherming over "
    return Letter(title + subject, printable(source.file.name), tuple(blocks))


def _subject(report: Report) -> str:
    outline = report.dossier.protocol.outline
    title = printable(outline.source.quote(outline.title)) if outline.title else ""
    if not title:
        return _file(report)
    return f"“{shortened(title, TITLE_LENGTH).rstrip('.')}”"


def _file(report: Report) -> str:
    return f"het document “{printable(report.dossier.protocol.outline.source.file.name)}”"


def _fields(report: Report) -> Fields:
    rows: list[tuple[str, Run]] = [
        ("Datum", blank("datum van het advies")),
        ("Bestemd voor", blank("instantie die het advies ontvangt")),
        ("Gevraagd door", blank("naam en dienst van de aanvrager")),
        ("Functionaris", blank("naam van de functionaris voor gegevensbescherming")),
    ]
    for document in report.dossier.documents:
        source = document.outline.source
        name = source.document.partition("-")[0]
        label = "Document" if name == "protocol" else phrases.DOCUMENT.get(name, name).capitalize()
        rows.append((label, Run(f"{printable(source.file.name)} ({document_line(source)})")))
        rows.append(("SHA-256", Run(source.file.sha256)))
    rows.append(("Fase", Run(phrases.STAGE[report.stage])))
    rows += [("Recht van", Run(day)) for day in phrases.reference_day(report)]
    rows.append(("Versie regelboek", Run(rulebook_line(report).removeprefix("versie "))))
    return Fields(tuple(rows))


def _occasion(report: Report) -> Iterator[Block]:
    yield Heading(1, "Aanleiding")
    file = _file(report)
    yield Paragraph((
        Run("Op "), blank("datum van de vraag"), Run(" vroeg "), blank("naam van de instantie"),
        Run(f" het advies van de functionaris voor gegevensbescherming over {file}."),
    ))  # fmt: skip
    parties = report.dossier.protocol.parties
    if not parties:
        yield Paragraph((Run("De partijen bij het protocol zijn: "), blank("partijen"), Run(".")))
        return
    lines = "; ".join(party_line(party) for party in parties)
    yield plain(f"De partijen zijn volgens het document: {lines}.")


def _overview(report: Report) -> Overview:
    rows = (
        (
            str(phrases.point_number(point.point)),
            phrases.POINT[point.point],
            phrases.STATUS[point.status][1],
            "–" if point.status == "not_applicable" else phrases.VERDICT[point.verdict],
        )
        for point in report.advice.points
    )
    return Overview(("Nr.", "Punt", "Status", "Voorstel"), tuple(rows))


def _point(point: PointAdvice, paged: phrases.Paged) -> Iterator[Block]:
    yield Heading(2, printable(point.title), phrases.point_number(point.point))
    status, verdict = phrases.STATUS[point.status][1], phrases.VERDICT[point.verdict]
    if point.status in ("not_applicable", "not_assessable"):
        line = f"Voorstel: {status}."
    else:
        line = f"Voorstel: {verdict}. {READ_STATUS[point.status]}"
    yield plain(line, "status")
    for statement in point.statements:
        places = (phrases.place_of(e, paged) for e in statement.evidence)
        yield plain(phrases.with_places(printable(statement.text), places))
    yield from lists_of(point.findings, paged)
    yield from questions_of(point.questions, paged)


def _general(report: Report) -> Iterator[Block]:
    general = [f for f in report.findings if f.point is None]
    yield Heading(1, "Vaststellingen over het document als geheel")
    faults = [f for f in general if f.mode is Mode.FINDING]
    if not faults:
        yield plain("Er zijn geen vaststellingen over het document als geheel.")
    paged = phrases.paged(report)
    yield from lists_of(faults, paged)
    yield from questions_of((f for f in general if f.mode is Mode.QUESTION), paged)
    undecided = undecided_of(report)
    if undecided:
        yield plain("Niet beoordeeld", "lead")
        yield plain("Deze regels konden niet worden toegepast; de functionaris kijkt ze zelf na.")
        yield NumberedList(
            tuple(
                Item((f"{reason[:1].upper()}{reason[1:]}: {rules}.",))
                for reason, rules in undecided
            )
        )


def _conclusion(report: Report) -> Iterator[Block]:
    verdict = report.advice.verdict
    yield Heading(1, "Advies")
    yield Paragraph((
        Run("Op grond van de analyse stelt dit ontwerp het volgende oordeel voor: "),
        Run(phrases.VERDICT[verdict], "strong"), Run("."),
    ))  # fmt: skip
    yield plain(CONCLUSION[verdict])
    faults = [f for f in report.findings if f.mode is Mode.FINDING]
    for severity in (Severity.BLOCKING, Severity.CONDITION):
        items = _short(f for f in faults if f.severity is severity)
        if items:
            yield plain(LEAD[severity], "lead")
            yield NumberedList(items)
    asked = sum(f.mode is Mode.QUESTION for f in report.findings)
    if asked:
        count = phrases.counted(asked, "vraag", "vragen")
        yield plain(
            f"Dit ontwerp bevat {count} aan de functionaris. Beantwoord ze en verwijder ze uit de "
            "tekst voor u het advies ondertekent.",
            "notice",
        )
    yield plain(PUBLICATION)
    yield plain(phrases.DRAFT_DECIDES, "notice")
    yield from _signature()


def _short(findings: Iterable[Finding]) -> tuple[Item, ...]:
    by_remedy: dict[str, list[Finding]] = {}
    for finding in findings:
        by_remedy.setdefault(printable(finding.remedy), []).append(finding)
    return tuple(
        Item((remedy,), "; ".join(dict.fromkeys(_belongs_to(f) for f in found)))
        for remedy, found in by_remedy.items()
    )


def _belongs_to(finding: Finding) -> str:
    if finding.point:
        return f"punt {phrases.point_number(finding.point)}"
    return "; ".join(dict.fromkeys(map(phrases.place_of, finding.evidence))) or "hele document"


def _signature() -> Iterator[Block]:
    place = (blank("plaats"), Run(", "), blank("datum"))
    yield Paragraph(place, "signature")
    yield Paragraph((Run("De functionaris voor gegevensbescherming,"),), "signature")
    yield Paragraph((blank("naam en handtekening"),), "signature")

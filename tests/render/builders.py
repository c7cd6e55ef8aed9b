"""Builders of reports, small enough to read and complete enough to render."""

from dataclasses import replace
from datetime import date

from checker.model import (
    Advice,
    AdvicePoint,
    Article,
    Certainty,
    Clause,
    Cues,
    DateMention,
    DateRole,
    Dossier,
    DpoAdvice,
    DurationMention,
    Evidence,
    Facts,
    Finding,
    Format,
    KboMention,
    Label,
    Law,
    LegalSource,
    Mode,
    Outcome,
    Outline,
    Page,
    Party,
    PointAdvice,
    PointLink,
    PointStatus,
    Protocol,
    Report,
    Representative,
    Rulebook,
    RuleResult,
    Severity,
    SourceFile,
    SourceText,
    Span,
    Stage,
    Statement,
    Verdict,
    Wording,
)
from tests.render.texts import STATUSES, TEXT, TITLES


def span(text: str, words: str) -> Span:
    """The place of some words in a text."""
    start = text.index(words)
    return Span("protocol", start, start + len(words))


def evidence(
    text: str, words: str, *, label: str = "art. 2", boxes: tuple[tuple[float, ...], ...] = ()
) -> Evidence:
    """A place on page 1, in the words that stand there."""
    return Evidence(span(text, words), 1, label, words, boxes)  # type: ignore[arg-type]


def finding(rule: str = "AP03-10", **changes: object) -> Finding:
    """A finding of which the fields that matter are given."""
    point = rule.split("-")[0] if rule.startswith("AP") else None
    plain = Finding(
        rule=rule,
        name="bewaartermijn-zonder-maximum",
        mode=Mode.FINDING,
        severity=Severity.CONDITION,
        certainty=Certainty.CERTAIN,
        point=point,
        message='Art. 2 legt geen einddatum vast voor de bewaring: "zolang nodig".',
        remedy="Leg per categorie van gegevens een maximale bewaartermijn vast.",
        evidence=(evidence(TEXT, "zolang nodig", boxes=((70.5, 100.25, 130.125, 112.0),)),),
        searched=(),
        sources=(LegalSource("AVG", "5.1.e", "opslagbeperking"),),
        fingerprint="3f2a9c",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


FINDINGS = (
    finding(),
    finding(
        "AP04-01",
        name="ontvangers-ontbreken",
        severity=Severity.BLOCKING,
        message="Geen enkele bepaling noemt de ontvangers van de gegevens.",
        remedy="Noem de categorieën van ontvangers en derden die de gegevens verkrijgen.",
        evidence=(),
        searched=("art. 1", "art. 2"),
        sources=(LegalSource("e-govdecreet", "8"),),
        fingerprint="aa01",
    ),
    finding(
        "AP01-09",
        name="bevoegdheid-ondertekenaar",
        mode=Mode.QUESTION,
        message="Is de ondertekenaar bevoegd om het Energiehuis te verbinden?",
        remedy="Ga na welk besluit de ondertekenaar machtigt.",
        evidence=(evidence(TEXT, "Energiehuis Duinkant, KBO", label="partijen"),),
        fingerprint="bb02",
    ),
    finding(
        "DOC-10",
        name="verwijzing-naar-onbestaand-artikel",
        certainty=Certainty.CHECK,
        message='Art. 2 verwijst naar "artikel 9", maar het protocol telt 2 artikelen.',
        remedy="Verbeter de verwijzing.",
        evidence=(evidence(TEXT, "artikel 9"),),
        fingerprint="cc03",
    ),
    finding(
        "DOC-05",
        name="spelling",
        severity=Severity.REMARK,
        message='De naam "Energiehuis" krijgt niet overal dezelfde schrijfwijze.',
        remedy="Schrijf de naam van elke partij overal gelijk.",
        evidence=(evidence(TEXT, "het Energiehuis", label="partijen"),),
        fingerprint="dd04",
    ),
)


def protocol(text: str = TEXT, *, name: str = "protocol-zanddorp.pdf") -> Protocol:
    """A two-article protocol between an agency and a municipality."""
    heads = ("Artikel 1. Doeleinden", "Artikel 2. Bewaring")
    starts = [text.find(head) for head in heads]
    ends = [starts[1], len(text)] if min(starts) >= 0 else []
    articles = tuple(
        Article(
            str(number), heads[number - 1].partition(". ")[2], Span("protocol", start, end),
            span(text, heads[number - 1]),
            (Clause(Span("protocol", start, end), Label(str(number))),),
        )
        for number, (start, end) in enumerate(zip(starts, ends, strict=False), 1)
    )  # fmt: skip
    links = tuple(
        PointLink(point, f"art. {a.number}", a.span, score, ("kop: " + a.heading.lower(),), a.span)
        for a, point, score in zip(articles, ("AP02", "AP03"), (0.934, 0.8), strict=False)
    )
    source = SourceText(
        SourceFile(name, Format.PDF, "0f" * 32), text, len(text),
        (Page(1, Span("protocol", 0, len(text)), legibility=0.974),),
    )  # fmt: skip
    outline = Outline(source, None, None, (), articles, None, (), (), links)
    return Protocol(outline, (), parties(text), (), facts(text))


def parties(text: str) -> tuple[Party, ...]:
    """A sender with a known number and a receiver."""
    if "Energiehuis Duinkant, KBO" not in text:
        return ()
    sender = span(text, "Energiehuis Duinkant, KBO")
    receiver = span(text, "Gemeente Zanddorp, KBO")
    return (
        Party(
            "Energiehuis Duinkant", sender, sender, ("het Energiehuis",), role="sender",
            kbo=KboMention(sender, "0419.832.529", valid=True),
            representatives=(Representative("An Peeters", "directeur", sender),),
            dpo_contact="dpo@waasdam.example",
        ),
        Party("Gemeente Zanddorp", receiver, receiver, role="receiver"),
    )  # fmt: skip


def facts(text: str) -> Facts:
    """One advice before the signature, six months' notice."""
    if "heeft op 4 juni 2024" not in text:
        return Facts()
    advised = DateMention(span(text, "4 juni 2024"), date(2024, 6, 4), DateRole.DPO_ADVICE)
    signed = DateMention(span(text, "1 juli 2024"), date(2024, 7, 1), DateRole.SIGNATURE)
    sentence = span(
        text, "De functionaris van het Energiehuis heeft op 4 juni 2024 advies gegeven."
    )
    return Facts(
        (DpoAdvice("Energiehuis Duinkant", sentence, advised, None),), signed_on=signed,
        notice=DurationMention(signed.span, 6.0, "notice"),
    )  # fmt: skip


def advice_points() -> tuple[AdvicePoint, ...]:
    """The twelve elements under their statutory titles."""
    return tuple(
        AdvicePoint(
            f"AP{number:02}", title, f"Vraag {number}?", (LegalSource("e-govdecreet", "8"),),
            Cues((), ()), Wording("", "", "", ""),
        )
        for number, title in enumerate(TITLES, 1)
    )  # fmt: skip


def rulebook() -> Rulebook:
    """A rulebook with the twelve points and two laws."""
    laws = (
        Law("AVG", "verordening", date(2016, 4, 27), "Verordening (EU) 2016/679",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        Law("e-govdecreet", "decreet", date(2008, 7, 18), "decreet van 18 juli 2008"),
    )  # fmt: skip
    return Rulebook("2026.1", advice_points(), (), laws, ())


_VERDICTS: dict[PointStatus, Verdict] = {
    "present": Verdict.FAVOURABLE,
    "partial": Verdict.CONDITIONAL,
    "absent": Verdict.UNFAVOURABLE,
    "not_applicable": Verdict.FAVOURABLE,
    "not_assessable": Verdict.NOT_ASSESSABLE,
}


def point_advice(
    number: int, *, findings: tuple[Finding, ...], where: tuple[Evidence, ...]
) -> PointAdvice:
    """The draft advice on one point, as the verdict table would have it."""
    point, status = f"AP{number:02}", STATUSES[number - 1]
    own = tuple(f for f in findings if f.point == point)
    seen = where if status in ("present", "partial") else ()
    words = {
        "present": "Dit punt wordt behandeld.",
        "partial": "Dit punt wordt behandeld, maar niet volledig.",
        "absent": "Het protocol behandelt dit punt niet.",
        "not_applicable": "Er is geen latere verwerking; dit punt is niet van toepassing.",
        "not_assessable": "Dit punt kan niet worden beoordeeld: bladzijde 1 is onleesbaar.",
    }[status]
    return PointAdvice(
        point, TITLES[number - 1], status, _VERDICTS[status], seen, (Statement(words, seen),),
        tuple(f for f in own if f.mode is Mode.FINDING),
        tuple(f for f in own if f.mode is Mode.QUESTION),
    )  # fmt: skip


def report(
    *,
    text: str = TEXT,
    name: str = "protocol-zanddorp.pdf",
    findings: tuple[Finding, ...] = FINDINGS,
    stage: Stage = Stage.INTAKE,
    where: tuple[Evidence, ...] | None = None,
) -> Report:
    """A whole report; one rule is undecided."""
    if where is None:
        where = (evidence(text, text.splitlines()[0], label="titel"),)
    results = tuple(
        RuleResult(f.rule, f.point, f.severity, f.mode, Outcome.BROKEN, (f,)) for f in findings
    )
    undecided = RuleResult(
        "AP12-02", "AP12", Severity.CONDITION, Mode.FINDING, Outcome.UNDECIDED,
        reason="bladzijde 1 is onleesbaar",
    )  # fmt: skip
    points = tuple(point_advice(n, findings=findings, where=where) for n in range(1, 13))
    return Report(
        Dossier((protocol(text, name=name),)), rulebook(), stage, (*results, undecided),
        Advice(points, Verdict.UNFAVOURABLE), "0.1.0",
    )  # fmt: skip

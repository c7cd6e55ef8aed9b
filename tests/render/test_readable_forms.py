"""The report as people read it: on a terminal, as Markdown, as a page."""

from dataclasses import replace

import pytest

from checker.model import Dossier, Format, Mode, Report, Rule, Severity, Stage
from checker.model.rule import Examples, PatternCheck
from checker.render import render
from checker.render.phrases import DRAFT_DECIDES, with_places
from tests.render.texts import TEXT

from .builders import evidence, finding, report, rulebook

FORMS = ("terminal", "markdown", "html")


def text_of(of: Report, form: str, **options: int | bool) -> str:
    """The whole report in a form."""
    if form == "terminal":
        options = {"everything": True, **options}
    return render(of, form, **options).decode("utf-8")


def words_of(of: Report, form: str, **options: int | bool) -> str:
    return " ".join(text_of(of, form, **options).split())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "words",
    [
        "protocol-zanddorp.pdf",
        "pdf, 1 bladzijde, goed leesbaar",
        "Energiehuis Duinkant: meedelende instantie, KBO 0419.832.529",
        "Gemeente Zanddorp: ontvangende instantie, geen KBO-nummer gevonden",
        "ontwerp dat om advies wordt voorgelegd",
        "versie 2026.1",
        "✓ behandeld",
        "± onvolledig",
        "✗ ontbreekt",
        "– niet van toepassing",
        "Blokkerend (1)",
        "Voorwaarden (2)",
        "Opmerkingen (1)",
        "Vragen aan de functionaris (1)",
        "AP04-01",
        "gezocht in: art. 1, art. 2",
        "art. 8 e-govdecreet",
        "na te kijken: de lezing of de plaats is onzeker",
        "bladzijde 1 is onleesbaar: AP12-02",
        "Ongunstig",
    ],
)
def test_every_form_tells_the_same(form: str, words: str) -> None:
    """Header, points, findings, questions, undecided rules and proposal stand in each form."""
    assert words in words_of(report(), form, **({"width": 120} if form == "terminal" else {}))


@pytest.mark.parametrize("form", [*FORMS, "advice.markdown", "advice.html"])
def test_every_form_says_that_the_dpo_decides(form: str) -> None:
    """The tool drafts, the DPO decides."""
    assert DRAFT_DECIDES in words_of(report(), form)


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Also with long names and quotes."""
    long = "Intergemeentelijkesamenwerkingsverbandsovereenkomst " * 5
    of = report(findings=(finding(message=long, remedy=long),), name=f"{'lang' * 40}.pdf")
    assert max(map(len, text_of(of, "terminal", width=width).split("\n"))) <= width


def test_colour_only_when_asked_for() -> None:
    """A log or a pipe gets no escape sequences."""
    assert "\x1b[" not in text_of(report(), "terminal")
    assert "\x1b[" in text_of(report(), "terminal", colour=True)


def test_findings_of_one_rule_stand_together() -> None:
    """The rule and the remedy are told once, each place apart, and many places are counted."""
    found = tuple(
        finding(
            "DOC-10", message=f"Verwijzing {n} klopt niet.", remedy="Verbeter de verwijzing.",
            evidence=(evidence(TEXT, "artikel 9", label=f"art. {n}"),), fingerprint=str(n),
        )
        for n in range(1, 10)
    )  # fmt: skip
    written = text_of(report(findings=found), "terminal")
    assert written.count("DOC-10") == 1
    assert written.count("Verbeter de verwijzing.") == 1
    assert "9 keer" in written
    assert "Verwijzing 6 klopt niet." in written
    assert "Verwijzing 7 klopt niet." not in written
    assert "… en nog 3 plaatsen." in written
    assert "Verwijzing 9 klopt niet." in text_of(report(findings=found), "markdown")


def test_a_terminal_first_gets_what_fits_on_two_screens() -> None:
    """Each rule in two lines at most; what is left is counted and can be asked for."""
    found = tuple(
        finding(f"DOC-{number}", message=f"Fout {number}. " * 30, fingerprint=str(number))
        for number in range(10, 60)
    )
    written = text_of(report(findings=found), "terminal", everything=False)
    assert len(written.splitlines()) <= 100
    assert "DOC-33   Fout 33." in written
    assert "DOC-34   Fout 34." not in written
    assert "… en nog 26: " in written
    assert written.rstrip().endswith("Alles, met citaten, rechtsbronnen en remedies: --all.")


def test_the_brief_form_counts_what_the_whole_one_tells() -> None:
    """Places of one rule, remarks and rules that could not be judged."""
    found = tuple(
        finding(
            "DOC-10", message=f"Verwijzing {n} klopt niet.",
            evidence=(evidence(TEXT, "artikel 9", label=f"art. {n}"),), fingerprint=str(n),
        )
        for n in range(1, 4)
    )  # fmt: skip
    written = words_of(report(findings=found), "terminal", everything=False)
    assert "DOC-10 Verwijzing 1 klopt niet. (en nog 2 keer)" in written
    assert "1 regel kon niet worden beoordeeld." in words_of(report(), "terminal", everything=False)
    assert "Opmerkingen (1)" in words_of(report(), "terminal", everything=False)


def test_a_quote_that_the_message_has_is_not_repeated() -> None:
    """The reader sees the words once."""
    written = text_of(report(findings=(finding(),)), "terminal")
    assert written.count("zolang nodig") == 1


@pytest.mark.parametrize("form", [*FORMS, "advice.markdown", "advice.html"])
def test_a_text_that_breaks_off_or_is_no_protocol_is_announced(form: str) -> None:
    """The reader knows it before reading on."""
    of = report()
    document = of.dossier.protocol
    outline = replace(document.outline, broken_off="de laatste zin heeft geen punt")
    of = replace(of, dossier=Dossier((replace(document, outline=outline, likely=False),)))
    written = words_of(of, form)
    assert "lijkt geen protocol" in written
    assert "De tekst breekt vermoedelijk af: de laatste zin heeft geen punt." in written


@pytest.mark.parametrize("form", FORMS)
def test_a_report_without_findings_says_so(form: str) -> None:
    """Silence is not an answer."""
    assert "Geen enkele regel is overtreden." in words_of(report(findings=()), form)


@pytest.mark.parametrize("form", FORMS)
def test_a_rule_that_no_jurist_has_reviewed_is_shown_as_a_draft(form: str) -> None:
    """The reader knows how far to trust it."""
    draft = Rule(
        "AP03-10", "bewaartermijn-zonder-maximum", Severity.CONDITION, Mode.FINDING, "point",
        PatternCheck("pattern", ("x",)), (), "Fout.", "Verbeter.", Examples((), ()),
    )  # fmt: skip
    reviewed = replace(draft, id="DOC-10", reviewed_by="jurist")
    of = replace(report(), rulebook=replace(rulebook(), rules=(draft, reviewed)))
    assert words_of(of, form).count("ontwerpregel") == 1
    of = replace(report(), rulebook=replace(rulebook(), rules=(draft,)))
    assert "versie 2026.1 (programma 0.1.0); nog niet nagekeken door een jurist" in words_of(
        of, form
    )
    assert "ontwerpregel" not in words_of(of, form)


def test_the_stage_is_told() -> None:
    """A text that is ready to sign is judged more strictly."""
    assert "klaar is om te ondertekenen" in words_of(report(stage=Stage.SIGNATURE), "terminal")


@pytest.mark.parametrize(
    ("message", "places", "expected"),
    [
        ("Art. 2 is leeg.", ["art. 2, blz. 3"], "Art. 2 is leeg (blz. 3)."),
        ("Art. 2 is leeg.", ["art. 2"], "Art. 2 is leeg."),
        ("Een veld.", ["art. 2, blz. 3", "titel"], "Een veld (art. 2, blz. 3; titel)."),
        ("Het doel staat in artikel 4.", ["art. 4"], "Het doel staat in artikel 4."),
        ("Het doel staat in artikel 14.", ["art. 1"], "Het doel staat in artikel 14 (art. 1)."),
        ("Klopt dit?", ["partijen"], "Klopt dit? (partijen)"),
        ("Alles ontbreekt.", [], "Alles ontbreekt."),
        ("X.", [f"§{n}" for n in range(1, 12)],
         "X (§1; §2; §3; §4; §5; §6; §7; §8; en 3 andere plaatsen)."),
    ],
)  # fmt: skip
def test_a_message_is_followed_by_the_places_it_does_not_name(
    message: str, places: list[str], expected: str
) -> None:
    """The reader is told each place once, within the sentence."""
    assert with_places(message, places) == expected


def test_a_word_file_has_no_pages() -> None:
    """Its pages depend on the printer, so none are named; a pdf has them."""
    of = report()
    document = of.dossier.protocol
    source = document.outline.source
    word = replace(source, file=replace(source.file, format=Format.DOCX))
    outline = replace(document.outline, source=word)
    without = replace(of, dossier=Dossier((replace(document, outline=outline),)))
    for form in (*FORMS, "advice.markdown", "advice.html"):
        assert "blz. 1" in words_of(of, form)
        assert "blz. 1" not in words_of(without, form)

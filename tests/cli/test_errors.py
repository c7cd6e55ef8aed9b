"""What goes wrong is said in Dutch, with a code and a way out, and ends in 2."""

import re
import subprocess
import sys
from typing import Any

import pytest

from checker.cli.unreadable import _WORDS
from checker.errors import BrokenRulebook
from checker.model import Reason, Unreadable
from tests.cli.conftest import Run


def test_every_reason_has_a_code_of_its_own() -> None:
    """B101 and on, each once, each with what is wrong and what now."""
    assert set(_WORDS) == set(Reason)
    codes = sorted(code for code, _, _ in _WORDS.values())
    assert codes == [f"B{number}" for number in range(101, 111)]


@pytest.mark.parametrize("command", ["scan", "advise"])
@pytest.mark.parametrize("reason", list(Reason))
def test_an_unreadable_file(
    run: Run, outcome: dict[str, Any], command: str, reason: Reason
) -> None:
    """What, where, what now; nothing on stdout."""
    outcome["outcome"] = Unreadable("protocol.pdf", reason)
    result = run(command, "protocol.pdf")
    assert (result.exit_code, result.stdout) == (2, "")
    assert re.fullmatch(r"Fout B1\d\d: protocol\.pdf: .+\.\nTip: .+\.\n", result.stderr)


def test_a_scan_without_text(run: Run, outcome: dict[str, Any]) -> None:
    """The commonest trouble, in full."""
    outcome["outcome"] = Unreadable("protocol.pdf", Reason.SCANNED, "geen tekst op blz. 1-9.")
    assert run("scan", "protocol.pdf").stderr == (
        "Fout B103: protocol.pdf: het bestand bevat enkel beelden van bladzijden en geen tekst die "
        "een programma kan lezen. Geen tekst op blz. 1-9.\n"
        "Tip: vraag het oorspronkelijke Word- of pdf-bestand, of laat eerst tekstherkenning (OCR) "
        "op de scan uitvoeren.\n"
    )


def test_a_detail_that_says_the_same_is_left_out(run: Run, outcome: dict[str, Any]) -> None:
    """Once is enough."""
    outcome["outcome"] = Unreadable("protocol.pdf", Reason.MISSING, "Het bestand bestaat niet.")
    assert run("scan", "protocol.pdf").stderr.startswith(
        "Fout B108: protocol.pdf: het bestand bestaat niet.\nTip: "
    )


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "Fout U100: er is geen opdracht gegeven."),
        (("scan", "a.pdf", "b.pdf"), "Fout U100: er staat te veel op de opdrachtregel: b.pdf."),
        (("scan", "a.pdf", "--stagee", "x"), "Fout U101: optie --stagee bestaat niet."),
        (("scan",), "Fout U102: BESTAND ontbreekt."),
        (("scan", "a.pdf", "--format", "pdf"), "Fout U103: de waarde bij --format is niet geldig"),
        (("skan",), "Fout U104: opdracht 'skan' bestaat niet."),
        (("scan", "a.pdf", "-o"), "Fout U105: bij optie -o hoort een waarde."),
    ],
)
def test_a_slip_on_the_command_line(run: Run, args: tuple[str, ...], message: str) -> None:
    """Said in Dutch, with a way out."""
    result = run(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(message)
    assert "\nTip: " in result.stderr


def test_a_broken_rulebook_keeps_its_own_code(run: Run, outcome: dict[str, Any]) -> None:
    """Errors of the program say themselves what they are."""
    outcome["outcome"] = BrokenRulebook("regel kapot.", hint="herstel ze.", code="R203")
    result = run("scan", "protocol.pdf")
    assert result.exit_code == 2
    assert result.stderr == "Fout R203: regel kapot.\nTip: herstel ze.\n"


def test_the_unforeseen_is_no_traceback(
    run: Run, outcome: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless the traceback is asked for."""
    outcome["outcome"] = ZeroDivisionError("door nul")
    result = run("scan", "protocol.pdf")
    assert result.exit_code == 2
    assert result.stderr.startswith("Fout E999: het programma liep vast (ZeroDivisionError).\nTip:")
    monkeypatch.setenv("DPO_CHECKER_DEBUG", "1")
    result = run("scan", "protocol.pdf")
    assert result.exit_code == 2
    assert "Traceback" in result.stderr


def test_who_interrupts_gets_a_sentence(run: Run, outcome: dict[str, Any]) -> None:
    """Ctrl-C is no fault of the program."""
    outcome["outcome"] = KeyboardInterrupt()
    result = run("scan", "protocol.pdf")
    assert result.exit_code == 2
    assert result.stderr.strip().startswith("Fout E130: de controle is afgebroken.")


def test_a_file_name_cannot_steer_the_terminal(run: Run, outcome: dict[str, Any]) -> None:
    """Escape sequences in a name are shown as a question mark, not obeyed."""
    outcome["outcome"] = Unreadable("x", Reason.MISSING)
    assert "\x1b" not in run("scan", "a\x1b[31m.pdf").stderr


def test_a_reader_that_leaves_is_no_fault() -> None:
    """`dpo-checker … | head -0` ends quietly."""
    program = "from checker.cli import main; import sys; sys.argv = ['dpo-checker', '--help']; "
    code = program + "import os; r, w = os.pipe(); os.close(r); os.dup2(w, 1); main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

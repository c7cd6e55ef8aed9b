"""Where results go: whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from checker.errors import OutputRefused

_CAUSES = {
    errno.EACCES: "geen schrijfrechten",
    errno.EPERM: "geen schrijfrechten",
    errno.EROFS: "deze plaats kan enkel worden gelezen",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijfruimte is opgebruikt",
    errno.ENAMETOOLONG: "de naam is te lang",
}


def form_of(target: Path, forms: Mapping[str, str], *, hint: str) -> str:
    """The form that the extension of a file asks for; `hint` tells which there are."""
    form = forms.get(target.suffix.lower())
    if form is None:
        raise OutputRefused(
            f"het resultaat kan niet als '{target.suffix or target}' worden geschreven.",
            hint=hint,
            code="U306",
        )
    return form


def refuse_output(target: Path, *, source: Path, force: bool) -> None:
    """Stop before the work starts where its result could not be written."""
    try:
        refusal = _refusal(target, source=source, force=force)
    except OSError as error:  # a name that is too long, a folder that may not be entered
        raise cannot_write(target, error) from error
    if refusal:
        raise refusal


def _refusal(target: Path, *, source: Path, force: bool) -> OutputRefused | None:
    if target.exists() and source.exists() and target.samefile(source):
        return OutputRefused(
            f"{target} is het protocol zelf.",
            hint="kies met --output een andere naam voor het resultaat.",
            code="U301",
        )
    if target.is_dir():
        return OutputRefused(
            f"{target} is een map.",
            hint="geef met --output de naam van een bestand.",
            code="U302",
        )
    if not target.parent.is_dir():
        return OutputRefused(
            f"de map {target.parent} bestaat niet.",
            hint="maak de map eerst aan of kies een andere plaats.",
            code="U303",
        )
    if target.exists() and not target.is_file():
        return OutputRefused(
            f"{target} is geen gewoon bestand.",
            hint="laat --output weg om het resultaat op het scherm te krijgen.",
            code="U307",
        )
    if target.exists() and not force:
        return OutputRefused(
            f"{target} bestaat al.",
            hint="kies met --output een andere naam, of overschrijf het bestand met --force.",
            code="U304",
        )
    return None


def write_whole(target: Path, content: bytes) -> None:
    """Write beside the target first: who reads it never meets half a file; a link is followed."""
    place = target.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".dpo-checker-")
    except OSError as error:
        raise cannot_write(target, error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        beside.chmod(0o666 & ~_umask())
        beside.replace(place)
    except OSError as error:
        raise cannot_write(target, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def cannot_write(target: Path, error: OSError) -> OutputRefused:
    """The coded error for a result that the system does not let us write."""
    cause = _CAUSES.get(error.errno or 0, "onbekende oorzaak")
    return OutputRefused(
        f"{target} kan niet worden geschreven ({cause}).",
        hint="kijk na of u in die map mag schrijven en of er nog plaats is op de schijf.",
        code="U305",
    )

"""Where results go: whole or not at all."""

import os
import tempfile
from pathlib import Path

from checker.errors import OutputRefused


def refuse_output(target: Path, *, source: Path, force: bool) -> None:
    """Stop before the work starts where its result could not be written."""
    if target.exists() and source.exists() and target.samefile(source):
        raise OutputRefused(
            f"{target} is het protocol zelf.",
            hint="kies met --output een andere naam voor het resultaat.",
            code="U301",
        )
    if target.is_dir():
        raise OutputRefused(
            f"{target} is een map.",
            hint="geef met --output de naam van een bestand.",
            code="U302",
        )
    if not target.parent.is_dir():
        raise OutputRefused(
            f"de map {target.parent} bestaat niet.",
            hint="maak de map eerst aan of kies een andere plaats.",
            code="U303",
        )
    if target.exists() and not force:
        raise OutputRefused(
            f"{target} bestaat al.",
            hint="kies met --output een andere naam, of overschrijf het bestand met --force.",
            code="U304",
        )


def write_whole(target: Path, content: bytes) -> None:
    """Write beside the target first: who reads it never meets half a file."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".dpo-checker-")
    except OSError as error:
        raise _cannot_write(target, error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        beside.chmod(0o666 & ~_umask())
        beside.replace(target)
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _cannot_write(target: Path, error: OSError) -> OutputRefused:
    return OutputRefused(
        f"{target} kan niet worden geschreven ({error.strerror or 'onbekende oorzaak'}).",
        hint="kijk na of u in die map mag schrijven en of er nog plaats is op de schijf.",
        code="U305",
    )

"""The rulebook as it was last read, kept so that a warm start needs no YAML and no pydantic.

Plain JSON, never pickle: a cache that was tampered with can be wrong, but cannot run code.
"""

import contextlib
import json
import os
import zlib
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import checker
from checker.model import Rulebook
from checker.model import rule as rule_model
from checker.rulebook.layout import Place

SWITCH = "DPO_CHECKER_NO_CACHE"  # set to anything: read the rule files each time

Builder = Callable[[Any], Any]

_CODE_FOLDERS = (Path(__file__).parent, Path(rule_model.__file__).parent)


def kept(folder: Path, places: Sequence[Place]) -> Rulebook | None:
    """The rulebook of a folder as it was last read; none if a file changed since."""
    if os.environ.get(SWITCH):
        return None
    try:
        head, body = _file_for(folder).read_text(encoding="ascii").split("\n", 1)
        if head != _head(folder, places, body):
            return None
        rulebook: Rulebook = _builder(Rulebook)(json.loads(body))
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None  # damaged or of another make: read the rule files again
    return rulebook


def keep(rulebook: Rulebook, folder: Path, places: Sequence[Place]) -> None:
    """Keeps a rulebook for the next start; a folder that cannot be written is no trouble."""
    if os.environ.get(SWITCH):
        return
    import tempfile  # takes longer than the whole warm start, so only where it is needed

    body = json.dumps(_plain(rulebook), separators=(",", ":"))
    target = _file_for(folder)
    with contextlib.suppress(OSError):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=target.parent, prefix=target.name)  # made as 0600
        try:
            with os.fdopen(handle, "w", encoding="ascii") as stream:
                stream.write(f"{_head(folder, places, body)}\n{body}")
            os.replace(draft, target)  # noqa: PTH105 — one step: a reader never sees half a file
        except OSError:
            Path(draft).unlink(missing_ok=True)


def _file_for(folder: Path) -> Path:
    root = os.environ.get("XDG_CACHE_HOME", "")
    home = Path(root) if Path(root).is_absolute() else Path("~/.cache").expanduser()
    return home / "dpo-checker" / f"rulebook-{_sum(str(folder.resolve()))}.json"


def _head(folder: Path, places: Sequence[Place], body: str) -> str:
    """Changes with any rule file, with the version, and with the code that reads rules.

    Written out rather than hashed: an equal text cannot be a coincidence.
    """
    said = [checker.__version__, str(folder.resolve()), _sum(body)]
    said += [f"{p.folder}/{p.name} {p.size} {p.changed}" for p in places]
    for folder in _CODE_FOLDERS:
        with os.scandir(folder) as entries:
            files = sorted((e.name, e.stat().st_mtime_ns) for e in entries if e.is_file())
        said += [f"{name} {changed}" for name, changed in files]
    return ascii(said)


def _sum(text: str) -> str:
    return f"{zlib.crc32(text.encode('utf-8', 'surrogateescape')):08x}"


def _plain(value: object) -> object:
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


@cache
def _builder(kind: Any) -> Builder:
    """How a value of one type comes back from JSON, worked out once per type."""
    if is_dataclass(kind):
        types: list[Any] = [field.type for field in fields(kind)]
        return partial(_dataclass, kind, tuple(_builder(type_) for type_ in types))
    if get_origin(kind) is tuple:
        return partial(_tuple, _builder(get_args(kind)[0]))
    if isinstance(kind, UnionType):
        members = [member for member in get_args(kind) if member is not NoneType]
        if NoneType in get_args(kind):
            return partial(_optional, _builder(members[0]))
        return partial(_by_kind, {_kind_of(member): _builder(member) for member in members})
    if get_origin(kind) is Literal:
        return partial(_one_of, get_args(kind))
    if kind is date:
        return date.fromisoformat
    if issubclass(kind, StrEnum):
        return {member.value: member for member in kind}.__getitem__
    return partial(_plainly, kind)


def _kind_of(check: Any) -> str:
    """The word in a check's `kind`, its first field, by which a union tells its members apart."""
    return str(get_args(fields(check)[0].type)[0])


def _dataclass(kind: Any, builders: tuple[Builder, ...], values: list[Any]) -> Any:
    return kind(*[build(value) for build, value in zip(builders, values, strict=True)])


def _tuple(build: Builder, values: list[Any]) -> tuple[Any, ...]:
    return tuple([build(value) for value in values])


def _optional(build: Builder, value: Any) -> Any:
    return None if value is None else build(value)


def _by_kind(builders: dict[str, Builder], values: list[Any]) -> Any:
    return builders[values[0]](values)


def _one_of(choices: tuple[str, ...], value: Any) -> Any:
    return choices[choices.index(value)]


def _plainly(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not {kind.__name__}")
    return value

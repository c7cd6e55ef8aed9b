"""What careful readers say of documents: the fixtures, and the labelled documents beside us."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from checker.dutch.folding import fold
from checker.model import Finding
from tests.architecture.repository import ROOT

PROTOCOLS = ROOT / "fixtures" / "protocols"
BESIDE = ROOT.parent / "shared"
MASKED = ("DOC-18", "DOC-38")  # their quotes hide what they found


@dataclass(frozen=True, slots=True)
class Said:
    """A rule (or one of several) that a reader names, at a quote; "" where something is missing."""

    rules: frozenset[str]
    quote: str = ""

    def meets(self, finding: Finding) -> bool:
        """The finding says what the reader says."""
        if finding.rule not in self.rules:
            return False
        if not self.quote or finding.rule in MASKED:
            return True
        return any(_overlap(self.quote, evidence.quote) for evidence in finding.evidence)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document, with what must be found in it, what may be said and what would be wrong."""

    name: str
    path: Path
    must: tuple[Said, ...]
    may: tuple[Said, ...]
    wrong: tuple[Said, ...]


def labelled() -> Iterator[Labelled]:
    """The fixtures; then the labelled documents, where they lie beside the repository."""
    for folder in sorted(PROTOCOLS.iterdir()):
        if folder.is_dir():
            yield _fixture(folder)
    for file in sorted((BESIDE / "labels").glob("*.json")):
        yield _beside(file.stem, BESIDE / "corpus" / f"{file.stem}.txt", file)
    for file in sorted((BESIDE / "cases").glob("*/gold.json")):
        sources = sorted(file.parent.glob("source.*"))  # .docx and .pdf before .txt
        yield _beside(file.parent.name, sources[0], file)


def _fixture(folder: Path) -> Labelled:
    expected = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
    (source,) = folder.glob("source.*")
    must, may = (
        tuple(Said(frozenset({rule})) for rule in (*expected.get(key, ()), *more))
        for key, more in (("findings", expected.get("missed", ())), ("may", ()))
    )
    return Labelled(folder.name, source, must, may, ())


def _beside(name: str, source: Path, file: Path) -> Labelled:
    gold = json.loads(file.read_text(encoding="utf-8"))
    alone = [one for one in gold.get("must_find", ()) if _in_the_protocol(one)]
    return Labelled(
        name,
        source,
        tuple(_said(alone)),
        tuple(_said(gold.get("may_find", ()))),
        tuple(_said(gold.get("must_not", ()))),
    )


def _in_the_protocol(one: dict[str, Any]) -> bool:
    """It can be seen without the other documents of a dossier."""
    elsewhere = one.get("quote_other") or one.get("file", "source.txt") != "source.txt"
    return not elsewhere and one["rule"][:3] not in ("ADV", "VGL")


def _said(listed: Iterable[dict[str, Any]]) -> Iterator[Said]:
    for one in listed:
        yield Said(frozenset({one["rule"], *one.get("alt", ())}), one.get("quote", ""))


def _overlap(one: str, other: str) -> bool:
    """Half of the words of the shorter one stand in a row in the longer one."""
    shorter, longer = sorted((_plain(one), _plain(other)), key=len)
    words = shorter.split()
    row = max(2, (len(words) + 1) // 2)
    rows = (" ".join(words[at : at + row]) for at in range(max(1, len(words) - row + 1)))
    return bool(words) and (shorter in longer or any(some in longer for some in rows))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text)).strip()

"""How fast and how heavy the program is, beside what was aimed at: make bench."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pypdfium2

from checker import pipeline
from checker.advise import advise
from checker.assess import assess
from checker.extract import read_source
from checker.model import DocumentRole, Dossier, Report, Rulebook, SourceText, Stage
from checker.recognise import protocol_of
from checker.segment import outline_of
from tests.architecture.repository import ROOT
from tests.bench.documents import PROTOCOLS, made_in, pages_of

DOCUMENTS = 200
PROCESSES = 2
STARTS = 5  # of which the median counts
MEGABYTE = 1024  # kilobytes, in which the system counts memory

# what was aimed at; a figure is measured on the machine at hand, a ratio holds on any
TARGETS = {
    "documents a second": "10 or more (later 60)",
    "peak memory of a process": "at most 400 MB",
    "cold start / blank Dutch of spaCy": "at most 1.4",
}

_rulebook: list[Rulebook] = []


def start_worker() -> None:
    """Each process reads the rulebook once."""
    _rulebook.append(pipeline.the_rulebook())


def judged(path: Path) -> tuple[int, int, bool]:
    """Judge one document: which process, its peak memory in kilobytes, whether it was read."""
    outcome = pipeline.check_file(path, rulebook=_rulebook[0])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return os.getpid(), peak, isinstance(outcome, Report)


def many(paths: tuple[Path, ...]) -> tuple[float, dict[int, int]]:
    """Seconds for all documents in two processes, and the peak memory of each process."""
    peaks: dict[int, int] = {}
    context = get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, mp_context=context, initializer=start_worker) as pool:
        list(pool.map(judged, paths[:PROCESSES]))  # both are up before the clock starts
        start = time.perf_counter()
        for process, peak, read in pool.map(judged, paths, chunksize=4):
            assert read
            peaks[process] = max(peaks.get(process, 0), peak)
        return time.perf_counter() - start, peaks


def by_stage(paths: tuple[Path, ...]) -> Counter[str]:
    """Seconds that each stage takes for all documents, in one process."""
    rulebook = pipeline.the_rulebook()
    spent: Counter[str] = Counter()

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = work()
        spent[stage] += time.perf_counter() - start
        return result

    for path in paths:
        source = timed("extract", lambda p=path: read_source(p, document=DocumentRole.PROTOCOL))
        assert isinstance(source, SourceText)
        outline = timed("segment", lambda s=source: outline_of(s, rulebook.points))
        protocol = timed(
            "recognise", lambda o=outline: protocol_of(o, rulebook.lexicon, rulebook.laws)
        )
        dossier = Dossier((protocol,))
        results = timed("assess", lambda d=dossier: assess(d, rulebook, stage=Stage.INTAKE))
        timed("advise", lambda d=dossier, r=results: advise(d, r, rulebook))
    return spent


def bare_reading(paths: tuple[Path, ...]) -> float:
    """Seconds that pypdfium2 needs for the text of all pages, and nothing else."""
    start = time.perf_counter()
    for path in paths:
        document = pypdfium2.PdfDocument(path)
        for page in document:
            page.get_textpage().get_text_bounded()
        document.close()
    return time.perf_counter() - start


def cold_start(words: list[str]) -> float:
    """Median of the seconds that a command takes from nothing."""
    taken = []
    for _ in range(STARTS):
        start = time.perf_counter()
        subprocess.run(words, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def row(what: str, figure: str) -> None:
    """One line of the table."""
    print(f"{what:<40} {figure:>12}   {TARGETS.get(what, '')}".rstrip())


def print_stages(spent: Counter[str], count: int) -> None:
    """What each stage takes, and its share."""
    whole = spent.total()
    print(f"\n{'stage':<40} {'ms/document':>12}   share")
    for stage, seconds in spent.items():
        print(f"{stage:<40} {1000 * seconds / count:>12.1f}   {seconds / whole:.0%}")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        paths = made_in(Path(folder), count=DOCUMENTS)
        pages = pages_of(paths)
        seconds, peaks = many(paths)
        spent = by_stage(paths)
        bare = bare_reading(paths)
    program = [str(Path(sys.executable).with_name("dpo-checker")), "scan", "--format", "json"]
    scan = cold_start([*program, str(PROTOCOLS / "composttoelage" / "source.txt")])
    spacy = cold_start([sys.executable, "-c", "import spacy; spacy.blank('nl')"])

    print(
        f"{len(paths)} documents, {pages} pages, {PROCESSES} processes of {os.cpu_count()} cores\n"
    )
    print(f"{'':<40} {'measured':>12}   aimed at")
    row("documents a second", f"{len(paths) / seconds:.1f}")
    row("pages a second", f"{pages / seconds:.0f}")
    row("peak memory of a process", f"{max(peaks.values()) / MEGABYTE:.0f} MB")
    row("reading by pypdfium2 alone", f"{bare:.2f} s")
    row("the whole pipeline, one process", f"{spent.total():.2f} s")
    row("share that pypdfium2 alone would need", f"{bare / spent.total():.0%}")
    row("cold start of scan", f"{scan:.2f} s")
    row("import spacy, blank Dutch", f"{spacy:.2f} s")
    row("cold start / blank Dutch of spaCy", f"{scan / spacy:.2f}")
    print_stages(spent, len(paths))


if __name__ == "__main__":
    main()

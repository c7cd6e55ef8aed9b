"""The persons of whom data are listed are those whom the protocol says it is about."""

import re
from collections.abc import Iterator

from checker.assess.listed_data import groups_in, kinds_named, listed_data
from checker.assess.scope import texts_of
from checker.dutch.phrases import denied, sentences_within
from checker.model import Hit, Protocol

_ABOUT = re.compile(
    r"\b(?:mededeling|doorgifte|lijst|gegevens|protocol|bestand|"
    r"uitwisseling)\b[^.;\n]{0,60}\b(?:betreft|betreffen|"
    r"slaat|slaan|gaat over|gaan over|heeft betrekking|hebben betrekking|betrekking op)|"
    r"^\W*(?:de )?(?:betrokkenen|betrokken personen|betrokken zijn)\b|"
    r"\bcategorieen van betrokkenen\b|"
    r"\b(?:betrokkenen|betrokken personen) zijn\b|^\W*het (?:gaat om|betreft)\b|"
    r"op wie\b[^.;]{0,30}betrekking"
)
_OF = re.compile(
    r"\bvan (?:de |het |een |elke? |ieder |beide |zijn |haar |hun |"
    r"diens )*(?P<who>[\w-]+(?: [\w-]+)?)"
)
_FILE = re.compile(
    r"\b(?:bestand|kolom|kolommen|veld|velden|record|recordstructuur|bestandsindeling|lay-?out)\b"
)


def data_subjects_agree(protocol: Protocol) -> Iterator[Hit]:
    """Listed data of persons who are not among those named, and data that only the file holds."""
    stated = [text for text in _sentences_about(protocol) if text]
    listed = listed_data(protocol)
    if stated:
        named = set().union(*(groups_in(text) for text in stated))
        said: set[str] = set()
        for data in listed:
            of = {g for m in _OF.finditer(data.text) for g in groups_in(m["who"])}
            others = sorted(of - named - said)
            if others:
                said |= set(others)
                fault = "betreft personen die bij de betrokkenen niet worden genoemd"
                yield Hit(spans=(data.name,), values={"fault": fault})
    if listed:
        yield from _only_in_the_file(protocol)


def _sentences_about(protocol: Protocol) -> Iterator[str]:
    source = protocol.outline.source
    for clause, _ in texts_of(protocol, "AP03"):
        for start, end in sentences_within(source.text, clause.span.start, clause.span.end):
            text = protocol.folded[start:end]
            if clause.kind != "row" and _ABOUT.search(text):
                yield text


def _only_in_the_file(protocol: Protocol) -> Iterator[Hit]:
    """Kinds of data in an annex on the file that the article on the data does not name."""
    named = kinds_named(text for _, text in texts_of(protocol, "AP03"))
    if not named:
        return
    for annex in protocol.outline.annexes:
        if not _FILE.search(protocol.folded_at(annex.span)):
            continue
        for clause in annex.clauses:
            text = protocol.folded_at(clause.span)
            new = sorted(_bare(kinds_named((text,))) - _bare(named))
            if clause.kind in ("row", "item") and new and not denied(text, 0, len(text)):
                fault = "bevat een gegeven dat in het artikel over de gegevens niet staat"
                yield Hit(spans=(clause.span,), values={"fault": fault})


def _bare(kinds: set[str]) -> set[str]:
    """The kinds without what comes and goes: "e-mail" and "emailadres" are one."""
    return {re.sub(r"adres(?:sen)?$|nummer$|-", "", kind) or "adres" for kind in kinds}

"""The parties: official name, alias, enterprise number, seat, representatives, role."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from rapidfuzz import fuzz

from checker.dutch.folding import fold
from checker.model import ContactMention, KboMention, Outline, Party, Span
from checker.recognise.representatives import representatives_in

Role = Literal["sender", "receiver", "both", "unknown"]

_ABOUT = re.compile(
    r"vertegenwoordigd|ingeschreven|ondernemingsnummer|\bkbo\b|kruispuntbank|zetel|kantoren|"
    r"gelegen te|gevestigd",
)
_NAME_ENDS = re.compile(
    r"\s*[,;]|\s*\((?![A-Z]{2,8}\)\s+(?:van|te)\b)|\s+(?:ingeschreven|geregistreerd|met\s+(?:maatschappelijke\s+|administratieve\s+)?"
    r"(?:zetel|kantoren|ondernemingsnummer|kbo)|waarvan|vertegenwoordigd|rechtsgeldig|gelegen|"
    r"gevestigd|hierna|kbo|als\s+verwerkingsverantwoordelijke|ondernemingsnummer)\b|$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:tussen|en|enerzijds|anderzijds|ter (?:ene|andere)r? zijde|"
    r"(?:aan|van) de (?:ene|andere) (?:zijde|kant)|partij \d)\b[\s,:]*)*"
    r"(?:[-–•*]|\(?[a-z\d]{1,2}[.)])?[\s,:]*"
    r"(?:(?:de\s+|het\s+)?[\w-]+\s+(?:instantie|partij|overheid|organisatie)\s*:\s*)?"
    r"(?:(?:de|het|den|'t)\s+)?",
    re.IGNORECASE,
)
_ALIAS_LINE = re.compile(r"^\(?\s*hierna\b", re.IGNORECASE)
_ALIAS = re.compile(
    r"(?:hierna|verder|hieronder)(?:\s+(?:ook\s+wel|ook|kortweg|verder))?"
    r"(?:\s+(?:genoemd|te\s+noemen|aangeduid\s+als|vermeld\s+als|afgekort\s+als|genaamd))?"
    r"\s*[:·.]?\s*(?P<names>[^;)\n]{2,90})",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“”„«‘']\s*([^\"“”„«»‘’']{2,60}?)\s*[\"“”»’']")
_SEAT = re.compile(r"\b(?:te|aan(?:\s+de|\s+het)?)\s+(?P<seat>[^;()]{6,80}?\d{4}\s+[A-Z][\w’'-]+"
                   r"|\d{4}\s+[A-Z][^,;()]{2,40},\s*[^,;()]{3,50}\d+\w?)")  # fmt: skip
_AND_THE = re.compile(
    r"[,;]?\s+en\s+(?=(?:de|het)\s+[\w’'-]+\s)|(?<=[^\W\d_]{2}\.)(?<!\bdr\.)(?<!\bDr\.)\s+(?=(?:De|Het)\s)"
)
_NOT_A_NAME = re.compile(r"\bpartij(?:en)?\b|worden hieronder|worden hierna", re.IGNORECASE)


def parties_of(
    outline: Outline, kbo: Sequence[KboMention], contacts: Sequence[ContactMention]
) -> tuple[Party, ...]:
    """The parties named in the parties block, in order, with their role in the exchange."""
    if not outline.parties:
        return ()
    parties = [_party(outline, block, kbo) for block in _blocks(outline, outline.parties) if block]
    named = tuple(party for party in parties if party.name)
    return tuple(_with_role(outline, party, named) for party in named)


def _blocks(outline: Outline, span: Span) -> list[Span]:
    """The paragraphs of each party: from one that describes an authority to the next."""
    blocks: list[list[int]] = []
    at = span.start
    for line in outline.source.quote(span).split("\n"):
        start, at = at, at + len(line) + 1
        text = line.strip()
        folded = fold(text)
        if len(folded.strip(" :.,")) < 8 or (
            _NOT_A_NAME.search(folded) and not _ABOUT.search(folded)
        ):
            continue
        alias_only = _ALIAS_LINE.match(text)
        if _ABOUT.search(folded) and not alias_only and _opens_party(text):
            blocks.append([start, start + len(line)])
        elif blocks:
            blocks[-1][1] = start + len(line)
    text = outline.source.text
    return [
        Span(span.document, start, end)
        for whole in blocks
        for start, end in _split(text, whole[0], whole[1])
    ]


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two parties in one paragraph: "…, hierna “X”, en de vereniging Y, met zetel te …"."""
    pieces, at = [], start
    for match in _AND_THE.finditer(text, start, end):
        before, after = text[at : match.start()], text[match.end() : end]
        told = _ALIAS.search(before) or not match.group().strip()
        if told and _ABOUT.search(fold(before)) and _ABOUT.search(fold(after)):
            pieces.append((at, match.start()))
            at = match.end()
    return [*pieces, (at, end)]


def _opens_party(text: str) -> bool:
    """A paragraph opens a party unless it only goes on about the last one."""
    goes_on = re.match(
        r"(?:met|en|voor\s+wie|inschrijving|rechtsvorm|treedt\s+op|roepnaam|naam|waarvan|vertegenwoordigd|ingeschreven|gelegen|kbo|ondernemingsnummer|"
        r"rechtsgeldig|zetel|in\s+uitvoering|adres)\b",
        text,
        re.IGNORECASE,
    )
    another = re.match(
        r"en\s+(?:de|het|anderzijds|ter\s+andere|aan\s+de\s+andere)\b", text, re.IGNORECASE
    )
    return bool(another) or not goes_on


def _party(outline: Outline, block: Span, kbo: Sequence[KboMention]) -> Party:
    text = outline.source.text
    lead = _LEAD.match(text, block.start, block.end)
    start = lead.end() if lead else block.start
    end_match = _NAME_ENDS.search(text, start, block.end)
    end = end_match.start() if end_match else block.end
    end = min(end, text.find("\n", start) if "\n" in text[start : block.end] else end)
    name = text[start:end].strip(" ¹²³⁴⁵⁶⁷⁸⁹*")
    aliases = _aliases(text, block)
    seat = _SEAT.search(text, block.start, block.end)
    own = [k for k in kbo if block.contains(k.span)]
    return Party(
        name=name,
        span=block,
        name_span=Span(block.document, start, start + len(name)),
        aliases=tuple(alias for alias, _ in aliases),
        alias_spans=tuple(span for _, span in aliases),
        kbo=own[0] if own else None,
        seat=seat["seat"].strip() if seat else "",
        representatives=representatives_in(text, block),
    )


def _aliases(text: str, block: Span) -> list[tuple[str, Span]]:
    """The names behind "hierna", quoted or not."""
    found = []
    for match in _ALIAS.finditer(text, block.start, block.end):
        quoted = list(_QUOTED.finditer(text, match.start("names"), match.end("names") + 1))
        if quoted:
            found += [(q[1], Span(block.document, *q.span(1))) for q in quoted]
            continue
        name = re.sub(r"\s+genoemd\b.*$", "", match["names"]).strip(" \"“”„«»‘’.,:'")
        if name and not _NOT_A_NAME.search(name):
            start = match.start("names") + match["names"].index(name)
            found.append((name, Span(block.document, start, start + len(name))))
    return [(name, span) for name, span in found if not _NOT_A_NAME.fullmatch(name)]


def _with_role(outline: Outline, party: Party, parties: Sequence[Party]) -> Party:
    from dataclasses import replace

    return replace(party, role=_role(outline, party, parties))


_FROM_TO = re.compile(
    r"\b(?:van(?:uit)?|door)\s+(?P<sender>.{3,160}?)\s+(?:naar|"
    r"aan)\s+(?P<receiver>.{3,160})",
                      re.DOTALL)  # fmt: skip
_GIVES = re.compile(r"(?<=\s)(?:deelt|bezorgt|verstrekt|verzendt|levert)\b")
_GETS = re.compile(r"(?<=\s)ontvangt\b")
_WHO = 60  # characters before the verb in which its subject stands


def _role(outline: Outline, party: Party, parties: Sequence[Party]) -> Role:
    """Sender or receiver, from the title first, else from who communicates and who receives."""
    title = fold(outline.source.quote(outline.title)) if outline.title else ""
    both = len(re.findall(r"\bnaar\b", title)) > 1
    match = None if both else _FROM_TO.search(title[title.find("persoonsgegevens") :])
    if match:
        sender, receiver = (
            match["sender"],
            re.split(r"in het kader|met het oog", match["receiver"])[0],
        )
        likeness = (_likeness(party, sender), _likeness(party, receiver))
        rivals = [(_likeness(p, sender), _likeness(p, receiver)) for p in parties if p != party]
        if likeness[0] > 70 and likeness[0] >= max((r[0] for r in rivals), default=0):
            return "sender"
        if likeness[1] > 70 and likeness[1] >= max((r[1] for r in rivals), default=0):
            return "receiver"
    body = fold(outline.source.text)
    gives = any(_likeness(party, who) > 85 for who in _subjects(_GIVES, body))
    gets = any(_likeness(party, who) > 85 for who in _subjects(_GETS, body))
    if both or (gives and gets):
        return "both"
    return "sender" if gives else "receiver" if gets else "unknown"


def _subjects(verb: re.Pattern[str], body: str) -> Iterator[str]:
    """What stands before a verb in its sentence."""
    for match in verb.finditer(body):
        who = re.split(r"[.;\n]", body[max(0, match.start() - _WHO) : match.start()])[-1].strip()
        if len(who) > 1:
            yield who


def _likeness(party: Party, text: str) -> float:
    """How well a text names a party, 0 to 100."""
    text = fold(text)
    names = [fold(name) for name in (party.name, *party.aliases) if len(name) > 3]
    return max((fuzz.partial_ratio(name, text) for name in names if len(name) <= len(text) + 8),
               default=0.0)  # fmt: skip

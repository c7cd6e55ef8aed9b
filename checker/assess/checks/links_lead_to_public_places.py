"""Every link leads to a place that the reader of a published protocol can open."""

import re
from collections.abc import Iterator

from checker.model import Hit, Mark, MarkKind, Protocol, Span

_INTERNAL = re.compile(
    r"\bfile:/{2,3}[^\s<>\")]{2,200}|"
    r"(?<![\w\\])\\\\[\w.$-]{2,40}\\[^\s<>\"]{1,160}|"
    r"\b[a-z]:\\(?:[\w.$ -]{1,60}\\){1,8}[\w.$-]{1,60}|"
    r"\b(?:https?://|www\.)[\w.-]{0,60}\b(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|"
    r"teams\.microsoft\.com|docs\.google\.com|drive\.google\.com|dropbox\.com|wetransfer\.com|"
    r"localhost)\b[^\s<>\")\]]{0,200}|"
    r"\bhttps?://(?:intranet|intra|extranet|sharepoint|confluence|jira|fileserver|portaal-intern|"
    r"intern)[.\w-]{0,60}[^\s<>\")\]]{0,160}|"
    r"\bhttps?://[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:local|lan|intra|internal|corp)\b"
    r"[^\s<>\")\]]{0,160}|"
    r"\bhttps?://(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|127)(?:\.\d{1,3}){2,3}\b"
    r"[^\s<>\")\]]{0,160}",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"^(?:https?://)?(?:www\.)?(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})", re.IGNORECASE
)
_ADDRESS = re.compile(r"^(?:mailto:)?(?P<address>[\w.+-]{1,64}@[\w.-]{1,200}\w)", re.IGNORECASE)
INTERNAL, ELSEWHERE = "naar een interne plaats leidt", "ergens anders heen leidt dan er staat"


def links_lead_to_public_places(protocol: Protocol) -> Iterator[Hit]:
    """Links to a shared folder or an intranet, and links to another place than they show."""
    source = protocol.outline.source
    seen: list[Span] = []
    for match in _INTERNAL.finditer(source.text):
        end = match.start() + len(match[0].rstrip(".,;:"))
        seen.append(Span(source.document, match.start(), end))
        yield Hit(spans=(seen[-1],), values={"fault": INTERNAL})
    for mark in source.marks:
        if mark.kind is not MarkKind.LINK or any(mark.span.overlaps(span) for span in seen):
            continue
        if _INTERNAL.match(mark.text):
            yield Hit(spans=(mark.span,), values={"fault": INTERNAL})
        elif _elsewhere(mark, source.quote(mark.span)):
            yield Hit(spans=(mark.span,), values={"fault": ELSEWHERE})


def _elsewhere(mark: Mark, shown: str) -> bool:
    """What is shown is itself an address, and not the one behind it."""
    shown, target = shown.strip(" .,;"), mark.text.strip()
    for form, name in ((_ADDRESS, "address"), (_HOST, "host")):
        seen, behind = form.match(shown), form.match(target)
        if seen and behind and len(seen[0]) > len(shown) // 3:
            return seen[name].casefold() != behind[name].casefold()
    return False

"""Place and date of signature are filled in."""

import re
from collections.abc import Iterator

from checker.model import DateMention, Hit, Protocol, Span

_LINE = re.compile(r"^[^\n]*")


def signature_is_dated(protocol: Protocol) -> Iterator[Hit]:
    """A signature block without a date, or no place for signatures at all."""
    outline = protocol.outline
    if outline.signature is None:
        if outline.parties:
            yield Hit(
                searched=("het einde van het document",),
                values={"fault": "heeft geen plaats voor plaats, datum en handtekeningen"},
            )
        return
    block = outline.signature
    dated = any(
        isinstance(m, DateMention) and block.contains(m.span) and (m.value or m.doubtful)
        for m in protocol.mentions
    )
    if not dated:
        line = _LINE.search(outline.source.text[block.start : block.end])
        end = block.start + (line.end() if line else 0)
        yield Hit(
            spans=(Span(block.document, block.start, end),),
            values={"fault": "vermeldt geen datum van ondertekening"},
        )

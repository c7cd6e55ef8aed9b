"""No code, link target, broken field or page number of the layout stands in the running text."""

import re
from collections.abc import Iterator

from checker.dutch.phrases import sentence_at
from checker.model import Hit, MarkKind, Protocol, Span

_TAGS = (
    r"</?(?:p|b|i|u|br|hr|em|strong|span|div|table|tbody|thead|tr|td|th|li|ul|ol|a|h[1-6]|font|img|"
    r"sup|sub|center|meta|style|body|html)(?:\s[^<>\n]{0,80})?\s?/?>"
)
# What it is → how it looks.
_REMAINS = {
    "een code van een webpagina": _TAGS,
    "een teken in code": (
        r"&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|bull|euro|sect|deg|laquo|raquo|"
        r"[lr][sd]quo|[aeiou](?:acute|grave|uml|circ)|#x?[0-9a-f]{2,5});"
    ),
    # UTF-8 read as Windows-1252: "geÃ¯nformeerd", "partijâ€™s", "Â§ 2".
    "verminkte tekens": (r"Ã[\x80-\xbf¡-¿]\w{0,20}|â€[™œ“”˜¦¢\x80-\x9f]\w{0,20}|Â[§°«»²³]"),
    "het doel van een koppeling": r"\bmailto:[^\s<>]{3,80}",
    "een veld dat niet meer werkt": r"\b(?:fout|error)!\s[^.\n]{3,60}",
    "de code van een veld": (
        r"\{\s?(?:page|numpages|mergefield|ref|pageref|toc|date|filename|hyperlink|if|seq|"
        r"docproperty)\b[^{}\n]{0,80}\}"
    ),
    "tekens om een woord": r"\*\*[^*\s][^*\n]{0,80}\*\*|(?<!\w)__[^_\s][^_\n]{0,80}__(?!\w)",
    "een opmaakteken": (
        r"^[ \t]*#{2,6}[ \t](?=\S)[^\n]{0,60}|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]{3,80}$"
    ),
    "de code van een koppeling": (r"\[[^\[\]\n]{1,80}\]\((?:https?://|mailto:|\#)[^()\s]{1,120}\)"),
    "een paginanummer": (
        r"^[ \t]*(?:[-–]\s?\d{1,3}\s?[-–]|(?:pagina|bladzijde|blz\.?|p\.)\s?\d{1,3}"
        r"(?:\s?(?:van|/)\s?\d{1,3})?)[ \t]*$"
    ),
}
# A place is looked at if it begins with one of these signs, or begins a line.
_ANY = re.compile(
    r"(?:(?=[&ÃâÂmfe{]|<[/a-z]|\[[^\[\]]|\*\*[^*\s]|__[^_\s])|^(?=[ \t#|:p–b-]))(?:"
    + "|".join(f"(?P<r{at}>{pattern})" for at, pattern in enumerate(_REMAINS.values()))
    + ")",
    re.IGNORECASE | re.MULTILINE,
)
_NAMES = tuple(_REMAINS)
_TARGET = re.compile("mailto:", re.IGNORECASE)


def no_layout_code_is_left(protocol: Protocol) -> Iterator[Hit]:
    """One hit for all tags that were taken out of the text, and one for each remainder in it."""
    source = protocol.outline.source
    tags = [mark for mark in source.marks if mark.kind is MarkKind.TAG]
    if tags:
        places = tuple(dict.fromkeys(_place(source.text, mark.span) for mark in tags))
        yield Hit(spans=places, values={"what": f"de code {tags[0].text}"})
    for aside in source.asides:
        if aside.kind == "stamp" and _TARGET.match(source.text, aside.span.start):
            yield Hit(spans=(aside.span,), values={"what": "het doel van een koppeling"})
    for match in _ANY.finditer(source.text, 0, source.body_end):
        what = _NAMES[int((match.lastgroup or "r0")[1:])]
        yield Hit(spans=(Span(source.document, *match.span()),), values={"what": what})


def _place(text: str, at: Span) -> Span:
    """The sentence or line in which a tag stood."""
    start = at.start - 1 if text[at.start : at.start + 1] in ("", "\n") and at.start else at.start
    return Span(at.document, *sentence_at(text, start, start + 1))

"""Text of a document, made fit to print: no control signs, one line, cut at a word."""

import re
import unicodedata

_ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)|\x9b[0-?]*[@-~]"
)
# control, format (bidi overrides, soft hyphens), surrogate, private use, unassigned
_UNPRINTABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
ELLIPSIS = " …"


def printable(text: str) -> str:
    """A text on one line, without signs that a terminal or a word processor would obey."""
    text = " ".join(_ESCAPE.sub("", text).split())
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign for sign in text if unicodedata.category(sign) not in _UNPRINTABLE)


def shortened(text: str, limit: int) -> str:
    """A text of at most so many signs, cut at a word."""
    text = printable(text)
    if len(text) <= limit:
        return text
    room = limit - len(ELLIPSIS)
    cut = text.rfind(" ", room // 2, room + 1)
    return text[: cut if cut > 0 else room].rstrip(" ,;:.(-–") + ELLIPSIS

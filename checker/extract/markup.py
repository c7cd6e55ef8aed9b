"""Marks of Markdown and HTML that a converter left in a text file."""

import re

# Only these tags: "<gemeente/OCMW>" is a blank to be filled in, and must stay.
_TAG = re.compile(r"</?(?:p|b|i|u|em|strong|sup|sub|span|div|h[1-6])\s*/?>", re.IGNORECASE)
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRONG = re.compile(r"\*\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*\*")
_HASHES = re.compile(r"^#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_RULE_ROW = re.compile(
    r"^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$\n?", re.MULTILINE
)
_PIPE_ROW = re.compile(r"^[ \t]*\|(.*\|.*)\|[ \t]*$", re.MULTILINE)


def without_markup(text: str) -> str:
    """The words alone, with table rows as lines with tabs between the cells."""
    if "<" in text:
        text = _TAG.sub("", _BREAK_TAG.sub(" ", text))
    if "**" in text:
        text = _STRONG.sub(r"\1", text)
    if "|" in text and _PIPE_ROW.search(text):
        text = _RULE_ROW.sub("", text)
        text = _PIPE_ROW.sub(
            lambda row: "\t".join(cell.strip() for cell in row[1].split("|")), text
        )
    return _HASHES.sub("", text) if "#" in text else text

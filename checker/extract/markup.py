"""Marks of Markdown and HTML that a converter left in a text file."""

import re

# Only these tags: "<gemeente/OCMW>" is a blank to be filled in, and must stay.
_TAG = re.compile(r"</?(?:p|b|i|u|em|strong|sup|sub|span|div|h[1-6])\s*/?>", re.IGNORECASE)
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRONG = re.compile(r"\*\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*\*")
_HASHES = re.compile(r"^#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_RULE_SIGNS = frozenset("|-: \t")  # of the row of dashes under the head of a Markdown table


def without_markup(text: str) -> str:
    """The words alone, with table rows as lines with tabs between the cells."""
    if "<" in text:
        text = _TAG.sub("", _BREAK_TAG.sub(" ", text))
    if "**" in text:
        text = _STRONG.sub(r"\1", text)
    if "|" in text:
        text = "\n".join(_row(line) for line in text.split("\n") if not _is_rule(line))
    return _HASHES.sub("", text) if "#" in text else text


def _is_rule(line: str) -> bool:
    return line.lstrip().startswith("|") and "--" in line and set(line) <= _RULE_SIGNS


def _row(line: str) -> str:
    bare = line.strip()
    if len(bare) < 3 or bare[0] != "|" or bare[-1] != "|" or "|" not in bare[1:-1]:
        return line
    return "\t".join(cell.strip() for cell in bare[1:-1].split("|"))

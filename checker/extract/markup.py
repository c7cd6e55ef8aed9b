"""Marks of Markdown and HTML that somebody left in a text file."""

import re

# Only these tags: "<gemeente/OCMW>" is a blank to be filled in, and must stay.
_TAG = re.compile(
    r"</?(?:p|b|i|u|em|strong|sup|sub|span|div|font|center|table|tbody|thead|tr|td|th|ul|ol|li|hr|br|"
    r"h[1-6])(?:\s[a-z-]{1,20}=[^<>\n]{0,80})?\s*/?>",
    re.IGNORECASE,
)
_APART = re.compile(r"<(?:br|hr|/td|/th|/li|/p|/div)\b", re.IGNORECASE)
#: Holds the place of a tag while lines are made of the text; no text that was cleaned has it.
TAG = "\ue000"
_STRONG = re.compile(r"\*\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*\*")
_HASHES = re.compile(r"^#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_RULE_SIGNS = frozenset("|-: \t")  # of the row of dashes under the head of a Markdown table


def without_markup(text: str) -> tuple[str, list[str]]:
    """The words alone, with table rows as lines with tabs between the cells; and the tags.

    Every tag leaves a sign at its place, in order.
    """
    tags: list[str] = []

    def noted(tag: re.Match[str]) -> str:
        tags.append(tag[0])
        return f"{TAG} " if _APART.match(tag[0]) else TAG

    text = text.replace(TAG, "")
    if "<" in text:
        text = _TAG.sub(noted, text)
    if "**" in text:
        text = _STRONG.sub(r"\1", text)
    if "|" in text:
        text = "\n".join(_row(line) for line in text.split("\n") if not _is_rule(line))
    return _HASHES.sub("", text) if "#" in text else text, tags


def tags_apart(raw: str) -> tuple[str, list[int]]:
    """A line without the signs of its tags, and how many signs of writing precede each tag."""
    if TAG not in raw:
        return raw, []
    places, written = [], 0
    for sign in raw:
        if sign == TAG:
            places.append(written)
        elif not sign.isspace():
            written += 1
    return raw.replace(TAG, ""), places


def place_after(text: str, written: int) -> int:
    """Where in a line the sign of writing stands that so many others precede."""
    for at, sign in enumerate(text):
        if not sign.isspace():
            if not written:
                return at
            written -= 1
    return len(text)


def _is_rule(line: str) -> bool:
    return line.lstrip().startswith("|") and "--" in line and set(line) <= _RULE_SIGNS


def _row(line: str) -> str:
    bare = line.strip()
    if len(bare) < 3 or bare[0] != "|" or bare[-1] != "|" or "|" not in bare[1:-1]:
        return line
    return "\t".join(cell.strip() for cell in bare[1:-1].split("|"))

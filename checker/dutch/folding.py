"""Fold a text for matching without moving a single character: an offset stays an offset.

Quotes, dashes, accents and capitals are evened out one character for one character, and the slips
that OCR makes inside words ("cl1ent", "bepaal1Jk") are read through. Folding is for matching only:
a quote is always taken from the text as it stands.
"""

import re
import unicodedata

_PLAIN = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"',
    "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'",
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-",
    "\u00a0": " ", "\u2009": " ", "\u202f": " ",
})  # fmt: skip

# A digit or sign with letters on both sides, or one digit in front of four letters or more:
# "cl1ent", "w1Jz1ging", "1dent1f1catie"; not "3de", "1bis", "COVID19" or "AES256".
_SLIP = re.compile(
    r"(?<![\w@])(?:[^\W\d_]+[0-9©|]+(?=[^\W\d_])|[01](?=[^\W\d_]{4}))(?![\w©|.-]*@)[\w©|]*"
)
_CAPITAL_INSIDE = re.compile(r"\b[a-zà-ÿ][^\W\d_]*?(?<=[a-zà-ÿ])[IJ]{1,2}[a-zà-ÿ][^\W\d_]*\b")
_CONFUSED = str.maketrans({"1": "i", "0": "o", "©": "o", "|": "l"})


def _even(char: str) -> str:
    """One character, without capital or accent."""
    if char < "\x80":
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


class _Evened(dict[int, str]):
    """Translation table that fills itself with the characters it meets."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = _PLAIN[code] if code in _PLAIN else _even(char)
        return self[code]


_TABLE = _Evened()


def evened(text: str) -> str:
    """Words of our own as they are matched: lower case, plain quotes and letters."""
    return text.translate(_TABLE)


def fold(text: str) -> str:
    """The text as it is matched: lower case, plain quotes and letters; as long as the text."""
    folded = text.translate(_TABLE)
    slips = slips_in(text)
    if not slips:
        return folded
    parts, done = [], 0
    for start, end in slips:
        parts += [folded[done:start], folded[start:end].translate(_CONFUSED)]
        done = end
    return "".join([*parts, folded[done:]])


def slips_in(text: str) -> tuple[tuple[int, int], ...]:
    """Words in which a digit, sign or capital stands where a letter belongs, as offsets.

    They stand in order and apart: two kinds of slip in one word make one range.
    """
    found = [match.span() for match in _SLIP.finditer(text) if not _is_code(match.group())]
    found += [match.span() for match in _CAPITAL_INSIDE.finditer(text)]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if apart and start < apart[-1][1]:
            first, last = apart.pop()
            apart.append((first, max(end, last)))
        else:
            apart.append((start, end))
    return tuple(apart)


def _is_code(word: str) -> bool:
    """A file name or a type number: as many digits as letters, or an underscore."""
    return sum(char.isdigit() for char in word) * 2 >= len(word) or "_" in word


def key_of(text: str) -> str:
    """A quote reduced to letters and digits, so that line ends and typography do not count."""
    return re.sub(r"[^a-z0-9]+", " ", fold(text)).strip()

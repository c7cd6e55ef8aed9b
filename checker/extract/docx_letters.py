"""Letters of a word processor as plain text: spaces, ligatures, symbol fonts, superscripts."""

import unicodedata
from typing import Final

BULLET: Final = "•"
BOX: Final = "☐"
TICKED: Final = "☒"

_DROPPED: Final = (
    *range(0x20),
    *range(0x7F, 0xA0),
    0xAD,  # soft hyphen
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    *range(0xFFF9, 0xFFFD),
)
_SPACES: Final = "\t\n\v\f\r\x85\xa0\u1680\u202f\u205f\u3000\u2028\u2029" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_LIGATURES: Final = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u0132": "IJ",
    "\u0133": "ij",
}
# What Word writes for a character of a symbol font: U+F000 plus the place in that font.
_ANY_FONT: Final = dict.fromkeys(range(0xF020, 0xF100), BULLET)
_WINGDINGS: Final = {
    0x6F: BOX,
    0x71: BOX,
    0x72: BOX,
    0xA8: BOX,
    0xFB: "✗",
    0xFC: "✓",
    0xFD: TICKED,
    0xFE: "☑",
    0xE0: "→",
    0xE8: "→",
    0xF0: "⇨",
}
_SYMBOL: Final = {
    0xA3: "≤",
    0xAE: "→",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xDE: "⇒",
}
_PLAIN: Final = str.maketrans(
    dict.fromkeys(map(chr, _DROPPED), "")
    | dict.fromkeys(_SPACES, " ")
    | _LIGATURES
    | {"\u2010": "-", "\u2011": "-"}
    | {chr(code): letter for code, letter in _ANY_FONT.items()}
)
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def plain(text: str) -> str:
    """Text with one kind of space, ligatures written out and invisible characters gone."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def symbol(code: str, *, font: str) -> str:
    """The character a symbol font shows: a tick, a box, an arrow, else a bullet."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if 0xF000 <= point <= 0xF0FF:
        point -= 0xF000
    elif point > 0xFF:
        return plain(chr(point)) if point <= 0x10FFFF and not 0xD800 <= point < 0xE000 else ""
    face = font.casefold()
    if face.startswith("wingdings"):
        return _WINGDINGS.get(point, BULLET)
    if face == "symbol":
        return _SYMBOL.get(point, BULLET)
    return plain(chr(point)) if code.upper().startswith("00") else BULLET


def raised(number: int) -> str:
    """The number of a note as it stands in the text: ¹²."""
    return str(number).translate(_RAISED)

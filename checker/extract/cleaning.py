"""One way of writing for every character, whatever the file wrote: spaces, hyphens, ligatures."""

import re
import unicodedata

_SPACES = [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000]
_UNSEEN = [
    *range(0x200B, 0x2010),  # zero width, direction marks
    *range(0x202A, 0x202F),  # bidirectional overrides can make text look like other text
    *range(0x2060, 0x2070),
    *range(0xFFF9, 0xFFFC),
    0xFEFF,
    0x034F,
    0x061C,
    0x180E,
]
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x0132: "IJ",
    0x0133: "ij",
}
_SYMBOL_FONT = range(0xF000, 0xF100)  # Word writes bullets of the Symbol font in this private area
_KEPT_CONTROLS = "\t\n\f"

_TABLE: dict[int, str] = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_UNSEEN, ""),
    **_LIGATURES,
    **dict.fromkeys(_SYMBOL_FONT, "•"),
    **{code: "" for code in range(0xA0) if (code < 0x20 or code >= 0x7F)},
    **{ord(kept): kept for kept in _KEPT_CONTROLS},
    0x0B: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
    0x2010: "-",
    0x2011: "-",
}

_TERMINAL_ESCAPE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-Z\\^_]"
)
_SOFT_HYPHEN_AT_END = re.compile(r"\u00ad(?=[ \t]*(?:\r|\n|$))")
_BLANKS = re.compile(r" {2,}")


def cleaned(text: str) -> str:
    """The same words in plain characters: one kind of space and newline, nothing invisible.

    Curly quotes, °, § and superscript digits stay as the author typed them.
    """
    if "\x1b" in text:
        text = _TERMINAL_ESCAPE.sub("", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\u00ad" in text:
        text = _SOFT_HYPHEN_AT_END.sub("-", text).replace("\u00ad", "")
    return unicodedata.normalize("NFC", text.translate(_TABLE))


def single_spaced(text: str) -> str:
    """A line without white space at its ends or doubled between its words."""
    return _BLANKS.sub(" ", text).strip()


def is_gibberish(text: str) -> bool:
    """Most of what was decoded is no writing: control and replacement characters."""
    sample = text[:_SAMPLE]
    odd = sum(1 for char in sample if char == "\ufffd" or (char < " " and char not in "\t\n\f\r"))
    return odd > len(sample) * _ODD_AT_MOST


_SAMPLE = 100_000  # characters; enough to judge, whatever the size of the file
_ODD_AT_MOST = 0.05  # share; random bytes read as Windows-1252 give 0.12, typed text 0

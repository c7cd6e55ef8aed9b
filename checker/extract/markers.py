"""How Dutch legal writing opens and closes its parts: numbers, letters, bullets, full stops."""

import re

# A bullet cannot be part of a sentence that runs on.
_BULLET = re.compile(r"(?:[•●○▪■□◦‣⁃∙·*➢➤✓✔–—-]|o(?=\s+[A-ZÀ-Þa-zà-þ])|\uf0b7)\s+\S")
_GLUED_BULLET = re.compile(r"[•●▪■–-](?=[A-ZÀ-Þ][a-zà-þ]*\s)")

# These may also be a reference at the start of a wrapped line ("artikel 8,\n§ 1, van het decreet").
_NUMBERED = re.compile(
    r"""(?:
        (?:artikel|art\.?)\s*\d+(?:/\d+)?\s?(?:bis|ter|quater|quinquies)?(?=\W|$)
      | (?:hoofdstuk|afdeling|titel|deel|bijlage|gegeven|overweging)\s+(?:\d+|[IVX]+|[A-Z])(?=\W|$)
      | §\s*\d+
      | \d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\D)
      | \d{1,2}[.)]\s+(?=\D|\d{1,2}[./]\d)
      | \(\d{1,2}\)\s+\S
      | \d{1,2}°\s*\S
      | \(?[a-z]\)\s+\S
      | \(?[ivx]{1,5}\)\s+\S
      | [IVX]{1,5}\.\s+\S
      | \[?[A-Z]\d?[.)]\s*\S
      | [¹²³⁴⁵⁶⁷⁸⁹]+\s+\S
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BARE_CAPITAL = re.compile(r"[A-HJ-Z]\s{1,3}(?=[A-ZÀ-Þ])")  # OCR loses the stop of "A. De partijen"
_HEADING = re.compile(
    r"(?:artikel|art\.)\s*\d+|(?:hoofdstuk|afdeling|titel|deel|bijlage)\s+(?:\d+|[IVX]+|[A-Z])\b",
    re.IGNORECASE,
)
_POINT_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+[A-ZÀ-Þ]")

_TERMINALS = frozenset(".!?;:…")
_CLOSERS = "\"”’'»)]"
_ABBREVIATIONS = frozenset(
    {"art", "artt", "nr", "nrs", "bv", "bijv", "blz", "p", "dd", "d.d", "m.b.t", "o.a"}
    | {"t.a.v", "i.v.m", "i.k.v", "t.e.m", "resp", "incl", "excl", "cfr", "cf", "vgl", "dr"}
    | {"mevr", "dhr", "mr", "prof", "st"}
)
_DANGLING = frozenset(
    {"de", "het", "een", "van", "voor", "met", "of", "en", "in", "op", "te", "tot", "door"}
    | {"bij", "aan", "als", "om", "uit", "over", "naar", "dat", "die", "der", "des", "ter"}
    | {"ten", "zijn", "haar", "hun", "deze", "dit", "inzake", "betreffende", "houdende"}
    | {"tussen", "onder", "na", "per", "volgens", "conform", "krachtens", "artikel"}
    | {"artikelen", "lid", "punt", "§", "§§", "nummer", "nr"}
)
_DAY = re.compile(r"(?:^|\s)\d{1,2}$")
_MONTH = re.compile(
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
    r"\s+\d",
    re.IGNORECASE,
)
_KEY = re.compile(
    r"[A-ZÀ-Þ][\w-]*(?: [\w()-]+){0,2} ?:(?:\s|$)|hierna\b", re.UNICODE
)  # "Verantwoording: ", "hierna: de gemeente"
_LABEL = re.compile(
    r"\W|o|\W?[A-Za-z0-9]{1,3}[.)]|\d[\d.]*\.|\d+°|§ ?\d+\.?|Art(?:ikel|\.) ?\d+\w*[.:]?"
)
_STANDALONE = frozenset({"TUSSEN", "EN", "ENERZIJDS", "ANDERZIJDS", "ADVIES"})


def is_bullet(text: str) -> bool:
    """The line opens a list item with a sign that no sentence contains at that place."""
    return bool(_BULLET.match(text) or _GLUED_BULLET.match(text))


def is_numbered(text: str) -> bool:
    """The line opens with a number or letter that may also be a reference run over."""
    if _BARE_CAPITAL.match(text):
        return True
    return bool(_NUMBERED.match(text)) and not _is_plain_letter(text)


def _is_plain_letter(text: str) -> bool:
    # "a. Voor gemeente" is an item, "i.v.m. de" is not: a letter and a stop want a space
    return bool(re.match(r"\[?[A-Za-z]\d?\.\S", text))


def is_key_line(text: str) -> bool:
    """The line opens with a name and a colon, as in a list of particulars."""
    return bool(_KEY.match(text))


def is_label(text: str) -> bool:
    """A number, letter or bullet that stands before the words of its item."""
    return bool(_LABEL.fullmatch(text))


def is_article_heading(text: str) -> bool:
    """A paragraph that names an article, chapter or annex and has no sentence in it."""
    return bool(_HEADING.match(text)) and len(text) < _HEADING_AT_MOST and not is_closed(text)


def is_point_heading(text: str) -> bool:
    """A paragraph that opens with a number and a capital, and has no sentence in it."""
    return bool(_POINT_HEADING.match(text)) and len(text) < _HEADING_AT_MOST and not is_closed(text)


_HEADING_AT_MOST = 250  # characters; the longest heading of the twelve points has 220


def is_capitals(text: str) -> bool:
    """A line wholly in capitals, as titles are set."""
    return text.isupper() and sum(map(str.isalpha, text)) >= 2


def opens_as_title(text: str) -> bool:
    """A paragraph whose first words are in capitals, as the title of a deed."""
    return is_capitals(" ".join(text.split(maxsplit=4)[:4])) and len(text.split()) > 3


def stands_alone(text: str) -> bool:
    """A word that takes a line of its own in the heading of a deed, such as TUSSEN or EN."""
    return text.rstrip(" :") in _STANDALONE


def is_closed(text: str) -> bool:
    """The line ends with the punctuation that closes a sentence or announces a list."""
    return text.rstrip(_CLOSERS)[-1:] in _TERMINALS and not _is_abbreviation(_last_word(text))


def announces(text: str) -> bool:
    """The line ends with a colon or semicolon: what follows is another item."""
    return text.rstrip(_CLOSERS).endswith((";", ":"))


def is_dangling(text: str) -> bool:
    """The line ends with a word after which no sentence can stop."""
    word = _last_word(text)
    return word.lower() in _DANGLING or _is_abbreviation(word)


def _last_word(text: str) -> str:
    return text.rsplit(" ", 1)[-1].lstrip("([“\"'")


def _is_abbreviation(word: str) -> bool:
    if not word.endswith("."):
        return False
    bare = word[:-1]
    return bare.lower() in _ABBREVIATIONS or (len(bare) == 1 and bare.isupper())


def splits_date(before: str, after: str) -> bool:
    """A date runs over two lines: "van 8" and "juli 1976 betreffende"."""
    return bool(_DAY.search(before) and _MONTH.match(after))


def opens_low(text: str) -> bool:
    """The line opens in lower case, as the middle of a sentence does."""
    bare = text.lstrip("\"“”‘’'([«")
    return bool(bare) and bare[0].islower()

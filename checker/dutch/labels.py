"""Addresses of legal text: "artikel 5, §2, eerste lid, 3°", "art. 6, lid 1, e)", "artikel 8.4"."""

import re
from dataclasses import dataclass

from checker.dutch.numbers import ORDINALS, roman_of

_LATIN = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies"
_NUMBER = (
    rf"(?:\d{{1,4}}(?:[./:]\d{{1,3}})*(?:\.[a-z]\b\)?)?(?:\s?(?:{_LATIN})\b)?|"
    r"[IVXL]{1,6}(?:\.\d{1,3}(?:/\d{1,3})?)+|[IVXL]{1,6}\b(?!\.[a-z]))"
)
_ORDINAL = "|".join(ORDINALS)
_PART = (
    r"(?:\s*,?\s*(?:"
    r"§{1,2}\s*\d+(?:/\d+)?(?:\s*(?:en|,)\s*§?\s*\d+(?![°\w]))*"
    rf"|(?:{_ORDINAL})\s+(?:lid|paragraaf|alinea|streepje)"
    r"|(?:lid|leden|paragraaf|alinea|punt|punten|onder|sub|littera)\s+\(?\d{1,2}(?!\d|°)\)?"
    r"|(?:punt|onder|sub|littera|letter)\s*\(?[a-z]\)?(?![\w])"
    r"|\d{1,3}\s*°(?:\s*(?:bis|ter))?(?:\s*(?:en|tot en met)\s*\d{1,3}\s*°)?"
    r"|\(?[a-z]\)"
    r"|(?<=\d[.,])[a-z]\b|(?<=\d[.,] )[a-z]\b"
    r"))"
)
_NOT_A_NUMBER = (
    r"(?![°\d])(?!\s*(?:jaar|dagen|maanden|januari|februari|maart|april|mei|juni|juli|augustus|"
    r"september|oktober|november|december|uur|euro|werkdagen|personen))"
)
_WORD = r"(?:artikel(?:en|s)?|artt?\.?)"
_REFERENCE = re.compile(
    rf"\b{_WORD}\s*(?P<number>{_NUMBER})(?P<parts>{_PART}*)"
    rf"(?P<more>(?:\s*(?:,\s*en|,\s*of|,|en|of|en/of|tot en met|t\.e\.m\.|-)\s*(?:{_WORD}\s*)?"
    rf"{_NUMBER}{_NOT_A_NUMBER}{_PART}*)*)",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(rf"(?:{_WORD}\s*)?(?P<number>{_NUMBER})(?P<parts>{_PART}*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to an article of some text, at an offset.

    paragraph: "2" of §2, or of 8.2 where paragraphs are numbered so; subparagraph: "1" of lid 1 or
    eerste lid; item: "3°" or "e".
    """

    start: int
    end: int
    article: str
    paragraph: str = ""
    subparagraph: str = ""
    item: str = ""

    @property
    def compact(self) -> str:
        """The address with dots: artikel 6, lid 1, e) becomes 6.1.e."""
        parts = (self.article, self.paragraph or self.subparagraph, self.item.rstrip("°"))
        return ".".join(part for part in parts if part)


def references_in(text: str) -> tuple[tuple[Reference, ...], ...]:
    """References to articles, in order; those that one phrase strings together stay together."""
    chains = []
    for match in _REFERENCE.finditer(text):
        first = _reference(match, match.start(), match["number"], match["parts"])
        chain = [first]
        if match["more"]:
            at = match.start("more")
            chain += [
                _reference(more, at + more.start(), more["number"], more["parts"], base=at)
                for more in _FOLLOWING.finditer(match["more"])
            ]
        chains.append(tuple(chain))
    return tuple(chains)


def _reference(
    match: re.Match[str], start: int, number: str, parts: str, *, base: int = 0
) -> Reference:
    end = base + match.end("parts")
    paragraph = re.search(r"§{1,2}\s*(\d+)|paragraaf\s+(\d+)", parts)
    ordinal = re.search(rf"\b({_ORDINAL})\s+(?:lid|paragraaf|alinea)", parts, re.IGNORECASE)
    numbered = re.search(r"\b(?:lid|leden|alinea)\s+\(?(\d+)", parts, re.IGNORECASE)
    item = re.search(r"(\d{1,3})\s*°|(?:punt|onder|sub)\s*\(?(\d+)", parts, re.IGNORECASE)
    letter = re.search(r"(?:^|[\s,(.])([a-z])\b\)?\s*$", parts, re.IGNORECASE)
    number = re.sub(r"[\s)]+", "", number)
    dotted = re.fullmatch(r"(\d+)\.(\d+)(?:\.([a-z]))?", number)
    inside = (dotted[3] or "").casefold() if dotted else ""
    return Reference(
        start,
        end,
        number if not dotted else dotted[1],
        (paragraph[1] or paragraph[2]) if paragraph else (dotted[2] if dotted else ""),
        str(ORDINALS[ordinal[1].casefold()]) if ordinal else (numbered[1] if numbered else ""),
        f"{item[1] or item[2]}°" if item else (letter[1].casefold() if letter else inside),
    )


def number_value(number: str) -> int | None:
    """Place of an article in the order of articles: 5 for "5" and "5bis", 4 for "IV"."""
    digits = re.match(r"\d+", number)
    return int(digits[0]) if digits else roman_of(number.rstrip("."))

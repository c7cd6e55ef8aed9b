"""How well the letters of a page were read: the share of its words that look like words."""

import re
from dataclasses import replace

from checker.model.source import Origin, Page

OCR_BELOW = 0.99  # legibility; corpus: two OCR texts 0.972-0.977, twenty typed ones 0.998 and more
_WORDS_AT_LEAST = 40  # fewer words say nothing about how a page came about

_ADDRESS = re.compile(r"@\w|://|www\.|\w\.(?:be|com|eu|org|net|vlaanderen)\b", re.IGNORECASE)
_EDGES = "\"“”„'’‘()[],.;:!?…*"
_SLIP = re.compile(
    r"""[a-zà-ÿ][0-9][a-zà-ÿ]                      # cl1ent
      | ^[0-9][a-zà-ÿ]*[0-9][a-zà-ÿ]               # 1dent1f1cat1egegevens
      | [0-9][A-Z][a-z]{2}                         # w1Jzigen
      | [a-zà-ÿ][A-Z][a-zà-ÿ]                      # afzonderliJk
      | [a-zà-ÿ][A-Z]{1,2}$(?<!eID)                # zIJ; eID is a Belgian card
      | ^[A-Z]{2,}[a-zà-ÿ]{2,}$                    # UIteengezet
      | [©®«»|<>{}~^\\¢£¥¬]                        # ©886, l<imberley
      | ^@|@$|[0-9]@                               # 3@ april
      | __                                         # telefoonnummer__en
      | [a-zà-ÿ][ie]é[nl]                          # cliént, materiéle: Dutch writes ë
    """,
    re.VERBOSE,
)


def legibility(text: str) -> float:
    """Share of the words of a text that look like words, from 0 to 1."""
    words, slips = _counted(text)
    return 1.0 - slips / words if words else 1.0


def judged(pages: tuple[Page, ...], text: str) -> tuple[Page, ...]:
    """The same pages, each with how well it was read and how its letters came about."""
    counts = [_counted(text[page.span.start : page.span.end]) for page in pages]
    words, slips = sum(count[0] for count in counts), sum(count[1] for count in counts)
    is_ocr = words >= _WORDS_AT_LEAST and 1.0 - slips / words < OCR_BELOW
    return tuple(
        replace(
            page,
            legibility=round(1.0 - own_slips / own_words, 4) if own_words else 1.0,
            origin=Origin.OCR if is_ocr else page.origin,
        )
        for page, (own_words, own_slips) in zip(pages, counts, strict=True)
    )


def _counted(text: str) -> tuple[int, int]:
    """How many words, and how many of them no Dutch writer typed."""
    words = slips = 0
    for word in text.split():
        if word.isascii() and word.isalpha() and (word.islower() or word[1:].islower()):
            words += 1
        elif any(map(str.isalpha, word)) or "@" in word:
            words += 1
            slips += not _ADDRESS.search(word) and bool(_SLIP.search(word.strip(_EDGES)))
    return words, slips

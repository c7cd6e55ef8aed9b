"""The word that was probably meant where an unknown one stands."""

import difflib
from collections.abc import Iterable

LIKE_ENOUGH = 0.5  # "om" for "on"; lower, and "waarom" would be "why"


def meant(word: str, known: Iterable[str]) -> str:
    """A question to add to a refusal, or nothing where no known word comes near."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=LIKE_ENOUGH)
    return f" Bedoelde u '{near[0]}'?" if near else ""

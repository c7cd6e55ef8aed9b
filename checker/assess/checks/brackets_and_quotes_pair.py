"""Round brackets and quotation marks come in pairs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.assess.surroundings import words_from
from checker.model import Clause, Hit, Protocol, Span

# "e)", "1°)", "iv)": the bracket of an item, in a list or in a reference to a law.
_ITEM = re.compile(r"(?<![\w(°])(?:[a-z]{1,2}|[ivx]{2,4}|\d{1,2})(?:bis|ter)?°?\)", re.IGNORECASE)
_SMILE = re.compile(r"[:;]-?[()]")
_QUOTE = re.compile(r"[\"“”„«»‟]")
_OPENERS = "“„«‟"
#: So many clauses further a bracket or quotation may be closed: a quoted list, a long aside.
_REACH = 3


@dataclass(frozen=True, slots=True)
class _Loose:
    """A bracket or quotation mark without its other half, in the clause with this number."""

    at: int
    clause: int
    sign: str
    opens: bool


def brackets_and_quotes_pair(protocol: Protocol) -> Iterator[Hit]:
    """The words from an opening sign that is never closed, or up to one that closes nothing."""
    outline, text = protocol.outline, protocol.outline.source.text
    loose_clauses = tuple(clause for clause in outline.clauses if clause.label is None)
    for clauses in (loose_clauses, *(article.clauses for article in outline.articles)):
        for loose in _unpaired(text, clauses):
            clause = clauses[loose.clause].span
            sign = Span(clause.document, loose.at, loose.at + 1)
            if loose.opens:
                yield Hit(spans=(words_from(text, sign, end=clause.end),))
            else:
                start = max(clause.start, text.rfind(" ", clause.start, loose.at) + 1)
                yield Hit(spans=(Span(clause.document, start, sign.end),))


def _unpaired(text: str, clauses: Sequence[Clause]) -> Iterator[_Loose]:
    """The loose signs of a part, but for those that a clause close behind closes."""
    waiting: list[_Loose] = []
    for number, clause in enumerate(clauses):
        yield from (one for one in waiting if number - one.clause > _REACH)
        waiting = [one for one in waiting if number - one.clause <= _REACH]
        words = text[clause.span.start : clause.span.end]
        for found in (_bracket(words), _quote(words)):
            if found is None:
                continue
            at, sign, opens = found
            partner = next((w for w in waiting if w.sign == sign), None)
            if opens:
                waiting.append(_Loose(clause.span.start + at, number, sign, opens=True))
            elif partner:
                waiting.remove(partner)
            else:
                yield _Loose(clause.span.start + at, number, sign, opens=False)
    yield from waiting


def _bracket(words: str) -> tuple[int, str, bool] | None:
    """The bracket that is too many in a clause; the bracket of an item may stand alone."""
    smiles = {at for smile in _SMILE.finditer(words) for at in range(*smile.span())}
    opened = [at for at, sign in enumerate(words) if sign == "(" and at not in smiles]
    closed = [at for at, sign in enumerate(words) if sign == ")" and at not in smiles]
    items = {item.end() - 1 for item in _ITEM.finditer(words)}
    if len(opened) > len(closed):
        return _last_unmatched(opened, closed), "(", True
    certain = [at for at in closed if at not in items]
    if len(opened) < len(certain):
        return certain[-1], "(", False
    return None


def _last_unmatched(opened: Sequence[int], closed: Sequence[int]) -> int:
    """The opening bracket that the brackets behind it leave open."""
    depth, closing = 0, frozenset(closed)
    for at in sorted((*opened, *closed), reverse=True):
        depth += 1 if at in closing else -1
        if depth < 0:
            return at
    return opened[-1]


def _quote(words: str) -> tuple[int, str, bool] | None:
    """The last of an odd number of quotation marks, or the one that opens without end."""
    signs = list(_QUOTE.finditer(words))
    if len(signs) % 2 == 0:
        return None
    opening = [sign.start() for sign in signs if _opens(words, sign.start())]
    closing = [sign.start() for sign in signs if not _opens(words, sign.start())]
    if len(opening) > len(closing):
        return _last_unmatched(opening, closing), '"', True
    return closing[-1], '"', False


def _opens(words: str, at: int) -> bool:
    """The sign opens a quotation: by its form, or by the space before it."""
    if words[at] in _OPENERS:
        return words[at] != "“" or not words[at - 1 : at].isalnum()
    if words[at] != '"':
        return False
    behind = words[at + 1 : at + 2]
    return (at == 0 or not words[at - 1].isalnum()) and bool(behind.strip(" .,;:)"))

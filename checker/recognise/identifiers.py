"""National numbers and bank accounts whose check digits are right: they lead to one person."""

import re
from collections.abc import Iterator

from checker.model import IdentifierMention, Span

_JOIN = r"[\s./\u00a0\u2010-\u2015-]{0,3}"
_NATIONAL = re.compile(
    rf"(?<![\w.])\d{{2}}(?:{_JOIN}\d{{2}}){{2}}{_JOIN}\d{{3}}{_JOIN}\d{{2}}(?!\w)"
)
# Two capitals and two figures, then groups of four: "BE68 5390 0754 7034".
_ACCOUNT = re.compile(r"\b[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?\b")
_LETTERS_ONLY = re.compile(r"[ .-]?[A-Z]{1,3}$")


def identifiers_in(text: str, *, document: str) -> Iterator[IdentifierMention]:
    """National numbers with a day of birth that exists, and bank accounts, in order of kind."""
    from stdnum import iban
    from stdnum.be import bis, nn

    for match in _NATIONAL.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if nn.is_valid(digits) or bis.is_valid(digits):
            yield IdentifierMention(Span(document, *match.span()), "national_number")
    for match in _ACCOUNT.finditer(text):
        # the last short group may be the next word in capitals: "BE68 5390 0754 7034 OP"
        for written in (match[0], _LETTERS_ONLY.sub("", match[0])):
            # which banks exist changes; the check digits are enough
            if iban.is_valid(re.sub(r"[^A-Z0-9]", "", written), check_country=False):
                end = match.start() + len(written)
                yield IdentifierMention(Span(document, match.start(), end), "bank_account")
                break

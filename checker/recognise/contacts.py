"""E-mail addresses, telephone numbers, links and enterprise numbers."""

import re
from collections.abc import Iterator

from checker.dutch.dates import dates_in
from checker.model import ContactMention, KboMention, Span

# Loose on purpose: an address with a fault in it ("dpo@zanddorp,be") must be caught too.
_LOCAL_PART = re.compile(r"(?<![\w/.@+'-])[\w.+'-]*[^\W\d][\w.+'-]*$")
_DOMAIN = re.compile(r"@[\w-]+(?:[.,][\w-]+)*")
#: The longest local part that RFC 5321 allows, in characters.
LONGEST_LOCAL_PART = 64
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”)\]]+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w./-])(?:\+32|0032|0)\s?\(?\d{1,3}\)?(?:[\s./-]?\d{2,3}){2,4}(?![\w/-]|\.\d)"
)
_KBO = re.compile(
    r"(?<![\w.])(?:BE\s?)?(?P<digits>[01©OQ][\d©OQ@]{3}[.\s]?[\d©OQ@]{3}[.\s]?[\d©OQ@]{3})(?![\d.]\d)"
)
_KBO_NEAR = re.compile(r"\bkbo\b|kruispuntbank van ondern|ondernemingsnummer", re.IGNORECASE)
_REPAIR = str.maketrans({"©": "0", "O": "0", "Q": "0", "@": "0"})
#: How far behind the words "KBO-nummer" the number may stand, in characters.
KBO_REACH = 60


def contacts_in(text: str, *, document: str) -> Iterator[ContactMention]:
    """E-mail addresses, links and telephone numbers, each with whether its form is valid."""
    for domain in _DOMAIN.finditer(text):
        at = domain.start()
        local = _LOCAL_PART.search(text, max(0, at - LONGEST_LOCAL_PART - 1), at)
        if local:
            value = text[local.start() : domain.end()].rstrip(".,'-")
            span = Span(document, local.start(), local.start() + len(value))
            yield ContactMention(span, "email", value, _email_valid(value))
    for match in _LINK.finditer(text):
        value = match.group().rstrip(".,;:")
        yield ContactMention(Span(document, match.start(), match.start() + len(value)), "link",
                             value, valid=True)  # fmt: skip
    for match in _PHONE.finditer(text):
        if _is_phone(match.group()):
            yield ContactMention(Span(document, *match.span()), "phone", match.group(), valid=True)


def _email_valid(value: str) -> bool:
    from email_validator import EmailNotValidError, validate_email

    if "," in value:
        return False
    try:
        validate_email(value, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def _is_phone(value: str) -> bool:
    """A Belgian number that can exist, and that is no date and no enterprise number."""
    from phonenumbers import NumberParseException, is_valid_number, parse
    from stdnum.be import vat

    if dates_in(value) or vat.is_valid(re.sub(r"\D", "", value)):
        return False
    try:
        return bool(is_valid_number(parse(value, "BE")))
    except NumberParseException:
        return False


def kbo_numbers_in(text: str, *, document: str) -> Iterator[KboMention]:
    """Enterprise numbers: ten digits that are announced as one, or have the right check digits.

    A number that OCR bent is accepted if its check digits are right after repair.
    """
    from stdnum.be import vat

    for match in _KBO.finditer(text):
        written = match["digits"]
        digits = re.sub(r"\D", "", written.translate(_REPAIR))
        valid = len(digits) == 10 and vat.is_valid(digits)
        announced = _KBO_NEAR.search(text, max(0, match.start() - KBO_REACH), match.start())
        if not valid and not announced:
            continue
        shown = f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
        span = Span(document, match.start("digits"), match.end("digits"))
        yield KboMention(span, shown, valid, repaired=written.translate(_REPAIR) != written)

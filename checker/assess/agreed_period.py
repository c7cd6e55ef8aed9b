"""What a protocol says on how long it lasts, how long data are communicated, and on notice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from checker.assess.surroundings import sentences_of_articles
from checker.dutch.folding import fold
from checker.dutch.phrases import denied
from checker.model import DateMention, DurationMention, Protocol, Span

_NOTICE_BEFORE = re.compile(
    r"\b(?:opzeg(?:gings)?(?:termijn|periode)|termijn van|inachtneming van|mits|opgezegd met|"
    r"opzeggen met|opzegbaar met)\b[^.;\n]{0,40}$"
)
_NOTICE_BEHIND = re.compile(
    r"^\s*(?:voor)?opzeg|^\s*(?:vooraf|op voorhand|van tevoren|tevoren|voordien)"
)
_GIVES_NOTICE = re.compile(r"\b(?:voor)?op(?:ge)?zeg\w*|\bopzegbaar\b")
_OTHER_NOTICE = re.compile(
    r"verleng|samenwerkingsovereenkomst|verwerkersovereenkomst|huur|arbeids|contract|abonnement|"
    r"ernstig|inbreuk|schend|tenzij|behalve|uitzonder|in afwijking|indien|\bals de\b|wanneer"
)
_SUBJECT = re.compile(
    r"\b(?:(?P<protocol>(?:dit|het) protocol(?:akkoord)?)|"
    r"(?P<disclosure>de (?:elektronische )?(?:mededeling(?:en)?|(?:gegevens)?uitwisseling|"
    r"gegevensdeling|doorgifte)))\b"
)
_LASTS = re.compile(
    r"\b(?:geldt|gelden|loopt|lopen|duurt|duren|(?:aan)?gegaan|gesloten|afgesloten|gebeurt voor|"
    r"gebeuren voor|eindigt|eindigen|neemt een einde|neemt\b[^.;\n]{0,20}een einde|stopt|vervalt|"
    r"van kracht|houdt op|he(?:eft|bben) een (?:duur|looptijd))\b"
)
_ENDLESS = re.compile(r"\b(?:onbepaalde|onbeperkte) (?:duur|tijd|termijn|looptijd)\b")
_UNTIL = re.compile(
    r"\b(?:tot|tot en met|tot uiterlijk|t\.e\.m\.|tem|eindigt op|eindigen op|stopt op|vervalt op|"
    r"houdt op op|een einde op)\s+(?:uiterlijk |op |en met |met )?$"
)
_FOR = re.compile(
    r"\b(?:voor|gedurende|duurt|duur van|looptijd van|periode van|termijn van|geldt|loopt)"
    r"\s+(?:een |de )?(?:vaste )?(?:(?:duur|looptijd|periode|termijn) van )?$"
)
_OTHER_PERIOD = re.compile(
    r"bewaar|gewist|\bwist\b|op(?:ge)?zeg|verleng|herzie|bevestig|evalu|beoordeel|onverminderd|"
    r"behoudens|tenzij|indien|zolang|schors|eerste|laatste|overeenkomst|machtiging|stroom \d|"
    r"\bals\b|wanneer|voor de stad|voor de gemeente|maximaal|minstens|daarna|proef"
)


@dataclass(frozen=True, slots=True)
class AgreedPeriod:
    """A sentence that says how long something lasts, or when it ends."""

    span: Span
    about: Literal["notice", "protocol", "disclosure"]
    months: float = 0.0  # 0 where it has no length
    until: date | None = None
    endless: bool = False
    party: str = ""  # the party that may give notice; "" where it is any


def notices_of(protocol: Protocol) -> Iterator[AgreedPeriod]:
    """The sentences on how long before the end notice must be given."""
    names = [fold(name) for p in protocol.parties for name in (p.name, *p.aliases) if name]
    for told in sentences_of_articles(protocol):
        span, sentence = told.span, told.text
        if not _GIVES_NOTICE.search(sentence) or _OTHER_NOTICE.search(sentence):
            continue
        for duration in (m for m in told.mentions if isinstance(m, DurationMention)):
            before = protocol.folded[span.start : duration.span.start]
            behind = protocol.folded[duration.span.end : span.end]
            if _NOTICE_BEFORE.search(before) or _NOTICE_BEHIND.search(behind):
                party = next((name for name in names if name in before), "")
                yield AgreedPeriod(span, "notice", months=duration.months, party=party)
                break


def periods_of(protocol: Protocol) -> Iterator[AgreedPeriod]:
    """The sentences on how long the protocol or the communication lasts."""
    for told in sentences_of_articles(protocol):
        span, sentence = told.span, told.text
        subject = _SUBJECT.search(sentence)
        if not subject or not _LASTS.search(sentence) or _OTHER_PERIOD.search(sentence):
            continue
        about: Literal["protocol", "disclosure"] = (
            "protocol" if subject["protocol"] else "disclosure"
        )
        endless = _ENDLESS.search(sentence)
        inside = [m for m in told.mentions if isinstance(m, DateMention | DurationMention)]
        if endless and not inside and not denied(sentence, *endless.span()):
            yield AgreedPeriod(span, about, endless=True)
        elif not endless:
            yield from _timed(protocol, span, about, inside)


def _timed(
    protocol: Protocol,
    span: Span,
    about: Literal["protocol", "disclosure"],
    inside: list[DateMention | DurationMention],
) -> Iterator[AgreedPeriod]:
    """The end date or the length that a sentence on duration names first."""
    for mention in inside:
        before = protocol.folded[span.start : mention.span.start]
        if isinstance(mention, DurationMention):
            if _FOR.search(before):
                yield AgreedPeriod(span, about, months=mention.months)
                return
        elif mention.value and not mention.doubtful and _UNTIL.search(before):
            yield AgreedPeriod(span, about, until=mention.value)
            return

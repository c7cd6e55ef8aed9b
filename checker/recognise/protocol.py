"""Put together all that was recognised in one document."""

import re
from collections.abc import Sequence

from checker.dutch.dates import dates_in
from checker.dutch.folding import fold, slips_in
from checker.dutch.labels import references_in
from checker.dutch.phrases import sentence_at
from checker.model import (
    DateMention,
    DateRole,
    DurationMention,
    Facts,
    Law,
    Mention,
    Origin,
    Outline,
    Protocol,
    Span,
    Term,
)
from checker.recognise.advices import advices_in
from checker.recognise.contacts import contacts_in, kbo_numbers_in
from checker.recognise.data_items import data_items_of
from checker.recognise.dates import date_mentions
from checker.recognise.identifiers import identifiers_in
from checker.recognise.laws import acts_in, law_mentions
from checker.recognise.parties import parties_of
from checker.recognise.periods import duration_mentions, frequency_mentions
from checker.recognise.references import article_mentions
from checker.recognise.terms import terms_in

_AT_SIGNATURE = re.compile(
    r"in werking[^.;]{0,40}(?:datum|dag|ogenblik|moment)[^.;]{0,30}(?:ondertekening|handtekening)|"
    r"in werking[^.;]{0,30}(?:bij|na|vanaf|op)\s+(?:de\s+)?ondertekening"
)


def protocol_of(outline: Outline, lexicon: Sequence[Term], laws: Sequence[Law]) -> Protocol:
    """All that is recognised in a document: mentions in order of the text, parties, data, facts."""
    source = outline.source
    text, document = source.text, source.document
    folded = fold(text)
    written = dates_in(folded)
    acts = acts_in(folded, written, laws)
    chains = references_in(folded)
    cited, foreign = law_mentions(acts, chains, folded, document=document)
    in_acts = {d.start for d in written if any(a.start <= d.start < a.end for a in acts)}
    dates = tuple(date_mentions(outline, folded, written, cited=in_acts))
    contacts = tuple(contacts_in(text, document=document))
    kbo = tuple(kbo_numbers_in(text, document=document))
    parties = parties_of(outline, kbo, contacts)
    durations = tuple(duration_mentions(text, folded, document=document))
    mentions: list[Mention] = [
        *terms_in(text, folded, lexicon, document=document),
        *dates, *durations, *cited, *contacts, *kbo,
        *article_mentions(outline, chains, foreign),
        *frequency_mentions(folded, document=document),
        *identifiers_in(text, document=document),
    ]  # fmt: skip
    facts = _facts(outline, folded, dates, durations)
    signed = facts[0]
    advices = advices_in(outline, folded, dates, parties)
    return Protocol(
        outline=outline,
        mentions=tuple(sorted(mentions, key=lambda m: m.span)),
        parties=parties,
        data_items=data_items_of(outline),
        facts=Facts(advices, *facts),
        likely=_likely(outline, folded),
        doubtful=_doubtful(outline),
        folded=folded,
        reference_date=signed.value if signed else None,
    )


def _facts(
    outline: Outline,
    folded: str,
    dates: Sequence[DateMention],
    durations: Sequence[DurationMention],
) -> tuple[DateMention | None, DateMention | None, bool, DurationMention | None]:
    """Signed on, in force on, in force at signature, notice period."""
    signed = [(d.value, d) for d in dates if d.role is DateRole.SIGNATURE and d.value]
    force = [d for d in dates if d.role is DateRole.ENTRY_INTO_FORCE]
    own = [
        d for d in force if not outline.articles or d.span.start >= outline.articles[0].span.start
    ]
    at_signature = bool(_AT_SIGNATURE.search(folded))
    notice = _notice(outline.source.text, folded, durations)
    return (
        max(signed, key=lambda pair: pair[0])[1] if signed else None,
        own[-1] if own else None,
        at_signature,
        notice,
    )


def _notice(text: str, folded: str, durations: Sequence[DurationMention]) -> DurationMention | None:
    """The notice period of the protocol: named so, or in a sentence on giving notice."""
    found = [d for d in durations if d.role == "notice"]
    for sign in (r"opzegtermijn", r"protocol|partij", r""):
        for duration in found:
            start, end = sentence_at(text, duration.span.start, duration.span.end)
            around = folded[start:end]
            if re.search(sign, around):
                return duration
    return None


_PROTOCOL_WORDS = (
    "protocol", "persoonsgegevens", "mededeling", "e-govdecreet", "bestuurlijke gegevensverkeer",
    "gegevensbescherming", "verwerkingsverantwoordelijke", "artikel",
)  # fmt: skip
#: Fewer of these words, and the document is more likely an invoice or a letter.
WORDS_OF_A_PROTOCOL = 4


def _likely(outline: Outline, folded: str) -> bool:
    """The document looks like a protocol at all."""
    words = sum(word in folded for word in _PROTOCOL_WORDS)
    return words >= WORDS_OF_A_PROTOCOL and "gegevens" in folded and bool(outline.articles)


def _doubtful(outline: Outline) -> tuple[Span, ...]:
    """Words that bear the marks of OCR."""
    source = outline.source
    if all(page.origin is Origin.TYPED for page in source.pages):
        return ()
    return tuple(Span(source.document, start, end) for start, end in slips_in(source.text))

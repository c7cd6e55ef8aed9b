"""Protocols recognised in invented texts."""

from checker.model import Origin, Page, Protocol, SourceFile, SourceText, Span
from checker.model.source import Format
from checker.recognise import protocol_of
from checker.segment import outline_of
from tests.segment.builders import rulebook, source_of

ARTICLES = (
    "Artikel 1. Voorwerp\nDit protocol regelt de mededeling.\nArtikel 2. Slot\n"
    "Het Belgische recht is van toepassing."
)


def recognised(text: str) -> Protocol:
    """All that is recognised in a typed text."""
    return _recognised(source_of(text))


def recognised_scan(text: str) -> Protocol:
    """All that is recognised in a text that was read from an image."""
    whole = Span("protocol", 0, len(text))
    file = SourceFile("protocol.pdf", Format.PDF, "")
    return _recognised(SourceText(file, text, len(text), (Page(1, whole, Origin.OCR, 0.9),)))


def _recognised(source: SourceText) -> Protocol:
    outline = outline_of(source, rulebook().points)
    return protocol_of(outline, rulebook().lexicon, rulebook().laws)


def between(first: str, second: str, *, title: str = "Protocol", rest: str = ARTICLES) -> str:
    """A protocol between two parties."""
    return f"{title}\nTUSSEN\n{first}\nEN\n{second}\nWORDT OVEREENGEKOMEN\n{rest}"


def quote(protocol: Protocol, span: Span) -> str:
    """The words at a span."""
    return protocol.outline.source.quote(span)

"""Word files: the text as if every tracked change were accepted, and the open points beside it."""

from collections.abc import Iterator
from typing import Final, Literal

from checker.extract import docx_blocks, docx_inline
from checker.extract.docx_comments import open_comments
from checker.extract.docx_names import DRAWING, ID, RELATION, TYPE, VML, Element, W, switch
from checker.extract.docx_numbering import Numbering
from checker.extract.docx_package import Package, Part, open_package
from checker.extract.docx_story import Note, Story, read
from checker.extract.docx_styles import Styles
from checker.extract.docx_writer import Writer
from checker.extract.limits import MAX_CHARACTERS, MAX_PAGES
from checker.model.source import (
    Aside,
    Mark,
    Page,
    Reason,
    SourceFile,
    SourceText,
    Span,
    Unreadable,
)

_BEGIN: Final = docx_blocks.BEGIN | docx_inline.BEGIN
_END: Final = docx_blocks.END | docx_inline.END
_SECTION: Final = f"{W}sectPr"
_EDGES: Final[dict[str, Literal["header", "footer"]]] = {
    f"{W}headerReference": "header",
    f"{W}footerReference": "footer",
}
_NOTES: Final = ("footnotes", "endnotes")
_NOT_A_NOTE: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_PICTURES: Final = (f"{DRAWING}blip", f"{VML}imagedata")


class _Reading:
    """The stories of one file, read one after the other into one text."""

    def __init__(self, package: Package, document: str) -> None:
        self.package = package
        self.document = document
        self.styles = Styles(_root(package, "styles"))
        self.numbering = Numbering(_root(package, "numbering"), self.styles)
        self.parts: list[str] = []
        self.length = 0
        self.marks: list[Mark] = []
        self.asides: list[Aside] = []
        self.comments = open_comments(package)

    def body(self) -> Story:
        """The running text."""
        story = Story(self.package.main, self.styles, self.numbering, Writer())
        read(story, self.package.main.root, _BEGIN, _END)
        self._keep(story.writer)
        return story

    def notes(self, references: list[Note]) -> None:
        """Footnotes and endnotes in the order of the text, each once."""
        seen: set[tuple[str, str]] = set()
        known = {kind: _by_id(self.package.by_kind.get(kind)) for kind in _NOTES}
        for note in references:
            element = known[note.kind].get(note.id)
            if element is None or (note.kind, note.id) in seen:
                continue
            seen.add((note.kind, note.id))
            writer = self._one_line(self.package.by_kind[note.kind], element, sign=note.sign)
            self._keep_aside("footnote", writer, note.page)

    def edges(self) -> None:
        """Headers and footers, each text once."""
        settings = _root(self.package, "settings")
        two_sided = settings is not None and bool(switch(settings, f"{W}evenAndOddHeaders"))
        for tag, kind in _EDGES.items():
            parts = {
                id(part): part
                for section in self.package.main.root.iter(_SECTION)
                for part in self._edges_of(section, tag, two_sided=two_sided)
            }
            seen: set[str] = set()
            for part in parts.values():
                writer = self._one_line(part, part.root)
                if not writer.empty and writer.text not in seen:
                    seen.add(writer.text)
                    self._keep_aside(kind, writer, 1)

    def _edges_of(self, section: Element, tag: str, *, two_sided: bool) -> Iterator[Part]:
        own_first = switch(section, f"{W}titlePg")
        for reference in section.iterchildren(tag):
            place = reference.get(TYPE, "default")
            if (place == "first" and not own_first) or (place == "even" and not two_sided):
                continue  # Word keeps the words of a header that is switched off
            part = self.package.by_reference.get(reference.get(f"{RELATION}id", ""))
            if part is not None:
                yield part

    def _one_line(self, part: Part, element: Element, *, sign: str = "") -> Writer:
        writer = Writer(base=self.length + 1)
        if sign:
            writer.number(sign)
        story = Story(part, self.styles, self.numbering, writer, depth=1, is_note=True)
        read(story, element, _BEGIN, _END)
        return writer

    def _keep(self, writer: Writer) -> None:
        self._put(writer.text)
        self.marks.extend(writer.marks(self.document))
        places = writer.comments(self.document)
        for comment, span in places.items():
            label = self.comments.pop(comment, None)
            if label is not None:
                self.marks.append(Mark(label.kind, span, label.text, label.author, label.on))

    def _keep_aside(
        self, kind: Literal["header", "footer", "footnote"], writer: Writer, page: int
    ) -> None:
        self._put("\n")
        start = self.length
        self._keep(writer)
        self.asides.append(Aside(kind, Span(self.document, start, self.length), page))

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def from_docx(data: bytes, *, file: SourceFile, document: str) -> SourceText | Unreadable:
    """Read a Word file as it would read with all tracked changes accepted."""
    package = open_package(data, file=file.name)
    if isinstance(package, Unreadable):
        return package
    reading = _Reading(package, document)
    story = reading.body()
    if story.writer.empty:
        return _nothing_to_read(package, file)
    body_end = reading.length
    starts = story.writer.page_starts
    if body_end > MAX_CHARACTERS or len(starts) > MAX_PAGES:
        return Unreadable(file.name, Reason.TOO_LARGE, "De tekst is te lang voor een protocol.")
    pages = tuple(
        Page(number, Span(document, start, end))
        for number, (start, end) in enumerate(
            zip(starts, [*starts[1:], body_end], strict=True), start=1
        )
    )
    reading.notes(story.notes)
    reading.edges()
    marks = sorted(reading.marks, key=lambda mark: (mark.span.start, mark.span.end, mark.kind))
    return SourceText(
        file, "".join(reading.parts), body_end, pages, tuple(marks), tuple(reading.asides)
    )


def _nothing_to_read(package: Package, file: SourceFile) -> Unreadable:
    if next(package.main.root.iter(*_PICTURES), None) is not None:
        return Unreadable(
            file.name,
            Reason.SCANNED,
            "Het document bestaat uit afbeeldingen; er is geen tekst in te lezen zonder OCR.",
        )
    return Unreadable(file.name, Reason.EMPTY, "Er staat geen tekst in het document.")


def _root(package: Package, kind: str) -> Element | None:
    part = package.by_kind.get(kind)
    return None if part is None else part.root


def _by_id(part: Part | None) -> dict[str, Element]:
    if part is None:
        return {}
    return {note.get(ID, ""): note for note in part.root if note.get(TYPE) not in _NOT_A_NOTE}

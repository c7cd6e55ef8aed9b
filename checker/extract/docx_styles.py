"""Styles of a Word file: what a paragraph or run inherits by name."""

from dataclasses import dataclass
from typing import Final

from checker.extract.docx_names import (
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
    TYPE,
    VAL,
    Element,
    W,
    child_of,
    is_on,
    switch,
    value_of,
)

MAX_CHAIN: Final = 20  # styles based on styles; Word itself stops at 11

_STYLE: Final = f"{W}style"
_STYLE_ID: Final = f"{W}styleId"
_DEFAULT: Final = f"{W}default"
_BASED_ON: Final = f"{W}basedOn"
_PAGE_BREAK: Final = f"{W}pageBreakBefore"
_VANISH: Final = f"{W}vanish"
_HIGHLIGHT: Final = f"{W}highlight"
_SHADING: Final = f"{W}shd"
_FILL: Final = f"{W}fill"
NUMBERING: Final = f"{W}numPr"
NUMBER_ID: Final = f"{W}numId"
NUMBER_LEVEL: Final = f"{W}ilvl"

# Fills that read as a marker pen: red and green both strong, blue clearly weaker. Catches
# FFFF00, FFF2CC and FFC000; leaves the greys, tans and greens of table styles.
_STRONG: Final = 190
_WEAKER_BY: Final = 30
_UNSEEN_HIGHLIGHT: Final = frozenset({"none", "white"})


@dataclass(frozen=True, slots=True)
class Look:
    """How words show, as far as stated: nothing means whatever lies underneath."""

    hidden: bool | None = None
    highlighted: bool | None = None

    def over(self, other: "Look") -> "Look":
        """This look where it says something, the other where it does not."""
        return Look(
            other.hidden if self.hidden is None else self.hidden,
            other.highlighted if self.highlighted is None else self.highlighted,
        )


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it inherits."""

    ids: tuple[str, ...] = ()  # its own name first, then those it is based on
    look: Look = Look()
    new_page: bool | None = None
    number_id: str | None = None
    level: str | None = None

    def on(self, base: "Style") -> "Style":
        """This style, based on another."""
        return Style(
            self.ids + base.ids,
            self.look.over(base.look),
            base.new_page if self.new_page is None else self.new_page,
            self.number_id or base.number_id,
            self.level or base.level,
        )


PLAIN: Final = Style()
NO_LOOK: Final = Look()


class Styles:
    """The styles of one file by name, worked out when first asked for."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self._default = ""
        for style in root.iterchildren(_STYLE) if root is not None else ():
            name = style.get(_STYLE_ID, "")
            self._elements.setdefault(name, style)
            if style.get(TYPE) == "paragraph" and style.get(_DEFAULT) in {"1", "true", "on"}:
                self._default = name

    def paragraph(self, properties: Element | None) -> Style:
        """The style of a paragraph, which is the default one where it names none."""
        return self.named(value_of(properties, f"{W}pStyle") or self._default)

    def run(self, properties: Element) -> Style:
        """The character style of a run."""
        name = value_of(properties, f"{W}rStyle")
        return self.named(name) if name else PLAIN

    def named(self, name: str) -> Style:
        """A style by its name; one that the file lacks changes nothing."""
        if name not in self._known:
            self._known[name] = self._resolve(name)
        return self._known[name]

    def _resolve(self, name: str) -> Style:
        chain: dict[str, Element] = {}
        while name in self._elements and name not in chain and len(chain) < MAX_CHAIN:
            chain[name] = self._elements[name]
            name = value_of(chain[name], _BASED_ON) or ""
        style = PLAIN
        for own_name, element in reversed(chain.items()):
            style = _own(own_name, element).on(style)
        return style


def look_of(properties: Element | None) -> Look:
    """How run properties say that words show."""
    if properties is None or not len(properties):
        return NO_LOOK
    hidden = highlighted = None
    for item in properties.iterchildren(_VANISH, _HIGHLIGHT, _SHADING):
        if item.tag == _VANISH:
            hidden = is_on(item)
        elif item.tag == _HIGHLIGHT:
            highlighted = item.get(VAL) not in _UNSEEN_HIGHLIGHT or bool(highlighted)
        elif _reads_as_marker(item.get(_FILL, "")):
            highlighted = True
    return Look(hidden, highlighted)


def new_page(properties: Element | None) -> bool | None:
    """A paragraph that asks for a page of its own to begin on."""
    return switch(properties, _PAGE_BREAK)


def _own(name: str, element: Element) -> Style:
    paragraph = child_of(element, PARAGRAPH_PROPERTIES)
    numbering = child_of(paragraph, NUMBERING) if paragraph is not None else None
    return Style(
        (name,),
        look_of(child_of(element, RUN_PROPERTIES)),
        new_page(paragraph),
        value_of(numbering, NUMBER_ID),
        value_of(numbering, NUMBER_LEVEL),
    )


def _reads_as_marker(fill: str) -> bool:
    try:
        red, green, blue = bytes.fromhex(fill)
    except ValueError:
        return False
    return min(red, green) >= _STRONG and min(red, green) - blue >= _WEAKER_BY

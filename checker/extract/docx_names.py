"""The names WordprocessingML gives to its parts, and how its values are read."""

from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
VML: Final = "{urn:schemas-microsoft-com:vml}"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

VAL: Final = f"{W}val"
ID: Final = f"{W}id"
TYPE: Final = f"{W}type"
AUTHOR: Final = f"{W}author"
DATE: Final = f"{W}date"

PARAGRAPH: Final = f"{W}p"
PARAGRAPH_PROPERTIES: Final = f"{W}pPr"
RUN_PROPERTIES: Final = f"{W}rPr"
TEXT: Final = f"{W}t"
DELETED_TEXT: Final = f"{W}delText"
DELETED: Final = f"{W}del"
INSERTED: Final = f"{W}ins"
MOVED_FROM: Final = f"{W}moveFrom"
MOVED_TO: Final = f"{W}moveTo"
TAB: Final = f"{W}tab"
BREAK: Final = f"{W}br"
RETURN: Final = f"{W}cr"

_OFF: Final = frozenset({"0", "false", "off", "none"})


def child_of(parent: Element, tag: str) -> Element | None:
    """The first child of this name; half the time of `find`, and it is asked of every run."""
    return next(parent.iterchildren(tag), None)


def value_of(parent: Element | None, tag: str) -> str | None:
    """The value of a property, or nothing where the property is not stated."""
    child = child_of(parent, tag) if parent is not None else None
    return None if child is None else child.get(VAL)


def switch(parent: Element | None, tag: str) -> bool | None:
    """A property that is on by being there, off by its value, or not stated."""
    child = child_of(parent, tag) if parent is not None else None
    return None if child is None else is_on(child)


def is_on(element: Element) -> bool:
    """A property that is there is on, unless its value says off."""
    return element.get(VAL, "1") not in _OFF


def whole(value: str | None, *, default: int) -> int:
    """A whole number as a property states it; what is no number counts as not stated."""
    if value is None or not value.isascii() or not value.isdigit() or len(value) > 9:
        return default
    return int(value)

"""Styles, language and numbering of the Word document."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

LANGUAGE = "nl-BE"
BLANK = "In te vullen"
NOTE = "Vindplaats"
REMEDY = "Aanpassing"
PARAGRAPH_STYLE = {
    "plain": "Normal",
    "status": "Voorstel",
    "lead": "Lijstkop",
    "question": "Vraag",
    "notice": "Melding",
    "signature": "Handtekening",
}
_INK = RGBColor(0x1F, 0x2A, 0x44)  # 13:1 on white
_GREY = RGBColor(0x50, 0x50, 0x50)  # 8:1 on white
_FONT = "Calibri"
_HANGING = 560  # room for "12." in twentieths of a point


def set_styles(document: Any) -> None:
    """A4, sober headings, and a style of its own for what the DPO must look at."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    _set_language(document)
    styles = document.styles
    normal = styles["Normal"]
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    _set_font(normal)
    for name, size in (("Title", 18), ("Heading 1", 15), ("Heading 2", 11.5)):
        _set_font(styles[name])
        styles[name].font.size, styles[name].font.color.rgb = Pt(size), _INK
        styles[name].font.bold = True
    styles["Heading 1"].paragraph_format.space_before = Pt(18)
    styles["Heading 1"].paragraph_format.space_after = Pt(6)
    styles["Heading 2"].paragraph_format.space_before = Pt(14)
    styles["Heading 2"].paragraph_format.space_after = Pt(4)
    numbered = styles["List Number"]
    numbered.paragraph_format.space_after = Pt(6)
    for close in numbered.element.findall(f".//{qn('w:contextualSpacing')}"):
        close.getparent().remove(close)  # it would undo the space between items
    _add_paragraph_styles(styles)
    _add_character_styles(styles)
    _set_header_tabs(styles["Header"])


def new_numbering(document: Any, *, indent: int) -> int:
    """A numbering 1., 2., 3. that starts afresh; indent in twentieths of a point."""
    root = document.part.numbering_part.element
    kinds = root.findall(qn("w:abstractNum"))
    kind = OxmlElement("w:abstractNum")
    identity = str(max((int(k.get(qn("w:abstractNumId"))) for k in kinds), default=0) + 1)
    kind.set(qn("w:abstractNumId"), identity)
    _append(kind, "multiLevelType", val="singleLevel")
    level = _append(kind, "lvl", ilvl="0")
    _append(level, "start", val="1")
    _append(level, "numFmt", val="decimal")
    _append(level, "lvlText", val="%1.")
    _append(level, "lvlJc", val="left")
    _append(_append(level, "pPr"), "ind", left=str(indent + _HANGING), hanging=str(_HANGING))
    kinds[-1].addnext(kind)  # the schema wants all abstractNum before the first num
    number = root.add_num(int(identity))
    return int(number.numId)


def _append(parent: Any, tag: str, **attributes: str) -> Any:
    child = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        child.set(qn(f"w:{name}"), value)
    parent.append(child)
    return child


def _set_language(document: Any) -> None:
    for language in document.styles.element.iter(qn("w:lang")):
        for name in ("val", "eastAsia"):
            language.set(qn(f"w:{name}"), LANGUAGE)
    settings = document.settings.element
    theme = settings.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), LANGUAGE)


def _set_font(style: Any) -> None:
    style.font.name = _FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if "heme" in name:  # a theme font would win from the font named here
            del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), _FONT)


def _add_paragraph_styles(styles: Any) -> None:
    for name in ("Voorstel", "Lijstkop", "Vraag", "Melding", "Handtekening", "Tabeltekst"):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.quick_style = True
    styles["Voorstel"].font.italic = True
    styles["Voorstel"].paragraph_format.keep_with_next = True
    styles["Lijstkop"].font.bold = True
    styles["Lijstkop"].paragraph_format.keep_with_next = True
    styles["Lijstkop"].paragraph_format.space_before = Pt(6)
    styles["Handtekening"].paragraph_format.keep_with_next = True
    styles["Handtekening"].paragraph_format.space_before = Pt(10)
    styles["Tabeltekst"].paragraph_format.space_after = Pt(2)
    styles["Tabeltekst"].paragraph_format.space_before = Pt(2)
    styles["Melding"].paragraph_format.space_before = Pt(6)
    _frame(styles["Vraag"], ink="1F5FA8", paper="EAF2FB")
    _frame(styles["Melding"], ink="8A5A00", paper="FFF6E0")


def _frame(style: Any, *, ink: str, paper: str) -> None:
    """A bar at the left and a light ground: seen at once, and also in black and white."""
    style.paragraph_format.left_indent = Cm(0.4)
    properties = style.element.get_or_add_pPr()
    borders, shade = OxmlElement("w:pBdr"), OxmlElement("w:shd")
    _append(borders, "left", val="single", sz="18", space="6", color=ink)
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", paper)):
        shade.set(qn(f"w:{name}"), value)
    # the schema wants borders and shading before spacing and indents
    first = next((p for p in properties if p.tag in (qn("w:spacing"), qn("w:ind"))), None)
    if first is None:
        properties.extend((borders, shade))
    else:
        first.addprevious(borders)
        first.addprevious(shade)


def _add_character_styles(styles: Any) -> None:
    for name in (BLANK, NOTE, REMEDY):
        styles.add_style(name, WD_STYLE_TYPE.CHARACTER).quick_style = True
    properties = styles[BLANK].element.get_or_add_rPr()
    _append(properties, "shd", val="clear", color="auto", fill="FFF2A8")
    styles[NOTE].font.color.rgb = _GREY
    styles[REMEDY].font.bold = True


def _set_header_tabs(style: Any) -> None:
    """The page number stands at the right margin."""
    tabs = style.paragraph_format.tab_stops
    while len(tabs):
        del tabs[0]

    tabs.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)

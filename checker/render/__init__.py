"""From a report to what people and programs read."""

from collections.abc import Callable
from importlib import import_module

from checker.model import Report
from checker.render.masking import masked

# The report, and the draft advice that is made of it.
# Module and function of each form, imported when asked for: python-docx and Jinja2 load slowly.
_FORMS: dict[str, tuple[str, str]] = {
    "terminal": ("checker.render.on_terminal", "on_terminal"),
    "json": ("checker.render.as_json", "as_json"),
    "markdown": ("checker.render.as_markdown", "as_markdown"),
    "html": ("checker.render.as_html", "as_html"),
    "advice.docx": ("checker.render.as_docx", "as_docx"),
    "advice.markdown": ("checker.render.as_markdown", "advice_as_markdown"),
    "advice.html": ("checker.render.as_html", "advice_as_html"),
}


def render(report: Report, form: str, **options: int | bool) -> bytes:
    """A report in one of the forms; numbers and secrets that it quotes are masked first."""
    module, function = _FORMS[form]
    write: Callable[..., bytes] = getattr(import_module(module), function)
    return write(masked(report), **options)


__all__ = ["render"]

"""The report and the draft advice as a page that needs nothing else, on screen and on paper."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from checker.model import Report
from checker.render.drafting import letter_of
from checker.render.phrases import counted
from checker.render.summary import summary_of


def as_html(report: Report) -> bytes:
    """The whole report."""
    page = _template("report.html").render(summary=summary_of(report), counted=counted)
    return page.encode("utf-8", errors="replace")


def advice_as_html(report: Report) -> bytes:
    """The draft advice."""
    page = _template("advice.html").render(letter=letter_of(report))
    return page.encode("utf-8", errors="replace")


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("checker.render", "templates"),
        autoescape=True,  # what a document says is never markup
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)

"""Each norm that is given as a ground is once cited with its full date and its title."""

import re
from collections.abc import Iterator

from checker.assess.citations import citations_of, key_of_act
from checker.model import Citation, Cover, Hit, Protocol

#: Acts that go by their name: it is their title, or every protocol cites them in full.
_BY_NAME = {"AVG", "e-govdecreet", "AVG-decreet", "Nieuwe Gemeentewet"}
_KINDS_BY_NAME = ("codex", "wetboek", "grondwet")
_NORM = re.compile(r"(?:decreet|wet|koninklijk besluit|kb|k\.b\.|ordonnantie)$")


def norms_are_cited_in_full(protocol: Protocol) -> Iterator[Hit]:
    """Norms in the articles on legal basis with a year for a date, or without date or title."""
    citations = citations_of(protocol)
    held = Cover(article.span for article in protocol.outline.articles_on("AP05"))
    dated = {key_of_act(c) for c in citations if c.day_given}
    titled = {key_of_act(c) for c in citations if c.titled}
    seen: set[str] = set()
    for citation in citations:
        key = key_of_act(citation)
        if not held.holds(citation.span) or key in seen:
            continue
        fault = _fault(protocol, citation, dated=key in dated, titled=key in titled)
        if fault:
            seen.add(key)
            yield Hit(spans=(citation.span,), values={"fault": fault})


def _fault(protocol: Protocol, citation: Citation, *, dated: bool, titled: bool) -> str:
    if citation.year:
        return "zonder volledige datum"
    act = citation.act
    if act and act.name in _BY_NAME:
        return ""
    if citation.day_given:
        return "" if titled or not _is_norm(protocol, citation) else "zonder opschrift"
    named_only = act and act.date and act.kind not in _KINDS_BY_NAME
    return "zonder datum" if named_only and citation.sure and not dated else ""


def _is_norm(protocol: Protocol, citation: Citation) -> bool:
    government = "van de vlaamse regering" in protocol.folded_at(citation.span)
    return government or bool(_NORM.search(citation.kind))

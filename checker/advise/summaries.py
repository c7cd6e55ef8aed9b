"""What the protocol lays down on a point, in a sentence or two that rest on its own words."""

from collections.abc import Iterator, Sequence

from checker.dutch.numbers import in_words
from checker.model import (
    DataItem,
    Evidence,
    LawMention,
    Outline,
    Party,
    Protocol,
    Span,
    Statement,
)

#: More data items than this are counted, and the first ones named.
ITEMS_NAMED = 12
_ROLES = {
    "sender": "De meedelende partij is",
    "receiver": "De ontvangende partij is",
    "both": "Partij die meedeelt en ontvangt is",
    "unknown": "Partij is",
}


def summary_of(point: str, protocol: Protocol, evidence: Sequence[Evidence]) -> Iterator[Statement]:
    """The statements on one point; the words of the protocol stand between quotation marks."""
    match point:
        case "AP01":
            yield from (_party(protocol.outline, party) for party in protocol.parties)
        case "AP03" if protocol.data_items:
            yield _data(protocol.outline, protocol.data_items)
        case "AP05":
            yield from _bases(protocol)
        case "AP07":
            yield from _quoted(evidence)
            yield from _notice(protocol)
        case _:
            yield from _quoted(evidence)


def place_in_words(place: str) -> str:
    """A place as it reads in a sentence: "art. 5" becomes "artikel 5"."""
    if place == "partijen":
        return "het blok van de partijen"
    return place.replace("art. ", "artikel ", 1) if place.startswith("art. ") else place


def _party(outline: Outline, party: Party) -> Statement:
    before = outline.source.text[: party.name_span.start].lower()
    article = next((a for a in ("de ", "het ") if before.endswith(a)), "")
    parts = [f"{_ROLES[party.role]} {article}{_plain(party.name)}"]
    if party.kbo:
        parts.append(f"met KBO-nummer {party.kbo.value}")
    if party.seat:
        parts.append(f"met zetel te {_plain(party.seat)}")
    if party.representatives:
        people = [f"{r.name} ({r.function})" for r in party.representatives]
        parts.append(f"vertegenwoordigd door {' en '.join(people)}")
    return Statement(", ".join(parts) + ".", (Evidence.at(outline, party.span),))


def _data(outline: Outline, items: Sequence[DataItem]) -> Statement:
    names = "; ".join(f"“{_plain(item.name)}”" for item in items[:ITEMS_NAMED])
    rest = ", en nog andere" if len(items) > ITEMS_NAMED else ""
    count = "één gegeven" if len(items) == 1 else f"{in_words(len(items))} gegevens"
    text = f"Het protocol somt {count} op: {names}{rest}."
    return Statement(text, tuple(Evidence.at(outline, item.span) for item in items))


_COMPATIBILITY = ("AVG", "6.4")  # a test of compatibility, no legal basis


def _bases(protocol: Protocol) -> Iterator[Statement]:
    """The acts that the articles on legal basis cite with their article."""
    outline = protocol.outline
    places = {link.place for link in outline.links_of("AP05")}
    cited: dict[tuple[str, str], Span] = {}
    laws = [m for m in protocol.mentions if isinstance(m, LawMention) and m.law and m.article]
    for mention in laws:
        if (mention.law, mention.article) == _COMPATIBILITY:
            continue
        if outline.place_of(mention.span).split(",")[0] in places:
            cited.setdefault((mention.law, mention.article), mention.span)
    if cited:
        words = [_plain(outline.source.quote(span)).rstrip(",") for span in cited.values()]
        text = "Daar worden aangehaald: " + "; ".join(f"“{word}”" for word in words) + "."
        yield Statement(text, tuple(Evidence.at(outline, span) for span in cited.values()))


def _quoted(evidence: Sequence[Evidence]) -> Iterator[Statement]:
    """The words of the first article that deals with the point, else of the first place."""
    first = next((e for e in evidence if e.label.startswith("art. ")), evidence[0])
    words = _plain(first.quote).rstrip(" :;,")
    place = place_in_words(first.label)
    ending = "" if words.endswith((".", "…", "!", "?")) else "…"
    yield Statement(f"{place[:1].upper()}{place[1:]} luidt onder meer: “{words}{ending}”", (first,))


def _notice(protocol: Protocol) -> Iterator[Statement]:
    notice = protocol.facts.notice
    if notice and notice.months >= 1:
        count = f"{notice.months:g}"
        unit = "maand" if count == "1" else "maanden"
        text = f"De opzegtermijn bedraagt {count} {unit}."
        yield Statement(text, (Evidence.at(protocol.outline, notice.span),))


def _plain(text: str) -> str:
    return " ".join(text.split())

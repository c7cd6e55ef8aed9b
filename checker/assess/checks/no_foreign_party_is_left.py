"""No name of another authority is left where a party is meant."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from checker.assess.scope import point_scope
from checker.dutch.folding import fold
from checker.model import Cover, Hit, Protocol, Span

_KIND = r"(?:OCMW|[Gg]emeente|[Ss]tad|[Pp]olitiezone|[Pp]rovincie|AGB|CAW|[Aa]gentschap|PZ)"
_WORD = r"[A-ZÀ-Ý][\w’'-]+"
_NAMED = re.compile(rf"\b(?P<kind>{_KIND})(?: +van)? +(?P<name>{_WORD}(?: +{_WORD}){{0,3}})")
_PROPER = re.compile(rf"\b{_WORD}(?: +\w[\w’'-]+){{1,2}}")
_ACTS = re.compile(
    r"\s*(?:zal|zullen|moet|mag|kan|verwerkt|vernietigt|bewaart|wist|meldt|deelt|ontvangt|gebruikt|doet|brengt|bezorgt|sluit|heeft|"
    r"plaatst|raadpleegt|controleert|verzorgt|levert|beheert|verstrekt|betaalt|verwijdert|stuurt|verstuurt|informeert|toont|neemt|stelt|bepaalt|beveiligt|treft|logt|past)\b"
)
_VERB = re.compile(
    r"\s+(?!(?:met|wat|dat|uit|het|tot|niet|want|dit|bericht|gebracht)\b)(?:[a-z]{2,}t|zal|kan|mag|is|doet)\b"
)
#: Staff, a service, a system, a body of an authority.
_BELONGS = re.compile(
    r"\b(?:medewerkers?|personeel|personeelsleden|ambtenaren|dienst(?:en)?(?: \w+){0,2}|bestuur|"
    r"afdeling \w+|team \w+|college|gemachtigden|functionaris(?: \w+){0,2}|dpo|\w*consulent|"
    r"diensthoofd|servers?|netwerk|toepassing|systemen|loket) (?:van|bij) (?:de |het )?$"
)
_THIRD = re.compile(r"\b(?:derden?|ook|eveneens|andere|verwerkers?|wet|reglement|rechtba)\b")
#: So far before a name the words on what belongs to it stand, in characters.
_NEAR = 70
#: A name this much like a party's, and not equal to it, is that name with a slip (0-100).
SLIP_FROM = 88


def no_foreign_party_is_left(protocol: Protocol) -> Iterator[Hit]:
    """A party's name with another name in it, with a slip, or replaced by another authority's."""
    names = [n for p in protocol.parties for n in (p.name, *p.aliases)]
    outline = protocol.outline
    if not names or not outline.articles:
        return
    seen: set[str] = set()
    for span, found, kind in _candidates(protocol):
        key = fold(found)
        if key in seen or _known(key, names) or _introduced(protocol, key):
            continue
        if _left_over(protocol, span, key, kind=kind, names=names):
            seen.add(key)
            yield Hit(spans=(span,))


def _candidates(protocol: Protocol) -> Iterator[tuple[Span, str, str]]:
    """Names of authorities in the articles and below them."""
    source, start = protocol.outline.source, protocol.outline.articles[0].span.start
    for match in _NAMED.finditer(source.text, start, source.body_end):
        yield Span(source.document, *match.span()), match.group(), fold(match["kind"])
    names = {
        n for p in protocol.parties for n in p.aliases if len(n.split()) == 2 and n[0].isupper()
    }
    for match in _PROPER.finditer(source.text, start, source.body_end):
        words = match.group().split()
        for first in range(len(words) - 1):
            pair = " ".join(words[first : first + 2])
            if any(_slip(fold(pair), fold(name)) for name in names):
                at = match.start() + match.group().index(pair)
                yield Span(source.document, at, at + len(pair)), pair, ""


def _slip(found: str, name: str) -> bool:
    """One letter or two away from the name, the first word being the same."""
    if found == name or found.split()[0] != name.split()[0]:
        return False
    if found.rstrip("s") == name.rstrip("s"):
        return False
    return fuzz.ratio(found, name) >= SLIP_FROM and abs(len(found) - len(name)) <= 1


def _known(key: str, names: Sequence[str]) -> bool:
    """A party by its name, or the start of it."""
    bare = re.sub(r"^(?:de|het)\s+", "", key)
    folded = [re.sub(r"^(?:de|het)\s+", "", fold(name)) for name in names]
    kindless = re.sub(rf"^{_KIND.casefold()}\s+(?:van\s+)?", "", bare)
    return any(
        bare in name
        or name.endswith(f" {kindless}")
        or kindless == name
        or (
            len(name.split()) > 1
            and bare.startswith(name)
            and len(bare.split()) == len(name.split()) + 1
        )
        for name in folded
    )


def _introduced(protocol: Protocol, key: str) -> bool:
    """The preamble names this authority: it belongs in the story."""
    return key in protocol.folded[: protocol.outline.articles[0].span.start]


def _left_over(
    protocol: Protocol, span: Span, key: str, *, kind: str, names: Sequence[str]
) -> bool:
    if not kind:
        return True
    same_kind = [fold(name) for name in names if kind in fold(name).split()]
    own = [name.split()[-1] for name in same_kind if name.split()[-1] != kind]
    if any(word in key.split() for word in own if len(word) > 3):
        return len(key.split()) > min(len(name.split()) for name in same_kind)
    signing = protocol.outline.signature
    before = protocol.folded[max(0, span.start - 9) : span.start]
    if signing and signing.contains(span):
        return "voor" in before and not _signed_by_name(protocol, key, kind)
    subject = re.search(r"(?:^|[.;:\n]\s*)(?:de |het )?$", before)
    if _ACTS.match(protocol.folded, span.end) and (same_kind or subject):
        return True
    return _in_the_place_of_a_party(protocol, span, same_kind=bool(same_kind))


def _in_the_place_of_a_party(protocol: Protocol, span: Span, *, same_kind: bool) -> bool:
    """Its staff, services or systems act where only those of the parties have a task."""
    before = protocol.folded[max(0, span.start - _NEAR) : span.start]
    owns = same_kind and _BELONGS.search(before) and not _THIRD.search(before)
    acts = re.search(r"(?:^|[.;:\n]\s*)(?:de |het )?$", before[-9:]) and _VERB.match(
        protocol.folded, span.end
    )
    outline = protocol.outline
    others = Cover(s for point in ("AP04", "AP09", "AP11") for s in point_scope(outline, point))
    return bool(owns or acts) and not others.holds(span)


def _signed_by_name(protocol: Protocol, key: str, kind: str) -> bool:
    """ "Voor de stad" with the name of whoever signs right behind it."""
    behind = key.removeprefix(kind).strip()
    if any(fold(name).split()[-1] == kind for p in protocol.parties for name in p.aliases):
        return True
    people = [fold(r.name) for p in protocol.parties for r in p.representatives]
    return any(behind in name or name in behind for name in people)

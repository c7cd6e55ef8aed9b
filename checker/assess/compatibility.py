"""Where a protocol weighs a further use against the purpose of the collection."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.assess.sentences import Sentence, sentences_in
from checker.model import PointLink, Protocol, Span

COMPATIBILITY = "AP10"
#: A part that speaks of compatibility in so many sentences may refer to the analysis elsewhere.
LONGEST_REFERENCE = 2
# No further use, nothing to weigh, or a use that the GDPR itself holds compatible.
_NOT_DUE = re.compile(
    r"niet van toepassing|\bn\.v\.t|geen (?:sprake van )?(?:een )?(?:latere|verdere) verwerking|"
    r"geen (?:later|ander|nieuw) doel|niet aan de orde|"
    r"(?:toets\w*|analyse|onderzoek)\b[^.;]{0,60}\b(?:moet|dient|hoeft)\b[^.;]{0,20}\bniet\b|"
    r"\bniet (?:nodig|vereist|verplicht|te toetsen|getoetst te worden)|hoe(?:ft|ven) niet|"
    r"geen (?:\w+ )?(?:analyse|toets\w*|verenigbaarheids\w+)|"
    r"(?:analyse|toets\w*) (?:is )?overbodig|"
    r"niet als onverenigbaar|artikel 89\b"
)
_WEIGHED = re.compile(
    r"\b(?:is|zijn|wordt|worden|acht|achten|blijkt) (?:[\w-]+ ){0,5}verenigbaar|getoetst|toetsten|"
    r"de toets van|als volgt|gingen .{0,60} na\b|onderzocht\w*"
)


@dataclass(frozen=True, slots=True)
class Weighing:
    """The sentences in which a further use is weighed, in one article, recital or annex."""

    sentences: tuple[Sentence, ...]
    weighs: tuple[Sentence, ...]  # those that speak of compatibility

    @property
    def text(self) -> str:
        """All of it, folded, a sentence a line."""
        return "\n".join(sentence.text for sentence in self.sentences)

    @property
    def span(self) -> Span:
        """From the first sentence on compatibility to the end."""
        first, last = self.weighs[0].span, self.sentences[-1].span
        return Span(first.document, first.start, max(last.end, first.end))

    @property
    def is_due(self) -> bool:
        """It does not say, without more, that there is nothing to weigh."""
        ruled_out = [bool(_NOT_DUE.search(sentence.text)) for sentence in self.sentences]
        weighed = [bool(_WEIGHED.search(sentence.text)) for sentence in self.sentences]
        return not any(ruled_out) or any(
            w and not out for w, out in zip(weighed, ruled_out, strict=True)
        )

    @property
    def is_announced_only(self) -> bool:
        """It ends where the analysis should begin."""
        return self.sentences[-1].text.rstrip().endswith(":")


def main_weighings_in(protocol: Protocol, *terms: str) -> tuple[Weighing, ...]:
    """The weighings proper; a sentence that only refers to one, in a recital, is none."""
    found = tuple(weighings_in(protocol, *terms))
    longest = max((len(w.sentences) for w in found), default=0)
    kept = tuple(w for w in found if len(w.sentences) > LONGEST_REFERENCE)
    return kept or tuple(w for w in found if len(w.sentences) == longest)[:1]


def weighings_in(protocol: Protocol, *terms: str) -> Iterator[Weighing]:
    """What the parts on compatibility say of it; `terms` are the words for compatibility."""
    for link in protocol.outline.links_of(COMPATIBILITY):
        sentences = tuple(
            s for s in sentences_in(protocol, (link.whole,)) if s.clause.kind != "note"
        )
        weighs = tuple(s for s in sentences if s.says(*terms))
        if weighs:
            yield Weighing(_passage(protocol, link, sentences, weighs), weighs)


def _passage(
    protocol: Protocol,
    link: PointLink,
    sentences: tuple[Sentence, ...],
    weighs: tuple[Sentence, ...],
) -> tuple[Sentence, ...]:
    """The paragraphs that weigh; an article on nothing else as a whole."""
    others = any(
        other.place == link.place and other.by_heading and other.point != COMPATIBILITY
        for other in protocol.outline.links
    )
    paragraphs = {_paragraph(s) for s in weighs}
    if link.by_heading and not others:
        return sentences
    start = weighs[0].span.start
    return tuple(s for s in sentences if s.span.start >= start and _paragraph(s) in paragraphs)


def _paragraph(sentence: Sentence) -> str:
    return sentence.clause.label.paragraph if sentence.clause.label else ""

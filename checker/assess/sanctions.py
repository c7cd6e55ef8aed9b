"""What a protocol attaches to a breach of it."""

import re
from collections.abc import Iterator

from checker.assess.sentences import Sentence, sentences_on
from checker.model import Article, Protocol

SANCTIONS = "AP08"
BREACH = re.compile(
    r"in strijd met|niet-naleving|niet[- ]nakoming|"
    r"(?:leeft|leven|naleeft|naleven|komt|komen|respecte\w+|eerbiedig\w*)\b[^.;]{0,80}\bniet\b|"
    r"niet (?:naleeft|naleven|nakomt|nagekomen|nageleefd|respecte|eerbied|nakomen|in acht)|"
    r"schend(?:t|en|ing)|geschonden|"
    r"inbreuk (?:op|tegen|maakt|pleegt)|overtre(?:edt|ding|den)|tekortkoming|wanprestatie|misbruik|"
    r"in gebreke|onrechtmatig|oneigenlijk gebruik|fout van een partij"
)
_ANY_BREACH = re.compile(
    BREACH.pattern + r"|inbreuk(?! in verband)|misken(?:t|d|ning)|tekortkom|tekortschiet|"
    r"schiet\b[^.;]{0,60}\btekort|houd(?:t|en)\b[^.;]{0,80}\bniet\b"
)
# A heading that also speaks of notice or duration holds more than sanctions.
_MORE = re.compile(r"opzeg|duur|einde|beeindig|inwerking|looptijd|wijzig|geschil")
_REFERS_BACK = re.compile(
    r"^\W*(?:§\s*\d+\W+|\d+(?:\.\d+)*\.?\s+|\(?[a-z\d][.)]\s+)?"
    r"(?:deze|die|dit|dat|de|het|zij|hij|ze|in (?:dat|dit|beide) geval)\b"
)


def on_sanctions(protocol: Protocol) -> Iterator[Sentence]:
    """The sentences on what follows a breach.

    In an article on sanctions all of them; elsewhere the one on the breach, and the next one that
    refers back to it.
    """
    whole = _headed(protocol)
    after = False
    for sentence in sentences_on(protocol, SANCTIONS):
        breach = bool(_ANY_BREACH.search(sentence.text))
        within = any(a.span.contains(sentence.span) for a in whole)
        back = after and bool(_REFERS_BACK.match(sentence.text))
        if within or breach or back:
            yield sentence
        after = breach or back


def _headed(protocol: Protocol) -> tuple[Article, ...]:
    """The articles on sanctions and nothing else."""
    outline = protocol.outline
    places = {link.place for link in outline.links_of(SANCTIONS) if link.by_heading}
    return tuple(
        article
        for article in outline.articles
        if article.place in places and not _MORE.search(protocol.folded_at(article.heading_span))
    )

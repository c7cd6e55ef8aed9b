"""What a protocol attaches to a breach of it."""

import re
from collections.abc import Iterator

from checker.assess.sentences import Sentence, sentences_on
from checker.model import Article, Protocol

SANCTIONS = "AP08"
#: A breach of what the parties agreed, told from any other fault without the article around it.
OF_PROTOCOL = re.compile(
    r"in strijd met|niet-naleving|niet[- ]nakoming|"
    r"(?:leeft|leven|naleeft|naleven|komt|komen|respecte\w+|eerbiedig\w*)\b[^.;]{0,80}\bniet\b|"
    r"niet (?:naleeft|naleven|nakomt|nagekomen|nageleefd|respecte|eerbied|nakomen|in acht)|"
    r"(?:houdt?|houden)\b[^.;]{0,60}\bniet aan\b|niet aan\b[^.;]{0,80}\bhoud(?:t|en)\b|"
    r"(?:volgt|volgen|voldoet|voldoen)\b[^.;]{0,60}\b(?:afspra|protocol|verplicht)[^.;]{0,40}\bniet\b|"
    r"(?:afspra|protocol|verplicht)[^.;]{0,60}\bniet (?:volgt|volgen|toesta|toela)|"
    r"misken(?:t|d|ning|nen)\b|schend(?:t|en|ing)|geschonden|"
    r"inbreuk (?:op|tegen|maakt|pleegt|van een partij|door)|overtre(?:edt|ding|den)|tekortkoming|"
    r"wanprestatie|misbruik|in gebreke|onrechtmatig|oneigenlijk gebruik|fout van een partij"
)
#: A party does not do what the protocol asks of it, or does what it does not allow.
BREACH = re.compile(
    OF_PROTOCOL.pattern
    + r"|inbreuk(?! in verband)|tekortkom|tekortschiet|schiet\b[^.;]{0,60}\btekort|verzuim|"
    r"(?:houdt?|houden|volgt|volgen|voldoet|voldoen)\b[^.;]{0,80}\bniet\b|in de fout|ongeoorloofd|"
    r"niet (?:houdt|houden|volgt|volgen|voldoet|voldoen)\b|"
    r"(?:voor|tot) (?:iets|wat) anders (?:dan|gebruik)|afwijk(?:t|en) van (?:dit|het) protocol"
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
        breach = bool(BREACH.search(sentence.text))
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

"""Whether a Dutch sentence has the verb it needs; strict, for a sentence is seldom without.

No dictionary of verbs: a word counts as one by its ending and by its place. What stands behind an
article or a preposition is no finite verb; whatever else may be one, is taken for one.
"""

import re
from collections.abc import Sequence

from checker.dutch.folding import fold

_TOKEN = re.compile(r"[^\W\d_][\w'-]*|[,;:()]|\d[\w.,/°§-]*|§|\"")
NAME = "@"
_AUXILIARY = frozenset(("wordt", "worden", "werd", "werden"))
#: Forms that the endings below do not tell: auxiliaries, short verbs, strong verbs in the past.
_FINITE = frozenset((
    "is", "was", "ben", "bent", "heeft", "had", "kan", "kon", "mag", "mocht", "moet", "moest",
    "zal", "zou", "wil", "wou", "wilde", "gaat", "gaan", "ging", "doet", "doen", "deed", "staat",
    "staan", "stond", "komt", "kwam", "geeft", "gaf", "krijgt", "kreeg", "ziet", "zien", "zag",
    "blijft", "bleef", "dient", "houdt", "hield", "neemt", "nam", "legt", "laat", "liet", "vraagt",
    "vroeg", "bracht", "vond", "zegt", "weet", "wist", "sloot", "koos", "schreef", "sprak", "trad",
    "verliep", "verkreeg", "ontving", "won", "besloot", "slaat", "hoeft", "zet", "zit", "let",
    "droeg", "wees", "bleek", "gold", "liep", "riep", "las", "bood", "hief", "steeg", "begon",
    "verwees", "verbood", "verloor", "slaan", "zijn", "waren", "hebben", "hadden", "kunnen",
    "konden", "mogen", "mochten", "moeten", "moesten", "zullen", "zouden", "willen", "luidt",
    "rust", "geldt", "past", "vermag", "bestond", "behield", "verstreek", "overwoog", "besprak",
    "bezat", "trok", "hing", "verscheen", "verdween", "omschreef", "beschreef", "bevond",
    "ondernam", "vernam", "voorzag", "bekwam", "bewees", "beriep", "bedroeg", "betrof", "trof",
    "wierp", "ontwierp", "verwierp", "onderwierp", "genoot", "leek", "bekeek", "beging",
    "onderging", "voldeed", "begreep", "ontstond", "hielp", "overtrof", "zei",
))  # fmt: skip
# A word behind one of these is a noun, an adjective or an infinitive.
_BEFORE_NOUN = frozenset((
    "de", "het", "een", "deze", "die", "dit", "dat", "elke", "elk", "iedere", "ieder", "alle",
    "geen", "haar", "hun", "zijn", "welke", "welk", "beide", "enkele", "volgende", "bepaalde",
    "sommige", "van", "in", "op", "aan", "met", "voor", "door", "bij", "naar", "uit", "over",
    "onder", "tegen", "tussen", "zonder", "volgens", "wegens", "per", "tot", "binnen", "buiten",
    "na", "tijdens", "namens", "via", "inzake", "betreffende", "krachtens", "ten", "ter", "om",
    "als", "en", "of", "ander", "andere", "zulke", "te", "twee", "drie", "vier", "vijf", "zes",
    "zeven", "acht", "negen", "tien", "elf", "twaalf", "eigen", "nieuwe", "lopende", "betrokken",
))  # fmt: skip
_VERB = re.compile(r"[a-z]{3,}(?:t|en|de|den|te|ten)$")
_ADJECTIVE = re.compile(r"[a-z]{2,}(?:lijke|bare|ische|iele|ele|ale)$")
_NO_VERB = frozenset((
    "meteen", "alleen", "intussen", "ondertussen", "bovendien", "nadien", "voordien", "misschien",
    "indien", "eerst", "laatst", "meest", "minst", "naast", "omtrent", "alvast", "exact", "correct",
    "strikt", "soort",
    "niet", "met", "tot", "uit", "het", "dat", "wat", "want", "omdat", "tegen", "samen", "boven",
    "binnen", "buiten", "tussen", "eveneens", "sinds", "direct", "recht", "decreet", "punt",
    "centrum", "ambt", "jaren", "maanden", "weken", "dagen", "werkdagen", "gegeven", "gegevens",
    "partijen", "redenen", "diensten", "besturen", "maatregelen", "voorwaarden", "modaliteiten",
    "instanties", "personen", "rechten", "kosten", "termijnen", "bestanden", "documenten",
    "protocollen", "artikelen", "gemeenten", "steden", "gemeente", "lijst", "dienst", "doeleinden",
    "onverminderd", "onjuist", "volledige", "tweede", "derde", "vierde", "mede", "beide", "einde",
))  # fmt: skip
_NOUN_ENDING = re.compile(r"(?:ingen|heden|teiten|schappen|nissen|gegevens|termijnen|nummers)$")
_PARTICIPLE = re.compile(
    r"ge[a-z]{2,}(?:d|t|n)$|"
    r"(?:be|ver|ont|her|er|onder|over|door|voor|vol|mis)[a-z]{2,}(?:d|t|en)$|[a-z]{4,}eerd$"
)
# "De gegevens, vermeld in artikel 3": an apposition says nothing of the sentence.
_APPOSITION = re.compile(
    r"\b(?:vermeld|bedoeld|omschreven|opgesomd|beschreven|bepaald|genoemd|opgenomen|vastgelegd|"
    r"voorzien|geregeld)\s(?=(?:in|onder|bij)\s(?:artikel|art\.|punt|dit|deze|bijlage|§|paragraaf|"
    r"de tabel|de bijlage|het vorige))"
)
#: "Van kracht", "van toepassing": what completes a sentence without a participle.
_COMPLETING = frozenset(("kracht", "toepassing", "nietig", "ongedaan", "duidelijk", "mogelijk"))
_SUBJECTS = frozenset(("het", "dit", "dat", "deze", "die"))


def lacks_verb(sentence: str) -> bool:
    """A sentence without a word that can be its finite verb."""
    words = _words(sentence)
    return not any(_finite(words, at) for at in range(len(words)))


def lacks_participle(sentence: str) -> bool:
    """A sentence of which "wordt" or "worden" is the only verb, and nothing completes it."""
    words = _words(sentence)
    verbs = [at for at in range(len(words)) if _finite(words, at)]
    if not verbs or any(words[at] not in _AUXILIARY for at in verbs):
        return False
    return not any(_participle(words, at) for at in range(len(words)))


def _words(sentence: str) -> list[str]:
    """The folded words; a name keeps its place but not its letters."""
    folded = fold(sentence)
    words: list[str] = []
    told = {at for apart in _APPOSITION.finditer(folded) for at in range(*apart.span())}
    for token in _TOKEN.finditer(sentence):
        if token.start() in told:
            continue
        a_name = bool(words) and token[0][:1].isupper()
        words.append(NAME if a_name else folded[token.start() : token.end()])
    return words


def _finite(words: Sequence[str], at: int) -> bool:
    word, before = words[at], words[at - 1] if at else ""
    if word in _AUXILIARY or word in _FINITE:
        return before != "te"
    if not _VERB.search(word) or word in _NO_VERB or _NOUN_ENDING.search(word):
        return False
    if at == 1 and before in _SUBJECTS:  # "Het betreft", "Dit gebeurt"
        return word.endswith("t")
    plural = word.endswith("en") and _ADJECTIVE.search(before)  # "gemeentelijke scholen"
    return before not in _BEFORE_NOUN and not plural


def _participle(words: Sequence[str], at: int) -> bool:
    """A participle, or an infinitive behind "te"."""
    before = words[at - 1] if at else ""
    if before == "te" or words[at] in _COMPLETING:
        return True
    return bool(_PARTICIPLE.search(words[at])) and before not in _BEFORE_NOUN

"""Pieces that nobody knows: a person's name may stay as the wire writes it, and nothing else may.

A body that no table has stays, too, where something else of the text is said: its name is set apart
in its own script. A piece that may be neither declines the whole text: half of it would be a lie.
"""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.names import Names, name_like
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_WORD: Final = re.compile(r"[^\s\-–’'‘ʼ.]+")
_DOMAIN: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_SIGNS: Final = re.compile(r"[:()\[\]«»©]")
_SHORTEST: Final = 2
_EDITION: Final[Edition] = "en"
"""Any would do: whether a name is known is the same in each."""

_PARTICLES: Final = frozenset(
    ("af", "al", "av", "bar", "ben", "bin", "bint", "da", "dal", "de", "dei", "del", "della",
     "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "le", "lo", "ten", "ter",
     "ud", "ul", "ur", "van", "von", "zu", "zum", "zur")
)  # fmt: skip
"""Small words that are parts of people's names."""

_ARTICLE: Final = "The "
_LEADING: Final = re.compile(
    r"\A(?:(?:the|la|le|les|el|los|las|die|der|das|il)\s+|l['’])", re.IGNORECASE
)
_SMALL_WORDS: Final = (
    "and at d das dell des e et for für im in l las les los of on sur the und ve y"
)
_JOINING: Final = _PARTICLES.union(_SMALL_WORDS.split())
"""Small words inside of a house's name."""
_BODIES: Final = re.compile(
    r"\b(?:presidency|ministry|office|army|navy|police|government|embassy|department|agency"
    r"|authority|council|forces|court|university|museum|palace|news|press|television|tv"
    r"|diwan|wing|brigades?|movement|foundation|institute|observatory|committee|commission"
    r"|federation|association|hospital|company|services?|guards?|bureau|directorate|society"
    r"|network|library|gallery|archives?|club|union|party|church|school|college|bank|airport"
    r"|railways?|prefecture|governorate|municipality|centre|center|laborator(?:y|ies)|board"
    r"|bakanlığı|başkanlığı|ordusu|ajansı|emniyeti|valiliği|belediyesi|müdürlüğü|komutanlığı"
    r"|müzesi|üniversitesi|derneği|vakfı|kurumu"
    r"|(?:ال)?(?:رئاسة|وزارة|مكتب|جيش|شرطة|حكومة|سفارة|وكالة|قناة|صحيفة|هيئة|بلدية|مؤسسة|متحف"
    r"|جامعة|محافظة|مديرية|دفاع|قوات|جمعية)"
    r"|ریاست|وزارت|دفتر|ارتش|پلیس|خبرگزاری|روزنامه|سازمان|پایگاه|دانشگاه|موزه|شهرداری|شرکت"
    r"|ایوان|فوج|پولیس|حکومت|ایجنسی|محکمہ|ادارہ|یونیورسٹی)\b",
    re.IGNORECASE,
)
"""What offices and houses are called, which have a name in each language."""
_BODIES_ABROAD: Final = re.compile(
    r"\b(?:pr[eé]sidence|minist[eè]re|pr[eé]fecture|gendarmerie|mairie|mus[eé]e|h[oô]pital|marine"
    r"|pompiers|soci[eé]t[eé]|presidencia|ministerio|museo|gobierno|ej[eé]rcito|polic[ií]a"
    r"|alcald[ií]a|ayuntamiento|bomberos|guardia|armada|universidad|ministerium|polizei"
    r"|feuerwehr|bundeswehr|bundespolizei|universit[aä]t|universit[eé]|stadt|amt|landratsamt)\b",
    re.IGNORECASE,
)
"""The same in languages that write what stands behind them small: "Présidence tunisienne"."""
_PICTURES: Final = re.compile(
    r"images|media|photos|foto|photography|pictures|press|productions|services|studios",
    re.IGNORECASE,
)
"""What houses that sell pictures are called by, too: `Blink Media`, `Funke Foto Services`."""
_TITLED: Final = re.compile(
    r"(?:mayor|governor|president|(?:prime )?minister|king|queen|prince|princess|ambassador"
    r"|spokes\w+|commander|head|chief) of ",
    re.IGNORECASE,
)
"""Whom an office is said before: `Mayor of Quellen Ada Stern` is no house."""
_SAYING: Final = "على من إلى عن التي الذي از را که است میں سے نے کو پر"
_TELLING: Final = frozenset(_SAYING.split())
"""Small words of Arabic script that no body has in its name: more is said than that."""
_LEAST_OF_A_BODY: Final = 2
"""Words: an office that has no name may be anyone's."""


def may_stay(text: str, field: Field, book: Wordbook, names: Names) -> bool:
    """Answer whether a piece is somebody's name, as far as one can see."""
    words = _WORD.findall(text)
    return (
        name_like(text)
        and not (_SIGNS.search(text) or _BODIES.search(text) or _BODIES_ABROAD.search(text))
        and not any(book.has_word(each) or _small(each) for each in words)
        and not (text != text.upper() and any(_acronym(each, field, names) for each in words))
    )


def leading(text: str) -> str:
    """Answer a text without the article that it begins with, in whichever language."""
    return _LEADING.sub("", text, count=1)


def is_body(text: str) -> bool:
    """Tell whether a text ends with what offices and houses are called."""
    return _BODIES.fullmatch(text.rpartition(" ")[2]) is not None


def house_that_stays(text: str, field: Field, book: Wordbook) -> str:
    """Answer a house or a domain without its article, `the Harbin Ice Museum`; else empty."""
    bare = text if text.startswith(_ARTICLE) else leading(text)
    return bare if house_may_stay(bare, field, book) or _DOMAIN.fullmatch(bare) else ""


def house_may_stay(text: str, field: Field, book: Wordbook) -> bool:
    """Answer whether a piece is a house that nobody knows: `The Lantern News Agency` of a byline.

    Its writers' names stay as they are written, and so may that for which they write. In a credit
    one is told by what it is called, or by the small words inside: `Port of Quellen`.
    """
    words = _WORD.findall(text)
    joined = words[1:-1]
    small = [word for word in words if word[0].islower()]
    is_abroad = _BODIES_ABROAD.search(text) is not None and text[0].isupper()
    written = is_abroad or all(word in _JOINING and word in joined for word in small)
    is_body = len(words) >= _LEAST_OF_A_BODY and (is_abroad or _BODIES.search(text) is not None)
    sound = name_like(text) and not _SIGNS.search(text) and (is_body or not text.isupper())
    if field == "byline":
        called = (is_body and not text.isupper()) or text.startswith(_ARTICLE)
    else:
        likely = is_body or bool(small) or text.startswith(_ARTICLE) or _sells_pictures(words)
        called = likely and not _is_said(words, book) and _TITLED.match(text) is None
    return called and written and sound and _TELLING.isdisjoint(words)


def _sells_pictures(words: Sequence[str]) -> bool:
    named = [word for word in words if not _PICTURES.fullmatch(word)]
    return len(words) > len(named) > 0 and not _BODIES.search(" ".join(named))


def _is_said(words: Sequence[str], book: Wordbook) -> bool:
    """Tell whether a phrase has one of the words, besides what houses themselves are called by."""
    named = [word for word in words if not _PICTURES.fullmatch(word)]
    return any(book.has_word(each) and not _BODIES.fullmatch(each) for each in named or words)


def _small(word: str) -> bool:
    """Answer whether it is a common word: `in`, `staff`."""
    small = len(word) >= _SHORTEST and word == word.lower() != word.upper()
    return small and word not in _PARTICLES


def _acronym(word: str, field: Field, names: Names) -> bool:
    """Answer whether it is an agency's or an office's: `AFP` in `AFP Middle East`."""
    short = len(word) >= _SHORTEST and word == word.upper() != word.lower()
    return short and names.known(field, word, _EDITION) is not None

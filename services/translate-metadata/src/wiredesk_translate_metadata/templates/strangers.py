"""Pieces that nobody knows: a person's name may stay as the wire writes it, and nothing else may.

What is half translated reads worse than what is not, so a doubtful piece declines the whole text.
"""

import re
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.names import Names, name_like
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_WORD: Final = re.compile(r"[^\s\-–’'‘ʼ.]+")
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
_JOINING: Final = frozenset(("and", "for", "of", "the", "ve"))
"""Small words inside of a house's name."""
_BODIES: Final = re.compile(
    r"\b(?:presidency|ministry|office|army|navy|police|government|embassy|department|agency"
    r"|authority|council|forces|court|university|museum|palace|news|press|television|tv"
    r"|diwan|wing|brigades?|movement|foundation|institute|observatory|committee|commission"
    r"|federation|association|hospital|company"
    r"|bakanlığı|başkanlığı|ordusu|ajansı|emniyeti|valiliği|belediyesi"
    r"|(?:ال)?(?:رئاسة|وزارة|مكتب|جيش|شرطة|حكومة|سفارة|وكالة|قناة|صحيفة)"
    r"|ریاست|وزارت|دفتر|ارتش|پلیس|خبرگزاری|روزنامه|سازمان|پایگاه"
    r"|ایوان|فوج|پولیس|حکومت|ایجنسی|محکمہ)\b",
    re.IGNORECASE,
)
"""What offices and houses are called, which have a name in each language."""


def may_stay(text: str, field: Field, book: Wordbook, names: Names) -> bool:
    """Answer whether a piece is somebody's name, as far as one can see."""
    words = _WORD.findall(text)
    return (
        name_like(text)
        and not (_SIGNS.search(text) or _BODIES.search(text))
        and not any(book.has_word(each) or _small(each) for each in words)
        and not (text != text.upper() and any(_acronym(each, field, names) for each in words))
    )


def house_may_stay(text: str, field: Field, book: Wordbook) -> bool:
    """Answer whether a piece is a house that nobody knows: `The Lantern News Agency` of a byline.

    Its writers' names stay as they are written, and so may that for which they write. In a credit
    one is told by the small words inside: `Port of Quellen`.
    """
    words = _WORD.findall(text)
    joined = words[1:-1]
    small = [word for word in words if word[0].islower()]
    written = all(word in _JOINING and word in joined for word in small)
    sound = name_like(text) and not (_SIGNS.search(text) or text.isupper())
    if field == "byline":
        called = text.startswith(_ARTICLE) or bool(len(words) > 1 and _BODIES.search(text))
    else:
        called = bool(small) and not (_BODIES.search(text) or any(map(book.has_word, words)))
    return called and written and sound


def _small(word: str) -> bool:
    """Answer whether it is a common word: `in`, `staff`."""
    small = len(word) >= _SHORTEST and word == word.lower() != word.upper()
    return small and word not in _PARTICLES


def _acronym(word: str, field: Field, names: Names) -> bool:
    """Answer whether it is an agency's or an office's: `AFP` in `AFP Middle East`."""
    short = len(word) >= _SHORTEST and word == word.upper() != word.lower()
    return short and names.known(field, word, _EDITION) is not None

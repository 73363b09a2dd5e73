"""How names and phrases are compared."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

MARKS: Final = (
    # A vowel is all that tells Oman from Amman, and the doubled letter Amman from Oman.
    "(?!(?<=\\bع)\u064f(?=مان))"
    "(?!(?:(?<=عم)|(?<=عَم)|(?<=عمَ)|(?<=عَمَ))\u0651(?=ان))"
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""A pattern of marks that tell no names apart: vowel signs, tatweel, marks of direction, accents
that no letter took in."""

_MARKS: Final = re.compile(f"{MARKS}|\u200c")
_ONE_LETTER: Final = str.maketrans("ıيىكأإٱ", "iییکااا")
"""Letters that are typed for one another: Turkish in capitals, Persian on an Arabic keyboard, and
Arabic without its hamza."""


@lru_cache(maxsize=4_000)  # each source asks for the same name, for each edition
def folded(text: str) -> str:
    """Answer a phrase as phrases are compared: NFC, case folded, with single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@lru_cache(maxsize=4_000)
def name_key(name: str) -> str:
    """Answer a name as names are compared: folded, without stray marks."""
    bare = _MARKS.sub("", unicodedata.normalize("NFC", folded(name)))
    return " ".join(bare.translate(_ONE_LETTER).split())


def unaccented(key: str) -> str:
    """Answer a Latin name's key without accents; one in another script as it is."""
    if not key[:1].isascii() and not unicodedata.normalize("NFD", key[:1])[0].isascii():
        return key
    return "".join(each for each in unicodedata.normalize("NFD", key) if each.isascii())

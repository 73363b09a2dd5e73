"""How many nobody counted: `dozens of people`, "آلاف المتظاهرين", "binlerce gösterici"."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.counted_words import COUNTED
from wiredesk_translate_metadata.templates.measure_reading import read
from wiredesk_translate_metadata.templates.measures_abroad import LANGUAGES, in_english

_SAID: Final[Sequence[Mapping[Edition, str]]] = (
    {"ar": "مئات الآلاف من", "en": "hundreds of thousands of", "fa": "صدها هزار",
     "tr": "yüz binlerce", "ur": "لاکھوں"},
    {"ar": "عشرات الآلاف من", "en": "tens of thousands of", "fa": "ده‌ها هزار",
     "tr": "on binlerce", "ur": "دسیوں ہزار"},
    {"ar": "ملايين", "en": "millions of", "fa": "میلیون‌ها", "tr": "milyonlarca", "ur": "کروڑوں"},
    {"ar": "آلاف", "en": "thousands of", "fa": "هزاران", "tr": "binlerce", "ur": "ہزاروں"},
    {"ar": "مئات", "en": "hundreds of", "fa": "صدها", "tr": "yüzlerce", "ur": "سیکڑوں"},
    {"ar": "عشرات", "en": "dozens of", "fa": "ده‌ها", "tr": "onlarca", "ur": "درجنوں"},
)  # fmt: skip
"""The longer ones first: they begin or end with the shorter."""
_ALSO: Final[Sequence[str]] = (
    "centaines de milliers de|Hunderttausende|cientos de miles de",
    "dizaines de milliers de|Zehntausende|decenas de miles de",
    "millions de|Millionen|millones de",
    "milliers de|Tausende|miles de",
    "centaines de|Hunderte|cientos de|سینکڑوں",
    "dizaines de|Dutzende|decenas de|scores of",
)
_FORMS: Final[Mapping[str, int]] = {
    form.lower(): at
    for at, (said, also) in enumerate(zip(_SAID, _ALSO, strict=True))
    for form in (*said.values(), *also.split("|"))
}
_VAGUE: Final = re.compile(
    rf"(?:des |d')?({'|'.join(map(re.escape, _FORMS))})\s+(?:d')?([^\W\d].*)", re.IGNORECASE
)
BEGINNINGS: Final = frozenset(word for form in _FORMS for word in form.split()[:1]) | {"des"}
"""What such counts begin with."""
_FEW: Final = 2
_ARTICLE: Final = "ال"
_OF: Final = " of"
_WHAT_THEY_ARE: Final = frozenset({"dead", "injured", "missing"})
"""English for them are no nouns: `dozens dead`."""
_ANY: Final = "5"


def vague(text: str, language: str, edition: Edition) -> str | None:
    """Answer in an edition such a count of a language (its first part alone); None of another."""
    found = _VAGUE.fullmatch(text.strip())
    if found is None or language == edition:
        return None
    counted = COUNTED.get(_counted(found[2], language))
    if counted is None:
        return None
    many = _SAID[_FORMS[found[1].lower()]][edition]
    if edition != "ar":
        noun = getattr(counted, edition)[-1]
        return f"{many.removesuffix(_OF) if noun in _WHAT_THEY_ARE else many} {noun}"
    few = counted.ar[_FEW]
    return None if " " in few else f"{many} {_ARTICLE}{few}"


def _counted(noun: str, language: str) -> str:
    plain = noun.removeprefix(_ARTICLE) if language == "ar" else noun
    one = f"{_ANY} {plain}"
    in_words = in_english(one, language) if language in LANGUAGES else None
    measure = read(in_words or one, "en" if in_words else language)
    return measure.of if measure else ""

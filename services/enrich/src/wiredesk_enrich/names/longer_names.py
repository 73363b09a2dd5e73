"""Tells a place from a piece of a longer name that nobody has listed.

A festival of Cairo, a province that is another one's eastern half, and a woman called Paris are no
places: a city or country inside of one of their names counts for nothing.
"""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk_enrich.names.arabic_pieces import is_a_piece
from wiredesk_enrich.names.fold import fold

_NEXT: Final = re.compile(r" (\w+)")
_BEFORE: Final = re.compile(r"(\w+) $")
_SEEN: Final = 30  # characters

_BODIES_BEFORE: Final[Mapping[str, str]] = {
    "ar": "مهرجان لمهرجان بمهرجان جامعة بجامعة بورصة متحف بنك مصرف جائزة كأس نادي نادى فريق مباراة "
    "دورة لدورة بدورة بطولة لبطولة ببطولة ماراثون رالي سباق دوري",
    "fa": "جشنواره جشنوارهٔ دانشگاه بورس موزه موزهٔ بانک جایزه جام باشگاه تیم لیگ ماراتن رالی",
    "ur": "موسمیات جامعہ",
}
"""What is named after a place that follows: bodies, tournaments."""

_BODIES_AFTER: Final[Mapping[str, str]] = {
    "ur": "یونیورسٹی بینک اسٹاک سٹاک ایکسچینج میوزیم اوپن کپ",
    "tr": "Üniversitesi Festivali Borsası Müzesi Barosu Maratonu Açık Kupası Ligi Rallisi Turu "
    "Gölü Dağı Nehri Körfezi",
}
_HALVES: Final[Mapping[str, str]] = {
    "ar": "الشرقية الغربية الشمالية الجنوبية",
    "fa": "شرقی غربی شمالی جنوبی",
}
"""What is written behind a land's name to name one half of it."""


def _folded(words: Mapping[str, str], form: str) -> Mapping[str, tuple[str, ...]]:
    return {
        language: tuple(form.format(word) for word in fold(said).split())
        for language, said in words.items()
    }


_LEFT: Final = _folded(_BODIES_BEFORE, "{} ")
_RIGHT: Final = _folded(
    {
        language: f"{_BODIES_AFTER.get(language, '')} {_HALVES.get(language, '')}"
        for language in ("ar", "fa", "tr", "ur")
    },
    " {}",
)

_SPOTS_BEFORE: Final[Mapping[str, str]] = {
    "ar": "ميدان شارع جسر مدرسة مسجد ملعب محطة دوار مستشفى مطار قاعة استاد كأس جائزة بميدان بشارع "
    "بملعب بمستشفى بمطار",
    "fa": "میدان خیابان پارک ورزشگاه استادیوم بزرگراه ایستگاه پل فرودگاه جایزه جام",
}
"""What is named after somebody, and stands before the name."""

_SPOTS_AFTER: Final[Mapping[str, str]] = {
    "en": "Street Road Avenue Square Stadium Arena Airport Trophy Prize Award Awards",
    "tr": "Meydanı Lisesi Parkı İskelesi Adası Mahallesi Sahili Stadı Stadyumu Camii Semti Caddesi "
    "Sokağı Bulvarı Ortaokulu İlkokulu Köprüsü Çarşısı Havalimanı Barajı Kavşağı semti Kupası "
    "Ödülü",
    "ur": "چوک روڈ پارک سٹیڈیم اسٹیڈیم ایئرپورٹ ٹرافی",
}


_SPOTS_LEFT: Final = _folded(_SPOTS_BEFORE, "{} ")
_SPOTS_RIGHT: Final = _folded(_SPOTS_AFTER, " {}")

_LED_BY: Final = _folded(
    {"en": "Royal", "fa": "وزیر", "tr": "Genel", "ar": "بعثة لبعثة ببعثة"}, "{} "
)
"""What a body's name does not begin with: the rest of a longer one, or whom a minister is for."""
_TURKISH_OFFICE: Final = fold("Dışişleri")
_THE: Final = "ال"
_OF_PEOPLE: Final = "ی"
"""How Arabic adjectives of countries end, and a few countries, folded."""
_ITS_MINISTER: Final = re.compile(fold(r" bakan(?:ı|ları)\b"))

_GIVEN_NAMES: Final = (
    "Adelaide|Alexandria|Austin|Brooklyn|Chad|Charlotte|Chelsea|Florence|Georgia|Houston|India|"
    "Israel|Jordan|Kenya|Lincoln|London|Lorraine|Milan|Orlando|Paris|Santiago|Savannah|Sofia|"
    "Sydney|Troy|Valencia|Victoria|Virginia"
)
"""Places that English-speaking people are called by."""

_BODIES: Final = (
    "Airways|Army|Central|Electric|Film|Football|High|Medical|Metro|National|Police|Ports|Power|"
    "Railways?|Red|Revenue|State|Stock|Supreme|University"
)
GIVEN_NAMES: Final = frozenset(_GIVEN_NAMES.split("|"))
# What stands before a name is looked at behind its first letter: so a search goes from capital to
# capital, in a fifth of the time.
_BEGINNING: Final = "|".join(
    f"{each[0]}(?<!\\w{each[0]}){each[1:]}" for each in sorted(GIVEN_NAMES)
)
_IN_FULL: Final = re.compile(rf"({_BEGINNING}) (?!(?:{_BODIES})\b)[A-Z][a-z]+(?! [A-Z])")
_TO_PLACES: Final = re.compile(
    r"\b(?:in|at|from|near|to|of|for|outside|across|with) $", re.IGNORECASE
)


def names_a_body(folded: str, start: int, end: int, language: str) -> bool:
    """Tell whether what stands there is the place in the name of a body, or of half a land.

    Arabic's "التشيلي" is a Chilean: countries that end like adjectives have no article.
    """
    adjective = folded.endswith(_OF_PEOPLE, start, end) and folded.endswith(_THE, 0, start)
    if adjective and language == "ar":
        return True
    return _beside(folded, start, end, _LEFT.get(language), _RIGHT.get(language))


def names_a_spot(folded: str, start: int, end: int, language: str) -> bool:
    """Tell whether somebody or a body only gives a square, school or prize its name."""
    return _beside(folded, start, end, _SPOTS_LEFT.get(language), _SPOTS_RIGHT.get(language))


def names_an_office(folded: str, start: int, end: int, language: str) -> bool:
    """Tell whether a body there is a piece: of a minister's office, or of a longer body's name."""
    if language == "tr" and folded.endswith(_TURKISH_OFFICE, start, end):
        return _ITS_MINISTER.match(folded, end) is not None
    if language == "ar" and is_a_piece(folded, start, end):
        return True
    return _beside(folded, start, end, _LED_BY.get(language), None)


def _beside(
    folded: str,
    start: int,
    end: int,
    left: tuple[str, ...] | None,
    right: tuple[str, ...] | None,
) -> bool:
    if left and folded.endswith(left, 0, start):
        before = _BEFORE.search(folded, max(0, start - _SEEN), start)
        if before and before[0] in left:
            return True
    if right and folded.startswith(right, end):
        after = _NEXT.match(folded, end)
        return after is not None and after[0] in right
    return False


def named_in_full(text: str) -> frozenset[str]:
    """Answer the given names, of those that are places, which an English text gives a surname."""
    return frozenset(_IN_FULL.findall(text))


def behind_preposition(text: str, start: int) -> bool:
    """Tell a place from a person of its name: "Paris Hilton flew to Paris"."""
    return _TO_PLACES.search(text, max(0, start - _SEEN), start) is not None

"""Decades and centuries: `1990s`, `the 21st century`, `دههٔ ۱۹۸۰`."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin

_YEAR: Final = r"((?:1[5-9]|20)\d0)"
_DECADE: Final = re.compile(
    rf"(?:the )?{_YEAR}['’]?s|{_YEAR}['’]l[ae]r|{_YEAR}['’]l[ıiuü] yıllar|{_YEAR} کی دہائی"
    rf"|(?:دهه|دههٔ|دهۀ|عقد|(?:les )?années|(?:los )?años|(?:gli )?anni) {_YEAR}"
    rf"|(?:die )?{_YEAR}er(?: Jahre)?"
    r"|(?:(?:les )?années|(?:los )?años|(?:gli )?anni) ['’]?([2-9]0)|(?:die )?([2-9]0)er Jahre",
    re.IGNORECASE,
)
_COUNT: Final = r"(\d{1,2})"
_CENTURY: Final = re.compile(
    rf"(?:the )?{_COUNT}(?:st|nd|rd|th)[ -]century|{_COUNT}\. (?:yüzyıl|Jahrhundert)"
    rf"|(?:القرن|قرن|siglo) {_COUNT}|{_COUNT} ?ویں صدی|{_COUNT}e siècle|{_COUNT} secolo",
    re.IGNORECASE,
)
_SOLAR: Final = re.compile(r"(?:دهه|دههٔ|دهۀ) (1[34]\d0)")
_SOLAR_BEHIND: Final = 620
"""What a decade of ours is ahead of the one of the Iranian calendar that it mostly is."""
_ROMAN: Final = re.compile(r"(?<=\bsiglo )[IVX]+\b|\b[IVX]+(?=e siècle\b| secolo\b)")
_ROMANS: Final[Mapping[str, int]] = {"I": 1, "V": 5, "X": 10}
_SOLAR_EDITION: Final = "fa"
_LAST: Final = 21
_HUNDRED: Final = 100
_LAST_CENTURY: Final = 1900
"""Whose decades are said by their tens alone: `anni '90`."""
_TENS: Final = (
    "العقد الأول من", "العقد الثاني من", "عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات",
    "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
)  # fmt: skip
_ARABIC: Final = (
    *("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
    *("العاشر", "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر"),
    *("السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرون", "الحادي والعشرون"),
)
_PERSIAN: Final = (
    *("یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم"),
    *("دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم"),
    *("بیستم", "بیست‌ویکم"),
)
_ENDS: Final[Mapping[int, str]] = {1: "st", 2: "nd", 3: "rd", 21: "st"}
_BACK: Final = frozenset({1, 3, 4, 6, 9})
"""Tens with a back vowel in Turkish: "1990'lar", but "1980'ler"."""


class Eras:
    """Says them by edition."""

    def __init__(self, site: Site) -> None:
        """Take the editions' digits."""
        self._editions = site.editions

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the decade or the century that a text is; None where it is more, or none."""
        text, digits = _figured(in_latin(text)), self._editions[edition].digits
        if edition != _SOLAR_EDITION and (solar := _SOLAR.fullmatch(text)):
            text = f"{int(solar[1]) + _SOLAR_BEHIND}s"
        for pattern, ways in ((_DECADE, _DECADES), (_CENTURY, _CENTURIES)):
            if (found := pattern.fullmatch(text)) and (number := int(found[found.lastindex or 1])):
                number += _LAST_CENTURY if pattern is _DECADE and number < _HUNDRED else 0
                is_sound = pattern is _DECADE or number <= _LAST
                return in_digits(ways[edition](number), digits) if is_sound else None
        return None


def _figured(text: str) -> str:
    """Answer a text with a figure for a number in words or Roman letters: `siglo XX`."""
    known = _WORDED.get(text)
    return known or _ROMAN.sub(lambda found: str(_value(found[0])), text)


def _value(roman: str) -> int:
    values = [_ROMANS[each] for each in roman]
    behind = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, behind, strict=True))


def _arabic_decade(year: int) -> str:
    century = _ARABIC[year // 100].replace("ون", "ين")  # behind a noun
    return f"{_TENS[year // 10 % 10]} القرن {century}"


_DECADES: Final[Mapping[Edition, Callable[[int], str]]] = {
    "ar": _arabic_decade,
    "en": lambda year: f"{year}s",
    "fa": lambda year: f"دههٔ {year}",
    "tr": lambda year: f"{year}'{'lar' if year // 10 % 10 in _BACK else 'ler'}",
    "ur": lambda year: f"{year} کی دہائی",
}
_CENTURIES: Final[Mapping[Edition, Callable[[int], str]]] = {
    "ar": lambda number: f"القرن {_ARABIC[number - 1]}",
    "en": lambda number: f"{number}{_ENDS.get(number, 'th')} century",
    "fa": lambda number: f"قرن {_PERSIAN[number - 1]}",
    "tr": lambda number: f"{number}. yüzyıl",
    "ur": lambda number: f"{number}ویں صدی",
}


_URDU: Final = (*("پندرہویں", "سولہویں", "سترہویں", "اٹھارہویں", "انیسویں", "بیسویں", "اکیسویں"),)
_FIRST_IN_URDU: Final = 15
_ARTICLE: Final = "ال"
_WORDED: Final[Mapping[str, str]] = {
    **{f"قرن {word}": f"{number}. yüzyıl" for number, word in enumerate(_PERSIAN, 1)},
    **{f"القرن {word}": f"{number}. yüzyıl" for number, word in enumerate(_ARABIC, 1)},
    "القرن العشرين": "20. yüzyıl",
    "القرن الحادي والعشرين": "21. yüzyıl",
    **{f"{word} صدی": f"{at}. yüzyıl" for at, word in enumerate(_URDU, _FIRST_IN_URDU)},
    **{f"{_ARTICLE}{word}": f"19{ten}0s" for ten, word in enumerate(_TENS) if " " not in word},
    **{f"{word} القرن الماضي": f"19{ten}0s" for ten, word in enumerate(_TENS)},
    **{f"{word} القرن العشرين": f"19{ten}0s" for ten, word in enumerate(_TENS)},
}
"""What has no figure."""
BEGINNINGS: Final = frozenset(folded(worded).split()[0] for worded in _WORDED)
"""What that begins with."""

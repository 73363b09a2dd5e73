"""Ordinal numbers in figures: `21st`, `3'üncü`, "21ویں", "۲۱م"."""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin

_ORDINAL: Final = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|['’]?(?:inci|ıncı|uncu|üncü|nci|ncı)| ?(?:ویں|واں|ام|اُم|مین|م))",
    re.IGNORECASE,
)
_ARABIC: Final = (
    *("", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
    "العاشر",
)
_ARABIC_TENS: Final = (
    *("", "عشر", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون"),
    *("الثمانون", "التسعون"),
)
_ARABIC_FIRST: Final = "الحادي"
_PERSIAN: Final = (
    *("", "یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم"),
    *("دوازدهم", "سیزدهم", "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم"),
)
_PERSIAN_TENS: Final = (*("", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"),)
_PERSIAN_THIRTY: Final = "سی‌ام"
_URDU: Final = ("", "پہلا", "دوسرا", "تیسرا", "چوتھا", "پانچواں", "چھٹا")
_ENDS: Final[Mapping[int, str]] = {1: "st", 2: "nd", 3: "rd"}
_TEENS: Final = range(11, 20)
_TEN: Final = 10
_THIRTY: Final = 30


class Ordinals:
    """Says them by edition."""

    def __init__(self, site: Site) -> None:
        """Take the editions' digits."""
        self._editions = site.editions

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the ordinal that a text is; None where it is more, or none."""
        found = _ORDINAL.fullmatch(in_latin(text.strip()))
        if found is None or not int(found[1]):
            return None
        return in_digits(_said(int(found[1]), edition), self._editions[edition].digits)


def _said(number: int, edition: Edition) -> str:
    match edition:
        case "ar":
            return _arabic(number)
        case "fa":
            return _persian(number)
        case "tr":
            return f"{number}."
        case "ur":
            return _URDU[number] if number < len(_URDU) else f"{number}واں"
        case _:
            end = "th" if number in _TEENS else _ENDS.get(number % _TEN, "th")
            return f"{number}{end}"


def _arabic(number: int) -> str:
    tens, ones = divmod(number, _TEN)
    if number <= _TEN:
        return _ARABIC[number]
    one = _ARABIC_FIRST if ones == 1 else _ARABIC[ones]
    if tens == 1:
        return f"{one} {_ARABIC_TENS[1]}"
    return f"{one} و{_ARABIC_TENS[tens]}" if ones else _ARABIC_TENS[tens]


def _persian(number: int) -> str:
    if number < len(_PERSIAN):
        return _PERSIAN[number]
    tens, ones = divmod(number, _TEN)
    if number == _THIRTY:
        return _PERSIAN_THIRTY
    return f"{_PERSIAN_TENS[tens]}‌و{_PERSIAN[ones]}" if ones else f"{_PERSIAN_TENS[tens]}م"

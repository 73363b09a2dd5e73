"""Month names that CLDR has not, or not as papers print them."""

from collections.abc import Mapping
from typing import Final, Literal

MonthStyle = Literal["levantine", "egyptian", "both"]
"""How an Arabic edition calls the months: as from Beirut to Baghdad, as in Cairo, or by both."""

_LEVANTINE: Final = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
)  # fmt: skip
_EGYPTIAN: Final = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip

MONTH_STYLES: Final[Mapping[str, tuple[str, ...]]] = {
    "levantine": _LEVANTINE,
    "egyptian": _EGYPTIAN,
    "both": tuple(map("/".join, zip(_LEVANTINE, _EGYPTIAN, strict=True))),
}
"""The twelve names of each style."""

PERSIAN_MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "ar": (
        "فروردين", "أرديبهشت", "خرداد", "تير", "مرداد", "شهريور",
        "مهر", "آبان", "آذر", "دي", "بهمن", "إسفند",
    ),
    "ur": (
        "فروردین", "اردیبہشت", "خرداد", "تیر", "مرداد", "شہریور",
        "مہر", "آبان", "آذر", "دی", "بہمن", "اسفند",
    ),
}  # fmt: skip
"""The Jalali months by language, where CLDR's have slips of the pen in them (of release 48)."""

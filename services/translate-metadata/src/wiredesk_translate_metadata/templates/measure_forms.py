"""How measures are written in the five languages, learnt from CLDR: units, currencies, scales.

Unicode CLDR, https://cldr.unicode.org, through ICU: each is formatted with a few numbers, and what
stands beside the number is a form of it.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from icu4py.messageformat import MessageFormat

from wiredesk.types import EDITIONS
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.templates.digits import in_latin
from wiredesk_translate_metadata.templates.unit_shorts import shorts
from wiredesk_translate_metadata.templates.unit_words import WORDS

UNITS: Final = (
    "millimeter", "centimeter", "meter", "kilometer", "mile", "yard", "foot", "inch",
    "nautical-mile", "light-year",
    "square-meter", "square-kilometer", "square-mile", "square-foot", "hectare", "acre", "dunam",
    "cubic-meter", "cubic-kilometer", "cubic-foot", "milliliter", "liter",
    "gallon", "barrel",
    "milligram", "gram", "kilogram", "tonne", "ton", "ounce",
    "kilometer-per-hour", "mile-per-hour", "meter-per-second", "knot",
    "degree", "celsius", "fahrenheit",
    "kilowatt", "megawatt", "gigawatt",
    "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "terawatt-hour",
    "megabyte", "gigabyte", "terabyte",
    "year", "month", "week", "day", "hour", "minute", "second",
)  # fmt: skip
"""CLDR's names of the units that news copy counts in."""

CURRENCIES: Final = (
    "USD", "EUR", "GBP", "TRY", "CHF", "SEK", "NOK", "JPY", "CNY", "INR", "PKR", "RUB", "UAH",
    "IRR", "IQD", "SYP", "LBP", "JOD", "ILS", "EGP", "SAR", "AED", "QAR", "KWD", "BHD", "OMR",
    "YER", "LYD", "TND", "DZD", "MAD", "SDG", "AFN",
    "AUD", "CAD", "NZD", "HKD", "SGD", "KRW", "BRL", "MXN", "ZAR", "PLN", "DKK", "BDT", "AZN",
    "THB", "IDR", "VND", "PHP", "MYR", "LKR", "NPR", "MMK", "TWD", "KPW", "MNT",
    "GEL", "AMD", "KZT", "UZS", "KGS", "TJS", "TMT", "BYN", "MDL",
    "HUF", "CZK", "RON", "BGN", "RSD", "ISK", "ALL", "MKD",
    "ARS", "CLP", "COP", "PEN", "UYU", "VES", "CUP", "BOB", "PYG",
    "NGN", "KES", "ETB", "GHS", "TZS", "UGX", "SOS", "MRU", "DJF", "SSP", "RWF", "ZMW",
)  # fmt: skip
"""ISO 4217, those first that the five languages' papers write of most."""

_WORDLIKE: Final = frozenset({"ALL", "BOB", "COP", "CUP", "PEN", "PHP", "RON", "SOS"})
SIGNS: Final[Mapping[str, str]] = {
    "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "₺": "TRY", "₹": "INR", "₽": "RUB",
    "₪": "ILS", "¥": "JPY", "₩": "KRW", "A$": "AUD", "C$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "₦": "NGN", "฿": "THB", "₴": "UAH", "₸": "KZT", "₾": "GEL",
    "₱": "PHP", "₫": "VND",
}  # fmt: skip

_WORDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dollar", "dollars", "dolar", "دلار", "ڈالر"), "USD"),
    **dict.fromkeys(("دولار", "دولارا", "دولارات"), "USD"),
    **dict.fromkeys(("euro", "euros", "avro"), "EUR"),
    "suudi riyali": "SAR",
    **dict.fromkeys(("yen", "ين", "ین"), "JPY"),
    **dict.fromkeys(("yuan", "renminbi", "يوان", "یوآن", "یوان"), "CNY"),
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles", "روبل", "روبلا"), "RUB"),
    **dict.fromkeys(("sterlin", "جنيه إسترليني", "جنيه استرليني"), "GBP"),
    **dict.fromkeys(("shekel", "shekels", "شيكل", "شيقل", "شکل", "شیکل"), "ILS"),
    "tl": "TRY",
    "sr": "SAR",
    "kd": "KWD",
    "tk": "BDT",
    "dhs": "AED",
}
"""What papers call a currency for short, and which one they mean by it."""

PLURALS: Final[Mapping[str, str]] = {
    "ألف": "آلاف",
    "مليار": "مليارات",
    "تريليون": "تريليونات",
}
"""Arabic scales of three to ten, which CLDR leaves in the singular."""

_TONNES: Final = dict.fromkeys(("ton", "tonne", "tonnes"), "unit/tonne")
"""Turkish says "ton", English "tonnes"; "tons" are of whichever kind the writer counts in."""

_BRITISH: Final = {
    f"{unit[:-2]}re{plural}".replace("-", " "): f"unit/{unit}"
    for unit in UNITS
    if unit.endswith(("meter", "liter"))
    for plural in ("", "s")
}
"""What CLDR's English spells as Americans do."""

_SHORT_SCALES: Final = {
    **dict.fromkeys(("mn", "mln"), Decimal(10**6)),
    **dict.fromkeys(("bn", "bln"), Decimal(10**9)),
    **dict.fromkeys(("tn", "trn"), Decimal(10**12)),
    "ملین": Decimal(10**6),
    "بلین": Decimal(10**9),
    **dict.fromkeys(("ٹریلین", "ٹریلن"), Decimal(10**12)),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
}
"""How English copy writes them: `1.2bn`, in South Asia `2 lakh`, and Urdu those of the West."""

_COUNTED: Final = (1, 2, 3, 11, 100)
_NUMBER: Final = re.compile(r"\d[\d.,٬٫]*")
_MARKS: Final = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_THOUSAND: Final = 1000
_POWERS: Final = (1, 2, 3, 4)
_SHORTEST: Final = 2
"""One letter may be anything: `5 m` is five metres, and five million."""


def key(form: str) -> str:
    """Answer a form as forms are compared: "ميغا واط" is "ميغاواط", "کلو میٹر" "کلومیٹر"."""
    return name_key(form).replace(" ", "")


@lru_cache(maxsize=2_000)
def formatter(locale: str, skeleton: str) -> MessageFormat:
    """Answer a formatter of numbers by an ICU number skeleton."""
    return MessageFormat("{n,number,::" + skeleton + "}", locale)


@cache
def units() -> Mapping[str, str]:
    """The unit of each form, by its `key`; a form of two units is of none."""
    known = _single(
        (form, f"unit/{unit}")
        for unit in UNITS
        for width in ("unit-width-short", "unit-width-full-name")
        for form in _forms(f"unit/{unit} {width}")
        if len(form) >= _SHORTEST
    )
    return {**known, **_own(), **_TONNES}


def _own() -> Mapping[str, str]:
    """The units of the papers' own words, and of what wires write for short."""
    words = (
        (key(form), unit)
        for words in WORDS.values()
        for unit, forms in words.items()
        for form in forms
    )
    short = {key(form): unit for form, unit in (*shorts(), *_BRITISH.items())}
    return {**_single(words), **short}


@cache
def currencies() -> Mapping[str, str]:
    """The currency of each form."""
    known = _single(
        (form, f"currency/{code}")
        for code in CURRENCIES
        for form in (*_forms(f"currency/{code} unit-width-full-name"), *_letters(code))
    )
    own = {key(form): f"currency/{code}" for form, code in (*SIGNS.items(), *_WORDS.items())}
    return {**known, **own, **dict.fromkeys(("rs", "rs.", "₨"), "rupee")}


def _letters(code: str) -> tuple[str, ...]:
    """Answer a currency's letters, unless they are a word: "COP 30" is a conference."""
    return () if code in _WORDLIKE else (key(code),)


@cache
def scales() -> Mapping[str, Decimal]:
    """What each word multiplies by: `million`, `مليارات`, `لاکھ`."""
    found: dict[str, Decimal] = {}
    for value in (each * _THOUSAND**power for power in _POWERS for each in _COUNTED):
        for edition in EDITIONS:
            text = _said(edition, "compact-long", value)
            number = _NUMBER.search(text)
            if number and (word := key(_NUMBER.sub("", text))):
                found[word] = value / Decimal(number[0].replace(",", ""))
    found[key("تريليون")] = found[key("ترليون")]
    many = {key(many): found[key(one)] for one, many in PLURALS.items()}
    return found | many | _SHORT_SCALES


def _forms(skeleton: str) -> set[str]:
    said = (_said(edition, skeleton, number) for edition in EDITIONS for number in _COUNTED)
    return {form for text in said if (form := key(_NUMBER.sub("", text)))}


def _said(language: str, skeleton: str, number: float) -> str:
    text = str(formatter(f"{language}-u-nu-latn", skeleton).format({"n": number}))
    return _MARKS.sub("", in_latin(text)).replace("\xa0", " ")


def _single(pairs: Iterator[tuple[str, str]]) -> Mapping[str, str]:
    bearers: dict[str, set[str]] = {}
    for form, bearer in pairs:
        bearers.setdefault(form, set()).add(bearer)
    return {form: min(found) for form, found in bearers.items() if len(found) == 1}

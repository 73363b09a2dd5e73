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
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.digits import in_latin

UNITS: Final = (
    "millimeter", "centimeter", "meter", "kilometer", "mile", "foot",
    "square-meter", "square-kilometer", "hectare", "acre",
    "gram", "kilogram", "tonne", "ton", "barrel", "liter", "degree",
    "kilometer-per-hour", "mile-per-hour",
    "celsius", "fahrenheit", "kilowatt", "megawatt", "gigawatt", "megawatt-hour",
    "year", "month", "week", "day", "hour", "minute",
)  # fmt: skip
"""CLDR's names of the units that news copy counts in."""

CURRENCIES: Final = (
    "USD", "EUR", "GBP", "TRY", "CHF", "SEK", "NOK", "JPY", "CNY", "INR", "PKR", "RUB", "UAH",
    "IRR", "IQD", "SYP", "LBP", "JOD", "ILS", "EGP", "SAR", "AED", "QAR", "KWD", "BHD", "OMR",
    "YER", "LYD", "TND", "DZD", "MAD", "SDG", "AFN",
)  # fmt: skip
"""ISO 4217, of the countries that the five languages' papers write of most."""

SIGNS: Final[Mapping[str, str]] = {
    "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "₺": "TRY", "₹": "INR", "₽": "RUB",
    "₪": "ILS",
}  # fmt: skip

_WORDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dollar", "dollars", "dolar", "دلار", "ڈالر"), "USD"),
    **dict.fromkeys(("دولار", "دولارا", "دولارات"), "USD"),
    **dict.fromkeys(("euro", "euros", "avro"), "EUR"),
    "tl": "TRY",
}
"""What papers call a currency for short, and which one they mean by it."""

PLURALS: Final[Mapping[str, str]] = {"مليار": "مليارات", "ترليون": "تريليونات"}
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
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
}
"""How English copy writes them: `1.2bn`, and in South Asia `2 lakh`."""

_COUNTED: Final = (1, 2, 3, 11, 100)
_NUMBER: Final = re.compile(r"\d[\d.,٬٫]*")
_MARKS: Final = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_THOUSAND: Final = 1000
_POWERS: Final = (1, 2, 3, 4)
_SHORTEST: Final = 2
"""One letter may be anything: `5 m` is five metres, and five million."""


@lru_cache(maxsize=2_000)
def formatter(locale: str, skeleton: str) -> MessageFormat:
    """Answer a formatter of numbers by an ICU number skeleton."""
    return MessageFormat("{n,number,::" + skeleton + "}", locale)


@cache
def units() -> Mapping[str, str]:
    """The unit of each form; a form of two units is of none."""
    known = _single(
        (form, f"unit/{unit}")
        for unit in UNITS
        for width in ("unit-width-short", "unit-width-full-name")
        for form in _forms(f"unit/{unit} {width}")
        if len(form) >= _SHORTEST
    )
    return {**known, **_TONNES, **_BRITISH}


@cache
def currencies() -> Mapping[str, str]:
    """The currency of each form."""
    known = _single(
        (form, f"currency/{code}")
        for code in CURRENCIES
        for form in (*_forms(f"currency/{code} unit-width-full-name"), code.casefold())
    )
    own = {folded(form): f"currency/{code}" for form, code in (*SIGNS.items(), *_WORDS.items())}
    return {**known, **own}


@cache
def scales() -> Mapping[str, Decimal]:
    """What each word multiplies by: `million`, `مليارات`, `لاکھ`."""
    found: dict[str, Decimal] = {}
    for value in (each * _THOUSAND**power for power in _POWERS for each in _COUNTED):
        for edition in EDITIONS:
            text = _said(edition, "compact-long", value)
            number = _NUMBER.search(text)
            if number and (word := folded(_NUMBER.sub("", text))):
                found[word] = value / Decimal(number[0].replace(",", ""))
    return found | {many: found[one] for one, many in PLURALS.items()} | _SHORT_SCALES


def _forms(skeleton: str) -> set[str]:
    said = (_said(edition, skeleton, number) for edition in EDITIONS for number in _COUNTED)
    return {form for text in said if (form := folded(_NUMBER.sub("", text)))}


def _said(language: str, skeleton: str, number: float) -> str:
    text = str(formatter(f"{language}-u-nu-latn", skeleton).format({"n": number}))
    return _MARKS.sub("", in_latin(text)).replace("\xa0", " ")


def _single(pairs: Iterator[tuple[str, str]]) -> Mapping[str, str]:
    bearers: dict[str, set[str]] = {}
    for form, bearer in pairs:
        bearers.setdefault(form, set()).add(bearer)
    return {form: min(found) for form, found in bearers.items() if len(found) == 1}

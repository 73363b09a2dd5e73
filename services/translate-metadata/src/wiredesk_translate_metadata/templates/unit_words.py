"""Words that papers count in where CLDR has another one, no plural of it, or none at all.

Unicode CLDR knows the Arabic plurals of a few units alone ("٣ أميال", but "٣ هكتار").
"""

from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.arabic_units import ARABIC
from wiredesk_translate_metadata.templates.counted_words import words_of

Words = Mapping[str, tuple[str, ...]]
"""By unit: Arabic of one, two, three to ten, eleven to 99, and a hundred; English and Urdu of
one, and of more; Persian and Turkish of all."""

_ENGLISH: Final[Words] = {
    "cent": ("cent", "cents"),
    "percentage-point": ("percentage point", "percentage points"),
    "basis-point": ("basis point", "basis points"),
    "unit/pound": ("lb",),
    "currency/AFN": ("afghani", "afghanis"),
    "currency/CNY": ("yuan",),
    "lira": ("lira",),
    "rupee": ("rupee", "rupees"),
    "dinar": ("dinar", "dinars"),
    "riyal": ("riyal", "riyals"),
    "rial": ("rial", "rials"),  # of Iran, as its wires mean by the word
    "dirham": ("dirham", "dirhams"),
    "toman": ("toman", "tomans"),
}
_PERSIAN: Final[Words] = {
    "cent": ("سنت",),
    "unit/acre": ("ایکر",),  # CLDR's "جریب" is a fifth of a hectare
    "unit/dunam": ("دونم",),
    "unit/celsius": ("درجهٔ سانتی‌گراد",),
    "unit/pound": ("پوند",),
    "percentage-point": ("واحد درصد",),
    "basis-point": ("واحد پایه",),
    "currency/USD": ("دلار",),
    "currency/AED": ("درهم امارات",),
    "currency/TRY": ("لیر ترکیه",),
    "currency/AFN": ("افغانی",),
    "currency/CNY": ("یوآن",),
    "currency/ILS": ("شیکل",),
    "currency/JPY": ("ین",),
    "lira": ("لیر",),
    "rupee": ("روپیه",),
    "dinar": ("دینار",),
    "riyal": ("ریال",),
    "rial": ("ریال",),
    "dirham": ("درهم",),
    "toman": ("تومان",),
}
_TURKISH: Final[Words] = {
    "cent": ("sent",),
    "unit/dunam": ("dönüm",),
    "unit/pound": ("libre",),
    "unit/megawatt-hour": ("MWh",),
    "unit/gigawatt-hour": ("GWh",),
    "unit/terawatt-hour": ("TWh",),
    "percentage-point": ("yüzde puan",),
    "basis-point": ("baz puan",),
    "currency/USD": ("dolar",),
    "currency/EUR": ("avro",),
    "currency/TRY": ("Türk lirası",),  # CLDR says the sign, too
    "currency/AFN": ("afgani",),
    "currency/CNY": ("yuan",),
    "currency/ILS": ("şekel",),
    "currency/JPY": ("yen",),
    "lira": ("lira",),
    "rupee": ("rupi",),
    "dinar": ("dinar",),
    "riyal": ("riyal",),
    "rial": ("riyal",),
    "dirham": ("dirhem",),
    "toman": ("tümen",),
}
_URDU: Final[Words] = {
    "cent": ("سینٹ",),
    "currency/AED": ("اماراتی درہم",),
    "unit/millimeter": ("ملی میٹر",),
    "unit/kilometer": ("کلومیٹر",),
    "unit/foot": ("فٹ",),
    "unit/square-kilometer": ("مربع کلومیٹر",),
    "unit/cubic-meter": ("مکعب میٹر",),
    "unit/cubic-foot": ("مکعب فٹ",),
    "unit/cubic-kilometer": ("مکعب کلومیٹر",),
    "unit/dunam": ("دونم",),
    "unit/kilogram": ("کلوگرام",),
    "unit/barrel": ("بیرل",),
    "unit/pound": ("پاؤنڈ",),
    "unit/knot": ("ناٹ",),
    "unit/celsius": ("ڈگری سینٹی گریڈ",),
    "unit/megawatt": ("میگاواٹ",),
    "unit/gigawatt": ("گیگاواٹ",),
    "unit/megawatt-hour": ("میگاواٹ آور",),
    "unit/gigawatt-hour": ("گیگاواٹ آور",),
    "unit/terawatt-hour": ("ٹیراواٹ آور",),
    "unit/megabyte": ("میگابائٹ",),
    "percentage-point": ("فیصد پوائنٹ", "فیصد پوائنٹس"),
    "basis-point": ("بیسس پوائنٹ", "بیسس پوائنٹس"),
    "currency/USD": ("ڈالر",),
    "currency/AFN": ("افغانی",),
    "currency/CHF": ("سوئس فرانک",),
    "currency/CNY": ("یوآن",),
    "currency/ILS": ("شیکل",),
    "currency/JPY": ("ین",),
    "currency/LBP": ("لبنانی پاؤنڈ",),
    "currency/PKR": ("پاکستانی روپیہ", "پاکستانی روپے"),
    "currency/SYP": ("شامی پاؤنڈ",),
    "currency/TRY": ("ترک لیرا",),
    "lira": ("لیرا",),
    "rupee": ("روپیہ", "روپے"),
    "dinar": ("دینار",),
    "riyal": ("ریال",),
    "rial": ("ریال",),
    "dirham": ("درہم",),
    "toman": ("تومان",),
}
_UNITS: Final[Mapping[Edition, Words]] = {
    "ar": ARABIC, "en": _ENGLISH, "fa": _PERSIAN, "tr": _TURKISH, "ur": _URDU,
}  # fmt: skip
WORDS: Final[Mapping[Edition, Words]] = {
    edition: {**words, **words_of(edition)} for edition, words in _UNITS.items()
}

_CATEGORIES: Final = ("one", "two", "few", "many", "other")


def word_of(unit: str, edition: Edition, category: str) -> str | None:
    """Answer the word behind a number of a plural category (CLDR's); None: it is CLDR's own."""
    words = WORDS[edition].get(unit)
    if not words:
        return None
    by_category = (
        dict(zip(_CATEGORIES, words, strict=True)) if edition == "ar" else {"one": words[0]}
    )
    return by_category.get(category, words[-1])

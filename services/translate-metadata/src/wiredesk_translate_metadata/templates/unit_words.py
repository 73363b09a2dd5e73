"""Words that papers count in where CLDR has another one, no plural of it, or none at all.

Unicode CLDR knows the Arabic plurals of a few units alone ("٣ أميال", but "٣ هكتار").
"""

from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition

Words = Mapping[str, tuple[str, ...]]
"""By unit: Arabic of one, two, three to ten, eleven to 99, and a hundred; English and Urdu of
one, and of more; Persian and Turkish of all."""


def _masculine(one: str, few: str = "") -> tuple[str, ...]:
    """Answer the regular Arabic forms of a noun: one, two, few, many, and as behind a hundred."""
    return one, f"{one}ان", few or f"{one}ات", f"{one}ا", one


def _feminine(stem: str) -> tuple[str, ...]:
    """Answer the regular forms of a noun that ends in "ة"."""
    one = f"{stem}ة"
    return one, f"{stem}تان", f"{stem}ات", one, one


def _both(noun: tuple[str, ...], adjective: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(" ".join, zip(noun, adjective, strict=True)))


def _behind(forms: tuple[str, ...], rest: str) -> tuple[str, ...]:
    return tuple(f"{each} {rest}" for each in forms)


_METRE: Final = _masculine("متر", "أمتار")
_KILOMETRE: Final = _masculine("كيلومتر")
_MILE: Final = _masculine("ميل", "أميال")
_FOOT: Final = ("قدم", "قدمان", "أقدام", "قدما", "قدم")
_DEGREE: Final = _feminine("درج")
_POINT: Final = ("نقطة", "نقطتان", "نقاط", "نقطة", "نقطة")
_SQUARE: Final = ("مربع", "مربعان", "مربعة", "مربعا", "مربع")
_CUBIC: Final = ("مكعب", "مكعبان", "مكعبة", "مكعبا", "مكعب")

_ARABIC: Final[Words] = {
    "unit/millimeter": _masculine("مليمتر"),
    "unit/centimeter": _masculine("سنتيمتر"),
    "unit/meter": _METRE,
    "unit/kilometer": _KILOMETRE,
    "unit/mile": _MILE,
    "unit/foot": _FOOT,
    "unit/inch": _feminine("بوص"),
    "unit/yard": _feminine("يارد"),
    "unit/nautical-mile": _both(_MILE, ("بحري", "بحريان", "بحرية", "بحريا", "بحري")),
    "unit/square-meter": _both(_METRE, _SQUARE),
    "unit/square-kilometer": _both(_KILOMETRE, _SQUARE),
    "unit/square-mile": _both(_MILE, _SQUARE),
    "unit/square-foot": _both(_FOOT, ("مربعة", "مربعتان", "مربعة", "مربعة", "مربعة")),
    "unit/cubic-meter": _both(_METRE, _CUBIC),
    "unit/cubic-kilometer": _both(_KILOMETRE, _CUBIC),
    "unit/cubic-foot": _both(_FOOT, ("مكعبة", "مكعبتان", "مكعبة", "مكعبة", "مكعبة")),
    "unit/hectare": _masculine("هكتار"),
    "unit/acre": _masculine("فدان", "أفدنة"),
    "unit/dunam": _masculine("دونم"),
    "unit/kilogram": _masculine("كيلوغرام"),
    "unit/tonne": _both(_masculine("طن", "أطنان"), ("متري", "متريان", "مترية", "متريا", "متري")),
    "unit/ounce": _feminine("أونص"),
    "unit/liter": _masculine("لتر"),
    "unit/gallon": _masculine("غالون"),
    "unit/kilometer-per-hour": _behind(_KILOMETRE, "في الساعة"),
    "unit/mile-per-hour": _behind(_MILE, "في الساعة"),
    "unit/meter-per-second": _behind(_METRE, "في الثانية"),
    "unit/knot": ("عقدة", "عقدتان", "عقد", "عقدة", "عقدة"),
    "unit/celsius": _both(_DEGREE, ("مئوية", "مئويتان", "مئوية", "مئوية", "مئوية")),
    "unit/fahrenheit": _behind(_DEGREE, "فهرنهايت"),
    "unit/kilowatt": ("كيلوواط",) * 5,
    "unit/megawatt": ("ميغاواط",) * 5,
    "unit/gigawatt": ("غيغاواط",) * 5,
    "unit/kilowatt-hour": ("كيلوواط ساعة",) * 5,
    "unit/megawatt-hour": ("ميغاواط ساعة",) * 5,
    "unit/gigawatt-hour": ("غيغاواط ساعة",) * 5,
    "unit/terawatt-hour": ("تيراواط ساعة",) * 5,
    "percentage-point": _both(_POINT, ("مئوية", "مئويتان", "مئوية", "مئوية", "مئوية")),
    "basis-point": ("نقطة أساس", "نقطتا أساس", "نقاط أساس", "نقطة أساس", "نقطة أساس"),
    "currency/USD": _masculine("دولار"),
    "currency/JPY": ("ين",) * 5,
    "lira": ("ليرة", "ليرتان", "ليرات", "ليرة", "ليرة"),
    "rupee": _feminine("روبي"),
    "dinar": _masculine("دينار", "دنانير"),
    "riyal": _masculine("ريال"),
    "dirham": _masculine("درهم", "دراهم"),
    "toman": ("تومان",) * 5,
}
_ENGLISH: Final[Words] = {
    "percentage-point": ("percentage point", "percentage points"),
    "basis-point": ("basis point", "basis points"),
    "lira": ("lira",),
    "rupee": ("rupee", "rupees"),
    "dinar": ("dinar", "dinars"),
    "riyal": ("riyal", "riyals"),
    "dirham": ("dirham", "dirhams"),
    "toman": ("toman", "tomans"),
}
_PERSIAN: Final[Words] = {
    "unit/acre": ("ایکر",),  # CLDR's "جریب" is a fifth of a hectare
    "unit/dunam": ("دونم",),
    "unit/celsius": ("درجهٔ سانتی‌گراد",),
    "percentage-point": ("واحد درصد",),
    "basis-point": ("واحد پایه",),
    "currency/USD": ("دلار",),
    "currency/JPY": ("ین",),
    "lira": ("لیر",),
    "rupee": ("روپیه",),
    "dinar": ("دینار",),
    "riyal": ("ریال",),
    "dirham": ("درهم",),
    "toman": ("تومان",),
}
_TURKISH: Final[Words] = {
    "unit/dunam": ("dönüm",),
    "unit/megawatt-hour": ("MWh",),
    "unit/gigawatt-hour": ("GWh",),
    "unit/terawatt-hour": ("TWh",),
    "percentage-point": ("yüzde puan",),
    "basis-point": ("baz puan",),
    "currency/USD": ("dolar",),
    "currency/EUR": ("avro",),
    "currency/JPY": ("yen",),
    "lira": ("lira",),
    "rupee": ("rupi",),
    "dinar": ("dinar",),
    "riyal": ("riyal",),
    "dirham": ("dirhem",),
    "toman": ("tümen",),
}
_URDU: Final[Words] = {
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
    "unit/knot": ("ناٹ",),
    "unit/celsius": ("ڈگری سینٹی گریڈ",),
    "unit/megawatt": ("میگاواٹ",),
    "unit/gigawatt": ("گیگاواٹ",),
    "unit/megawatt-hour": ("میگاواٹ آور",),
    "unit/gigawatt-hour": ("گیگاواٹ آور",),
    "unit/terawatt-hour": ("ٹیراواٹ آور",),
    "percentage-point": ("فیصد پوائنٹ", "فیصد پوائنٹس"),
    "basis-point": ("بیسس پوائنٹ", "بیسس پوائنٹس"),
    "currency/USD": ("ڈالر",),
    "currency/JPY": ("ین",),
    "lira": ("لیرا",),
    "rupee": ("روپیہ", "روپے"),
    "dinar": ("دینار",),
    "riyal": ("ریال",),
    "dirham": ("درہم",),
    "toman": ("تومان",),
}
WORDS: Final[Mapping[Edition, Words]] = {
    "ar": _ARABIC, "en": _ENGLISH, "fa": _PERSIAN, "tr": _TURKISH, "ur": _URDU,
}  # fmt: skip

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

"""How wires write units for short, and otherwise than CLDR and the papers' own words do."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk_translate_metadata.templates.counted_words import ALSO

_FORMS: Final[Mapping[str, str]] = {
    "unit/millimeter": "ملم|ملليمتر",
    "unit/centimeter": "سم",
    "unit/kilometer": "kms|كلم|كم|کلو میٹر|کیلو متر",
    "unit/foot": "fts|فٹ|پا|ayak",
    "unit/mile": "ميلا",
    "unit/nautical-mile": "ناٹیکل میل|مایل دریائی",
    "unit/square-meter": "sq m|sq. m|sqm|sq metres|sq meters|m2|m²|متر مربعا",
    "unit/square-kilometer": "sq km|sq. km|sqkm|sq kms|km2|km²|كلم مربع|كلم مربعا|كم مربع|كلم2|كم2",
    "unit/square-mile": "sq mi|sq miles|sq. miles",
    "unit/square-foot": "sq ft|sq. ft|sq feet",
    "unit/cubic-meter": "cu m|cu. m|m3|m³|کیوبک میٹر",
    "unit/cubic-foot": "cu ft|cu. ft",
    "unit/acre": "إيكر|أكر|آکر",
    "unit/tonne": "تن",
    "unit/year": "عام|عاما|أعوام|اعوام",
    "unit/dunam": "dönüm|donum|donums|دونوم|dunum",
    "unit/kilogram": "kgs|kilo|kilos|كلغ|كغ|كجم|كغم|كيلو|کیلو|کلو",
    "unit/ounce": "oz|أوقية",
    "unit/pound": "lb|lbs|رطل|رطلا|أرطال",
    "unit/hour": "hr|hrs",
    "unit/minute": "min|mins",
    "unit/liter": "ليتر|ليترا|ليترات",
    "unit/gallon": "جالون",
    "unit/kilometer-per-hour": (
        "kph|kmph|kmh|km/saat|km/sa|kilometres an hour|kilometers an hour|كلم في الساعة"
        "|كم في الساعة|كلم/ساعة|كم/ساعة|كلم/س|كم/س|کیلومتر بر ساعت"
    ),
    "unit/mile-per-hour": "miles an hour|مایل بر ساعت",
    "unit/celsius": (
        "°c|degrees celsius|degree celsius|degrees c|c°|درجه سانتی‌گراد|درجهٔ سانتی‌گراد"
        "|درجه سلسیوس|santigrat|santigrat derece|derece santigrat|ڈگری سینٹی گریڈ|سینٹی گریڈ"
    ),
    "unit/fahrenheit": "°f|degrees fahrenheit|degrees f|درجه فارنهایت|fahrenhayt|derece fahrenhayt",
    "unit/megawatt": "ميغاوات|میگا وات",
    "unit/gigawatt": "غيغاوات|جيجاوات",
    "unit/kilowatt": "كيلووات",
    "unit/kilowatt-hour": "kwh|kilowatt hours|کلو واٹ گھنٹے|كيلووات ساعة|kilovat saat",
    "unit/megawatt-hour": "mwh|megawatt hours|megavatsaat|megavat saat|ميغاوات ساعة",
    "unit/gigawatt-hour": "gwh|gigawatt hours|gigavatsaat|gigavat saat",
    "unit/terawatt-hour": "twh|terawatt hours|teravatsaat|teravat saat",
    "percentage-point": "pct points|% points|pp|yüzde puanı|واحد درصدی|فیصدی پوائنٹس|فیصد پوائنٹ",
    "basis-point": "bps|bp|نقطه پایه|بنیادی پوائنٹس",
    "lira": "liras|لیره|ليرا",
    "rupee": "روپیه|روپئے",
    "riyal": "ريال|ريالا|ريالات|ريالان|ریال|riyal",
    "rial": "rial|rials",
    "toman": "تومن",
}

STANDS_FOR: Final[Mapping[str, str]] = {
    "bpd": "barrels per day",
    "b/d": "barrels per day",
    "bcm": "billion cubic meters",
    "bcf": "billion cubic feet",
}
"""What is short for a unit with more to it: a rate, a scale."""

UNFIGURED: Final[Mapping[str, str]] = {
    **{scale: f"1 {scale}" for scale in ("ألف", "مليون", "مليار", "تريليون")},
    **dict.fromkeys(("ألفا", "ألفي"), "2 ألف"),
    **dict.fromkeys(("مليونا", "مليوني"), "2 مليون"),
    **dict.fromkeys(("مليارا", "ملياري"), "2 مليار"),
}
"""Arabic says one and two of a scale without a figure."""

_LETTERS: Final[Mapping[str, str]] = {
    "m": "unit/meter",
    "l": "unit/liter",
    "L": "unit/liter",
    "t": "unit/tonne",
    "h": "unit/hour",
}
"""Units of one letter, in just this case, directly behind a figure: `25m` is a length, but `5 m`
may be five million."""
_DEGREES: Final = re.compile(r"(?<=\d) ?(?=[CF]\b)")
"""Before what has lost its sign: `38C`, where `38c` is cents."""

_MINUS: Final = re.compile(
    r"\A(?:minus|moins|menos|meno|eksi|منفی|منفي|ناقص|سالب)\s+(?=\d)", re.IGNORECASE
)


def signed(text: str) -> str:
    """Write signs as they are typed: a word for minus, the typographer's, and that of degrees."""
    return _DEGREES.sub("°", _MINUS.sub("-", text.replace("\u2212", "-")))


def lettered(behind: str) -> str | None:
    """Answer the unit of one letter that is all that stands behind a figure; None for another."""
    return _LETTERS.get(behind)


def shorts() -> Iterator[tuple[str, str]]:
    """Answer forms with their units."""
    for unit, forms in (*_FORMS.items(), *ALSO.items()):
        for form in forms.split("|"):
            yield form, unit

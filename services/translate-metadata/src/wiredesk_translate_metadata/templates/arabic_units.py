"""What Arabic papers count in: units and money in the number that a figure asks for.

Unicode CLDR has "١٢ دينار عراقي" where papers print "١٢ دينارا عراقيا", and no gender of rupees.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_translate_metadata.templates.arabic_forms import (
    Forms,
    behind,
    both,
    feminine,
    masculine,
    of,
    of_her,
    same,
)

_METRE: Final = masculine("متر", "أمتار")
_KILOMETRE: Final = masculine("كيلومتر")
_MILE: Final = masculine("ميل", "أميال")
_FOOT: Final = ("قدم", "قدمان", "أقدام", "قدما", "قدم")
_DEGREE: Final = feminine("درج")
_POINT: Final = ("نقطة", "نقطتان", "نقاط", "نقطة", "نقطة")
_DOLLAR: Final = masculine("دولار")
_POUND: Final = masculine("جنيه")
_DINAR: Final = masculine("دينار", "دنانير")
_RIYAL: Final = masculine("ريال")
_DIRHAM: Final = masculine("درهم", "دراهم")
_LIRA: Final = ("ليرة", "ليرتان", "ليرات", "ليرة", "ليرة")
_RUPEE: Final = feminine("روبي")
_KRONA: Final = feminine("كرون")

ARABIC: Final[Mapping[str, Forms]] = {
    "unit/millimeter": masculine("مليمتر"),
    "unit/centimeter": masculine("سنتيمتر"),
    "unit/meter": _METRE,
    "unit/kilometer": _KILOMETRE,
    "unit/mile": _MILE,
    "unit/foot": _FOOT,
    "unit/inch": feminine("بوص"),
    "unit/yard": feminine("يارد"),
    "unit/nautical-mile": of(_MILE, "بحري"),
    "unit/square-meter": of(_METRE, "مربع"),
    "unit/square-kilometer": of(_KILOMETRE, "مربع"),
    "unit/square-mile": of(_MILE, "مربع"),
    "unit/square-foot": of_her(_FOOT, "مربع"),
    "unit/cubic-meter": of(_METRE, "مكعب"),
    "unit/cubic-kilometer": of(_KILOMETRE, "مكعب"),
    "unit/cubic-foot": of_her(_FOOT, "مكعب"),
    "unit/hectare": masculine("هكتار"),
    "unit/acre": masculine("فدان", "أفدنة"),
    "unit/dunam": masculine("دونم"),
    "unit/kilogram": masculine("كيلوغرام"),
    "unit/tonne": both(masculine("طن", "أطنان"), ("متري", "متريان", "مترية", "متريا", "متري")),
    "unit/pound": masculine("رطل", "أرطال"),
    "unit/ounce": feminine("أونص"),
    "unit/liter": masculine("لتر"),
    "unit/gallon": masculine("غالون"),
    "unit/kilometer-per-hour": behind(_KILOMETRE, "في الساعة"),
    "unit/mile-per-hour": behind(_MILE, "في الساعة"),
    "unit/meter-per-second": behind(_METRE, "في الثانية"),
    "unit/knot": ("عقدة", "عقدتان", "عقد", "عقدة", "عقدة"),
    "unit/celsius": of_her(_DEGREE, "مئوي"),
    "unit/fahrenheit": behind(_DEGREE, "فهرنهايت"),
    "unit/kilowatt": same("كيلوواط"),
    "unit/megawatt": same("ميغاواط"),
    "unit/gigawatt": same("غيغاواط"),
    "unit/kilowatt-hour": same("كيلوواط ساعة"),
    "unit/megawatt-hour": same("ميغاواط ساعة"),
    "unit/gigawatt-hour": same("غيغاواط ساعة"),
    "unit/terawatt-hour": same("تيراواط ساعة"),
    "percentage-point": of_her(_POINT, "مئوي"),
    "basis-point": ("نقطة أساس", "نقطتا أساس", "نقاط أساس", "نقطة أساس", "نقطة أساس"),
    "currency/USD": _DOLLAR,
    "currency/GBP": of(_POUND, "إسترليني"),
    "currency/EGP": of(_POUND, "مصري"),
    "currency/SDG": of(_POUND, "سوداني"),
    "currency/TRY": of_her(_LIRA, "تركي"),
    "currency/SYP": of_her(_LIRA, "سوري"),
    "currency/LBP": of_her(_LIRA, "لبناني"),
    "currency/IQD": of(_DINAR, "عراقي"),
    "currency/JOD": of(_DINAR, "أردني"),
    "currency/KWD": of(_DINAR, "كويتي"),
    "currency/BHD": of(_DINAR, "بحريني"),
    "currency/LYD": of(_DINAR, "ليبي"),
    "currency/TND": of(_DINAR, "تونسي"),
    "currency/DZD": of(_DINAR, "جزائري"),
    "currency/SAR": of(_RIYAL, "سعودي"),
    "currency/QAR": of(_RIYAL, "قطري"),
    "currency/OMR": of(_RIYAL, "عماني"),
    "currency/YER": of(_RIYAL, "يمني"),
    "currency/BRL": of(_RIYAL, "برازيلي"),
    "currency/IRR": of(_RIYAL, "إيراني"),
    "currency/AED": of(_DIRHAM, "إماراتي"),
    "currency/MAD": of(_DIRHAM, "مغربي"),
    "currency/INR": of_her(_RUPEE, "هندي"),
    "currency/PKR": of_her(_RUPEE, "باكستاني"),
    "currency/NPR": of_her(_RUPEE, "نيبالي"),
    "currency/LKR": of_her(_RUPEE, "سريلانكي"),
    "currency/IDR": of_her(_RUPEE, "إندونيسي"),
    "currency/RSD": of(_DINAR, "صربي"),
    "currency/MKD": of(_DINAR, "مقدوني"),
    "currency/SSP": of(_POUND, "جنوب سوداني"),
    "currency/THB": same("بات تايلاندي"),
    "currency/VND": same("دونغ فيتنامي"),
    "currency/KZT": same("تنغي كازاخستاني"),
    "currency/ETB": same("بر إثيوبي"),
    "currency/KPW": same("وون كوري شمالي"),
    "currency/AZN": same("مانات أذربيجاني"),
    "currency/TMT": same("مانات تركماني"),
    "currency/GHS": same("سيدي غاني"),
    "currency/AFN": same("أفغاني"),
    "currency/RUB": of(masculine("روبل"), "روسي"),
    "currency/CHF": of(masculine("فرنك"), "سويسري"),
    "currency/SEK": of_her(_KRONA, "سويدي"),
    "currency/NOK": of_her(_KRONA, "نرويجي"),
    "currency/DKK": of_her(_KRONA, "دنماركي"),
    "currency/AUD": of(_DOLLAR, "أسترالي"),
    "currency/CAD": of(_DOLLAR, "كندي"),
    "currency/NZD": of(_DOLLAR, "نيوزيلندي"),
    "currency/SGD": of(_DOLLAR, "سنغافوري"),
    "currency/JPY": same("ين"),
    "currency/CNY": same("يوان"),
    "currency/ILS": masculine("شيكل", "شواكل"),
    "cent": masculine("سنت"),
    "lira": _LIRA,
    "rupee": _RUPEE,
    "dinar": _DINAR,
    "riyal": _RIYAL,
    "rial": _RIYAL,
    "dirham": _DIRHAM,
    "toman": same("تومان"),
}

"""Numbers in words, made figures: `half a million`, "ڈیڑھ ارب", "yarım milyon".

So is what stands between a number and what it counts: "200'den fazla kişi".
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

_Way = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_OF_ENGLISH: Final = r"(?P<scale>million|billion|trillion)\b"
_OF_TURKISH: Final = r"(?P<scale>bin|milyon|milyar|trilyon)\b"
_OF_ARABIC: Final = r"(?P<scale>مليون|مليار|تريليون)\b"
_OF_PERSIAN: Final = r"(?P<scale>هزار|میلیون|میلیارد)\b"
_OF_URDU: Final = r"(?P<scale>ہزار|لاکھ|کروڑ|ارب|کھرب|ملین|بلین)\b"

_FIGURE: Final = (
    r"(?P<figure>\d[\d.,]*(?: (?:bin|milyon|milyar|ہزار|لاکھ|کروڑ|ارب))?)"  # and what is counted
)


def _moved(by: float) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{float(found['figure']) + by:g} {found['scale']}"


def _thousands(found: re.Match[str]) -> str:
    return f"{found['figure']}.{int(found['rest']):03}"


def _thousands_comma(found: re.Match[str]) -> str:
    return f"{found['figure']},{int(found['rest']):03}"


def _both(found: re.Match[str]) -> str:
    """Write two scales as one: a million and 200 thousand are 1.2 million."""
    point = "," if found["scale"].isascii() else "."
    rest = f"{int(found['rest']):03}".rstrip("0")
    return f"{found['figure'] or 1}{point}{rest or 0} {found['scale']}"


def _hundredths(found: re.Match[str]) -> str:
    rest = f"{int(found['rest']):02}".rstrip("0")
    return f"{found['figure']}.{rest or 0} {found['scale']}"


def _ways(*pairs: tuple[str, str | Callable[[re.Match[str]], str]]) -> Sequence[_Way]:
    return [(re.compile(rf"\A{pattern}", re.IGNORECASE), by) for pattern, by in pairs]


_ENGLISH: Final = [
    *enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1),
    *enumerate(("eleven", "twelve"), 11),
]
_TURKISH: Final = [
    *enumerate(("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"), 1),
    *((20, "yirmi"), (30, "otuz"), (40, "kırk"), (50, "elli"), (60, "altmış"), (70, "yetmiş")),
    *((80, "seksen"), (90, "doksan"), (100, "yüz")),
]
_ARABIC: Final = [
    (2, "اثنا|اثني"), (3, "ثلاثة|ثلاث"), (4, "أربعة|أربع"), (5, "خمسة|خمس"), (6, "ستة|ست"),
    (7, "سبعة|سبع"), (8, "ثمانية|ثماني"), (9, "تسعة|تسع"), (10, "عشرة|عشر"), (100, "مئة|مائة"),
    (20, "عشرون|عشرين"), (30, "ثلاثون|ثلاثين"), (40, "أربعون|أربعين"), (50, "خمسون|خمسين"),
    (60, "ستون|ستين"), (70, "سبعون|سبعين"), (80, "ثمانون|ثمانين"), (90, "تسعون|تسعين"),
    (200, "مئتا|مئتي|مائتا|مائتي"), (300, "ثلاثمئة|ثلاثمائة"), (500, "خمسمئة|خمسمائة"),
]  # fmt: skip
_PERSIAN: Final = [
    *enumerate(("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"), 1),
    *((20, "بیست"), (30, "سی"), (40, "چهل"), (50, "پنجاه"), (60, "شصت"), (70, "هفتاد")),
    *((80, "هشتاد"), (90, "نود"), (100, "صد"), (200, "دویست"), (300, "سیصد"), (500, "پانصد")),
]
_URDU: Final = [*enumerate(("ایک", "دو", "تین", "چار", "پانچ", "چھ", "سات", "آٹھ", "نو", "دس"), 1)]
_ARABIC_SCALES: Final = r"(?P<scale>ألف|آلاف|مليون|ملايين|مليار|مليارات)\b"
_MILLIONS: Final = "مليون|ملايين|مليار|مليارات"
_DUALS: Final = (
    *(("يومين", "أيام"), ("أسبوعين", "أسابيع"), ("شهرين", "أشهر"), ("عامين", "سنوات")),
    *(("سنتين", "سنوات"), ("ساعتين", "ساعات"), ("دقيقتين", "دقائق")),
)
_DOZENS: Final = (("half a", 6), ("a", 12), ("one", 12), ("two", 24), ("three", 36))
_WAYS: Final[Mapping[str, Sequence[_Way]]] = {
    "en": _ways(
        (rf"half (?:a|of a) {_OF_ENGLISH}", r"0.5 \g<scale>"),
        (rf"(?:a |one )?quarter (?:of )?(?:a )?{_OF_ENGLISH}", r"0.25 \g<scale>"),
        (rf"(?:a|one) and a half {_OF_ENGLISH}", r"1.5 \g<scale>"),
        (rf"(?:a|one) {_OF_ENGLISH} and a half", r"1.5 \g<scale>"),
        *((rf"{word} dozen (?=[^\W\d])", f"{number} ") for word, number in _DOZENS),
        *((rf"{word} {_OF_ENGLISH}", rf"{number} \g<scale>") for number, word in _ENGLISH),
        *((rf"{word} (?=[a-z])", f"{number} ") for number, word in _ENGLISH),
    ),
    "tr": _ways(
        (rf"yarım {_OF_TURKISH}", r"0,5 \g<scale>"),
        (rf"çeyrek {_OF_TURKISH}", r"0,25 \g<scale>"),
        *((rf"{word} buçuk {_OF_TURKISH}", rf"{number},5 \g<scale>") for number, word in _TURKISH),
        *((rf"{word} {_OF_TURKISH}", rf"{number} \g<scale>") for number, word in _TURKISH),
        (rf"(?P<figure>\d+) buçuk {_OF_TURKISH}", r"\g<figure>,5 \g<scale>"),
        (r"(?P<figure>\d{1,3}) bin (?P<rest>\d{1,3})(?!\d)", _thousands),
        (r"(?P<figure>\d+) (?P<scale>milyon|milyar) (?P<rest>\d{1,3}) (?:bin|milyon)\b", _both),
        *((rf"{word} (?=[a-zçğıöşü])", f"{number} ") for number, word in _TURKISH),
        (
            rf"{_FIGURE}'[dt][ae]n (?P<than>fazla|az) (?P<noun>.+)",
            r"\g<figure> \g<noun>'den \g<than>",
        ),
        (rf"{_FIGURE}'y?[ea] yakın (?P<noun>.+)", r"\g<figure> \g<noun>'e yakın"),
    ),
    "ar": _ways(
        (rf"نصف {_OF_ARABIC}", r"0.5 \g<scale>"),
        (rf"ربع {_OF_ARABIC}", r"0.25 \g<scale>"),
        (rf"{_OF_ARABIC} ونصف(?: ال(?P=scale))?", r"1.5 \g<scale>"),
        *((rf"(?:{word}) {_ARABIC_SCALES}", rf"{number} \g<scale>") for number, word in _ARABIC),
        (
            rf"(?:(?P<figure>\d+) )?(?P<scale>{_MILLIONS}) و ?(?P<rest>\d{{1,3}}) (?:ألف|مليون)\b",
            _both,
        ),
        *((rf"(?:{word}) (?=[^\W\d])", f"{number} ") for number, word in _ARABIC),
        *(
            (rf"(?P<before>قبل |خلال |لمدة ){two}\b", rf"\g<before>2 {many}")
            for two, many in _DUALS
        ),
    ),
    "fa": _ways(
        (rf"نیم {_OF_PERSIAN}", r"0.5 \g<scale>"),
        (rf"(?:یک|۱|1) و نیم {_OF_PERSIAN}", r"1.5 \g<scale>"),
        (rf"(?P<figure>\d+) و نیم {_OF_PERSIAN}", r"\g<figure>.5 \g<scale>"),
        *((rf"{word} {_OF_PERSIAN}", rf"{number} \g<scale>") for number, word in _PERSIAN),
        *((rf"{word} (?=[^\W\d])", f"{number} ") for number, word in _PERSIAN),
        (
            r"(?P<figure>\d+) (?P<scale>میلیون|میلیارد) و (?P<rest>\d{1,3}) (?:هزار|میلیون)\b",
            _both,
        ),
        (r"(?P<figure>\d{1,3}) هزار و (?P<rest>\d{1,3})(?!\d)", _thousands_comma),
        (r"(?P<figure>\d[\d.,٫]*) همت\b", r"\g<figure> هزارمیلیارد تومان"),
        (r"(?P<figure>\d[\d.,٫]*) هزار میلیارد\b", r"\g<figure> هزارمیلیارد"),
    ),
    "ur": _ways(
        (rf"(?:نصف|آدھا) {_OF_URDU}", r"0.5 \g<scale>"),
        *((rf"{word} {_OF_URDU}", rf"{number} \g<scale>") for number, word in _URDU),
        *((rf"{word} (?=[^\W\d])", f"{number} ") for number, word in _URDU),
        (r"(?P<figure>\d+) (?P<scale>کروڑ|لاکھ) (?P<rest>\d{1,2}) (?:لاکھ|ہزار)\b", _hundredths),
        (r"(?P<figure>\d{1,3}) ہزار (?P<rest>\d{1,3})(?!\d)", _thousands_comma),
        (rf"ڈیڑھ {_OF_URDU}", r"1.5 \g<scale>"),
        (rf"ڈھائی {_OF_URDU}", r"2.5 \g<scale>"),
        (rf"ساڑھے (?P<figure>\d+) {_OF_URDU}", _moved(0.5)),
        (rf"سوا (?P<figure>\d+) {_OF_URDU}", _moved(0.25)),
        (rf"پونے (?P<figure>\d+) {_OF_URDU}", _moved(-0.25)),
        (
            rf"{_FIGURE} سے (?P<than>زائد|زیادہ|کم) (?P<noun>.+)",
            r"\g<figure> \g<noun> سے \g<than>",
        ),
    ),
}
BEGINNINGS: Final = (
    *("half", "a", "quarter", "yarım", "çeyrek", "نصف", "ربع", "نیم", "یک"),
    *(word for _, word in (*_ENGLISH, *_TURKISH, *_PERSIAN, *_URDU)),
    *(word for _, words in _ARABIC for word in words.split("|")),
    *("آدھا", "ڈیڑھ", "ڈھائی", "ساڑھے", "سوا", "پونے"),
)
"""What texts that have one and no figure begin with."""


def figured(text: str, language: str) -> str:
    """Answer a text of a language with a figure for the words; any other as it is."""
    for pattern, by in _WAYS.get(language, ()):
        said, count = pattern.subn(by, text, count=1)
        if count:
            return said
    return text

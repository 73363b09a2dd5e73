"""High offices in each language, and the words that end a name beside one.

Latin letters show by their capitals where a name ends. In Urdu small words do, which no name has:
"وزیر خزانہ ... نے".
"""

from collections.abc import Mapping
from typing import Final

BEFORE: Final[Mapping[str, str]] = {
    "en": "Minister|President|Chancellor|Premier|Senator|Secretary-General|Director-General|"
    "Ambassador|Archbishop|Cardinal|Chief Justice|Central Bank Governor|chief executive|CEO|"
    "Governor|Mayor|Secretary|Attorney General",
    "tr": "Bakanı|Bakan|Cumhurbaşkanı|Başbakanı|Başbakan|Devlet Başkanı|Genel Sekreteri|"
    "Genel Başkanı|Büyükelçisi|Milletvekili|Valisi|Belediye Başkanı|Sözcüsü",
    "ur": "وزیر|گورنر|چیف جسٹس|وائس چانسلر",
}
"""Before a name."""

UR_FIELDS: Final = (
    "اعظم|اعلیٰ|"
    "صحت|خزانہ|خارجہ|داخلہ|دفاع|دفاعی پیداوار|اطلاعات|اطلاعات و نشریات|قانون|قانون و انصاف|تعلیم|"
    "زراعت|ریلوے|تجارت|صنعت|توانائی|بجلی|پٹرولیم|آبی وسائل|مذہبی امور|منصوبہ بندی|مواصلات|ہاؤسنگ|"
    "بحری امور|موسمیاتی تبدیلی|سائنس و ٹیکنالوجی|انسانی حقوق|پارلیمانی امور|اقتصادی امور|محنت|"
    "سیاحت|اعلیٰ تعلیم|"
    "ثقافت|کھیل|آبپاشی|بلدیات|ٹرانسپورٹ|خوراک|جنگلات|ماحولیات|مملکت|برائے \\w+"
)
"""What ministers are for, behind their word and before their name."""

BEHIND: Final = "minister|secretary|ambassador|mayor of|governor of"
"""Behind a name and a comma, in English."""
FIELDS: Final = ("foreign ", "home ", "health ", "education ", "justice ", "interior ", "defence ")
"""What a secretary is of whose office is a high one."""

_ENDS: Final = (
    "نے کی کے کا کو سے میں پر اور بھی تک ہے ہیں تھے تھا گا گے ہی جو کہ بطور نہ اس ان ایک یہ وہ"
)
ENDS: Final = frozenset(_ENDS.split())
"""What no name of a person has, in Urdu."""

NOT_NAMES: Final = (
    "General Deputy Delegate Emeritus Elect Hotel Trophy Cup He She It They We January February "
    "March April June July August September October November December"
)
"""Capitals behind an office that begin no name."""

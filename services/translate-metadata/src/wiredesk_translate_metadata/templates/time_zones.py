"""Of which place a time is: `1400 GMT`, `3 p.m. local time`, `10:30 p.m. EST`."""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition

LOCAL: Final = "local"
_FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "gmt": (
        *("GMT", "UTC", "بتوقيت غرينتش", "بتوقيت جرينتش", "به وقت گرینویچ", "جی ایم ٹی"),
        *("گرین وچ ٹائم", "Greenwich saatiyle"),
    ),
    LOCAL: (
        *("local time", "local", "بالتوقيت المحلي", "بتوقيت محلي", "به وقت محلی", "مقامی وقت"),
        *("heure locale", "Ortszeit", "hora local", "heures locales"),
    ),
    "eastern": (
        *("EST", "EDT", "ET", "Eastern time", "بتوقيت شرق الولايات المتحدة"),
        *("بتوقيت الساحل الشرقي", "به وقت شرق آمریکا"),
    ),
    "european": ("CEST", "CET", "MESZ", "MEZ", "بتوقيت وسط أوروبا", "به وقت اروپای مرکزی"),
    "pacific": ("PST", "PDT", "PT", "Pacific time", "بتوقيت الساحل الغربي"),
    "turkish": ("Turkish time", "Istanbul time", "بتوقيت إسطنبول", "بتوقيت تركيا", "به وقت ترکیه"),
    "tehran": ("Tehran time", "Iran time", "بتوقيت طهران", "به وقت تهران", "به وقت ایران"),
    "moscow": ("MSK", "Moscow time", "بتوقيت موسكو", "به وقت مسکو"),
    "mecca": ("AST", "Mecca time", "بتوقيت مكة المكرمة", "بتوقيت مكة", "به وقت مکه"),
    "baghdad": ("Baghdad time", "بتوقيت بغداد", "به وقت بغداد"),
    "cairo": ("Cairo time", "بتوقيت القاهرة", "به وقت قاهره"),
    "pakistan": ("PKT", "PST (Pakistan)", "Pakistan time", "پاکستانی وقت", "بتوقيت باكستان"),
}
FORMS: Final = "|".join(re.escape(form) for forms in _FORMS.values() for form in forms)
"""A pattern of all of them, behind a time."""
_ZONES: Final = {form.casefold(): zone for zone, forms in _FORMS.items() for form in forms}
_BEFORE: Final = re.compile(r"\A(?:yerel saatle|yerel saat|مقامی وقت کے مطابق)\s+", re.IGNORECASE)
"""Turkish and Urdu say before a time that it is the place's own."""
_OURS: Final = re.compile(r"\A(?:TSİ|TSI|Türkiye saatiyle)\s+(?P<time>.+)\Z")

_PATTERNS: Final[Mapping[Edition, Mapping[str, str]]] = {
    "ar": {
        "gmt": "الساعة {} بتوقيت غرينتش",
        LOCAL: "الساعة {} بالتوقيت المحلي",
        "eastern": "الساعة {} بتوقيت شرق الولايات المتحدة",
        "european": "الساعة {} بتوقيت وسط أوروبا",
        "pacific": "الساعة {} بتوقيت غرب الولايات المتحدة",
        "turkish": "الساعة {} بتوقيت إسطنبول",
        "tehran": "الساعة {} بتوقيت طهران",
        "moscow": "الساعة {} بتوقيت موسكو",
        "mecca": "الساعة {} بتوقيت مكة المكرمة",
        "baghdad": "الساعة {} بتوقيت بغداد",
        "cairo": "الساعة {} بتوقيت القاهرة",
        "pakistan": "الساعة {} بتوقيت باكستان",
    },
    "en": {
        "gmt": "{} GMT",
        LOCAL: "{} local time",
        "eastern": "{} ET",
        "european": "{} CET",
        "pacific": "{} PT",
        "turkish": "{} Turkish time",
        "tehran": "{} Tehran time",
        "moscow": "{} Moscow time",
        "mecca": "{} Mecca time",
        "baghdad": "{} Baghdad time",
        "cairo": "{} Cairo time",
        "pakistan": "{} Pakistan time",
    },
    "fa": {
        "gmt": "{} به وقت گرینویچ",
        LOCAL: "{} به وقت محلی",
        "eastern": "{} به وقت شرق آمریکا",
        "european": "{} به وقت اروپای مرکزی",
        "pacific": "{} به وقت غرب آمریکا",
        "turkish": "{} به وقت ترکیه",
        "tehran": "{} به وقت تهران",
        "moscow": "{} به وقت مسکو",
        "mecca": "{} به وقت مکه",
        "baghdad": "{} به وقت بغداد",
        "cairo": "{} به وقت قاهره",
        "pakistan": "{} به وقت پاکستان",
    },
    "tr": {
        "gmt": "{} GMT",
        LOCAL: "yerel saatle {}",
        "eastern": "ABD Doğu Yakası saatiyle {}",
        "european": "Orta Avrupa saatiyle {}",
        "pacific": "ABD Batı Yakası saatiyle {}",
        "turkish": "TSİ {}",
        "tehran": "Tahran saatiyle {}",
        "moscow": "Moskova saatiyle {}",
        "mecca": "Mekke saatiyle {}",
        "baghdad": "Bağdat saatiyle {}",
        "cairo": "Kahire saatiyle {}",
        "pakistan": "Pakistan saatiyle {}",
    },
    "ur": {
        "gmt": "{} جی ایم ٹی",
        LOCAL: "مقامی وقت کے مطابق {}",
        "eastern": "امریکی مشرقی وقت کے مطابق {}",
        "european": "وسطی یورپی وقت کے مطابق {}",
        "pacific": "امریکی مغربی وقت کے مطابق {}",
        "turkish": "ترکیہ کے وقت کے مطابق {}",
        "tehran": "تہران کے وقت کے مطابق {}",
        "moscow": "ماسکو کے وقت کے مطابق {}",
        "mecca": "مکہ کے وقت کے مطابق {}",
        "baghdad": "بغداد کے وقت کے مطابق {}",
        "cairo": "قاہرہ کے وقت کے مطابق {}",
        "pakistan": "پاکستانی وقت کے مطابق {}",
    },
}
_POINTED: Final = frozenset({"tr"})
"""Editions that write a point between hours and minutes (Türk Dil Kurumu)."""


def zone_of(form: str) -> str:
    """Answer which one a form means; each of `FORMS` has one."""
    return _ZONES[form.casefold()]


def without_local(text: str) -> str:
    """Answer a time without what says before it that it is the place's own."""
    return _BEFORE.sub("", _OURS.sub(r"\g<time> Turkish time", text))


def in_zone(time: str, zone: str, edition: Edition) -> str:
    """Answer a time of 24 hours, `14:30`, with whose it is."""
    written = time.replace(":", ".") if edition in _POINTED else time
    return _PATTERNS[edition][zone].format(written)

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
}
FORMS: Final = "|".join(re.escape(form) for forms in _FORMS.values() for form in forms)
"""A pattern of all of them, behind a time."""
_ZONES: Final = {form.casefold(): zone for zone, forms in _FORMS.items() for form in forms}
_BEFORE: Final = re.compile(r"\A(?:yerel saatle|yerel saat|مقامی وقت کے مطابق)\s+", re.IGNORECASE)
"""Turkish and Urdu say before a time that it is the place's own."""

_PATTERNS: Final[Mapping[Edition, Mapping[str, str]]] = {
    "ar": {
        "gmt": "الساعة {} بتوقيت غرينتش",
        LOCAL: "الساعة {} بالتوقيت المحلي",
        "eastern": "الساعة {} بتوقيت شرق الولايات المتحدة",
        "european": "الساعة {} بتوقيت وسط أوروبا",
    },
    "en": {"gmt": "{} GMT", LOCAL: "{} local time", "eastern": "{} ET", "european": "{} CET"},
    "fa": {
        "gmt": "{} به وقت گرینویچ",
        LOCAL: "{} به وقت محلی",
        "eastern": "{} به وقت شرق آمریکا",
        "european": "{} به وقت اروپای مرکزی",
    },
    "tr": {
        "gmt": "{} GMT",
        LOCAL: "yerel saatle {}",
        "eastern": "ABD Doğu Yakası saatiyle {}",
        "european": "Orta Avrupa saatiyle {}",
    },
    "ur": {
        "gmt": "{} جی ایم ٹی",
        LOCAL: "مقامی وقت کے مطابق {}",
        "eastern": "امریکی مشرقی وقت کے مطابق {}",
        "european": "وسطی یورپی وقت کے مطابق {}",
    },
}
_POINTED: Final = frozenset({"tr"})
"""Editions that write a point between hours and minutes (Türk Dil Kurumu)."""


def zone_of(form: str) -> str:
    """Answer which one a form means; each of `FORMS` has one."""
    return _ZONES[form.casefold()]


def without_local(text: str) -> str:
    """Answer a time without what says before it that it is the place's own."""
    return _BEFORE.sub("", text)


def in_zone(time: str, zone: str, edition: Edition) -> str:
    """Answer a time of 24 hours, `14:30`, with whose it is."""
    written = time.replace(":", ".") if edition in _POINTED else time
    return _PATTERNS[edition][zone].format(written)

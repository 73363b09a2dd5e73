"""Names of zones in texts, each with the one zone that it means."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

OFFSETS: Final = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WEZ": 0, "TU": 0, "BST": 1, "CET": 1, "MEZ": 1,
    "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "TRT": 3, "MSK": 3,
    "EAT": 3, "PKT": 5, "WIB": 7, "HKT": 8, "SGT": 8, "MYT": 8, "JST": 9, "KST": 9, "SAST": 2,
    "AWST": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Hours before UTC's."""

AMERICAN: Final = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Said without summer or winter, which the day decides."""

_UNSURE: Final = ("IST",)
"""Said by several countries: it is noted that UTC was taken."""

ZONE: Final = rf"(?i:{'|'.join(sorted([*OFFSETS, *AMERICAN, *_UNSURE], key=len, reverse=True))})\b"

_SAID_WHOLE: Final = {
    r"(?:بتوقيت|توقيت|به\s+وقت)\s+(?:غرينت?ش|جرينت?ش|گرینویچ)|ت\.?\s?غ\b": "Etc/GMT",
    r"T(?:S[Iİ]|ürkiye\s+saat(?:i|iyle)(?:\s+ile)?)\b": "Europe/Istanbul",
    r"پاکستان(?:ی|\s+کے)\s+(?:معیاری\s+)?وقت(?:\s+کے\s+مطابق)?": "Asia/Karachi",
    r"(?:по\s+)?мск\b": "Europe/Moscow",
    r"北京时间": "Asia/Shanghai",
    r"日本時間": "Asia/Tokyo",
    r"한국\s?시[간각]": "Asia/Seoul",
    r"(?:New\s+York|Washington)\b": "America/New_York",
    r"(?:U\.?S\.?\s+)?Eastern\b(?:\s+(?:standard\s+|daylight\s+)?time)?": "America/New_York",
    r"(?:U\.?S\.?\s+)?Pacific\b(?:\s+time)?": "America/Los_Angeles",
    r"(?:U\.?S\.?\s+)?Central\s+time": "America/Chicago",
    r"Central\s+European\s+(?:summer\s+)?time": "Europe/Paris",
    r"Greenwich\s+mean\s+time": "Etc/GMT",
}
"""Zones with a name of their own."""

_PLACES: Final = {
    "Europe/London": r"London|Londres|Londra|U\.?K\.?|British|لندن|Лондону?|лондонскому",
    "Europe/Paris": "Paris|Parigi|Parijs|fran[çc]aise|باريس|پاریس|парижскому",
    "Europe/Brussels": "Brussels|Bruxelles|Br(?:ü|ue)ssel|Bruselas|بروكسل|بروکسل|брюссельскому",
    "Europe/Berlin": "Berlin(?:er)?|deutscher|mitteleurop(?:ä|ae)ischer|برلين|برلین|берлинскому",
    "Europe/Vienna": "Vienna|Wiener|ö(?:ster)reichischer|Viyana",
    "Europe/Zurich": "Geneva|Gen[èe]ve|Zurich|Schweizer|suisse|Ginevra|Cenevre|جنيف|ژنو",
    "Europe/Madrid": "Madrid|peninsular|espa[ñn]ola|مدريد",
    "Europe/Rome": "Rom[ea]|italiana|روما",
    "Europe/Lisbon": "Lisbo[an]|portuguesa",
    "Europe/Amsterdam": "Amsterdam|The\\s+Hague|Nederlandse|Haagse",
    "Europe/Stockholm": "Stockholm|svensk",
    "Europe/Oslo": "Oslo|norsk",
    "Europe/Copenhagen": "Copenhagen|dansk",
    "Europe/Helsinki": "Helsinki|Suomen",
    "Europe/Warsaw": "Warsaw|polskiego|warszawskiego",
    "Europe/Budapest": "Budapest|magyar|budapesti",
    "Europe/Athens": r"Athens|Ελλάδ(?:ας|ος)|Αθήνας",
    "Europe/Moscow": "Moscow|Moskau(?:er)?|московскому|موسكو|مسکو",
    "Europe/Kyiv": "Kiev|Kyiv|киевскому",
    "Europe/Istanbul": "Istanbul|İstanbul|Ankara|Turk(?:ey|ish)|Türkiye|[إا]سطنبول|تركيا|استانبول",
    "Africa/Cairo": "Cairo|القاهرة",
    "Africa/Nairobi": "Nairobi",
    "Africa/Lagos": "Lagos",
    "Africa/Johannesburg": "Johannesburg|South\\s+African?",
    "Asia/Beirut": "Beirut|بيروت",
    "Asia/Baghdad": "Baghdad|بغداد",
    "Asia/Riyadh": r"Riyadh|Mecca|Saudi|مكة(?:\s+المكرمة)?|السعودية|الرياض|عدن",
    "Asia/Qatar": "Doha|Qatar|الدوحة|الكويت|Kuwait",
    "Asia/Dubai": "Dubai|UAE|[أا]بوظبي|الإمارات|دبي",
    "Asia/Tehran": "Tehran|Iran|تهران|ایران|طهران",
    "Asia/Kabul": "Kabul|کابل",
    "Asia/Karachi": "Islamabad|Karachi|Pakistan",
    "Asia/Kolkata": "India|Indian|Delhi|New\\s+Delhi",
    "Asia/Jakarta": "Jakarta",
    "Asia/Shanghai": "Beijing|Shanghai|Chinese|пекинскому",
    "Asia/Hong_Kong": "Hong\\s+Kong",
    "Asia/Singapore": "Singapore",
    "Asia/Tokyo": "Tokyo|Japan|токийскому",
    "Asia/Seoul": "Seoul|Korean?",
    "Australia/Sydney": "Sydney|Canberra|Melbourne",
    "America/New_York": r"Nueva\s+York|نيويورك|واشنطن",
    "America/Sao_Paulo": "Bras[íi]lia",
    "America/Argentina/Buenos_Aires": "argentina|Buenos\\s+Aires",
    "America/Mexico_City": "(?:Ciudad\\s+de\\s+)?M[ée]xico",
    "America/Bogota": "Bogot[áa]|colombiana",
    "America/Santiago": "Santiago|chilena",
}
"""What places and peoples are called whose time a text names, in the languages that name it so."""

_PHRASES: Final = (
    # Before the place, and behind it.
    (r"(?:heure|hora|ora|hor[áa](?:rio)?)\s+(?:(?:de|di|do|d['’])\s*)?", r"\b"),
    ("", r"\s+(?:time|Zeit|tid|tijd|aikaa|idő(?:\s+szerint)?|saati(?:yle|ne\s+göre)?)\b"),
    (r"(?:بتوقيت|توقيت|به\s+وقت)\s+", r"(?:\s+المحلي)?"),
    (r"(?:po\s+)?czasu\s+", r"\b"),
    (r"ώρα\s+", r"\b"),
    (r"по\s+", r"(?:\s+времени)?\b"),
    ("", r"\s+времени\b"),
)
_BY_ZONE: Final = {
    **_SAID_WHOLE,
    **{
        rf"{before}(?:{names}){behind}": zone
        for zone, names in _PLACES.items()
        for before, behind in _PHRASES
    },
}

_ANYWHERE: Final = "|".join(_PLACES.values())
BY_PLACE: Final = "|".join(
    [*_SAID_WHOLE, *(rf"{before}(?:{_ANYWHERE}){behind}" for before, behind in _PHRASES)]
)
"""How a text names a zone by a place."""


def fixed(minutes: int) -> tzinfo:
    """Answer the zone that is always so many minutes before UTC."""
    return timezone(timedelta(minutes=minutes))


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo | None:
    """Answer the zone that a text names; None where the name may mean several."""
    short = name.upper()
    if (hours := OFFSETS.get(short)) is not None:
        return fixed(hours * 60)
    if short in AMERICAN:
        return ZoneInfo(AMERICAN[short])
    named = (zone for said, zone in _BY_ZONE.items() if re.fullmatch(said, name, re.IGNORECASE))
    return next(map(ZoneInfo, named), None)

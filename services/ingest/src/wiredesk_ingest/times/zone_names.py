"""Names of zones in texts, each with the one zone that it means."""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

OFFSETS: Final = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WEZ": 0, "TU": 0, "BST": 1, "CET": 1, "MEZ": 1,
    "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "TRT": 3, "MSK": 3,
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

_FIXED: Final = {
    r"(?:بتوقيت|توقيت|به\s+وقت)\s+(?:غرينت?ش|جرينت?ش|گرینویچ)|ت\.?\s?غ\b": 0,
    r"(?:بتوقيت|توقيت)\s+(?:مكة(?:\s+المكرمة)?|السعودية|الرياض)": 180,
    r"(?:بتوقيت|توقيت)\s+(?:الدوحة|الكويت|بغداد|عدن|[إا]سطنبول|تركيا)": 180,
    r"(?:بتوقيت|توقيت)\s+(?:[أا]بوظبي|الإمارات|دبي)": 240,
    r"به\s+وقت\s+(?:تهران|ایران)": 210,
    r"به\s+وقت\s+کابل": 270,
    r"(?:по\s+)?(?:мск|московскому(?:\s+времени)?)\b": 180,
    r"پاکستان(?:ی|\s+کے)\s+(?:معیاری\s+)?وقت(?:\s+کے\s+مطابق)?": 300,
    r"T(?:S[Iİ]|ürkiye\s+saat(?:i|iyle)(?:\s+ile)?)\b": 180,
    r"PKT\b": 300,
}
"""Zones without a summer time that only some languages name so, in minutes before UTC."""

_SEASONAL: Final = {
    r"heure\s+(?:de\s+Paris|fran[çc]aise)|Paris\s+time|بتوقيت\s+باريس": "Europe/Paris",
    r"(?:deutscher|mitteleurop(?:ä|ae)ischer|Berliner)\s+Zeit|Berlin\s+time": "Europe/Berlin",
    r"hora\s+(?:de\s+Madrid|peninsular|espa[ñn]ola)|Madrid\s+time": "Europe/Madrid",
    r"ora\s+(?:italiana|di\s+Roma)|Rome\s+time": "Europe/Rome",
    r"hora\s+de\s+Lisboa|Lisbon\s+time": "Europe/Lisbon",
    r"hor[áa](?:rio)?\s+de\s+Bras[íi]lia": "America/Sao_Paulo",
    r"(?:London|U\.?K\.?|British)\s+time|بتوقيت\s+لندن": "Europe/London",
    r"(?:New\s+York|Washington|(?:U\.?S\.?\s+)?Eastern)(?:\s+time)?\b": "America/New_York",
    r"Beijing\s+time|北京时间": "Asia/Shanghai",
    r"(?:Tokyo|Japan)\s+time|日本時間": "Asia/Tokyo",
    r"czasu\s+(?:polskiego|warszawskiego)": "Europe/Warsaw",
    r"ώρα\s+Ελλάδ(?:ας|ος)": "Europe/Athens",
    r"(?:svensk|norsk|dansk)\s+tid": "Europe/Stockholm",
    r"Nederlandse\s+tijd": "Europe/Amsterdam",
}
"""Zones that are named by a place."""

BY_PLACE: Final = "|".join((*_FIXED, *_SEASONAL))


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
    for said, minutes in _FIXED.items():
        if re.fullmatch(said, name, re.IGNORECASE):
            return fixed(minutes)
    named = (zone for said, zone in _SEASONAL.items() if re.fullmatch(said, name, re.IGNORECASE))
    return next(map(ZoneInfo, named), None)

"""What stands behind a headline or a slug and is an order: `BC-Lanterns, KILL`, `Lanterns, Adv05`.

In capitals, or with a day: otherwise the words are news.
"""

import re
from typing import Final

_KILLS: Final = (
    *("KILL", "KILLED", "STORNO", "STORNIERT", "WITHDRAWN", "RETRACTED", "RÜCKRUF", "RUECKRUF"),
    *("ZURÜCKGEZOGEN", "ANNULATION", "ANNULÉ", "ANNULÉE", "ANULACIÓN", "ANULADO", "ANULADA"),
    *("ANNULLATO", "ANNULLATA", "ANNULLERT", "ANNULLERET", "ANNULLERAS", "INGETROKKEN", "İPTAL"),
    *("АННУЛИРОВАНО", "PERUTTU"),
)
_BEHIND: Final = r"(?:[,([\u2013\u2014-]\s?|\s[\u2013\u2014-]\s)"
_KILL: Final = re.compile(
    rf"{_BEHIND}(?:MANDATORY\s)?(?:KILL[\s/,-]{{1,3}}){{0,5}}(?:{'|'.join(_KILLS)})$"
)
_KILL_ASIDE: Final = re.compile(
    r"[(\[](?:story\s)?(?:withdrawn|retracted|storniert|zur(?:ü|ue)ckgezogen|annul[ée]e?|anulad[ao]"
    r"|annullat[ao]|ingetrokken|аннулировано|iptal(?:\sedildi)?|ملغى|لغو\sشد|منسوخ)[)\]]\W*$",
    re.IGNORECASE,
)
"""In brackets small letters are no news, either."""
_HOLD: Final = re.compile(
    rf"{_BEHIND}(?:(?:HOLD|WITHHOLD)$|(?:Adv|ADV)\s?\d{{1,2}}\b)"
    r"|\b(?:[Hh]old [Ff]or [Rr]elease|HOLD[ _-]FOR[ _-]RELEASE|HFR)\b"
)
_HOLD_STEMS: Final = ("hold", "adv", "hfr")
_HELD_SLUG: Final = re.compile(
    r"(?:^|[-_/,. ])(?:[Ee]mbargoed|EMBARGOED|SPERRFRIST)(?:$|[-_/,. ])|^EMBARGO[-_/ ](?=.*[a-z])"
    r"|[-_/][Ee]mbargo[-_/]\d{4,8}$"
    r"|[-_/,. ]EMBARGO[-_/ ](?:(?:UN)?TIL\b|(?:MON|TUE|WED|THU|FRI|SAT|SUN)\b|\d{3,4}\s?(?:GMT"
    r"|UTC)|\d{1,2}[:.]\d\d)"
)
"""In a slug that is for desks; a headline may tell of goods that are embargoed."""

_AROUND: Final = " .!*)]"
_LONGEST: Final = 40
"""Signs of such an end."""


def ends_recalled(line: str) -> bool:
    """Tell whether a headline or a slug has a kill behind it."""
    end = line[-_LONGEST:].rstrip(_AROUND)
    if end.endswith(_KILLS) and _KILL.search(end):
        return True
    return (
        line.rstrip(" .").endswith((")", "]")) and _KILL_ASIDE.search(line[-_LONGEST:]) is not None
    )


def ends_held(line: str) -> bool:
    """Tell whether a headline or a slug says behind it that the story must wait."""
    end = line[-_LONGEST:].rstrip(_AROUND)
    low = end.lower()
    return any(stem in low for stem in _HOLD_STEMS) and _HOLD.search(end) is not None


def is_held_slug(slug: str) -> bool:
    """Tell whether a slug has an embargo's word among its own."""
    return _HELD_SLUG.search(slug[:_LONGEST]) is not None

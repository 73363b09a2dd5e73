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
_KILL: Final = re.compile(rf"{_BEHIND}(?:MANDATORY\s)?(?:{'|'.join(_KILLS)})$")
_KILL_ASIDE: Final = re.compile(
    r"[(\[](?:story\s)?(?:withdrawn|retracted|storniert|zur(?:ü|ue)ckgezogen|annul[ée]e?|anulad[ao]"
    r"|annullat[ao]|ingetrokken|аннулировано|iptal(?:\sedildi)?|ملغى|لغو\sشد|منسوخ)[)\]]\W*$",
    re.IGNORECASE,
)
"""In brackets small letters are no news, either."""
_HOLD: Final = re.compile(
    rf"{_BEHIND}(?:(?:HOLD|WITHHOLD)$|(?:Adv|ADV)\s?\d{{1,2}}\b)|\b(?:HOLD FOR RELEASE|HFR)\b"
)
_HOLD_STEMS: Final = ("HOLD", "Adv", "ADV", "HFR")
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
    return any(stem in end for stem in _HOLD_STEMS) and _HOLD.search(end) is not None

"""How a line says in Arabic, Persian or Urdu that a text must wait."""

from typing import Final

_UNTIL: Final = r"(?:حتى|حتي|قبل|إلى|الى|لغاية|لحين|إلا|الا|بعد)"
_ARABIC: Final = (
    # Publication is forbidden until; without a time it may be news of a court.
    rf"(?:محظور\s+(?:ال)?نشر|(?:ی?حظر|ممنوع|یمنع)\s+(?:ال)?نشر(?:ه|ها)?\s*(?:[:-]|{_UNTIL}\b(?!\s+(?:صدور\s+(?:ال)?(?:حكم|قرار)|البت|الحكم|انتهاء\s+التحقیق))|\W*$)"
    rf"|(?:(?:یرجى|الرجاء)\s+(?:\S+\s+و)?)?عدم\s+(?:ال)?نشر(?:ه|ها)?\s+{_UNTIL}\b|غیر\s+قابل\s+للنشر\s+{_UNTIL}\b"
    rf"|النشر\s+(?:ممنوع|محظور)\s+{_UNTIL}\b|غیر\s+مخصصة?\s+للنشر\s+{_UNTIL}\b|(?:محظورة?|تحت\s+(?:ال)?حظر)\s+حتى\b"
    r"|حظر\s+حتى\s+(?=[^\r\n]{0,60}(?:\d|الساعة))|(?:یرجى|الرجاء)\s+الالتزام\s+بموعد\s+النشر\b"
    rf"|لا\s+(?:ی|ت)نشر\s+{_UNTIL}\b|للنشر\s+(?:بعد|فی)\s+(?:الساعة|یوم|\d)|[إا]مبارغو\s*(?:[:-]|حتى\b))"
)
_PERSIAN: Final = (
    r"غیر[\s\u200c]?قابل\s+انتشار\s*(?::|تا\b|پیش\s+از\b|قبل\s+از\b)"  # not to be published until
    r"|ممنوعیت\s+انتشار\s+تا\b"
    r"|انتشار\s+(?:این\s+\w+\s+)?(?:تا|پیش\s+از|قبل\s+از)\s[^\r\n]{1,60}\sممنوع\b"
    r"|تا\s[^\r\n]{1,60}\sاز\s+انتشار\s+(?:این\s+)?\w+\s+خودداری\b"
    r"|(?:لطفا\s+)?(?:تا|پیش\s+از|قبل\s+از)\s[^\r\n]{1,60}\sمنتشر\s+(?:نشود|نگردد|نکنید)\W*$"
)
_URDU: Final = (
    r"(?:قبل\s+از\s+وقت\s+)?اشاعت\s+ممنوع(?:\s+ہے)?\s*(?:[:۔-]|تا\b|$)"  # publication is forbidden
    r"|[^\r\n]{1,60}\s(?:تک|سے\s+(?:قبل|پہلے))\s+(?:شائع|نشر)\s+نہ\s+(?:کریں|(?:کیا|کی)\s+جائے)\W*$"
)
_LOANED: Final = (
    r"ا(?:ی)?مبارگو\s*(?:[:-]|تا\b)|[^\r\n]{1,60}\sتک\s+ا(?:ی)?مبارگو\b"  # the word embargo itself
)

EMBARGO_ABROAD: Final = f"(?:{_ARABIC}|{_PERSIAN}|{_URDU}|{_LOANED})".replace("ی", "[یي]").replace(
    "ک", "[کك]"
)
"""How a line begins that must wait, in Arabic, Persian and Urdu, with either form of ya and kaf."""

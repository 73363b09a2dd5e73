"""The words by which agencies order a kill, a hold or an embargo, each kind of place its own.

In prose they stand among others, in capitals they begin a line, a mail has them in its subject.
The fast lane looks for the words of a kill in the bytes: those are patterns of ASCII, and words of
other alphabets are listed as they are, to be looked for in each of their charsets.
"""

from typing import Final

GAP: Final = r"[ \t\r\n]+"
_COPY: Final = (
    "(?:stor(?:y|ies)|items?|articles?|cop(?:y|ies)|versions?|reports?|pictures?|photos?)"
)
_WHICH: Final = (
    "(?:this|the|all|these|that|those|our|any|earlier|previous|prior|entire|whole|last|above)"
)
_WAS: Final = "(?:has|have|is|was|are|been|being|hereby)"
KILL_IN_PROSE: Final = (
    rf"mandatory{GAP}kill|please{GAP}kill"
    rf"|kill{GAP}(?:{_WHICH}{GAP}){{1,3}}(?:[a-z]+{GAP})?{_COPY}"
    rf"|(?:this|above|our|earlier|previous){GAP}(?:story|item|article){GAP}(?:{_WAS}{GAP}){{1,3}}"
    r"(?:killed|withdrawn|retracted)"
)
"""An order to kill, in lower case. The fast lane looks for it in the bytes."""

KILL_BEFORE_COPY: Final = r"MANDATORY\s+KILL\b|KILL\s+KILL\b|KILL\s*[:-]\s"
"""How a line begins that kills, in capitals. The fast lane looks for it in the bytes."""

KILL_IN_TEXT: Final = (
    r"(?:KILL(?:ED)?|WITHDRAW(?:N|AL|S)?|CANCEL(?:S|ED|LED|LATION)?|RETRACT(?:S|ED|ION)?"
    r"|ELIMINATION|ANNULATION|ANNULER|ANNULE|ANULACION|ANULADO|ANNULLATO|ZURUECKGEZOGEN|IPTAL"
    r"|(?:Mandatory|mandatory) [Kk]ill|Kill(?=[\t ]*:))"
)
"""What a wire sent as text has before or behind the words that name a story."""

HOLD_IN_TEXT: Final = r"(?:WITHHOLD|WITHHELD|HOLD)"
KILL_ABROAD: Final = ("إلغاء", "الغاء", "لغو", "ابطال", "İPTAL", "ZURÜCKGEZOGEN", "ANULACIÓN")
"""The same in words that are no ASCII; a line begins with one."""

STEMS: Final = ("kill", "hold", "held", "withdr", "cancel", "retract", "eliminat", "anul", "annul")
MORE_STEMS: Final = ("zurueckgezogen", "iptal", "disregard", "do not use")
"""What every line in ASCII holds that is a kill or a hold, in lower case."""

KILL_IN_SUBJECT: Final = (
    r"(?:mandatory |bulletin |story )?kill(?:s|ed)?(?: notice| order)?|withdraw(?:s|n|al)?"
    r"|retract(?:s|ed|ion)?|cancel(?:s|ed|led|lation)?"
)
LOUD_KILL_IN_SUBJECT: Final = "MANDATORY KILL|KILL|WITHDRAWN|RETRACTED"
"""The first in any case, where a colon or a dash ends it; in capitals these need none."""

_UNTIL: Final = r"(?:حتى|حتي|قبل|إلى|الى|لغاية|لحين|إلا|الا|بعد)"
_ARABIC: Final = (
    # Publication is forbidden until; without a time it may be news of a court.
    rf"(?:محظور\s+(?:ال)?نشر|(?:ی?حظر|ممنوع|یمنع)\s+(?:ال)?نشر(?:ه|ها)?\s*(?:[:-]|{_UNTIL}\b|\W*$)"
    rf"|(?:یرجى\s+|الرجاء\s+)?عدم\s+(?:ال)?نشر(?:ه|ها)?\s+{_UNTIL}\b|غیر\s+قابل\s+للنشر\s+{_UNTIL}\b"
    rf"|لا\s+(?:ی|ت)نشر\s+{_UNTIL}\b|للنشر\s+(?:بعد|فی)\s+(?:الساعة|یوم|\d)|[إا]مبارغو\s*[:-])"
)
_PERSIAN: Final = (
    r"غیر[\s\u200c]?قابل\s+انتشار\s*(?::|تا\b|پیش\s+از\b|قبل\s+از\b)"  # not to be published until
    r"|ممنوعیت\s+انتشار\s+تا\b"
    r"|انتشار\s+(?:این\s+\w+\s+)?(?:تا|پیش\s+از|قبل\s+از)\s[^\r\n]{1,60}\sممنوع\b"
    r"|(?:لطفا\s+)?(?:تا|پیش\s+از|قبل\s+از)\s[^\r\n]{1,60}\sمنتشر\s+(?:نشود|نگردد|نکنید)\W*$"
)
_URDU: Final = (
    r"(?:قبل\s+از\s+وقت\s+)?اشاعت\s+ممنوع(?:\s+ہے)?\s*(?:[:۔-]|تا\b|$)"  # publication is forbidden
    r"|[^\r\n]{1,60}\s(?:تک|سے\s+(?:قبل|پہلے))\s+(?:شائع|نشر)\s+نہ\s+(?:کریں|(?:کیا|کی)\s+جائے)\W*$"
)
_LOANED: Final = r"ا(?:ی)?مبارگو\s*(?:[:-]|تا\b)"  # the word embargo itself

EMBARGO_ABROAD: Final = f"(?:{_ARABIC}|{_PERSIAN}|{_URDU}|{_LOANED})".replace("ی", "[یي]").replace(
    "ک", "[کك]"
)
"""How a line begins that must wait, in Arabic, Persian and Urdu, with either form of ya and kaf."""

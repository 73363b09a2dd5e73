"""Days of the week, in the languages of the wires."""

import re
from typing import Final

_DAYS: Final = (
    # Monday first, as ISO 8601 counts.
    (
        r"mon(?:days?\b|tag)|lun(?:di|es|ed[iì])|segunda|(?:maan|m[aå]n)da?g|maanantai|poniedzia"
        r"|понедельник|δευτέρα|pazartesi|hétfő|ال[إا]ثنين\b|دو[\s\u200c]?شنبه|پیر\b|senin\b"
        r"|(?:星期|周)一|月曜|월요일|[（(][月월][）)]"
    ),
    (
        r"tuesdays?\b|dienstag|mar(?:di|tes|ted[iì])|ter[çc]a|(?:dins|tirs|tis)da?g|tiistai|wtor"
        r"|вторник|τρίτη|sal\u0131\b|kedd\b|الثلاثاء\b|سه[\s\u200c]?شنبه|منگل\b|selasa\b"
        r"|(?:星期|周)二|火曜|화요일|[（(][火화][）)]"
    ),
    (
        r"wednesdays?\b|mittwoch|m(?:i[eé]r|er)co(?:les|led[iì])|mercredi|quarta|(?:woens|ons)da?g"
        r"|keskiviikko|[sś]rod|сред[аыу]|τετάρτη|\u00e7ar\u015famba\b|szerda|ال[أا]ربعاء\b"
        r"|چهار[\s\u200c]?شنبه|بدھ\b|rabu\b|(?:星期|周)三|水曜|수요일|[（(][水수][）)]"
    ),
    (
        r"thursdays?\b|donnerstag|j(?:eudi|ueves)|gioved[iì]|quinta|(?:donder|tors)da?g|torstai"
        r"|czwart|четверг|πέμπτη|per\u015fembe\b|csütörtök|الخميس\b|پنج[\s\u200c]?شنبه|جمعرات\b"
        r"|kamis\b|(?:星期|周)四|木曜|목요일|[（(][木목][）)]"
    ),
    (
        r"fridays?\b|freitag|v(?:endredi|iernes|enerd[iì])|sexta|(?:vrij|fre)da?g|perjantai"
        r"|pi[aą]t|пятниц|παρασκευή|cuma(?!rtesi)|péntek|الجمعة\b|جمعه\b|جمعہ\b|جمعے\b|jumat\b"
        r"|(?:星期|周)五|金曜|금요일|[（(][金금][）)]"
    ),
    (
        r"saturdays?\b|samstag|sonnabend|samedi|s[áa]bado|sabato|(?:zater|l[oøö]r)da?g|lauantai"
        r"|sobot|суббот|σάββατο|cumartesi|szombat|السبت\b|(?<!\w)شنبه\b|ہفتہ\b|ہفتے\b|sabtu\b"
        r"|(?:星期|周)六|土曜|토요일|[（(][土토][）)]"
    ),
    (
        r"sundays?\b|sonntag|dimanche|dom(?:ingo|enica)|(?:zon|s[oøö]n)da?g|sunnuntai|niedziel"
        r"|воскресень|κυριακή|pazar(?!tesi)|vasárnap|ال[أا]حد\b|یک[\s\u200c]?شنبه|اتوار\b|minggu\b"
        r"|(?:星期|周)[日天]|日曜|일요일|[（(][日일][）)]"
    ),
)
_NUMBERS: Final = tuple(re.compile(names, re.IGNORECASE) for names in _DAYS)

WEEKDAY: Final = rf"(?:{'|'.join(_DAYS)})"
"""As a word begins, in any case."""

_SHORT: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHORT_DAY: Final = rf"(?:{'|'.join(_SHORT)})(?!\w)\.?"
"""In English, in any case, and only where nothing but a time stands."""


def weekday_number(name: str) -> int:
    """Answer the number of a day that a text names, 0 for Monday as `date.weekday` has it."""
    if (short := name.rstrip(".").lower()) in _SHORT:
        return _SHORT.index(short)
    return next(at for at, names in enumerate(_NUMBERS) if names.match(name))

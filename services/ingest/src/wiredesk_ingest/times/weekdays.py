"""Days of the week, in the languages of the wires."""

from typing import Final

WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lun(?:di|es|ed[iì])|mar(?:di|tes|ted[iì])|m(?:i[eé]r|er)co(?:les|led[iì])"
    r"|mercredi|j(?:eudi|ueves)|gioved[iì]|v(?:endredi|iernes|enerd[iì])|samedi|s[áa]bado"
    r"|sabato|dimanche|dom(?:ingo|enica)|segunda|ter[çc]a|quarta|quinta|sexta"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon|m[aå]n|tirs|tis|ons|tors|fre|l[oøö]r|s[oøö]n)da?g"
    r"|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai"
    r"|poniedzia|wtorek|[sś]rod|czwart|pi[aą]t|sobot|niedziel"
    r"|понедельник|вторник|сред[аы]|четверг|пятниц|суббот|воскресень"
    r"|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή"
    r"|pazar|sal\u0131\b|\u00e7ar\u015famba\b|per\u015fembe\b|cuma"
    r"|ال(?:[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)\b"
    r"|(?:یک|دو|سه|چهار|پنج)[\s\u200c]?شنبه|شنبه\b|جمعه\b"
    r"|اتوار\b|پیر\b|منگل\b|بدھ\b|جمعرات\b|جمعہ\b|جمعے\b|ہفتہ\b|ہفتے\b)"
)
"""As a word begins, in any case."""

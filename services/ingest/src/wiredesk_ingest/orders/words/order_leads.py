"""What stands before an order or in its place: "For information only", "Check against delivery".

Alone on a line each says that what it stands in is not for readers, or not yet; before other words
only where these order something.
"""

from collections.abc import Mapping
from typing import Final

_FOR: Final = (
    r"(?:information|background|planning(?:\s+purposes)?|(?:editorial\s+)?guidance|reference)"
)

_ALONE: Final[Mapping[str, str]] = {
    "en": rf"(?:strictly\s+)?for\s+(?:your\s+)?{_FOR}\s+(?:purposes\s+)?only"
    r"|for\s+your\s+information"
    r"|fyi(?:\s+only)?|(?:(?:strictly|private\s+(?:and|&))\s+)?confidential|off\s+the\s+record"
    r"|check\s+against\s+delivery",
    "de": r"nur\s+zur\s+(?:hintergrund)?information|nur\s+f(?:ü|ue)r\s+den\s+dienstgebrauch"
    r"|(?:streng\s+)?vertraulich",
    "fr": r"pour\s+(?:votre\s+)?information\s+(?:seulement|uniquement)"
    r"|(?:strictement\s+)?confidentiel",
    "es": r"s[óo]lo\s+para\s+(?:su\s+)?(?:informaci[óo]n|conocimiento)(?:\s+de\s+l[oa]s\s+\w+)?"
    r"|(?:estrictamente\s+)?confidencial",
    "it": r"(?:solo|esclusivamente)\s+per\s+(?:vostra\s+)?(?:conoscenza|informazione)"
    r"(?:\s+delle\s+redazioni)?|strettamente\s+riservato|confidenziale",
    "pt": r"apenas\s+para\s+(?:vosso\s+|seu\s+)?(?:conhecimento|informa[çc][ãa]o)"
    r"(?:\s+d[oa]s\s+\w+)?",
    "ru": r"(?:только\s+)?для\s+(?:служебного\s+пользования|(?:информации|сведения)\s+редакци[йи])"
    r"|(?:строго\s+)?конфиденциально",
    "nl": r"alleen\s+ter\s+(?:informatie|kennisgeving)|(?:strikt\s+)?vertrouwelijk",
    "da no sv": r"(?:kun|bare|endast|bara)\s+(?:til|till|for|för)\s+"
    r"(?:orientering|information|kännedom)",
    "tr": r"(?:sadece\s+|yaln[ıi]zca\s+)?bilgi\s+(?:ama[çc]l[ıi]d[ıi]r|i[çc]indir)|gizli(?:dir)"
    r"|yay[ıi][mn]lanmamak\s+kayd[ıi]yla",
    "ar": r"(?:للعلم|للاطلاع)\s+فقط|سر[یي]\s+(?:للغا[یي]ة|جدا)",
    "fa": r"(?:صرفا|فقط)\s+(?:جهت|برا[یي])\s+اطلاع",
    "ur": r"صرف\s+(?:معلومات\s+کے\s+لیے|برائے\s+(?:اطلاع|معلومات))",
}
_BEFORE: Final[Mapping[str, str]] = {
    "en": rf"(?:for\s+(?:your\s+)?{_FOR}|(?:background|guidance|planning)\s+only|restricted"
    r"|(?:(?:working|first|rough|internal)\s+)?draft(?:\s+for\s+internal\s+(?:use|review)\s+only)?"
    r"|awaiting\s+(?:legal\s+|final\s+)?clearance"
    r"|legal\s+(?:warning|notice))",
    "de": r"(?:interner?\s+)?(?:roh)?entwurf|arbeits(?:fassung|papier)"
    r"|zur\s+(?:hintergrund)?information(?:\s+(?:der|f(?:ü|ue)r\s+die)\s+redaktion(?:en)?)?"
    r"|zur\s+kenntnis|es\s+gilt\s+das\s+gesprochene\s+wort",
    "fr": r"document\s+(?:de\s+travail|interne)|brouillon(?:\s+interne)?|projet(?:\s+interne)?"
    r"|pour\s+(?:votre\s+)?information|r[ée]serv[ée]e?\s+aux\s+r[ée]dactions"
    r"|seul\s+le\s+prononc[ée]\s+fait\s+foi",
    "es": r"borrador(?:\s+interno)?|documento\s+(?:de\s+trabajo|interno)"
    r"|para\s+su\s+(?:informaci[óo]n|conocimiento)",
    "it": r"bozza(?:\s+interna)?|documento\s+(?:di\s+lavoro|interno)"
    r"|riservato|per\s+(?:vostra\s+)?(?:conoscenza|informazione)",
    "pt": r"rascunho(?:\s+interno)?|documento\s+(?:de\s+trabalho|interno)"
    r"|para\s+(?:vosso\s+)?conhecimento|confidencial",
    "ru": r"черновик|рабоч(?:ий\s+документ|ая\s+версия)|для\s+(?:информации|сведения)",
    "tr": r"taslak(?:t[\u0131i]r)?",
    "nl": r"(?:concept|kladversie)|ter\s+(?:informatie|kennisgeving)",
    "da no sv": r"(?:til|till|for|för)\s+(?:orientering|kännedom)|fortroli?gt?|konfidentiel[lt]t?",
    "ar": r"مسودة|للعلم|للاطلاع|سر[یي]",
    "fa": r"پ[یي]ش[\s\u200c]?نو[یي]س|(?:جهت|برا[یي])\s+اطلاع(?:\s+سردبیران)?|محرمانه",
    "ur": r"مسودہ|برائے\s+(?:اطلاع|معلومات)|خفیہ",
}

ORDER_LEADS: Final = "|".join((*_ALONE.values(), *_BEFORE.values()))
"""What may stand before an order, in any case."""

LEAD_ALONE: Final = (
    rf"(?:(?:{'|'.join(_ALONE.values())})\W*$|check\s+against\s+delivery\s*[:\u2013\u2014-]\s)"
)
"""A line that says nothing else, or whose speech has not been held, in any case."""

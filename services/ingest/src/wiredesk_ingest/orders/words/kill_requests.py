"""How a line asks the desk not to use a story that it names, by language."""

from typing import Final

_NUMBER: Final = r"[A-Za-z]{0,6}[\t -]?#?[0-9]{3,6}\b"
LONGEST_ASKED: Final = 120
"""Signs of a line in which it says that."""

_SAID: Final = r"[^\r\n]{0,480}?"  # in bytes, of which a sign has at most four
_ASKED: Final = (
    (
        r"[Pp]lease|PLEASE|[Kk]indly",
        (
            r"kill|withdraw|retract|cancel|eliminate|disregard|ignore|delete|spike"
            r"|(?:do not|don't) use|KILL|WITHDRAW|RETRACT|CANCEL|ELIMINATE|DISREGARD|IGNORE|DELETE"
            r"|SPIKE|DO NOT USE"
        ),
        "story|item|version|dispatch|report|article|copy|alert|STORY|ITEM|ALERT",
    ),
    (
        "[Bb]itte|BITTE",
        (
            r"nicht(?: mehr| weiter)?(?: zu)? (?:verwend|benutz|nutz)|(?:verwend|benutz)"
            r"[^\r\n]{1,320}?nicht|stornier|zur[^\r\n]{1,4}ckzieh|l[^\r\n]{1,4}sch"
        ),
        "Meldung|Bericht|Text|Artikel|Fassung|Beitrag",
    ),
    (
        r"[Vv]euillez|VEUILLEZ|[Mm]erci de|[Pp]riere de",
        "(?:ne|n') ?(?:pas|plus) (?:utilis|publi|diffus)|annul|supprim|retir",
        "d[^\\r\\n]{1,4}p[^\\r\\n]{1,4}che|article|papier|version|texte",
    ),
    (
        r"[Pp]or favor|POR FAVOR|[Rr]ogamos|[Ss]e ruega",
        "no (?:us|utilic|utiliz|publi|difund)|anul|retir|elimin",
        "nota|despacho|noticia|texto",
    ),
    (
        r"[Ss]i prega di|SI PREGA DI|[Pp]er favore|[Pp]regasi",
        "non (?:us|utilizz|pubblic|diffond)|annull|ritir|elimin",
        "notizia|servizio|articolo|lancio|testo",
    ),
)
_ASKED_ABROAD: Final = (
    (
        "(?:يرجى|الرجاء|نرجو)",
        "إلغاء|الغاء|سحب|حذف|عدم استخدام|عدم نشر",
        "القصة|قصة|الخبر|خبر|المادة|النص|التقرير",
    ),
    ("لطفا", "حذف|ابطال|لغو|استفاده ن|منتشر ن", "خبر|گزارش|متن"),
    ("(?:براہ کرم|براہِ کرم)", "منسوخ|حذف|استعمال نہ|شائع نہ", "خبر|رپورٹ"),
    ("(?:Lütfen|LÜTFEN)", "kullanma|yayımlama|yayınlama|iptal", "haber|metn|metin"),
)
CALL_TO_DESK: Final = r"(?:[A-Za-z]{2,12}[ ]?[:!,][\t ]{0,3})?"


def _asks(lead: str, order: str, copy: str) -> str:
    # Both have to stand in the line, in either order.
    named = rf"(?={_SAID}(?:\b(?:{copy})|\b{_NUMBER}))"
    return rf"(?:{lead})\b{named}(?={_SAID}\b(?:{order}))"


KILL_ASKED: Final = rf"{CALL_TO_DESK}(?:{'|'.join(_asks(*each) for each in _ASKED)})"
"""How a line begins that asks the desk not to use a story that it names. Patterns of ASCII."""

KILL_ASKED_ABROAD: Final = rf"{CALL_TO_DESK}(?:{'|'.join(_asks(*each) for each in _ASKED_ABROAD)})"
LEADS_ABROAD: Final = ("يرجى", "الرجاء", "نرجو", "لطفا", "براہ کرم", "براہِ کرم", "Lütfen", "LÜTFEN")
"""The same in words that are no ASCII, and how each of these begins."""

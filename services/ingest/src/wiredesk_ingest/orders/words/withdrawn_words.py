"""How a line looks that says of a story that it no longer counts, of the table of languages."""

from typing import Final

from wiredesk_ingest.orders.letters.stems import Stems
from wiredesk_ingest.orders.words.languages import BY_LANGUAGE, any_of

_NUMBER: Final = (
    r"(?:\([^()\r\n]{1,40}\)|[\w/-]{0,8}\d[\w/-]{0,8}"
    r"|[\"“„«'‘][^\"“”„«»\r\n]{1,90}[\"“”»'’])"
)
"""How a line tells which story it means: by a number, or by a headline that it quotes."""

_FILLERS: Final = (
    r"(?:is|was|has|been|being|hereby|wird|wurde|ist|bitte|hiermit|est|\u00e9t\u00e9|a|ha|sido|foi|est\u00e1"
    r"|queda|\u00e8|e'|stat[ao]|viene|va|er|blev|bliver|blir|har|on|zosta\u0142[ao]|jest|\u0431\u044b\u043b[\u043e\u0430]?"
    r"|السابق|السابقة|هذا|هذه|این|یہ|کو|قبلی)"
)
_ARTICLES: Final = "(?:la|le|il|lo|el|a|o|den|het|die|der|the)"
_BETWEEN: Final = rf"(?:[\s\u2013-]{{1,3}}(?:{_NUMBER}|{_FILLERS})){{0,4}}[\s\u2013-]{{1,3}}"
_OTHERS: Final = r"(?:[\w'\u2019-]{1,20}\s){0,3}"
_WITHDRAWN: Final = any_of(
    [rf"(?:{words.copy}){_BETWEEN}(?:{words.withdrawn})" for words in BY_LANGUAGE.values()]
)
_BEFORE: Final = any_of(
    [
        rf"(?:{words.withdrawn})(?:\s{_FILLERS}){{0,2}}(?:\s{_ARTICLES})?\s(?:{words.copy})"
        rf"(?:\s(?:{_NUMBER}|{_FILLERS})){{0,2}}"
        for words in BY_LANGUAGE.values()
    ]
)
_ABOUT: Final = (
    r"\s(?:about|regarding|headlined|slugged|[\u00fcu]ber|zu[rm]?|sur|sobre|su(?:i|gli|l(?:la|lo|le|l['\u2019])?)|over|om"
    r"|о|об|عن|حول|درباره)\b"
)
"""What stands behind a story that a line tells from others by what it is about."""

ALONE: Final = any_of([words.alone for words in BY_LANGUAGE.values()])
"""What says so by itself, in any case."""

ALONE_ENDS: Final = rf"(?:\s*[:\uff1a!;(\]\u3011]|\s[\u2013\u2014-]\s|{_ABOUT})"
"""What stands behind it where more is said, which may be news."""

ALERT: Final = any_of([words.alert for words in BY_LANGUAGE.values()])
"""What says so of an alert, in any case."""

CALLED_BACK: Final = (
    rf"(?:(?:{_OTHERS}(?:{_WITHDRAWN})|{_BEFORE}|{ALONE})(?=\W*$|\s*\.|{ALONE_ENDS})"
    rf"|(?:{ALERT})(?=\W*$|\s*[:\uff1a]))"
)
"""How a line looks, in any case, that says of a story that it no longer counts."""

NOTICE_OF: Final = (
    r"(?:(?:notice|correction|apology|avis|rectificatif|mitteilung|berichtigung|correcci[\u00f3o]n|rettifica|aviso"
    r"|d\u00fczeltme|исправление|اطلاعیه|اعتذار|تصحيح|تنويه|ضروری اطلاع|更正|訂正|おわび|정정|알림)"
    r"(?:\W{1,2}|(?=\W?[与と]))(?:(?:and|et|und|y|ve|of|de|d['\u2019]|و|及|与|と)\s?)?)?"
)
"""What a notice of one is called that says so: "Correction and kill"."""

BACK_STEMS: Final = Stems(
    *("streich", "cknahme", "suppress", "slett", "stryk", "struken", "poisto", "mitätö", "usuni"),
    *("отзыв", "διαγραφ", "çekm", "cekm", "visszavon", "töröl", "törlés", "érvénytelen", "cabut"),
    *("batal", "ditarik", "dihapus", "penarik"),
    *("withdraw", "kill", "retract", "remov", "ancel", "spike", "disregard", "delet", "elimin"),
    *("substitute", "replacement", "zur", "storn", "l\u00f6sch", "loesch", "losch", "annul"),
    *("anul", "retir", "ritir", "supprim", "ingetrok", "intrek", "verval", "tilbage"),
    *("tilbake", "tillbaka", "\u00e5terkall", "makuler", "peru", "poistet", "wycof", "аннул"),
    *("отозв", "отмен", "снят", "ptal", "\u00e7eki", "ceki", "لغاء", "سحب", "حذف", "ملغ"),
    *("محذوف", "لغو", "ابطال", "منسوخ", "واپس", "消", "停止", "撤", "作废", "취소", "삭제"),
    *("retrai", "r\u00fcckruf", "rueckruf", "r\u00fcckzug", "rueckzug", "تنسیخ", "لغى", "شطب"),
    *(
        "trekkes",
        "trukket",
        "pulled",
        "отзыва",
        "снима",
        "ακυρ",
        "ακύρ",
        "αποσύρ",
        "αποσυρ",
        "απόσυρ",
    ),
)
"""What each of those has in it, in lower case, and each kill that may be news."""

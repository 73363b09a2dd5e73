"""The words by which agencies order a kill, a hold or an embargo, each kind of place its own.

In prose they stand among others, in capitals they begin a line, a mail has them in its subject.
The fast lane looks for the words of a kill in the bytes: those are patterns of ASCII, and words of
other alphabets are listed as they are, to be looked for in each of their charsets.
"""

from typing import Final

from wiredesk_ingest.orders.languages import BANS

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
    rf"|kill{GAP}(?:{_WHICH}{GAP}){{1,3}}(?:[a-z0-9-]{{1,30}}{GAP}){{0,2}}{_COPY}"
    rf"|(?:this|above|our|earlier|previous){GAP}(?:story|item|article){GAP}(?:{_WAS}{GAP}){{1,3}}"
    r"(?:killed|withdrawn|retracted)"
)
"""An order to kill, in lower case. The fast lane looks for it in the bytes."""

KILL_OF_ITSELF: Final = (
    rf"(?:this|above){GAP}(?:story|item|article){GAP}(?:{_WAS}{GAP}){{1,3}}"
    r"(?:killed|withdrawn|retracted)(?=\W*$|[ \t]*[.;!])"
)
"""How a line begins, in any case, that takes down what it stands in: one of the orders above."""

_TO_KILL: Final = (
    "(?:[Kk]ill|KILL|[Ww]ithdraw|WITHDRAW|[Rr]etract|RETRACT|[Ee]liminate|ELIMINATE"
    "|[Dd]isregard|DISREGARD|[Dd]elete|DELETE|[Ss]pike|SPIKE)"
)
KILL_ORDERED: Final = (
    rf"{_TO_KILL}[\t ](?:the|this|our|THE|THIS|OUR)[\t ](?:[A-Za-z0-9'-]{{1,30}}[\t ]){{0,3}}"
    "(?:story|item|article|version|dispatch|STORY|ITEM|ARTICLE)"
    r"(?=[\t ]*(?:[\r\n.;(]|\Z)|[\t ](?:slugged|headlined|numbered|sent|moved|issued|transmitted"
    r"|SLUGGED|[Nn]o\b|#?[A-Za-z]{0,5}[\t -]?[0-9]{3}))"
)
"""How a line begins that orders it of a story that it tells from others. A pattern of ASCII."""

_SURE: Final = (
    "KILL(?:ED|S)?|WITHDRAWN?|CANCEL|RETRACT(?:S|ED|ION)?"
    "|ANNULATION|ANNULER|ANNULE ET REMPLACE|ANULACION|ANULAR|ANNULLAMENTO"
    "|ZURUECKZIEHEN|STORNO|STORNIERUNG|LOESCHUNG"
)
DOUBTFUL_KILL: Final = (
    "WITHDRAWALS?|WITHDRAWS|CANCEL(?:S|ED|LED|LATION)|ELIMINATION"
    "|ANNULEE?|RETIREE?|RETRAIT|ANULAD[AO]|RETIRAD[AO]|ANNULLAT[AO]|RITIRAT[AO]"
    "|ZURUECKGEZOGEN|STORNIERT|GELOESCHT|IPTAL(?: EDILDI)?|GERI CEKILDI"
)
LOUD_KILL: Final = f"{_SURE}|{DOUBTFUL_KILL}"
"""What takes a story down, in capitals; each kind of place says what must stand behind it.

News is told by the doubtful ones, too ("CANCELLED: the fair"): before a headline they only hold.
"""

COLON_OR_DASH: Final = "[:\u2013\u2014-]"
BETWEEN_MARKS: Final = "[*+#=]{2,5}"
"""What may stand around a word instead: `+++ STORNO +++ Lanterns`."""

AGAIN: Final = r"(?:\s+|\s*[/,.!-]\s*)"
"""What stands between a word and the same again: KILL KILL, KILL/KILL, KILL - KILL."""

_SUREST: Final = "(?:KILL(?:ED)?|WITHDRAWN|RETRACT(?:ED|ION)|STORNO)"
KILL_MARKED: Final = rf"(?:{_SUREST}-[A-Z]|(?:{_SURE})[\t ]*{BETWEEN_MARKS}[\t ])"
"""How a line of a text begins that has the word between marks, or a hyphen right behind it."""

KILL_BEFORE_COPY: Final = (
    rf"MANDATORY\s+KILL\b|KILL{AGAIN}KILL\b|(?:{_SURE})\s*{COLON_OR_DASH}\s"
    rf"|(?:{DOUBTFUL_KILL})\s*{COLON_OR_DASH}\s+(?:(?:the|this)\s+)?{_COPY}\b"
    rf"|(?:{_SURE})\s*{BETWEEN_MARKS}\s|{_SUREST}[:-][A-Z]"
    rf"|[Kk]ill[:-]\s+(?:(?:the|this)\s+)?{_COPY}\b"
)
"""How a line begins that kills, in capitals. The fast lane looks for it in the bytes."""

KILL_OR_NEWS: Final = rf"(?:{DOUBTFUL_KILL})\s*(?:{COLON_OR_DASH}\s|{BETWEEN_MARKS}\s|[:-][A-Z])"
"""How a line begins that is a kill or the news of one, in capitals."""

KILL_ALONE: Final = rf"(?:{LOUD_KILL})[\s*!.]*$"
"""How a line looks that says nothing else. The fast lane looks for it, too."""

CALLS_BEFORE_ORDER: Final = (
    r"(?:(?:ADVISORY|BULLETIN|URGENT|STORY|ATTENTION|EDITORS|EDS|NOTE|CORRECTION|CORRECTED"
    r"|UPDATED?|ACHTUNG|AVIS|REDAKTION(?:EN)?|TO|LEAD|REPEAT|REFILE)\b[ \t,:!-]{1,3}){0,3}"
)
"""What may stand before an order, in capitals."""

KILL_IN_TEXT: Final = (
    rf"(?:KILL(?:[\t ]*[\t /,.!-][\t ]*KILL){{1,5}}|{LOUD_KILL}"
    r"|(?:Mandatory|mandatory) [Kk]ill|(?:Kill|Storno|Stornierung)(?=[\t ]*:))"
)
"""What a wire sent as text has before or behind the words that name a story."""

HOLD_IN_TEXT: Final = r"(?:WITHHOLD|WITHHELD|HOLD)(?:[\t ]*[\t /,.!-][\t ]*(?:WITHHOLD|HOLD)){0,5}"
KILL_ABROAD: Final = (
    *("إلغاء", "الغاء", "سحب", "لغو", "ابطال", "حذف", "منسوخ", "تنسیخ"),
    *("İPTAL", "GERİ ÇEKİLDİ", "ZURÜCKGEZOGEN", "GELÖSCHT", "LÖSCHUNG"),
    *("ANNULÉE", "ANNULÉ", "RETIRÉE", "RETIRÉ", "ANULACIÓN"),
)
"""The same in words that are no ASCII; a line begins with one."""

_NUMBER: Final = r"[A-Za-z]{0,6}[\t -]?#?[0-9]{3,6}\b"
LONGEST_ASKED: Final = 120
"""Signs of a line in which it says that."""

_SAID: Final = r"[^\r\n]{0,480}?"  # in bytes, of which a sign has at most four
_ASKED: Final = (
    (
        r"[Pp]lease|PLEASE|[Kk]indly",
        (
            r"kill|withdraw|retract|eliminate|disregard|ignore|delete|spike|(?:do not|don't) use"
            r"|KILL|WITHDRAW|RETRACT|ELIMINATE|DISREGARD|IGNORE|DELETE|SPIKE|DO NOT USE"
        ),
        "story|item|version|dispatch|report|article|copy|STORY|ITEM",
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

STEMS: Final = ("kill", "hold", "held", "withdr", "cancel", "retract", "elimin", "anul", "annul")
MORE_STEMS: Final = (
    *("zurueck", "iptal", "cekildi", "disregard", "not use", "don't use", "storn", "retir"),
    *("ritir", "loesch", "retrait", "bitte", "veuillez", "merci de", "priere de", "por favor"),
    *("rogamos", "se ruega", "si prega", "per favore", "pregasi", "kindly", "please", "delet"),
    "spike",
)
"""What every line in ASCII holds that is a kill or a hold, in lower case."""

KILL_IN_SUBJECT: Final = (
    r"(?:mandatory |bulletin |story |advisory )?kill(?:s|ed)?(?: notice| order)?"
    r"|withdraw(?:s|n|al)?|retract(?:s|ed|ion)?|cancel(?:s|ed|led|lation)?"
    r"|storno|stornierung|zur(?:\u00fc|ue)ckgezogen"
    r"|annulation|annul\u00e9e?|anulad[ao]|anulaci[o\u00f3]n|annullat[ao]|annullamento|i\u0307?ptal"
    r"|(?:إلغاء|الغاء|سحب|لغو|ابطال|منسوخ)(?:\s(?:خبر|الخبر))?"
)
LOUD_KILL_IN_SUBJECT: Final = rf"MANDATORY KILL|KILL(?:{AGAIN}KILL)+|KILL|WITHDRAWN|RETRACTED"
"""The first in any case, where a colon or a dash ends it; in capitals these need none."""

STORY_CALLED_BACK: Final = (
    r"(?:[^\r\n]{1,60}\s[\u2013\u2014-]\s+)?(?:the|this|our|an?)\s(?:[\w'\u2019-]{1,20}\s){0,4}"
    r"(?:story|item|article|dispatch|report|alert)\s(?:(?:slugged|headlined|titled|entitled|sent|moved"
    r"|issued|transmitted|published|filed|about)\s[^\r\n]{1,120}\s)?"
    r"(?:is|was|are|has\sbeen|have\sbeen)\s(?:hereby\s|being\s)?"
    r"(?:withdrawn|killed|retracted|cancell?ed|removed)"
    r"(?:\W*$|\s*[.;:!,]|\s(?:by|and|because|due|pending|as|at)\b)"
    rf"|(?-i:{KILL_ORDERED})"
    r"|[^\r\n]{0,160}\bthere\swill\sbe\sno\s(?:substitute|replacement)\s(?:story|item|article)\b"
)
"""A sentence that says it of a story, in any case, behind a dateline or not."""

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

_NOT_FOR: Final = (
    r"(?:strictly\s+)?not\s+(?:(?:intended|meant)\s+)?(?:for|to\s+be)\s+(?:publication|publish(?:ed|ing)"
    r"|broadcast|release[d]?|use[d]?|distribut(?:ion|ed)|transmission|print(?:ed)?)"
    r"(?:,?\s+(?:or|and)\s+[a-z]+)?"
)
_BANS: Final = (
    r"(?:please\s+)?do\s+not\s+(?:publish|use|broadcast|run|print|release|distribute)"
    rf"(?:\s+(?:this|the)\s+{_COPY})?"
    r"|nicht\s+zur\s+(?:ver(?:\u00f6|oe)ffentlichung|verwendung)"
    r"|(?:bitte\s+)?nicht\s+(?:ver(?:\u00f6|oe)ffentlichen|verwenden|senden)"
    r"|ne\s+pas\s+(?:publier|diffuser|utiliser)|non\s+destin\u00e9e?\s+\u00e0\s+la\s+publication"
    r"|no\s+(?:publicar|difundir|usar|utilizar)|no\s+destinad[ao]\s+a\s+(?:la\s+)?publicaci\u00f3n"
    r"|non\s+(?:pubblicare|diffondere|usare|utilizzare)|non\s+destinat[ao]\s+alla\s+pubblicazione"
    r"|yay\u0131[mn]la(?:may\u0131n(?:\u0131z)?|nmayacak(?:t\u0131r)?|namaz)"
    r"|yay\u0131n\s+i\u00e7in\s+de\u011fil(?:dir)?"
    r"|(?:ليس|ليست|غير\s+مخصص|غير\s+مخصصة|غير\s+صالح)\s+(?:للنشر|للبث|للاستخدام)"
    r"|ممنوع\s+(?:من\s+)?النشر|(?:يرجى|الرجاء)\s+عدم\s+(?:النشر|الاستخدام|البث)"
    r"|غیر[\s\u200c]?قابل\s+انتشار|(?:لطفا\s+)?منتشر\s+(?:نشود|نکنید)|برای\s+انتشار\s+نیست"
    r"|ناقابل\s+اشاعت|(?:برائے\s+)?اشاعت\s+کے\s+لیے\s+نہیں|شائع\s+نہ\s+کریں"
    rf"|{BANS}"
)
_CLEAR: Final = (
    r"not\s+for\s+(?:publication|broadcast|release|distribution|transmission)\b"
    r"|do\s+not\s+publish\b"
)
_BAN_ENDS: Final = r"(?=\W*$|\s*[:!(\u2013\u2014۔]|\s+-|\s+(?:until|before|without)\b)"

INTERNAL: Final = (
    # An empty branch costs half of what a group costs that may be there.
    # "Editorial use only" allows what a newsroom does.
    r"(?:strictly\s+|only\s+|)(?:for\s+|)"
    r"(?:internal\s+use|(?:internal|editorial)\s+information)\s+only"
    r"(?=\W*$|\s*[:.;!-])"
    r"|(?:nur|ausschlie(?:\u00df|ss)lich)\s+(?:f\u00fcr\s+den|zum|zur|f\u00fcr)\s+intern(?:en|e)\b"
    r"|(?:r\u00e9serv\u00e9\s+|)(?:\u00e0\s+|pour\s+|)usage\s+interne\b"
    r"|(?:s[o\u00f3]lo\s+|)(?:para\s+|)uso\s+interno\b|(?:solo\s+|)per\s+uso\s+interno\b"
    r"|(?:sadece|yaln\u0131zca)\s+(?:kurum\s+)?i\u00e7i?\s+kullan\u0131m\b"
    r"|(?:للنشر|للاستخدام|للاستعمال|للتداول)\s+الداخلي\s+فقط|للمحررين\s+فقط"
    r"|(?:فقط\s+|)(?:برای\s+|)(?:استفاده|مصرف)[\sٔ]?\s*داخلی\b"
    r"|صرف\s+(?:اندرونی|داخلی)\s+استعمال"
)
"""How a line begins that is for the house only."""

HOLD_ASKED: Final = (
    r"(?:please|kindly)\s+(?:with)?hold\s+(?:back\s+|on\s+to\s+)?(?:this|the|our)\s+"
    rf"(?:[a-z]+\s+){{0,2}}{_COPY}\b"
)
"""How a line begins that asks to hold a story, in any case."""

BAN_LINE: Final = (
    rf"(?:{HOLD_ASKED}|{_NOT_FOR}(?:{_BAN_ENDS}|(?=[.,;]))|(?:{_BANS}){_BAN_ENDS}|{_CLEAR}"
    rf"|{INTERNAL})"
)
"""How a line begins that forbids publishing, in any case."""

HOLD_BEFORE_COPY: Final = (
    rf"(?:WITHHOLD|WITHHELD|HOLD)(?:{AGAIN}(?:WITHHOLD|HOLD)\b|\s*[:!.]|\s*$"
    r"|\s+[\u2013\u2014-]\s)"
)
"""How a line begins that takes an item back for now, in capitals."""

_IGNORE: Final = (
    r"(?:please\s+)?(?:(?:ignore|disregard|delete|do\s+not\s+(?:use|publish|run|broadcast)"
    r"|not\s+for\s+(?:publication|use|release|broadcast))\b|only\W*$)"
)
_LINE: Final = r"(?i:message|story|item|wire|transmission)"
NO_NEWS: Final = (
    # No case folded at a first letter: that would cost most of what looking at all lines costs.
    rf"(?:[Rr]ecall|RECALL)\s*{COLON_OR_DASH}\s|(?:DELETED?|DELETION)\s*{COLON_OR_DASH}\s"
    rf"|TEST{AGAIN}TEST\b|TEST[\s*!.]*$"
    r"|(?:[Pp]lease|PLEASE)\s+(?:ELIMINATE|DELETE|SPIKE|RECALL|IGNORE)\b"
    rf"|(?:[Tt]est|TEST)(?:\s*(?:[,.]|{COLON_OR_DASH})?\s*(?i:{_IGNORE})"
    rf"|\s+{_LINE}(?:[\s*!.]*$|\s*{COLON_OR_DASH}\s|[.,!;]))"
    r"|(?:[Tt]his|THIS)\s+(?i:is\s+(?:only\s+)?a\s+test(?:[\s*!.]*$"
    rf"|\s+{_LINE}(?:[\s*!.]*$|\s*{COLON_OR_DASH}\s|[.,!;])))"
)
"""How a line begins that calls something back that nobody can tell, or only tries the line."""

HOLD_IN_NOTE: Final = (
    r"\A\W*hold\W*\Z|please\s+(?:with)?hold\b|\bhfr\b"
    r"|\bhold\s+for\s+(?:further|approval|confirmation|clearance|(?:the\s+)?(?:ok|lawyers?|legal))\b|\bhold\s+(?:until|till|for\s+release|off\s+publi)"
    r"|\bhold\s+(?:this|the)\s+(?:[a-z]+\s+)?" + _COPY + r"\b"
)
"""How a note to editors asks to wait, in any case."""

"""The words by which agencies forbid publishing, or hold an item back for now."""

from typing import Final

from wiredesk_ingest.orders.words.kill_words import AGAIN, COLON_OR_DASH, COPY
from wiredesk_ingest.orders.words.languages import BANS
from wiredesk_ingest.orders.words.not_on_pages import NOT_ON_PAGES
from wiredesk_ingest.orders.words.order_leads import LEAD_ALONE, ORDER_LEADS

HOLD_IN_TEXT: Final = r"(?:WITHHOLD|WITHHELD|HOLD)(?:[\t ]*[\t /,.!-][\t ]*(?:WITHHOLD|HOLD)){0,5}"

_NOT_FOR: Final = (
    r"(?:strictly\s+)?not\s+(?:(?:yet\s+)?(?:cleared|approved)\s+|(?:intended|meant)\s+)?(?:for|to\s+be)\s+(?:publication|publish(?:ed|ing)"
    r"|broadcast|release[d]?|use[d]?|distribut(?:ion|ed)|transmission|print(?:ed)?)"
    r"(?:,?\s+(?:or|and)\s+[a-z]+)?"
)
_BANS: Final = (
    r"(?:please\s+)?do\s+not\s+(?:publish|use|broadcast|run|print|release|distribute)"
    rf"(?:\s+(?:this|the)\s+{COPY})?"
    r"|nicht\s+zur\s+(?:ver(?:\u00f6|oe)ffentlichung|verwendung)(?:\s+bestimmt)?"
    r"|bitte\s+(?:vorerst|zun(?:\u00e4|ae)chst|noch)\s+nicht\s+(?:ver\w{4,16}|senden)"
    r"|bitte\s+(?:diese|die)\s+meldung\s+(?:\w+\s+)?zur(?:\u00fc|ue)ckhalten"
    r"|(?:bitte\s+)?nicht\s+(?:ver(?:\u00f6|oe)ffentlichen|verwenden|senden)"
    r"|(?:merci\s+de\s+|pri[\u00e8e]re\s+de\s+)?ne\s+pas\s+(?:publier|diffuser|utiliser)|non\s+destin\u00e9e?\s+\u00e0\s+la\s+publication"
    r"|(?:(?:rogamos|se\s+ruega)\s+)?no\s+(?:publicar|difundir|usar|utilizar)|no\s+destinad[ao]\s+a\s+(?:la\s+)?publicaci\u00f3n"
    r"|(?:si\s+prega\s+di\s+|da\s+)?non\s+(?:pubblicare|diffondere|usare|utilizzare)|non\s+destinat[ao]\s+alla\s+pubblicazione"
    r"|yay\u0131[mn]lanmak\s+\u00fczere\s+de\u011fil(?:dir)?"
    r"|yay\u0131[mn]la(?:may\u0131n(?:\u0131z)?|nmayacak(?:t\u0131r)?|namaz|nmaz)"
    r"|yay\u0131n\s+i\u00e7in\s+de\u011fil(?:dir)?"
    r"|(?:ليس|ليست|غير\s+مخصص|غير\s+مخصصة|غير\s+صالح)\s+(?:للنشر|للبث|للاستخدام)"
    r"|ممنوع\s+(?:من\s+)?النشر|(?:يرجى|الرجاء)\s+عدم\s+(?:النشر|الاستخدام|البث)"
    r"|غیر[\s\u200c]?قابل\s+انتشار|(?:لطفا\s+)?منتشر\s+(?:نشود|نکنید)|برای\s+انتشار\s+نیست"
    r"|ناقابل\s+اشاعت|(?:برائے\s+)?اشاعت\s+کے\s+لیے\s+نہیں|(?:تا\s+(?:حکم|اطلاع)\s+ثان[يی]\s+)?(?:شائع|نشر)\s+نہ\s+کریں"
    r"|(?:do\s+not|don['\u2019]t)\s+(?:go\s+(?:out|online)|forward|circulate|share|post)"
    r"|not\s+to\s+(?:go\s+(?:out|online)|be\s+(?:forwarded|circulated|shared|posted))"
    r"|nicht\s+(?:online\s+stellen|weiter(?:geben|leiten))|ne\s+pas\s+(?:mettre\s+en\s+ligne|transmettre)"
    r"|no\s+(?:subir\s+a\s+(?:la\s+)?web|colgar)|non\s+mettere\s+online|n[\u00e3a]o\s+colocar\s+online"
    r"|в\s+публикацию\s+не\s+ставить|siteye\s+koymay[\u0131i]n\w{0,3}|لا\s+[ي\u06cc]نشر\s+على"
    r"|رو[ي\u06cc]\s+سا[ي\u06cc]ت\s+نگذار[ي\u06cc]د|و[ي\u06cc]ب\s+سائٹ\s+پر\s+نہ\s+لگائ[ي\u06cc]ں"
    r"|(?:diffusion|publication)\s+interdite|(?:difusi[\u00f3o]n|publicaci[\u00f3o]n)\s+prohibida"
    r"|(?:diffusione|pubblicazione)\s+vietata|(?:divulga[\u00e7c]|publica[\u00e7c])[\u00e3a]o\s+proibida"
    r"|(?:nothing\s+(?:here|below|in\s+this)|none\s+of\s+this|no\s+part\s+of\s+this)\s+(?:\w+\s+)?"
    r"(?:may|must|should|can)\s+be\s+(?:quoted|published|used|reported|broadcast)"
    rf"|{BANS}"
)
_NOT_ALONE: Final = r"نه\s+برا[یي]\s+انتشار|غير\s+قابلة?\s+للنشر"
"""Bans that say enough only behind a lead."""

_CLEAR: Final = (
    r"not\s+for\s+(?:publication|broadcast|release|distribution|transmission)\b"
    r"|do\s+not\s+publish\b(?!\s+(?:the\s+|any\s+)?(?:names?|photos?|pictures|polls?|results)\b)"
)
_PUT_OFF: Final = (
    r"pour\s+(?:le\s+moment|l['\u2019]instant)|avant"
    r"|hasta\s+nuevo\s+aviso|fino\s+a\s+nuovo\s+avviso"
)
_BAN_ENDS: Final = (
    rf"(?=\W*$|\s+(?:{_PUT_OFF})\b|\s*[:!(,;\u2013\u2014\u060c\u061b۔\uff0c\u3002]|\s+-"
    rf"|\s+(?:until|before|without)\b)"
)

INTERNAL: Final = (
    # An empty branch costs half of what a group costs that may be there.
    # "Editorial use only" allows what a newsroom does.
    r"(?:strictly\s+|only\s+|)(?:for\s+|)"
    r"(?:internal\s+(?:use|review|circulation)|(?:internal|editorial)\s+information)\s+only"
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
    rf"(?:[a-z]+\s+){{0,2}}{COPY}\b"
    r"|(?:please|kindly)\s+hold\s+(?:this(?:\s+one)?|it)\s+(?:back\s+)?(?:until|till|for|pending)\b"
)
"""How a line begins that asks to hold a story, in any case."""

BAN_LINE: Final = (
    rf"(?:(?:{ORDER_LEADS})\s*[-\u2013\u2014:;,.\u060c\u061b]+\s*(?:{_NOT_FOR}|{_BANS}|{_CLEAR}|{_NOT_ALONE})"
    rf"|{LEAD_ALONE}|{NOT_ON_PAGES}|hold\s+for\s+orders\b|{HOLD_ASKED}|{_NOT_FOR}(?:{_BAN_ENDS}|(?=[.,;]))|(?:{_BANS}){_BAN_ENDS}|{_CLEAR}"
    rf"|{INTERNAL})"
)
"""How a line begins that forbids publishing, in any case."""

BAN_ABROAD: Final = (
    r"not\s+(?:intended\s+)?for\s+(?:publication|release|distribution|transmission|dissemination)"
    r"(?:,?\s+(?:or|and)\s+[a-z]+)?"
    r"(?:,?\s+directly\s+or\s+indirectly|,?\s+in\s+whole\s+or\s+in\s+part){0,2},?"
    r"\s+(?:in(?:to)?|to|within)(?:,?\s+(?:or|to|into|from|within)){0,4}\s+(?:the\s+)?"
    r"(?:united\b|u\.?\s?s\.?(?:a\b|a\.)?(?=\W|$)|uk\b|canada|australia|japan|new\s+zealand"
    r"|hong\s+kong|singapore|south\s+africa|switzerland|european\s+economic\s+area)"
)
"""How a line begins that forbids it in some countries, as issuers of shares have to say."""

HOLD_BEFORE_COPY: Final = (
    rf"(?:WITHHOLD|WITHHELD|HOLD)(?:{AGAIN}(?:WITHHOLD|HOLD)\b|\s*[:!.]|\s*$"
    r"|\s+[\u2013\u2014-]\s"
    r"|\s+FOR\s+(?:LEGAL|LAWYERS?|APPROVAL|CONFIRMATION|CLEARANCE|REVIEW|CHECKS?|ORDERS|FURTHER)\b"
    r"|\s+(?:UNTIL|TILL|PENDING)\s+(?:FURTHER|ADVISED|CLEARED|APPROVED|CONFIRM|LEGAL))"
)
"""How a line begins that takes an item back for now, in capitals."""

_IGNORE: Final = (
    r"(?:please\s+)?(?:(?:ignore|disregard|delete|do\s+not\s+(?:use|publish|run|broadcast)"
    r"|not\s+for\s+(?:publication|use|release|broadcast))\b|only\W*$)"
)
_LINE: Final = r"(?i:message|story|item|wire|transmission)"
RECALL_OR_NEWS: Final = (
    # No case folded at a first letter: that would cost most of what looking at all lines costs.
    rf"(?:[Rr]ecall|RECALL|DELETED?|DELETION)\s*{COLON_OR_DASH}\s"
)
"""How a line begins that calls something back that nobody can tell, or is news of goods."""

_IN_A_WORD: Final = (
    r"(?:[Kk]ill|KILL|[Ss]pike|SPIKE|[Ww]ithdraw|WITHDRAW|[Rr]etract|RETRACT)"
    r"(?:\s+(?:it|this|now|please))?\s*[.!]\s+\S.{0,80}$"
)
"""How a short line looks that orders a kill in a word, and says why."""

_OF_THE_HOUSE: Final = (
    rf"(?:INTERNAL|INTERN[EO]?|(?:INTERNAL|SERVICE)\s+(?:MEMO|NOTE|MESSAGE|NOTICE)"
    rf"|NOTE\s+(?:INTERNE|DE\s+SERVICE)|NOTA\s+INTERNA)\s*{COLON_OR_DASH}\s"
    r"|[Ii]nternal\s?:\s"
    r"|(?:[Dd]esk|DESK)\s(?i:rota|roster)\b"
)
"""How a line begins that a desk writes to itself; in small letters a memo may be in the news."""

NO_NEWS: Final = (
    rf"{RECALL_OR_NEWS}|{_IN_A_WORD}|{_OF_THE_HOUSE}|TEST{AGAIN}TEST\b|TEST[\s*!.]*$"
    r"|(?:[Pp]lease|PLEASE)\s+(?:ELIMINATE|DELETE|SPIKE|RECALL|IGNORE)\b"
    rf"|(?:[Tt]est|TEST)(?:\s*(?:[,.]|{COLON_OR_DASH})?\s*(?i:{_IGNORE})"
    rf"|\s+{_LINE}(?:[\s*!.]*$|\s*{COLON_OR_DASH}\s|[.,!;]))"
    r"|(?:[Tt]his|THIS)\s+(?i:is\s+(?:only\s+)?a\s+test(?:[\s*!.]*$"
    rf"|\s+{_LINE}(?:[\s*!.]*$|\s*{COLON_OR_DASH}\s|[.,!;])))"
)
"""How a line begins that calls something back that nobody can tell, or only tries the line."""

HOLD_IN_NOTE: Final = (
    r"\A\W*hold\W*\Z|please\s+(?:with)?hold\b|\bhfr\b"
    r"|\bhold\s+for\s+(?:further|approval|confirmation|clearance|(?:the\s+)?(?:ok|lawyers?|legal))\b|\bhold\s+(?:until|till|for\s+release|(?:off\s+)?publi)"
    r"|\bhold\s+(?:this|the)\s+(?:[a-z]+\s+)?" + COPY + r"\b"
)
"""How a note to editors asks to wait, in any case."""

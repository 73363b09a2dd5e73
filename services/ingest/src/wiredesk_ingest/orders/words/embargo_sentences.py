"""Sentences that hold what follows and don't begin with the word: "The following is under embargo".

What must wait is named as wires name it ("this release", "the following"), so that the arms or the
country under an embargo in the news hold nothing.
"""

from typing import Final

from wiredesk_ingest.times.weekdays import WEEKDAY

_THINGS: Final = (
    r"(?:stor(?:y|ies)|articles?|copy|materials?|information|releases?|reports?|items?|contents?|news"
    r"|study|studies|text|documents?|statements?|announcements?|package|interview|data|details"
    r"|findings|results|figures|papers?|research|survey|speech|remarks|dispatch|bulletin|e-?mail"
    r"|message|attachments?|images?|photos?|pictures?|video|footage|communiqu(?:e|\u00e9))"
)
_WHERE: Final = (
    r"(?:\s+(?:below|above|herein|here|attached|enclosed|following"
    r"|(?:contained\s+)?(?:in|on|of|from|about)\s+(?:[\w'\u2019-]+\s+){0,4}[\w'\u2019-]+))?"
)
_ENGLISH_SUBJECT: Final = (
    r"(?:(?:the\s+)?(?:following|attached|enclosed|above|below)|what\s+follows|this"
    r"|everything\s+(?:below|above|here)"
    r"|(?:this|the|all|these|any|our|following|attached|enclosed)\s+"
    # Behind "said" it is another's order.
    r"(?:(?!(?:sa(?:id|ys?)|t(?:old|ells)|ordered|asked|that|ruled|wrote)\b)[\w'\u2019-]+\s+){0,4}?"
    rf"{_THINGS}{_WHERE})"
)
_IS: Final = (
    r"(?:is|are|remains?|stays?|(?:will|must|should|shall|has\s+to|have\s+to)\s+(?:be|remain|stay)"
    r"|(?:has|have)\s+been)"
)
_HOW: Final = (
    r"(?:\s+(?:strictly|currently|still|now|hereby|also|all|being|sent|issued|supplied|provided"
    r"|released|shared|distributed|made\s+available|to\s+you|placed|subject\s+to|kept|an?)){0,4}"
)
_STRICT: Final = r"(?:(?:an?|strict|full|press|media|news|total|absolute)\s+){0,3}"
_TO_DO: Final = r"(?:release|publication|publishing|broadcast|use|distribution|transmission)"
_DONE: Final = r"(?:published|released|used|broadcast|posted|run|quoted|distributed|reported)"
_UNTIL: Final = r"(?:before|until|till|prior|ahead\s+of)\b"
_ENGLISH: Final = (
    rf"{_ENGLISH_SUBJECT}\s+(?:{_IS}{_HOW}\s+(?:under\s+{_STRICT}embargo\b|embargoed\b"
    rf"|{_STRICT}embargo\s+(?:until|till|of)\b"
    rf"|not\s+(?:for\s+{_TO_DO}(?:\s+or\s+{_TO_DO})?|to\s+be\s+{_DONE})\s+{_UNTIL})"
    rf"|(?:may|must|can|should|shall)\s?not\s+be\s+{_DONE}(?:,?\s+(?:(?:or|and)\s+)?{_DONE}){{0,3}}"
    rf"(?:\s+online)?\s+{_UNTIL}|(?:may|must|can|should|shall)\s?not\s+(?:appear|run|go)(?:\s+online)?\s+{_UNTIL}"
    rf"|is\s+for\s+{WEEKDAY}(?:['\u2019]s)?\s+(?:papers?|newspapers?|editions?)|is\s+for\s+(?:release|publication|use)\s+(?:only\s+)?(?:on|at|from|after)\s+{WEEKDAY})"
    r"|please\s+(?:respect|observe|honou?r|adhere\s+to|note)\s+(?:the|our|this|an?)\s+"
    r"(?:[\w'\u2019-]+\s+){0,3}embargo\b(?!\s+on\b)"
    r"|(?:sent|issued|supplied|provided|shared|distributed|released)\s+(?:[\w'\u2019-]+\s+){0,3}?"
    rf"under\s+{_STRICT}embargo\b"
    r"|(?:strict|press|media|news)\s+embargo\s+(?:applies|in\s+(?:place|force|effect))\b"
)
_GERMAN: Final = (
    r"(?:(?:diese[rs]?|die|der|das|alle|(?:nach)?folgende[rsn]?|beiliegende[rsn]?|nachstehende[rsn]?)"
    r"\s+(?:\S+\s+){0,3}?(?:\w{0,12}(?:meldung|mitteilung)|(?:presse)?text|bericht|informationen"
    r"|information|beitrag|artikel|material|inhalte?|angaben|ergebnisse|studie|rede|interview"
    r"|nachricht)|(?:alles\s+)?(?:nach)?(?:folgende|stehende)s?)\s+"
    r"(?:ist|sind|bleib(?:t|en)|steh(?:t|en)|unterlieg(?:t|en)|darf|d(?:\u00fc|ue)rfen)\s"
    r"[^\r\n.]{0,60}?(?:sperrfrist\b|gesperrt\b|embargo\b|nicht\s+vor\b)"
    r"|(?:bitte\s+(?:beachten\s+sie\s+|unbedingt\s+)?(?:die\s+|folgende\s+)?"
    r"|(?:f(?:\u00fc|ue)r\s+\S+\s+\S+\s+|es\s+)gilt\s+(?:eine\s+|folgende\s+|die\s+)?|mit\s+|unter\s+)"
    r"sperrfrist\b"
)
_FRENCH: Final = (
    r"(?:(?:(?:ce|cet|cette|ces|le|la|les|toutes?\s+les|tous\s+les)\s+(?:\S+\s+){0,3}?|l['\u2019])"
    r"(?:informations?|d[e\u00e9]p[e\u00ea]che|communiqu[e\u00e9]|texte|document|article|contenu"
    r"|[e\u00e9]tude|rapport|donn[e\u00e9]es|r[e\u00e9]sultats|message)"
    r"(?:\s+(?:suivante?s?|ci-dessous|ci-joint\S{0,2}))?|ce\s+qui\s+suit|ceci)\s+"
    r"(?:est|sont|reste(?:nt)?|demeure(?:nt)?)\s+(?:\S+\s+){0,3}?"
    r"(?:sous|soumise?s?\s+[a\u00e0](?:\s+un)?)\s+(?:strict\s+)?embargo\b"
    r"|(?:merci\s+de|veuillez|pri[e\u00e8]re\s+de)\s+(?:bien\s+)?(?:vouloir\s+)?respecter\s+"
    r"(?:l['\u2019]|cet\s+)embargo\b"
)
_SPANISH: Final = (
    r"(?:(?:est[aeo]s?|el|la|los|las|toda\s+la|todos\s+los)\s+(?:\S+\s+){0,3}?"
    r"(?:informaci[o\u00f3]n|nota|despacho|noticia|texto|comunicado|documento|contenido|informe"
    r"|estudio|material|art[i\u00ed]culo|datos)(?:\s+(?:siguiente|adjunt[oa]))?"
    r"|lo\s+siguiente|lo\s+que\s+sigue|esto)\s+(?:est[a\u00e1]n?|quedan?|permanecen?)\s+"
    r"(?:\S+\s+){0,2}?(?:(?:bajo|sujet[oa]s?\s+a)\s+(?:estricto\s+)?embargo\b|embargad[oa]s?\s+hasta\b)"
)
_ITALIAN: Final = (
    r"(?:(?:quest[aeio]|il|lo|la|le|i|gli|tutt[ei]\s+(?:le|i|gli))\s+(?:\S+\s+){0,3}?"
    r"(?:notizi[ae]|testo|comunicato|documento|contenut[oi]|articolo|informazion[ei]|rapporto|studio"
    r"|materiale|dati)|quanto\s+segue)\s+(?:\u00e8|e'|sono|resta(?:no)?|rimane)\s+"
    r"(?:\S+\s+){0,2}?(?:sotto|soggett[aeio]\s+ad?|sottopost[aeio]\s+ad?)\s+(?:stretto\s+)?embargo\b"
)
_RESPECT: Final = (
    r"(?:(?:si\s+prega|(?:vi\s+)?preghiamo)\s+di\s+rispettare\s+l['\u2019]"
    r"|(?:rogamos|se\s+ruega)\s+respetar\s+el\s+|(?:pedimos|favor)\s+respeitar\s+o\s+)embargo\b"
)
_TURKISH: Final = (
    r"(?:bu|a\u015fa\u011f\u0131daki|ekteki)\s+(?:\S+\s+){0,3}?(?:haber|metin|metni|b\u00fclten|bilgi|i\u00e7erik"
    r"|a\u00e7\u0131klama|rapor)\w{0,8}\s[^\r\n]{0,60}?ambargo(?:lu|ya|\s+alt\u0131nda)"
    r"|[^\r\n]{1,60}\s(?:kadar|\u00f6nce)\s+(?:\S+\s+){0,3}?(?:yay[\u0131i][mn]la(?:may[\u0131i]n(?:[\u0131i]z)?(?=\W*$|[.!])|namaz|nmamal)"
    r"|kullan(?:may[\u0131i]n(?:[\u0131i]z)?(?=\W*$|[.!])|[\u0131i]lamaz)|payla\u015fmay[\u0131i]n)"
    r"|[^\r\n]{1,60}\s(?:kadar|\u00f6nce)\s+(?:kullan[\u0131i]l|yay[\u0131i][mn]lan|payla\u015f[\u0131i]l)"
    r"mamas[\u0131i]\s+(?:\w+\s+)?rica\b"
)
_ARABIC_THING: Final = (
    r"(?:ال)?(?:مادة|مواد|خبر|تقریر|نص|بیان|معلومات|محتوى|تصریحات|دراسة)"
    r"(?:\s+(?:التالیة?|أدناه|ادناه|المرفقة?|الواردة))?"
)
_ARABIC_UNTIL: Final = r"(?:حتى|حتي|قبل|إلى|الى|لغایة|لحین|إلا|الا|بعد)\b"
_ARABIC: Final = (
    rf"(?:(?:هذ[اه]|جمیع|كل)\s+(?:\S+\s+)?)?(?:{_ARABIC_THING}|ما\s+یلی)\s+(?:\S+\s+)?"
    r"(?:(?:محظورة?|ممنوعة?)\s+(?:من\s+)?(?:ال)?نشر(?:ه|ها)?\b|تحت\s+(?:ال)?حظر\b"
    r"|(?:خاضعة?|تخضع|یخضع)\s+ل(?:ل)?حظر\b"
    rf"|(?:غیر\s+قابلة?\s+للنشر|(?:لیست?|لا)\s+(?:للنشر|(?:ی|ت)نشر))\s+{_ARABIC_UNTIL})"
    r"|(?:یحظر|یمنع|حظر|ممنوع|محظور|عدم|لا\s+(?:ی|ت)نشر)\s+(?:نشر\s+)?هذ[اه]\s+"
    rf"(?:\S+\s+){{1,3}}?{_ARABIC_UNTIL}|(?:یرجى|الرجاء|نرجو)\s+(?:عدم\s+نشر|الالتزام\s+بحظر)\s+"
    rf"(?:\S+\s+){{0,3}}?(?:{_ARABIC_UNTIL}|النشر\b)"
)
_PERSIAN: Final = (
    r"(?:[^\r\n]{1,40}\s)?(?:مشمول|دارای|تحت)\s+(?:ممنوعیت|محدودیت)\s+انتشار\b"
    r"|(?:این\s+)?(?:خبر|مطلب|گزارش|متن|محتوا)\s+(?:زیر\s+)?(?:\S+\s+)?(?:تا|پیش\s+از|قبل\s+از)\s"
    r"[^\r\n]{1,60}\s(?:قابل\s+انتشار\s+نیست|نباید\s+منتشر|منتشر\s+ن(?:شود|کنید|گردد)|ممنوع)"
)
_URDU: Final = (
    r"[^\r\n]{1,60}\s(?:تک|سے\s+(?:قبل|پہلے))\s+(?:اس\s+(?:خبر\s+)?کی\s+)?"
    r"(?:اشاعت\s+(?:ممنوع|پر\s+پابندی|کی\s+اجازت\s+نہیں)|(?:قابل|قابلِ)\s+اشاعت\s+نہیں|ناقابل\s+اشاعت)"
)
_ABROAD: Final = f"{_ARABIC}|{_PERSIAN}|{_URDU}".replace("ی", "[یي]").replace("ک", "[کك]")

LEAD: Final = (
    r"(?:(?:please\s+(?:note|be\s+a(?:dvised|ware))|(?:important\s+)?note|n\.?b\.?|important|reminder"
    r"|dear\s+\w+(?:\s+\w+)?|hinweis|wichtig|attention|important|atenci\u00f3n|nota"
    r"|let\s+op|achtung|obs|viktigt?|attenzione|aten[\u00e7c][\u00e3a]o|внимание|dikkat|تنبيه|توجه)"
    r"\s*[:,;!-]?\s+(?:that\s+|que\s+)?)"
)
"""What may stand before such a sentence."""

EMBARGO_SENTENCE: Final = (
    rf"(?:{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}|{_ITALIAN}|{_RESPECT}|{_TURKISH})"
)
"""To be looked for in any case, where a line begins or behind a lead."""

SENTENCE_ABROAD: Final = _ABROAD
"""The same in Arabic, Persian and Urdu."""

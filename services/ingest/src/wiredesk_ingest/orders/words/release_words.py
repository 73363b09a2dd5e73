"""How press releases say from when they may be used: "Release date: Monday, 6 a.m.".

A name with a mark and an hour behind it, or words that allow it from a time. "Release date: the
film comes out in May" is news, and so is a day without an hour: it may be the day of issue.
"""

from collections.abc import Container
from typing import Final

from wiredesk_ingest.times.weekdays import WEEKDAY

_HOUR: Final = (
    r"(?:\d{1,2}[:h]\d\d\b|\d{1,2}\.\d\d\b(?!\.?\d)|\d{1,2}\s*(?:[ap]\.?\s?m\b|uhr\b|h\b|uur\b)"
    r"|\d{4}\s*(?:gmt|utc|hrs?\b|hours\b|local\b|[ecmp][sd]?t\b)|\bnoon\b|\bmidnight\b|\bmidday\b"
    r"|\bkl(?:o|\.)?\s*\d|\bsaat\b|ساع[ةت]|بجے|\d\s*[时時])"
)
_DAY_ALONE: Final = rf"{WEEKDAY}(?![^\r\n]*\d{{4}})"
_NAMES: Final = {
    "en": r"(?:release|publication|publishing|broadcast|embargo)\s+"
    r"(?:at|date|time|date\s+and\s+time)|publish\s+after",
    "fr": r"(?:date|heure)(?:\s+et\s+heure)?\s+de\s+(?:publication|diffusion|parution)"
    r"|lev[\u00e9e]e\s+de\s+l['\u2019]embargo",
    "de": r"freigabe(?:zeit|datum|termin)?"
    r"|ver(?:\u00f6|oe)ffentlichungs(?:datum|zeit(?:punkt)?|termin)",
    "es": r"(?:fecha|hora)(?:\s+y\s+hora)?\s+de\s+(?:publicaci[\u00f3o]n|difusi[\u00f3o]n)",
    "it": r"(?:data|ora)(?:\s+e\s+ora)?\s+di\s+(?:pubblicazione|diffusione)",
    "pt": r"(?:data|hora)(?:\s+e\s+hora)?\s+de\s+"
    r"(?:publica[\u00e7c][\u00e3a]o|divulga[\u00e7c][\u00e3a]o)",
    "nl": r"publicatie(?:datum|tijd|tijdstip|moment)",
    "sv": r"publicerings(?:tid|datum|tidpunkt)",
    "no": r"publiserings(?:tid|tidspunkt|dato)",
    "da": r"offentligg\u00f8relses(?:tidspunkt|dato)",
    "fi": r"julkaisu(?:aika|ajankohta)",
    "ru": r"(?:время|дата)\s+(?:публикации|выхода)",
    "tr": r"yay[\u0131i]n\s+(?:zaman[\u0131i]|tarihi|saati)",
    "ar": r"(?:موعد|وقت|تار[یي]خ)\s+النشر",
    "fa": r"(?:زمان|تار[یي]خ)\s+انتشار",
    "ur": r"(?:اشاعت|نشر)\s+کا\s+وقت|وقتِ?\s+اشاعت",
    "zh": r"发布时间|发表时间",
}
_FROM: Final = {
    "en": r"(?:can|may)\s+be\s+(?:published|used|released|broadcast)\s+(?:from|after)\b"
    rf"|(?:to\s+be\s+)?released?\s?:(?=[^\r\n]{{0,60}}?{_HOUR})"
    r"|(?:publication|release|use|broadcast)\s+of\s+this\s+(?:story|item|article|report|text|material)"
    r"\s+(?:is\s+)?(?:strictly\s+)?(?:prohibited|forbidden|not\s+(?:allowed|permitted|authori[sz]ed))\s+(?:before|until|till)\b"
    r"|free\s+for\s+(?:use|publication)\s+(?:from|after)\b|for\s+immediate\s+release\s+(?:on|at|after|from)\b"
    r"|(?:no\s+(?:web|online|broadcast|print|tv|radio)(?:\s+use)?(?:,|\s+(?:and|or))\s+)?"
    r"no\s+(?:use|access|broadcast|publication|online(?:\s+use)?|web(?:\s+use)?)"
    r"(?:(?:,\s+|,?\s+(?:or|and)\s+)(?:broadcast|publication|print|online|web)(?:\s+use)?){0,3}(?:\s+(?:in|by|inside)\s+(?:the\s+)?(?!\w+ing\b)[\w/,&-]+"
    r"(?:\s+(?:and|or)\s+[\w/-]+)?|\s+[\w/-]{2,12})?\s+(?:before|until|till)\b"
    r"|(?:this\s+(?:story|item|package)\s+)?mov(?:es?|ed|ing)\s+in\s+advance\s+for\s+use\b",
    "fr": r"(?:diffusion|publication)\s+autoris[\u00e9e]e\s+(?:[\u00e0a]\s+partir|d[e\u00e8]s)\b"
    r"|(?:diffusion|publication|utilisation)\s+interdite\s+(?:avant|jusqu)\b"
    r"|interdite?\s+(?:de|[\u00e0a]\s+la)\s+(?:publication|diffusion)\s+(?:avant|jusqu)"
    rf"|pour\s+(?:publication|diffusion|parution)\s+(?=(?:le\s+|ce\s+)?{WEEKDAY}[^\r\n,;]{{0,30}}(?:$|:\s))"
    r"|publiable\s+(?:[\u00e0a]\s+partir|d[e\u00e8]s)\b"
    r"|[\u00e0a]\s+(?:para[\u00eei]tre|publier|diffuser|utiliser)\s+(?:[\u00e0a]\s+partir|d[e\u00e8]s|apr[e\u00e8]s|pas\s+avant)\b"
    rf"|[\u00e0a]\s+(?:para[\u00eei]tre|publier|diffuser)\s+(?=(?:le\s+|ce\s+)?{WEEKDAY}[^\r\n,;]{{0,30}}$)",
    "de": r"(?:(?:zur\s+)?ver(?:\u00f6|oe)ffentlichung|verwendung|verbreitung|nutzung|online)\s+"
    r"(?:bitte\s+)?(?:erst\s+ab|nicht\s+vor)\b|bitte\s+(?:erst\s+ab|nicht\s+vor)\b|(?:zur\s+|frei\s+zur\s+)?ver(?:\u00f6|oe)ffentlichung\s+(?:frei\s+)?(?:ab|erst\s+ab)\b"
    rf"|zur\s+ver(?:\u00f6|oe)ffentlichung\s+am\s+(?={WEEKDAY}[^\r\n;]{{0,30}}(?:$|:\s))"
    r"|(?:erst\s+(?:am|ab|nach|um|zum)|nicht\s+vor|fr(?:\u00fc|ue)hestens)\s+(?=[^\r\n]{2,80}\s(?:zu\s+(?:ver\w{4,14}|senden|nutzen|bringen)|frei)\W*$)"
    r"(?=[^\r\n]{0,100}(?:ffentlich|verwend|senden|nutzen|bringen|frei))",
    "es": r"para\s+(?:publicar(?:se)?|publicaci[\u00f3o]n|difundir|difusi[\u00f3o]n)\s+a\s+partir\b"
    r"|prohibida\s+su\s+(?:difusi[\u00f3o]n|publicaci[\u00f3o]n)\s+(?:hasta|antes)\b"
    r"|(?:publicaci[\u00f3o]n|difusi[\u00f3o]n)\s+(?:autorizada|permitida)\s+(?:s[\u00f3o]lo\s+)?(?:a\s+partir|desde|despu[e\u00e9]s)\b"
    rf"|para\s+(?:publicaci[\u00f3o]n|difusi[\u00f3o]n)\s+el\s+(?={WEEKDAY}[^\r\n;]{{0,30}}(?:$|:\s))"
    r"|para\s+publicar\s+(?:el|a\s+las)\b|publicable\s+(?:a\s+partir|desde)\b",
    "it": r"da\s+non\s+(?:pubblicare|diffondere|utilizzare|usare)\s+prima\b"
    r"|vietata\s+la\s+(?:pubblicazione|diffusione)\s+(?:prima|fino)\b|(?:(?:pubblica|utilizza|diffondi)bil[ei])\s+(?:solo\s+)?(?:a\s+partire|dal(?:le)?|da|dopo)\b"
    r"|pubblicazione\s+(?:consentita|autorizzata)\s+(?:solo\s+)?(?:a\s+partire|dal(?:le)?|da|dopo)\b",
    "pt": r"para\s+(?:publica[\u00e7c][\u00e3a]o|divulga[\u00e7c][\u00e3a]o)\s+a\s+partir\b"
    r"|(?:publica|divulga|difus)[\u00e7c]?[\u00e3a]o\s+(?:proibida|vedada)\s+(?:antes|at[\u00e9e])\b"
    r"|(?:proibida|vedada)\s+(?:a\s+)?(?:sua\s+)?(?:publica[\u00e7c]|divulga[\u00e7c]|difus)[\u00e3a]o\s+(?:antes|at[\u00e9e])\b"
    r"|s[\u00f3o]\s+podem?\s+ser\s+(?:publicad|divulgad)[oa]s?\s+(?:a\s+partir|ap[\u00f3o]s|depois)\b"
    r"|(?:publica|divulga|veicula)[\u00e7c][\u00e3a]o\s+(?:autorizada|permitida|liberada)\s+(?:(?:s[\u00f3o]|somente|apenas)\s+)?"
    r"(?:a\s+partir|ap[\u00f3o]s|depois)\b",
    "nl": r"vrij\s+(?:voor\s+publicatie\s+|te\s+gebruiken\s+)(?:vanaf|om|na)\b"
    r"|publicatie\s+(?:is\s+)?(?:pas|niet)\s+(?:toegestaan\s+)?(?:vanaf|na|v[\u00f3o][\u00f3o]r|op)\b",
    "no": r"kan\s+(?:publiseres|brukes)\s+(?:fra|etter)\b"
    r"|(?:kan\s+)?(?:publiseres|brukes)\s+(?:tidligst|f\u00f8rst)\b",
    "da": r"m\u00e5\s+(?:f\u00f8rst|tidligst)\s+"
    r"(?:offentligg\u00f8res|bringes|publiceres|bruges)\b",
    "fi": r"saa\s+julkaista\s+(?:aikaisintaan|vasta)\b",
    "sv": r"publicering\s+(?:tidigast|f\u00f6rst|till\u00e5ten\s+fr\u00e5n)\b",
    "pl": r"do\s+(?:publikacji|wykorzystania)\s+(?:(?:dopiero|najwcze[\u015bs]niej)\s+)?"
    r"(?:w|we|od|po|z)\b"
    r"|(?:mo\u017cna|wolno)\s+publikowa[\u0107c]\s+(?:dopiero\s+)?(?:od|po|w)\b",
    "el": r"(?:\u03b3\u03b9\u03b1\s+)?δημοσίευση\s+(?:μετά|από|όχι\s+πριν|μόνο\s+μετά)\b"
    r"|να\s+μην?\s+(?:δημοσιευ|μεταδοθ|χρησιμοποιηθ|δημοσιοποιηθ)\w{1,5}\s+(?:πριν|έως|μέχρι)\b",
    "ru": r"до\s+(?=[^\r\n]{2,60}\sне\s+(?:публиковать|использовать|распространять)\W*$)"
    r"|(?:(?:запрещен[оа]?\s+к\s+публикации|публикация\s+запрещена)"
    r"|(?:просим|просьба)"
    r"\s+не\s+публиковать)\s+(?:до|ранее|раньше)\b"
    r"|(?:к\s+публикации|публикация\s+разрешена|публиковать"
    r"|можно\s+публиковать|для\s+публикации)"
    r"\s+(?:с|после|не\s+ранее)\b",
    "ar": r"(?:للنشر|[يی]سمح\s+بالنشر|قابل\s+للنشر)\s+(?:[يی]وم|بعد|ابتداء|اعتبارا|من)\b",
    "tr": rf"(?=(?:\d|{WEEKDAY})[^\r\n]{{0,40}}\syay[ıi][mn]lanmak\s+[üu]zere(?:\W*$|:\s))",
    "ur": r"(?:[^\s:]{2,12}\s){0,3}?(?:[^\s:]{2,12}\s?:\s)?"
    r"[یي]ہ\s+خبر\s(?=[^\r\n]{2,50}\sسے\sپہلے\s(?:شائع|نشر)\sنہ\s)"
    r"|برائے\s+اشاعت\b"
    rf"|(?={WEEKDAY}[^\r\n]{{0,40}}\sاشاعت\s+کے\s+ل[یي]ے(?:\W*$|:\s))"
    rf"|(?=(?:{WEEKDAY}|\d)[^\r\n]{{0,50}}بجے\s+تک\s+(?:اشاعت\s+پر\s+)?پابندی\W*$)",
    "fa": r"(?:توجه\s?:\s)?انتشار\s+ا[یي]ن\s+(?:مطلب|خبر|گزارش)\s+(?:پ[یي]ش|قبل)\s+از\s"
    rf"(?=[^\r\n]{{2,50}}(?:ن[یي]ست|ممنوع))|برا[یي]\s+انتشار\s+(?:در\s+)?(?=روز\s+{WEEKDAY}[^\r\n]{{0,30}}(?:$|:\s))"
    r"|قابل\s+انتشار\s+(?:از|پس\s+از|بعد\s+از)\b",
}


def release_line(languages: Container[str]) -> str:
    """Answer how a line begins that says so, in any case."""
    names = "|".join(said for language, said in _NAMES.items() if language in languages)
    since = "|".join(said for language, said in _FROM.items() if language in languages)
    return (
        rf"(?:(?:{names})\s*[:\uff1a\u2013-]\s*(?=[^\r\n]{{0,60}}?(?:{_HOUR}|\b{_DAY_ALONE}))"
        rf"|(?:{since})(?=[^\r\n]{{0,60}}?(?:{_HOUR}|\b{_DAY_ALONE}|\b\d{{1,2}}\b)))"
    )

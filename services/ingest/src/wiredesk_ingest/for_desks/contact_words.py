"""The words before contacts that are for editors only, in the languages of wires.

"Contact: Ida Quill" is one, "Contact was lost" and "First contact: ..." are copy: so the words
stand at the beginning of a line, few and known ones before them, and a colon or nothing behind.
"""

from typing import Final

from wiredesk_ingest.for_desks.asking_words import ASKING, BRACKETS

_WHOSE: Final = (
    r"(?:(?:press|media|editorial|news|newsroom|newsdesk|desk|pr|public\srelations|company|investor"
    r"|investors|general|further|(?-i:[A-Z]{2,8}))[\s/-]){0,3}"
)
_ENGLISH: Final = (
    rf"{_WHOSE}(?:contacts?|(?:press|media)\s(?:enquir|inquir)(?:y|ies)|press\soffice)"
    r"(?:\s(?:details?|information|persons?|us))?(?:\sfor\s(?:the\s)?(?:media|press|editors|journalists))?"
)
_GERMAN: Final = (
    r"(?:ihre?\s)?(?:redaktionelle\s|(?:presse|medien|redaktions)-?|(?:afp|apa|dpa|epd|kna|sid)-)?"
    r"(?:kontakte?|ansprechpartner(?:in)?(?:\sf(?:\u00fc|ue)r\s(?:die\s)?(?:medien|presse))?)"
    r"|pressestelle|r(?:\u00fc|ue)ckfragen?(?:hinweis)?(?:\s(?:bitte\s)?an)?"
)
_ROMANCE: Final = (
    r"contacts?\s(?:de\s)?(?:presse|m\u00e9dias?|r\u00e9daction)|service\s(?:de\s)?presse"
    r"|contactos?(?:\s(?:de|para)(?:\sla)?\s(?:prensa|medios))?"
    r"|contatt[oi](?:\s(?:per\sla\s)?stampa)?|ufficio\sstampa"
)
_NORTHERN: Final = (
    r"(?:pers)?contact(?:persoon|personen|gegevens)|(?:pers)?contacten|perscontact|persvoorlichting"
    r"|(?:presse?-?|medie-?)?kontakt(?:person(?:er|en)?|uppgifter|information|informasjon|er|y|i)?"
    r"|(?:press|medie)telefon|lis[\u00e4a]tietoja(?:\santa[av]{1,3}t?)?|yhteystiedot"
    r"|yhteyshenkil[\u00f6o]t?|(?:biuro|dzia\u0142)\sprasow[ey]|kontakt\s(?:dla|z)\s\w{3,12}"
    r"|контакт(?:ы|ное\sлицо)?(?:\sдля\s(?:сми|прессы))?"
    r"|пресс-(?:служба|центр)(?=\s?:[^\r\n]{0,60}(?:\d\d|@))"
)
_PORTUGUESE: Final = (
    r"conta(?:c?tos?)(?:\s(?:de|para)(?:\sa)?\s(?:imprensa|m[e\u00e9]dia|jornalistas))?"
    r"|(?:assessoria|gabinete)\sde\s(?:imprensa|comunica[c\u00e7][a\u00e3]o)"
)
_TURKISH: Final = (
    r"(?:bas\u0131n\s|medya\s)?(?:ileti\u015fim|irtibat)(?:\s(?:bilgileri|i\u00e7in))?"
)
_ARABIC: Final = (
    r"لل?(?:اتصال|تواصل|استفسار)|للاستفسارات\sال(?:صحفية|صحافية|إعلامية)"
    r"|جه(?:ة|ات)\sالاتصال|مسؤول\sالاتصال"
)
_PERSIAN: Final = r"(?:اطلاعات\s|شماره\s)?تماس(?:\sبا\sما)?"
_URDU: Final = (
    r"(?:برائے\s)?رابطہ|رابطے\sکے\sلیے|(?:میڈیا|پریس)\s(?:استفسارات|سوالات)(?:\sکے\sلیے)?"
)

CONTACT: Final = (
    f"(?:{_ENGLISH}|{_GERMAN}|{_ROMANCE}|{_NORTHERN}|{_PORTUGUESE}|{_TURKISH}|{_ARABIC}|{_PERSIAN}"
    f"|{_URDU})"
)
"""What stands before contacts, or above them as a title."""

SAYS: Final = (
    r"\s*(?:[\"\u201c\u201e\u00ab]|(?:the|an?|it|he|she|they|we|die|der|das|eine?|es|er|sie|wir|les?|une?|ils?"
    r"|elles?|el|los|las|una|lo|gli|os?|as?)\s|(?=(?-i:[a-z\u00df-\u00ff\u011f\u0131\u015fа-яё])))"
    r"(?=(?:\S+\s+){2})(?![^\r\n]*(?:\d|@|www|press|redaktion|desk\b|office|bitte|please|b[u\u00fc]ro))"
    r"[^\r\n]*[.!?\"\u201d\u00bb]\s*$"
)
"""A sentence behind such a title, without a number or an address: then it is copy's."""

_NUMBER_BEHIND: Final = r"(?=[^\r\n]{0,120}(?:(?:\d[\s()/.-]{0,2}){6}|@))"
_MAIL_BEHIND: Final = r"(?=[^\r\n]{0,120}@)"
_WRITER: Final = (
    rf"(?:write\sto|contact|e-?mail)\s[^\r\n@:.]{{3,60}}\sat\s{_MAIL_BEHIND}"
    r"|to\scontact\sthe\s(?:reporter|editor|writer|author)s?\b"
    rf"{_MAIL_BEHIND}"
    rf"|contact\sthe\s(?:reporter|editor|writer|author)s?\s?:{_MAIL_BEHIND}"
    rf"|for\scomments?(?:\s(?:and|or)\s\w{{4,12}})?(?:,?\s(?:please\s)?(?:contact|write|e-?mail))?"
    rf"\s?:{_MAIL_BEHIND}"
    rf"|(?=[^\r\n@]*@)(?:[^\r\n@]{{3,120}}?\s(?:can|may)\sbe\sreached\s(?:at|by|via)\s{_MAIL_BEHIND}"
    r"|[^\r\n@]{3,150}?(?:\.\se-?mail\s?:"
    r"|[.,;]\s(?:and\s|whose\s)?(?:(?:her|his|their|the)\s)?e-?mail\saddress\sis"
    r"|\.\s(?:contact|e-?mail|reach|write\sto)\s(?:her|him|me|them)\s(?:at|by|on|via))\s\S{1,60}@)"
    r"|(?-i:[A-Z][\w'\u2019-]{1,20}\s[A-Z][\w'\u2019-]{1,20})\s(?:covers|writes|reports|is\s(?:an?|our|the))\s"
    r"[^\r\n@]{3,120}?[.:;,]\s?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\W*$"
    r"|(?:contact|e-?mail|reach|write\sto)\s(?:her|him|me|them)\s(?:at|by|on|via)\s\S{1,60}@"
    rf"|kontakt\szu[mr]?\s(?:den\s)?autor(?:in|en)?\s?:{_MAIL_BEHIND}"
)
"""How a line begins that tells readers of one paper where its reporter is reached."""

_WITH_NUMBER: Final = (
    r"(?:(?:(?:news|picture|photo|foreign|\w{3,12})[\s-])?desk|newsdesk|newsroom|(?:for\s)?queries"
    r"|(?:whatsapp|telegram)(?=\s?:\s?[+@(0])|t[e\u00e9]l[e\u00e9]?fono?\sde\scontacto|telefon\spressestelle|bildmaterial"
    r"|pour\stout\srenseignement|relations\spresse"
    r"|gabinete\sde\sprensa|per\sinformazioni|addetto\sstampa"
    r"|(?:mais\s)?informa[\u00e7c][\u00f5o]es(?:\spara\sa\simprensa)?"
    r"|тел(?:ефон)?\.?(?:\sдля\s(?:прессы|сми))?|voor\smeer\sinformatie|f\u00f6r\smer\sinformation"
    r"|for\smer\sinformasjon|for\smere\sinformation|bilgi\s(?:i\u00e7in|ve\sileti\u015fim)|bas\u0131n\sdan\u0131\u015fman\u0131|muhabir"
    r"|للتواصل(?:\s\S+){1,3}|المكتب\sالإعلامي|(?:تماس\sبا\s)?روابط\sعمومی|شعبہ\sتعلقات\sعامہ)"
)
"""What may be a title of contacts, where a number or an address stands behind it."""

ASK: Final = (
    rf"{_WITH_NUMBER}\s?[:\uff1a](?!//){_NUMBER_BEHIND}|{_WRITER}|{ASKING}"
    r"|(?:for\sinterviews|to\sarrange\s(?:an\s)?interviews?),?\s(?:please\s)?(?:contact|call|phone|e-?mail)\b"
    rf"|(?:journalists|reporters|media)\s(?:can|may)\s(?:reach|contact|call)\s{_NUMBER_BEHIND}"
    r"|(?:journalists|reporters|(?:media|news)(?:\s(?:organi[sz]ations|outlets|representatives))?)"
    r"\s(?:can|may|should)\s(?:reach|contact|call)\s[^\r\n:]{3,100}:\s*$"
    rf"|queries\s(?:to|for)\s(?:the\s)?\w{{2,20}}\sdesk\b{_NUMBER_BEHIND}"
    rf"|f(?:\u00fc|ue)r\sr(?:\u00fc|ue)ckfragen\b{_NUMBER_BEHIND}"
    r"|(?:more|further|additional)\s(?:information|info|details)\s?:"
    r"|for\s(?:more|further|additional)\s(?:information|info|details)\b"
    r"(?:,?\s(?:(?:and|or)\s)?(?:questions|(?:\w{4,8}\s)?(?:inquir|enquir)ies)){0,3}"
    r",?(?:\s?:|\s(?:please\s)?(?:contact|call|phone|telephone|e-?mail)\b)"
    r"|for\s(?:press|media)\s(?:enquir|inquir)ies\b|(?:press|media)\s(?:enquir|inquir)ies\s?:"
    r"|weitere\sinformationen\s?:|pour\s(?:plus\sd['\u2019]|de\splus\samples\s)informations?\b[^:]{0,30}:"
    r"|pour\sen\ssavoir\splus,?\s(?:(?:veuillez|merci\sde|pri\u00e8re\sde)\s)?"
    r"(?:contacte[rz]|communique[rz]\savec)\b"
    r"|para\sm\u00e1s\sinformaci\u00f3n\b[^:]{0,30}:|per\s(?:ulteriori|maggiori)\sinformazioni\b[^:]{0,30}:"
    r"|(?:ayr\u0131nt\u0131l\u0131|daha\sfazla)\sbilgi\si\u00e7in\b[^:]{0,30}:"
    r"|ل?لمزيد(?:\sمن\s(?:المعلومات|التفاصيل))?\b[^:]{0,30}:(?=[^\r\n]{0,80}(?:\d{3}|@))"
    r"|لمزيد\sمن\sالمعلومات\b[^:]{0,30}:|برای\s(?:کسب\s)?اطلاعات\sبیشتر\b[^:]{0,30}:"
    r"|مزید\sمعلومات\sکے\sلیے\b[^:]{0,30}:"
)
"""How a line begins that tells editors whom to ask."""

NUMBER: Final = (
    r"(?:tel(?:ephone|[eé]fono|efon|efax)?|phone|mobile|mob|cell|fax|هاتف|جوال|تلفن|فون)\.?\s?:\s?"
    r"(?!(?:19|20)\d\d\s[^\W\d])[+(]{0,2}\d(?:[\d\s()/.+-]{0,20}\W*$|(?:[\s()/.-]{0,3}\d){3})|e-?mail\s?:\s?\S{1,100}@"
    r"|(?:work|office|direct(?:\sline)?|switchboard|after\shours|ph|home)\.?\s?:\s{0,4}"
    r"[+(]{0,2}\d(?:[\s()/.+-]{0,3}\d){6,14}\W*$"
)
"""How a line begins that is a number or an address."""

REACHED: Final = (
    r"\(\((?=[^\r\n]*(?:@|\d{3}))[^()\r\n]{4,200}(?:\([^()\r\n]{0,20}\)[^()\r\n]{0,100}){0,3}\)\)\W*$"
    r"|-{1,2}\s?(?:by\s)?[^\r\n;@\d]{3,80};\s?(?=[^\r\n]*(?:@|\d{3}[\s.-]\d{3}))[^\r\n]{3,120}$"
    r"|[<(\[]?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[>)\]]?\W*$"
    r"|(?!by\s)(?:(?:(?-i:[A-Z])[\w'\u2019.-]{1,20}\s){2,4}|[\uac00-\ud7a3]{2,5}\s[\uac00-\ud7a3]{2,6}\s)"
    r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\W*$"
    rf"|{BRACKETS}"
)
"""A line that is nothing but where somebody is reached: `((ida@quill.example; 0123 555))`, and
`-By Ida Quill, Quillmark; 0123 555`."""

"""The words before contacts that are for editors only, in the languages of wires.

"Contact: Ida Quill" is one, "Contact was lost" and "First contact: ..." are copy: so the words
stand at the beginning of a line, few and known ones before them, and a colon or nothing behind.
"""

from typing import Final

_WHOSE: Final = (
    r"(?:(?:press|media|editorial|news|newsroom|newsdesk|desk|pr|public\srelations|company|investor"
    r"|investors|general|further|(?-i:[A-Z]{2,8}))[\s/-]){0,3}"
)
_ENGLISH: Final = (
    rf"{_WHOSE}(?:contacts?|(?:press|media)\s(?:enquir|inquir)(?:y|ies)|press\soffice)"
    r"(?:\s(?:details?|information|persons?|us))?(?:\sfor\s(?:the\s)?(?:media|press|editors|journalists))?"
)
_GERMAN: Final = (
    r"(?:redaktionelle\s|(?:presse|medien|redaktions)-?)?(?:kontakte?|ansprechpartner(?:in)?)"
    r"|pressestelle|r(?:\u00fc|ue)ckfragen?(?:hinweis)?(?:\s(?:bitte\s)?an)?"
)
_ROMANCE: Final = (
    r"contacts?\s(?:de\s)?(?:presse|m\u00e9dias?|r\u00e9daction)|service\s(?:de\s)?presse"
    r"|contactos?(?:\s(?:de|para)(?:\sla)?\s(?:prensa|medios))?"
    r"|contatt[oi](?:\s(?:per\sla\s)?stampa)?|ufficio\sstampa"
)
_TURKISH: Final = (
    r"(?:bas\u0131n\s|medya\s)?(?:ileti\u015fim|irtibat)(?:\s(?:bilgileri|i\u00e7in))?"
)
_ARABIC: Final = r"لل?(?:اتصال|تواصل|استفسار)|جه(?:ة|ات)\sالاتصال|مسؤول\sالاتصال"
_PERSIAN: Final = r"(?:اطلاعات\s|شماره\s)?تماس(?:\sبا\sما)?"
_URDU: Final = r"(?:برائے\s)?رابطہ|رابطے\sکے\sلیے"

CONTACT: Final = f"(?:{_ENGLISH}|{_GERMAN}|{_ROMANCE}|{_TURKISH}|{_ARABIC}|{_PERSIAN}|{_URDU})"
"""What stands before contacts, or above them as a title."""

ASK: Final = (
    r"(?:more|further|additional)\s(?:information|info|details)\s?:"
    r"|for\s(?:more|further|additional)\s(?:information|info|details)\b,?(?:\s?:"
    r"|\s(?:please\s)?(?:contact|call|phone|telephone|e-?mail)\b)"
    r"|for\s(?:press|media)\s(?:enquir|inquir)ies\b|(?:press|media)\s(?:enquir|inquir)ies\s?:"
    r"|weitere\sinformationen\s?:|pour\s(?:plus\sd['\u2019]|de\splus\samples\s)informations?\b[^:]{0,30}:"
    r"|para\sm\u00e1s\sinformaci\u00f3n\b[^:]{0,30}:|per\s(?:ulteriori|maggiori)\sinformazioni\b[^:]{0,30}:"
    r"|(?:ayr\u0131nt\u0131l\u0131|daha\sfazla)\sbilgi\si\u00e7in\b[^:]{0,30}:"
    r"|لمزيد\sمن\sالمعلومات\b[^:]{0,30}:|برای\s(?:کسب\s)?اطلاعات\sبیشتر\b[^:]{0,30}:"
    r"|مزید\sمعلومات\sکے\sلیے\b[^:]{0,30}:"
)
"""How a line begins that tells editors whom to ask."""

NUMBER: Final = (
    r"(?:tel(?:ephone|[eé]fono|efon|efax)?|phone|mobile|mob|cell|fax|هاتف|جوال|تلفن|فون)\.?\s?:\s?"
    r"[+(]{0,2}\d|e-?mail\s?:\s?\S{1,100}@"
)
"""How a line begins that is a number or an address."""

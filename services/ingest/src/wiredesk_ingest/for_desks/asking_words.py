"""How one desk asks another, and says where somebody is reached, in the languages of editions.

What readers are told stands beside it and is copy: help lines, shops, where the police is called.
So a number counts only behind words that speak to desks, and a note that offers help stays.
"""

import re
from typing import Final

from wiredesk_ingest.orders.letters.stems import Stems, in_small

_PHONE: Final = (
    r"(?:(?<!\d)(?<!\d\s)(?:(?:\+|\(?[0\u06f0\u0660])(?:[\s()/.-]{0,2}\d){5}|\d{7,12}"
    r"|(?=(?:\d[\s-]?){9})(?!\d+(?:\s\d{3})*\s000)\d{2,3}(?:[\s-]\d{2,4}){2,4}"
    r")|\S@\S)"
)
_PHONE_BEHIND: Final = rf"(?=[^\r\n]{{0,120}}{_PHONE})"
_EXTENSION: Final = (
    r"(?:x|ext(?:ension|n)?|durchwahl|poste|extensi[o\u00f3]n|dahili)\.?\s?\d{2,5}\W*$"
)

_HELPS: Final = Stems(
    *("if you", "anyone", "help", "hotline", "lifeline", "support", "suicid", "crisis"),
    *("samaritan", "readers", "ticket", "police", "donat", "subscri"),
    *("childline", "line on", "line at", "trust on", "care on", "centre on", "center on"),
)
_ASKED_FOR: Final = Stems(
    *("desk", "newsroom", "picture", "photo", "audio", "video", "footage", "queries", "reached"),
    *("note: call", "note: please call", "note: do call", "note: ring", "note: phone"),
    *("note - call", "note \u2014 call", "note \u2013 call"),
    *("for interview", "for an interview", "for comment", "for media interview"),
)
_EDITORS_NOTE: Final = ("editor's note", "editor\u2019s note")
_BEGINS: Final = 20
_NUMBER: Final = re.compile(_PHONE)

_ENGLISH: Final = (
    r"(?:(?:follow-?\s?up|further|press|media|editorial)\s)?questions\s(?:to|for)"
    rf"\s[^\r\n:.!?]{{3,60}}?{_PHONE}[^\r\n.!?]{{0,40}}\W*$"
    r"|questions\s(?:about|on)\sthis\s(?:story|report|item|copy)\b"
    rf"(?=[^\r\n]{{0,80}}(?:{_PHONE}|\b{_EXTENSION}))"
    rf"|(?:for\s)?interview\srequests?\b{_PHONE_BEHIND}"
    rf"|[^\r\n.!?:]{{2,60}}\savailable\sfor\s(?:\w{{2,6}}\s)?(?:interviews?|comment)\b{_PHONE_BEHIND}"
    # Nobody outside a house can call an extension that has no number before it.
    rf"|(?:\w{{3,12}}\s)?(?:desk|newsroom)\s?[:,]\s[^\r\n.!?\d]{{0,60}}?\b{_EXTENSION}"
    r"|[^\r\n.!?:\d]{2,30}:\s[^\r\n.!?\d]{0,60}?\b(?:extn?|durchwahl|dahili)\.?\s?\d{2,5}\W*$"
    r"|(?:slack|ping)\sme(?:\s?:|\s(?:at|on|if|for|with)\b)"
)
_PERSON: Final = (
    r"(?-i:(?!(?:[A-Z]\S+\s){1,3}(?:Board|Cent(?:er|re)|City|Council|County|Department|Help\w*|Hotline"
    r"|Line|Office|Police|Services?)\b)[A-Z][\w'\u2019-]+\s(?:[A-Z][\w'\u2019-]+\s?){1,2})"
)
"""Somebody, and no office that readers may call."""

_QUESTIONS: Final = (
    r"(?:(?:any|further|more)\s)?questions\?\s(?:please\s)?(?:call|contact|e-?mail|phone|ring)\s"
    rf"{_PERSON}{_PHONE_BEHIND}"
)
_GERMAN: Final = (
    rf"(?:bei\s)?r(?:\u00fc|ue)ckfragen\b{_PHONE_BEHIND}|f\u00fcr\sinterviews\b{_PHONE_BEHIND}"
    rf"|(?:interview|medien|presse)-?(?:anfragen|w\u00fcnsche)\b{_PHONE_BEHIND}"
)
_MAIL_BEHIND: Final = r"(?=[^\r\n]{0,60}@)"
_MAIL: Final = r"\S{1,60}@"
_WRITER: Final = (
    rf"(?:e-?mail|write\sto|contact)\sus\s(?:at|on|via)\s{_MAIL_BEHIND}"
    rf"|(?:(?:her|his|their|the\s\w{{4,12}}['\u2019]s)\s)?e-?mail\saddress\sis\s{_MAIL}"
)
_TITLES: Final = (
    r"(?:reporter|correspondent|autor(?:in)?|redaktion|(?:\w{3,20}\s)?redakteur(?:in)?|cvd"
    r"|(?:follow-?up|further)\s(?:questions|queries)|(?:pour\s)?joindre\s(?:la\sr\u00e9daction|l['\u2019]auteur)"
    r"|r\u00e9daction|redacci\u00f3n|haber\smerkezi"
    r"|pour\stoute\squestion|demandes?\sd['\u2019](?:interviews?|entretiens?)"
    r"|questions?\s(?:de\s(?:la\s)?)?presse"
    r"|consultas\s(?:de\s(?:la\s)?)?(?:prensa|medios)|para\s(?:concertar\s)?entrevistas?"
    r"|(?:bas\u0131n\s|haberle\silgili\s)?sorular(?:\u0131n\u0131z)?(?:\si\u00e7in)?|r\u00f6portaj(?:\stalepleri)?(?:\si\u00e7in)?"
    r"|(?:غرفة|قسم)\sالأخبار|مكتب\sالتحرير|ل(?:طلبات|إجراء|ترتيب)\sال?مقابلات"
    r"|تحریریه|میز\sخبر|(?:برای\s)?(?:هماهنگی\s)?مصاحبه|پرسش‌?\s?های\s(?:خبرنگاران|رسانه‌?\s?ها)"
    r"|نیوز\sڈیسک|انٹرویو\sکے\sلیے|(?:مزید\s)?سوالات\sکے\sلیے)"
)
"""What may be a title of such a line, where a number or an address stands behind it."""

ASKING: Final = (
    rf"{_ENGLISH}|{_QUESTIONS}|{_GERMAN}|{_WRITER}|{_TITLES}\s?[:\uff1a](?!//){_PHONE_BEHIND}"
)
"""How a line begins that tells desks where somebody is reached."""

_CHECK: Final = r"(?:(?:double-?|fact-?|re-?)?check|verify|confirm|fix)"
_CHECKED: Final = (
    r"(?:figures?|numbers?|spellings?|quotes?|names?|dates?|facts?|copy|story|headline|intro|lead"
    r"|para\w*|captions?|attribution|titles?|ages?)\b"
)
_BEFORE: Final = (
    rf"(?=[^\r\n]*\b{_CHECK}(?:ed|ing)?\b)[^\r\n]*\bbefore\s(?:publi(?:cation|shing)|we\spublish|it\s(?:goes\sout|runs))"
    r"|(?=[^\r\n]*(?:pr\u00fcfen|checken|kl\u00e4ren|best\u00e4tigen|gegenlesen))"
    r"[^\r\n]*\bvor\s(?:der\s)?ver\u00f6ffentlichung"
    r"|(?=[^\r\n]*(?:v\u00e9rifier|confirmer|relire))"
    r"[^\r\n]*\bavant\s(?:la\s)?(?:publication|parution|diffusion)"
    r"|(?=[^\r\n]*(?:verificar|comprobar|revisar|confirmar))"
    r"[^\r\n]*\bantes\sde\s(?:la\s)?publica(?:r|ci\u00f3n)"
    r"|(?=[^\r\n]*(?:kontrol|teyit|do\u011frula))[^\r\n]*\byay\u0131n(?:dan|lamadan|lanmadan)\s\u00f6nce"
    r"|(?=[^\r\n]*(?:تحقق|مراجعة|تأكد))[^\r\n]*قبل\sالنشر"
    r"|(?=[^\r\n]*(?:بررسی|کنترل|تأیید|تایید))[^\r\n]*(?:پیش|قبل)\sاز\sانتشار"
    r"|(?=[^\r\n]*(?:چیک|تصدیق))[^\r\n]*اشاعت\sسے\s(?:پہلے|قبل)"
)
_MOST_INSIDE: Final = 160  # characters
_LOOKED_AT: Final = 200
_HELP_WITHIN: Final = 2000  # characters of a note; help is offered at its end
BRACKETS: Final = (
    r"(?:\((?!(?:anm|note|nota|not|ndlr|red)\b)(?=[^\r\n:]{2,40}:)|\[)"
    rf"(?=[^()\[\]\r\n]{{4,{_MOST_INSIDE}}}[)\]]\W{{0,3}}$)(?:{_BEFORE})"
    rf"|\[(?=[^\[\]\r\n]{{4,{_MOST_INSIDE}}}\]\W{{0,3}}$)"
    r"(?:(?:(?:for|to)\s)?(?:\w{3,12}\s)?(?:desk|subs|eds|editors|pix)\s?:"
    r"|(?!(?:note|update|related|correction)\b)[^\r\n:\]]{2,40}:\s(?:please|pls|can\syou|could\syou)\s"
    rf"{_CHECK}\s[^\r\n]{{0,30}}?\b{_CHECKED}"
    r"|[^\r\n:\]]{2,40}:(?=[^\r\n]*\bbitte\b)[^\r\n]*(?:pr\u00fcfen|checken|kl\u00e4ren|gegenlesen))"
)
"""A line in brackets that asks a desk to do something before it is out."""

NAMED_BY_END: Final = (
    r"(?:ENDS|ENDE|FIN)\s{1,3}[A-Z][a-z\u00df-\u00ff]{1,15}"
    r"(?:[ '\u2019-][A-Z][a-z\u00df-\u00ff]{1,15}){0,2}"
    r"|[A-Z][a-z\u00df-\u00ff]{2,15}(?:/[a-z]{2,4}){2,5}"
    r"|\[[A-Z][a-z\u00df-\u00ff]{2,15}(?:/[a-z]{2,4}){1,5}\]"
    r"|\([A-Z][a-z\u00df-\u00ff]{2,15}(?:/[a-z]{2,4}){2,5}\)"
)
"""The end of a text with who wrote it, and initials behind the name: case is of the words."""


def is_editor_reached(line: str) -> bool:
    """Tell whether an editor's note says where somebody is reached for more than it has.

    Papers print such notes; one that offers help to readers, or speaks of them, is theirs.
    """
    if not line[:_BEGINS].lower().lstrip("*([_- ").startswith(_EDITORS_NOTE):
        return False
    if _HELPS.in_(in_small(line[:_HELP_WITHIN])):
        return False
    said = in_small(line[:_LOOKED_AT])
    return _ASKED_FOR.in_(said) and _NUMBER.search(said) is not None

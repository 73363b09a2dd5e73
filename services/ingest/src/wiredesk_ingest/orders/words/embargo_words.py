"""How a line begins that holds what follows: "embargoed until", in the languages of the agencies.

A moment must follow where the same words may begin ordinary copy: "For release from jail" and
"Embargo on oil" hold nothing.
"""

import re
from collections.abc import Container
from typing import Final

from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript
from wiredesk_ingest.orders.words.confidential import CONFIDENTIAL_UNTIL
from wiredesk_ingest.orders.words.embargo_abroad import EMBARGO_ABROAD
from wiredesk_ingest.orders.words.embargo_sentences import EMBARGO_SENTENCE, LEAD, SENTENCE_ABROAD
from wiredesk_ingest.orders.words.embargoed_stories import STORY_UNDER_EMBARGO
from wiredesk_ingest.orders.words.languages import embargoes
from wiredesk_ingest.orders.words.order_leads import ORDER_LEADS
from wiredesk_ingest.orders.words.release_words import release_line
from wiredesk_ingest.times.weekdays import WEEKDAY

_TIME: Final = (
    r"(?:\d{1,2}[:.]\d\d(?:hrs?)?\b|\d{4}\s+(?:on\s+)?(?:[a-z]{3,6}day|hours|local|today|tomorrow)\b"
    r"|0\d{3}\b|\d{3,4}(?:-\d\d|\s*(?:gmt|utc|hrs?|h|[ecmp][sd]?t)\b)"
    r"|\d{1,2}\s*(?:[ap]\.?\s?m\b|uhr\b|h\b|(?:st|nd|rd|th)\b|\.?\s*"
    r"(?:jan|feb|m\S{0,2}r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]))|[ap]ms?\b"
    r"|(?:jan|febr)uary\b|march\b|april\b|june\b|july\b|august\b|(?:sept|nov|dec)ember\b|october\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|noon\b|midnight\b|tomorrow\b|tonight\b"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch\b|lundi\b|mardi\b|mercredi\b|jeudi\b"
    r"|vendredi\b|samedi\b|dimanche\b|pazar|sal\u0131\b|\u00e7ar\u015famba\b|per\u015fembe\b|cuma)"
)
MOMENT: Final = rf"(?:{_TIME}|{WEEKDAY})"
"""A clock, a day of the week or of a month; in any case."""

_MONTHS: Final = (
    r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[s\u015b]nia|pa[z\u017a]dziernika"
    r"|listopada|grudnia|янв|февр|марта|апр|мая|июн|июл|авг|сент|окт|нояб|дек|\w{2,8}kuuta"
    r"|gennaio|febbraio|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|enero|mayo|junio"
    r"|julio|septiembre|diciembre|janeiro|fevereiro|maio|junho|julho|setembro|outubro|dezembro"
    r"|janvier|f[e\u00e9]vrier|juin|juillet|ao[u\u00fb]t|d[e\u00e9]cembre|januar|januari|mei)"
)
_AT: Final = (
    r"(?:(?:le|la|les|los|las|el|il|a|\u00e0|al|alle|\u00e0s|ore|ora|hora|fram|de[nrms]?|del|di|du|om|op"
    r"|kl|klo|um|ab|vom|godz|dnia|at|on|from|for|to|until|till?|tot|do|bis|at[e\u00e9]|fino|до|в"
    r"|p[\u00e5a]|saat|kello)\.?\s+){0,4}+"
)
_WHEN: Final = (
    rf"{_AT}(?:{_TIME}|{WEEKDAY}|\d{{1,2}}\s*(?:h\d{{0,2}}\b|/\s*\d|uur\b|(?:di|de|del|da|do|d[eo]s)\s+{WEEKDAY}|[-.]\s*\d|\.?\s*{_MONTHS}"
    r"|\s?[:)\]]\s|\W*$)"
    rf"|\d{{4}}-\d\d|(?:godz|kl|klo|kello)\b)"
)
"""A time in any language of the wires, as it stands behind the word itself."""

_TO_DO: Final = (
    r"(?:release|publication|publishing|broadcast|use|print|posting|transmission|distribution)"
)
_DONE: Final = (
    r"(?:published|released|used|broadcast|printed|posted|aired|quoted|distributed|reported)"
)
_DO: Final = r"(?:publish|release|use|broadcast|run|post|air|print|transmit|distribute)"
_BEFORE: Final = r"(?:before|until|till|prior|ahead\s+of)\b"
_DASH: Final = r"[\u2013\u2014-]"
EMBARGO_SAID: Final = (
    r"(?:(?:strict(?:ly)?|press|media|news|under|full|web|online|internet|digital|broadcast"
    r"|tv|radio|print|achtung)[\s:!]+){0,3}(?:"
    rf"(?-i:EMBARGO)\s+{_DASH}\s|embargo\s*(?:[:!]|until\b(?!\s20\d\d\s(?:would|will|could|may|is|was|agreed)\b)|till?\b|tot\b|jusqu|hasta\b|at[e\u00e9]\b|fino\b|bis\b|\W*$"
    rf"|(?:{_DASH}\s*)?{_WHEN}"
    rf"|{_DASH}\s*(?:strictly\s+)?(?:not|do\s+not|hold)\b|(?:from|set)\s+(?:at\s+|for\s+)?{_TIME}|(?:time|date)\s*:|(?:ends?|lifts?|expires?)\s+(?:(?:at|on)\s+)?{_TIME})"
    r"|(?:end|lifting|expiry)\s+(?:of\s+)?(?:the\s+)?embargo\s*[:\u2013-]?\s*(?:(?:at|on)\s+)?"
    rf"(?:{_TIME}|\d{{6}}\b)"
    rf"|embargoed\s*(?:[:\])]|{_DASH}|until\b|till\b|\W*$|(?:(?:for|to|by)\s+)?{_TIME}"
    rf"|for\s+{_TO_DO}\b|(?:news|copy|story|material|content)\b)"
    # One for somebody, with neither hour nor colon in the line, is of labour law or housing.
    r"|sperrfrist\b(?!(?![^\r\n]*\d\d)[^\r\n]{0,100}(?:arbeitslos|arbeitsagentur|agentur\sf(?:\u00fc|ue)r\sarbeit"
    r"|jobcenter|k(?:\u00fc|ue)ndig|b(?:\u00fc|ue)rgergeld|f(?:\u00fc|ue)hrerschein|fahrerlaubnis|g(?:\u00fc|ue)lle|d(?:\u00fc|ue)ng"
    r"|mietrecht|eigenbedarf|aktion(?:\u00e4|ae)r|aktienverk))(?!\s+f(?:\u00fc|ue)r\s+(?!(?:alle|die|jede)\b|\S{0,20}(?:ver\u00f6ffentlich|medien|presse"
    r"|online|print|zeitung|rundfunk|redaktion))[^\d:\r\n]{0,180}$))"
)
"""By the word itself."""

_ENGLISH: Final = (
    rf"(?:please\s+)?hold\s+(?:it|this|the\s+\w+)(?:\s+\w+)?\s+(?:for\s+release\b|(?:until|till)\s+"
    rf"(?:further|release|delivery|cleared|(?:(?:at|on)\s+)?{_TIME}))|"
    rf"(?:please\s+)?hold\s+(?:for\s+(?:release\b|(?:use\s+)?{_TIME})|(?:until|till)\s+(?:further|release|delivery|cleared"
    rf"|(?:you(?:['\u2019]re|\s+are)\s+)?(?:told|advised|notified|instructed|informed)\b"
    rf"|(?:(?:at|on)\s+)?{_TIME}))|adv\d\d\b"
    rf"|adv(?:\s+|(?:ance)?\s+for\s+(?:use\s+|release\s+)?(?:(?:on|in|at)\s+)?)(?:{_TIME}|weekend)"
    rf"|for\s+(?:{_TIME}[^\r\n]{{0,40}}|[^\r\n]{{1,60}})\band\s+thereafter\b"
    r"|for\s+(?:(?:release|use|publication)\s+(?:only\s+)?(?:in|by|to)\s+(?:the\s+)?)?"
    rf"(?:{_TIME}|weekend)(?:['\u2019]s)?\s+(?:print\s+|city\s+)?(?:editions?|(?:news)?papers?|[ap]ms)\b"
    rf"|(?:please\s+)?(?:not\s+for\s+{_TO_DO}(?:\s+(?:or|and)\s+{_TO_DO})?\s+{_BEFORE}"
    rf"|not\s+to\s+be\s+{_DONE}(?:,?\s+(?:(?:or|and)\s+)?{_DONE}){{0,3}}\s+{_BEFORE}|do\s+not\s+{_DO}(?:,?\s+(?:(?:or|and)\s+)?{_DO}){{0,3}}(?:\s+(?:this|the)\s+\w+)?"
    rf"\s+{_BEFORE}|not\s+before\s+(?=[^\r\n]{{0,40}}{_TIME})(?=[^\r\n]{{0,40}}\d)[^\r\n]{{2,45}}$)"
    r"|(?-i:HFR)\b\s*[:\d]|for\s+(?:immediate\s+)?(?:(?:release|publication)|use\s+only)\s+(?:only\s+)?after\b"
    rf"|for\s+(?:release|publication|use)\s*:?\s*(?:only\s+)?(?:(?:after|at|on|from)\s+)?{_TIME}"
)
_OTHERS: Final = (
    # The end first: to look for a time in every line would cost as much as all else.
    r"(?=[^\r\n]{4,80}[,\u060c]?\s(?:not\s(?:earlier|sooner|before)|pas\savant|nicht\s(?:fr(?:\u00fc|ue)her|vorher)"
    r"|no\santes|non\sprima|n[\u00e3a]o\santes|не\s(?:раньше|ранее)|نه\sزودتر|ول[ي\u06cc]س\sقبل\sذلك"
    r"|اس\sسے\sپہلے\sنہ[ي\u06cc]ں|daha\s[\u00f6o]nce\skullanmay[\u0131i]n\w{0,3})\W*$)"
    rf"[^\r\n]{{0,80}}?(?:{_TIME}|{WEEKDAY}|\d)|"
    r"embargad[ao]\s+hasta\b|(?:informaci[\u00f3o]n|noticia|nota|material|texto|despacho)\s+embargad[ao]\s*(?::|\.|hasta\b|\W*$)|(?:sous|bajo|sotto)\s+embargo\b"
    r"(?!\s+(?:depuis|desde|da|de[sl]?|du|am[\u00e9e]ricain|estadounidense|commercial|comercial)\b)|gesperrt\s+bis\b"
    r"|(?:si\s+prega\s+di\s+)?non\s+(?:pubblicare|diffondere|utilizzare|usare)\s+prima\b|ne\s+pas\s+(?:publier|diffuser|utiliser)\s+avant\b"
    r"|(?:(?:se\s+ruega|rogamos)\s+)?no\s+(?:publicar|difundir|usar|utilizar)\s+(?:antes|hasta)\b"
    r"|(?:bitte\s+|online\s+)?nicht\s+(?:zur\s+ver\u00f6ffentlichung\s+)?(?:vor|bis)\s+(?:dem\s+)?[^\r\n]{0,40}"
    r"(?:ver\u00f6ffentlich|verwend|uhr\b)|nicht\s+zur\s+ver\u00f6ffentlichung\s+(?:vor|bis)\b"
    r"|frei\s+erst\s+(?:ab|nach|mit|um|am)\s+\S"
    rf"|(?:die\s+)?bis\s+(?:{_TIME}|{WEEKDAY})[^\r\n]{{0,40}}\sgesperrt\W*$"
    rf"|frei\s+(?:ab|zur\s+ver(?:\u00f6|oe)ffentlichung\s+(?:erst\s+)?(?:ab|am|um|nach))\s+{_TIME}"
    r"|notizia\s+(?:con|sotto)\s+embargo\b"
    rf"|{CONFIDENTIAL_UNTIL}"
    rf"|(?:yay[\u0131i]n\s+)?ambargo(?:su)?\s*(?::|(?:{_DASH}\s*)?{_TIME})(?![^\r\n]*\b(?:uzat|s\u00fcr|devam|uygulan))|ambargolu(?:dur)?\b"
    r"|[^\r\n]{1,60}\skadar\s+ambargolu"
    r"|[^\r\n]{0,30}\d[^\r\n]{0,12}\s?(?:kadar|\u00f6nce)\s[^\r\n]{0,20}yay[\u0131i][mn]lan(?:maz|amaz|mayacak|mamal|mas[\u0131i]n(?![\u0131i]))"
)


def _embargo_line(languages: Container[str], abroad: str) -> str:
    return (
        rf"(?:(?:{ORDER_LEADS})\s*[-\u2013\u2014:;,.\u060c\u061b]+\s*|{LEAD}{{1,2}})?"
        rf"(?:{release_line(languages)}|{_OTHERS}|{embargoes(languages)}|{abroad}"
        rf"{STORY_UNDER_EMBARGO}|{EMBARGO_SAID}|{_ENGLISH}|{EMBARGO_SENTENCE})"
    )


EMBARGO_LINE: Final = ByScript(
    _embargo_line(EVERY, rf"{EMBARGO_ABROAD}|{SENTENCE_ABROAD}|"), _embargo_line(LATIN, "")
)
"""At the beginning of a line or behind a note's addressees."""

EMBARGO_SHORT: Final = (
    r"(?:(?:strict\w{0,4}|under|full|sous|unter|bajo|sotto|onder|sob|под)[\s:]+){0,3}"
    r"(?:embargo(?:ed)?|embargad[ao]|sperrfrist|sperrefrist|ambargo(?:su|lu)?|эмбарго)\b"
    r"(?!\s+(?:on|against|of|over|by|for|from|in|to|sur|contre|de|des|du|auf|gegen|sobre|contra"
    r"|su|sul|contro|op|tegen|mot|mod|na|przeciw\w*|на|против)\b)"
)
"""How a short line begins that has no copy's place: whatever it says besides, it is an embargo."""

_BARE: Final = (
    r"(?:[^\d\r\n]{0,40}\b)?(?:embargo(?:ed)?|embargad[ao]|sperrfrist|sperrefrist|ambargolu|эмбарго)\b"
    r"(?:\s(?:press|media|news)\s(?:release|statement))?"
)
EMBARGO_BARE: Final = re.compile(rf"\W*(?:{EMBARGO_SHORT}|{_BARE})\W*", re.IGNORECASE)
"""An embargo's word and nothing that says when."""

_BY: Final = (
    r"(?:(?:strictly|under(?:\s+strict)?|with|sous|avec|unter|mit|bajo|con|sotto|onder|met|sob)"
    r"\s+)?"
)
_WORD: Final = r"(?:embargo(?:ed)?|embargad[ao]|sperrfrist|ambargo(?:lu)?)"
_RELEASE: Final = (
    r"(?:\brelease|(?:presse|medien)?mitteilung|communiqu[e\u00e9]|comunicado|comunicato|persbericht"
    r"|pressmeddelande|pressemelding|pressemeddelelse|b\u00fclteni?)"
)
EMBARGO_BEHIND: Final = (
    rf"[(\[/]\s*{_BY}(?:{_WORD}\s*(?:[)\]/:]|(?:until|till|bis|jusqu|hasta|fino)\b|{_WHEN})"
    r"|sperrfrist\b)"
    r"|\s[|\u2013\u2014-]\s*(?:strictly\s+)?(?:embargoed|under\s+(?:strict\s+)?embargo)\s*"
    r"(?:(?:until|till)\b|\W*$)"
    rf"|\s[|\u2013\u2014-]\s*{_BY}{_WORD}\s+{_WHEN}|\s\|\s*{_BY}{_WORD}\W*$"
    rf"|{_RELEASE},?\s+{_BY}{_WORD}\s*(?:(?:until|till)\b|{_WHEN}|\W*$)"
    rf"|[(\[]\s*not\s+before\s+(?=[^\r\n]{{0,40}}{_TIME})(?=[^\r\n]{{0,40}}\d)"
    r"|[(\[]\s*(?:not\s+)?for\s+(?:release|publication|use)\s+(?:(?:on|at|after|before|until)\s+)?"
    rf"{_TIME}|\s解禁(?:は|日時)?\s*[:\uff1a]?\s*\d"
    r"|(?:[=\uff1d]|\s(?=\S{0,14}時))\d{1,2}日\S{0,14}解禁\W*$"
)
"""What stands in a headline and holds it: in brackets, behind a dash, or said of a release."""

EMBARGO_OR_NEWS: Final = (
    r"(?![^\r\n]*\d[:.h]\d\d)(?:"
    r"(?:(?:under|sous|unter|bajo|sotto|onder|sob|under|med|под)\s+)?"
    r"(?:embargo|sperrfrist|ambargo|эмбарго|解禁)\s?(?:[:\uff1a]|\s[\u2013\u2014-]\s)"
    rf"(?!\s*(?:{_WHEN}|{_BEFORE}|\d))"
    r"|(?:gesperrt|sperret|sp[e\u00e4]rrad)\s+(?:bis|til|till)\b[^\r\n:]{1,40}:\s)"
)
"""How a headline begins that is an embargo or the news of one, or of a road: it has no hour."""

"""How a line begins that holds what follows: "embargoed until", in the languages of the agencies.

A moment must follow where the same words may begin ordinary copy: "For release from jail" and
"Embargo on oil" hold nothing.
"""

from typing import Final

from wiredesk_ingest.embargo_sentences import EMBARGO_SENTENCE, LEAD
from wiredesk_ingest.order_words import EMBARGO_ABROAD

_TIME: Final = (
    r"(?:\d{1,2}[:.]\d\d\b|\d{4}\s+(?:on\s+)?(?:[a-z]{3,6}day|hours|local|today|tomorrow)\b"
    r"|0\d{3}\b|\d{3,4}(?:-\d\d|\s*(?:gmt|utc|hrs?|h|[ecmp][sd]?t)\b)"
    r"|\d{1,2}\s*(?:[ap]\.?\s?m\b|uhr\b|h\b|(?:st|nd|rd|th)\b|\.?\s*"
    r"(?:jan|feb|m\S{0,2}r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]))|[ap]ms?\b"
    r"|(?:jan|febr)uary\b|march\b|april\b|june\b|july\b|august\b|(?:sept|nov|dec)ember\b|october\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|noon\b|midnight\b|tomorrow\b|tonight\b"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch\b|lundi\b|mardi\b|mercredi\b|jeudi\b"
    r"|vendredi\b|samedi\b|dimanche\b|pazar|sal\u0131\b|\u00e7ar\u015famba\b|per\u015fembe\b|cuma)"
)
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
    r"(?:(?:strict(?:ly)?|press|media|news|under|full|achtung)[\s:!]+){0,3}(?:"
    rf"embargo\s*(?::|until\b|till\b|jusqu|hasta\b|bis\b|\W*$|(?:{_DASH}\s*)?{_TIME}"
    rf"|(?:from|set)\s+(?:at\s+|for\s+)?{_TIME}|(?:time|date)\s*:|(?:ends?|lifts?|expires?)\s+(?:(?:at|on)\s+)?{_TIME})"
    rf"|embargoed\s*(?:[:\])]|{_DASH}|until\b|till\b|\W*$|(?:(?:for|to|by)\s+)?{_TIME}"
    rf"|for\s+{_TO_DO}\b|(?:news|copy|story|material|content)\b)"
    r"|sperrfrist\b)"
)
"""By the word itself."""

_ENGLISH: Final = (
    r"(?:please\s+)?hold\s+(?:for\s+release\b|(?:until|till)\s+(?:further|release|delivery|cleared"
    rf"|(?:(?:at|on)\s+)?{_TIME}))|adv\d\d\b"
    rf"|not\s+for\s+{_TO_DO}(?:\s+(?:or|and)\s+{_TO_DO})?\s+{_BEFORE}"
    rf"|not\s+to\s+be\s+{_DONE}\s+{_BEFORE}|do\s+not\s+{_DO}\s+{_BEFORE}"
    r"|for\s+(?:immediate\s+)?(?:(?:release|publication)|use\s+only)\s+(?:only\s+)?after\b"
    rf"|for\s+(?:release|publication|use)\s*:?\s*(?:only\s+)?(?:(?:after|at|on|from)\s+)?{_TIME}"
)
_OTHERS: Final = (
    r"embargad[ao]\s+hasta\b|(?:sous|bajo|sotto)\s+embargo\b|gesperrt\s+bis\b"
    r"|non\s+(?:pubblicare|diffondere|usare)\s+prima\b|ne\s+pas\s+(?:publier|diffuser|utiliser)\s+avant\b"
    r"|no\s+(?:publicar|difundir|usar)\s+(?:antes|hasta)\b"
    r"|nicht\s+(?:zur\s+ver\u00f6ffentlichung\s+)?(?:vor|bis)\s+(?:dem\s+)?[^\r\n]{0,40}"
    r"(?:ver\u00f6ffentlich|verwend|uhr\b)|nicht\s+zur\s+ver\u00f6ffentlichung\s+(?:vor|bis)\b"
    rf"|frei\s+ab\s+{_TIME}"
    rf"|(?:yay[\u0131i]n\s+)?ambargo(?:su)?\s*(?::|(?:{_DASH}\s*)?{_TIME})|ambargolu(?:dur)?\b"
    r"|[^\r\n]{1,60}\skadar\s+ambargolu"
    r"|[^\r\n]{0,30}\d[^\r\n]{0,12}\s?(?:kadar|\u00f6nce)\s[^\r\n]{0,20}yay[\u0131i][mn]lan(?:ma|amaz)"
)
EMBARGO_LINE: Final = (
    rf"(?:{EMBARGO_SAID}|{_ENGLISH}|{_OTHERS}|{EMBARGO_ABROAD}|{LEAD}{{0,2}}{EMBARGO_SENTENCE}"
    rf"|{LEAD}{{1,2}}(?:{EMBARGO_SAID}|{_ENGLISH}))"
)
"""To be looked for in any case, at the beginning of a line or behind a note's addressees."""

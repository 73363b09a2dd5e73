"""Greetings above a release that came as a letter: to whom it is sent, not copy."""

import re
from typing import Final

LONGEST_GREETING: Final = 60
"""Characters."""

_GREETINGS: Final = {
    "en": r"(?:dear|hello|hi|good\s(?:morning|afternoon|evening))"
    r"(?:\s(?:news\s)?(?:editors?|all|colleagues?"
    r"|sirs?(?:\s?(?:/|or)\s?madam)?|newsdesk|news\sdesk|team|friends|journalists?|media"
    r"|members\sof\sthe\s(?:press|media)|ladies\sand\sgentlemen)){1,2}",
    "de": r"sehr\sgeehrte\s"
    r"(?:damen\sund\sherren|redaktion(?:en)?|kolleg\S{0,12}(?:\sund\skollegen)?)"
    r"|liebe\s(?:redaktion(?:en)?|kolleg\S{0,12}(?:\sund\skollegen)?)"
    r"|guten\stag",
    "fr": r"(?:chers?|ch[\u00e8e]res?)\s"
    r"(?:confr[\u00e8e]res|coll[\u00e8e]gues|amis|r[\u00e9e]dacteurs)"
    r"|madame,?\smonsieur|mesdames,?\smessieurs|bonjour(?:\s[\u00e0a]\stous)?",
    "es": r"estimad[oa]s?\s"
    r"(?:editor(?:es|a)?|colegas?|compa\u00f1eros|se\u00f1ores|amigos|redacci[\u00f3o]n)"
    r"|buen(?:os|as)\s(?:d[\u00edi]as|tardes)",
    "it": r"(?:gentil[ei]|car[ie]|spettabile)\s"
    r"(?:collegh[ie]|redazion[ei]|redattori|signori|direttore)"
    r"|buongiorno",
    "pt": r"(?:prezad|car)[oa]s?\s"
    r"(?:editor(?:es|a)?|colegas?|jornalistas?|senhores)|bom\sdia|boa\starde",
    "nl": r"(?:beste|geachte)\s(?:redactie|collega\S{0,2}"
    r"|heer(?:\s?/\s?|,?\s)mevrouw|journalist(?:en)?)",
    "nordic": r"(?:k[\u00e6j]+re|b[\u00e4a]sta|hej|hei)"
    r"(?:\s(?:redaktion|redaksjon|kolleg[ae]r?|alla|alle|kaikki))?"
    r"|hyv[\u00e4a]\stoimitus|arvoisa\stoimitus",
    "ru": r"(?:уважаем(?:ые|ая|ый)|дорогие)\s"
    r"(?:коллеги|редакторы?|редакция|господа|дамы\sи\sгоспода)|здравствуйте",
    "tr": r"(?:say\u0131n|de\u011ferli)\s"
    r"(?:edit\u00f6r\w{0,6}|meslekta\u015f\w{0,8}|yetkili\w{0,4}|bas\u0131n\smensuplar\u0131)"
    r"|merhaba(?:lar)?|iyi\sg\u00fcnler",
    "ar": r"(?:ال)?(?:سادة|زملاء|سيد)\s(?:ال)?(?:محررين|محرر|كرام|أفاضل|رؤساء\sالتحرير)"
    r"|تحية\sطيبة(?:\sوبعد)?",
    "fa": r"(?:همکاران\s(?:گرامی|محترم)|سردبیر\s(?:گرامی|محترم)|با\sسلام(?:\sو\sاحترام)?)",
    "ur": r"(?:محترم|جناب|مکرمی)\s(?:ایڈیٹر|مدیر)(?:\sصاحب)?|السلام\sعلیکم",
}
_GREETING: Final = re.compile(
    rf"\W{{0,3}}(?:{'|'.join(_GREETINGS.values())})\s?[,:!.،؛]?", re.IGNORECASE
)


def is_greeting(line: str) -> bool:
    """Tell whether a line above any copy only greets those whom a letter is to."""
    return len(line) <= LONGEST_GREETING and _GREETING.fullmatch(line.strip()) is not None

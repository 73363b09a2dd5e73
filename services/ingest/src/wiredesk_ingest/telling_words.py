"""The words by which agencies say what telling of a story this is, each with its signal."""

import re
from typing import Final

from wiredesk_ingest.draft import ADVISORY

UPDATE: Final = "sig:update"
CORRECTION: Final = "sig:correction"
REPEAT: Final = "wd:repeat"
REFILE: Final = "wd:refile"
TAKE: Final = "wd:take"
URGENT: Final = "wd:urgent"
FLASH: Final = "wd:flash"

_ORDINAL: Final = (
    r"(?:(?:1st|2nd|3rd|\d{1,2}(?:st|nd|rd|th|\.|er|eme|e)?|first|second|third|new)[\s-]*)"
)
_OTHERS: Final = r"(?:[\s,-]*(?:all|writethru|lead|ld|update|night|sub|subs|a\d{3,4}))*"

_UPDATES: Final = (
    rf"{_ORDINAL}?(?:lead|ld|nightld|net|nl|update|writethru|wrap|wrapup|adds?|subs?|insert)"
    rf"{_OTHERS}(?:[\s#-]*\d{{1,2}})?|updates|updated|recast(?:s|ed)?"
    rf"|{_ORDINAL}?(?:zusammenfassung|neufassung|aktualisiert|erweitert)|mise [aà] jour"
    r"|\d{1,2}der|adding multimedia|actualizaci[oó]n|amp|güncelleme|guncelleme|تحديث"
    r"|aktuali[sz]ac[ej]a?|atualiza(?:ção|da|do)|aggiornamento|p[aä]ivit(?:ys|etty)|обновление"
    r"|(?:uppdater|oppdater|opdater)(?:ing|ad|at|et|t)"
)

_CORRECTIONS: Final = (
    rf"{_ORDINAL}?(?:correct(?:s|ed|ing|ion|ive)?(?:[\s-]version)?|clarification|clarifies){_OTHERS}"
    r"|correct(?:ed|ing|ion)\s(?:and|et)\s(?:replac|updat|add|mise)[\w\s]{1,20}"
    r"|korrektur|korrigiert|berichtigung|rectificatif|rectification|correctif|correcci[oó]n"
    r"|corr|corre[cç][aã]o|rectificaci[oó]n|rectificatie|correctie|verbetering|r[aä]ttelse|rettelse|oikaisu"
    r"|korekta|sprostowanie|исправление|уточнение|rettifica|correzione|d[uü]zeltme|تصحيح|تصحیح|اصلاحیه"
)

_KINDS: Final = (
    (UPDATE, _UPDATES),
    (CORRECTION, _CORRECTIONS),
    (REFILE, r"refile[sd]?|refiling|refiled version"),
    (
        REPEAT,
        (
            r"repeat(?:s|ed|ing)?|rpt|wiederholung|r[eé]p[eé]tition|repetici[oó]n|tekrar|إعادة"
            r"|herhaling|repeti[cç][aã]o|ripetizione|gentagelse|gjentakelse|повтор"
        ),
    ),
    (TAKE, r"(?:take|teil|part)\s\d{1,2}|(?:1st|2nd|3rd|\dth)\stake"),
    (URGENT, r"urgent|bulletin|extra|eil|eilt|eilmeldung|urgente|acil|عاجل|فوری"),
    (FLASH, r"(?:news)?flash|(?:news[\s-]?)?alerte?|apnewsalert|blitz|alerta"),
    (
        ADVISORY,
        (
            r"(?:daily\s|news\s|media\s|editorial\s)?advisory"
            r"(?:\s(?:to|for)\s(?:all\s)?(?:editors|media|subscribers))?|budget|avis|diary"
            r"|(?:tages|wochen|termin|programm)?vorschau|planungshinweis"
        ),
    ),
)
_PATTERNS: Final = tuple((signal, re.compile(kind, re.IGNORECASE)) for signal, kind in _KINDS)


def signal_of(text: str) -> str:
    """Answer the signal of a marker, as it stands alone; empty where it is none."""
    return next((signal for signal, kind in _PATTERNS if kind.fullmatch(text)), "")

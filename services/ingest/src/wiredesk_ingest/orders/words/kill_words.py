"""The words by which agencies order a kill, each kind of place its own.

In prose they stand among others, in capitals they begin a line, a mail has them in its subject.
The fast lane looks for them in the bytes: those are patterns of ASCII, and words of other alphabets
are listed as they are, to be looked for in each of their charsets.
"""

from typing import Final

GAP: Final = r"[ \t\r\n]+"
COPY: Final = "(?:stor(?:y|ies)|items?|articles?|cop(?:y|ies)|versions?|reports?|pictures?|photos?)"
_WHICH: Final = (
    "(?:this|the|all|these|that|those|our|any|earlier|previous|prior|entire|whole|last|above)"
)
_WAS: Final = "(?:has|have|is|was|are|been|being|hereby)"
KILL_IN_PROSE: Final = (
    rf"mandatory{GAP}kill|please{GAP}kill"
    rf"|kill{GAP}(?:{_WHICH}{GAP}){{1,3}}(?:[a-z0-9-]{{1,30}}{GAP}){{0,2}}{COPY}"
    rf"|(?:this|above|our|earlier|previous){GAP}(?:story|item|article){GAP}(?:{_WAS}{GAP}){{1,3}}"
    r"(?:killed|withdrawn|retracted)"
)
"""An order to kill, in lower case. The fast lane looks for it in the bytes."""

KILL_OF_ITSELF: Final = (
    rf"(?:this|above){GAP}(?:story|item|article){GAP}(?:{_WAS}{GAP}){{1,3}}"
    r"(?:killed|withdrawn|retracted)(?=\W*$|[ \t]*[.;!])"
)
"""How a line begins, in any case, that takes down what it stands in: one of the orders above."""

ADDRESS: Final = "(?:https?://|urn:|tag:)[A-Za-z0-9]"
"""What names a story behind an order without a word between."""

_TO_KILL: Final = (
    "(?:[Kk]ill|KILL|[Ww]ithdraw|WITHDRAW|[Rr]etract|RETRACT|[Ee]liminate|ELIMINATE"
    "|[Dd]isregard|DISREGARD|[Dd]elete|DELETE|[Ss]pike|SPIKE)"
)
KILL_ORDERED: Final = (
    rf"{_TO_KILL}[\t ](?:the|this|our|THE|THIS|OUR)[\t ](?:[A-Za-z0-9'.-]{{1,30}}[\t ]){{0,3}}"
    "(?:story|item|article|version|dispatch|STORY|ITEM|ARTICLE)"
    rf"(?=[\t ]*(?:[\r\n.;(]|\Z)|[\t ]{ADDRESS}"
    r"|[\t ](?:slugged|headlined|numbered|sent|moved|issued|transmitted|SLUGGED"
    r"|[Nn]o\b|#?[A-Za-z]{0,5}[\t -]?[0-9]{3}))"
)
"""How a line begins that orders it of a story that it tells from others. A pattern of ASCII."""

_SURE: Final = (
    "KILL|WITHDRAWN?|CANCEL|RETRACT(?:S|ED|ION)?"
    "|ANNULATION|ANNULER|ANULACION|ANULAR|ANNULLAMENTO"
    "|ZURUECKZIEHEN|STORNO|STORNIERUNG|LOESCHUNG"
)
DOUBTFUL_KILL: Final = (
    "KILLED|KILLS|WITHDRAWALS?|WITHDRAWS|CANCEL(?:S|ED|LED|LATION)|ELIMINATION"
    "|ANNULEE?|RETIREE?|RETRAIT|ANULAD[AO]|RETIRAD[AO]|ANNULLA|ANNULLAT[AO]|RITIRAT[AO]"
    "|ZURUECKGEZOGEN|STORNIERT|GELOESCHT|RUECKRUF|IPTAL(?: EDILDI)?|GERI CEKILDI"
    "|INGETROKKEN|GEANNULEERD|INTREKKING|ANNULL?(?:ER(?:T|ET|ING|AS|AD|ES)|IER(?:T|EN|UNG))|MAKULER(?:AS|AD|ING|T)"
    "|TILBAKEKALT|TILBAGEKALDT|PERUTTU|ANULOWAN[OAE]|WYCOFAN[OAE]"
)
LOUD_KILL: Final = f"{_SURE}|{DOUBTFUL_KILL}"
"""What takes a story down, in capitals; each kind of place says what must stand behind it.

News is told by the doubtful ones, too ("CANCELLED: the fair"): before a headline they only hold.
"""

COLON_OR_DASH: Final = "[:\u2013\u2014-]"
BETWEEN_MARKS: Final = "[*+#=]{2,5}"
"""What may stand around a word instead: `+++ STORNO +++ Lanterns`."""

AGAIN: Final = r"(?:\s+|\s*[/,.!-]\s*)"
"""What stands between a word and the same again: KILL KILL, KILL/KILL, KILL - KILL."""

_SUREST: Final = "(?:KILL|WITHDRAWN|RETRACT(?:ED|ION)|STORNO)"
_BETWEEN: Final = f"{_SURE}|KILLED"
KILL_MARKED: Final = rf"(?:{_SUREST}-[A-Z]|(?:{_BETWEEN})[\t ]*{BETWEEN_MARKS}[\t ])"
"""How a line of a text begins that has the word between marks, or a hyphen right behind it."""

_NAMED: Final = (
    rf"(?:(?:(?:[Tt]he|[Tt]his|THE|THIS)\s+)?(?:{COPY}|STORY|ITEM|ARTICLE)\b|(?:BC|AM|PM)-[A-Z]"
    r"|[A-Za-z]{0,6}[ -]?#?[0-9]{3,6}\b(?![ \t]+[a-z]))"
)
"""What names a story behind such a word: that it is one, its slug or its number."""

KILL_NAMING: Final = (
    rf"MANDATORY\s+KILL\b|KILL{AGAIN}KILL\b|(?:{_SURE})\s+{ADDRESS}"
    rf"|(?:{_SURE}|{DOUBTFUL_KILL})\s*{COLON_OR_DASH}\s+{_NAMED}"
    rf"|[Kk]ill[:-]\s+(?:(?:the|this)\s+)?{COPY}\b"
)
"""How a line begins that kills, whatever stands below it: no news begins so."""

KILL_BEFORE_COPY: Final = (
    rf"{KILL_NAMING}|(?:{_SURE})\s*{COLON_OR_DASH}\s|(?:{_BETWEEN})\s*{BETWEEN_MARKS}\s"
    rf"|{_SUREST}[:-][A-Z]"
)
"""How a line begins that kills, in capitals. The fast lane looks for it in the bytes."""

KILL_OR_NEWS: Final = rf"(?:{DOUBTFUL_KILL})\s*(?:{COLON_OR_DASH}\s|{BETWEEN_MARKS}\s|[:-][A-Z])"
"""How a line begins that is a kill or the news of one, in capitals."""

KILL_ALONE: Final = rf"(?:{LOUD_KILL})[\s*!.]*$"
"""How a line looks that says nothing else. The fast lane looks for it, too."""

CALLS_BEFORE_ORDER: Final = (
    r"(?:(?:ADVISORY|BULLETIN|URGENT|STORY|ATTENTION|EDITORS|EDS|NOTE|CORRECTION|CORRECTED"
    r"|UPDATED?|BRIEF|FLASH|ALERT|CORRECTIVE|ACHTUNG|EILT?|EILMELDUNG|AVIS|REDAKTION(?:EN)?|TO|LEAD|REPEAT|REFILE)\b"
    r"[ \t,:!/-]{1,3}){0,3}"
)
"""What may stand before an order, in capitals."""

BEFORE_ORDER: Final = rf"\W{{0,10}}{CALLS_BEFORE_ORDER}"
LONGEST_LINE: Final = 200
"""Characters of a line that tell what it is."""

KILL_IN_TEXT: Final = (
    rf"(?:KILL(?:[\t ]*[\t /,.!-][\t ]*KILL){{1,5}}|{LOUD_KILL}"
    # Of a number, which goes; else it is a correction (`replacing_words`).
    r"|ANNULE ET REMPLACE(?=[\t ]+[A-Za-z]{0,6}[\t -]?#?[0-9]{3,6}\b)"
    r"|(?:Mandatory|mandatory) [Kk]ill|(?:Kill|Storno|Stornierung)(?=[\t ]*:))"
)
"""What a wire sent as text has before or behind the words that name a story."""

KILL_ABROAD: Final = (
    *("إلغاء", "الغاء", "سحب", "لغو", "ابطال", "حذف", "منسوخ", "تنسیخ"),
    *("İPTAL", "GERİ ÇEKİLDİ", "ZURÜCKGEZOGEN", "GELÖSCHT", "LÖSCHUNG"),
    *("ANNULÉE", "ANNULÉ", "RETIRÉE", "RETIRÉ", "ANULACIÓN", "ANULAÇÃO", "RÜCKRUF"),
    *(
        "ÅTERKALLAS",
        "ÅTERKALLAD",
        "АННУЛИРОВАНО",
        "АННУЛИРУЕТСЯ",
        "АННУЛЯЦИЯ",
        "ОТМЕНА",
        "ОТОЗВАНО",
    ),
    *("منسوخی", "تلغى", "يلغى", "ملغى", "ملغاة"),
)
"""The same in words that are no ASCII; a line begins with one."""

STEMS: Final = ("kill", "hold", "held", "withdr", "cancel", "retract", "elimin", "anul", "annul")
MORE_STEMS: Final = (
    *("zurueck", "iptal", "cekildi", "disregard", "not use", "don't use", "storn", "retir"),
    *("ritir", "loesch", "retrait", "bitte", "veuillez", "merci de", "priere de", "por favor"),
    *("rogamos", "se ruega", "si prega", "per favore", "pregasi", "kindly", "please", "delet"),
    *("spike", "rueckruf", "ingetrok", "intrekk", "makuler", "tilbakek", "tilbagek", "peruttu"),
    "wycof",
)
"""What every line in ASCII holds that is a kill or a hold, in lower case."""

KILL_IN_SUBJECT: Final = (
    r"(?:mandatory |bulletin |story |advisory )?kill(?:s|ed)?(?: notice| order)?"
    r"|withdraw(?:s|n|al)?|retract(?:s|ed|ion)?|cancel(?:s|ed|led|lation)?"
    r"|storno|stornierung|zur(?:\u00fc|ue)ckgezogen"
    r"|annulation|annul\u00e9e?|anulad[ao]|anulaci[o\u00f3]n|annullat[ao]|annullamento|i\u0307?ptal"
    r"|(?:إلغاء|الغاء|سحب|لغو|ابطال|منسوخ)(?:\s(?:خبر|الخبر))?"
)
LOUD_KILL_IN_SUBJECT: Final = rf"MANDATORY KILL|KILL(?:{AGAIN}KILL)+|KILL|WITHDRAWN|RETRACTED"
"""The first in any case, where a colon or a dash ends it; in capitals these need none."""

STORY_CALLED_BACK: Final = (
    r"(?:[^\r\n]{1,60}\s[\u2013\u2014-]\s+)?(?:the|this|our|an?)\s(?:[\w'\u2019-]{1,20}\s){0,4}"
    r"(?:story|item|article|dispatch|report|alert)\s(?:(?:slugged|headlined|titled|entitled|sent|moved"
    r"|issued|transmitted|published|filed|about)\s[^\r\n]{1,120}\s)?"
    r"(?:is|was|are|has\sbeen|have\sbeen)\s(?:hereby\s|being\s)?"
    r"(?:withdrawn|killed|retracted|cancell?ed|removed)"
    r"(?:\W*$|\s*[.;:!,]|\s(?:by|and|because|due|pending|as|at)\b)"
    rf"|(?-i:{KILL_ORDERED})"
    r"|[^\r\n]{0,160}\bthere\swill\sbe\sno\s(?:substitute|replacement)\s(?:story|item|article)\b"
)
"""A sentence that says it of a story, in any case, behind a dateline or not."""

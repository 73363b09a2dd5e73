"""Orders far down in the copy: those that nobody can take for a story's own words.

A paragraph that asks desks to undo the story, or takes it back, does so wherever it stands; one
that begins with an embargo does where it is in capitals or says the whole of its end. What is
quoted, and what is told of other houses, begins otherwise.
"""

import re
from collections.abc import Iterator
from typing import Final

from wiredesk_ingest.orders.effects.embargo_ends import end_said
from wiredesk_ingest.orders.letters.plain_letters import SPACED_OUT, as_shown, plain_letters
from wiredesk_ingest.orders.letters.stems import Stems
from wiredesk_ingest.orders.lines.kill_lines import is_kill_naming
from wiredesk_ingest.orders.lines.order_lines import is_order_alone
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.words.recall_words import UNMISTAKABLE

_RECALL: Final = re.compile(rf"[\s*(\[+#=!-]{{0,8}}(?:{'|'.join(UNMISTAKABLE)})", re.IGNORECASE)
_BEGINS: Final = 28
"""Signs of a paragraph that tell whether it may be an order: to look at more would cost."""

_LOUD: Final = 10
"""Signs of an embargo's first words that are in capitals."""

BEGINNINGS: Final = (
    "remov|taken down|taking down|scrap|متوجہ|pull|ادارہ|یجنسی|يجنسي|يجنسی|یجنسي|ہم |"
    "spik|unpubl|nos redac|les redac|la redaz|a redac|please|kindly|subscribers|clients|"
    "editors|newsrooms|customers|desks|we are|we ask|we have|we request|we urge|"
    "we hereby|mandatory|kill|the desk|bitte|wir bitten|wir zieh|wir ersuch|es wird ge|"
    "es wird er|redaktion|kunden|bezieher|abonnenten|gelieve|wij |we ver|verzoek|"
    "redacties|nligen|vi ber|var vänlig|ombeds|byrån|vennligst|ver venn|redaksjon|byrået|"
    "venligst|vi beder|bedes|bureauet|prière|priere|merci de|veuillez|nous vous|"
    "nos abonn|les abonn|nos client|les client|nos rédac|les rédac|la rédac|l'agence|"
    "l’agence|rogamos|se ruega|se pide|se solicita|por favor|pedimos|solicitamos|"
    "agradecemos|la agencia|la redac|favor|pede-se|solicita-se|queiram|a agência|"
    "a agencia|si prega|preghiamo|pregasi|per favore|invitiamo|abbonati|l'agenzia|"
    "l’agenzia|pyyd|olkaa hyvä|ystävällis|prosimy|prośba|uprasza|redakcj|agencja|просим|"
    "просьба|пожалуйста|убедитель|редакция|агентство|παρακαλ|το πρακτορείο|η σύνταξη|"
    "lütfen|sayın|رجى|الرجاء|نرجو|نأمل|نطلب|تسحب|تلغ|تحذف|لطفا|خواهشمند|تقاضا|براہ|گزارش|"
    "التماس|mbarg|sperrfrist|sperrefrist|эмбарго|vi drar|vi återk|vi annul|vi trekk|"
    "vi tilb|vi trækk|nous |anulamos|retiramos|eliminamos|cancelamos|annulliamo|"
    "ritiriamo|мы |аннулируем|отзываем|снимаем|anulujemy|wycofujemy|wij trekken|"
    "we trekken|vedämme|poistamme|perumme|نسحب|نلغ|αποσύρουμε|ακυρώνουμε|εμπάργκο|"
    "members|wil u|wilt u|graag|تطلب|تعتذر|حذفت|ألغت|الغت|درخواست|need you|want you|could you"
    "|can you|would you|pls|plz|stryk|vi har|vi slet|kérj|kérem|tisztelt|visszavonj|"
    "töröljük|mohon|harap|kami m|dimohon|kepada r|redaksi|kantor b|تم سحب|تم إلغاء|تم الغاء"
    "|تم حذف|سحبت|"
    "we're|we’re|i'm|i’m|we've|we’ve|i've|i’ve|pregano|редактор|"
    "not for|not to be|hold for|do not|retract|withdr|cancel|delet|eliminat|a redaç"
)
"""What each of them begins with, in small letters, a stroke between two."""

_BEGIN: Final = Stems(*BEGINNINGS.split("|"), *SPACED_OUT)


def orders_far_down(text: str) -> Iterator[str]:
    """Answer the paragraphs of a body, in order, that begin as an order may."""
    lines = text.split("\n")
    begins = as_shown("\n".join([line[:_BEGINS] for line in lines])).lower()
    if _BEGIN.in_(begins):
        may = [line for line in lines if _BEGIN.in_(as_shown(line[:_BEGINS]).lower())]
        yield from lines_that_may_order(may)


def is_recall_far_down(line: str) -> bool:
    """Tell whether a paragraph takes its story back, as no story's own words would."""
    short = plain_letters(line[:LONGEST_LINE])
    return is_kill_naming(short) or _RECALL.match(short) is not None


def is_embargo_far_down(line: str) -> bool:
    """Tell whether a paragraph is nothing but an embargo, loud or with the whole of its end."""
    line = plain_letters(line[:LONGEST_LINE]) + line[LONGEST_LINE:]
    loud = line[:_LOUD].isupper()
    return is_order_alone(line) and (loud or end_said(line) is not None)

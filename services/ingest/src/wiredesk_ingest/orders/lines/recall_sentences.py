"""Sentences by which an agency takes back what it sent, in the languages of the wires.

"AP withdraws its story about the ferry" says it in the style of news, "Subscribers are asked not
to use the dispatch" asks for it. Which story is meant a person has to look up. That another house
takes a report back ("BBC withdraws report") is news, so agencies are named here.
"""

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.orders.lines.remembered import remembered
from wiredesk_ingest.orders.words.kill_words import CALLS_BEFORE_ORDER, LONGEST_LINE
from wiredesk_ingest.orders.words.recall_words import (
    ASKED,
    ASKED_ALONE,
    NAMED,
    RECALLS,
    barred,
    forbidden,
    itself,
)

_AGENCY: Final = (
    r"(?:(?:the|a|die|la)\s+|l['’])?(?:(?:thomson\s+)?reuters|associated\s+press|ap"
    r"|press\s+association|agence\s+france-presse|afp|pa(?:\s+(?:media|news))?|dpa|apa|ansa"
    r"|(?:agencia\s+)?efe|europa\s+press|lusa|belga|anp|ntb|tt|ritzau|stt|bns|pap|čtk|mti|hina"
    r"|tanjug|xinhua|kyodo(?:\s+news)?|jiji(?:\s+press)?|yonhap|antara|bernama|pti|aap"
    r"|canadian\s+press|keystone-(?:ats|sda)|anadolu(?:\s+agency)?|mena|irna|isna|wam"
    r"|tass|interfax|ria\s+novosti|тасс|риа\s+новости|интерфакс)\s+"
)
_FEW: Final = r"\s+(?:[\w'’.,-]{1,20}\s+){0,5}?"
_SAID: Final = (
    # What the agency does, and what it calls a story.
    (
        (
            r"(?:(?:has|have|is|hereby|today|now)\s+){0,3}"
            r"(?:withdr(?:aw(?:s|n|ing)?|ew)|retract(?:s|ed|ing)?|kill(?:s|ed|ing)?)"
        ),
        "story|stories|report|article|item|dispatch|alert",
    ),
    ("annule|retire|supprime", r"d[ée]p[êe]che|article|papier|alerte|information"),
    ("zieht", r"(?:eil)?meldung|bericht|text|beitrag|artikel)\b[^\r\n.]{0,80}\bzur(?:ü|ue?)ck(?:"),
    ("anula|retira", "nota|noticia|despacho|informaci[óo]n|not[íi]cia"),
    ("annulla|ritira", "notizia|lancio|servizio"),
    ("trekt", r"bericht|artikel|verhaal)\b[^\r\n.]{0,80}\bin(?:"),
    (
        "trækker|tilbagekalder|annullerer",
        r"telegram(?:met)?|nyhed(?:en)?|artik\w{1,4}|histori\w{1,3}",
    ),
    ("trekker|tilbakekaller|annullerer", r"melding(?:en)?|artikkel(?:en)?|sak(?:en)?"),
    (
        r"drar\s+tillbaka|återkallar|annullerar",
        r"text(?:en)?|artikeln?|telegram(?:met)?|nyhet(?:en)?",
    ),
    ("peruu|poistaa|vetää", "jutun|uutisen|artikkelin|tekstin"),
    ("anuluje|wycofuje", r"depesz\w{1,3}|wiadomo\w{2,4}|tekst"),
    ("аннулирует|отзывает|снимает", "сообщение|новость|материал|молнию"),
)
_AGENCY_LINE: Final = re.compile(r"[^\r\n()]{0,60}\([^()\r\n]{2,30}\)\s?[–—_-]{1,2}\s")
_DATELINE: Final = re.compile(rf"{_AGENCY_LINE.pattern}|[^\r\n–—-]{{2,40}}\s[–—-]\s")


def _sentence(languages: Container[str]) -> str:
    told = [
        *(rf"{_AGENCY}(?:{does}){_FEW}(?:{story})\b" for does, story in _SAID),
        *(said for each, sentences in RECALLS.items() if each in languages for said in sentences),
    ]
    return rf"\W{{0,10}}{CALLS_BEFORE_ORDER}(?:{'|'.join(told)})"


_SENTENCE: Final = ByScript(_sentence(EVERY), _sentence(LATIN))

_CLAUSE: Final = re.compile(
    r"[,;:.!\u060c\u061b\u06d4]\s+|[\uff1a\uff0c\u3002]\s*|\s[\u2013\u2014-]\s"
)
_LEAD: Final = re.compile(r"[^\W\d_][^\r\n,;:.\"«“]{2,36},\s+")
"""What a sentence may begin with: "Owing to errors, our item ..."."""

_MOST_CLAUSES: Final = 8
_ASKED: Final = re.compile(ASKED, re.IGNORECASE)
_FORBIDDEN: Final = ByScript(
    rf"\W{{0,3}}(?:{forbidden(EVERY)})", rf"\W{{0,3}}(?:{forbidden(LATIN)})"
)
_BARRED: Final = ByScript(rf"\W{{0,10}}(?:{barred(EVERY)})", rf"\W{{0,10}}(?:{barred(LATIN)})")
_ITSELF: Final = ByScript(rf"\W{{0,10}}(?:{itself(EVERY)})", rf"\W{{0,10}}(?:{itself(LATIN)})")
_ASKED_ALONE: Final = re.compile(ASKED_ALONE, re.IGNORECASE)
_TEST: Final = re.compile(r"\W*(?:test|essai|prueba|prova|deneme|тест|اختبار)", re.IGNORECASE)
_LONGEST_DOUBLE: Final = 40
"""Signs of what such a clause stands behind."""

_NAMED: Final = re.compile(rf"\b(?:{NAMED})", re.IGNORECASE)


def recalls_in(lines: Sequence[str]) -> list[str]:
    """Answer the lines that begin with a sentence that takes a story back."""
    short = [_shown(line) for line in lines]
    return [line for line in lines_that_may_order(short) if _says(line)]


@remembered
def forbids_in(line: str) -> bool:
    """Tell whether a clause of a note bars what it is about: "Redacties: niet plaatsen, ..."."""
    line = _shown(line)
    begins = [0, *(clause.end() for clause in islice(_CLAUSE.finditer(line), _MOST_CLAUSES))]
    return bars_itself(line) or any(_FORBIDDEN.match(line, at) for at in begins)


@remembered
def bars_itself(line: str) -> bool:
    """Tell whether a line of a note forbids the story that it is in, and no other one."""
    return _BARRED.match(_shown(line)) is not None


def speaks_of_itself(line: str) -> bool:
    """Tell whether a line that takes a story back begins with the story that it stands in."""
    return _ITSELF.match(_shown(line)) is not None


def without_dateline(line: str) -> str:
    """Answer what stands behind a dateline that names an agency; nothing where none does."""
    dateline = _AGENCY_LINE.match(line[:LONGEST_LINE])
    return line[dateline.end() :] if dateline else ""


def _shown(line: str) -> str:
    """Answer what of a line tells what it is, in letters whose small and capital ones are one."""
    return plain_letters(line[:LONGEST_LINE]).replace("İ", "I")


@lru_cache(maxsize=512)
def _says(line: str) -> bool:
    dateline = _DATELINE.match(line)
    begins = (0, dateline.end()) if dateline else (0,)
    if lead := _LEAD.match(line):
        begins = (*begins, lead.end())
    return any(_SENTENCE.match(line, at) for at in begins) or _asks_behind(line)


def _asks_behind(line: str) -> bool:
    """Tell whether a line asks behind its first words to undo a story that it names, or itself."""
    clauses = islice(_CLAUSE.finditer(line), _MOST_CLAUSES)
    return any(_asks_at(line, clause) for clause in clauses)


def _asks_at(line: str, clause: re.Match[str]) -> bool:
    if not _ASKED.match(line, clause.end()):
        return False
    alone = clause.start() <= _LONGEST_DOUBLE and _ASKED_ALONE.match(line, clause.end())
    return bool(alone and not _TEST.match(line)) or bool(_NAMED.search(line, 0, clause.start()))

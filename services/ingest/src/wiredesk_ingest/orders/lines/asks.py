"""Notes that ask something of desks about a story, in words that no order's expression knows.

The net below all notes: readers never see one, and desks write it to desks, so that whatever asks
or forbids and speaks of a story, its pictures or their use goes before a person. What a note says
is new in the copy, whom to credit, what may be cut: that is taken out before.
"""

import re
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript, has_other_letters
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, waits_for_time
from wiredesk_ingest.orders.words.hold_idioms import HOLD_IDIOMS
from wiredesk_ingest.orders.words.note_asks_words import CHANGES, HARMLESS, WORDS
from wiredesk_ingest.orders.words.note_state_words import STATES
from wiredesk_ingest.orders.words.note_words import is_embargoed

_LONGEST: Final = 300
"""Signs of a clause that are looked at."""

_MOST: Final = 40
"""Clauses of a note."""

_CLAUSE: Final = re.compile(
    r"[.;!?\u061b\u06d4\u061f][\s)\]]+|\n"
    r"|[,\u060c]\s(?=(?:(?:and|so|but)\s)?(?:please|kindly|do\snot|don['\u2019]t|bitte|pri[èe]re"
    r"|merci|veuillez|ne\s|n['\u2019]|por\sfavor|no\s|lütfen|يرجى|لا|لطفا|براہ))|\s[-\u2013\u2014]\s",
    re.IGNORECASE,
)
"""Where a clause ends: what a note says is new goes no further than to what it asks besides."""

_ADDRESS: Final = re.compile(r"\W*(?:[^\s:]{1,20}\s){0,4}?[^\s:]{1,20}\s?:\s|\W+")
_CHANGES: Final = re.compile(rf"\W*(?:{CHANGES})", re.IGNORECASE)
_HARMLESS: Final = re.compile(HARMLESS, re.IGNORECASE)

_ALL, _LATIN = (
    tuple(
        (re.compile(story, re.IGNORECASE), re.compile(asks, re.IGNORECASE))
        for language, (story, asks) in WORDS.items()
        if language in languages
    )
    for languages in (EVERY, LATIN)
)
"""Of each language; a note in one has words that mean something else in another."""

_FORBIDS: Final = re.compile(
    r"\b(?:not|never|nobody|no\sone|don['\u2019]t|nicht|ne|pas|no|لا|لن|عدم|ل[یي]س|غ[یي]ر|ممنوع|نہ|مت|نہ[یي]ں|ن\w+د)\b"
    r"|\w{3,}m[ae](?:s[ıi]n|y[ıi]n|yacak|d[ae]n)\w*",
    re.IGNORECASE,
)
_STATES: Final = ByScript(
    "|".join(STATES.values()),
    "|".join(said for language, said in STATES.items() if language in LATIN),
)


_IDIOMS: Final = ByScript(
    "|".join(said for idioms in HOLD_IDIOMS.values() for said in idioms),
    "|".join(said for each, idioms in HOLD_IDIOMS.items() if each in LATIN for said in idioms),
)
LONGEST_IDIOM: Final = 100
"""Characters of a line that says no more than that."""


def has_idiom(line: str) -> bool:
    """Tell whether a short line says in everyday words that its item has to wait, or goes."""
    return len(line) <= LONGEST_IDIOM and _IDIOMS.search(plain_letters(line)) is not None


def asks_in(note: str, *, waits: bool = True) -> bool:
    """Tell whether a clause of a note asks or forbids something that no harmless shape explains.

    `waits`: not where it only says until when, as an embargo holds by itself.
    """
    clauses = _CLAUSE.split(plain_letters(note), maxsplit=_MOST)[:_MOST]
    asking = [short for each in clauses if _asks(short := each[:_LONGEST])]
    return any(not (waits and _is_embargo(each)) for each in asking)


def says_of_itself(line: str) -> bool:
    """Tell whether a line says what keeps its item from readers, or forbids something."""
    line = plain_letters(line[:_LONGEST])
    return _STATES.search(line) is not None or (_FORBIDS.search(line) is not None and _asks(line))


def _is_embargo(clause: str) -> bool:
    return waits_for_time(clause) or begins_embargo(clause) or is_embargoed(clause)


def _asks(clause: str) -> bool:
    said = clause[found.end() :] if (found := _ADDRESS.match(clause)) else clause
    if _CHANGES.match(clause) or _CHANGES.match(said):
        return False
    said = said.strip()
    if _STATES.search(said) or _IDIOMS.search(said):
        return True
    return _orders(said) and _orders(_HARMLESS.sub(" ", said))


def _orders(said: str) -> bool:
    pairs = _ALL if has_other_letters(said) else _LATIN
    return any(asks.search(said) and story.search(said) for story, asks in pairs)

"""Arabic bodies whose names show by themselves where they end.

By their country's adjective ("نقابة المعلمين الأردنيين"), by the kind of a hospital, by the place
of a court, by what a committee or a ministry is for besides ("وزارة الصناعة والتجارة").
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_enrich.names import arabic_body_words as words
from wiredesk_enrich.names.arabic_fields import FIELDS, PURPOSES
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.begun import Begun
from wiredesk_enrich.names.body_words import AR_ENDS

_PARTICLES: Final = re.compile(r"(?<!\w)(?:[وبفكل]|وب|ول)?$")
_AT_MOST: Final = 3  # characters of particles, one before them included
_NO_NAME: Final = rf"(?!(?:{AR_ENDS}|{words.NO_NAMES})(?!\w))"
_WORD: Final = rf" {_NO_NAME}و?ال\w+"
_STEMS: Final = "|".join(words.NATIONS)
_OF_A_NATION: Final = rf"(?:{_STEMS})ية?(?: (?:الشمالية?|الجنوبية?))?"
_FOR: Final = rf" لل?(?:{FIELDS}|{PURPOSES})(?!\w)(?:{_WORD}){{0,3}}+"
_COMMITTEE: Final = (
    rf"لجنة(?:{_WORD}){{0,1}} {_NO_NAME}ال\w+(?: و{_NO_NAME}ال\w+){{1,3}}+"
    rf"(?: (?:{words.OF_AFFAIRS})(?!\w))?"
)
_MINISTRY: Final = (
    rf"وزارة {_NO_NAME}ال\w+(?: ال\w+)??"
    rf"(?: و(?:{words.PORTFOLIOS})(?!\w)(?: (?:{words.OF_PORTFOLIOS})(?!\w))?){{1,4}}+"
    rf"(?: {_OF_A_NATION})?"
)
_NAMES: Final = (
    rf"(?:{words.HEADS}|{words.HEADS_OF_A_NATION})(?:{_WORD}){{0,2}}? {_OF_A_NATION}{_FOR}",
    rf"(?:{words.HEADS})(?:{_WORD}){{1,5}}? {_OF_A_NATION}",
    rf"(?:{words.OF_MANY})(?:{_WORD}){{1,3}}? (?:{_STEMS})يين",
    rf"مستشفى(?: \w+){{1,3}}? (?:{words.HOSPITALS})",
    rf"مستشفى (?!(?:{words.NO_HOSPITALS})(?!\w))ال\w+",
    _COMMITTEE,
    _MINISTRY,
    rf"وزارة {_NO_NAME}ال\w+",
    words.OFFICES,
)
_CALLED: Final = (
    f"{words.HEADS}|{words.HEADS_OF_A_NATION}|{words.OF_MANY}|{words.OFFICES}|مستشفى|لجنة|وزارة"
)
_ANY: Final = Begun(
    rf"(?<![^\Wوبفكل])(?!(?:{words.NO_BODIES})(?!\w))"
    rf"(?:{'|'.join(f'(?:{each})' for each in _NAMES)})(?!\w)",
    _CALLED.split("|"),
)
_COURT: Final = re.compile(
    r"(?<!\w)(?:[وبفكل]|وب|ول)?((?:محكمة|نقابة|مديرية|غرفة|كلية)(?: ال\w+){1,2}) (?:في |ب)$"
)
_IN: Final = (" في ", " ب")
_LAST: Final = re.compile(rf" ({_STEMS})(?:ية?|يين)$")
_BEHIND: Final = re.compile(rf" ({_STEMS})(?:ية?|يين)(?!\w)")
_THE: Final = " ال"
_SEEN: Final = 60  # characters


def bounded(text: str, places: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Answer where such names begin and end."""
    for place in places:
        if not text.endswith(_IN, 0, place.start):
            continue
        if court := _COURT.search(text, max(0, place.start - _SEEN), place.start):
            yield court.start(1), place.end
    for each in _ANY.finditer(text):
        if _PARTICLES.search(text, max(0, each.start() - _AT_MOST), each.start()):
            yield each.span()


def nation(text: str, start: int, end: int) -> str:
    """Answer the country whose adjective a name ends with; empty where none does."""
    last = _LAST.search(text, start, end)
    return words.NATIONS[last[1]] if last else ""


def nation_behind(text: str, end: int) -> str:
    """Answer the country whose adjective stands behind a name; empty where none does."""
    behind = _BEHIND.match(text, end) if text.startswith(_THE, end) else None
    return words.NATIONS[behind[1]] if behind else ""


def without_nation(text: str, start: int, end: int) -> int:
    """Answer where a name ends without its country's adjective."""
    last = _LAST.search(text, start, end)
    return last.start() if last else end


def longest(found: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Answer those that lie in no longer one."""
    end = 0
    for each in sorted(set(found), key=lambda span: (span[0], -span[1])):
        if each[1] > end:
            yield each
            end = each[1]

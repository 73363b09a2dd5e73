"""Arabic names of bodies that are pieces: of a longer body's name, of an office, of a machine's.

"مجلس الأمن القومي" is not the Security Council, "رئيسة بلدية باريس" is a mayor, and
"الطرد المركزي الإيراني" a centrifuge.
"""

import re
from typing import Final

from wiredesk_enrich.names.arabic_body_words import GOES_ON, HEADS
from wiredesk_enrich.names.arabic_fields import goes_on
from wiredesk_enrich.names.fold import fold

_HEADS: Final = fold(HEADS)
_HEAD: Final = re.compile(rf"(?:{_HEADS}) ")
_GOES_ON: Final = re.compile(rf" (?:{fold(GOES_ON)})(?!\w)")
_OF_WORDS: Final = re.compile(
    rf"(?!ال(?:دوری|منتخب))(?:(?:ال|لل)\w+ ال|(?:{_HEADS}|جامعه|بورصه|متحف|مستشفی) )"
)
"""How names begin that are made of words, and may begin longer ones."""
_TOWN_HALL: Final = fold("بلدية ")
_MAYOR: Final = re.compile(fold(r"(?<!\w)[وفلب]?(?:رئيسة?|رؤساء) $"))
_CENTRAL: Final = fold("المركزي ")
"""How central banks are called in short."""
_DEFINITE: Final = re.compile(r"(?<!\w)ال\w+ $")
_SEEN: Final = 30  # characters


def is_a_piece(folded: str, start: int, end: int) -> bool:
    """Tell whether a body's name there is a piece of another name."""
    if _HEAD.match(folded, start, end) and _GOES_ON.match(folded, end):
        return True
    if goes_on(folded, start, end):
        return _OF_WORDS.match(folded, start, end) is not None
    before = _MAYOR if folded.startswith(_TOWN_HALL, start) else None
    if folded.startswith(_CENTRAL, start):
        before = _DEFINITE
    return before is not None and before.search(folded, max(0, start - _SEEN), start) is not None

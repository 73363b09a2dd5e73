"""Loud words of an order with a slip in them, or a sign for a letter: EMBARGED, EMB4RG0ED, KlLL.

Only where a line begins, and only words in capitals: there nothing else looks like them. No
agency means to write so, hence a person has to read what stands below.
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person, take_back_disguised
from wiredesk_ingest.orders.words.embargo_words import MOMENT

_LOUD: Final = re.compile(
    r"\W{0,3}(?P<word>(?=[A-Zl0-9|]{0,9}[A-Z])[A-Zl0-9|]{4,10})"
    r"(?P<rest>[\s:\u2013\u2014-].{0,80}|$)"
)
_ALIKE: Final = str.maketrans("1l|L0435", "IIIIOAES")
"""Signs that stand for letters, and two letters that look alike in small and in capitals."""

_NO_LETTER: Final = re.compile(r"[0-9l|]")
_ENDS: Final = re.compile(r"\s*(?:$|[:\u2013\u2014-]|(?:until|till)\b)", re.IGNORECASE)
_WHEN: Final = re.compile(
    rf"\s*[:\u2013\u2014-]?\s*(?:(?:until|till|bis)\b|(?:at\s+)?{MOMENT})", re.IGNORECASE
)
_EMBARGOES: Final = ("EMBARGO", "EMBARGOED")
_NO_SLIPS: Final = frozenset({*_EMBARGOES, "EMBARGOES", "EMBARGOS", "EMBARGA"})
"""What news has, in English or Spanish, or what is no slip."""

_KILLS: Final = ("KILL", "KILLED", "WITHDRAWN", "RETRACTED", "STORNO")
_HOLDS: Final = (*_EMBARGOES, "HOLD", "WITHHELD", "WITHHOLD")
_AS_KILLS: Final = frozenset(word.translate(_ALIKE) for word in _KILLS)
_AS_HOLDS: Final = frozenset(word.translate(_ALIKE) for word in _HOLDS)


def obey_slips(lines: Iterable[str], draft: Draft) -> None:
    """Have a person read what lines begin with that was meant as an order."""
    for line in lines:
        found = _LOUD.match(line)
        if found is not None:
            _obey(found["word"], found["rest"], draft)


def _obey(word: str, rest: str, draft: Draft) -> None:
    read = word.translate(_ALIKE)
    ends = _NO_LETTER.search(word) is not None and _ENDS.match(rest) is not None
    if ends and read in _AS_KILLS:
        take_back_disguised(word, draft)
    elif (ends and read in _AS_HOLDS) or (_is_slip(word) and _WHEN.match(rest)):
        ask_person(draft, f"copy: {word} may stand for an order")


def _is_slip(word: str) -> bool:
    return word not in _NO_SLIPS and any(_is_one_off(word, meant) for meant in _EMBARGOES)


def _is_one_off(word: str, meant: str) -> bool:
    """Tell whether one letter is left out, too much, or another one, or two are exchanged."""
    return any(
        word[:at] == meant[:at] and _is_off_at_first(word[at:], meant[at:])
        for at in range(len(meant) + 1)
    )


def _is_off_at_first(mine: str, theirs: str) -> bool:
    exchanged = mine[1::-1] + mine[2:]
    return theirs in {mine[1:], exchanged} or theirs[1:] in {mine, mine[1:]}

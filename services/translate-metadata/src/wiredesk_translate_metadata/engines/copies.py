"""Words of the source that came back as they were: what an engine copied instead of saying it.

Slots and numbers count for nothing, nor do names that no source of the article knows: words that
a text in sentence case writes with a capital.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_translate_metadata.masking.slots import without

_WORD: Final = re.compile(r"[^\W\d_]+")
_RUN: Final = 4
"""Words in a row: no two languages say so many in the same way."""
_LONG: Final = 4
"""Letters: shorter words are the same in several languages."""
_FEW: Final = 2
"""Words: names alone."""
_ALIKE: Final = str.maketrans("ıيىكة", "iییکه")
"""Letters that a neighbour writes in another way."""


def words(text: str) -> list[str]:
    """Answer the words between a text's slots, case folded."""
    return [word.casefold() for word in _WORD.findall(without(text))]


def copied(asked: str, said: str) -> bool:
    """Tell whether an answer is the source's words: all of them, most long ones, or many in a row.

    A copy may also have lost its accents, or have a neighbour's letters.
    """
    if words(asked) == words(said):
        return True
    source, answer = _unmarked(asked), list(map(_folded, _unmarked(said)))
    names = _names(source)
    known = list(map(_folded, source))
    return _mostly(known, answer, names) or _in_a_row(known, answer, names)


def _mostly(known: Sequence[str], answer: Sequence[str], names: frozenset[str]) -> bool:
    # A sentence's first word has a capital whatever it is: here it is taken for no name.
    long = [word for word in answer if len(word) >= _LONG and word not in names - {*known[:1]}]
    same = sum(word in known for word in long)
    return len(long) > _FEW and same > len(long) / 2


def _in_a_row(known: Sequence[str], answer: Sequence[str], names: frozenset[str]) -> bool:
    runs = {run for run in _runs(known) if not names.issuperset(run)}
    return any(run in runs for run in _runs(answer))


def _runs(text: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(text[shift:] for shift in range(_RUN)), strict=False)


def _names(source: Sequence[str]) -> frozenset[str]:
    """Answer the words that have capitals; none where all long ones do, or the script has none."""
    small = {_folded(word) for word in source if word[0].islower()}
    if not any(len(word) >= _LONG for word in small):
        return frozenset()
    return frozenset(map(_folded, source)) - small


def _unmarked(text: str) -> list[str]:
    """Answer the words between a text's slots without accents and vowel signs."""
    apart = unicodedata.normalize("NFD", without(text))
    return _WORD.findall("".join(sign for sign in apart if unicodedata.category(sign) != "Mn"))


def _folded(word: str) -> str:
    return word.casefold().translate(_ALIKE)

"""Where a word begins for whoever looks for names and key words: also behind Arabic's particles.

Arabic writes "and", then "of", "to" or "as", then the article to the word that follows.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from wiredesk_enrich.letters import codes

_AND: Final = "وف"
_OF: Final = "بلک"
_ALEF, _LAM = map(ord, "ال")


def behind_particles(folded: str, begins: bytes) -> bytes:
    """Answer a byte for each letter: not 0 where a word begins, or goes on behind its particles.

    `begins` has one that is not 0 where a word begins. All of a text is looked through at once, for
    in Arabic every third word may have some.
    """
    letters = codes(folded)
    begun = np.frombuffer(begins, dtype=np.bool).copy()
    for particle in (_AND, _OF):
        begun[1:] |= begun[:-1] & _is_one_of(letters[:-1], particle)
    begun[2:] |= begun[:-2] & (letters[:-2] == _ALEF) & (letters[1:-1] == _LAM)
    return begun.tobytes()


def _is_one_of(letters: NDArray[np.integer], some: str) -> NDArray[np.bool]:
    found: NDArray[np.bool] = letters == ord(some[0])
    for each in some[1:]:
        found |= letters == ord(each)
    return found

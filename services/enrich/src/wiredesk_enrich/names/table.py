"""The patterns of all languages as arrays: a tenth of objects' memory, read from a file at once.

There are 180,000 folded forms, most of them in several languages.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import orjson
from numpy.typing import NDArray

from wiredesk_enrich.kept_arrays import Arrays
from wiredesk_enrich.letters import OWN, Alphabet, counted
from wiredesk_enrich.names.patterns import BETWEEN, Look, Pattern, patterns
from wiredesk_enrich.names.record import LANGUAGES, Form

NOWHERE: Final = -1
_FREQUENT: Final = 8192  # patterns


class Table:
    """What `tabulated` makes."""

    def __init__(self, arrays: Arrays) -> None:
        """Read what stands at the numbers of patterns; keys are asked for once."""
        self._arrays = arrays
        self.alphabet = Alphabet(_text(arrays["own"]), _text(arrays["rare"]))
        self._looks = [
            Look(latin, attached, acronym, frozenset(written), frozenset(accents), spelled)
            for latin, attached, acronym, written, accents, spelled in orjson.loads(
                arrays["looks"].data
            )
        ]
        of = arrays["patterns"].reshape(len(LANGUAGES), -1)
        self._patterns = {language: row.data for language, row in zip(LANGUAGES, of, strict=True)}
        self._look = arrays["look"].data
        self._first = arrays["first"].data
        self._bearers = arrays["bearers"].data
        self.bearers = lru_cache(_FREQUENT)(self._bearers_of)
        """Answers whom a pattern names; the same ones are in the news every day."""

    def keys(self) -> list[bytes]:
        """Answer the folded forms in the alphabet's bytes, sorted: so they are numbered."""
        joined = self._arrays["keys"].tobytes()
        return joined.split(BETWEEN.encode()) if joined else []

    def patterns(self, language: str) -> Sequence[int]:
        """Answer the patterns of all keys in a language; `NOWHERE` for those that it has not.

        English stands for languages whose names are not known.
        """
        return self._patterns.get(language, self._patterns["en"])

    def look(self, pattern: int) -> Look:
        """Answer how the forms of a pattern look."""
        return self._looks[self._look[pattern]]

    def _bearers_of(self, pattern: int) -> tuple[int, ...]:
        return tuple(self._bearers[self._first[pattern] : self._first[pattern + 1]])


def tabulated(forms: Sequence[Form]) -> Arrays:
    """Make the arrays of forms."""
    of = patterns(forms)
    folded = dict.fromkeys(key for found in of.values() for key in found)
    keys = {key: at for at, key in enumerate(folded)}
    own, rare = _by_use(keys)
    written = Alphabet(own, rare).encode(BETWEEN.join(keys)).split(BETWEEN.encode())
    order = sorted(range(len(written)), key=written.__getitem__)
    numbers, known = _numbered(of, keys, frozenset(rare))
    looks = {look: at for at, look in enumerate(dict.fromkeys(each.look for each in known))}
    counts = [0, *(len(each.bearers) for each in known)]
    rows = [(*each[:3], sorted(each.written), sorted(each.accents), each.spelled) for each in looks]
    return {
        "own": np.array([ord(letter) for letter in own], dtype=np.uint16),
        "rare": np.array([ord(letter) for letter in rare], dtype=np.uint16),
        "keys": _bytes(BETWEEN.encode().join(written[at] for at in order)),
        "patterns": numbers[:, order].ravel(),
        "looks": _bytes(orjson.dumps(rows)),
        "look": np.array([looks[each.look] for each in known], dtype=np.uint32),
        "first": np.cumsum(counts, dtype=np.uint32),
        "bearers": np.array([one for each in known for one in each.bearers], dtype=np.uint32),
    }


def _by_use(keys: Iterable[str]) -> tuple[str, str]:
    """Part the letters of names: the most frequent have bytes of their own."""
    letters = [letter for letter, _ in Counter(counted("".join(keys))).most_common()]
    return "".join(letters[:OWN]), "".join(letters[OWN:])


def _numbered(
    of: Mapping[str, Mapping[str, Pattern]], keys: Mapping[str, int], rare: frozenset[str]
) -> tuple[NDArray[np.int32], list[Pattern]]:
    """Answer the number of the pattern that each key has in each language, and the patterns."""
    numbers = np.full((len(LANGUAGES), len(keys)), NOWHERE, dtype=np.int32)
    known: list[Pattern] = []
    at: dict[int, int] = {}  # by identity, for languages share them
    for row, language in zip(numbers, LANGUAGES, strict=True):
        for key, pattern in of[language].items():
            said = pattern.spelled(key) if rare and not rare.isdisjoint(key) else pattern
            row[keys[key]] = at.setdefault(id(said), len(known))
            if at[id(said)] == len(known):
                known.append(said)
    return numbers, known


def _text(letters: NDArray[np.uint16]) -> str:
    return "".join(map(chr, letters.tolist()))


def _bytes(content: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(content, dtype=np.uint8)

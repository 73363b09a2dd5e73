"""Finds keys in a text: an automaton finds their first letters, and the rest is looked up.

Of 140,000 whole names an automaton takes 26 MiB and 0.4 s to build, which can't be kept on disk; of
their first eight letters 7 MiB and 0.04 s. So its searches wait less for memory, too.
"""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

_FIRST: Final = 8  # letters
_NONE: Final = -1


class Keys:
    """Keys in their order, which is that of their numbers; some may be the same."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """Build the automaton."""
        self._keys = keys
        self._longest = max(map(len, keys), default=0)
        first = [key[:_FIRST] for key in keys]
        self._groups = array(
            "I", (at for at, each in enumerate(first) if not at or each != first[at - 1])
        )
        """Where keys begin that have other first letters than those before them."""
        self._search = BytesAhoCorasick(
            [first[at] for at in self._groups],
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,  # a tenth of a DFA's memory, as fast
        )
        self._groups.append(len(keys))
        self._within: dict[int, array[int]] = {}
        """Of each group that was looked into, by where it begins: most never are."""

    def find(self, text: bytes, begins: bytes) -> list[tuple[int, int, int]]:
        """Answer all keys in a text, also within others: their numbers, starts and ends.

        Only where it is worth looking, for at two places in five no word begins: `begins` has a
        byte for each letter that is not 0 there.
        """
        keys, groups, starts_with = self._keys, self._groups, text.startswith
        found: list[tuple[int, int, int]] = []
        for group, start, _ in self._search.find_matches_as_indexes(text, overlapping=True):
            if not begins[start]:
                continue
            low, high = groups[group], groups[group + 1]
            if high - low > 1:
                found += self._of(text, start, low, high)
            elif starts_with(keys[low], start):  # of seven in ten
                found.append((low, start, start + len(keys[low])))
        return found

    def _of(self, text: bytes, start: int, low: int, high: int) -> list[tuple[int, int, int]]:
        """Answer which of some keys begin there, the longest first.

        It stands last of those that are not behind the text from there on, or is within that one.
        """
        keys, found = self._keys, []
        rest = text[start : start + self._longest]
        at = bisect_right(keys, rest, low, high) - 1
        within = self._within.get(low)
        if within is None:
            within = self._within[low] = _within(keys, low, high)
        while at >= low:
            if rest.startswith(keys[at]):
                found.append((at, start, start + len(keys[at])))
            at = within[at - low]
        return found


def _within(keys: Sequence[bytes], low: int, high: int) -> "array[int]":
    """Answer for each key of a group the longest one before it that it begins with; -1 for none."""
    found = array("i")
    around: list[int] = []
    for at in range(low, high):
        key = keys[at]
        while around and not key.startswith(keys[around[-1]]):
            around.pop()
        found.append(around[-1] if around else _NONE)
        around.append(at)
    return found

"""Whose a text is: a trie of all texts, and for each column the number of the one who has it.

A trie of 200,000 names takes a twentieth of a dictionary's memory.
"""

from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from marisa_trie import Trie

from wiredesk.prepared.packed import Parts

NOBODY: Final = -1
_TRIE: Final = "trie"
_NUMBERS: Final = "i"


class Index:
    """What `Claims` make."""

    def __init__(self, parts: Parts) -> None:
        """Read it."""
        self._trie = Trie().frombytes(bytes(parts[_TRIE]))
        self._owners = {
            column: part.cast(_NUMBERS) for column, part in parts.items() if column != _TRIE
        }

    def owner(self, column: str, text: str) -> int:
        """Answer who has a text in a column; `NOBODY` where none or several have it."""
        at: int | None = self._trie.get(text)
        return NOBODY if at is None else self._owners[column][at]

    def beginnings(self, column: str, text: str) -> Iterator[tuple[str, int]]:
        """Answer what a text begins with and who has it, the longest first."""
        owners = self._owners[column]
        for key, at in reversed(list(self._trie.iter_prefixes_with_ids(text))):
            if owners[at] != NOBODY:
                yield key, owners[at]


class Claims:
    """Collects who has which text; what several have is nobody's."""

    def __init__(self, columns: Iterable[str]) -> None:
        """Begin without any."""
        self._of: dict[str, dict[str, int]] = {column: {} for column in columns}

    def add(self, column: str, texts: Iterable[str], owner: int) -> None:
        """Note whose these are."""
        owners = self._of[column]
        for text in texts:
            owners[text] = owner if owners.get(text, owner) == owner else NOBODY

    def owner(self, column: str, text: str) -> int:
        """Answer whose a text is so far; as for an `Index`."""
        return self._of[column].get(text, NOBODY)

    def add_unclaimed(self, column: str, owned: Iterable[tuple[str, int]]) -> None:
        """Note whose those texts are that nobody has yet."""
        taken = frozenset(self._of[column])
        for text, owner in owned:
            if text not in taken:
                self.add(column, [text], owner)

    def parts(self) -> Parts:
        """Answer what an `Index` reads."""
        trie = Trie({text for owners in self._of.values() for text in owners})
        found = {_TRIE: memoryview(trie.tobytes())}
        for column, owners in self._of.items():
            numbers = array(_NUMBERS, [NOBODY]) * len(trie)
            for text, owner in owners.items():
                numbers[trie.key_id(text)] = owner
            found[column] = memoryview(numbers).cast("B")
        return found

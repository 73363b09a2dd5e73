"""The words that the memory has in one language, as they are written there."""

import re
from collections import Counter
from collections.abc import Iterator
from sys import intern
from typing import Final

_WORD: Final = re.compile(r"\w+")


class Vocabulary:
    """Counts words, so that what is taken out of the memory is forgotten."""

    def __init__(self) -> None:
        """Know no word."""
        self._counts: Counter[str] = Counter()

    def add(self, text: str) -> None:
        """Learn the words of a segment."""
        for word in _words(text):
            self._counts[word] += 1

    def remove(self, text: str) -> None:
        """Forget the words of a segment that was added, as often as it has them."""
        for word in _words(text):
            self._counts[word] -= 1
            if not self._counts[word]:
                del self._counts[word]

    def has(self, word: str) -> bool:
        """Tell whether a segment has this word, written so."""
        return word in self._counts


def _words(text: str) -> Iterator[str]:
    return map(intern, _WORD.findall(text))

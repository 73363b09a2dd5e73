"""Expressions of many languages, of which a line of Latin letters needs only its own languages'.

Most wires are in Latin letters, and to try the words of all others there costs as much again.
"""

import re
from collections.abc import Container
from typing import Final

_OTHER_LETTER: Final = re.compile("[\u0370-\u1fff\u2e80-\ufdff\ufe70-\uffef]")
_OTHERS: Final = frozenset({"ru", "ru uk", "el", "ar", "fa", "ur", "ja", "zh", "ko"})


class _Latin:
    """The languages that are written in Latin letters, whichever these are."""

    def __contains__(self, language: object) -> bool:
        return language not in _OTHERS


class _Every:
    def __contains__(self, language: object) -> bool:
        return True


LATIN: Final[Container[str]] = _Latin()
EVERY: Final[Container[str]] = _Every()


def has_other_letters(line: str) -> bool:
    """Tell whether a line has a letter that is not of the Latin alphabet."""
    return _OTHER_LETTER.search(line) is not None


class ByScript:
    """Two expressions in any case: of all languages, and of those with Latin letters."""

    def __init__(self, every: str, latin: str) -> None:
        """Take the patterns; the second must match what the first does in a line of Latin."""
        self.pattern: Final = every
        self._every: Final = re.compile(every, re.IGNORECASE)
        self._latin: Final = re.compile(latin, re.IGNORECASE)

    def match(self, line: str, at: int = 0) -> re.Match[str] | None:
        """Answer what a line has there, as `re.Pattern.match` does."""
        return self._of(line).match(line, at)

    def search(self, line: str) -> re.Match[str] | None:
        """Answer what a line has anywhere."""
        return self._of(line).search(line)

    def _of(self, line: str) -> re.Pattern[str]:
        return self._every if has_other_letters(line) else self._latin

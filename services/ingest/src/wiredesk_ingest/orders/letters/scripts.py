"""Expressions of many languages, of which a line of Latin letters needs only its own languages'.

Most wires are in Latin letters, and to try the words of all others there costs as much again.

They are the longest expressions there are: to compile them takes a second, more than all else that
ingest imports, and most wires need none. So each is compiled when it is first asked, but by workers
before their first wire (`compile_all`): a kill can't wait for it. They keep what comes of it for
their next start.
"""

import re
from collections.abc import Container
from functools import cached_property
from typing import ClassVar, Final

from wiredesk.prepared.expressions import kept_expressions
from wiredesk.prepared.store import Store

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

    _made: ClassVar[list["ByScript"]] = []

    def __init__(self, every: str, latin: str) -> None:
        """Take the patterns; the second must match what the first does in a line of Latin."""
        self.pattern: Final = every
        self.latin_pattern: Final = latin
        self._made.append(self)

    @classmethod
    def compile_all(cls, store: Store) -> None:
        """Compile all that there are now; a store has them from an earlier start."""
        patterns = [each for made in cls._made for each in (made.pattern, made.latin_pattern)]
        compiled = kept_expressions(store, "expressions", patterns, re.IGNORECASE)
        for made, every, latin in zip(cls._made, compiled[::2], compiled[1::2], strict=True):
            vars(made).update(_every=every, _latin=latin)

    def match(self, line: str, at: int = 0) -> re.Match[str] | None:
        """Answer what a line has there, as `re.Pattern.match` does."""
        return self._of(line).match(line, at)

    def search(self, line: str) -> re.Match[str] | None:
        """Answer what a line has anywhere."""
        return self._of(line).search(line)

    @cached_property
    def _every(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def _latin(self) -> re.Pattern[str]:
        return re.compile(self.latin_pattern, re.IGNORECASE)

    def _of(self, line: str) -> re.Pattern[str]:
        return self._every if has_other_letters(line) else self._latin

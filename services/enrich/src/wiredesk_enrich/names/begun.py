"""Expressions that begin with one of some words: only places where one stands are looked at.

An automaton finds these in a tenth of the time that an expression takes to try each letter.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation


class Begun:
    """Such an expression."""

    def __init__(self, expression: str, words: Iterable[str]) -> None:
        """Take it, and what its matches begin with, of which the first word is looked for."""
        self._expression: Final = re.compile(expression)
        first = dict.fromkeys(each.split(" ", maxsplit=1)[0] for each in words)
        self._search = AhoCorasick(first, implementation=Implementation.DFA)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Answer its matches, as `re.Pattern.finditer` does."""
        found_words = self._search.find_matches_as_indexes(text, overlapping=True)
        end = 0
        for start in sorted({start for _, start, _ in found_words}):
            if start >= end and (found := self._expression.match(text, start)):
                yield found
                end = found.end()

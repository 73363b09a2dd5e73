"""Looks for many short strings in a text at once.

The expressions of orders are slow, and hardly a line has anything of what they look for. An
automaton (Aho and Corasick, 1975) tells so in a tenth of the time of one look for each string.
"""

from ahocorasick_rs import AhoCorasick, Implementation


class Stems:
    """Strings that every match of an expression has one of."""

    def __init__(self, *stems: str) -> None:
        """Take the strings, each of at least one sign."""
        self._automaton = AhoCorasick(stems, implementation=Implementation.DFA)

    def in_(self, text: str) -> bool:
        """Tell whether a text has any of them, as they are written."""
        return bool(self._automaton.find_matches_as_indexes(text))

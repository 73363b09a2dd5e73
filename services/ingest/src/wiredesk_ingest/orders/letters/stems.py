"""Looks for many short strings in a text at once.

The expressions of orders are slow, and hardly a line has anything of what they look for. An
automaton (Aho and Corasick, 1975) tells so in a tenth of the time of one look for each string.
"""

from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

from wiredesk_ingest.bodies.words import even

_DOTTED: Final = "İ".lower()


def in_small(text: str) -> str:
    """Answer a text as stems are written: in small letters, one blank for any number of them.

    An expression that knows no case takes a Turkish İ for an i.
    """
    low = text.lower()
    return even(low) if low.isascii() else " ".join(low.replace(_DOTTED, "i").split())


class Stems:
    """Strings that every match of an expression has one of."""

    def __init__(self, *stems: str) -> None:
        """Take the strings, each of at least one sign.

        In bytes, as nobody asks where they are: for a text the automaton counts its signs first,
        for a fifth of the time. A table of every state and byte (`DFA`) would take a tenth less
        again, and 10 MiB.
        """
        encoded = [stem.encode() for stem in stems]
        self._automaton = BytesAhoCorasick(encoded, implementation=Implementation.ContiguousNFA)

    def in_(self, text: str) -> bool:
        """Tell whether a text has any of them, as they are written."""
        return bool(self._automaton.find_matches_as_indexes(text.encode("utf-8", "replace")))

"""Tells a person from somebody else of the same surname: "Mehmet Rook" is not Ada Rook.

A surname alone means whom everybody knows. Behind somebody else's given name, inside of a sentence,
it means a person that nobody has listed. Only in Latin letters, where capitals show names.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.longer_names import GIVEN_NAMES
from wiredesk_enrich.names.neighbours import inside_a_sentence
from wiredesk_enrich.names.record import Bearer

_BEFORE: Final = re.compile(r"([^\W\d_]+) $")
_SEEN: Final = 30  # characters
_SHORTEST: Final = 3  # letters
_SAME: Final = 2  # letters with which ways to write one given name begin: Mahmud and Mahmoud
_NO_NAMES_SAID: Final = (
    "archbishop baron cardinal crown dean emir grand imam judge justice khan king lady lord major "
    "molavi mullah patriarch pope prince princess queen saint shah sheikh sir sultan "
    "april august can june mark march may will"
)
_NO_NAMES: Final = frozenset(_NO_NAMES_SAID.split())
"""Titles with which some names begin, and words that headlines write with a capital."""


class NamesakePeople:
    """Knows given names: those of all who are listed."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers, which mentions name by their number."""
        self._bearers = bearers
        listed = (each.name for each in bearers if each.kind == "person" and " " in each.name)
        firsts = {name.partition(" ")[0] for name in listed} - GIVEN_NAMES
        self._given = frozenset(_folded(firsts)) - _NO_NAMES

    def means_another(self, mention: Mention, evidence: Evidence) -> bool:
        """Tell whether a surname alone stands behind the given name of nobody whom it may mean."""
        start, end, whom = mention
        text = evidence.text
        if text[start - 1 : start] != " " or " " in text[start:end] or not text[start].isupper():
            return False
        said = _BEFORE.search(text, max(0, start - _SEEN), start)
        if not said or not said[1][0].isupper() or not inside_a_sentence(text, said.start()):
            return False
        (given,) = _folded([said[1]])
        if given not in self._given or len(given) < _SHORTEST:
            return False
        own = _folded(name for who in whom for name in self._bearers[who].name.split())
        return all(each[:_SAME] != given[:_SAME] for each in own)


def _folded(names: Iterable[str]) -> list[str]:
    return [fold(bare(each)) for each in names]

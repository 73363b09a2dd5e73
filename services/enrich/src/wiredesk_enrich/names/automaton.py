"""Finds names in a text, in one pass: an Aho-Corasick automaton of all languages' forms.

A name stands between signs that are no letters or digits. Before some, Arabic writes particles to
the word; and names in Latin letters begin with a capital, so that "turkey" and "us" are words.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.keys import Keys
from wiredesk_enrich.names.patterns import Look, accents_in
from wiredesk_enrich.names.table import NOWHERE, Table

_TURKISH_CASES: Final = re.compile(
    "(?:n[iu]n|n[ae]|n[iu]|nd[ae]n?(?:ki)?|nc[ae]|yl[ae]|[iu]n|[dt][ae]n?(?:ki)?)(?![^\\W_])"
)
"""Endings, folded, that Turkish writes to a body's name without an apostrophe."""


_Place = tuple[int, int, int]
"""Where a name begins and ends, and its pattern."""


class Mention(NamedTuple):
    """A place in the bare text where a name stands, and all whom it may name."""

    start: int
    end: int
    bearers: tuple[int, ...]


class Names:
    """The automaton. Texts are searched in bytes, one a letter, so that offsets hold."""

    def __init__(self, table: Table) -> None:
        """Build it."""
        self._table = table
        self._keys = Keys(table.keys())

    def find(self, text: Bare, language: str) -> list[Mention]:
        """Answer the names in a text, the longest where they overlap, in their order."""
        table, patterns = self._table, self._table.patterns(language)
        worth = text.begins_behind_particles if language == "ar" else text.begins
        closes = text.closes
        found = [
            (start, end, pattern)
            for key, start, end in self._keys.find(table.alphabet.encode(text.folded), worth)
            if (pattern := patterns[key]) != NOWHERE
            and (closes[end] or (language == "tr" and _has_a_case(text.folded, start, end)))
            and _stands(table.look(pattern), text, start, end)
        ]
        bearers = table.bearers
        return [Mention(start, end, bearers(pattern)) for start, end, pattern in _longest(found)]


def _has_a_case(folded: str, start: int, end: int) -> bool:
    return " " in folded[start:end] and _TURKISH_CASES.match(folded, end) is not None


def _stands(look: Look, text: Bare, start: int, end: int) -> bool:
    if not (look.attached or text.begins[start]):
        return False
    if look.spelled and text.folded[start:end] != look.spelled:
        return False
    if not look.latin and not look.acronym:
        return True
    said = text.text[start:end]
    if look.acronym:
        return said in look.written
    named = said[0].isupper() or said[0].isdigit() or _has_a_hump(said)
    return named and (" " in said or accents_in(said) in look.accents)


def _has_a_hump(said: str) -> bool:
    """Tell a name that begins small and has its capital inside: "easyJet", "al-Shabab"."""
    return " " not in said and not said[1:].islower()


def _longest(found: Iterable[_Place]) -> list[_Place]:
    """Answer the longest of those that overlap, in their order."""
    chosen: list[_Place] = []
    overlapping: list[_Place] = []
    reached = 0
    for each in sorted(found):
        if each[0] >= reached:
            chosen += _apart(overlapping, reached)
            overlapping = []
        overlapping.append(each)
        reached = max(reached, each[1])
    return chosen + _apart(overlapping, reached)


def _apart(overlapping: list[_Place], reached: int) -> list[_Place]:
    """Choose the longest one, and then the next that none of the chosen touches."""
    if len(overlapping) <= 1:
        return overlapping
    begin = overlapping[0][0]
    for each in overlapping:
        if each[0] == begin and each[1] == reached:  # all others are within it, as they mostly are
            return [each]
    kept: list[_Place] = []
    for start, end, pattern in sorted(overlapping, key=lambda each: (each[0] - each[1], each[0])):
        if all(end <= other or start >= until for other, until, _ in kept):
            kept.append((start, end, pattern))
    return sorted(kept)

"""Finds names in a text, in one pass: an Aho-Corasick automaton of all languages' forms.

A name stands between signs that are no letters or digits. Before some, Arabic writes particles to
the word; and names in Latin letters begin with a capital, so that "turkey" and "us" are words.
"""

import re
from typing import Final, NamedTuple

from wiredesk_enrich.names.boundaries import begins
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.keys import Keys
from wiredesk_enrich.names.patterns import Look, accents_in
from wiredesk_enrich.names.table import NOWHERE, Table

_TURKISH_CASES: Final = re.compile(
    "(?:n[iu]n|n[ae]|n[iu]|nd[ae]n?(?:ki)?|nc[ae]|yl[ae]|[iu]n|[dt][ae]n?(?:ki)?)(?![^\\W_])"
)
"""Endings, folded, that Turkish writes to a body's name without an apostrophe."""


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
        folded = text.folded
        read = self._table.alphabet.encode(folded)
        patterns = self._table.patterns(language)
        attaches = language == "ar"
        found = []
        for key, start, end in self._keys.find(
            read, lambda start: begins(folded, start, attached=attaches)
        ):
            pattern = patterns[key]
            if pattern == NOWHERE:
                continue
            if _stands(self._table.look(pattern), text, start, end, language):
                found.append(Mention(start, end, self._table.bearers(pattern)))
        return _longest(found)


def _stands(look: Look, text: Bare, start: int, end: int, language: str) -> bool:
    folded = text.folded
    if end < len(folded) and folded[end].isalnum():
        several = language == "tr" and look.latin and " " in folded[start:end]
        if not (several and _TURKISH_CASES.match(folded, end)):
            return False
    if not (look.attached or begins(folded, start, attached=False)):
        return False
    if look.spelled and folded[start:end] != look.spelled:
        return False
    if not look.latin and not look.written:
        return True
    said = text.text[start:end]
    if look.written:
        return said == look.written
    return (said[0].isupper() or said[0].isdigit()) and accents_in(said) in look.accents


def _longest(found: list[Mention]) -> list[Mention]:
    """Keep the longest of those that overlap."""
    kept: list[Mention] = []
    taken = bytearray(max((each.end for each in found), default=0))
    for each in sorted(found, key=lambda mention: (mention.start - mention.end, mention.start)):
        start, end, _ = each
        if taken.find(1, start, end) < 0:
            kept.append(each)
            taken[start:end] = b"\1" * (end - start)
    return sorted(kept)

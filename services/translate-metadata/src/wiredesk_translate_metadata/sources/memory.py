"""What was translated before, from the translation memory: just this, or something much like it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import FIELDS, Asked, Field, Said
from wiredesk_translate_metadata.memory.segments import Segment, segments
from wiredesk_translate_metadata.memory.table import Match, MemoryTable, Pair
from wiredesk_translate_metadata.mentions import HEADLINES, Mentions

MOST_LETTERS: Final = 2_000
"""Of a text: no headline, teaser or caption is longer."""
NEVER_SURE: Final = 0.99
"""The confidence of a fuzzy match whose words are the same: something in a slot does not go with
them for certain."""

_SENTENCES: Final[frozenset[Field]] = frozenset(
    {"headline", "subheadline", "teaser", "caption", "alt", "usageterms"}
)
"""Where something much alike helps. A name that is much alike is another name."""

_Find = Callable[[str, Pair], Match | None]


class MemoryExact:
    """Says a text whose every segment is in the memory."""

    name: SourceName = "memory-exact"
    fields = FIELDS

    def __init__(self, table: MemoryTable) -> None:
        """Take the memory."""
        self._table = table

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the translation; reviewed where a person approved each segment's."""
        return _say(asked, edition, self._table, self._table.exact)


class MemoryFuzzy:
    """Says a text whose every segment is in the memory, or one much like it. For review."""

    name: SourceName = "memory-fuzzy"
    fields = _SENTENCES

    def __init__(self, table: MemoryTable) -> None:
        """Take the memory."""
        self._table = table

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the translation, as sure as its least like segment; never reviewed."""
        is_text = asked.field in self.fields
        said = _say(asked, edition, self._table, self._find) if is_text else None
        if said is None:
            return None
        return replace(said, confidence=min(said.confidence, NEVER_SURE), reviewed=False)

    def _find(self, segment: str, pair: Pair) -> Match | None:
        return self._table.exact(segment, pair) or self._table.fuzzy(segment, pair)


def _say(asked: Asked, edition: Edition, table: MemoryTable, find: _Find) -> Said | None:
    language = asked.language.split("-", maxsplit=1)[0].lower()
    pair, text = (language, edition), asked.text.strip()
    if language == edition or not table.knows(pair) or not 0 < len(text) <= MOST_LETTERS:
        return None
    pieces, mentions = segments(text, language), Mentions(headline=asked.field in HEADLINES)
    if len(pieces) == 1:
        only = find(text, pair)
        return _said(only.say(mentions), [only]) if only else None
    # Several sentences may have been translated in one piece.
    whole = table.exact(text, pair)
    if whole:
        return _said(whole.say(mentions), [whole])
    return _piecewise(pieces, pair, find, mentions)


def _piecewise(
    pieces: Sequence[Segment], pair: Pair, find: _Find, mentions: Mentions
) -> Said | None:
    """Say segment by segment; the first one that is not known is the end of it."""
    said, matches = "", list[Match]()
    for segment in pieces:
        found = find(segment.text, pair) if segment.text else None
        if segment.text and not found:
            return None
        if found:
            matches.append(found)
        said += segment.before + (found.say(mentions) if found else "") + segment.after
    return _said(said, matches)


def _said(text: str, matches: Sequence[Match]) -> Said:
    sure = min(match.score for match in matches)
    origins = dict.fromkeys(match.entry.record.origin for match in matches)
    reviewed = sure == 1.0 and all(match.entry.record.reviewed for match in matches)
    return Said(text, engine=", ".join(filter(None, origins)), confidence=sure, reviewed=reviewed)

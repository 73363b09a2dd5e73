"""A wire's text with some places mended, and from each place in it back to the wire's byte."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from wiredesk_ingest.reading.charset import WireText

MOST_EDITS: Final = 20_000
"""In one wire. What needs more is no slip of a sender's software."""


class Edit(NamedTuple):
    """What stands between two places of a text is replaced."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MendedText(WireText):
    """A text that is not quite the wire's; positions are those of the wire all the same."""

    original: WireText
    places: tuple[int, ...]  # in this text: where each edit begins and ends
    origins: tuple[int, ...]  # the same places in the original

    def byte_position(self, index: int) -> int:
        """Answer the byte of the wire from which a character of this text comes."""
        at = bisect_right(self.places, index) - 1
        origin = self.origins[at] + index - self.places[at]
        if at + 1 < len(self.origins):
            origin = min(origin, self.origins[at + 1])
        return self.original.byte_position(origin)


def mended(text: WireText, edits: Iterable[Edit], note: str) -> MendedText | None:
    """Make the edits, which are in order; None where there are none, or too many to trust.

    The note has a place for their number: "{} mended".
    """
    made = list(islice(edits, MOST_EDITS + 1))
    if not 0 < len(made) <= MOST_EDITS:
        return None
    pieces, places, origins, length, done = [], [0], [0], 0, 0
    for edit in made:
        kept = text.text[done : edit.start]
        pieces += [kept, edit.new]
        length += len(kept)
        places += [length, length + len(edit.new)]
        origins += [edit.start, edit.end]
        length += len(edit.new)
        done = edit.end
    new = "".join([*pieces, text.text[done:]])
    return MendedText(
        new,
        text.charset,
        new.encode() if text.charset == "utf-8" else text.wire,
        text.mark,
        (*text.notes, note.format(len(made))),
        original=text,
        places=tuple(places),
        origins=tuple(origins),
    )

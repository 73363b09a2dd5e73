"""Segments: sentences, with the blanks around them."""

from collections.abc import Sequence
from typing import NamedTuple

from sentencex import segment


class Segment(NamedTuple):
    """A sentence, and what parts it from its neighbours."""

    before: str
    text: str
    after: str


def segments(text: str, language: str) -> Sequence[Segment]:
    """Cut a text into sentences; put together again, they are the text."""
    found: list[Segment] = []
    for piece in segment(language, text):
        bare = piece.strip()
        start = piece.find(bare) if bare else len(piece)
        found.append(Segment(piece[:start], bare, piece[start + len(bare) :]))
    return found

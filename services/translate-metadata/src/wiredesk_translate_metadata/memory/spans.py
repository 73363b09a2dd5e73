"""Spans: what was found in a text that may become a slot."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wiredesk_translate_metadata.memory.slots import Slot


class Span(NamedTuple):
    """Characters from `start` up to `end`."""

    start: int
    end: int
    slot: Slot


def apart(*findings: Iterable[Span]) -> Iterator[Span]:
    """Answer spans that do not overlap, from left to right.

    The one that begins first is taken; of those that begin together, the one of the first finding.
    """
    ranked = ((span, rank) for rank, finding in enumerate(findings) for span in finding)
    end = 0
    for span, _ in sorted(ranked, key=lambda each: (each[0].start, each[1])):
        if span.start >= end:
            yield span
            end = span.end

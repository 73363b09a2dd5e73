"""Spans: what was found in a text, and how slots are put in place of it."""

from collections.abc import Iterable
from typing import NamedTuple

from wiredesk_translate_metadata.masking.slots import Masked, Slot, marker


class Span(NamedTuple):
    """Characters from `start` up to `end`."""

    start: int
    end: int
    slot: Slot


def cut(text: str, *findings: Iterable[Span]) -> Masked:
    """Put slots in place of what was found.

    Of what overlaps an earlier finding counts, and in one finding what it names first.
    """
    pieces: list[str] = []
    slots: list[Slot] = []
    end = 0
    for span in _apart(len(text), findings):
        slots.append(span.slot)
        pieces += text[end : span.start], marker(len(slots))
        end = span.end
    return Masked("".join((*pieces, text[end:])), tuple(slots))


def _apart(length: int, findings: Iterable[Iterable[Span]]) -> list[Span]:
    """Answer spans that do not overlap, from left to right."""
    taken: list[Span] = []
    covered = bytearray(length)  # a byte a character: what costs grows with the text alone
    for finding in findings:
        for span in finding:
            if not any(covered[span.start : span.end]):
                covered[span.start : span.end] = b"\1" * (span.end - span.start)
                taken.append(span)
    return sorted(taken, key=lambda span: span.start)


def in_word(text: str, at: int) -> bool:
    """Tell whether a place in a text parts a word, so that nothing begins or ends there."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()

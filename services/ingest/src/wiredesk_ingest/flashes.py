"""Flashes and alerts: one line of text, and no headline but that line."""

from typing import Final

from wiredesk_ingest.bodies.words import squeeze

_LONGEST: Final = 300
"""Characters. What is longer is a paragraph, and is cut at a word."""


def first_line(text: str) -> str:
    """Answer the first line of a text as its headline."""
    line = next((squeezed for line in text.splitlines() if (squeezed := squeeze(line))), "")
    if len(line) <= _LONGEST:
        return line
    return f"{line[:_LONGEST].rpartition(' ')[0] or line[:_LONGEST]}\u2026"

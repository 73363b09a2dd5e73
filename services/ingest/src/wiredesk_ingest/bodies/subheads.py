"""Subheads of plain text: a short line alone behind a dash, `- Harbour` or `- Harbour -`."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.for_desks.closing_lines import is_closing, is_end

_DASHED: Final = re.compile(r"\s*[-\u2013\u2014]\s{1,3}(?P<said>\S[^\n]{1,98})\s*")
_BEHIND: Final = re.compile(r"\s[-\u2013\u2014]$")
_DASHES: Final = ("-", "\u2013", "\u2014")
_BETWEEN: Final = re.compile(r"[-\u2013\u2014]\s(?P<said>\S[^\n]{1,78}\S)\s[-\u2013\u2014]")
_FEWEST: Final = 3  # paragraphs: it is between two others
_ENDS: Final = tuple(".:;,!?\u2026\u061b\u060c\u061f\u06d4")
"""How a sentence ends, or goes on: a quotation behind a dash is one."""


def subheads(paragraphs: Sequence[str]) -> dict[int, str]:
    """Answer which paragraphs are subheads, and their words without the dash.

    One stands between paragraphs that have none: dashes in a row make a list.
    """
    if len(paragraphs) < _FEWEST:
        return {}
    found = {
        at: said
        for at, paragraph in enumerate(paragraphs)
        if paragraph.lstrip()[:1] in _DASHES and (said := _said(paragraph))
    }
    last = len(paragraphs) - 1
    return {
        at: said
        for at, said in found.items()
        if 0 < at < last and not any(_DASHED.match(paragraphs[near]) for near in (at - 1, at + 1))
    }


def between_dashes(line: str) -> str:
    """Answer the words of a subhead between two dashes, as AFP writes them; else nothing."""
    found = _BETWEEN.fullmatch(line) if line[:1] in _DASHES else None
    if found is None or found["said"].endswith(_ENDS):
        return ""
    return "" if is_closing(line) or is_closing(found["said"]) else found["said"]


def _said(paragraph: str) -> str:
    if is_end(paragraph.strip()):
        return ""
    found = _DASHED.fullmatch(paragraph)
    said = _BEHIND.sub("", found["said"].rstrip()) if found else ""
    return "" if said.endswith(_ENDS) else said

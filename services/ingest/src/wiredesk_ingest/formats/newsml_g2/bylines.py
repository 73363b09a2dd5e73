"""Bylines that stand in the text of a NewsML-G2 item, as a paragraph of their own above it."""

import re
from itertools import pairwise
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.reading.xml import Element, text_of

_BYLINE: Final = re.compile(
    r"By (?:[^\W\d_]\S{0,30},? ){1,10}[^\W\d_]\S{0,30}(?<![.:;!?])", re.UNICODE
)
_ABOVE: Final = 3
"""Paragraphs in which one stands, with a note on what is new above it."""


def take_byline(body: Element, draft: Draft) -> None:
    """Read a byline right above the paragraph with the dateline, where the item has none."""
    if draft.fields.get("byline"):
        return
    above = body.findall("{*}p")[: _ABOVE + 1]
    for line, first in pairwise(above):
        is_alone = not len(line) and not (line.tail or "").strip()
        said = squeeze(line.text or "") if is_alone else ""
        if said.startswith("By ") and _BYLINE.fullmatch(said) and dateline(text_of(first)[:200])[1]:
            draft.put(byline=said)
            draft.aside.append(said)  # obeyed like the text around it
            body.remove(line)
            return

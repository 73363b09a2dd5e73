"""Bylines that stand in the text of a NewsML-G2 item, as a paragraph of their own above it."""

import re
from itertools import islice, pairwise
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.reading.xml import Element, text_of

_BYLINE: Final = re.compile(
    r"By (?:[^\W\d_]\S{0,30},? ){1,10}[^\W\d_]\S{0,30}(?<![.:;!?])", re.UNICODE
)
_DAY_ALONE: Final = re.compile(
    r"\s{0,12}[A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z][^()\n]{1,30}\) [-\u2013\u2014] "
)
"""Where a text begins that is from no place: `Nov 20 (Quillmark) - `."""

_ABOVE: Final = 3
"""Paragraphs in which one stands, with a note on what is new above it."""

_POINTS: Final = 10
"""Lines of key points (`* Mills close early`) that may stand between the two."""


def take_byline(body: Element, draft: Draft) -> None:
    """Read a byline right above the paragraph with the dateline, where the item has none."""
    if draft.fields.get("byline"):
        return
    for line, first in pairwise(_above(body)):
        is_alone = not len(line) and not (line.tail or "").strip()
        said = squeeze(line.text or "") if is_alone else ""
        if said.startswith("By ") and _BYLINE.fullmatch(said) and _begins_copy(first):
            draft.put(byline=said)
            draft.aside.append(said)  # obeyed like the text around it
            body.remove(line)
            return


def _above(body: Element) -> list[Element]:
    """Answer the first paragraphs of a text without its key points."""
    found = islice(body.iterfind("{*}p"), _ABOVE + 1 + _POINTS)
    return [each for each in found if not (each.text or "").lstrip().startswith("*")][: _ABOVE + 1]


def _begins_copy(paragraph: Element) -> bool:
    begin = text_of(paragraph)[:200]
    return bool(dateline(begin)[1]) or _DAY_ALONE.match(begin) is not None

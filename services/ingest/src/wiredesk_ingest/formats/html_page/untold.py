"""What an element shows besides the words that JSON-LD tells of its article.

The data tell the text whole, and no paragraph of it; the element around it has those, and a film's
title or a line that points away among them, and above them who wrote it and when. What is told by
none is none of the copy where it stands before all that is, or is no paragraph, heading, list or
table.
"""

from html import unescape
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Block, Shape
from wiredesk_ingest.formats.html_page.lists import LINKED, LISTS, TEXTS
from wiredesk_ingest.reading.xml import Element, empty

_LONGEST: Final = 200
"""Letters of such a block."""

_SAME: Final = 16
"""Letters at either end of a block by which a telling with other words in it is known."""


_CUT: Final = 8
_SAMPLES: Final = 40
_MOST_SHOWN: Final = 0.75
"""Of the samples; a title or a link that the data have within may fall into one."""


def without_untold(root: Element, told: str) -> None:
    """Take out what is not told."""
    shape, letters = Shape(root), _letters(told)
    is_told = [_is_told(each, letters) for each in shape.blocks]
    if not any(is_told):
        return
    first = is_told.index(True)
    for at, block in enumerate(shape.blocks):
        is_short = not is_told[at] and block.letters <= _LONGEST
        if is_short and (at < first or _is_no_copy(block)):
            empty(block.owner)


def shows(text: str, told: str) -> bool:
    """Tell whether a text has nearly all pieces of what is told, by samples of it."""
    here, there = _letters(text), _letters(told)
    step = max(_SAME, len(there) // _SAMPLES)
    begins = range(0, max(1, len(there) - _SAME), step)
    found = sum(there[at : at + _SAME] in here for at in begins)
    return found >= _MOST_SHOWN * len(begins)


def is_all_told(text: str, told: str) -> bool:
    """Tell whether each paragraph of a text is told."""
    letters = _letters(told)
    begin = (_letters(each)[:_SAME] for each in text.split("\n\n"))
    return all(each and each in letters for each in begin)


def begins(text: str, told: str) -> bool:
    """Tell whether a text begins with what is told, which may be cut in its last word."""
    there = _letters(told)
    return bool(there) and _letters(text).startswith(there[: -_CUT or None])


def links_told(root: Element, told: str) -> str:
    """Answer the words of lines that are links alone, and that a program told with the rest."""
    letters = _letters(told)
    lines = (each for each in Shape(root).blocks if each.lists(LINKED))
    return " ".join(each.text for each in lines if _letters(each.text) in letters)


def _is_no_copy(block: Block) -> bool:
    return block.owner.tag not in TEXTS or (block.lists(LISTS) and block.owner.tag == "p")


def _is_told(block: Block, told: str) -> bool:
    said = _letters(block.text)
    return bool(said) and (said[:_SAME] in told or said[-_SAME:] in told)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unescape(text)))

"""How agencies sign their pictures without a sign between: `BELGA PHOTO JANE ROE`, `Photo AFP`."""

import re
from typing import Final

from wiredesk_translate_metadata.templates.parts import Parts
from wiredesk_translate_metadata.templates.posts import Houses
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_IMPRINT: Final = re.compile(r"([\w-]+) PHOTOS? ([^/:(].+)")
_PHOTO: Final = "photo"
"""The phrase that is all of a label."""
_LABEL: Final = ": "


def imprinted(text: str, houses: Houses) -> Parts | None:
    """Part a photographer from the agency before him; None where it is none that is known."""
    found = _IMPRINT.fullmatch(text)
    known = found and houses.known(found[1], "en")
    return Parts((f"{found[1]} Photo", found[2]), "/") if found and known else None


def labelled(text: str, book: Wordbook, houses: Houses) -> Parts | None:
    """Part a known agency from the word for its picture before it."""
    first, _, behind = text.partition(" ")
    label = book.whole(first) if behind else None
    is_photo = label and label.id == _PHOTO and houses.known(behind, "en")
    return Parts((first, behind), _LABEL) if is_photo else None

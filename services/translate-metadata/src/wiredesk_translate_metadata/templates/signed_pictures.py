"""How agencies sign their pictures without a sign between: `BELGA PHOTO JANE ROE`, `Photo AFP`.

And with a label where none is needed: `Photo: Archive`.
"""

import re
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.parts import Parts
from wiredesk_translate_metadata.templates.posts import Houses
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_IMPRINT: Final = re.compile(r"([\w-]+) PHOTOS? ([^/:(].+)")
_TWICE: Final = re.compile(r"\(([^()]+)\)\s*\(([^()]+)\)")
_PHOTO: Final = "photo"
"""The phrase that is all of a label."""
_LABEL: Final = ": "
_STROKE: Final = re.compile(r"\s*/\s*")
_LABELS: Final = frozenset({"photo-of", "photo-by"})
_KINDS: Final = frozenset(
    (
        *("file-photo", "undated-file-photo", "handout", "courtesy-photo", "supplied", "cctv"),
        *("drone-photo", "aerial-photo", "combination", "combination-file", "satellite-image"),
        *(
            "family-photo",
            "family-handout",
            "official-photo",
            "undated-photo",
            "illustrative-photo",
            "stock-photo",
            "ai-image",
        ),
        *("illustration", "photo-illustration", "social-media-image", "screenshot", "video-grab"),
        "video-still",
    )
)
"""Phrases that say of themselves that there is a picture."""


def imprinted(text: str, houses: Houses) -> Parts | None:
    """Part a photographer from the agency before him; None where it is none that is known."""
    found = _IMPRINT.fullmatch(text)
    known = found and houses.known(found[1], "en")
    return Parts((f"{found[1]} Photo", found[2]), "/") if found and known else None


def sentenced(text: str, book: Wordbook) -> Parts | None:
    """Part a phrase that stands before a full stop: `Foto de archivo. EFE/Jane Roe`."""
    before, stop, behind = text.partition(". ")
    return Parts((before, behind), _LABEL) if stop and book.whole(before) else None


def labelled(text: str, book: Wordbook, houses: Houses) -> Parts | None:
    """Part a known agency from the word for its picture before it."""
    first, _, behind = text.partition(" ")
    label = book.whole(first) if behind else None
    is_photo = (
        label and label.id == _PHOTO and (houses.known(behind, "en") or houses.abroad(behind))
    )
    return Parts((first, behind), _LABEL) if is_photo else None


def unlabelled(text: str, book: Wordbook, edition: Edition) -> str | None:
    """Say a kind of picture without the label before it, "Photo: File photo".

    What has the edition's own label stays as the wire has it; None for any other text.
    """
    for phrase, inner in book.before(text) if ":" in text else ():
        kind = book.whole(inner) if phrase.id in _LABELS else None
        if kind and kind.id in _KINDS:
            own = text.startswith(phrase.names[edition].partition("{")[0])
            return text if own else kind.names[edition]
    return None


def twice(text: str) -> tuple[str, str] | None:
    """Part an agency's credit from that of who hands it on: `(Photo by ...) (Photo by ...)`."""
    found = _TWICE.fullmatch(text)
    return (found[1], found[2]) if found else None


def without_label(text: str, book: Wordbook) -> str:
    """Answer a text without a label that its first piece says, too: `Photo by Handout/AFP`."""
    for phrase, inner in book.before(text):
        kind = book.whole(_STROKE.split(inner, maxsplit=1)[0]) if phrase.id in _LABELS else None
        if kind and kind.id in _KINDS:
            return inner
    return text

"""Bylines, and the credit of a picture that some wires send in their place: `Foto: Cortesía`."""

import re
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.pieces import Pieces
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_PICTURE: Final = re.compile(
    r"\b(?:dr|photos?|pictures?|images?|handout|courtesy|cortes[ií]a|\w+bild|\w+foto|الصورة|screengrab|screenshot|video|graphics?"
    r"|infographics?|fotos?|fotografías?|bilder|bild|archivo|archives|archiv|captura"
    r"|fotoğraf\w*|görsel|görüntü\w*|arşiv|kamera|صورة|تصوير|أرشيف|فيديو|عکس|تصویر|آرشیو|ویدئو"
    r"|فوٹو|تصاویر|ویڈیو)\b",
    re.IGNORECASE,
)
"""Words of pictures. A byline without one names who wrote, whatever a credit would make of it."""


_LABELLED: Final = re.compile(r"([^:/]+?)\s*([:/])\s*(.+)", re.DOTALL)


class BylineOrCredit:
    """Says them."""

    def __init__(self, byline: Pieces, credit: Pieces, book: Wordbook) -> None:
        """Take who says each, and the phrases of credits."""
        self._byline, self._credit, self._book = byline, credit, book

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the kind of picture that a text is, else its writers, else its credit."""
        is_picture = _PICTURE.search(text) is not None
        if is_picture and self._is_labelled(text):
            return self._credit.say(text, edition)
        kind = self._credit.kind(text, edition) if is_picture else None
        said = kind or self._byline.say(text, edition)
        return said or (self._credit.say(text, edition) if is_picture else None)

    def _is_labelled(self, text: str) -> bool:
        """Tell whether a text is a phrase and whose it is: `Foto: Polizei Berlin`."""
        found = _LABELLED.fullmatch(text)
        if found is None or self._book.whole(found[1]) is None:
            return False
        return found[2] == "/" or self._credit.say(found[3], "en") is not None

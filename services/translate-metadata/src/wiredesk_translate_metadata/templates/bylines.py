"""Bylines, and the credit of a picture that some wires send in their place: `Foto: Cortesía`."""

import re
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.pieces import Pieces

_PICTURE: Final = re.compile(
    r"\b(?:photos?|pictures?|images?|handout|courtesy|screengrab|screenshot|video|graphics?"
    r"|infographics?|fotos?|fotografías?|bilder|bild|archivo|archives|archiv|captura"
    r"|fotoğraf\w*|görsel|görüntü\w*|arşiv|kamera|صورة|تصوير|أرشيف|فيديو|عکس|تصویر|آرشیو|ویدئو"
    r"|فوٹو|تصاویر|ویڈیو)\b",
    re.IGNORECASE,
)
"""Words of pictures. A byline without one names who wrote, whatever a credit would make of it."""


class BylineOrCredit:
    """Says them."""

    def __init__(self, byline: Pieces, credit: Pieces) -> None:
        """Take who says each."""
        self._byline, self._credit = byline, credit

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the kind of picture that a text is, else its writers, else its credit."""
        is_picture = _PICTURE.search(text) is not None
        kind = self._credit.kind(text, edition) if is_picture else None
        said = kind or self._byline.say(text, edition)
        return said or (self._credit.say(text, edition) if is_picture else None)

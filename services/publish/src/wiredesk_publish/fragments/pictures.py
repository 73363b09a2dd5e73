"""Which pictures may be shown, and what an edition says of them."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from wiredesk.article import Article, Picture
from wiredesk.bidi import enclosed
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Direction
from wiredesk_publish.fragments.wire_text import worded

_ADDRESSES: Final = ("https://", "http://", "/media/")
"""`/media/` is the newsroom's own folder of pictures, which site serves."""

_LABELLED: Final = re.compile(
    r"\b(?:photo|photograph|picture|foto|fotoğraf\w*|(?:ال)?صورة|(?:ال)?تصوير|عکس|تصویر|فوٹو)\b",
    re.IGNORECASE,
)
"""What a credit calls a photo that says that it is one: `File photo: Reuters`."""


def showable(pictures: Iterable[Picture]) -> tuple[Picture, ...]:
    """Answer the pictures that a browser fetches as pictures.

    ingest keeps others for their words only; and what is escaped well is still a script where its
    scheme says so, and an event may come from elsewhere.
    """
    return tuple(each for each in pictures if each.href.lower().startswith(_ADDRESSES))


class Shown(NamedTuple):
    """A picture, and what an edition says of it."""

    picture: Picture
    caption: Value
    alt: Value
    credit: str

    @property
    def labelled(self) -> bool:
        """Whether the credit says itself whose photo it is, so that the page need not."""
        return bool(_LABELLED.search(self.credit))


def shown_in(
    pictures: Iterable[Picture], article: Article, metadata: Metadata, text: Value
) -> Sequence[Shown]:
    """Answer some of an article's pictures with an edition's words; `text` is of the wire's own.

    An event of an older version has no words of pictures: then the wire's stand.
    """
    own = metadata.date.direction
    words = zip_longest(metadata.captions, metadata.alts, metadata.credits)
    said = dict(zip(article.pictures, words, strict=False))

    def shown(picture: Picture) -> Shown:
        caption, alt, credit = said.get(picture, (None, None, None))
        return Shown(
            picture,
            caption or worded(text, picture.caption),
            alt or worded(text, picture.alt),
            _apart(credit, own) if credit else picture.credit,
        )

    return [shown(each) for each in pictures]


def _apart(value: Value, own: Direction) -> str:
    """Isolate a value that runs against the words around it (UAX #9)."""
    isolated = value.value and value.direction != own
    return f"\u2068{enclosed(value.value)}\u2069" if isolated else value.value

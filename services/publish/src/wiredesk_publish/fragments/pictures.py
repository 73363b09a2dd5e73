"""Which pictures may be shown."""

from collections.abc import Iterable
from typing import Final

from wiredesk.article import Picture

_ADDRESSES: Final = ("https://", "http://", "/media/")
"""`/media/` is the newsroom's own folder of pictures, which site serves."""


def showable(pictures: Iterable[Picture]) -> tuple[Picture, ...]:
    """Answer the pictures that a browser fetches as pictures.

    ingest keeps no others; but what is escaped well is still a script where its scheme says so,
    and an event may come from elsewhere.
    """
    return tuple(each for each in pictures if each.href.lower().startswith(_ADDRESSES))

"""Which pictures may be shown, and whom an edition credits with them."""

from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk.article import Article, Direction, Metadata, Picture, Value

_ADDRESSES: Final = ("https://", "http://", "/media/")
"""`/media/` is the newsroom's own folder of pictures, which site serves."""


def showable(pictures: Iterable[Picture]) -> tuple[Picture, ...]:
    """Answer the pictures that a browser fetches as pictures.

    ingest keeps no others; but what is escaped well is still a script where its scheme says so,
    and an event may come from elsewhere.
    """
    return tuple(each for each in pictures if each.href.lower().startswith(_ADDRESSES))


def credits_of(pictures: Iterable[Picture], article: Article, metadata: Metadata) -> Sequence[str]:
    """Answer whom an edition credits with each of an article's pictures.

    An event of an older version has no credits of pictures: then the wire's own words stand.
    """
    said = dict(zip(article.pictures, metadata.credits, strict=False))
    own = metadata.date.direction
    return [_apart(said[each], own) if each in said else each.credit for each in pictures]


def _apart(value: Value, own: Direction) -> str:
    """Isolate a value that runs against the words around it (UAX #9)."""
    isolated = value.value and value.direction != own
    return f"\u2068{value.value}\u2069" if isolated else value.value

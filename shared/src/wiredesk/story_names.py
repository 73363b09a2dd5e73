"""What people call a story: its uri, its id, or the address of one of its pages."""

import re
from typing import Final

from wiredesk.ids import ID_LENGTH, article_id
from wiredesk.types import EDITIONS, ArticleId, ArticleUri

_SCHEME: Final = "://"
_ID: Final = rf"(?P<id>[0-9A-Za-z]{{{ID_LENGTH}}})"
_PAGE: Final = re.compile(
    rf"(?:https?{_SCHEME})?[^/?#]*/(?:{'|'.join(EDITIONS)})/[^/?#]+/(?:[^?#]*-)?{_ID}(?:[?#].*)?"
)
_ALONE: Final = re.compile(_ID)


def id_in(name: str) -> ArticleId | None:
    """Answer the id that a name is, or that the address of a page ends with, whatever its host."""
    found = _ALONE.fullmatch(name) or _PAGE.fullmatch(name)
    return ArticleId(found["id"]) if found else None


def ids_meant(name: str) -> tuple[ArticleId, ...]:
    """Answer the ids that a name may stand for, the one of a uri first."""
    named = id_in(name)
    of_uri = article_id(ArticleUri(name))
    return (of_uri, named) if named else (of_uri,)


def may_be_uri(name: str) -> bool:
    """Tell whether it may be the uri of a story that nobody knows yet.

    Feeds use addresses of their own as uris, and those may end with a word as long as an id; it is
    hardly ever an id that has small letters alone.
    """
    named = id_in(name)
    return named is None or (_SCHEME in name and named.isalpha() and named.islower())

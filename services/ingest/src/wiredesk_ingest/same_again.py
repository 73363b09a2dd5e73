"""The same article again: a feed brings its fifty items every minute, and one is enough.

So is what was there before a telling that must wait, when it comes again behind that: a second
channel or a late redelivery is no reason to publish what the agency has called back since.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.article import Article
from wiredesk.types import ArticleId

_NOT_CONTENT: Final = {"received", "trail", "wire"}
_BETWEEN: Final = " "
_MOST: Final = 8
"""Tellings of a story that are remembered behind one that must wait."""


def content_digest(article: Article) -> str:
    """Name what an article says, whenever and however it came in."""
    without = _NOT_CONTENT
    if article.versioncreated == article.received:
        without = without | {"versioncreated"}  # not said by the wire, so taken from its receipt
    return hashlib.sha256(article.model_dump_json(exclude=without).encode()).hexdigest()[:32]


class SameAgain:
    """Judges the articles of one batch, in their order, after what was seen before it."""

    def __init__(self, seen: Mapping[ArticleId, str]) -> None:
        """Begin with what was noted of earlier batches."""
        self._seen = dict(seen)
        self.noted: dict[ArticleId, str] = {}

    def is_new(self, article: Article, *, replayed: bool) -> bool:
        """Tell whether the article differs from the last one of its story; note it if so.

        What a person sent again passes in any case.
        """
        digest = content_digest(article)
        last, *before = self._seen.get(article.id, "").split(_BETWEEN)
        if digest in (last, *before) and not replayed:
            return False
        waits = article.must_wait(article.received)
        remembered = [each for each in (last, *before) if each and waits]
        noted = _BETWEEN.join(dict.fromkeys((digest, *remembered[:_MOST])))
        self._seen[article.id] = self.noted[article.id] = noted
        return True

    def take_back(self, article: Article) -> None:
        """Forget an article that could not be sent, so that it isn't taken for known."""
        self._seen.pop(article.id, None)
        self.noted.pop(article.id, None)


def ids_of(articles: Iterable[Article]) -> tuple[ArticleId, ...]:
    """Answer the stories to ask after, each once."""
    return tuple(dict.fromkeys(article.id for article in articles))

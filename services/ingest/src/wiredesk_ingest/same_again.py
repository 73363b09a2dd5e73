"""The same article again: a feed brings its fifty items every minute, and one is enough."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk.article import Article
from wiredesk.types import ArticleId

_NOT_CONTENT: Final = {"received", "trail", "wire"}


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
        if self._seen.get(article.id) == digest and not replayed:
            return False
        self._seen[article.id] = self.noted[article.id] = digest
        return True

    def take_back(self, article: Article) -> None:
        """Forget an article that could not be sent, so that it isn't taken for known."""
        self._seen.pop(article.id, None)
        self.noted.pop(article.id, None)


def ids_of(articles: Iterable[Article]) -> tuple[ArticleId, ...]:
    """Answer the stories to ask after, each once."""
    return tuple(dict.fromkeys(article.id for article in articles))

"""What all five editions of a story have in common, made once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from wiredesk.article import Article, Picture
from wiredesk.article_stages import Translated
from wiredesk.cache.keys import EVENT_LIST, OWN, RELATED_LIST
from wiredesk.types import ArticleId
from wiredesk_publish.fragments.directions import directed
from wiredesk_publish.fragments.ninjs import in_every_edition
from wiredesk_publish.fragments.pictures import showable


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of a story, ready to be rendered in any edition."""

    telling: Translated
    pictures: tuple[Picture, ...]
    body: str  # HTML
    made: str  # ISO 8601
    lists: Mapping[str, float]  # list name to unix seconds, in every edition
    relatives: Mapping[str, float]  # the same, of the lists by which relatives find each other
    ninjs: Mapping[str, Any]

    @property
    def article(self) -> Article:
        """The article that is told."""
        return self.telling.article

    @property
    def section(self) -> str:
        """The key of its section."""
        return self.telling.enrichment.section

    @property
    def event(self) -> ArticleId:
        """The first article of the event that it tells; where that is not known, itself."""
        return self.telling.enrichment.cluster or self.article.id

    @property
    def related(self) -> str:
        """Ids of related articles, as the hash has them."""
        return " ".join(self.telling.enrichment.related)

    def sets(self, *, own: bool) -> Mapping[str, float]:
        """Answer an edition's lists that it is in; `own`: its headline is in their language.

        Fronts show those of `own:` first: readers came for their own language.
        """
        everywhere = {**self.lists, **self.relatives}
        if not own:
            return everywhere
        return {**everywhere, **{f"{OWN}{name}": at for name, at in self.lists.items()}}

    @classmethod
    def of(cls, telling: Translated) -> Self:
        """Prepare a telling."""
        article = telling.article
        pictures = showable(article.pictures)
        # An agency's clock that is ahead must not keep its story on top of every list.
        seconds = min(article.versioncreated, article.received).timestamp()
        return cls(
            telling=telling,
            pictures=pictures,
            body=directed(telling),
            made=article.versioncreated.isoformat(),
            lists={"front": seconds, f"section:{telling.enrichment.section}": seconds},
            relatives=dict.fromkeys(_lists_of_relatives(telling), seconds),
            ninjs=in_every_edition(telling),
        )


def _lists_of_relatives(telling: Translated) -> Iterator[str]:
    """Name the lists of its event, and of those that it is related to: they learn of it so."""
    cluster = telling.enrichment.cluster
    if cluster:
        yield f"{EVENT_LIST}{cluster}"
    for id_ in telling.enrichment.related:
        yield f"{RELATED_LIST}{id_}"

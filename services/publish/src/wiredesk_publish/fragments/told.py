"""What all five editions of a story have in common, made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from wiredesk.article import Article, Picture, Translated
from wiredesk_publish.fragments.ninjs import in_every_edition
from wiredesk_publish.fragments.pictures import showable


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of a story, ready to be rendered in any edition."""

    telling: Translated
    pictures: tuple[Picture, ...]
    made: str  # ISO 8601
    sets: Mapping[str, float]  # list name to unix seconds
    ninjs: Mapping[str, Any]

    @property
    def article(self) -> Article:
        """The article that is told."""
        return self.telling.article

    @property
    def section(self) -> str:
        """The key of its section."""
        return self.telling.enrichment.section

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
            made=article.versioncreated.isoformat(),
            sets={"front": seconds, f"section:{telling.enrichment.section}": seconds},
            ninjs=in_every_edition(telling, pictures),
        )

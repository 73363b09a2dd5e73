"""An enricher: one small class in one file of `enrichers/`, listed in its table.

Each reads the article and what the ones before it found, and adds its own findings. One that fails
does not fail the article: what it gives is missing, and its name stands in `partial`.
"""

from dataclasses import dataclass, field
from typing import Protocol

from wiredesk.article import Article
from wiredesk.enrichment import Changes, LanguageShare, MainPlace, Named, Topic
from wiredesk.types import Direction
from wiredesk_enrich.plain_copy import PlainCopy
from wiredesk_enrich.relatives.signature import Signature
from wiredesk_enrich.told import Told


@dataclass(slots=True)
class Findings:
    """What is known of an article so far. Each field is given by exactly one enricher."""

    language: str = "und"
    language_note: str = ""
    languages: tuple[LanguageShare, ...] = ()
    script: str = ""
    direction: Direction = "ltr"
    word_count: int = 0
    reading_minutes: int = 0
    teaser: str = ""
    section: str = ""
    dateline: str = ""
    entities: tuple[Named, ...] = ()
    main_place: MainPlace | None = None
    topics: tuple[Topic, ...] = ()
    signature: Signature | None = None
    key_phrases: tuple[str, ...] = ()
    changes: Changes | None = None
    notes: list[str] = field(default_factory=list)
    """For the trail: why something was found, or not."""

    told: Told = field(default_factory=lambda: Told({}))
    """Given with the article: earlier revisions of stories."""

    _plain: PlainCopy | None = None

    def plain(self, article: Article) -> PlainCopy:
        """Answer headline and body as they are looked through, the same for all enrichers."""
        if self._plain is None:
            self._plain = PlainCopy(article)
        return self._plain


class Enricher(Protocol):
    """One step of enrich."""

    @property
    def name(self) -> str:
        """What settings and metrics call it."""
        ...

    @property
    def needs(self) -> frozenset[str]:
        """Fields of `Findings` that must have been given by those before it."""
        ...

    @property
    def gives(self) -> frozenset[str]:
        """Fields of `Findings` that it fills."""
        ...

    def enrich(self, article: Article, found: Findings) -> None:
        """Add findings. Whatever it raises marks the article as partial."""
        ...

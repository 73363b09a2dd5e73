"""Render one story for one edition: pure, from the story and the newsroom's own words."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import zstandard
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from pydantic_core import to_json

from wiredesk.article import Article, Metadata, Translated, Value
from wiredesk.cache import fields
from wiredesk.cache.scripts import Argument
from wiredesk.newsroom import Newsroom
from wiredesk.story import Story
from wiredesk.types import EDITIONS, Edition
from wiredesk_publish.cache.editions import Rendering
from wiredesk_publish.fragments.addresses import path
from wiredesk_publish.fragments.ninjs import ninjs
from wiredesk_publish.fragments.pictures import showable

ZSTD_LEVEL: Final = 3
CORRECTED: Final = "sig:correction"


class Renderer:
    """Makes a story's fragments. Templates are compiled once."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._labels = newsroom.labels
        self._markers = {e: Marker(e, newsroom.site.editions[e].direction) for e in EDITIONS}
        environment = Environment(
            loader=PackageLoader("wiredesk_publish.fragments"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._page = environment.get_template("page.html")
        self._card = environment.get_template("card.html")
        self._compress = zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress

    def render(self, story: Story) -> tuple[Rendering, ...]:
        """Answer one rendering an edition, also where there is nothing to show."""
        if not story.public or story.live is None:
            gone = story.was_public or bool(story.standing)
            status = fields.GONE if gone else fields.NOT_PUBLIC
            return tuple(Rendering(edition, story.id, status) for edition in EDITIONS)
        return tuple(self._render_edition(story.live, edition) for edition in EDITIONS)

    def _render_edition(self, telling: Translated, edition: Edition) -> Rendering:
        article, metadata = telling.article, telling.editions[edition]
        headline = shown_headline(telling, metadata)
        address = path(edition, telling.enrichment.section, headline.value, article.id)
        fragments = self._fragments(telling, edition, headline, address)
        # An agency's clock that is ahead must not keep its story on top of every list.
        seconds = min(article.versioncreated, article.received).timestamp()
        hash_fields: dict[str, Argument] = {
            fields.PATH: address,
            fields.TITLE: headline.value,
            fields.DESCRIPTION: metadata.teaser.value,
            fields.LANGUAGE: headline.language,
            fields.SECTION: telling.enrichment.section,
            fields.TIME: article.versioncreated.isoformat(),
            fields.ETAG: _etag(fragments),
            **{name: self._compress(body) for name, body in fragments.items()},
        }
        sets = {"front": seconds, f"section:{telling.enrichment.section}": seconds}
        return Rendering(edition, article.id, fields.READABLE, hash_fields, sets)

    def _fragments(
        self, telling: Translated, edition: Edition, headline: Value, address: str
    ) -> Mapping[str, bytes]:
        article, metadata = telling.article, telling.editions[edition]
        pictures = showable(article.pictures)
        shared = {
            "article": article,
            "metadata": metadata,
            "headline": headline,
            "text": _text_value(telling, metadata),
            "edition": edition,
            "section": telling.enrichment.section,
            "path": address,
            "labels": self._labels[edition],
            "corrected": CORRECTED in article.signals,
            "foreign": telling.enrichment.language.split("-")[0] != edition,
            "marks": self._markers[edition],
            "made": article.versioncreated.isoformat(),
            "pictures": pictures,
        }
        data = ninjs(telling, edition, pictures, headline=headline.value, path=address)
        return {
            fields.PAGE: self._page.render(shared).encode(),
            fields.CARD: self._card.render(shared).encode(),
            fields.JSON: to_json(data),
        }


def shown_headline(telling: Translated, metadata: Metadata) -> Value:
    """Answer the headline that readers see: the wire's, or else the text's first sentence."""
    if metadata.headline.value.strip():
        return metadata.headline
    text = metadata.teaser.value.strip() or first_line(telling.article)
    return metadata.headline.model_copy(update={"value": text, "of": ""})


def first_line(article: Article) -> str:
    """Answer the first line of the text that has any letters."""
    lines = (line.strip() for line in article.body_text.splitlines())
    return next((line for line in lines if line), "")


def _text_value(telling: Translated, metadata: Metadata) -> Value:
    """Answer in which language and direction the free text stands."""
    return metadata.teaser.model_copy(update={"language": telling.enrichment.language})


class Marker:
    """Writes `lang` and `dir` on text in another language than the edition's."""

    def __init__(self, language: str, direction: str) -> None:
        self._own = (language, direction)

    def __call__(self, value: Value) -> Markup:
        """Answer the attributes with a space before, or nothing for the edition's own language."""
        if (value.language, value.direction) == self._own:
            return _NOTHING
        return _attributes(value.language, value.direction)


_NOTHING: Final = Markup("")


@lru_cache(maxsize=1_000)
def _attributes(language: str, direction: str) -> Markup:
    return Markup(' lang="{}" dir="{}"').format(language, direction)


def _etag(fragments: Mapping[str, bytes]) -> str:
    digest = hashlib.blake2b(digest_size=12)
    for name in sorted(fragments):
        digest.update(fragments[name])
    return digest.hexdigest()

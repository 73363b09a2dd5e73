"""Render one story for one edition: pure, from the story and the newsroom's own words."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import zstandard
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup
from pydantic_core import to_json

from wiredesk.article import Article
from wiredesk.article_stages import Translated
from wiredesk.bidi import enclosed, finalized
from wiredesk.cache import fields
from wiredesk.cache.scripts import Argument
from wiredesk.metadata import Metadata, Value
from wiredesk.newsroom import Newsroom
from wiredesk.story import REPLACED, Story
from wiredesk.types import EDITIONS, WORDLESS, Edition
from wiredesk_publish.cache.editions import Rendering
from wiredesk_publish.fragments.addresses import path
from wiredesk_publish.fragments.below_headline import below_headline
from wiredesk_publish.fragments.clock import with_clock
from wiredesk_publish.fragments.datelines import shown_dateline
from wiredesk_publish.fragments.digits import HouseDigits
from wiredesk_publish.fragments.ninjs import Web, ninjs
from wiredesk_publish.fragments.pictures import shown_in
from wiredesk_publish.fragments.told import Told
from wiredesk_publish.fragments.wire_text import wire_text, worded

ZSTD_LEVEL: Final = 3
CORRECTED: Final = "sig:correction"
ETAG_DIGITS: Final = 24
MOST_NAMED: Final = 5
"""People, places and organisations of each kind below a story: its readers look for the first."""


class Renderer:
    """Makes a story's fragments. Templates are compiled once."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._labels = newsroom.labels
        self._digits = HouseDigits(newsroom)
        environment = Environment(
            loader=PackageLoader("wiredesk_publish.fragments"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            finalize=finalized,
        )
        environment.filters["marks"] = Marks(newsroom)
        environment.filters["with_clock"] = with_clock
        self._page = _template(environment, "page.html")
        self._card = _template(environment, "card.html")
        self._link = _template(environment, "link.html")
        self._compress = zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress

    def render(self, story: Story) -> tuple[Rendering, ...]:
        """Answer one rendering an edition, also where there is nothing to show."""
        if not story.public or story.live is None:
            return tuple(_hidden(story, edition) for edition in EDITIONS)
        told = Told.of(self._digits.telling(story.live))
        return tuple(self._render_edition(told, edition) for edition in EDITIONS)

    def _render_edition(self, told: Told, edition: Edition) -> Rendering:
        metadata = told.telling.editions[edition]
        headline = shown_headline(told.telling, metadata)
        address = path(edition, told.section, headline.value, told.article.id)
        fragments = {
            name: self._compress(body)
            for name, body in self._fragments(told, edition, headline, address).items()
        }
        hash_fields: dict[str, Argument] = {
            fields.PATH: address,
            fields.TITLE: enclosed(headline.value),
            fields.DESCRIPTION: enclosed(metadata.teaser.value),
            fields.LANGUAGE: headline.language,
            fields.SECTION: told.section,
            fields.TIME: told.made,
            fields.EVENT: told.event,
            fields.RELATED: told.related,
            fields.ETAG: _etag(fragments),
            **fragments,
        }
        sets = told.sets(own=_read_in(headline, told.telling) == edition)
        return Rendering(edition, told.article.id, fields.READABLE, hash_fields, sets)

    def _fragments(
        self, told: Told, edition: Edition, headline: Value, address: str
    ) -> Mapping[str, bytes]:
        metadata = told.telling.editions[edition]
        body = below_headline(told.body, headline.value)
        text = worded(wire_text(told.telling, metadata), body)
        pictures = shown_in(told.pictures, told.article, metadata, text)
        shared = {
            "headline": headline,
            "text": text,
            "edition": edition,
            "path": address,
            "labels": self._labels[edition],
            "pictures": pictures,
            **_shown(told, edition, metadata, text),
        }
        data = ninjs(told.ninjs, told.telling, edition, Web(headline.value, address, pictures))
        return {
            fields.PAGE: self._page.render(shared).encode(),
            fields.CARD: self._card.render(shared).encode(),
            fields.LINK: self._link.render(shared).encode(),
            fields.JSON: to_json(data),
        }


def _hidden(story: Story, edition: Edition) -> Rendering:
    """Answer what stands at the address of a story that readers don't find."""
    replaced = story.decision is not None and story.decision.rule == REPLACED
    leads = story.successor.paths if replaced and story.was_public and story.successor else {}
    if to := leads.get(edition):
        return Rendering(edition, story.id, fields.MOVED, {fields.PATH: to})
    gone = story.was_public or bool(story.standing)
    return Rendering(edition, story.id, fields.GONE if gone else fields.NOT_PUBLIC)


def _shown(told: Told, edition: Edition, metadata: Metadata, text: Value) -> Mapping[str, object]:
    """Answer what templates show of a telling as it is."""
    return {
        "article": told.article,
        "metadata": metadata,
        "section": told.section,
        "made": told.made,
        "dateline": shown_dateline(told.telling, metadata, edition, text.value),
        "standfirst": metadata.subheadline or worded(text, told.article.subheadline),
        "corrected": CORRECTED in told.article.signals,
        "foreign": told.telling.enrichment.language.split("-")[0] != edition,
        "tags": tags(metadata),
    }


def _template(environment: Environment, name: str) -> Template:
    template = environment.get_template(name)
    # Jinja copies them for each rendering, which takes as long as a tenth of it; none is used.
    template.globals = {}
    return template


def shown_headline(telling: Translated, metadata: Metadata) -> Value:
    """Answer the headline that readers see: the wire's, or else the text's first sentence."""
    if metadata.headline.value.strip():
        return metadata.headline
    text = metadata.teaser.value.strip() or first_line(telling.article)
    return metadata.headline.model_copy(update={"value": text, "of": ""})


def _read_in(headline: Value, telling: Translated) -> str:
    """Answer the language that readers of a headline know; one without words has its text's."""
    wordless = headline.language == WORDLESS
    return (telling.enrichment.language if wordless else headline.language).split("-")[0]


def tags(metadata: Metadata) -> Sequence[Value]:
    """Answer what stands below a story: its subjects, and whom and what it names most."""
    named = (metadata.people, metadata.places, metadata.organisations)
    return (*metadata.subjects, *(value for values in named for value in values[:MOST_NAMED]))


def first_line(article: Article) -> str:
    """Answer the first line of the text that has any letters."""
    lines = (line.strip() for line in article.body_text.splitlines())
    return next((line for line in lines if line), "")


class Marks:
    """Writes `lang` and `dir` on text in another language than the edition's."""

    def __init__(self, newsroom: Newsroom) -> None:
        editions = newsroom.site.editions
        self._own = {edition: (edition, editions[edition].direction) for edition in EDITIONS}

    def __call__(self, value: Value, edition: Edition) -> Markup:
        """Answer the attributes with a space before, or nothing for the edition's own language."""
        if (value.language, value.direction) == self._own[edition]:
            return _NOTHING
        return _attributes(value.language, value.direction)


_NOTHING: Final = Markup("")


@lru_cache(maxsize=1_000)
def _attributes(language: str, direction: str) -> Markup:
    return Markup(' lang="{}" dir="{}"').format(language, direction)


def _etag(fragments: Mapping[str, bytes]) -> str:
    """Name the content by its compressed forms, which are a quarter to go through."""
    digest = hashlib.sha256()
    for name in sorted(fragments):
        digest.update(fragments[name])
    return digest.hexdigest()[:ETAG_DIGITS]

"""Stories to render, and their fragments as a browser and a program read them."""

import json
from pathlib import Path
from typing import Any, Final

import zstandard
from lxml import html

from wiredesk.article import Picture
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.metadata import Metadata, Value
from wiredesk.newsroom import Newsroom, load
from wiredesk.story import Story
from wiredesk.testing.articles import URI, metadata, translated
from wiredesk.types import EDITIONS, Edition
from wiredesk_publish.cache.editions import Rendering
from wiredesk_publish.folding import unknown
from wiredesk_publish.fragments.render import Renderer

NEWSROOM: Final[Newsroom] = load(Path(__file__).parents[3] / "newsroom")
RENDERER: Final = Renderer(NEWSROOM)
PICTURE: Final = Picture(
    href="/media/harbour.svg",
    renditions=("/media/harbour.svg",),
    caption="Lanterns on the quay",
    credit="Rota Images",
    width=1200,
    height=800,
    alt="A row of lanterns",
)


def public(telling: Translated) -> Story:
    """Give a story that readers see."""
    return unknown(URI).model_copy(
        update={"seq": 1, "live": telling, "public": True, "was_public": True}
    )


def rendering(told: Translated | Story, edition: Edition = "en") -> Rendering:
    """Render a story and answer one edition of it."""
    story = told if isinstance(told, Story) else public(told)
    return dict(zip(EDITIONS, RENDERER.render(story), strict=True))[edition]


def text_of(found: Rendering, name: str) -> str:
    """Answer a fragment as it goes to site."""
    blob = found.fields[name]
    assert isinstance(blob, bytes)
    return zstandard.decompress(blob).decode()


def page_text(told: Translated, edition: Edition = "en") -> str:
    return text_of(rendering(told, edition), fields.PAGE)


def page(told: Translated, edition: Edition = "en") -> html.HtmlElement:
    """Answer the page's <article>, as a browser reads it."""
    return html.fragment_fromstring(page_text(told, edition))


def card(told: Translated, edition: Edition = "en") -> html.HtmlElement:
    return html.fragment_fromstring(text_of(rendering(told, edition), fields.CARD))


def ninjs_of(told: Translated, edition: Edition = "en") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text_of(rendering(told, edition), fields.JSON))
    return found


def words(value: str, language: str = "en") -> Value:
    """Make a value in a language of one of the editions."""
    direction = NEWSROOM.site.editions[language].direction  # type: ignore[index] # an edition
    return Value(value=value, language=language, direction=direction, source="none")


def told_in(language: Edition, **changes: Any) -> Translated:
    """Make a story that was written in the language of an edition."""
    telling = translated(language=language, **changes)
    free = {
        name: words(getattr(telling.editions["en"], name).value, language)
        for name in ("headline", "teaser", "byline", "credit")
    }
    said: dict[Edition, Metadata] = {
        edition: metadata(telling.article).model_copy(
            update=free | {"section": words("Section", edition), "date": words("Date", edition)}
        )
        for edition in EDITIONS
    }
    return telling.model_copy(update={"editions": said})

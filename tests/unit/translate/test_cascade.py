"""What a corrected source does to the translations that there were."""

from pathlib import Path
from typing import Any, Final

import pytest

from tests.unit.translate.overriding import item
from wiredesk.article import Picture
from wiredesk.article_stages import Translated
from wiredesk.events import Outgoing
from wiredesk.metadata import Metadata
from wiredesk.newsroom import load
from wiredesk.stage import Input
from wiredesk.testing.articles import NOON
from wiredesk.topics import TRANSLATED
from wiredesk.types import Edition
from wiredesk_translate_metadata.again.memory import MemoryShown
from wiredesk_translate_metadata.again.noting import Noting
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.dates import Dates
from wiredesk_translate_metadata.earlier import Earlier
from wiredesk_translate_metadata.pipeline import TranslateStage

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
SITE: Final = load(NEWSROOM).site
FREE: Final[frozenset[Field]] = frozenset({"headline", "teaser", "caption"})


class Engine:
    """Says every free text in Arabic, unless it is away; headlines perhaps with shorter names."""

    name = "machine:test"
    fields = FREE

    def __init__(self) -> None:
        self.away = False
        self.short = False

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        said = not self.away and edition == "ar" and asked.field in FREE and asked.text
        text = "ar: short" if self.short and asked.field == "headline" else f"ar: {asked.text}"
        return Said(text, engine="test", confidence=0.8) if said else None


class World:
    """A stage with an engine, over what all workers remember."""

    def __init__(self, *, show_stale: bool) -> None:
        self.engine, self.shown = Engine(), MemoryShown()
        dates = Dates(SITE)
        notes = Noting(self.shown)
        self.stage = TranslateStage(Chain([self.engine]), dates, lambda: NOON, notes, show_stale)

    async def tell(self, *items: Input) -> list[Metadata]:
        """Translate a batch; answer its Arabic metadata."""
        outcome = await self.stage(items)
        await outcome.after()
        return [_read(event).editions["ar"] for event in outcome.events]


def _read(event: Outgoing) -> Translated:
    assert TRANSLATED.holds
    found: Translated = TRANSLATED.holds.validate_json(event.value or b"")
    return found


@pytest.fixture(params=[False, True], ids=["source", "mark"])
def world(request: pytest.FixtureRequest) -> World:
    return World(show_stale=request.param)


def pictures(*captions: str) -> dict[str, Any]:
    return {"pictures": tuple(Picture(href="x", caption=each) for each in captions)}


async def test_a_changed_headline_never_keeps_its_old_translation_unmarked(world: World) -> None:
    await world.tell(item(headline="One"))
    world.engine.away = True

    (found,) = await world.tell(item(version=2, headline="Two"))

    said = (found.headline.value, found.headline.language, found.headline.source)
    if world.stage.show_stale:
        assert said == ("ar: One", "ar", "machine:test")
        assert (found.headline.stale, found.headline.of) == (True, "One")
    else:
        assert said == ("Two", "en", "none")
        assert not found.headline.stale


async def test_what_did_not_change_keeps_its_translation_without_an_engine(world: World) -> None:
    await world.tell(item(headline="One", **pictures("A quay", "A lamp")))
    world.engine.away = True

    (found,) = await world.tell(item(version=2, headline="One", **pictures("A lamp", "A quay")))

    assert [found.headline.value, *(each.value for each in found.captions)] == [
        "ar: One",
        "ar: A lamp",
        "ar: A quay",
    ]
    assert not any(each.stale for each in (found.headline, found.teaser, *found.captions))
    assert (found.headline.engine, found.headline.confidence) == ("test", 0.8)


async def test_each_place_keeps_what_it_said_of_a_text_that_several_have(world: World) -> None:
    """A headline writes names in short, and its picture's caption does not."""
    world.engine.short = True
    await world.tell(item(headline="A quay", **pictures("A quay")))
    world.engine.away = True

    (found,) = await world.tell(item(version=2, headline="A quay", **pictures("A quay")))

    assert (found.headline.value, found.captions[0].value) == ("ar: short", "ar: A quay")


async def test_an_engine_that_answers_goes_before_what_was_said_earlier(world: World) -> None:
    await world.tell(item(headline="One"))

    (found,) = await world.tell(item(version=2, headline="Two"))

    assert (found.headline.value, found.headline.stale) == ("ar: Two", False)


async def test_a_changed_caption_is_stale_where_the_others_are_not() -> None:
    world = World(show_stale=True)
    await world.tell(item(**pictures("A quay", "A lamp")))
    world.engine.away = True

    (found,) = await world.tell(item(version=2, **pictures("A quay", "A lantern", "A new one")))

    assert [(each.value, each.stale) for each in found.captions] == [
        ("ar: A quay", False),
        ("ar: A lamp", True),
        ("A new one", False),
    ]


async def test_what_is_stale_stays_so_until_it_is_done_again() -> None:
    world = World(show_stale=True)
    await world.tell(item(headline="One"))
    world.engine.away = True
    await world.tell(item(version=2, headline="Two"))

    (still,) = await world.tell(item(version=3, headline="Three"))
    (back,) = await world.tell(item(version=4, headline="One"))
    world.engine.away = False
    (done,) = await world.tell(item(version=4, headline="One", again="5"))

    assert (still.headline.value, still.headline.stale) == ("ar: One", True)
    assert (back.headline.value, back.headline.stale) == ("ar: One", False)
    assert (done.headline.value, done.headline.stale) == ("ar: One", False)


async def test_an_older_revision_that_comes_late_takes_nothing_from_a_newer_one() -> None:
    world = World(show_stale=True)
    await world.tell(item(version=2, headline="Two"))
    world.engine.away = True

    (late,) = await world.tell(item(version=1, headline="One"))

    assert (late.headline.value, late.headline.source) == ("One", "none")


async def test_an_edition_in_the_texts_own_language_says_what_it_says_now() -> None:
    world = World(show_stale=True)
    await world.tell(item(headline="One", language="en"))
    world.engine.away = True
    outcome = await world.stage([item(version=2, headline="Two")])

    english = _read(outcome.events[0]).editions["en"].headline

    assert (english.value, english.stale) == ("Two", False)


async def test_where_no_engine_said_anything_nothing_is_noted(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newsroom without engines pays nothing for this."""

    async def never(_: object) -> None:
        raise AssertionError

    world.engine.away = True
    monkeypatch.setattr(world.shown, "note_said", never)

    await world.tell(item(), item(version=2))


@pytest.mark.parametrize("said", [b"", b"{", b'{"editions":{"xx":1}}'])
def test_what_was_noted_and_cant_be_read_is_nothing(said: bytes) -> None:
    assert Earlier.read(said) == Earlier()
    assert Earlier().dump() == b""

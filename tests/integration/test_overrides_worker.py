"""A real translate-metadata worker: ready with all overrides, whatever Redis does meanwhile."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.integration.site_world import RedisHere, becomes_true
from tests.integration.worker_world import at_work, surroundings
from wiredesk.article_stages import Enriched, Translated
from wiredesk.enrichment import Enrichment
from wiredesk.events import decode, outgoing
from wiredesk.health import Health
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.overrides import Override, OverrideKey
from wiredesk.testing.articles import NOON, article
from wiredesk.topics import ENRICHED, OVERRIDES, TRANSLATED
from wiredesk.types import ArticleUri
from wiredesk_translate_metadata.app import translate
from wiredesk_translate_metadata.settings import TranslateSettings

WITHIN_S: Final = 30.0
ONE: Final = ArticleUri("urn:test:one")
TWO: Final = ArticleUri("urn:test:two")
LANTERNPORT: Final = OverrideKey("ar", "dateline", "LANTERNPORT")


@dataclass
class World:
    """A broker, a Redis that may go, and one translate-metadata worker after the other."""

    redis: RedisHere
    settings: TranslateSettings
    sender: KafkaSender
    set_so_far: int = field(default=0)

    async def send(self, *uris: ArticleUri, version: int = 1) -> None:
        """Hand articles from a port that no source knows to translate-metadata, as enrich does."""
        enrichment = Enrichment(language="en", section="world", teaser="Short.")
        told = [article(uri, version, located="LANTERNPORT") for uri in uris]
        made = [Enriched(article=each, enrichment=enrichment) for each in told]
        await self.sender.send(
            [
                outgoing(ENRICHED, uri, each, identity=(uri,), source="test", at=NOON)
                for uri, each in zip(uris, made, strict=True)
            ]
        )

    async def override(self, value: str, *keys: OverrideKey) -> None:
        """Set an override, or take it back, as the desk does; the dateline's where none is said."""
        self.set_so_far += 1
        at = NOON + timedelta(seconds=self.set_so_far)
        said = Override(value=value, who="Mina", when=at) if value else None
        await self.sender.send(
            [
                outgoing(OVERRIDES, str(key), said, identity=(str(key),), source="test", at=at)
                for key in keys or (LANTERNPORT,)
            ]
        )

    async def datelines(self, uri: ArticleUri) -> Sequence[str]:
        """Answer what the Arabic edition said, translation by translation."""
        reader = KafkaLogReader(self.settings, self.sender)
        found = []
        async for record in reader.read(TRANSLATED.name, 0):
            translated: Translated = decode(record)
            if translated.article.uri == uri:
                found.append(translated.editions["ar"].dateline.value)
        return found

    async def says(self, uri: ArticleUri, *expected: str) -> None:
        """Wait until the Arabic edition said this, and in this order."""

        async def is_so() -> bool:
            return await self.datelines(uri) == list(expected)

        await becomes_true(is_so, WITHIN_S)

    def worker(self) -> AbstractAsyncContextManager[Health]:
        """Run a worker; stop it in good order at the end."""
        return at_work("translate", translate, self.settings)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with surroundings(TranslateSettings, tmp_path) as (settings, sender, redis):
        yield World(redis, settings, sender)


async def test_the_first_article_of_a_worker_is_translated_with_all_overrides(world: World) -> None:
    await world.send(ONE)  # it waits for a worker
    many = [OverrideKey("fa", "caption", f"Caption {n}") for n in range(2_000)]
    await world.override("زیرنویس", *many)
    await world.override("ميناء الفوانيس")

    async with world.worker():
        await world.says(ONE, "ميناء الفوانيس")


async def test_an_override_changes_stories_that_are_out_and_taken_back_changes_them_back(
    world: World,
) -> None:
    async with world.worker():
        await world.send(ONE, TWO)
        await world.says(ONE, "LANTERNPORT")
        await world.says(TWO, "LANTERNPORT")

        await world.override("ميناء الفوانيس")
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس")
        await world.says(TWO, "LANTERNPORT", "ميناء الفوانيس")

        await world.override("")
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس", "LANTERNPORT")
        await world.send(ONE, version=2)
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس", "LANTERNPORT", "LANTERNPORT")


async def test_an_override_that_came_while_no_worker_ran_is_not_forgotten(world: World) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.says(ONE, "LANTERNPORT")

    await world.override("ميناء الفوانيس")

    async with world.worker():
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس")


async def test_while_redis_is_away_translation_goes_on_and_overrides_find_their_stories_later(
    world: World,
) -> None:
    async with world.worker() as health:
        await world.send(ONE)
        await world.says(ONE, "LANTERNPORT")
        world.redis.freeze(frozen=True)

        await world.send(TWO)
        await world.says(TWO, "LANTERNPORT")
        await world.override("ميناء الفوانيس")
        await world.send(TWO, version=2)
        await world.says(TWO, "LANTERNPORT", "ميناء الفوانيس")
        assert not health.problems()

        world.redis.freeze(frozen=False)
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس")


async def test_stories_that_an_emptied_redis_has_forgotten_are_found_by_later_overrides(
    world: World,
) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.says(ONE, "LANTERNPORT")
    await world.redis.client.flushall()

    async with world.worker():
        await world.override("ميناء الفوانيس")
        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس")


async def test_a_redis_that_is_emptied_beneath_a_worker_is_noted_in_again(world: World) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.says(ONE, "LANTERNPORT")

        await world.redis.client.flushall()
        await world.override("ميناء الفوانيس")

        await world.says(ONE, "LANTERNPORT", "ميناء الفوانيس")

"""A real enrich worker whose Redis goes away and comes back: nobody has to ask for anything."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.integration.site_world import RedisHere, becomes_true
from tests.integration.worker_world import at_work, surroundings
from wiredesk.article import Article
from wiredesk.article_stages import Ingested
from wiredesk.events import Outgoing, decode, outgoing
from wiredesk.health import Health
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.sender import KafkaSender
from wiredesk.testing.articles import NOON, article
from wiredesk.topics import ENRICHED, INGESTED
from wiredesk.types import ArticleUri
from wiredesk_enrich.app import enrich
from wiredesk_enrich.settings import EnrichSettings

PARTIAL: Final = ("changes", "relatives")
WITHIN_S: Final = 30.0


def _ingested(told: Article) -> Outgoing:
    value = Ingested(article=told)
    return outgoing(INGESTED, told.uri, value, identity=(told.uri,), source="test", at=NOON)


@dataclass
class World:
    """A broker, a Redis that may go, and one enrich worker after the other."""

    redis: RedisHere
    settings: EnrichSettings
    sender: KafkaSender

    async def send(self, *told: Article) -> None:
        """Hand articles to enrich, as ingest does."""
        await self.sender.send([_ingested(each) for each in told])

    async def partial(self) -> Mapping[ArticleUri, Sequence[tuple[str, ...]]]:
        """Answer what each article's events lacked, in their order."""
        reader = KafkaLogReader(self.settings, self.sender)
        found: dict[ArticleUri, list[tuple[str, ...]]] = {}
        for partition in range(self.settings.partitions):
            async for record in reader.read(ENRICHED.name, partition):
                said = decode(record)
                found.setdefault(said.article.uri, []).append(said.enrichment.partial)
        return found

    async def comes_to(self, expected: Mapping[ArticleUri, Sequence[tuple[str, ...]]]) -> None:
        """Wait until the events are these and no others."""

        async def is_so() -> bool:
            return await self.partial() == expected

        await becomes_true(is_so, WITHIN_S)

    def worker(self) -> AbstractAsyncContextManager[Health]:
        """Run a worker; stop it in good order at the end."""
        return at_work("enrich", enrich, self.settings)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with surroundings(EnrichSettings, tmp_path) as (settings, sender, redis):
        yield World(redis, settings, sender)


ONE: Final = article("urn:test:one")
TWO: Final = article("urn:test:two")
THREE: Final = article("urn:test:three")


async def test_articles_go_on_while_redis_is_away_and_are_completed_when_it_is_back(
    world: World,
) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: [()]})
        await world.redis.stop()

        await world.send(TWO)
        await world.comes_to({ONE.uri: [()], TWO.uri: [PARTIAL]})

        await world.redis.start()
        await world.comes_to({ONE.uri: [()], TWO.uri: [PARTIAL, ()]})


async def test_a_worker_that_is_started_later_completes_them_too(world: World) -> None:
    async with world.worker():
        await world.send(ONE)
        await world.comes_to({ONE.uri: [()]})
        world.redis.freeze(frozen=True)  # it keeps what it knows
        await world.send(TWO)
        await world.comes_to({ONE.uri: [()], TWO.uri: [PARTIAL]})
    world.redis.freeze(frozen=False)

    async with world.worker():
        await world.send(THREE)

        await world.comes_to({ONE.uri: [()], TWO.uri: [PARTIAL, ()], THREE.uri: [()]})

"""With a replica configured, a takedown counts only once the replica has it."""

import pytest
from redis.asyncio import Redis

from wiredesk.errors import ReplicaAway
from wiredesk.ids import article_id
from wiredesk.testing.articles import URI
from wiredesk_publish.cache.editions import EditionStore
from wiredesk_publish.cache.store import StateStore


async def test_a_takedown_that_no_replica_has_is_tried_again(redis: Redis) -> None:
    editions = EditionStore(StateStore(redis).scripts, replicas_within_ms=20)

    with pytest.raises(ReplicaAway):
        await editions.take_down(article_id(URI), 0, "a takedown")


async def test_without_a_replica_configured_nobody_waits_for_one(redis: Redis) -> None:
    editions = EditionStore(StateStore(redis).scripts)

    await editions.take_down(article_id(URI), 0, "a takedown")

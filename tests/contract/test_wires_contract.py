"""What the same-again filter's memory and the receipts promise: in memory, and in Redis."""

from datetime import timedelta

import pytest
from redis.asyncio import Redis

from wiredesk.cache import keys
from wiredesk.cache import seen as seen_module
from wiredesk.cache import wires as wires_module
from wiredesk.cache.seen import RedisSeen, Seen
from wiredesk.cache.wires import Receipts, RedisReceipts
from wiredesk.errors import RedisAway
from wiredesk.ids import article_id, wire_digest
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.testing.articles import NOON, URI
from wiredesk.testing.memory_wires import MemoryReceipts, MemorySeen
from wiredesk.types import ArticleUri

ONE = article_id(URI)
TWO = article_id(ArticleUri("urn:two"))
DIGEST = wire_digest(b"a wire")


def receipt(**changes: object) -> WireReceipt:
    """Write a receipt in which every field says something."""
    said = {
        "digest": DIGEST,
        "channel": "demo",
        "file": "برقية ۱.xml",
        "at": NOON,
        "fate": "quarantined",
        "code": "no_uri",
        "sentence": "item 2: The article says no identity.",
        "position": 77,
        "articles": (ReceiptLine(uri=URI, id=ONE, fate="sent", revision="1", headline="فانوس‌ها"),),
    }
    return WireReceipt.model_validate(said | changes)


@pytest.fixture(params=["memory", "redis"])
def seen(request: pytest.FixtureRequest) -> Seen:
    if request.param == "memory":
        return MemorySeen()
    return RedisSeen(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def receipts(request: pytest.FixtureRequest) -> Receipts:
    if request.param == "memory":
        return MemoryReceipts()
    return RedisReceipts(request.getfixturevalue("redis"))


@pytest.fixture(params=["memory", "redis"])
def away(request: pytest.FixtureRequest) -> tuple[Seen, Receipts]:
    """Both of them, with nobody behind."""
    if request.param == "redis":
        client: Redis = request.getfixturevalue("nobody")
        return RedisSeen(client), RedisReceipts(client)
    seen, receipts = MemorySeen(), MemoryReceipts()
    seen.away = receipts.away = True
    return seen, receipts


async def test_what_was_noted_is_known(seen: Seen) -> None:
    """Of what is asked for, only what was ever noted."""
    await seen.note("ingest", {ONE: "a" * 32})

    assert await seen.last("ingest", [ONE, TWO]) == {ONE: "a" * 32}


async def test_many_are_noted_and_known_at_once(seen: Seen) -> None:
    await seen.note("ingest", {ONE: "a" * 32, TWO: "b" * 32})

    assert await seen.last("ingest", [TWO, ONE]) == {ONE: "a" * 32, TWO: "b" * 32}


async def test_only_the_last_one_seen_is_known(seen: Seen) -> None:
    await seen.note("ingest", {ONE: "a" * 32})
    await seen.note("ingest", {ONE: "b" * 32})

    assert await seen.last("ingest", [ONE]) == {ONE: "b" * 32}


async def test_lanes_do_not_see_each_other(seen: Seen) -> None:
    await seen.note("ingest", {ONE: "a" * 32})

    assert await seen.last("urgent", [ONE]) == {}


async def test_an_id_asked_for_twice_is_answered_once(seen: Seen) -> None:
    await seen.note("ingest", {ONE: "a" * 32})

    assert await seen.last("ingest", [ONE, ONE]) == {ONE: "a" * 32}


async def test_nothing_asked_or_noted_is_harmless(seen: Seen) -> None:
    await seen.note("ingest", {})

    assert await seen.last("ingest", []) == {}


async def test_a_receipt_comes_back_as_it_was(receipts: Receipts) -> None:
    """In every language, and with every field."""
    await receipts.put([receipt()])

    assert await receipts.get(DIGEST) == receipt()


async def test_a_wire_that_nobody_knows_has_no_receipt(receipts: Receipts) -> None:
    await receipts.put([receipt()])

    assert await receipts.get(wire_digest(b"another wire")) is None


async def test_the_newest_receipt_of_a_wire_is_kept(receipts: Receipts) -> None:
    """Also where both come at once."""
    await receipts.put([receipt()])
    await receipts.put([receipt(fate="no_article"), receipt(fate="parsed")])

    assert await receipts.get(DIGEST) == receipt(fate="parsed")


async def test_no_receipts_at_all_are_harmless(receipts: Receipts) -> None:
    await receipts.put([])

    assert await receipts.get(DIGEST) is None


async def test_a_redis_that_is_away_is_a_transient_error(away: tuple[Seen, Receipts]) -> None:
    """From every call; waiting is the runner's work."""
    seen, receipts = away

    for call in (
        seen.last("ingest", [ONE]),
        seen.note("ingest", {ONE: "a" * 32}),
        receipts.put([receipt()]),
        receipts.get(DIGEST),
    ):
        with pytest.raises(RedisAway):
            await call


@pytest.mark.parametrize(
    ("key", "lifetime"),
    [
        (keys.seen("ingest", ONE), seen_module.LIFETIME),
        (keys.wire(DIGEST), wires_module.LIFETIME),
    ],
    ids=["seen", "receipt"],
)
async def test_what_is_kept_in_redis_is_forgotten_in_time(
    redis: Redis, key: str, lifetime: timedelta
) -> None:
    """Redis never evicts by itself, so it would be full one day."""
    await RedisSeen(redis).note("ingest", {ONE: "a" * 32})
    await RedisReceipts(redis).put([receipt()])

    left = timedelta(seconds=await redis.ttl(key))

    assert lifetime - timedelta(minutes=2) < left <= lifetime


async def test_a_story_seen_again_is_remembered_anew(redis: Redis) -> None:
    seen = RedisSeen(redis)
    await seen.note("ingest", {ONE: "a" * 32})
    await redis.expire(keys.seen("ingest", ONE), 5)

    await seen.note("ingest", {ONE: "a" * 32})

    assert await redis.ttl(keys.seen("ingest", ONE)) > 5

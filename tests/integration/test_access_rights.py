"""Each user may do what the tables say, and is refused everything else, by Kafka and Redis."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any, Final, get_args

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import (
    GroupAuthorizationFailedError,
    GroupCoordinatorNotAvailableError,
    TopicAuthorizationFailedError,
)
from redis.asyncio import Redis

from tests.integration.secure_world import ADMIN, SecureWorld
from wiredesk.access import user
from wiredesk.access.kafka import rights
from wiredesk.cache import keys
from wiredesk.cache.channels import ChannelStates
from wiredesk.cache.client import connect, redis_errors
from wiredesk.cache.leases import Leases
from wiredesk.cache.rights import COMMANDS, TABLE
from wiredesk.clock import utc_now
from wiredesk.errors import BrokerRefuses, RedisRefuses
from wiredesk.events import marker
from wiredesk.every_topic import every_topic
from wiredesk.groups import GROUPS
from wiredesk.headers import MARKER
from wiredesk.kafka.connection import client_arguments
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.sender import KafkaSender
from wiredesk.topic import Service
from wiredesk.topics import STORIES, TAKEDOWNS, WIRE_RAW

pytestmark = [pytest.mark.xdist_group("apache"), pytest.mark.usefixtures("goodbyes")]

SERVICES: Final[Sequence[str]] = get_args(Service)
TOPICS: Final = [topic.name for topic in every_topic()]
READS: Final = (("get",), ("hget", "f"), ("hmget", "f"), ("mget",))
WRITES: Final = (("set", "v"), ("hset", "f", "v"), ("del",))


def named(service: str, kind: str, *operations: str) -> set[str]:
    """Answer what a service's user has a right to, by the table."""
    return {
        right.name
        for right in rights()
        if (right.user, right.kind) == (user(service), kind) and right.operation in operations
    }


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_writes_only_where_it_must(secured: SecureWorld, service: str) -> None:
    """What it sends and its dead letters; publish also markers, to find the end of a log."""
    assert await written(secured, user(service)) == named(service, "topic", "Write")


async def written(world: SecureWorld, name: str) -> set[str]:
    """Answer the topics to which a user's records go; nobody works on what is sent here."""
    producer = AIOKafkaProducer(**client_arguments(world.settings(name)))
    await producer.start()
    try:
        sent = [
            producer.send_and_wait(topic, b"v", key=b"k", partition=0, headers=[(MARKER, b"test")])
            for topic in TOPICS
        ]
        answers = await asyncio.gather(*sent, return_exceptions=True)
    finally:
        await producer.stop()
    for answer in answers:
        if isinstance(answer, BaseException):
            assert isinstance(answer, TopicAuthorizationFailedError)
    return {
        topic
        for topic, answer in zip(TOPICS, answers, strict=True)
        if not isinstance(answer, BaseException)
    }


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_reads_only_what_it_must(secured: SecureWorld, service: str) -> None:
    assert await written(secured, ADMIN) == set(TOPICS)

    assert await readable(secured, user(service)) == named(service, "topic", "Read")


async def readable(world: SecureWorld, name: str) -> set[str]:
    """Answer the topics out of which a user is given records."""
    consumer = AIOKafkaConsumer(
        **client_arguments(world.settings(name)), auto_offset_reset="earliest"
    )
    await consumer.start()
    try:
        consumer._client.set_topics(TOPICS)
        await consumer._client.force_metadata_update()
        shown = set(TOPICS) - consumer._client.cluster.unauthorized_topics
        return {topic for topic in sorted(shown) if await _is_given(consumer, topic)}
    finally:
        await consumer.stop()


async def _is_given(consumer: AIOKafkaConsumer, topic: str) -> bool:
    consumer.assign([TopicPartition(topic, 0)])
    try:
        await consumer.getone()
    except TopicAuthorizationFailedError:
        return False
    return True


@pytest.mark.parametrize("service", SERVICES)
async def test_a_service_sees_only_its_groups(secured: SecureWorld, service: str) -> None:
    """The console sees all of them, to tell how far they are."""
    admin = AIOKafkaAdminClient(**client_arguments(secured.settings(user(service))))
    await admin.start()
    try:
        seen = {group.name for group in GROUPS if await _is_seen(admin, group.name)}
    finally:
        await admin.close()

    assert seen == named(service, "group", "Read", "Describe")


async def _is_seen(admin: AIOKafkaAdminClient, group: str) -> bool:
    while True:  # the first question of all has Kafka make the topic of offsets
        try:
            await admin.list_consumer_group_offsets(group)
        except GroupAuthorizationFailedError:
            return False
        except GroupCoordinatorNotAvailableError:
            continue
        return True


async def test_who_may_only_watch_a_group_can_not_join_it(secured: SecureWorld) -> None:
    with pytest.raises(BrokerRefuses, match="user wiredesk-console has no right: Read on group"):
        async with FaustFeed(secured.settings(user("console")), "takedown", [STORIES]):
            pass


async def test_a_refusal_names_the_user_the_right_and_the_topic(secured: SecureWorld) -> None:
    settings = secured.settings(user("enrich"))

    with pytest.raises(
        BrokerRefuses, match=r"user wiredesk-enrich has no right: Write on topic stories\.v1"
    ):
        async with KafkaSender(settings) as sender:
            await sender.send([marker(STORIES.name, b"test")])
    with pytest.raises(BrokerRefuses, match=r"Read on topic wire\.raw\.v1"):
        async with FaustFeed(settings, "enrich", [WIRE_RAW]):
            pass


async def test_site_is_nobody_in_kafka(secured: SecureWorld) -> None:
    with pytest.raises(BrokerRefuses, match="authentication failed for user wiredesk-site"):
        async with KafkaSender(secured.settings(user("site"))):
            pass


@pytest.fixture
async def redis_admin(secured: SecureWorld) -> AsyncIterator[Redis]:
    client = connect(secured.settings(ADMIN))
    yield client
    await client.aclose()


@pytest.mark.parametrize("service", COMMANDS)
async def test_a_service_touches_only_its_keys(redis_admin: Redis, service: str) -> None:
    """Redis itself is asked what it would allow, for a key of each kind."""
    may_read, may_write = set(), set()
    for kind in TABLE:
        key = kind.pattern.replace("*", "7")
        if await _any_is_allowed(redis_admin, service, key, READS):
            may_read.add(kind.pattern)
        if await _any_is_allowed(redis_admin, service, key, WRITES):
            may_write.add(kind.pattern)

    assert may_read == {kind.pattern for kind in TABLE if service in kind.read_by}
    assert may_write == {kind.pattern for kind in TABLE if service in kind.written_by}


async def _any_is_allowed(
    admin: Redis, service: str, key: str, commands: Sequence[Sequence[str]]
) -> bool:
    answers = [await _allowed(admin, service, name, key, *rest) for name, *rest in commands]
    return any(answers)


async def _allowed(admin: Redis, service: str, *words: str) -> bool:
    asked: Any = admin  # its types say nothing of this call
    return bool(await asked.execute_command("ACL", "DRYRUN", user(service), *words) == b"OK")


@pytest.mark.parametrize("service", COMMANDS)
@pytest.mark.parametrize(
    "words",
    ["flushall", "keys *", "config get maxmemory", "acl list", "eval x 0", "script flush"],
)
async def test_nobody_may_do_what_only_an_operator_does(
    redis_admin: Redis, service: str, words: str
) -> None:
    assert not await _allowed(redis_admin, service, *words.split())


async def test_redis_names_the_command_and_the_key_that_it_refuses(secured: SecureWorld) -> None:
    """A right that is missing is waited for: it must make no dead letters."""
    client = connect(secured.settings(user("site")))

    with pytest.raises(RedisRefuses, match="SET due by user wiredesk-site"), redis_errors():
        await client.set(keys.DUE, "x")

    await client.aclose()


async def test_no_right_is_for_more_than_one_thing() -> None:
    """A pattern of names would grow with the next topic, and nobody would look."""
    assert {right.name for right in rights()} == set(TOPICS) | {group.name for group in GROUPS}
    assert named("publish", "topic", "Write") >= {TAKEDOWNS.name, STORIES.name}


async def test_a_receiver_may_do_all_that_it_does_for_its_channels(secured: SecureWorld) -> None:
    """Its scripts' commands, too: Redis asks for each of them."""
    client = connect(secured.settings(user("ingest")))
    states, lease = ChannelStates(client), await Leases(client).take("news")
    assert lease is not None

    assert await lease.renew()
    assert await lease.keep({"etag": "one"})
    assert await lease.note({"why": "none"})
    assert await lease.recall() == {"etag": "one"}
    await states.heard({"news": utc_now()})
    await states.pause("news", utc_now())
    assert await states.paused(["news"]) == {"news"}
    assert (await states.states(["news"]))["news"].why == "none"
    await states.resume("news")
    await lease.release()

    await client.aclose()

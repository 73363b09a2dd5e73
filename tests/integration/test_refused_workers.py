"""A worker that is refused says by whom, who and what, loses nothing, and goes on once mended."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
import structlog

from tests.integration.secure_world import ADMIN, INTERN, SecureWorld
from tests.integration.site_world import becomes_true
from tests.newsrooms import few_names
from wiredesk.access import user
from wiredesk.access.kafka import Right
from wiredesk.article_stages import Ingested
from wiredesk.child import free_port
from wiredesk.errors import BrokerAway, BrokerRefuses
from wiredesk.events import outgoing
from wiredesk.health import Health
from wiredesk.ids import wire_digest
from wiredesk.kafka.admin import lags
from wiredesk.kafka.feed import FaustFeed
from wiredesk.kafka.grants import grant
from wiredesk.kafka.reader import KafkaLogReader
from wiredesk.kafka.refusals import away
from wiredesk.kafka.sender import KafkaSender
from wiredesk.metrics import Metrics
from wiredesk.newsroom import load
from wiredesk.settings import CommonSettings
from wiredesk.testing.articles import NOON, article
from wiredesk.testing.waiting import PATIENCE_S, until
from wiredesk.topic import Topic
from wiredesk.topics import ENRICHED, INGESTED, WIRE_QUARANTINE, WIRE_RAW
from wiredesk.worker import WorkerContext
from wiredesk_console.app import console
from wiredesk_console.settings import ConsoleSettings
from wiredesk_enrich.app import enrich
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_ingest.app import parse
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.receivers.worker import ReceiverWorker
from wiredesk_ingest.settings import IngestSettings
from wiredesk_ingest.wire_record import wire_event
from wiredesk_site.app import site
from wiredesk_site.settings import SiteSettings

pytestmark = [pytest.mark.xdist_group("apache"), pytest.mark.usefixtures("goodbyes")]

NEWSROOM: Final = few_names()
WRONG: Final = "the-heron-flies-at-dusk"
QUICK: Final = {"newsroom": NEWSROOM, "backoff_first_s": 0.05, "backoff_most_s": 0.2}

Work = Callable[[WorkerContext[Any]], Awaitable[None]]


@asynccontextmanager
async def working(work: Work, settings: CommonSettings) -> AsyncIterator[Health]:
    """Run a worker here; it must end by itself once it is asked to."""
    worker = WorkerContext("worker", settings, Health(), Metrics(), asyncio.Event())
    run = asyncio.ensure_future(work(worker))
    try:
        yield worker.health
    finally:
        worker.stopping.set()
        await run


def says(health: Health, on: str, *words: str) -> bool:
    """Tell whether health names what is in the way, with these words."""
    problems = [problem for problem in health.problems() if problem.on == on]
    return any(all(word in problem.sentence for word in words) for problem in problems)


REFUSED: Final[dict[str, tuple[dict[str, Any], str, str]]] = {
    "password": (
        {"broker_password": WRONG},
        "kafka",
        "blocked on kafka: authentication failed for user wiredesk-enrich",
    ),
    "authority": (
        {"broker_ca_file": "stranger"},
        "kafka",
        "Kafka's certificate is not trusted: ",
    ),
    "group": (
        {"broker_user": "wiredesk-ingest"},
        "kafka",
        "user wiredesk-ingest has no right: Read on",
    ),
    "port": ({"broker_security": "SSL", "broker_password": ""}, "kafka", "port for SSL?"),
    "redis password": (
        {"redis_password": WRONG},
        "redis",
        "blocked on redis: authentication failed for user wiredesk-enrich",
    ),
    "redis authority": (
        {"redis_ca_file": "stranger"},
        "redis",
        "Redis's certificate is not trusted: ",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_a_stage_that_is_refused_says_why_and_never_the_password(
    secured: SecureWorld, case: str
) -> None:
    changes, on, sentence = REFUSED[case]
    changes = {
        name: secured.certificates.stranger if value == "stranger" else value
        for name, value in changes.items()
    }
    if "broker_user" in changes:
        changes["broker_password"] = secured.passwords[changes["broker_user"]]
    settings = secured.settings_as(EnrichSettings, user("enrich"), **QUICK, **changes)

    with structlog.testing.capture_logs() as lines:
        async with working(enrich, settings) as health:
            await until(lambda: says(health, on, sentence))

    blocked = [line for line in lines if line["event"] == "blocked"]
    assert blocked[0]["on"] == on
    assert sentence.removeprefix(f"blocked on {on}: ") in blocked[0]["error"]
    assert WRONG not in str(lines)


async def test_a_right_that_is_missing_loses_nothing_and_is_found_without_a_restart(
    secured: SecureWorld,
) -> None:
    """The record waits where it is: it is no dead letter, and is done once the right is given."""
    admin = secured.settings(ADMIN)
    some = [
        Right(INTERN, "topic", INGESTED.name, "Read"),
        Right(INTERN, "group", "enrich", "Read"),
        Right(INTERN, "topic", WIRE_RAW.name, "Write"),
    ]
    await grant(admin, some)
    changes = {"redis_user": ADMIN, "redis_password": secured.passwords[ADMIN]}
    settings = secured.settings_as(EnrichSettings, INTERN, **QUICK, **changes)

    before = await left(admin)
    await send(secured, "urn:refused:1")
    async with working(enrich, settings) as health:
        await until(
            lambda: says(
                health, "kafka", f"user intern has no right: Write on topic {ENRICHED.name}"
            )
        )
        assert await left(admin) == before + 1

        await grant(admin, [Right(INTERN, "topic", ENRICHED.name, "Write")])

        await until(lambda: not health.problems())
    assert await left(admin) == 0


async def test_a_feed_whose_login_is_refused_later_does_not_stand_still(
    secured: SecureWorld,
) -> None:
    """Passwords change while workers run: the client alone would try for ever, without a word."""
    settings = secured.settings(user("translate-metadata"))
    async with FaustFeed(settings, "translate", [ENRICHED]) as feed:
        assert feed._member is not None
        before = feed._member.app
        thread: Any = vars(before.consumer)["_thread"]
        client = thread._consumer._client
        client._sasl_plain_password = WRONG
        working_on = asyncio.create_task(take_all(feed))

        for connection in list(client._conns.values()):
            thread.thread_loop.call_soon_threadsafe(connection.close)

        try:
            await until(lambda: feed._member is not None and feed._member.app is not before)
        finally:
            working_on.cancel()
            await asyncio.wait({working_on})


async def test_asking_why_leaves_no_connection_open(secured: SecureWorld) -> None:
    """Kafka lets this user in: the reason is another one, and its own socket is closed."""
    settings = secured.settings(user("enrich"))
    gc.collect()  # what other tests left may not be closed in between
    before = len(list(Path("/dev/fd").iterdir()))

    answer = await away(TimeoutError(), settings, "Read")

    assert len(list(Path("/dev/fd").iterdir())) <= before
    assert not isinstance(answer, BrokerRefuses)


async def take_all(feed: FaustFeed) -> None:
    while True:
        await feed.done(await feed.take(10))


async def send(secured: SecureWorld, uri: str) -> None:
    event = outgoing(
        INGESTED, uri, Ingested(article=article(uri)), identity=(uri,), source="test", at=NOON
    )
    async with KafkaSender(secured.settings(user("ingest"))) as sender:
        await sender.send([event])


async def refused(secured: SecureWorld) -> list[bytes]:
    """Answer what is in quarantine."""
    admin = secured.settings(ADMIN)
    found = []
    async with KafkaSender(admin) as sender:
        reader = KafkaLogReader(admin, sender)
        for number in range(admin.partitions):
            found += [each.value async for each in reader.read(WIRE_QUARANTINE.name, number)]
    return found


async def left(admin: CommonSettings, group: str = "enrich", topic: Topic = INGESTED) -> int:
    """Answer what the group has to do; the first question of all has Kafka make its offsets."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                [lag] = await lags(admin, {group: [topic.name]})
            except BrokerAway:
                continue
            return lag.records


async def test_a_right_that_redis_does_not_give_is_no_fault_of_the_record(
    secured: SecureWorld,
) -> None:
    """A stage that may not note what it has in hand does not begin; with the right it goes on."""
    wrong = user("console")
    changes = {"redis_user": wrong, "redis_password": secured.passwords[wrong]}
    settings = secured.settings_as(IngestSettings, user("ingest"), **QUICK, **changes)

    admin, wire = secured.settings(ADMIN), b"a wire that was in hand without the right"
    event = wire_event(WIRE_RAW, wire, Origin("demo", NOON, wire_digest(wire), len(wire)))
    async with KafkaSender(secured.settings(user("ingest"))) as sender:
        await sender.send([event])
    async with working(parse, settings) as health:
        await until(
            lambda: says(
                health, "redis", "a right is missing", "attempt:parse:marks", "wiredesk-console"
            )
        )
    assert await left(admin, "parse", WIRE_RAW) >= 1
    assert wire not in await refused(secured)

    allowed = secured.settings_as(IngestSettings, user("ingest"), **QUICK)

    async def is_refused() -> bool:
        return wire in await refused(secured)  # what is no wire comes to its own end

    async with working(parse, allowed):
        await becomes_true(is_refused, PATIENCE_S)


async def test_a_receiver_that_may_not_write_takes_nothing_in_and_says_why(
    secured: SecureWorld, tmp_path: Path
) -> None:
    settings = secured.settings_as(
        IngestSettings, user("enrich"), **QUICK, data=tmp_path, receiver_port=free_port()
    )
    newsroom = load(NEWSROOM)
    url = f"http://127.0.0.1:{settings.receiver_port}/wire/demo"

    async with (
        working(lambda worker: ReceiverWorker(worker, newsroom).run(), settings) as health,
        httpx.AsyncClient(trust_env=False, timeout=30) as client,
    ):
        await until(lambda: not health.problems())
        answer = await client.post(url, content=b"a wire")
        assert answer.status_code == 503
        await until(
            lambda: says(
                health, "kafka", f"wiredesk-enrich has no right: Write on topic {WIRE_RAW.name}"
            )
        )


async def test_a_desk_that_may_not_read_says_so(secured: SecureWorld, tmp_path: Path) -> None:
    settings = secured.settings_as(
        ConsoleSettings, user("enrich"), data=tmp_path, console_port=free_port()
    )

    async with working(console, settings) as health:
        await until(
            lambda: says(
                health, "kafka", "can't read", "user wiredesk-enrich has no right: Read on"
            )
        )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"redis_password": WRONG}, "authentication failed for user wiredesk-site"),
        ({"redis_user": "wiredesk-console"}, "position on {ar}:changes"),
    ],
    ids=["password", "right"],
)
async def test_a_site_that_is_refused_says_so(
    secured: SecureWorld, changes: dict[str, str], words: str
) -> None:
    if "redis_user" in changes:
        changes = {**changes, "redis_password": secured.passwords[changes["redis_user"]]}
    settings = secured.settings_as(
        SiteSettings, user("site"), **changes, newsroom=NEWSROOM, site_port=free_port()
    )

    async with working(site, settings) as health:
        await until(lambda: says(health, "redis", "The site can't use Redis", words))

"""Receivers that share channels, as whole workers: who polls, what is said, and what survives."""

import asyncio
import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from redis.asyncio import Redis
from starlette.requests import Request
from starlette.responses import Response

from tests.integration.agency_site import AgencySite, agency_site
from tests.integration.test_push_worker import NEWSROOM, push, settings_for, working
from tests.newsrooms import few_names
from wiredesk.cache.channels import ChannelStates
from wiredesk.child import free_port
from wiredesk.clock import utc_now
from wiredesk.metrics import Metrics
from wiredesk.newsroom import Newsroom
from wiredesk.newsroom.channels_http import ByFeed
from wiredesk.settings import CommonSettings
from wiredesk.testing.kafka_broker import KafkaBroker
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_RAW
from wiredesk.up.look import ask
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.watching import PAUSE_WITHIN_S, ChannelWatch
from wiredesk_ingest.settings import IngestSettings

FEED = """
[[channel]]
name = "news"
transport = "feed"
agency = "Quillmark"
url = "{url}"
every = 1
allow_private = true
"""


@pytest.fixture
async def site() -> AsyncIterator[AgencySite]:
    async with agency_site() as site:
        yield site


@pytest.fixture
def settings(embedded: CommonSettings, redis_url: str, tmp_path: Path) -> IngestSettings:
    return settings_for(embedded, tmp_path, redis_url=redis_url)


def with_feed(site: AgencySite, **said: Any) -> Newsroom:
    feed = ByFeed.model_validate(
        {"name": "news", "transport": "feed", "agency": "Quillmark", "url": site.url()}
        | {"every": 0.05, "allow_private": True}
        | said
    )
    return NEWSROOM.model_copy(update={"channels": (*NEWSROOM.channels, feed)})


async def on_the_log(settings: CommonSettings) -> Counter[bytes]:
    broker = KafkaBroker(settings)
    found = Counter(
        [
            record.value
            for partition in range(WIRE_RAW.partitions)
            async for record in broker.reader().read(WIRE_RAW.name, partition)
        ]
    )
    await broker.close()
    return found


async def test_a_feed_is_polled_beside_what_is_pushed(
    settings: IngestSettings, site: AgencySite, redis: Redis
) -> None:
    site.says("/feed", b"a wire of the feed")
    async with working(settings, with_feed(site)) as worker:
        await until(lambda: not worker.health.problems())
        await until(lambda: len(site.asked) > 2)
        assert (await push(settings)).status_code == 202

    assert (await on_the_log(settings))[b"a wire of the feed"] == 1
    assert not await redis.keys("*lease*")


async def test_a_channel_that_fails_or_is_quiet_is_said_and_the_worker_stays_ready(
    settings: IngestSettings, site: AgencySite, redis: Redis
) -> None:
    site.says("/feed", status=500)
    newsroom = with_feed(site, expect_every=0.001)
    async with working(settings, newsroom) as worker:
        await until(lambda: len(worker.health.notices()) == 2)
        await until(lambda: not worker.health.problems())
        said = " ".join(notice.sentence for notice in worker.health.notices())
        page = worker.metrics.page().decode()

    assert "The channel news fails since " in said
    assert "answers 500" in said
    assert "The channel news is quiet since " in said
    assert "a wire is expected every 0.001s." in said
    assert 'wiredesk_channel_failing{channel="news"} 1.0' in page
    assert 'wiredesk_channel_quiet{channel="news"} 1.0' in page
    assert 'wiredesk_channel_quiet{channel="demo"} 0.0' in page


async def test_without_redis_pushing_goes_on_and_the_worker_stays_ready(
    settings: IngestSettings, site: AgencySite
) -> None:
    """The polled channels wait, which is said."""
    nobody = SecretStr(f"redis://127.0.0.1:{free_port()}/0")
    alone = settings.model_copy(update={"redis_url": nobody})
    async with working(alone, with_feed(site)) as worker:
        await until(lambda: not worker.health.problems())
        await until(worker.health.notices)

        assert (await push(alone)).status_code == 202
        [notice] = worker.health.notices()

    assert notice.sentence == "Nobody looks into news: that waits for redis."
    assert site.asked == []


async def test_a_paused_channel_takes_nothing_in(
    settings: IngestSettings, site: AgencySite, redis: Redis
) -> None:
    """Whichever way it comes in, until it is resumed."""
    site.says("/feed", b"a paused wire")
    states = ChannelStates(redis)
    for name in ("news", "demo"):
        await states.pause(name, utc_now())
    async with working(settings, with_feed(site)) as worker:
        await until(lambda: not worker.health.problems())
        async with asyncio.timeout(30):
            while (await push(settings)).status_code != 503:  # noqa: ASYNC110 - see `until`
                await asyncio.sleep(0.05)
        assert site.asked == []
        # A pause that was forgotten would else look like an agency that has nothing to say.
        await until(lambda: len(worker.health.notices()) == 2)
        said = " ".join(notice.sentence for notice in worker.health.notices())
        assert "`wiredesk channels resume demo` ends that." in said

        for name in ("news", "demo"):
            await states.resume(name)
        await until(lambda: site.asked)
        await until(lambda: not worker.health.notices())


async def test_a_pause_is_obeyed_within_a_second(redis: Redis) -> None:
    """As `wiredesk channels pause` says; it does not wait for the look at all that is known."""
    assert PAUSE_WITHIN_S <= 0.5
    states = ChannelStates(redis)
    intake = Intake(await MemoryBroker().sender(), utc_now, within_s=5.0)
    watch = ChannelWatch(NEWSROOM.channels, states, intake, Metrics(), utc_now)
    following = asyncio.create_task(watch.follow_pauses())

    await states.pause("inbox", utc_now())
    await until(lambda: intake.paused == {"inbox"})
    await states.resume("inbox")
    await until(lambda: not intake.paused)

    following.cancel()


@asynccontextmanager
async def receiver(
    settings: IngestSettings, newsroom: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run one in a process of its own; it is ready."""
    port = free_port()
    told = {
        "WIREDESK_BROKER": settings.broker,
        "WIREDESK_BROKER_IS_EMBEDDED": str(settings.broker_is_embedded),
        "WIREDESK_REDIS_URL": settings.redis_url.get_secret_value(),
        "WIREDESK_NEWSROOM": str(newsroom),
        "WIREDESK_DATA": str(settings.data),
        "WIREDESK_RECEIVER_PORT": "0",
        "WIREDESK_HEALTH_PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "wiredesk_ingest", "receiver"),
        env=os.environ | told,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60):
            while not (await asyncio.to_thread(ask, port)).ready:  # noqa: ASYNC110 - see `until`
                await asyncio.sleep(0.05)
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.wait()


async def test_a_receiver_killed_in_the_middle_of_a_poll_is_followed_and_nothing_is_lost(
    settings: IngestSettings, site: AgencySite, redis: Redis, tmp_path: Path
) -> None:
    """Within fifteen seconds, by another one; and what was on its way comes at most twice."""
    newsroom = Path(shutil.copytree(few_names(), tmp_path / "newsroom"))
    with (newsroom / "channels.toml").open("a", encoding="utf-8") as file:
        file.write(FEED.format(url=site.url()))
    loop, gate, wire = asyncio.get_running_loop(), asyncio.Event(), b"a wire that was on its way"

    async def held(_request: Request) -> Response:
        await gate.wait()
        return Response(wire)

    site.pages["/feed"] = held
    async with receiver(settings, newsroom) as first:
        await until(lambda: site.asked)
        async with receiver(settings, newsroom) as second:
            assert second.returncode is None
            assert len(site.asked) == 1
            first.kill()
            died = loop.time()
            gate.set()
            await until(lambda: len(site.asked) > 1)
            took = loop.time() - died
            await until(lambda: len(site.asked) > 2)

    assert took < 15
    assert (await on_the_log(settings))[wire] in {1, 2}

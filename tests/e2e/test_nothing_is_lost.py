"""Faults while articles flow, on Apache Kafka: nothing is missing, nothing is older than it is.

One Wiredesk lives through all of them, in the order of this file.
"""

import asyncio
import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, aclosing, contextmanager, suppress
from typing import Final

import pytest
from redis import Redis

from tests.e2e.desk import WIREDESK, WITHIN_S, Desk, running, unfinished, until
from tests.e2e.flow import Flow
from tests.integration.test_up_processes import family, lives
from wiredesk.child import free_ports
from wiredesk.every_topic import dead_letter_topics
from wiredesk.kafka.admin import lags
from wiredesk.kafka.follower import follow
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.servers import redis_server
from wiredesk.topics import ENRICHED, INGESTED, TRANSLATED

pytestmark = [pytest.mark.xdist_group("apache"), pytest.mark.timeout(300)]

CARRY_ARTICLES: Final = (INGESTED, ENRICHED, TRANSLATED)
REDIS_AWAY_S: Final = 10.0
SOME: Final = 60


class World:
    """A running Wiredesk, and what it runs on."""

    def __init__(self, kafka: ApacheServer, redis_url: str, stack: ExitStack) -> None:
        self.kafka = kafka
        self.redis = stack.enter_context(Redis.from_url(redis_url))
        self.flows: list[Flow] = []
        self._url = redis_url
        self._up = stack.enter_context(ExitStack())
        self._port = free_ports(3)
        self.desk = self.start("--scale", "enrich=3")

    def start(self, *options: str) -> Desk:
        """Start a Wiredesk, always on the same ports; one that runs is stopped before."""
        self._up.close()
        parts = ("--broker", self.kafka.settings.broker, "--redis", self._url)
        self.desk = self._up.enter_context(running(*parts, *options, port=self._port))
        return self.desk

    def flow(self, name: str, *, stories: int, pause_s: float = 0.0) -> Flow:
        """Make a flow; that of a later test finds its stories, too."""
        self.flows.append(Flow(self.desk, name, stories=stories, pause_s=pause_s))
        return self.flows[-1]

    @contextmanager
    def nothing_lost(self, flow: Flow) -> Iterator[None]:
        """Whatever the block does while articles flow, in the end all is as it must be."""
        before = self.dead_letters()
        with flow.flowing():
            yield
        try:
            until(lambda: not self._trouble(), "all is well again", within_s=200)
        except AssertionError as late:
            raise AssertionError(f"{late}: {self._trouble()}") from None
        flow.demand()
        assert self.dead_letters() == before

    def _trouble(self) -> list[str]:
        """Answer what is not as it should be at rest: workers and what they say, and lags."""
        workers = [line for line in self.desk.board.workers if line.state != "ready"]
        said = [f"{line.name} is {line.state}: {line.sentence}" for line in workers]
        return [*said, *unfinished(self.desk)]

    def dead_letters(self) -> int:
        """Count dead letters, at the broker itself."""
        names = [topic.name for topic in dead_letter_topics()]
        found = asyncio.run(lags(self.kafka.settings, {"nobody": names}))
        return sum(lag.records for lag in found)

    def blocked(self, on: str) -> set[str]:
        """Answer the workers whose health says that they wait for something."""
        lines = self.desk.board.workers
        return {line.worker for line in lines if line.state == "blocked" and on in line.sentence}

    def processes(self) -> dict[str, int | None]:
        """Answer the process of each worker."""
        return {line.name: line.pid for line in self.desk.board.workers}

    @contextmanager
    def redis_stopped(self) -> Iterator[None]:
        """Freeze Redis, as a machine that swaps does."""
        pid = int(self.redis.info("server")["process_id"])
        os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(pid, signal.SIGCONT)


@pytest.fixture(scope="module")
def world(apache: ApacheServer) -> Iterator[World]:
    """One for all of these tests, with three enrich workers."""
    apache.start()
    with redis_server() as url, ExitStack() as stack:
        yield World(apache, url, stack)


def test_each_worker_is_killed_while_articles_flow(world: World) -> None:
    """The last stage first, so that wires come to each one when its turn has come."""
    flow = world.flow("killed-workers", stories=225)
    turns = ("publish", "takedown", "translate", "enrich", "urgent", "parse", "site", "console")
    with world.nothing_lost(flow):
        for worker in (*turns, "receiver"):
            flow.await_accepted(100)
            os.kill(world.desk.pids(worker)[0], signal.SIGKILL)
        flow.await_accepted(100)

    died = {line["name"]: line["why"] for line in world.desk.logged("worker_died")}
    assert died == dict.fromkeys((*turns, "receiver"), "signal SIGKILL")
    restarts = {line.name: line.restarts for line in world.desk.board.workers}
    assert restarts == dict.fromkeys(died, 1) | {"enrich-2": 0, "enrich-3": 0}


def test_scaling_down_while_articles_flow(world: World) -> None:
    flow = world.flow("scaled", stories=SOME)
    with world.nothing_lost(flow):
        flow.await_accepted(SOME)
        command = [WIREDESK, "scale", "enrich", "1", "--data", str(world.desk.data)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        flow.await_accepted(SOME)

    assert len(world.desk.pids("enrich")) == 1


def test_the_broker_is_killed_and_comes_back_while_articles_flow(world: World) -> None:
    """Senders are told to come again, and do; every worker lives on."""
    flow = world.flow("without-kafka", stories=SOME, pause_s=0.1)
    before = world.processes()
    with world.nothing_lost(flow):
        flow.await_accepted(SOME)
        world.kafka.kill()
        try:
            until(lambda: "receiver" in world.blocked("kafka"), "health names kafka")
        finally:
            world.kafka.start()
        flow.await_accepted(SOME)

    assert flow.refused["503, again after 2 s"]
    assert world.processes() == before


def test_redis_stands_still_while_articles_flow(world: World) -> None:
    """Known pages are served, marked stale; wires are taken in; health names what is away."""
    flow = world.flow("without-redis", stories=SOME, pause_s=0.1)
    before = world.processes()
    with world.nothing_lost(flow):
        flow.await_accepted(SOME)
        known = until(flow.some_page, "a page to come back to")
        assert world.desk.page(known).status_code == 200
        with world.redis_stopped():
            began = time.monotonic()
            until(lambda: world.blocked("redis") >= {"parse"}, "health names redis")
            flow.await_accepted(SOME)
            until(lambda: time.monotonic() - began > REDIS_AWAY_S, "long enough")
            page = world.desk.page(known)
            assert (page.status_code, int(page.headers["x-wiredesk-stale"]) > 0) == (200, True)

    assert world.processes() == before
    assert "x-wiredesk-stale" not in world.desk.page(known).headers


def test_redis_is_emptied_while_articles_flow(world: World) -> None:
    """Everything is back from the log, and nothing that is kept from readers shows on the way."""
    known = world.flow("known-before", stories=SOME // 2)
    with world.nothing_lost(known):
        known.await_accepted(3 * SOME)

    flow = world.flow("emptied", stories=SOME, pause_s=0.05)
    with known.unreadable("killed", "embargoed", "held"), world.nothing_lost(flow):
        flow.await_accepted(SOME)
        world.redis.flushall()
        flow.await_accepted(SOME)

    for each in world.flows:
        each.demand()


def test_stopped_while_articles_flow_and_started_again_on_the_same_data(world: World) -> None:
    """Ctrl-C ends it with 0 and leaves no process; the next one goes on where it was."""
    flow = world.flow("started-again", stories=SOME)
    with world.nothing_lost(flow):
        flow.await_accepted(4 * SOME)
        everybody = family(world.desk.process.pid)
        world.desk.process.send_signal(signal.SIGINT)
        assert world.desk.process.wait() == 0
        until(lambda: not any(map(lives, everybody)), "nobody is left")
        world.start()


async def test_every_article_came_out_of_every_stage(world: World) -> None:
    """Also each revision that a newer one has replaced on its page since."""
    missing = {
        (topic.name, *article)
        for topic in CARRY_ARTICLES
        for flow in world.flows
        for article in flow.articles
    }
    assert missing
    async with aclosing(follow(world.kafka.settings, CARRY_ARTICLES)) as records:
        with suppress(TimeoutError):
            async with asyncio.timeout(WITHIN_S):
                while missing:
                    record = await anext(records)
                    version = json.loads(record.value)["article"]["version"]
                    missing.discard((record.topic, record.key.decode(), version))
    assert Counter((topic, uri.rpartition(":")[0]) for topic, uri, _ in missing) == {}

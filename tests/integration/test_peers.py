"""A comparison is only worth its figures where the peers do our work, to the last byte."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

import pytest
from pydantic import SecretStr

from tests.newsrooms import few_names
from wiredesk.article_stages import Enriched, Ingested, Translated
from wiredesk.cache.client import connect
from wiredesk.events import Outgoing, Record, decode, outgoing
from wiredesk.settings import CommonSettings
from wiredesk.testing.articles import NOON, URI, article
from wiredesk.testing.kafka_servers import ApacheServer
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.stage_context import stage_context
from wiredesk.topics import INGESTED
from wiredesk.types import EDITIONS
from wiredesk_bench.rounds import PagesMissing, contending, opened
from wiredesk_bench.running import RunFailed, running
from wiredesk_bench.wires import wires
from wiredesk_peers.contenders import OURS
from wiredesk_peers.stages import Whole, stage_of
from wiredesk_peers.turn import Turn

NEWSROOM: Final = few_names()
WIRES: Final = tuple(wires(12, "peers"))


async def pages(contender: str, broker: str) -> str:
    """Let a contender publish the wires; answer the digest of all its pages."""
    seen: list[int] = []
    with contending(contender, NEWSROOM, broker) as board:
        async with opened(board, seen.append) as course:
            await course.run(WIRES)
            return await course.shown.digest([wire.id for wire in WIRES])


@pytest.mark.xdist_group("apache")
async def test_a_plain_loop_on_apache_kafka_makes_the_pages_that_our_runner_makes(
    apache: ApacheServer,
) -> None:
    """Ours on the embedded broker, which starts at once."""
    apache.start()  # a test may have left it killed

    assert await pages("aiokafka", apache.settings.broker) == await pages(OURS, "embedded")


class OneByOne:
    """Stages called as `apply` calls them: by a thread without a running loop, a record a time."""

    def __init__(self, turn: Turn, redis_url: str) -> None:
        self._turn = turn
        self._redis = connect(CommonSettings(redis_url=SecretStr(redis_url)))

    def events(self, stage: str, record: Record) -> list[Outgoing]:
        """Answer what a stage makes of a record."""
        settings, make_spec = stage_of(stage)
        newsroom = settings(newsroom=NEWSROOM)
        context = stage_context(newsroom, MemoryBroker(), self._redis, lambda: NOON)
        whole = Whole(make_spec(context), context.metrics)
        return self._turn.until(whole.events(record))

    def close(self) -> None:
        """Leave Redis."""
        self._turn.until(self._redis.aclose())


@contextmanager
def one_by_one(redis_url: str) -> Iterator[OneByOne]:
    """Make a loop of this thread and what runs on it."""
    with closing(Turn()) as turn, closing(OneByOne(turn, redis_url)) as stages:
        yield stages


def record_of(event: Outgoing) -> Record:
    """Answer an event as it stands first on its topic."""
    return Record(event.topic, 0, 0, event.key, event.value or b"", dict(event.headers), NOON)


def ingested() -> Record:
    """Answer an article as parse sends it."""
    told = Ingested(article=article())
    return record_of(outgoing(INGESTED, URI, told, identity=(), source="parse", at=NOON))


def test_enrich_and_translate_run_record_by_record_for_a_caller_without_a_loop(
    redis_url: str,
) -> None:
    """With all that they ask Redis for: an article that goes on without it says so."""
    with one_by_one(redis_url) as stages:
        [enriched] = stages.events("enrich", ingested())
        [translated] = stages.events("translate", record_of(enriched))

    first: Enriched = decode(record_of(enriched))
    second: Translated = decode(record_of(translated))
    assert first.enrichment.partial == ()
    assert second.editions.keys() == set(EDITIONS)


def test_a_contender_without_pages_shows_the_end_of_its_log() -> None:
    with (
        pytest.raises(RunFailed, match="worker_started") as failed,
        contending(OURS, NEWSROOM, "embedded"),
    ):
        raise PagesMissing("no page of 12 wires comes")

    assert failed.value.why == "no page of 12 wires comes"


def test_a_contender_that_does_not_start_shows_its_last_words() -> None:
    ends = (sys.executable, "-c", "raise SystemExit('no Java here')")

    with pytest.raises(RunFailed, match=r"it did not start\n(?s:.*)no Java"), running([], ends):
        pytest.fail("it started")
